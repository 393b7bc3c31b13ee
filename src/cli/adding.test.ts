/** Reading and adding: what is printed, what is kept, what is told of what could not be read. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Document, Source } from '../model.ts'
import { Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import type { Gathered } from '../record/gather.ts'
import { call, toldRecord } from './fixture.ts'
import { rooms as real } from './rooms.ts'

const source = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text) })

/** Rooms in which every text is one ask of its whole length, and `broken` cannot be read. */
const rooms = (items: Gathered[]) => ({
  async *gather() {
    yield* items
  },
  readSource: async (given: Source) => {
    const text = new TextDecoder().decode(given.bytes)
    const original = createHash('sha256').update(given.bytes).digest('hex')
    if (text === 'broken')
      return { documents: [], problems: [{ code: 'file_empty' as const, details: { name: given.name } }] }
    const document: Document = {
      id: original,
      name: given.name,
      original,
      mediaType: 'text/plain',
      text,
      language: 'en',
      furniture: [],
      doubts: [],
    }
    return { documents: [document], problems: [] }
  },
  findIn: async ({ text }: Document) => ({
    findings: [
      {
        kind: 'ask' as const,
        start: 0,
        end: [...text].length,
        quote: text,
        voice: null,
        confidence: 1,
        rule: 'ask/whole',
        asker: ['We'],
        addressee: [],
        final: [],
        action: text,
        concerning: [],
        occasion: null,
        due: null,
        when: null,
      },
    ],
    named: [
      {
        kind: 'person' as const,
        name: 'Mara',
        forms: [],
        mentions: [{ start: 0, end: 4 }],
        country: null,
        role: null,
      },
    ],
  }),
})
const items: Gathered[] = [
  source('one.txt', 'Mara, act!'),
  { code: 'file_empty', details: { name: 'empty.txt' } },
  source('two.txt', 'broken'),
  source('three.txt', 'Mara, wait!'),
]
/** Everything that these tests write, gone after them. */
const root = mkdtempSync(join(tmpdir(), 'answerable-adding-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const record = () => join(mkdtempSync(join(root, 'folder-')), 'deep', 'a.record')

test('add keeps what can be read, tells what cannot, and goes on', async () => {
  const { code, out, err } = await call(['add', 'x', '--record', record()], { rooms: rooms(items) })
  expect(code).toBe(1)
  expect(out).toContain('2 documents added, 0 already there, 2 could not be read.\nFound: 2 asks.')
  expect(err).toContain('empty.txt is empty (0 bytes).\n  Check that')
  expect(err).toContain('two.txt is empty')
})

test('a fault of ours in one document costs that document only', async () => {
  const given = rooms([items[0]!, items[3]!])
  const findIn = async (document: Document) => {
    if (document.name === 'one.txt') throw new RangeError('too deep')
    return given.findIn(document)
  }
  const { code, out, err } = await call(['add', 'x', '--record', record()], { rooms: { ...given, findIn } })
  expect(code).toBe(1)
  expect(err).toContain('Reading one.txt broke off: too deep')
  expect(out).toContain('1 document added, 0 already there, 1 could not be read.')
})

test('in French', async () => {
  const { out, err } = await call(['add', 'x', '--record', record(), '--locale', 'fr'], {
    rooms: rooms(items),
  })
  expect(out).toContain(
    '2 documents ajoutés, 0 déjà là, 2 qui n’ont pas pu être lus.\nTrouvé\u00a0: 2 demandes.',
  )
  expect(err).toContain('empty.txt est vide')
})

test('what is on record already is not read again', async () => {
  let read = 0
  const given = rooms([items[0]!, items[3]!])
  const counting = {
    ...given,
    readSource: async (one: Source) => {
      read++
      return given.readSource(one)
    },
  }
  const kept = { ...toldRecord(), has: async () => true }
  const { code, out } = await call(['add', 'x', '--record', record()], { rooms: counting, record: kept })
  expect({ code, read }).toEqual({ code: 0, read: 0 })
  expect(out).toContain('0 documents added, 2 already there, 0 could not be read.')
})

test('of many documents with the same doubt, some are told and the rest counted', async () => {
  const given = rooms(Array.from({ length: 9 }, (_, i) => source(`${i}.txt`, `Mara, number ${i}!`)))
  const doubting = {
    ...given,
    readSource: async (one: Source) => {
      const { documents, problems } = await given.readSource(one)
      return {
        documents: documents.map((d) => ({ ...d, doubts: [{ code: 'date_unknown', details: {} }] })),
        problems,
      }
    },
  }
  const { code, err } = await call(['add', 'x', '--record', record()], { rooms: doubting })
  expect(code).toBe(0)
  expect(err.match(/does not show when/g)).toHaveLength(5)
  expect(err).toContain('The same holds for 4 more documents')
})

test('facts given for what is there already have it read again', async () => {
  const kept: OpenRecord = {
    ...toldRecord(),
    has: async () => true,
    add: async (_, documents) =>
      documents.map(({ document, again }) => ({
        outcome: again ? 'again' : 'already',
        document: document.id,
      })),
  }
  const given = { rooms: rooms([items[0]!]), record: kept }
  const told = await call(['add', 'x', '--record', record(), '--published', '2019'], given)
  expect(told.out).toContain('One document on record was read again with what you told; decisions stand.')
  const { out } = await call(['add', 'x', '--record', record()], given)
  expect(out).toContain('0 documents added, 1 already there')
})

test('Ctrl-C stops after what is being written and says how to go on', async () => {
  let told = () => {}
  const io = {
    onInterrupt: (callback: () => void) => {
      told = callback
      return () => {}
    },
  }
  const interrupted = {
    ...rooms([]),
    async *gather() {
      yield items[0]!
      told()
      yield items[3]!
    },
  }
  const { code, out, err } = await call(['add', 'x', '--record', record()], { rooms: interrupted, io })
  expect(code).toBe(1)
  expect(err).toContain('Stopping after what is being written.')
  expect(out).toContain('Stopped. What was read is kept;')
  expect(out).toContain('Run the same command again to go on.')
  expect(out).toContain('1 document added')
})

test('a new record is for its owner only', async () => {
  const path = record()
  await call(['add', 'x', '--record', path], { rooms: rooms([items[0]!]) })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
})

test('read prints the promised lines and keeps nothing', async () => {
  const { code, out, err } = await call(['read', 'x', '--format', 'jsonl'], { rooms: rooms(items) })
  expect(code).toBe(1)
  expect(err).toContain('empty.txt is empty')
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      document: 'one.txt',
      kind: 'ask',
      start: 0,
      end: 10,
      quote: 'Mara, act!',
      asker: ['We'],
      rule: 'ask/whole',
    },
    { document: 'one.txt', kind: 'person', name: 'Mara', mentions: [[0, 4]] },
    { document: 'three.txt', kind: 'ask' },
    { document: 'three.txt', kind: 'person' },
  ])
})

test('read for people, for spreadsheets and for event data', async () => {
  const given = { rooms: rooms([items[0]!]) }
  expect((await call(['read', 'x'], given)).out).toContain('“Mara, act!”')
  expect((await call(['read', 'x', '--locale', 'fr'], given)).out).toContain('«\u00a0Mara, act!\u00a0»')
  expect((await call(['read', 'x', '--format', 'csv'], given)).out).toMatch(
    /^document,kind,start.*\r\none\.txt,ask,0,10/,
  )
  expect(JSON.parse((await call(['read', 'x', '--format', 'plover'], given)).out)).toEqual({
    id: 'one.txt',
    events: [{ class: 'REQUEST', source: ['We'], target: [], quote: 'Mara, act!', score: 1 }],
  })
})

test('facts that the user gives win', async () => {
  const seen: { document: Document; published: unknown }[] = []
  const given = rooms([items[0]!])
  const watching = {
    ...given,
    readSource: async (one: Source, options: { published?: string }) => {
      const reading = await given.readSource(one)
      for (const document of reading.documents) seen.push({ document, published: options.published })
      return reading
    },
    findIn: async (document: Document) => {
      seen[0]!.document = document
      return given.findIn(document)
    },
  }
  const argv = [
    'read',
    'x',
    '--published',
    '2019-03',
    '--publisher',
    'Harbour',
    '--title',
    'T',
    '--language',
    'fr',
  ]
  await call(argv, { rooms: watching })
  expect(seen[0]).toMatchObject({
    published: '2019-03',
    document: { publisher: 'Harbour', title: 'T', language: 'fr' },
  })
})

test('decisions are kept with who, when and why', async () => {
  const held = toldRecord()
  expect((await call(['confirm', '01234567', 'pledge-0'], { record: held })).code).toBe(0)
  await call(['reject', 'act-00', '--why', 'hearsay', '--author', 'Berta'], { record: held })
  await call(['answer', 'ask-fedc', '--status', 'refused', '--passage', 'letter.txt:0-2'], { record: held })
  await call(['merge', 'Mara Okafor', 'person/mara-okafor'], { record: held })
  expect(held.decided).toEqual([
    { kind: 'FindingConfirmed', finding: 'ask-0123456789abcdef' },
    { kind: 'FindingConfirmed', finding: 'pledge-00000000000000aa' },
    { kind: 'FindingRejected', finding: 'act-00000000000000bb', why: 'hearsay' },
    {
      kind: 'AskAnswered',
      ask: 'ask-fedcba9876543210',
      status: 'refused',
      answer: { document: 'a1'.repeat(32), start: 0, end: 2, quote: 'To' },
    },
    { kind: 'EntitiesMerged', keep: 'person/mara-okafor', merge: ['person/mara-okafor'] },
  ])
})

const refusals: [string[], string][] = [
  [['confirm', 'ask-9'], 'No finding on record has the identifier ask-9.'],
  [['confirm', '0'], 'More than one finding has an identifier that begins with 0.'],
  [['answer', 'ask-0', '--status', 'met', '--passage', 'letter.txt'], 'does not say where the answer stands'],
  [
    ['answer', 'ask-0', '--status', 'met', '--passage', 'letter.txt:5-99999'],
    'There is no such passage on record',
  ],
  [['answer', 'ask-0'], 'answerable answer needs --status.'],
  [['merge', 'Mara Okafor', 'Nobody'], 'Nobody on record is called “Nobody”.'],
]
for (const [argv, said] of refusals) {
  test(`refused: ${argv.join(' ')}`, async () => {
    const held = toldRecord()
    const { code, err } = await call(argv, { record: held })
    expect(code).not.toBe(0)
    expect(err).toContain(said)
    expect(held.decided).toEqual([])
  })
}

test('a brief is written whole, in place of what was there, and nothing is left beside it', async () => {
  const folder = mkdtempSync(join(root, 'folder-'))
  const argv = ['brief', '--to', 'Norland', '--as-of', '2024-07-01', '--output', 'brief.md']
  writeFileSync(join(folder, 'brief.md'), 'old')
  const { code, out } = await call([...argv, '--language', 'fr'], { io: { cwd: folder } })
  expect(code).toBe(0)
  expect(out).toContain(`${join(folder, 'brief.md')} written, with`)
  expect(readFileSync(join(folder, 'brief.md'), 'utf8')).toMatch(/^# Norland\u00a0: ce qui est demandé/)
  expect(readdirSync(folder)).toEqual(['brief.md'])
})

test('a brief that cannot be written says why', async () => {
  const folder = mkdtempSync(join(root, 'folder-'))
  mkdirSync(join(folder, 'taken.md'))
  const to = (output: string) =>
    call(['brief', '--to', 'Norland', '--output', output], { io: { cwd: folder } })
  expect((await to('taken.md')).err).toContain('cannot be written')
  expect((await to('absent/brief.md')).err).toContain('cannot be written')
  expect((await to('brief.pdf')).err).toContain('does not write PDF files yet.\n  Write .html and print it')
  expect((await to('brief.doc')).err).toContain('names no format')
  expect(readdirSync(folder)).toEqual(['taken.md'])
})

test('a brief for an occasion nobody recorded is refused', async () => {
  const argv = ['brief', '--to', 'Norland', '--occasion', 'coronation', '--output', '/nowhere/x.md']
  expect((await call(argv)).err).toContain('No occasion on record is called “coronation”.')
})

test('serve says where, warns when others can look, and stops on Ctrl-C', async () => {
  let closed = false
  const startServer = async () => ({
    url: 'http://127.0.0.1:4747',
    close: async () => {
      closed = true
    },
  })
  const io = {
    onInterrupt: (told: () => void) => {
      setTimeout(told, 5)
      return () => {}
    },
  }
  const { code, out, err } = await call(['serve', '--host', '0.0.0.0'], { rooms: { startServer }, io })
  expect({ code, closed }).toEqual({ code: 0, closed: true })
  expect(out).toContain('The record is open at http://127.0.0.1:4747')
  expect(err).toContain('others on this network can read the record')
  const taken = async () => {
    throw new Problem('port_taken', { host: '127.0.0.1', port: 4747 })
  }
  expect((await call(['serve'], { rooms: { startServer: taken } })).err).toContain('--port 4748')
})

test('the real rooms open: gather, read and find in one call', async () => {
  const folder = mkdtempSync(join(root, 'folder-'))
  writeFileSync(join(folder, 'letter.txt'), 'The Harbour Committee urges France to release Mara Okafor.\n')
  const { code, out } = await call(['read', folder, '--format', 'jsonl'], { rooms: real })
  expect(code).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ document, kind }) => [document, kind])).toContainEqual(['letter.txt', 'ask'])
})

test('try reads the samples, shows asks with their quotes and people, and says what to type next', async () => {
  const cwd = mkdtempSync(join(root, 'folder-'))
  for (const [locale, heading] of [
    ['en', 'Who asked whom for what'],
    ['fr', 'Qui a demandé quoi à qui'],
  ]) {
    const { code, out, err } = await call(['try', '--no-serve', '--locale', locale!], {
      rooms: real,
      io: { cwd },
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(heading)
    expect(out).toContain(locale === 'en' ? '“' : '«')
    expect(out).toMatch(/answerable body ".+" --record \.answerable\/try\.record/)
  }
  expect(statSync(join(cwd, '.answerable/try.record')).mode & 0o777).toBe(0o600)
})

test('try opens the pages at the end', async () => {
  const cwd = mkdtempSync(join(root, 'folder-'))
  const io = {
    cwd,
    onInterrupt: (told: () => void) => {
      setTimeout(told, 5)
      return () => {}
    },
  }
  const startServer = async () => ({ url: 'http://127.0.0.1:4747', close: async () => {} })
  const { code, out } = await call(['try'], { rooms: { ...real, startServer }, io })
  expect(code).toBe(0)
  expect(out).toContain('The record is open at http://127.0.0.1:4747')
})
