/** What every store must do with decisions when documents are read again or pages change, as tests: part of the suite. */
import { expect } from 'vitest'
import type { OpenRecord, ReadDocument } from './contract.ts'
import { written } from './made.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

const FREE = 'urged Ruritania to free Tom Reed'
const OPEN = 'urged Ruritania to open the port'
const MEET = 'urged Ruritania to meet the families'
const asks = (...quotes: string[]) =>
  quotes.map((quote) => ({ kind: 'ask' as const, quote, action: quote, addressee: ['Ruritania'] }))
const named = [{ kind: 'country' as const, name: 'Ruritania', country: 'XR' }]
const page = (text: string, quotes: string[], published = '2020') =>
  written(text, { url: 'file:///page.txt', published, findings: asks(...quotes), named })
const first = () => page(`The Watch ${FREE}.\n\nIt ${OPEN}. It ${MEET}.`, [FREE, OPEN, MEET])

/** The same document as another engine reads it. */
const anew = ({ read }: ReturnType<typeof written>, more: Partial<ReadDocument>): ReadDocument => ({
  ...read,
  engine: 'made/2',
  ...more,
})

export function rereadingContract(opened: Opened): void {
  const filled = (name: string, check: (record: OpenRecord, ids: string[]) => Promise<void>) =>
    opened(name, async (record) => {
      const { source, read } = first()
      await record.add(source, [read], by)
      const kept = (await record.document(read.document.id))!.kept
      await record.decide({ kind: 'FindingConfirmed', finding: kept[0]!.id }, by)
      await record.decide({ kind: 'FindingRejected', finding: kept[1]!.id }, by)
      await record.decide({ kind: 'AskAnswered', ask: kept[2]!.id, status: 'met', answer: null }, by)
      await check(
        record,
        kept.map((one) => one.id),
      )
    })
  const statesOf = async (record: OpenRecord, id: string) =>
    (await record.document(id))!.kept.map(({ quote, state }) => [quote, state])

  filled(
    'a document that is dated anew counts from its new day, with what was decided',
    async (record, ids) => {
      const made = first()
      const published = { date: '2015', from: 'text' as const }
      await record.reread([anew(made, { document: { ...made.read.document, published } })], by)
      const asked = async (asOf: string) => (await record.asks({ to: 'Ruritania', asOf })).map(({ id }) => id)
      expect(await asked('2014')).toEqual([])
      expect((await asked('2015')).toSorted()).toEqual([ids[0], ids[2]].toSorted())
      expect((await record.account('Ruritania', '2015'))!.silence).toMatchObject({
        unanswered: 2,
        oldest: '2015',
        lastDocument: '2015',
      })
      expect((await record.demands({ asOf: '2015' })).map(({ first, last }) => [first, last])).toEqual([
        ['2015', '2015'],
        ['2015', '2015'],
      ])
      expect(await record.entity('Ruritania')).toMatchObject({ documents: 1, mentions: 3 })
      expect(await record.bodies()).toMatchObject([{ name: 'Ruritania', documents: 1, mentions: 3 }])
    },
  )

  filled(
    'a newer engine proposes anew; what was decided stands, and nothing beside it',
    async (record, ids) => {
      const made = first()
      const text = made.read.document.text
      expect(await record.reading(made.read.document.id)).toMatchObject({ engine: 'made/1' })
      // It cuts the decided passages otherwise, and finds a new one.
      const wider = [
        'The Watch urged Ruritania to free Tom Reed',
        'It urged Ruritania to open the port',
        'The Watch',
      ]
      const { findings } = page(text, wider).read
      const told = await record.reread([anew(made, { findings })], by)
      expect(told).toEqual([{ outcome: 'again', document: made.read.document.id }])
      expect(await statesOf(record, made.read.document.id)).toEqual([
        ['The Watch', 'proposed'],
        [FREE, 'confirmed'],
        [OPEN, 'rejected'],
        [MEET, 'proposed'],
      ])
      expect((await record.asks({})).find((one) => one.id === ids[2])!.status).toBe('met')
      expect(await record.reading(made.read.document.id)).toMatchObject({ engine: 'made/2' })
      expect((await record.reread([anew(made, { findings })], by))[0]!.outcome, 'once').toBe('already')
      expect(await record.lost()).toEqual([])
    },
  )

  filled(
    'where the text is read otherwise, a decision moves with its words or comes back',
    async (record, ids) => {
      const made = first()
      // As a better reader of the same bytes might give it: a line more before, and a word that differs.
      const text = `Page 1\n\n${made.read.document.text}`.replace('open the port', 'open the ports')
      const document = { ...made.read.document, text }
      const { findings } = page(text, [FREE, MEET]).read
      await record.reread([anew(made, { document, findings })], by)
      const kept = (await record.document(made.read.document.id))!
      expect(kept.document.text).toBe(text)
      expect(kept.kept.map(({ id, state }) => [id, state])).toEqual([
        [ids[0], 'confirmed'],
        [ids[2], 'proposed'],
      ])
      for (const { start, end, quote } of kept.kept) expect([...text].slice(start, end).join('')).toBe(quote)
      expect(await record.lost()).toMatchObject([
        {
          finding: ids[1],
          state: 'rejected',
          why: 'gone',
          said: { quote: OPEN },
          document: { id: document.id },
        },
      ])
      await record.decide({ kind: 'LossAccepted', finding: ids[1]!, why: 'seen' }, by)
      expect(await record.lost()).toEqual([])
      await expect(record.decide({ kind: 'LossAccepted', finding: ids[1]! }, by)).rejects.toMatchObject({
        code: 'finding_not_lost',
      })
    },
  )

  filled(
    'decisions go with a page that changed where it says the same, else they come back',
    async (record, ids) => {
      const changed = `News of today.\n\nThe Watch ${FREE}.\n\nIt urged Ruritania to open the ports. It ${MEET}.`
      const second = page(changed, ['urged Ruritania to open the ports', MEET], '2021')
      await record.add(second.source, [second.read], by)
      const id = second.read.document.id
      expect(await statesOf(record, id)).toEqual([
        [FREE, 'confirmed'],
        ['urged Ruritania to open the ports', 'proposed'],
        [MEET, 'proposed'],
      ])
      const now = (await record.asks({ to: 'Ruritania' })).map(({ quote, status }) => [quote, status])
      expect(now).toContainEqual([MEET, 'met'])
      const carried = (await record.document(id))!.kept[0]!
      expect((await record.history(carried.id)).map((one) => one.kind)).toEqual(['FindingConfirmed'])
      expect(await record.lost()).toMatchObject([{ finding: ids[1], why: 'gone', document: { id } }])
      const anchors = (await record.anchors(id)).map(({ finding, anchor }) => [finding.quote, anchor])
      expect(anchors).toEqual([
        [FREE, 'moved'],
        [OPEN, 'lost'],
        [MEET, 'moved'],
      ])
      expect(await record.anchors(first().read.document.id)).toEqual([])
    },
  )

  filled('what a person wrote by hand goes with its passage too', async (record, ids) => {
    const kept = (await record.document(first().read.document.id))!.kept
    const { document: _, entities: __, state: ___, id: ____, ...said } = kept[0]!
    const to = { ...said, asker: ['The Watch'] }
    await record.decide({ kind: 'FindingCorrected', finding: ids[0]!, to: to as never }, by)
    const second = page(`New. The Watch ${FREE}.`, [FREE], '2021')
    await record.add(second.source, [second.read], by)
    expect((await record.document(second.read.document.id))!.kept).toMatchObject([
      { quote: FREE, state: 'corrected', asker: ['The Watch'], rule: 'hand', start: 15 },
    ])
    expect(await record.lost()).toHaveLength(2)
  })
}
