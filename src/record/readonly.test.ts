/** A record on a medium that cannot be written is read all the same, and left as it is. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { letter } from './contract-suite.ts'
import { openRecord } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-readonly-'))
const inside = join(folder, 'medium')
afterAll(() => {
  chmodSync(inside, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

/** Root may write anywhere: then another user asks. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const run = (code: string) => {
  const options = { encoding: 'utf8' as const, ...nobody }
  return spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
    options,
  )
}
const module = pathToFileURL(join(import.meta.dirname, 'index.ts')).href
const cannot = process.platform === 'win32' || run(`await import(${JSON.stringify(module)})`).status !== 0
const why = cannot ? ' (skipped: no user here who may read the project but not write the folder)' : ''

test.skipIf(cannot)(
  `a record in a read-only folder answers questions and says that it cannot be written${why}`,
  async () => {
    mkdirSync(inside)
    const path = join(inside, 'some.record')
    const record = await openRecord(path, { create: true })
    const { source, read } = letter()
    await record.add(source, [read], { author: 'tester', time: '2026-01-02T03:04:05Z' })
    await record.close()
    chmodSync(path, 0o444)
    chmodSync(inside, 0o555)
    chmodSync(folder, 0o755)
    const asked = run(`
    const { openRecord } = await import(${JSON.stringify(module)})
    const record = await openRecord(${JSON.stringify(path)}, { readonly: true })
    const { documents } = await record.counts()
    const { broken } = await record.verify()
    await record.close()
    const refused = await openRecord(${JSON.stringify(path)}).then((open) => open.rebuild()).catch((error) => error.code)
    console.log(JSON.stringify({ documents, broken, refused }))`)
    expect(asked.stderr).toBe('')
    expect(JSON.parse(asked.stdout)).toEqual({ documents: 1, broken: null, refused: 'record_readonly' })
    expect(readdirSync(inside)).toEqual(['some.record'])
  },
)
