/** What people see when they ask the record: whole pages, kept as files that read like pages. */
import { expect, test } from 'vitest'
import type { AskQuery } from '../record/contract.ts'
import { call, toldRecord } from './fixture.ts'

const pages: [string, string[]][] = [
  ['asks', ['asks']],
  ['asks-about', ['asks', '--about', 'Mara Okafor']],
  ['demands', ['demands']],
  ['people', ['people']],
  ['mentions', ['people', '--mentions']],
  ['person', ['people', 'Mara Okafor']],
  ['body', ['body', 'Norland']],
  ['bodies', ['body']],
  ['occasions', ['occasions']],
  ['search', ['search', 'Mara']],
  ['documents', ['documents']],
  ['verify', ['verify']],
  ['history', ['history', '01234567']],
]

for (const [name, argv] of pages) {
  for (const locale of ['en', 'fr']) {
    test(`${argv.join(' ')} (${locale})`, async () => {
      const { code, out, err } = await call([...argv, '--locale', locale])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      await expect(out).toMatchFileSnapshot(`golden/${name}.${locale}.txt`)
    })
  }
}

test('a wide terminal is used', async () => {
  const { out } = await call(['asks', '--about', 'Mara Okafor'], { io: { env: { COLUMNS: '140' } } })
  await expect(out).toMatchFileSnapshot('golden/asks-about-140.en.txt')
})

test('no line is wider than the terminal', async () => {
  const { displayWidth } = await import('./text.ts')
  for (const [, argv] of pages) {
    for (const columns of ['40', '60', '80', '200']) {
      const { out } = await call(argv, { io: { env: { COLUMNS: columns } } })
      const widest = Math.max(...out.split('\n').map(displayWidth))
      expect({ argv, columns, fits: widest <= Number(columns) }).toEqual({ argv, columns, fits: true })
    }
  }
})

test('on a terminal right-to-left words are isolated, and headings are bold', async () => {
  const { out } = await call(['people', 'Mara Okafor'], { terminal: true })
  expect(out).toContain('\u001b[1m')
  expect(out).toContain('\u2068')
})

test('NO_COLOR takes the bold away, and so does a pipe', async () => {
  const env = { COLUMNS: '80', NO_COLOR: '1' }
  expect((await call(['asks'], { terminal: true, io: { env } })).out).not.toContain('\u001b')
  expect((await call(['asks'])).out).not.toContain('\u001b')
})

test('--format jsonl prints one object a line, json one whole', async () => {
  const lines = (await call(['asks', '--format', 'jsonl'])).out.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['ask-0123456789abcdef', 'ask-fedcba9876543210'])
  const whole = JSON.parse((await call(['body', 'Norland', '--format', 'json'])).out)
  expect(whole.silence).toEqual({
    asOf: '2024-07-01',
    unanswered: 2,
    oldest: '2022-03-02',
    lastWord: '2024-06',
    lastDocument: '2024-06',
  })
})

test('CSV begins with its headings, keeps formulas from running, and has a mark only when asked', async () => {
  const { out } = await call(['export', 'csv'])
  const [head, ...rows] = out.split('\r\n')
  expect(head?.split(',').slice(0, 4)).toEqual(['id', 'kind', 'state', 'document'])
  expect(rows.join('\n')).toContain(",'=cmd|calc,")
  expect(rows.join('\n')).not.toContain(',=cmd')
  expect((await call(['export', 'csv', '--bom'])).out.startsWith('\ufeff')).toBe(true)
})

test('a name that nobody has is told, with the way out', async () => {
  const { code, err } = await call(['body', 'Nowhere', '--locale', 'fr'])
  expect(code).toBe(1)
  expect(err).toBe(
    'answerable: Personne ne s’appelle «\u00a0Nowhere\u00a0» dans le registre.\n  Voir qui s’y trouve\u00a0: answerable people, answerable body.\n',
  )
})

test('the record is closed whatever happens', async () => {
  const { toldRecord } = await import('./fixture.ts')
  const record = toldRecord()
  await call(['body', 'Nowhere'], { record })
  expect(record.closed).toBe(true)
})

test('the history of a name nobody has is a problem, not an empty answer', async () => {
  const { code, out, err } = await call(['history', 'Nobody Here'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Nobody on record is called “Nobody Here”')
})

test('the history of a name that nobody has decided about says so', async () => {
  const { code, out } = await call(['history', 'Mara Okafor'])
  expect({ code, out }).toEqual({
    code: 0,
    out: 'It is on record, and nobody has decided anything about it yet.\n',
  })
})

test('a table of somebody whom many documents name shows the latest, and says so; other formats are asked for all', async () => {
  const asked: (number | undefined)[] = []
  const record = toldRecord()
  const many = {
    ...record,
    entity: async (name: string, most?: number) => {
      asked.push(most)
      const file = await record.entity(name)
      return file && { ...file, documents: 5000, counts: { ...file.counts, findings: 900 } }
    },
  }
  const { out } = await call(['people', 'Mara Okafor'], { record: many })
  expect(out).toContain('The latest 100 of 5000 documents and 900 findings are shown.')
  await call(['people', 'Mara Okafor', '--format', 'jsonl'], { record: many })
  expect(asked).toEqual([100, undefined])
})

test('a table of a long list shows its first hundred, and says of how many; other formats are asked for all', async () => {
  const asked: unknown[] = []
  const record = toldRecord()
  const [ask] = await record.asks({})
  const many = {
    ...record,
    asks: async (query: AskQuery) => {
      asked.push(query.limit)
      return Array.from({ length: query.limit ?? 4512 }, () => ask!)
    },
    countAsks: async () => 4512,
    account: async (name: string, asOf: string, most?: number) => {
      asked.push(most)
      const account = await record.account(name, asOf)
      return account && { ...account, counts: { ...account.counts, asked: 700 } }
    },
  }
  expect((await call(['asks'], { record: many })).out).toContain('The first 100 of 4512 are shown.')
  expect((await call(['asks', '--format', 'jsonl'], { record: many })).out.trim().split('\n')).toHaveLength(
    4512,
  )
  const { out } = await call(['body', 'Norland'], { record: many })
  expect(out).toMatch(/The first \d+ of 700 are shown\./)
  expect(asked).toEqual([100, undefined, 100])
})
