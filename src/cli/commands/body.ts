/** `answerable body [NAME]`: a government's account in five parts, and its silence with its dates. */
import { sayEntity } from '../../../messages/countries.ts'
import { sayDay } from '../../../messages/dates.ts'
import { Problem } from '../../problem.ts'
import type { Account, KeptFinding, OpenRecord } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { findingFields } from '../findings.ts'
import { setFindings } from '../findings-page.ts'
import { andMore, firstFor } from '../first.ts'
import { today } from '../io.ts'
import { print } from '../print.ts'
import { type Paper, setHeading, setParagraph } from '../table.ts'
import { list } from './people.ts'

export async function run(call: Call): Promise<number> {
  const [name] = call.operands
  return withRecord(call, 'ask', async (record) => {
    const first = firstFor(call)
    if (name === undefined)
      return list(call, await record.bodies(undefined, first), await record.countBodies())
    const account = await accountOf(record, name, call.text('as-of') ?? today(call.io), first.limit)
    print(call, {
      rows: parts(account).flatMap(({ part, findings }) => findings.map((finding) => ({ part, ...finding }))),
      whole: account,
      fields: { part: (row) => (row as unknown as { part: string }).part, ...findingFields },
      page: (paper) => accountPage(call, account, paper),
    })
    return 0
  })
}

/** The account of the body so called, of each part `most` findings; throws `nobody_called`. */
export async function accountOf(
  record: OpenRecord,
  name: string,
  asOf: string,
  most?: number,
): Promise<Account> {
  const account = await record.account(name, asOf, most)
  if (!account) throw new Problem('nobody_called', { name })
  return account
}

function parts(
  account: Account,
): { part: 'asked' | 'pledged' | 'said' | 'did' | 'leftUndone'; findings: KeptFinding[] }[] {
  const { asked, pledged, said, did, leftUndone } = account
  return [
    { part: 'asked', findings: asked },
    { part: 'pledged', findings: pledged },
    { part: 'said', findings: said },
    { part: 'did', findings: did },
    { part: 'leftUndone', findings: leftUndone },
  ]
}

function accountPage(call: Call, account: Account, paper: Paper): string {
  const { say, locale } = call
  const { entity, includes, silence, undated } = account
  const others = includes.filter(({ id }) => id !== entity.id)
  return [
    setHeading(say.account.title(sayEntity(entity, locale), sayDay(silence.asOf, locale, true)), paper) +
      (others.length > 0
        ? setParagraph(
            say.account.includes(
              others.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', '),
            ),
            paper,
          )
        : ''),
    ...parts(account).map(
      ({ part, findings }) =>
        setHeading(`${say.account[part]} (${account.counts[part]})`, paper) +
        (findings.length > 0
          ? setFindings([{ heading: null, findings }], call, paper, { asks: part === 'asked' }) +
            andMore(call, findings.length, account.counts[part], paper)
          : setParagraph(say.nothingOnRecord, paper, 2)),
    ),
    setHeading(say.account.silence, paper) +
      silenceLines(call, account)
        .map((line) => setParagraph(line, paper, 2))
        .join(''),
    ...(undated > 0 ? [setParagraph(say.account.undated(undated), paper, 0, 'dim')] : []),
  ].join('\n')
}

/** What can honestly be said of a silence. */
function silenceLines({ say, locale }: Call, { silence }: Account): string[] {
  const day = (date: string | null) => (date ? sayDay(date, locale, true) : null)
  return [
    say.account.unanswered(silence.unanswered, day(silence.asOf)!),
    ...(silence.oldest ? [say.account.oldest(day(silence.oldest)!)] : []),
    say.account.lastWord(day(silence.lastWord)),
    say.account.lastDocument(day(silence.lastDocument)),
  ]
}
