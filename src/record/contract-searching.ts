/** What every store must find, as tests: part of the contract suite. */
import { expect } from 'vitest'
import type { OpenRecord, SearchQuery } from './contract.ts'
import { written } from './made.ts'
import { RANKED } from './search/search.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

const documents = () => [
  written('The lawyer of Tom Reed was arrested.\n\nRuritania jailed the lawyer, and nobody was told.', {
    publisher: 'The Watch',
    published: '2019-03',
    url: 'file:///page.txt',
    findings: [{ kind: 'act', quote: 'Ruritania jailed the lawyer', type: 'detain', actor: ['Ruritania'] }],
    named: [{ name: 'Tom Reed' }, { kind: 'country', name: 'Ruritania', country: 'XR' }],
  }),
  written('L’avocat de Mara Okafor a été arrêté.\n\nNous demandons la libération de l’avocat.', {
    publisher: 'Le Comité',
    published: '2021',
    language: 'fr',
    findings: [
      { kind: 'ask', quote: 'Nous demandons la libération de l’avocat', action: 'libérer l’avocat' },
    ],
    named: [{ name: 'Mara Okafor' }, { kind: 'body', name: 'Le Comité' }],
  }),
  written('A lawyer wrote. Somebody else, in another town, was arrested on another day for another reason.', {
    publisher: 'The Watch',
    published: '2023-05-04',
    named: [{ name: 'T. Reed' }],
  }),
]

export function searchingContract(opened: Opened): void {
  const filled = (name: string, check: (record: OpenRecord) => Promise<void>) =>
    opened(name, async (record) => {
      for (const { source, read } of documents()) await record.add(source, [read], by)
      await check(record)
    })
  const total = async (record: OpenRecord, text: string, more: Partial<SearchQuery> = {}) =>
    (await record.search({ text, ...more })).total

  filled('search joins, excludes, brackets and looks near', async (record) => {
    expect(await total(record, 'lawyer')).toBe(3)
    expect(await total(record, 'lawyer AND arrested')).toBe(2)
    expect(await total(record, 'lawyer NEAR/5 arrested')).toBe(1)
    expect(await total(record, 'arrested NEAR/5 lawyer')).toBe(1)
    expect(await total(record, 'lawyer NEAR/30 arrested')).toBe(2)
    expect(await total(record, '(arrested OR jailed) lawyer')).toBe(3)
    expect(await total(record, 'lawyer NOT (jailed OR town)')).toBe(1)
    expect(await total(record, 'avocat PRÈS/6 arrêtés')).toBe(1)
    expect(await total(record, 'arrest* OU libér*')).toBe(3)
    expect((await record.search({ text: 'NOT lawyer' })).hits).toEqual([])
    const [hit] = (await record.search({ text: 'jailed NEAR "the lawyer"' })).hits
    expect(hit!.marks.map(([start, end]) => hit!.quote.slice(start, end))).toEqual(['jailed', 'the lawyer'])
  })

  filled('search is narrowed by who is named, in any of their names', async (record) => {
    expect(await total(record, 'lawyer', { person: 'Tom Reed' })).toBe(2)
    expect(await total(record, 'lawyer', { person: 'T. Reed' })).toBe(1)
    await record.decide({ kind: 'EntitiesMerged', keep: 'person/tom-reed', merge: ['person/t-reed'] }, by)
    expect(await total(record, 'lawyer', { person: 'Tom Reed' })).toBe(3)
    expect(await total(record, 'lawyer', { person: 'person/tom-reed', body: 'Ruritania' })).toBe(2)
    expect(await total(record, 'lawyer', { body: 'Nobody' })).toBe(0)
    expect(await total(record, 'lawyer', { body: 'Tom Reed' })).toBe(0)
  })

  filled('search counts what it can be narrowed by', async (record) => {
    const { total, facets } = await record.search({ text: 'lawyer OR avocat', facets: true, limit: 1 })
    expect(total).toBe(5)
    const counts = (list: { value: string; passages: number }[]) =>
      Object.fromEntries(list.map(({ value, passages }) => [value, passages]))
    expect(counts(facets!.kinds)).toEqual({ act: 1, ask: 1 })
    expect(counts(facets!.languages)).toEqual({ en: 3, fr: 2 })
    expect(counts(facets!.publishers)).toEqual({ 'The Watch': 3, 'Le Comité': 2 })
    expect(facets!.years.map(({ value }) => value)).toEqual(['2023', '2021', '2019'])
    expect(counts(facets!.people)).toEqual({
      'person/tom-reed': 2,
      'person/mara-okafor': 2,
      'person/t-reed': 1,
    })
    expect(facets!.bodies.map(({ name }) => name).sort()).toEqual(['Le Comité', 'Ruritania'])
    expect(facets!.of).toBe(3)
    // What a count promises is what narrowing by it gives.
    for (const { value, passages } of facets!.kinds)
      expect((await record.search({ text: 'lawyer OR avocat', kind: value as 'ask' })).total).toBe(passages)
    for (const { value, passages } of facets!.people)
      expect((await record.search({ text: 'lawyer OR avocat', person: value })).total).toBe(passages)
    expect((await record.search({ text: 'lawyer' })).facets).toBeUndefined()
  })

  opened(
    'search puts first what is rare, what stands often, and what stands in few words',
    async (record) => {
      const filler = (count: number) => Array.from({ length: count }, (_, i) => `filler${i}`).join(' ')
      const passages = [
        `Harbour once among much else: ${filler(40)}.`,
        `Harbour, harbour and harbour: ${filler(10)}.`,
        'The harbour is closed.',
        `A lighthouse is rare: ${filler(10)}.`,
        ...Array.from({ length: 8 }, (_, i) => `The ${i} harbours and nothing of ${filler(4)}.`),
        ...Array.from({ length: 20 }, (_, i) => `Nothing of the kind ${i} is said here.`),
      ]
      const made = written(passages.join('\n\n'))
      await record.add(made.source, [made.read], by)
      const begins = async (text: string, limit: number) =>
        (await record.search({ text, limit })).hits.map(({ quote }) => quote.slice(0, 13))
      expect(await begins('harbour', 2)).toEqual(['Harbour, harb', 'The harbour i'])
      expect((await begins('harbour', 20)).at(-1)).toBe('Harbour once ')
      expect(await begins('harbour OR lighthouse', 1)).toEqual(['A lighthouse '])
      // Those that are worth the same: the last one first.
      expect(await begins('harbours nothing', 3)).toEqual(['The 7 harbour', 'The 6 harbour', 'The 5 harbour'])
    },
  )

  opened(
    'of very many passages the latest are ranked and counted, and the answer says that there are more',
    async (record) => {
      const many = (count: number, published: string, best: string) => {
        const passages = Array.from({ length: count }, (_, i) => `Bread ${i}.`)
        return written([best, ...passages].join('\n\n'), { published })
      }
      const first = many(100, '2020', 'Bread, bread, bread and butter.')
      await record.add(first.source, [first.read], by)
      const before = await record.search({ text: 'bread', limit: 1 })
      expect(before).toMatchObject({ total: 101, documents: 1, more: false })
      expect(before.hits[0]!.quote).toBe('Bread, bread, bread and butter.')
      const second = many(RANKED, '2019', 'Bread and bread again.')
      await record.add(second.source, [second.read], by)
      const after = await record.search({ text: 'bread', limit: 1, facets: true })
      expect(after).toMatchObject({ total: RANKED, documents: 1, more: true })
      expect(after.hits[0]!.quote).toBe(`Bread ${RANKED - 1}.`)
      const latest = await record.search({ text: 'bread', limit: 1, order: 'latest' })
      expect(latest).toMatchObject({ total: RANKED, documents: 2, more: true })
      expect(latest.hits[0]!.quote).toBe('Bread, bread, bread and butter.')
      // What is rare is found among them all.
      expect(await record.search({ text: 'bread butter' })).toMatchObject({ total: 1, more: false })
    },
  )

  filled('search can put the latest first, and look into what was current on a day', async (record) => {
    const days = async (order: 'best' | 'latest') =>
      (await record.search({ text: 'lawyer OR avocat', order })).hits.map((hit) => hit.summary.published)
    expect(await days('latest')).toEqual(['2023-05-04', '2021', '2021', '2019-03', '2019-03'])
    expect(await days('best')).toHaveLength(5)
    const changed = written('Nothing is said of it any more.', { url: 'file:///page.txt', published: '2022' })
    await record.add(changed.source, [changed.read], by)
    expect(await total(record, 'jailed')).toBe(0)
    expect(await total(record, 'jailed', { asOf: '2021' })).toBe(1)
    expect(await total(record, 'jailed', { asOf: '2022' })).toBe(0)
    expect(await total(record, 'jailed', { asOf: '2018' })).toBe(0)
  })

  filled('every question can be asked as known on a recording day', async (record) => {
    const later = { author: 'tester', time: '2026-03-04T05:06:07Z' }
    const [ask] = await record.asks({})
    await record.decide({ kind: 'FindingConfirmed', finding: ask!.id }, later)
    await record.decide({ kind: 'EntitiesMerged', keep: 'person/tom-reed', merge: ['person/t-reed'] }, later)
    const more = written('Another lawyer was jailed.', { published: '2018' })
    await record.add(more.source, [more.read], { ...later, time: '2026-05-01T00:00:00Z' })
    const then = await record.knownOn('2026-01')
    expect((await then.asks({}))[0]!.state).toBe('proposed')
    expect((await then.people()).map((one) => one.id)).toContain('person/t-reed')
    expect(await total(then, 'lawyer', { asOf: '2019' })).toBe(2)
    expect((await then.counts()).documents).toBe(3)
    expect((await then.entries()).length).toBe((await record.entries()).length - 4)
    const spring = await record.knownOn('2026-03-04')
    expect((await spring.asks({}))[0]!.state).toBe('confirmed')
    expect((await spring.counts()).documents).toBe(3)
    expect((await (await record.knownOn('2026')).counts()).documents).toBe(4)
    expect((await (await record.knownOn('2025')).counts()).documents).toBe(0)
    await expect(then.decide({ kind: 'FindingRejected', finding: ask!.id }, later)).rejects.toMatchObject({
      code: 'record_as_known',
    })
    await expect(record.knownOn('yesterday')).rejects.toMatchObject({ code: 'day_unknown' })
    expect((await record.asks({}))[0]!.state).toBe('confirmed')
  })

  filled('a search is kept under a name, by somebody, and dropped', async (record) => {
    const query = { text: 'lawyer', kind: 'act' as const }
    await record.saveSearch(' lawyers ', query, by)
    const kept = { name: 'lawyers', query, ...by }
    expect(await record.savedSearches()).toEqual([kept])
    await record.saveSearch('lawyers', { text: 'avocat' }, { ...by, author: 'another' })
    expect(await record.savedSearches()).toMatchObject([{ query: { text: 'avocat' }, author: 'another' }])
    await expect(record.saveSearch('nothing', { text: '-x' }, by)).rejects.toMatchObject({
      code: 'search_empty',
    })
    await expect(record.saveSearch(' ', query, by)).rejects.toMatchObject({ code: 'search_empty' })
    await record.dropSearch('lawyers', by)
    expect(await record.savedSearches()).toEqual([])
    await expect(record.dropSearch('lawyers', by)).rejects.toMatchObject({ code: 'search_not_saved' })
    expect((await record.entries()).slice(-3).map((one) => one.kind)).toEqual([
      'SearchSaved',
      'SearchSaved',
      'SearchDropped',
    ])
  })
}
