/**
 * kill -9 at random moments: `npm run bench:crash [-- MOMENTS]`, 200 by default, spread over adding, reviewing, merging,
 * expunging, restoring and upgrading. After each, `verify` must pass and everything acknowledged be there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions, crash } from '../src/record/crash-rounds.ts'

const moments = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'answerable-crash-'))
const each = Math.ceil(moments / actions.length)
let wrong = 0
for (const action of actions) {
  const done = await crash(action, each, folder, Math.random)
  wrong += done.wrong.length
  console.log(JSON.stringify({ action, ...done }))
}
rmSync(folder, { recursive: true, force: true })
if (wrong > 0) process.exitCode = 1
