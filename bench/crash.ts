/**
 * kill -9 at random moments: `npm run bench:crash [-- MOMENTS]`, 200 by default, spread over adding, reviewing, merging,
 * expunging, restoring and upgrading; then as many on a PostgreSQL server. After each, `verify` must pass and everything acknowledged be there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions, crash, serverActions } from '../src/record/crash-rounds.ts'
import { postgresHere } from '../src/record/postgres/here.ts'

const moments = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'answerable-crash-'))
const each = Math.ceil(moments / actions.length)
let wrong = 0
for (const action of actions) {
  const done = await crash(action, each, folder, Math.random)
  wrong += done.wrong.length
  console.log(JSON.stringify({ action, ...done }))
}
const { address, missing, drop } = await postgresHere()
if (missing) console.log(missing)
else
  for (const action of serverActions) {
    const rounds = Math.ceil(moments / serverActions.length)
    const done = await crash(action, rounds, folder, Math.random, address)
    wrong += done.wrong.length
    console.log(JSON.stringify({ server: true, action, ...done }))
  }
await drop()
rmSync(folder, { recursive: true, force: true })
if (wrong > 0) process.exitCode = 1
