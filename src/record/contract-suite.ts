/** What every store must do: the contract as tests, run against whatever opens a record. */
import { expect, test } from 'vitest'
import type { Decision, OpenRecord, ReadDocument } from './contract.ts'
import { candidatesContract } from './contract-candidates.ts'
import { expungingContract } from './contract-expunging.ts'
import { rereadingContract } from './contract-rereading.ts'
import { reviewingContract } from './contract-reviews.ts'
import { searchingContract } from './contract-searching.ts'
import { translatingContract } from './contract-translating.ts'
import { viewingContract } from './contract-viewing.ts'
import { finding, written } from './made.ts'

interface Opened {
  record: OpenRecord
  /** Opens the same record again, by the side of the first. */
  reopen(options: { readonly?: boolean }): Promise<OpenRecord>
}

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

/** A letter of 2016 to a minister, asking for a release. */
export const letter = () =>
  written('Dear Minister,\n\nWe urge you to press China to release Ilham Tohti.\n\nA Committee', {
    name: 'letter.txt',
    title: 'Letter to the Minister',
    publisher: 'A Committee',
    published: '2016-10',
    url: 'file:///letters/letter.txt',
    findings: [
      {
        kind: 'ask',
        quote: 'We urge you to press China to release Ilham Tohti',
        asker: ['A Committee'],
        addressee: ['France'],
        final: ['China'],
        action: 'release Ilham Tohti',
        concerning: ['Ilham Tohti'],
      },
    ],
    named: [
      { name: 'Ilham Tohti' },
      { kind: 'country', name: 'China', country: 'CN' },
      { kind: 'body', name: 'A Committee', forms: ['We'] },
    ],
  })

/** A French release of 2022 asking for the same. */
export const communique = () =>
  written('Le Comité demande la libération d’Ilham Tohti.', {
    name: 'communique.txt',
    published: '2022-06-09',
    language: 'fr',
    findings: [
      {
        kind: 'ask',
        quote: 'demande la libération d’Ilham Tohti',
        asker: ['Le Comité'],
        action: 'la libération d’Ilham Tohti',
        concerning: ['Ilham Tohti'],
      },
    ],
    named: [{ name: 'Ilham Tohti' }, { kind: 'body', name: 'Comité' }],
  })

const add = (record: OpenRecord, made: ReturnType<typeof written>) => record.add(made.source, [made.read], by)

export function recordContract(open: () => Promise<Opened>) {
  const opened = (name: string, check: (record: OpenRecord, more: Opened) => Promise<void>) =>
    test(name, async () => {
      const one = await open()
      try {
        await check(one.record, one)
        // Whatever was done, what is derived is what a rebuild would make.
        expect(await one.record.verify()).toMatchObject({ broken: null, derived: [] })
      } finally {
        await one.record.close()
      }
    })

  expungingContract(opened)
  searchingContract(opened)
  candidatesContract(opened)
  rereadingContract(opened)
  reviewingContract(opened)
  viewingContract(opened)
  translatingContract(opened)

  opened('what was added is there, byte for byte', async (record) => {
    const { source, read } = letter()
    expect(await record.has(read.document.original)).toBe(false)
    const [outcome] = await record.add(source, [read], by)
    expect(outcome).toEqual({ outcome: 'added', document: read.document.id })
    expect(await record.has(read.document.original)).toBe(true)
    expect(await record.has(read.document.original, 'file:///letters/letter.txt')).toBe(true)
    expect(await record.has(read.document.original, 'file:///elsewhere.txt')).toBe(false)
    const original = await record.original(read.document.original)
    expect(Buffer.from(original!.bytes)).toEqual(Buffer.from(source.bytes))
    expect(original).toMatchObject({ name: 'letter.txt', mediaType: 'text/plain' })
    const kept = await record.document(read.document.id)
    expect(kept!.document).toEqual(read.document)
    expect(kept).toMatchObject({
      title: 'Letter to the Minister',
      published: '2016-10',
      url: null,
      added: by.time,
    })
    expect(kept!.kept[0]).toMatchObject({ quote: read.findings[0]!.quote, state: 'proposed' })
    expect(kept!.named.map((one) => one.id)).toEqual(['person/ilham-tohti', 'country/cn', 'body/a-committee'])
    expect(await record.document('nothing')).toBeNull()
    expect(await record.original('nothing')).toBeNull()
  })

  opened('the same bytes twice are one document', async (record) => {
    await add(record, letter())
    const again = await add(record, letter())
    expect(again[0]!.outcome).toBe('already')
    const copy = letter()
    copy.source.url = 'file:///copies/letter.txt'
    expect((await add(record, copy))[0]!.outcome).toBe('already')
    expect(await record.counts()).toMatchObject({ documents: 1, findings: { ask: 1 }, people: 1, bodies: 2 })
    // One more entry says that they were also found elsewhere.
    expect((await record.counts()).entries).toBe(4)
  })

  opened('facts that a person gives have a kept document read again, and decisions stand', async (record) => {
    const text =
      'The Committee urges Ghana to publish the report. The Committee urges Ghana to open the port.'
    const reading = (published?: string) => {
      const asked = ['publish the report', 'open the port'].map((action) => ({
        kind: 'ask' as const,
        quote: `urges Ghana to ${action}`,
        action,
        addressee: ['Ghana'],
        ...(published ? { asker: ['The Committee'] } : {}),
      }))
      return written(text, {
        findings: asked,
        named: [{ kind: 'country', name: 'Ghana', country: 'GH' }],
        ...(published ? { published } : {}),
      })
    }
    const first = reading()
    await add(record, first)
    const [confirmed, proposed] = (await record.document(first.read.document.id))!.kept
    await record.decide({ kind: 'FindingConfirmed', finding: confirmed!.id }, by)

    const dated = reading('2019-03')
    expect((await add(record, dated))[0]!.outcome).toBe('already')
    const again = { ...dated.read, again: true as const }
    const told = await record.add(dated.source, [again], by)
    expect(told).toEqual([{ outcome: 'again', document: first.read.document.id }])
    expect((await record.add(dated.source, [again], by))[0]!.outcome).toBe('already')

    const kept = (await record.document(first.read.document.id))!
    expect(kept).toMatchObject({ published: '2019-03', added: by.time })
    expect(kept.kept).toMatchObject([
      { id: confirmed!.id, state: 'confirmed', asker: [] },
      { id: proposed!.id, state: 'proposed', asker: ['The Committee'] },
    ])
    expect(await record.asks({ to: 'Ghana', asOf: '2019-03-31' })).toHaveLength(2)
    expect(await record.demands({ to: 'Ghana' })).toHaveLength(2)
    expect((await record.search({ text: 'port' })).total).toBe(1)
    expect((await record.verify()).broken).toBeNull()
  })

  opened('a changed page at the same address is a new version, and only it counts', async (record) => {
    const first = letter()
    await add(record, first)
    const second = written('Dear Minister,\n\nWe urge you to meet us.', {
      name: 'letter.txt',
      url: 'file:///letters/letter.txt',
      published: '2016-11',
    })
    const [outcome] = await add(record, second)
    expect(outcome).toEqual({
      outcome: 'version',
      document: second.read.document.id,
      replaces: first.read.document.id,
    })
    expect((await record.document(first.read.document.id))!.replacedBy).toBe(second.read.document.id)
    expect((await record.document(second.read.document.id))!.replaces).toBe(first.read.document.id)
    expect(await record.asks({})).toHaveLength(0)
    expect(await record.asks({ asOf: '2016-10' })).toHaveLength(1)
  })

  opened('items of a container whose words did not change stay the documents they were', async (record) => {
    const items = (last: string): [ReturnType<typeof written>['source'], ReadDocument[]] => {
      const container = written(`one\ntwo\n${last}`, { url: 'file:///list.jsonl', name: 'list.jsonl' })
      const original = container.read.document.original
      const reads = ['one', 'two', last].map((text, i) => {
        const { read } = written(text, { name: String(i) })
        return { ...read, document: { ...read.document, id: `${original}#${i}`, original } }
      })
      return [container.source, reads]
    }
    await record.add(...items('three'), by)
    const outcomes = await record.add(...items('four'), by)
    expect(outcomes.map((one) => one.outcome)).toEqual(['already', 'already', 'version'])
    expect(await record.documents()).toHaveLength(4)
  })

  opened('many adds at once are all kept, and a bad one fails alone', async (record) => {
    const many = Array.from({ length: 150 }, (_, i) => written(`Document number ${i}.`))
    const bad = letter()
    bad.read.document.original = 'of other bytes'
    const results = await Promise.allSettled([...many, bad].map((made) => add(record, made)))
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(1)
    expect((await record.counts()).documents).toBe(150)
  })

  opened('asks are found by asker, addressee, person and day', async (record) => {
    await add(record, letter())
    await add(record, communique())
    const count = async (query: Parameters<OpenRecord['asks']>[0]) => (await record.asks(query)).length
    expect(await count({})).toBe(2)
    expect(await count({ about: 'Ilham Tohti' })).toBe(2)
    expect(await count({ about: 'ILHAM TOHTI' })).toBe(2)
    expect(await count({ about: 'person/ilham-tohti' })).toBe(2)
    expect(await count({ to: 'China' })).toBe(1)
    expect(await count({ to: 'France' })).toBe(1)
    expect(await count({ to: 'Spain' })).toBe(0)
    expect(await count({ by: 'Comité' })).toBe(1)
    expect(await count({ by: 'A Committee', to: 'China' })).toBe(1)
    expect(await count({ asOf: '2016-09-30' })).toBe(0)
    expect(await count({ asOf: '2016-10-30' })).toBe(0)
    expect(await count({ asOf: '2016-10-31' })).toBe(1)
    expect(await count({ asOf: '2022' })).toBe(2)
    const [latest] = await record.asks({})
    expect(latest).toMatchObject({ document: { name: 'communique.txt' }, status: 'open' })
    expect(latest!.entities.concerning).toEqual([
      { id: 'person/ilham-tohti', kind: 'person', name: 'Ilham Tohti', country: null },
    ])
  })

  opened('people are listed with their mentions, and found by any word of a name', async (record) => {
    await add(record, letter())
    await add(record, communique())
    const person = { id: 'person/ilham-tohti', name: 'Ilham Tohti', documents: 2, mentions: 2 }
    expect(await record.people()).toMatchObject([person])
    expect(await record.people('tohti')).toMatchObject([person])
    expect(await record.people('oht')).toEqual([])
    expect(await record.people('%')).toEqual([])
    expect((await record.bodies()).map((one) => one.id)).toContain('country/cn')
  })

  opened('broken characters and hostile names are kept as well as can be', async (record) => {
    const made = written('Half \ud800 a pair.', {
      name: '../../etc/pass\ud800wd',
      title: '<script>alert(1)</script>',
      named: [{ name: '—' }, { name: "Robert'); drop table entries;--" }],
    })
    const [outcome] = await add(record, made)
    expect(outcome!.outcome).toBe('added')
    expect((await record.people()).length).toBe(2)
  })

  opened('a reader by the side sees what is committed and cannot write', async (record, { reopen }) => {
    const reader = await reopen({ readonly: true })
    try {
      await add(record, letter())
      expect((await reader.counts()).documents).toBe(1)
      await expect(add(reader, communique())).rejects.toMatchObject({ code: 'record_readonly' })
    } finally {
      await reader.close()
    }
  })

  opened('documents are listed latest first and found by title, name or publisher', async (record) => {
    await add(record, communique())
    await add(record, letter())
    await add(record, written('No date here.', { name: 'undated.txt' }))
    const names = async (query?: { text?: string; limit?: number; offset?: number }) =>
      (await record.documents(query)).map((one) => one.name)
    expect(await names()).toEqual(['communique.txt', 'letter.txt', 'undated.txt'])
    expect(await names({ text: 'minister' })).toEqual(['letter.txt'])
    expect(await names({ text: '_' })).toEqual([])
    expect(await names({ limit: 1, offset: 1 })).toEqual(['letter.txt'])
    expect([await record.countDocuments(), await record.countDocuments({ text: 'minister' })]).toEqual([3, 1])
  })

  opened(
    'a document says how much of it nobody decided, and leaves the list of those once all is',
    async (record) => {
      const quotes = ['urged Ruritania to pay', 'urged Ruritania to answer']
      const twice = written(`The Watch ${quotes.join(' and ')}.`, {
        name: 'twice.txt',
        findings: quotes.map((quote) => ({ kind: 'ask', quote, action: quote.slice(19) })),
      })
      await add(record, twice)
      await add(record, communique())
      const listed = async (undecided?: boolean) =>
        (await record.documents({ undecided })).map((one) => [one.name, one.undecided, one.proposals])
      const of = async (name: string) => (await record.documents()).find((one) => one.name === name)!
      const { kept } = (await record.document((await of('twice.txt')).id))!
      expect(kept).toHaveLength(2)
      const [first, ...others] = kept
      await record.decide({ kind: 'FindingRejected', finding: first!.id }, by)
      expect(await listed()).toContainEqual(['twice.txt', others.length, kept.length])
      expect(await record.countDocuments({ undecided: true })).toBe(2)
      for (const { id } of others) await record.decide({ kind: 'FindingConfirmed', finding: id }, by)
      expect(await listed()).toContainEqual(['twice.txt', 0, kept.length])
      expect((await listed(true)).map(([name]) => name)).toEqual(['communique.txt'])
      expect(await record.countDocuments({ undecided: true })).toBe(1)
      await record.decide({ kind: 'DecisionWithdrawn', entry: await record.countEntries() }, by)
      expect(await record.countDocuments({ undecided: true })).toBe(2)
    },
  )

  opened(
    'ids in the history are told as what they stand for: findings with their words, documents, entities',
    async (record) => {
      await add(record, letter())
      const [ask] = await record.asks({})
      const [person] = await record.people()
      const { document, quote } = ask!
      const ids = [ask!.id, document.id, person!.id, 'ask-0123456789abcdef', 'country/nowhere']
      const told = new Map((await record.subjects(ids)).map((one) => [one.id, one]))
      expect([...told.keys()].sort()).toEqual([ask!.id, document.id, person!.id].sort())
      expect(told.get(ask!.id)).toEqual({ what: 'finding', id: ask!.id, kind: 'ask', quote, document })
      expect(told.get(person!.id)).toMatchObject({ what: 'entity', kind: 'person', name: person!.name })
      expect(await record.subjects([])).toEqual([])
    },
  )

  opened(
    'asks of three years for one person are one demand, whichever document came first',
    async (record) => {
      const report = written(
        'The Council urged the President to press China to free Ilham Tohti and Gui Minhai.',
        {
          name: 'report.txt',
          published: '2019-03-22',
          findings: [
            {
              kind: 'ask',
              quote: 'urged the President to press China to free Ilham Tohti and Gui Minhai',
              asker: ['The Council'],
              addressee: ['the President'],
              final: ['China'],
              action: 'free Ilham Tohti and Gui Minhai',
              concerning: ['Ilham Tohti', 'Gui Minhai'],
            },
          ],
          named: [
            { name: 'Ilham Tohti' },
            { name: 'Gui Minhai' },
            { kind: 'country', name: 'China', country: 'CN' },
            { name: 'the President', country: 'FR', role: 'President of France' },
          ],
        },
      )
      for (const made of [communique(), report, letter()]) await add(record, made)
      const demands = await record.demands({ about: 'Ilham Tohti' })
      expect(demands).toHaveLength(1)
      expect(demands[0]).toMatchObject({
        id: 'release.ilham-tohti.cn',
        titles: { en: 'release of Ilham Tohti', fr: 'libération d’Ilham Tohti' },
        topic: 'release',
        concerning: [{ id: 'person/ilham-tohti' }],
        final: [{ id: 'country/cn', name: 'China', country: 'CN' }],
        first: '2016-10',
        last: '2022-06-09',
        status: 'open',
      })
      expect(demands[0]!.asks.map((ask) => ask.document.name)).toEqual([
        'communique.txt',
        'report.txt',
        'letter.txt',
      ])
      expect((await record.asks({ about: 'Gui Minhai' }))[0]).toMatchObject({
        demand: 'release.gui-minhai.cn',
        demands: ['release.gui-minhai.cn', 'release.ilham-tohti.cn'],
      })
      expect((await record.demand('release.ilham-tohti.cn'))!.asks).toHaveLength(3)
      expect(await record.demand('nothing')).toBeNull()
      expect((await record.demands({ asOf: '2019', about: 'Ilham Tohti' }))[0]!.asks).toHaveLength(2)
      expect((await record.entity('Ilham Tohti'))!.demands.map((one) => one.id)).toEqual([
        'release.ilham-tohti.cn',
      ])
      expect((await record.counts()).demands).toBe(2)
    },
  )

  opened(
    'a government’s account counts its officials and organs, and measures its silence',
    async (record) => {
      const text =
        'Minister Ana Bell promised to raise the case. Ruritania’s Ministry of Justice jailed Tom Reed. ' +
        'The Watch urged Ruritania to free Tom Reed. Ruritania did not answer. The Herald of Ruritania praised it.'
      const made = (published: string | null) =>
        written(published === '2020-05' ? text : `${text} (copy of ${published})`, {
          ...(published ? { published } : {}),
          findings: [
            {
              kind: 'pledge',
              quote: 'promised to raise the case',
              by: ['Ana Bell'],
              action: 'raise the case',
            },
            {
              kind: 'act',
              quote: 'jailed Tom Reed',
              type: 'detain',
              actor: ['Ministry of Justice'],
              object: ['Tom Reed'],
            },
            {
              kind: 'ask',
              quote: 'The Watch urged Ruritania to free Tom Reed',
              asker: ['The Watch'],
              addressee: ['Ruritania'],
              action: 'free Tom Reed',
              concerning: ['Tom Reed'],
            },
            { kind: 'omission', quote: 'Ruritania did not answer', by: ['Ruritania'], action: 'answer' },
            { kind: 'stance', quote: 'praised it', by: ['The Herald'], position: 'supports' },
          ],
          named: [
            { name: 'Ana Bell', country: 'XR', role: 'Minister' },
            { name: 'Tom Reed', country: 'XR', role: 'gardener' },
            { kind: 'body', name: 'Ministry of Justice', country: 'XR' },
            { kind: 'body', name: 'The Herald', country: 'XR' },
            { kind: 'country', name: 'Ruritania', country: 'XR' },
          ],
        })
      await add(record, made('2020-05'))
      await add(record, made(null))
      const account = (await record.account('Ruritania', '2021-01-01'))!
      expect(account.entity.id).toBe('country/xr')
      expect(account.includes).toMatchObject([
        { id: 'person/ana-bell', because: 'official', role: 'Minister' },
        { id: 'body/ministry-of-justice', because: 'organ' },
      ])
      for (const list of ['asked', 'pledged', 'did', 'leftUndone'] as const)
        expect(account[list], list).toHaveLength(1)
      expect(account.said).toHaveLength(0)
      expect(account.undated).toBe(1)
      const counts = { asked: 1, pledged: 1, said: 0, did: 1, leftUndone: 1 }
      expect(account.years).toEqual([{ year: 2020, ...counts }])
      expect(account.silence).toEqual({
        asOf: '2021-01-01',
        unanswered: 1,
        oldest: '2020-05',
        lastWord: '2020-05',
        lastDocument: '2020-05',
      })
      const before = (await record.account('Ruritania', '2020-05-30'))!
      expect(before.asked).toHaveLength(0)
      expect(before.silence).toMatchObject({ unanswered: 0, oldest: null, lastDocument: null })
      expect(await record.account('Nowhere', '2021')).toBeNull()
      await add(record, made('2018'))
      const none = { asked: 0, pledged: 0, said: 0, did: 0, leftUndone: 0 }
      expect((await record.account('Ruritania', '2021-01-01'))!.years).toEqual([
        { year: 2018, ...counts },
        { year: 2019, ...none },
        { year: 2020, ...counts },
      ])
    },
  )

  opened('an occasion is one across the documents that speak of it', async (record) => {
    const ask = written(
      'Ahead of the visit of President Ada Long, The Watch urged Ruritania to free Tom Reed.',
      {
        published: '2020-05-02',
        findings: [
          {
            kind: 'ask',
            quote: 'The Watch urged Ruritania to free Tom Reed',
            addressee: ['Ruritania'],
            action: 'free Tom Reed',
            occasion: 'the visit of President Ada Long',
          },
        ],
        named: [{ name: 'Ada Long' }, { kind: 'country', name: 'Ruritania', country: 'XR' }],
      },
    )
    const news = (when: string, published: string) =>
      written(`Ada Long arrived in Ruritania (${when}).`, {
        published,
        findings: [
          {
            kind: 'act',
            quote: 'Ada Long arrived in Ruritania',
            type: 'visit',
            actor: ['Ada Long'],
            where: 'Ruritania',
            when,
          },
        ],
        named: [{ name: 'Ada Long' }, { kind: 'country', name: 'Ruritania', country: 'XR' }],
      })
    for (const made of [ask, news('2020-05-10', '2020-05-11'), news('2023-01-10', '2023-01-11')])
      await add(record, made)
    const occasions = await record.occasions()
    expect(occasions).toHaveLength(2)
    expect(occasions[1]).toMatchObject({ name: 'the visit of President Ada Long', when: '2020-05-10' })
    expect(occasions[1]!.asks).toHaveLength(1)
    expect(occasions[1]!.acts).toHaveLength(1)
    expect(await record.occasions('2020')).toHaveLength(1)
  })

  opened(
    'an entity’s file holds every passage that names it; two of one name are not guessed between',
    async (record) => {
      await add(record, letter())
      await add(
        record,
        written('Nothing here.\n\nIlham Tohti stays in prison.', { named: [{ name: 'Ilham Tohti' }] }),
      )
      const file = (await record.entity('ilham tohti'))!
      expect(file.passages.map((passage) => passage.quote)).toEqual([
        'We urge you to press China to release Ilham Tohti.',
        'Ilham Tohti stays in prison.',
      ])
      expect(file.findings).toHaveLength(1)
      expect(await record.entity('Nobody')).toBeNull()
      await add(
        record,
        written('Georgia, Georgia.', { named: [{ name: 'Georgia' }, { kind: 'place', name: 'Georgia' }] }),
      )
      await expect(record.entity('Georgia')).rejects.toMatchObject({ code: 'record_name_ambiguous' })
      expect((await record.entity('place/georgia'))!.kind).toBe('place')
    },
  )

  opened('the ledger tells what was done, entry by entry and by subject', async (record) => {
    const { source, read } = letter()
    await record.add(source, [read], by)
    const entries = await record.entries()
    expect(entries.map((entry) => entry.kind)).toEqual(['RecordCreated', 'DocumentAdded', 'DocumentRead'])
    expect(entries[1]!.body).toMatchObject({
      original: read.document.original,
      name: 'letter.txt',
      size: source.bytes.length,
    })
    expect(entries[2]!.previous).toBe(entries[1]!.hash)
    expect(entries[2]).toMatchObject({ author: 'tester', time: by.time })
    expect(await record.entries(1, 1)).toMatchObject([{ sequence: 2 }])
    const history = await record.history(read.document.id)
    expect(history.map((entry) => entry.kind)).toEqual(['DocumentAdded', 'DocumentRead'])
  })

  opened(
    'search finds words in their forms, phrases, scripts and places, with exact marks',
    async (record) => {
      const marked = (hit: { quote: string; marks: [number, number][] }) =>
        hit.marks.map(([start, end]) => [...hit.quote].slice(start, end).join(''))
      const search = async (text: string, more = {}) => {
        const { total, documents, hits } = await record.search({ text, ...more })
        return { total, documents, marks: hits.map(marked), quotes: hits.map((hit) => hit.quote) }
      }
      await add(record, letter())
      await add(record, communique())
      const page = written(
        'Share this page\n\n😀 伊力哈木在新疆被捕。\n\nئىلھام توختى was released? No: he was not.',
        {
          name: 'page.txt',
          published: '2020',
          publisher: 'The Watch',
          furniture: [{ start: 0, end: 15 }],
        },
      )
      await add(record, page)
      expect(await search('releasing')).toMatchObject({ total: 2, documents: 2 })
      expect((await search('releasing tohti')).marks).toEqual([['release', 'Tohti']])
      expect((await search('libérer')).marks).toEqual([['libération']])
      expect((await search('LIBERATION')).marks).toEqual([['libération']])
      expect((await search('新疆')).marks).toEqual([['新疆']])
      expect((await search('توختى')).total).toBe(1)
      expect((await search('"release Ilham"')).total).toBe(1)
      expect((await search('"Ilham release"')).total).toBe(0)
      expect((await search('min*')).marks).toEqual([['Minister']])
      expect((await search('Ilham -China')).total).toBe(1)
      expect((await search('新疆 OR Minister')).total).toBe(2)
      expect((await search('share')).total).toBe(0)
      expect((await search('tohti', { language: 'fr' })).total).toBe(1)
      expect((await search('released', { publisher: 'The Watch' })).total).toBe(1)
      expect((await search('released', { from: '2016-10', to: '2016' })).total).toBe(1)
      expect((await search('released', { from: '2017' })).total).toBe(1)
      expect((await search('tohti', { kind: 'ask' })).total).toBe(2)
      expect((await search('tohti', { kind: 'figure' })).total).toBe(0)
      expect((await search('tohti', { limit: 1, offset: 1 })).quotes).toHaveLength(1)
      const [hit] = (await record.search({ text: 'Tohti', language: 'en' })).hits
      expect(hit!.findings).toHaveLength(1)
      const text = letter().read.document.text
      expect([...text].slice(hit!.start, hit!.end).join('')).toBe(hit!.quote)
    },
  )

  opened('no query breaks the search', async (record) => {
    await add(record, letter())
    const hostile = [
      '',
      '"',
      '*',
      '-',
      'NEAR(',
      'a AND',
      '^a',
      'stems:a',
      '{a b}:c',
      "');--",
      '\0',
      '\ud800',
      '('.repeat(900),
      'a '.repeat(900),
      '"a '.repeat(400),
      '新',
      '-a',
      'OR',
      'a OR',
      '😀',
      'x*y*',
    ]
    for (const text of hostile) await expect(record.search({ text }), text).resolves.toHaveProperty('total')
    await expect(
      record.search({ text: 'china', limit: -1, offset: -5, from: 'soon', to: "'" }),
    ).resolves.toHaveProperty('total')
  })

  opened('decisions change what is shown, are kept, and can be changed again', async (record) => {
    await add(record, letter())
    await add(record, communique())
    const [, ask] = await record.asks({})
    const id = ask!.id
    const entry = await record.decide({ kind: 'FindingRejected', finding: id, why: 'a draft' }, by)
    expect(entry).toMatchObject({
      kind: 'FindingRejected',
      author: 'tester',
      body: { finding: id, why: 'a draft' },
    })
    expect(await record.asks({})).toHaveLength(1)
    expect((await record.document(ask!.document.id))!.kept[0]!.state).toBe('rejected')
    expect((await record.demands({}))[0]!.id).toBe('release.ilham-tohti')
    await record.decide({ kind: 'FindingConfirmed', finding: id }, by)
    expect((await record.asks({})).find((one) => one.id === id)!.state).toBe('confirmed')
    expect((await record.demands({}))[0]).toMatchObject({ id: 'release.ilham-tohti.cn', asks: { length: 2 } })
    const { entities, document, state, demand, demands, status, id: _, ...said } = ask!
    await record.decide(
      { kind: 'FindingCorrected', finding: id, to: { ...said, asker: ['Ilham Tohti'] } },
      by,
    )
    expect((await record.asks({ by: 'Ilham Tohti' }))[0]).toMatchObject({
      id,
      state: 'corrected',
      rule: 'hand',
    })
    const kinds = (await record.history(id)).map((one) => one.kind)
    expect(kinds).toEqual(['FindingRejected', 'FindingConfirmed', 'FindingCorrected'])
    expect((await record.counts()).proposed).toBe(1)
    await expect(record.decide({ kind: 'FindingConfirmed', finding: 'none' }, by)).rejects.toMatchObject({
      code: 'finding_not_found',
    })
    expect((await record.counts()).entries).toBe(8)
  })

  opened('a finding added by hand counts like any other', async (record) => {
    const made = written('The Watch urged Ruritania to free Tom Reed.', { named: [{ name: 'Tom Reed' }] })
    await add(record, made)
    const quote = 'The Watch urged Ruritania to free Tom Reed'
    const to = finding(quote, { kind: 'ask', quote, action: 'free Tom Reed', concerning: ['Tom Reed'] })
    await record.decide({ kind: 'FindingAdded', document: made.read.document.id, to }, by)
    expect((await record.asks({ about: 'Tom Reed' }))[0]).toMatchObject({
      state: 'added',
      rule: 'hand',
      demand: 'release.tom-reed',
    })
    await expect(
      record.decide({ kind: 'FindingAdded', document: made.read.document.id, to }, by),
    ).rejects.toMatchObject({ code: 'finding_exists' })
  })

  opened('a decision taken back leaves the finding as it stood before', async (record) => {
    await add(record, letter())
    const [ask] = await record.asks({})
    const { id } = ask!
    const { entities, document, state, demand, demands, status, id: _, ...said } = ask!
    const now = async () => {
      const [one] = (await record.document(document.id))!.kept
      return [one!.state, 'asker' in one! ? one!.asker[0] : null]
    }
    const proposed = await now()
    const decide = async (decision: Decision) => (await record.decide(decision, by)).sequence
    const takeBack = (entry: number) => decide({ kind: 'DecisionWithdrawn', entry, why: 'a slip' })

    const confirmed = await decide({ kind: 'FindingConfirmed', finding: id })
    const to = { ...said, asker: ['Ilham Tohti'], end: said.end - 6, quote: said.quote.slice(0, -6) }
    const corrected = await decide({ kind: 'FindingCorrected', finding: id, to })
    expect(await now()).toEqual(['corrected', 'Ilham Tohti'])
    await expect(takeBack(confirmed)).rejects.toMatchObject({ code: 'decision_not_last' })
    await takeBack(corrected)
    expect(await now()).toEqual(['confirmed', 'A Committee'])
    expect((await record.asks({ by: 'A Committee' }))[0]!.quote).toBe(said.quote)
    await takeBack(confirmed)
    expect(await now()).toEqual(proposed)
    await expect(takeBack(confirmed)).rejects.toMatchObject({ code: 'decision_not_last' })
    await expect(takeBack(1)).rejects.toMatchObject({ code: 'decision_not_found' })
    await expect(takeBack(9999)).rejects.toMatchObject({ code: 'decision_not_found' })

    const passage = { document: document.id, start: 0, end: 13, quote: 'Dear Minister' }
    const answered = await decide({
      kind: 'AskAnswered',
      ask: id,
      status: 'met',
      answer: passage,
      why: 'so it says',
    })
    expect(await record.asks({ open: true })).toHaveLength(0)
    expect(await record.ask(id)).toMatchObject({
      ask: { id, status: 'met' },
      answers: [
        {
          entry: answered,
          status: 'met',
          author: 'tester',
          why: 'so it says',
          passage: { ...passage, summary: document },
        },
      ],
    })
    await takeBack(answered)
    expect(await record.asks({ open: true })).toHaveLength(1)
    expect(await record.ask(id)).toMatchObject({ ask: { id, status: 'open' }, answers: [] })
    expect(await record.ask('nothing')).toBeNull()

    const quote = 'press China to release'
    const added = finding('Dear Minister,\n\nWe urge you to press China to release Ilham Tohti.', {
      kind: 'ask',
      quote,
      action: quote,
    })
    const byHand = await decide({ kind: 'FindingAdded', document: document.id, to: added })
    expect((await record.document(document.id))!.kept).toHaveLength(2)
    await takeBack(byHand)
    expect((await record.document(document.id))!.kept).toHaveLength(1)
    await decide({ kind: 'FindingAdded', document: document.id, to: added })

    const before = await record.document(document.id)
    await record.rebuild()
    expect(await record.document(document.id)).toEqual(before)
  })

  opened('decisions taken together are all taken or none', async (record) => {
    await add(record, letter())
    const [ask] = await record.asks({})
    const confirm = { kind: 'FindingConfirmed' as const, finding: ask!.id }
    await expect(record.decideAll([confirm, confirm], by)).rejects.toMatchObject({ code: 'finding_decided' })
    expect((await record.asks({}))[0]!.state).toBe('proposed')
    const entries = await record.decideAll(
      [confirm, { kind: 'AskAnswered', ask: ask!.id, status: 'met', answer: null }],
      by,
    )
    expect(entries.map(({ kind }) => kind)).toEqual(['FindingConfirmed', 'AskAnswered'])
    expect((await record.asks({}))[0]).toMatchObject({ state: 'confirmed', status: 'met' })
  })

  opened('an answered ask is no longer open, from the day of the document that shows it', async (record) => {
    await add(record, letter())
    const news = written('Ilham Tohti was freed.', { published: '2030-01-15' })
    await add(record, news)
    const [ask] = await record.asks({ about: 'Ilham Tohti' })
    const answer = { document: news.read.document.id, start: 0, end: 21, quote: 'Ilham Tohti was freed' }
    await record.decide({ kind: 'AskAnswered', ask: ask!.id, status: 'met', answer }, by)
    expect(await record.asks({ open: true })).toHaveLength(0)
    expect((await record.asks({}))[0]!.status).toBe('met')
    expect(await record.asks({ open: true, asOf: '2030-01-14' })).toHaveLength(1)
    expect((await record.demands({ asOf: '2030-01-15' }))[0]!.status).toBe('met')
    expect((await record.account('China', '2030-01-14'))!.silence.unanswered).toBe(1)
    expect((await record.account('China', '2030-01-15'))!.silence.unanswered).toBe(0)
  })

  opened('people merge two spellings into one person, and part them again', async (record) => {
    const other = written('The Watch asked for the release of Ilham Toxti.', {
      published: '2020',
      findings: [
        {
          kind: 'ask',
          quote: 'asked for the release of Ilham Toxti',
          action: 'the release of Ilham Toxti',
          concerning: ['Ilham Toxti'],
        },
      ],
      named: [{ name: 'Ilham Toxti' }],
    })
    await add(record, letter())
    await add(record, other)
    const demands = async () => (await record.demands({})).map((one) => [one.id, one.asks.length])
    const before = await demands()
    expect(before).toEqual([
      ['release.ilham-toxti', 1],
      ['release.ilham-tohti.cn', 1],
    ])
    await record.decide(
      { kind: 'EntitiesMerged', keep: 'person/ilham-tohti', merge: ['person/ilham-toxti'] },
      by,
    )
    expect(await demands()).toEqual([['release.ilham-tohti.cn', 2]])
    expect(await record.people()).toMatchObject([
      { id: 'person/ilham-tohti', documents: 2, forms: ['Ilham Toxti'] },
    ])
    expect(await record.entity('person/ilham-toxti')).toMatchObject({
      id: 'person/ilham-tohti',
      merged: [{ id: 'person/ilham-toxti', name: 'Ilham Toxti' }],
    })
    expect(await record.asks({ about: 'Ilham Toxti' })).toHaveLength(2)
    await record.decide(
      { kind: 'EntitiesParted', entity: 'person/ilham-toxti', from: 'person/ilham-tohti' },
      by,
    )
    expect(await demands()).toEqual(before)
    expect(await record.people()).toHaveLength(2)
  })

  opened('a record that nobody touched verifies', async (record) => {
    await add(record, letter())
    const seen: number[] = []
    const found = await record.verify((done) => seen.push(done))
    expect(found).toMatchObject({ entries: 3, broken: null, originals: [] })
    expect(found.head).toBe((await record.entries()).at(-1)!.hash)
    expect(seen.at(-1)).toBe(3)
  })

  opened('writes that follow each other at any moment are all done', async (record) => {
    const chain = async (from: number) => {
      for (let i = from; i < from + 30; i++) {
        await add(record, written(`Document ${i} of a chain.`))
        for (let turn = 0; turn < i % 9; turn++) await Promise.resolve()
      }
    }
    await Promise.all([chain(0), chain(100), chain(200)])
    expect((await record.counts()).documents).toBe(90)
  })
}
