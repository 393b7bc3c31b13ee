/** A folder of broken, oversized and hostile files: each gets one clear line with a remedy, and the others are read. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answered, type Ended } from './spawned.ts'

/** An ordinary user: the administrator may open every folder, so nothing could be refused. */
const NOBODY = 65534
const administrator = process.getuid?.() === 0

const folder = mkdtempSync(join(tmpdir(), 'answerable-hostile-'))
const input = join(folder, 'input')

/** A page, eight times over, whose kilobytes unfold to a quarter of a gigabyte of orders to set a letter. */
function pdfBomb(): Buffer {
  const orders = 'BT /F1 9 Tf (A) Tj ET\n'
  let stream: Buffer = deflateSync(Buffer.from(orders.repeat((256 * 1024 * 1024) / orders.length)), {
    level: 9,
  })
  stream = deflateSync(stream, { level: 9 })
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(8)}] /Count 8 >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, object] of objects.entries()) {
    offsets.push(length())
    parts.push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`))
  }
  offsets.push(length())
  parts.push(
    Buffer.from(`4 0 obj\n<< /Length ${stream.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  )
  const xref = length()
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 5\n0000000000 65535 f \n${rows}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function truncatedDocx(): Uint8Array {
  const whole = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document>${'<w:p/>'.repeat(5000)}</w:document>`),
  })
  return whole.slice(0, Math.floor(whole.length / 2))
}

/** « demandé » in Windows-1252: é is the single byte E9. */
const windows1252 = Buffer.from(
  'Le 4 mars 2019\n\nLe Comit\xe9 du port a demand\xe9 la lib\xe9ration d\x92Awa Diop le 3 mars 2019.\n',
  'latin1',
)

beforeAll(() => {
  mkdirSync(input)
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(input, name), bytes)
  put('empty.txt', '')
  put('empty.pdf', '')
  put('truncated.docx', truncatedDocx())
  put('huge.txt', Buffer.alloc(200 * 1024 * 1024, 'The harbour was closed for a day.\n'))
  put('bomb.pdf', pdfBomb())
  put('latin.txt', windows1252)
  put(
    'unknown.bin',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0]),
  )
  put(
    'good.txt',
    '4 March 2019\n\nThe Committee for Harbour Workers urges Ghana to publish the report of 3 March 2019.\n',
  )
  mkdirSync(join(input, 'locked'))
  writeFileSync(join(input, 'locked', 'inside.txt'), 'Nobody reads this.\n')
  mkdirSync(join(input, 'loop'))
  symlinkSync('..', join(input, 'loop', 'circle'))
  if (administrator) {
    chownSync(folder, NOBODY, NOBODY)
    chownSync(input, NOBODY, NOBODY)
  }
  chmodSync(join(input, 'locked'), 0o000)
})

afterAll(() => {
  chmodSync(join(input, 'locked'), 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const add = (record: string, locale: string): Promise<Ended> =>
  answered(
    ['add', input, '--record', join(folder, record)],
    { LC_ALL: locale, HOME: folder, TMPDIR: folder },
    administrator ? NOBODY : undefined,
  )

/** The sentences on standard error with their remedies: a sentence, then an indented line. */
function told(stderr: string): { sentence: string; remedy: string }[] {
  return [...stderr.matchAll(/^answerable: (.+)\n((?: {2}.+\n?)*)/gm)].map(([, sentence, remedy]) => ({
    sentence: sentence!,
    remedy: remedy!.trim(),
  }))
}

const broken = [
  'empty.txt',
  'empty.pdf',
  'truncated.docx',
  'huge.txt',
  'bomb.pdf',
  'unknown.bin',
  'locked',
  'circle',
]

describe.each([
  ['en', 'en_GB.UTF-8'],
  ['fr', 'fr_FR.UTF-8'],
])('adding a folder of broken files, told in %s', (language, locale) => {
  let ended: Ended
  beforeAll(async () => {
    ended = await add(`${language}.record`, locale)
  }, 120_000)

  test('says that not everything could be read', () => expect(ended.code).toBe(1))

  test.each(broken)('%s gets one line with a remedy', (name) => {
    const lines = told(ended.stderr).filter(({ sentence }) => sentence.includes(name))
    expect(lines, ended.stderr).toHaveLength(1)
    expect(lines[0]!.remedy).not.toBe('')
    expect(lines[0]!.sentence).not.toMatch(/unexpected|inattendue|did not expect/)
  })

  test('nothing else is complained of', () => {
    const others = told(ended.stderr).filter(
      ({ sentence }) => !broken.some((name) => sentence.includes(name)),
    )
    expect(others).toEqual([])
  })

  test('the others are read, each with its own characters', async () => {
    const { stdout } = await answered(
      ['search', 'Comité', '--record', join(folder, `${language}.record`), '--format', 'json'],
      { LC_ALL: locale, HOME: folder },
      administrator ? NOBODY : undefined,
    )
    expect(stdout).toContain('libération d’Awa Diop')
    const documents = await answered(
      ['documents', '--record', join(folder, `${language}.record`), '--format', 'jsonl'],
      { LC_ALL: locale, HOME: folder },
      administrator ? NOBODY : undefined,
    )
    const names = documents.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).name as string)
    expect(names.map((name) => name.split('/').at(-1)).sort()).toEqual(['good.txt', 'latin.txt'])
  })
})
