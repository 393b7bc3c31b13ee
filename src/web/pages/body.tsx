/** One body's account as of a day: asked, pledged, said, did, left undone, and its silence with the dates. */
import type { ReactNode } from 'react'
import type { Account, KeptFinding } from '../../record/contract.ts'
import { Years } from '../charts/years.tsx'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Filters, TextField, useQuery } from '../parts/filters.tsx'
import { FindingEntry, FindingList } from '../parts/finding.tsx'
import { WhoIsWho } from '../parts/merge.tsx'
import { EntityName, listed, Name } from '../parts/name.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { Link, useAddress, withQuery } from '../router.tsx'

const columns = ['asked', 'pledged', 'said', 'did', 'leftUndone'] as const

export function BodyPage({ subject }: { subject: string }) {
  const answer = usePage<Account>(`/bodies/${encodeURIComponent(subject)}`, useQuery())
  return (
    <Shown answer={answer}>
      {(account) => (
        <AccountOf
          account={account}
          reload={answer.state === 'here' ? answer.reload : async () => undefined}
        />
      )}
    </Shown>
  )
}

function AccountOf({ account, reload }: { account: Account; reload: () => Promise<void> }) {
  const { t, date } = useReader()
  const { path, query } = useAddress()
  const inTime = query.get('view') === 'timeline'
  const { view: _, ...fields } = Object.fromEntries(query)
  useAnnounced(t.bodies.asOfDay(date(account.silence.asOf)))
  return (
    <>
      <PageHead
        name={account.entity.name}
        kicker={`${t.entityKinds[account.entity.kind]} · ${t.bodies.asOfDay(date(account.silence.asOf))}`}
      >
        <Name>{account.entity.name}</Name>
      </PageHead>
      <Tally account={account} inTime={inTime} />
      <p>
        <Link className="button" href={withQuery(path, { ...fields, view: inTime ? undefined : 'timeline' })}>
          {inTime ? t.bodies.byKind : t.bodies.timeline}
        </Link>
      </p>
      <div className="account">
        <div className="account-main">
          {account.years.length > 0 && (
            <Years
              title={t.bodies.byYear}
              kinds={columns.map((column) => [column, t.bodies[column]])}
              years={account.years.map(({ year, ...counts }) => ({ year, counts }))}
            />
          )}
          {inTime ? <Timeline account={account} /> : <ByKind account={account} />}
        </div>
        <aside className="account-side" aria-labelledby="silence-title">
          <SilenceNote account={account} />
          <Filters label={t.bodies.asOf}>
            <TextField name="as-of" label={t.bodies.asOf} type="date" value={account.silence.asOf} />
            {inTime && <input type="hidden" name="view" value="timeline" />}
          </Filters>
          <p>
            <Link
              className="button"
              href={withQuery('/brief', { to: account.entity.name, 'as-of': account.silence.asOf })}
            >
              {t.briefing.make}
            </Link>
          </p>
          <Includes account={account} />
          <WhoIsWho entity={account.entity} merged={account.merged} list="/bodies" reload={reload} />
        </aside>
      </div>
    </>
  )
}

function ByKind({ account }: { account: Account }) {
  const { t } = useReader()
  return columns.map((column) => (
    <section key={column} id={column} aria-labelledby={`${column}-title`}>
      <h2 id={`${column}-title`}>{t.bodies[column]}</h2>
      <FindingList findings={account[column]} empty={t.bodies.nothing} kind={column === 'said'} />
      <Cut account={account} column={column} />
    </section>
  ))
}

/** All of it in the order of its documents' days, the latest first. */
function Timeline({ account }: { account: Account }) {
  const { t, date } = useReader()
  const day = (finding: KeptFinding) => finding.document.published ?? ''
  const all = columns.flatMap((column) => account[column]).sort((a, b) => day(b).localeCompare(day(a)))
  const statuses = new Map(account.asked.map((ask) => [ask.id, ask.status]))
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.bodies.timeline}</h2>
      {all.length === 0 && <p className="empty">{t.bodies.nothing}</p>}
      <ol className="timeline">
        {all.map((finding) => {
          const status = statuses.get(finding.id)
          return (
            <li key={finding.id}>
              <p className="when">
                <time dateTime={finding.document.published ?? undefined}>
                  {date(finding.document.published)}
                </time>
              </p>
              <FindingEntry finding={finding} {...(status ? { status } : {})} />
            </li>
          )
        })}
      </ol>
      {columns.map((column) => (
        <Cut key={column} account={account} column={column} named />
      ))}
    </section>
  )
}

/** Says that a part goes on; all asks have a list of their own. */
function Cut(props: { account: Account; column: (typeof columns)[number]; named?: boolean }) {
  const { account, column } = props
  const { t, number } = useReader()
  const [shown, of] = [account[column].length, account.counts[column]]
  if (shown === of) return null
  return (
    <p className="more">
      {props.named && `${t.bodies[column]}${t.colon}`}
      {t.bodies.cut(number(shown), number(of))}{' '}
      {column === 'asked' && (
        <Link href={withQuery('/asks', { to: account.entity.id, 'as-of': account.silence.asOf })}>
          {t.bodies.allAsked}
        </Link>
      )}
    </p>
  )
}

/** The numbers of the account, each a way to its section. */
function Tally({ account, inTime }: { account: Account; inTime: boolean }) {
  const { t, number } = useReader()
  return (
    <ul className="tally">
      {columns.map((column) => (
        <li key={column}>
          <a href={`#${inTime ? 'timeline-title' : column}`}>
            <span className="tally-name">{t.bodies[column]}</span>{' '}
            <span className="tally-count">{number(account.counts[column])}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function SilenceNote({ account }: { account: Account }) {
  const { t, number, date } = useReader()
  const { silence, undated } = account
  const day = date(silence.asOf)
  const sentences: ReactNode[] = []
  if (account.counts.asked === 0) sentences.push(t.bodies.notAsked(day))
  else if (silence.unanswered === 0) sentences.push(t.bodies.answered(day))
  else sentences.push(t.bodies.unanswered(silence.unanswered, number(silence.unanswered), day))
  if (silence.unanswered > 0 && silence.oldest) sentences.push(t.bodies.oldest(date(silence.oldest)))
  sentences.push(silence.lastWord ? t.bodies.lastWord(date(silence.lastWord)) : t.bodies.noWord)
  if (silence.lastDocument) sentences.push(t.bodies.lastDocument(date(silence.lastDocument)))
  return (
    <section className="silence">
      <h2 id="silence-title">{t.bodies.silence}</h2>
      {sentences.map((sentence) => (
        <p key={String(sentence)}>{sentence}</p>
      ))}
      {undated > 0 && <p className="small">{t.bodies.undated(undated, number(undated))}</p>}
    </section>
  )
}

function Includes({ account }: { account: Account }) {
  const { t } = useReader()
  const others = account.includes.filter((entity) => entity.id !== account.entity.id)
  if (others.length === 0) return null
  return (
    <section className="includes">
      <h2>{t.bodies.includes}</h2>
      <p>
        {listed(
          others.map((entity) => <EntityName entity={entity} key={entity.id} />),
          t.and,
        )}
      </p>
    </section>
  )
}
