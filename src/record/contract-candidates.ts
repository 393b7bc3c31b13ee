/** What every store must do with screenings and with people's decisions about candidates, as tests: part of the contract suite. */
import { expect } from 'vitest'
import type { ListEntry } from '../names/lists/entry.ts'
import type { CandidateDecision, FoundScreening, OpenRecord, Screening } from './contract.ts'
import { written } from './made.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

const harbour: ListEntry = {
  id: 'EX.1',
  kind: 'organisation',
  names: ['Harbour Works', 'Hafenwerke'],
  country: 'XR',
  programme: 'forced labour',
  listed: '2025-01-02',
}
const quorn: ListEntry = {
  id: '7',
  byPlace: true,
  kind: 'person',
  names: ['Zelda Quorn'],
  country: null,
  programme: null,
  listed: null,
}

/** Three rows against a list of two, of which two rows have a candidate. */
export const foundScreening = (
  change: { harbour?: Partial<ListEntry>; quorn?: Partial<ListEntry>; country?: string } = {},
) => {
  const entries = [
    { ...harbour, ...change.harbour },
    { ...quorn, ...change.quorn },
  ]
  const screening: FoundScreening = {
    file: { name: 'suppliers.csv', bytes: Buffer.from(`name\n${JSON.stringify(change)}`) },
    headings: ['Name', 'Country'],
    columns: { name: ['Name'], country: 'Country' },
    least: 0.5,
    engine: 'names 1',
    lists: [
      {
        name: 'ruritania-2026-01-02.csv',
        bytes: Buffer.from(JSON.stringify(entries)),
        format: 'csv',
        entries: 2,
        names: 3,
        rejected: [{ place: 'row 4', why: 'no_name' }],
      },
    ],
    entries: entries.map((entry) => ({ list: 0, entry })),
    rows: [
      {
        row: 1,
        name: 'HARBOUR WORKS Ltd',
        ...(change.country ? { country: change.country } : {}),
        candidates: [
          { entry: 0, matched: 'Harbour Works', score: 0.91, reasons: [{ code: 'order', details: {} }] },
        ],
      },
      { row: 2, name: '', malformed: true },
      { row: 3, name: 'Nobody At All' },
      {
        row: 4,
        name: 'Z. Quorn',
        candidates: [{ entry: 1, matched: 'Zelda Quorn', score: 0.6, reasons: [] }],
      },
    ],
  }
  return screening
}

const states = ({ page }: Screening) =>
  page.flatMap((row) =>
    row.candidates.map(({ asked, decision }) => [row.row, asked, decision?.decision ?? null]),
  )

const all = async (record: OpenRecord, id: string) => (await record.screening(id))!

function decideOn(record: OpenRecord, screening: string) {
  return (row: number, entry: string, decision: CandidateDecision, why?: string) =>
    record.decide(
      {
        kind: 'CandidateDecided',
        screening,
        row,
        list: 'ruritania',
        entry,
        decision,
        ...(why ? { why } : {}),
      },
      { author: 'analyst', time: '2026-02-03T04:05:06Z' },
    )
}

export function candidatesContract(opened: Opened) {
  opened(
    'on which list somebody of a name stands is what was decided, of that version of it',
    async (record) => {
      const { id } = await record.keepScreening(foundScreening(), by)
      const decide = decideOn(record, id)
      expect(await record.listings(['Zelda Quorn'])).toEqual([])
      await decide(4, '7', 'same', 'same birthday')
      await decide(1, 'EX.1', 'not_same')
      const [listing, ...more] = await record.listings(['somebody', 'ZELDA  quorn'])
      expect(more).toEqual([])
      const { lists } = (await all(record, id))!
      expect(listing).toEqual({
        list: 'ruritania',
        listName: 'ruritania-2026-01-02.csv',
        sha256: lists[0]!.sha256,
        kept: by.time,
        isLatest: true,
        entry: quorn,
        name: 'Z. Quorn',
        screening: id,
        row: 4,
        author: 'analyst',
        time: '2026-02-03T04:05:06Z',
        why: 'same birthday',
        stands: true,
      })
      // By the row's name too, and by no part of one.
      expect(await record.listings(['z quorn'])).toEqual([listing])
      expect(await record.listings(['Zelda', 'Quorn', '', 'Harbour Works'])).toEqual([])
      // A later version that says something else of the entry: it is asked about again.
      const later = foundScreening({ quorn: { programme: 'asset freeze' } })
      await record.keepScreening(later, { ...by, time: '2026-03-01T00:00:00Z' })
      expect(await record.listings(['Zelda Quorn'])).toEqual([{ ...listing, isLatest: false, stands: false }])
      await decide(4, '7', 'not_same')
      expect(await record.listings(['Zelda Quorn'])).toEqual([])
    },
  )

  opened('a screening is kept with every row, the lists’ own words and their versions', async (record) => {
    expect(await record.screenings()).toEqual([])
    const kept = await record.keepScreening(foundScreening(), by)
    expect(kept).toMatchObject({
      author: 'tester',
      time: by.time,
      file: { name: 'suppliers.csv' },
      rows: 4,
      matched: 2,
      unmatched: 1,
      unnamed: 1,
      malformed: 1,
      candidates: 2,
      decided: { open: 2, same: 0, not_same: 0, unsure: 0 },
      lists: [
        { list: 'ruritania', name: 'ruritania-2026-01-02.csv', entries: 2, rejected: 1, time: by.time },
      ],
    })
    expect(await record.screenings()).toEqual([kept])
    const whole = await all(record, kept.id)
    expect(whole.total).toBe(4)
    expect(whole.page.map(({ row, name, malformed }) => [row, name, malformed])).toEqual([
      [1, 'HARBOUR WORKS Ltd', false],
      [2, '', true],
      [3, 'Nobody At All', false],
      [4, 'Z. Quorn', false],
    ])
    expect(whole.page[0]!.candidates).toEqual([
      {
        list: 'ruritania',
        listName: 'ruritania-2026-01-02.csv',
        entry: harbour,
        matched: 'Harbour Works',
        score: 0.91,
        reasons: [{ code: 'order', details: {} }],
        asked: 'new',
        decision: null,
      },
    ])
    const [list] = await record.lists()
    expect(Buffer.from((await record.listBytes(list!.sha256))!).toString()).toContain('Hafenwerke')
    expect(await record.listBytes('00')).toBeNull()
    expect(await record.screening('nothing')).toBeNull()
  })

  opened('rows of a screening come in pages, all of them or those that are asked about', async (record) => {
    const { id } = await record.keepScreening(foundScreening(), by)
    const rows = async (query: Parameters<OpenRecord['screening']>[1]) => {
      const { total, page } = (await record.screening(id, query))!
      return [total, page.map(({ row }) => row)]
    }
    expect(await rows({ limit: 2, offset: 1 })).toEqual([4, [2, 3]])
    expect(await rows({ only: 'candidates' })).toEqual([2, [1, 4]])
    await decideOn(record, id)(1, 'EX.1', 'unsure')
    expect(await rows({ only: 'open' })).toEqual([1, [4]])
  })

  opened('a decision is kept with who, when, why and the version of the list', async (record) => {
    const { id, lists } = await record.keepScreening(foundScreening(), by)
    const decide = decideOn(record, id)
    const entry = await decide(1, 'EX.1', 'not_same', 'another town')
    expect((await all(record, id)).page[0]!.candidates[0]).toMatchObject({
      asked: null,
      decision: {
        decision: 'not_same',
        author: 'analyst',
        time: '2026-02-03T04:05:06Z',
        why: 'another town',
        sha256: lists[0]!.sha256,
        before: null,
        sequence: entry.sequence,
      },
    })
    await decide(1, 'EX.1', 'same')
    const after = await all(record, id)
    expect(states(after)).toEqual([
      [1, null, 'same'],
      [4, 'new', null],
    ])
    expect(after.decided).toEqual({ open: 1, same: 1, not_same: 0, unsure: 0 })
    const history = await record.candidateHistory(id, 1, 'ruritania', 'EX.1')
    expect(history.map(({ body }) => (body as { decision: string }).decision)).toEqual(['not_same', 'same'])
    const problem = { code: 'candidate_not_found' }
    await expect(decide(3, 'EX.1', 'same')).rejects.toMatchObject(problem)
    await expect(decide(9, 'EX.1', 'same')).rejects.toMatchObject(problem)
    await expect(decideOn(record, 'nothing')(1, 'EX.1', 'same')).rejects.toMatchObject(problem)
  })

  opened(
    'screened again, a candidate is asked about where something changed, and only there',
    async (record) => {
      const first = await record.keepScreening(foundScreening(), by)
      const decide = decideOn(record, first.id)
      await decide(1, 'EX.1', 'not_same')
      await decide(4, '7', 'same')

      const again = await record.keepScreening(foundScreening(), by)
      expect(again.id).not.toBe(first.id)
      expect(again.decided).toMatchObject({ open: 0, same: 1, not_same: 1 })
      // A list in the same version is kept once.
      expect((await record.entries()).filter(({ kind }) => kind === 'ListKept')).toHaveLength(1)

      // The entry stands elsewhere in the file: that is no other word of the list.
      const moved = await record.keepScreening(foundScreening({ quorn: { id: '8' } }), by)
      expect(moved.decided.open).toBe(0)

      const words = await record.keepScreening(
        foundScreening({ harbour: { programme: 'forced labour; export ban' } }),
        by,
      )
      const changed = await all(record, words.id)
      expect(states(changed)).toEqual([
        [1, 'entry_changed', 'not_same'],
        [4, null, 'same'],
      ])
      expect(changed.page[0]!.candidates[0]!.decision!.before).toEqual(harbour)
      expect(words.decided).toMatchObject({ open: 1, same: 1 })

      const row = await record.keepScreening(foundScreening({ country: 'Ruritania' }), by)
      expect(states(await all(record, row.id))).toEqual([
        [1, 'row_changed', 'not_same'],
        [4, null, 'same'],
      ])
      // What was decided then still stands where it was decided.
      expect((await all(record, first.id)).decided.open).toBe(0)
    },
  )

  opened('columns are remembered by the headings of a table', async (record) => {
    expect(await record.columnsFor(['Name', 'Country'])).toBeNull()
    await record.keepScreening(foundScreening(), by)
    expect(await record.columnsFor([' NAME', 'country '])).toEqual({ name: ['Name'], country: 'Country' })
    expect(await record.columnsFor(['Country', 'Name'])).toBeNull()
  })

  opened(
    'persons who may be one are suggested, until a person says that they are, or are not',
    async (record) => {
      const { source, read } = written(
        'Zelda Quorn met Zelda Kworn, Otto Quist, Mira Quist and Quorn Zelda Ltd.',
        {
          named: [
            { name: 'Zelda Quorn', country: 'XR' },
            { name: 'Zelda Kworn' },
            { name: 'Otto Quist', forms: ['Quist'] },
            { name: 'Mira Quist', forms: ['Quist'] },
            { kind: 'company', name: 'Quorn Zelda Ltd' },
          ],
        },
      )
      await record.add(source, [read], by)
      const pairs = async (query?: Parameters<OpenRecord['suggestions']>[0]) =>
        (await record.suggestions(query)).map(({ one, other }) => [one.id, other.id].sort())
      const both = ['person/zelda-kworn', 'person/zelda-quorn']
      const [suggestion] = await record.suggestions()
      expect(await pairs()).toEqual([both])
      expect(suggestion!.score).toBeGreaterThan(0.5)
      expect(suggestion!.score).toBeLessThan(1)
      expect(suggestion!.reasons.map(({ code }) => code)).toContain('equal')
      expect(await pairs({ about: 'person/zelda-quorn' })).toEqual([both])
      expect(await pairs({ about: 'person/otto-quist' })).toEqual([])
      const held = { kind: 'EntitiesHeldApart' as const, entities: both as [string, string] }
      await record.decide(held, by)
      expect(await pairs()).toEqual([])
      await record.decide({ kind: 'EntitiesMerged', keep: both[1]!, merge: [both[0]!] }, by)
      expect(await pairs()).toEqual([])
    },
  )

  opened('two who are held apart stay two until a person merges them', async (record) => {
    const { source, read } = written('Zelda Quorn met Zelda Kworn.', {
      named: [{ name: 'Zelda Quorn' }, { name: 'Zelda Kworn' }],
    })
    await record.add(source, [read], by)
    const entities: [string, string] = ['person/zelda-quorn', 'person/zelda-kworn']
    const entry = await record.decide({ kind: 'EntitiesHeldApart', entities, why: 'sisters' }, by)
    expect(entry.body).toEqual({ entities: ['person/zelda-kworn', 'person/zelda-quorn'], why: 'sisters' })
    expect(await record.history('person/zelda-quorn')).toContainEqual(entry)
    await record.decide({ kind: 'EntitiesMerged', keep: entities[0], merge: [entities[1]] }, by)
    await expect(record.decide({ kind: 'EntitiesHeldApart', entities }, by)).rejects.toMatchObject({
      code: 'entities_are_one',
    })
  })

  opened('among very many, one name in two scripts is still suggested', async (record) => {
    const firsts = ['Anna', 'Boris', 'Clara', 'Dmitri', 'Emil', 'Fatou', 'Greta', 'Hasan', 'Igor', 'Jelena']
    const lasts = [
      ...['Adebayo', 'Bergstrom', 'Castillo', 'Dlamini', 'Eriksen', 'Fontaine', 'Grabowski', 'Hakimi'],
      ...['Ivanova', 'Jayawardena', 'Kaplan', 'Lindqvist', 'Mbeki', 'Nakamura', 'Olivares', 'Petrosyan'],
    ]
    const many = firsts.flatMap((first) => lasts.map((last) => ({ name: `${first} ${last}` })))
    const named = [
      ...many,
      { name: 'Alexei Navalny' },
      { name: 'Алексей Навальный' },
      { name: 'Zelda Quorn' },
    ]
    const { source, read } = written(named.map(({ name }) => name).join(', '), { named })
    await record.add(source, [read], by)
    const names = (await record.suggestions()).map(({ one, other }) => [one.name, other.name].sort())
    expect(names).toContainEqual(['Alexei Navalny', 'Алексей Навальный'])
  })

  opened('a person who is expunged is gone from screenings and lists too', async (record) => {
    const { source, read } = written('Zelda Quorn is held.', { named: [{ name: 'Zelda Quorn' }] })
    await record.add(source, [read], by)
    const { id } = await record.keepScreening(foundScreening(), by)
    const decide = decideOn(record, id)
    await decide(4, '7', 'same', 'it is her')
    await decide(1, 'EX.1', 'same')
    const [list] = await record.lists()
    await record.expunge({ what: 'person', id: 'person/zelda-quorn', why: 'asked to' }, by)
    expect(await record.listBytes(list!.sha256)).toBeNull()
    const said = JSON.stringify([await record.entries(), await all(record, id)])
    expect(said).not.toContain('Zelda')
    expect(states(await all(record, id))).toEqual([
      [1, null, 'same'],
      [4, 'new', null],
    ])
  })
}
