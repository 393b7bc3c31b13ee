/** What every store must do when something is expunged, as tests: part of the contract suite. */
import { expect } from 'vitest'
import type { OpenRecord } from './contract.ts'
import { written } from './made.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

const add = (record: OpenRecord, made: ReturnType<typeof written>) => record.add(made.source, [made.read], by)

/** Two persons, asked for together and alone; one of them speaks too. */
const report = () =>
  written(
    'The Watch urged Ruritania to free Zelda Quorn and Tom Reed. It asked to release Zelda Quorn at once.\n\n' +
      'QUORN, ZELDA wrote a book. Tom Reed wrote another.',
    {
      name: 'report on zelda quorn.txt',
      title: 'The case of Zelda Quorn',
      url: 'file:///reports/zelda-quorn.txt',
      published: '2020-05',
      findings: [
        {
          kind: 'ask',
          quote: 'urged Ruritania to free Zelda Quorn and Tom Reed',
          asker: ['The Watch'],
          addressee: ['Ruritania'],
          action: 'free Zelda Quorn and Tom Reed',
          concerning: ['Zelda Quorn', 'Tom Reed'],
        },
        {
          kind: 'ask',
          quote: 'asked to release Zelda Quorn at once',
          action: 'release Zelda Quorn',
          concerning: ['Zelda Quorn'],
        },
      ],
      named: [
        { name: 'Zelda Quorn', forms: ['QUORN, ZELDA'] },
        { name: 'Tom Reed' },
        { kind: 'body', name: 'The Watch' },
        { kind: 'country', name: 'Ruritania', country: 'XR' },
      ],
    },
  )

const reply = () =>
  written('Ruritania answered: we will not free Zelda Quorn. Nobody asked about Sel Dakota.', {
    name: 'reply.txt',
    published: '2021',
    named: [{ name: 'Zelda Quorn' }, { name: 'Sel Dakota' }, { name: 'Zelda Kworn' }],
  })

const wordsOf = async (record: OpenRecord) => JSON.stringify(await everything(record))
async function everything(record: OpenRecord) {
  const documents = await record.documents()
  const whole = await Promise.all(documents.map((one) => record.document(one.id)))
  const originals = await Promise.all(whole.map((one) => record.original(one!.document.original)))
  return [
    whole,
    originals.map((one) => one && Buffer.from(one.bytes).toString()),
    await record.people(),
    await record.bodies(),
    await record.demands(),
    await record.entries(),
    await record.search({ text: 'free' }),
  ]
}

export function expungingContract(opened: Opened): void {
  opened('a document that is expunged is gone, with all that was found and decided', async (record) => {
    const [first, second] = [report(), reply()]
    await add(record, first)
    await add(record, second)
    const asks = await record.asks({})
    await record.decide({ kind: 'FindingConfirmed', finding: asks[0]!.id, why: 'Zelda Quorn it is' }, by)
    await record.decide(
      { kind: 'EntitiesMerged', keep: 'person/zelda-quorn', merge: ['person/zelda-kworn'] },
      by,
    )
    const id = first.read.document.id
    const would = await record.wouldExpunge({ what: 'document', id })
    expect(would).toMatchObject({ name: 'The case of Zelda Quorn', entries: 3, decisions: 1 })
    const entry = await record.expunge({ what: 'document', id, why: 'sent by mistake' }, by)
    expect(entry).toMatchObject({ kind: 'Expunged', author: 'tester', body: { why: 'sent by mistake' } })
    expect(await record.document(id)).toBeNull()
    expect(await record.original(first.read.document.original)).toBeNull()
    expect(await record.asks({})).toEqual([])
    expect((await record.search({ text: 'Watch' })).total).toBe(0)
    expect(await wordsOf(record)).not.toMatch(/Tom Reed|The Watch|The case of/)
    // Whom another document names too stays, and so does what was decided of them.
    expect((await record.people()).map((one) => one.id).sort()).toEqual([
      'person/sel-dakota',
      'person/zelda-quorn',
    ])
    expect(await record.verify()).toMatchObject({ broken: null, originals: [] })
    // It may come back, as if it had never been there.
    expect((await add(record, first))[0]!.outcome).toBe('added')
    await record.rebuild()
    expect((await record.asks({})).length).toBe(2)
    expect(await record.verify()).toMatchObject({ broken: null, originals: [] })
  })

  opened('an answer stays an answer when the document that showed it is expunged', async (record) => {
    const [first, second] = [report(), reply()]
    await add(record, first)
    await add(record, second)
    const ask = (await record.asks({}))[0]!
    const quote = 'we will not free Zelda Quorn'
    const start = 'Ruritania answered: '.length
    const answer = { document: second.read.document.id, start, end: start + quote.length, quote }
    await record.decide({ kind: 'AskAnswered', ask: ask.id, status: 'refused', answer }, by)
    await record.expunge({ what: 'document', id: second.read.document.id, why: 'a forgery' }, by)
    expect((await record.asks({})).find((one) => one.id === ask.id)!.status).toBe('refused')
    expect(await wordsOf(record)).not.toContain('will not')
    const answered = (await record.entries()).find((one) => one.kind === 'AskAnswered')
    expect(answered).toMatchObject({ body: { status: 'refused', answer: null }, expunged: true })
    expect((await record.verify()).broken).toBeNull()
  })

  opened(
    'a person who is expunged is named nowhere; others keep their findings, places and decisions',
    async (record) => {
      const [first, second] = [report(), reply()]
      await add(record, first)
      await add(record, second)
      const [both] = await record.asks({ about: 'Tom Reed' })
      const [alone] = (await record.asks({})).filter((one) => one.id !== both!.id)
      await record.decide({ kind: 'FindingConfirmed', finding: both!.id, why: 'about Zelda Quorn too' }, by)
      await record.decide({ kind: 'FindingConfirmed', finding: alone!.id }, by)
      await record.decide(
        { kind: 'EntitiesMerged', keep: 'person/zelda-quorn', merge: ['person/zelda-kworn'] },
        by,
      )
      await expect(
        record.expunge({ what: 'person', id: 'Zelda Quorn', why: 'asked for by Zelda  QUORN' }, by),
      ).rejects.toMatchObject({ code: 'expunge_reason_names' })
      await expect(record.expunge({ what: 'person', id: 'Zelda Quorn', why: ' ' }, by)).rejects.toMatchObject(
        {
          code: 'expunge_reason_missing',
        },
      )
      expect(await record.wouldExpunge({ what: 'person', id: 'zelda kworn' })).toMatchObject({
        id: 'person/zelda-quorn',
        decisions: 2,
      })
      await record.expunge({ what: 'person', id: 'Zelda Quorn', why: 'asked for by the person' }, by)
      expect(await wordsOf(record)).not.toMatch(/zelda|quorn|kworn/i)
      expect((await record.people()).map((one) => one.name).sort()).toEqual(['Sel Dakota', 'Tom Reed'])
      const kept = (await record.document(first.read.document.id))!
      expect(kept.document.text).toContain('urged Ruritania to free ███████████ and Tom Reed.')
      expect(kept.document.text).toContain('██████████████████████████████')
      expect([...kept.document.text]).toHaveLength([...first.read.document.text].length)
      expect(kept.kept).toMatchObject([
        {
          state: 'confirmed',
          concerning: ['Tom Reed'],
          quote: 'urged Ruritania to free ███████████ and Tom Reed',
        },
      ])
      expect(await record.original(first.read.document.original)).toBeNull()
      expect((await record.search({ text: 'zelda' })).total).toBe(0)
      expect((await record.search({ text: 'book' })).total).toBe(1)
      expect(await record.verify()).toMatchObject({ broken: null, originals: [] })
      const before = await wordsOf(record)
      await record.rebuild()
      expect(await wordsOf(record)).toBe(before)
      // Another one can go after: what stood in for bodies goes with what it said.
      await record.expunge({ what: 'person', id: 'Tom Reed', why: 'asked for too' }, by)
      expect(await wordsOf(record)).not.toMatch(/zelda|quorn|reed/i)
      expect(await record.asks({})).toEqual([])
      expect(await record.verify()).toMatchObject({ broken: null, originals: [] })
      expect((await add(record, first))[0]!.outcome, 'the same bytes do not bring it back').toBe('already')
      expect(await record.original(first.read.document.original)).toBeNull()
    },
  )

  opened('nothing is expunged that is not there', async (record) => {
    const expunge = (what: 'document' | 'person', id: string) => record.expunge({ what, id, why: 'so' }, by)
    await expect(expunge('document', 'nothing')).rejects.toMatchObject({ code: 'document_not_found' })
    await expect(expunge('person', 'Nobody')).rejects.toMatchObject({ code: 'nobody_called' })
    expect((await record.counts()).entries).toBe(1)
  })
}
