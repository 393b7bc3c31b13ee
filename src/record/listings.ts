/** On which kept lists somebody of a name stands, as people decided of the rows and entries of screenings. */
import type { CandidateDecided } from './bodies.ts'
import type { Listing } from './contract-screening.ts'
import type { Store } from './database.ts'
import { nameKey } from './identity.ts'
import { latestLists } from './screenings.ts'
import { standingBodies } from './standing-bodies.ts'

/** The latest decision first. Cost: every decision that a row is an entry. */
export async function listingsOf(store: Store, names: string[]): Promise<Listing[]> {
  const keys = new Set(names.map(nameKey).filter((key) => key !== ''))
  const rows = await store
    .selectFrom('candidate_decisions as decided')
    .innerJoin('entries', 'entries.sequence', 'decided.sequence')
    .select(['decided.pair', 'decided.said', 'decided.words', 'decided.sequence'])
    .select(['entries.author', 'entries.time'])
    .where('decided.decision', '=', 'same')
    .orderBy('decided.sequence', 'desc')
    .execute()
  const bodies = await standingBodies(
    store,
    rows.map(({ sequence }) => sequence),
  )
  const latest = await latestLists(store)
  const found: Listing[] = []
  for (const { pair, said, words, sequence, author, time } of rows) {
    const body = bodies.get(sequence) as CandidateDecided | undefined
    if (!body || ![body.name, ...body.entry.names].some((name) => keys.has(nameKey(name)))) continue
    const { screening, row, name, entry, list, sha256, why = null } = body
    const version = await versionOf(store, list, sha256)
    found.push({
      ...{ list, sha256, entry, screening, row, name, author, time, why },
      listName: version?.name ?? list,
      kept: version?.time ?? null,
      isLatest: latest.some((one) => one.sha256 === sha256),
      stands: await stillStands(store, pair, said, words),
    })
  }
  return found
}

function versionOf(store: Store, list: string, sha256: string) {
  return store
    .selectFrom('lists')
    .select(['name', 'time'])
    .where('list', '=', list)
    .where('sha256', '=', sha256)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
}

/** Whether row and entry say in their latest screening what they said when it was decided. */
async function stillStands(store: Store, pair: string, said: string, words: string): Promise<boolean> {
  const last = await store
    .selectFrom('candidates')
    .select(['said', 'words'])
    .where('pair', '=', pair)
    .orderBy('screening', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.said === said && last.words === words
}
