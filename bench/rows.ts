/**
 * A hostile table of 100,000 rows, screened as a user would: `npm run bench:rows [-- ROWS]`. Quotes, line breaks in cells, a byte
 * order mark, Windows-1252, empty names, names of 10,000 characters, cells that a spreadsheet would run. Prints what it took, and
 * fails where a row is not reported or a cell of the output could be a formula.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvRows } from '../src/names/lists/csv.ts'

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'answerable-rows-'))

let seed = 3
const random = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const syllables = 'bar cor del fin gos hal jun kem lor mav nis pot rud sel tam vik wex yar zon dri'.split(' ')
const word = () => {
  const letters = Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('')
  return letters[0]!.toUpperCase() + letters.slice(1)
}
const firm = () => `${word()} ${word()} ${['Ltd', 'SARL', 'Trading Co.', ''][random(4)]}`.trim()

const formulas = [
  '=HYPERLINK("http://x.example")',
  "+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
]
/** One name in ten is hostile, each in its own way. */
function nameOf(row: number): string {
  if (row % 10 !== 0) return firm()
  switch ((row / 10) % 6) {
    case 0:
      return ''
    case 1:
      return `${firm()} "the ${word()}"`
    case 2:
      return `${firm()}\r\n${word()}, ${word()}`
    case 3:
      return formulas[random(formulas.length)]!
    case 4:
      return row % 5_000 === 40 ? 'x'.repeat(10_000) : `Caf\u00e9 ${word()} Stra\u00dfe`
    default:
      return `=${firm()}`
  }
}

function table(): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: count }, (_, i) => `${i + 1},${quoted(nameOf(i + 1))},XR`)
  return `No,Supplier name,Country\r\n${rows.join('\r\n')}\r\n`
}

const list = join(folder, 'list.csv')
writeFileSync(list, `name\n${Array.from({ length: 5_000 }, firm).join('\n')}\n=${firm()}\n`)

function screened(what: string, bytes: Buffer): void {
  const file = join(folder, 'rows.csv')
  const output = join(folder, 'found.csv')
  writeFileSync(file, bytes)
  const out = openSync(output, 'w')
  const began = performance.now()
  const start = join(import.meta.dirname, '../src/cli/start.ts')
  const call = [start, 'screen', file, '--list', list, '--format', 'csv', '--locale', 'en']
  const { status, stderr } = spawnSync(process.execPath, call, {
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1e3
  closeSync(out)
  const answer = readFileSync(output, 'utf8')
  const reported = new Set<number>()
  let candidates = 0
  let formula = 0
  for (const { cells } of csvRows(answer, ',')) {
    if (/^\d+$/.test(cells[0]!)) reported.add(Number(cells[0]))
    if (cells[2]) candidates++
    if (cells.some((cell) => /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))) formula++
  }
  console.log(
    JSON.stringify({
      what,
      rows: count,
      megabytes: Math.round(bytes.length / 1e5) / 10,
      status,
      seconds: Math.round(seconds),
      reported: reported.size,
      candidates,
      formulas: formula,
      told: stderr.trim().split('\n').at(-1),
    }),
  )
  if (status !== 0 || reported.size !== count || formula > 0) process.exitCode = 1
}

const text = table()
screened('UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf8'))
screened('Windows-1252', Buffer.from(text.replaceAll('＝', '='), 'latin1'))
rmSync(folder, { recursive: true, force: true })
