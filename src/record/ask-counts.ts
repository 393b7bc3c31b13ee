/** Asks counted by day, by what became of them, and by who asked whom, without reading any of them whole. */
import { askNumbers, asksMeant, statusesByNumber } from './asks.ts'
import type { AskCounts, Asking, AskQuery } from './contract.ts'
import type { Store } from './database.ts'
import { chunks } from './keeping.ts'
import { keptFindings } from './kept.ts'
import { slotKeys, slotNumber } from './resolve.ts'

/** Pairs are counted among so many of the latest asks, and so many are told. */
const [LATEST, PAIRS] = [3_000, 40]

export async function countedAsks(store: Store, query: AskQuery): Promise<AskCounts> {
  const numbers = await askNumbers(store, { ...query, limit: LATEST, offset: 0 })
  return {
    days: await countedDays(store, query),
    pairs: await countedPairs(store, numbers),
    of: numbers.length,
  }
}

async function countedDays(store: Store, query: AskQuery): Promise<AskCounts['days']> {
  const asks = await asksMeant(store, query)
  const byDocument = asks
    .select((eb) => ['findings.document', eb.fn.countAll<number>().as('asks')])
    .groupBy('findings.document')
  const rows = await store
    .selectFrom(byDocument.as('counted'))
    .innerJoin('documents', 'documents.number', 'counted.document')
    .select((eb) => ['documents.known_on as day', eb.fn.sum<number>('counted.asks').as('asks')])
    .groupBy('documents.known_on')
    .execute()
  const days = new Map(rows.map(({ day, asks }) => [day, Number(asks)]))
  const answered: AskCounts['days'] = []
  for (const { day, status } of await answeredDays(store, query)) {
    days.set(day, days.get(day)! - 1)
    answered.push({ day, status, asks: 1 })
  }
  return [...[...days].map(([day, asks]) => ({ day, status: 'open' as const, asks })), ...answered]
}

/** The asks that a query means and that were answered: few beside all. */
async function answeredDays(store: Store, query: AskQuery) {
  const statuses = await statusesByNumber(store, query.asOf)
  const found = []
  for (const some of chunks([...statuses.keys()])) {
    const rows = await (await asksMeant(store, query))
      .innerJoin('documents', 'documents.number', 'findings.document')
      .select(['findings.number', 'documents.known_on as day'])
      .where('findings.number', 'in', some)
      .execute()
    for (const { number, day } of rows) found.push({ day, status: statuses.get(number)! })
  }
  return found
}

interface Party {
  key: string
  id: string | null
  kind: Asking['kind']
  name: string
}

/** An ask by two of three counts for each of the six. */
async function countedPairs(store: Store, asks: number[]): Promise<AskCounts['pairs']> {
  const pairs = new Map<string, { from: Party; to: Party; asks: number; example: number }>()
  for (const [finding, { asker, addressee }] of await partiesOf(store, asks))
    for (const from of asker.values())
      for (const to of addressee.values()) {
        const key = `${from.key}\n${to.key}`
        const pair = pairs.get(key)
        if (pair) pair.asks++
        else pairs.set(key, { from, to, asks: 1, example: finding })
      }
  const most = [...pairs.values()]
    .sort((a, b) => b.asks - a.asks || compare(a.from, b.from) || compare(a.to, b.to))
    .slice(0, PAIRS)
  return asWritten(store, most)
}

const compare = (a: Party, b: Party) => a.name.localeCompare(b.name)

/** Who asks and who is asked, each once, by finding. */
async function partiesOf(store: Store, asks: number[]) {
  const slots = {
    [slotNumber('ask', 'asker')]: 'asker',
    [slotNumber('ask', 'addressee')]: 'addressee',
  } as const
  const found = new Map<number, Record<'asker' | 'addressee', Map<string, Party>>>()
  for (const some of chunks(asks)) {
    const rows = await store
      .selectFrom('slots')
      .leftJoin('entities as raw', 'raw.number', 'slots.entity')
      .leftJoin('entities', 'entities.number', 'raw.canonical')
      .select(['slots.finding', 'slots.slot', 'slots.key', 'entities.id', 'entities.kind', 'entities.name'])
      .where('slots.finding', 'in', some)
      .where('slots.slot', 'in', Object.keys(slots).map(Number))
      .execute()
    for (const { finding, slot, key, id, kind, name } of rows) {
      const own = found.get(finding) ?? { asker: new Map(), addressee: new Map() }
      found.set(finding, own)
      const party = { key: id ?? `words ${key}`, id, kind, name: name ?? key ?? '' }
      own[slots[slot] as 'asker'].set(party.key, party)
    }
  }
  return found
}

/** Pairs with the words of those whom nobody resolved, as one of their asks has them. */
async function asWritten(
  store: Store,
  pairs: { from: Party; to: Party; asks: number; example: number }[],
): Promise<AskCounts['pairs']> {
  const examples = pairs.filter(({ from, to }) => from.id === null || to.id === null)
  const read = await keptFindings(
    store,
    examples.map(({ example }) => example),
  )
  const words = new Map<string, string>()
  for (const ask of read)
    if (ask.kind === 'ask')
      for (const written of [...ask.asker, ...ask.addressee]) words.set(slotKeys(written)[0] ?? '', written)
  const shown = ({ id, kind, name }: Party): Asking => ({
    id,
    kind,
    name: id === null ? (words.get(name) ?? name) : name,
  })
  return pairs.map(({ from, to, asks }) => ({ from: shown(from), to: shown(to), asks }))
}
