/** The command as a process: started by bin/, with real files, pipes and signals. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '..', '..', 'bin', 'answerable.js')
/** Everything that these tests write, gone after them. */
const root = mkdtempSync(join(tmpdir(), 'answerable-process-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const folder = () => mkdtempSync(join(root, 'folder-'))
const env = (given: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  LANG: 'en_GB.UTF-8',
  ...given,
})

function answerable(argv: string[], cwd: string, given: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env: env(given),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const letter = `Dear Minister,

The Harbour Committee urges France to press China to release Mara Okafor.
`

test('read, add, ask and brief, from the shell', () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'letter.txt'), letter)
  writeFileSync(join(cwd, 'empty.txt'), '')
  const record = join(cwd, 'a.record')
  const read = answerable(['read', 'letter.txt', '--format', 'jsonl'], cwd)
  expect(read.code).toBe(0)
  const ask = JSON.parse(read.out.split('\n')[0]!)
  expect([...letter].slice(ask.start, ask.end).join('')).toBe(ask.quote)

  const added = answerable(['add', '.', '--record', record, '--published', '2022-03-02'], cwd)
  expect({ code: added.code, empty: added.err.includes('empty.txt') }).toEqual({ code: 1, empty: true })
  expect(added.out).toContain('1 document added')
  expect(answerable(['add', 'letter.txt', '--record', record], cwd).out).toContain(
    '0 documents added, 1 already there',
  )

  const asks = answerable(['asks', '--to', 'France', '--record', record, '--format', 'jsonl'], cwd)
  expect(
    asks.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.name),
  ).toContain('letter.txt')

  const brief = ['brief', '--to', 'France', '--record', record, '--as-of', '2022-04', '--output', 'b.md']
  expect(answerable(brief, cwd).code).toBe(0)
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('[^1]')
})

test('standard input is read with “-”', () => {
  const { stdout } = spawnSync(process.execPath, [bin, 'read', '-', '--format', 'jsonl'], {
    input: letter,
    env: env(),
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({ document: '-', kind: 'ask' })
})

test('many files are read in threads with the same answer', () => {
  const cwd = folder()
  for (let i = 0; i < 30; i++)
    writeFileSync(join(cwd, `${String(i).padStart(2, '0')}.txt`), `${letter}\nNumber ${i}.`)
  const alone = answerable(['read', '.', '--format', 'jsonl', '--jobs', '1'], cwd)
  const together = answerable(['read', '.', '--format', 'jsonl', '--jobs', '3'], cwd)
  expect(together).toEqual(alone)
  expect(alone.code).toBe(0)
})

test('a reader that closes the pipe early is no error', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'long.txt'), letter.repeat(3000))
  const child = spawn(process.execPath, [bin, 'read', 'long.txt', '--format', 'jsonl'], { cwd, env: env() })
  let err = ''
  child.stderr.on('data', (piece) => {
    err += piece
  })
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await exited(child)).toBe(0)
  expect(err).toBe('')
})

test('a wrong call ends with 2, in the language of the locale', () => {
  const { code, err } = answerable(['asks', '--nothing'], folder(), { LANG: 'fr_FR.UTF-8' })
  expect(code).toBe(2)
  expect(err).toContain('L’option --nothing n’existe pas ici.')
})

test('neither a name nor a text of a file speaks to the terminal', () => {
  const cwd = folder()
  const name = 'le\u001b]0;owned\u0007tter\u202e.txt'
  writeFileSync(
    join(cwd, name),
    'The Harbour Committee urges France to \u001b[2J\u009b31m release Mara\u202e Okafor.\n',
  )
  writeFileSync(join(cwd, 'em\u001b[31mpty.txt'), '')
  const record = ['--record', join(cwd, 'a.record')]
  const runs = [
    answerable(['add', '.', ...record], cwd),
    answerable(['read', '.'], cwd),
    ...['asks', 'documents', 'people', 'demands'].map((command) => answerable([command, ...record], cwd)),
    ...['json', 'jsonl', 'csv'].map((format) => answerable(['asks', ...record, '--format', format], cwd)),
    answerable(['search', 'release', ...record], cwd),
  ]
  for (const { out, err } of runs)
    expect(out + err).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]/)
  expect(runs.at(-1)!.out).toContain('␛[2J')
})

test('bash completes commands, options and values', () => {
  const script = answerable(['completion', 'bash'], folder()).out
  const complete = (...words: string[]) => {
    const line = words.map((word) => `'${word}'`).join(' ')
    const code = `${script}\nCOMP_WORDS=(answerable ${line}); COMP_CWORD=${words.length}; _answerable; echo "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', code], { encoding: 'utf8' }).stdout.trim().split(' ')
  }
  expect(complete('as')).toEqual(['asks'])
  expect(complete('asks', '--a')).toEqual(['--about', '--as-of', '--as'])
  expect(complete('asks', '--format', 'js')).toEqual(['json', 'jsonl'])
  expect(complete('export', '')).toEqual(['jsonl', 'csv', 'plover'])
})

const exited = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))
