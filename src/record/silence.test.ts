/** Nothing readable of an encrypted record is outside it: in its log, the temporary folder, or what a crash prints. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'answerable-silence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const planted = ['Xanthippe', 'Quillfeather', 'zyzzyva', 'seven quiet herons']
const at = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href)

/** Adds words that are to be found nowhere, asks for them, holds every row against the ledger, and ends as it is told to. */
const work = (path: string, end: string) => `
  const { openRecord } = await import(${at('index.ts')})
  const { written } = await import(${at('made.ts')})
  const record = await openRecord(${JSON.stringify(path)}, { create: true, passphrase: 'seven quiet herons' })
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  for (let i = 0; i < 40; i++) {
    const { source, read } = written('Xanthippe Quillfeather was held. zyzzyva ' + i, {
      name: 'Xanthippe.txt', published: '2020', named: [{ name: 'Xanthippe Quillfeather' }],
      findings: [{ kind: 'act', quote: 'Xanthippe Quillfeather was held', type: 'detain', object: ['Xanthippe Quillfeather'] }],
    })
    await record.add(source, [read], by)
  }
  await record.search({ text: 'zyzzyva' })
  let told = false
  const verified = record.verify(() => { if (!told) { told = true; process.stdout.write('working') } })
  ${end}
  await verified`

/** Runs it in a folder of its own with a temporary folder of its own. */
async function ended(name: string, end: string, kill: boolean) {
  const home = join(folder, name)
  const temporary = join(home, 'tmp')
  mkdirSync(temporary, { recursive: true })
  const code = work(join(home, 'some.record'), end)
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
    { cwd: home, env: { ...process.env, TMPDIR: temporary, SQLITE_TMPDIR: temporary } },
  )
  let printed = ''
  child.stderr.on('data', (data: Buffer) => {
    printed += data.toString()
  })
  child.stdout.on('data', () => {
    if (kill) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  return { home, printed }
}

function readable(home: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name)).toString('latin1').toLowerCase()
    for (const word of planted) if (bytes.includes(word.toLowerCase())) found.push(`${word} in ${entry.name}`)
  }
  return found
}

test.each([
  ['killed', '', true],
  ['aborted', 'process.abort()', false],
  [
    'failed',
    "await record.add({ bytes: new Uint8Array(), name: 'x' }, [{ document: { id: 'x' } }], by)",
    false,
  ],
])(
  '%s: the words are in no file and in nothing that was printed',
  async (name, end, kill) => {
    const { home, printed } = await ended(name, end, kill)
    expect(readdirSync(home)).toContain('some.record-wal')
    expect(readable(home)).toEqual([])
    const said = printed.toLowerCase()
    // The passphrase stands in the program itself, which an uncaught error may quote; its other words do not.
    for (const word of planted.slice(0, 3)) expect(said.includes(word.toLowerCase()), word).toBe(false)
  },
  60_000,
)
