/** What a brief is made from, asked of the record: the account, its demands, the people concerned, the occasion. */

import type { PartialDate } from '../model.ts'
import { Problem } from '../problem.ts'
import type { Account, EntityFile, Occasion, OpenRecord } from '../record/contract.ts'
import type { BriefMatter } from './brief.ts'

/** What a brief is asked for: about whom, as of which day, in which language, for which occasion. */
export interface BriefWanted {
  to: string
  asOf: PartialDate
  language: 'en' | 'fr'
  occasion?: string | undefined
}

/** Throws `nobody_called` and `no_occasion_called`. */
export async function briefMatter(record: OpenRecord, wanted: BriefWanted): Promise<BriefMatter> {
  const { to, asOf, language } = wanted
  const account = await record.account(to, asOf)
  if (!account) throw new Problem('nobody_called', { name: to })
  return {
    account,
    // Of every body: an ask to press a third state belongs to that state's demand.
    demands: await record.demands({ asOf }),
    people: await peopleConcerned(record, account),
    occasion: await occasionCalled(record, wanted.occasion, asOf),
    asOf,
    language,
  }
}

/** Files of the persons whom the open asks concern, in their order; not of those who are to act or to be pressed. */
async function peopleConcerned(record: OpenRecord, { asked }: Account): Promise<EntityFile[]> {
  const open = asked.filter(({ status }) => status === 'open')
  const ids = (slot: string) =>
    open.flatMap(({ entities }) =>
      (entities[slot] ?? []).filter((e) => e.kind === 'person').map(({ id }) => id),
    )
  const acting = new Set([...ids('addressee'), ...ids('final')])
  const concerned = [...new Set(ids('concerning'))].filter((id) => !acting.has(id))
  const files = await Promise.all(concerned.map((id) => record.entity(id)))
  return files.filter((file) => file !== null)
}

/** The occasion so named, or whose name holds these words. */
async function occasionCalled(
  record: OpenRecord,
  name: string | undefined,
  asOf: string,
): Promise<Occasion | null> {
  if (name === undefined) return null
  const occasions = await record.occasions(asOf)
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const found =
    occasions.find((occasion) => occasion.id === name || plain(occasion.name) === plain(name)) ??
    occasions.find((occasion) => plain(occasion.name).includes(plain(name)))
  if (!found) throw new Problem('no_occasion_called', { name })
  return found
}
