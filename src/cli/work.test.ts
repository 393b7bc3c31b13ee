/** Several machines read one queue; one is killed again and again; what is on record is what one alone would have kept. */
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresHere } from '../record/postgres/here.ts'
import { answered, spawned } from './spawned.ts'

const { address, missing, drop } = await postgresHere()
const folder = mkdtempSync(join(tmpdir(), 'answerable-work-'))
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await drop()
})

const DOCUMENTS = 60

const letter = (number: number) => `Letter ${number}

${1 + (number % 28)} March ${2000 + (number % 25)}

Dear Minister Okoye,

The Committee for Harbour Workers urges the Government of Ghana to publish report ${number} on the port of Tema.
${'The workers of the port have written to the ministry before. '.repeat(100)}
`

describe.skipIf(missing)(missing ?? 'workers', () => {
  test('three workers, one killed again and again, keep what one alone keeps', {
    timeout: 300_000,
  }, async () => {
    const letters = join(folder, 'letters')
    mkdirSync(letters)
    for (let i = 0; i < DOCUMENTS; i++) writeFileSync(join(letters, `letter-${i}.txt`), letter(i))
    writeFileSync(join(letters, 'broken.pdf'), '%PDF-1.7 and nothing more')
    const env = { ANSWERABLE_RECORD: address(), XDG_CONFIG_HOME: folder }
    const alone = { ...env, ANSWERABLE_RECORD: join(folder, 'alone.record') }
    expect((await answered(['add', letters], alone)).code).toBe(1)

    const filled = await answered(['add', '--queue', letters], env)
    expect(filled.stdout).toContain(`${DOCUMENTS + 1} sources wait to be read`)
    expect((await answered(['add', '--queue', letters], env)).stdout).toContain('0 sources wait')
    expect((await answered(['work', '--waiting'], env)).stdout).toContain(`${DOCUMENTS + 1} waiting`)

    const work = ['work', '--once', '--jobs', '1', '--lease', '3']
    const steady = [answered(work, env), answered(work, env)]
    for (let kills = 0; kills < 4; kills++) {
      const child = spawned(work, env)
      await pause(1_500 + 400 * kills)
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
    const ended = await Promise.all(steady)
    // Whoever met the broken one ends with 1; it may have been one that was killed.
    const codes = ended.map(({ code }) => code).sort()
    expect([
      [0, 0],
      [0, 1],
    ]).toContainEqual(codes)
    const said = await answered(['work', '--waiting', '--locale', 'fr'], env)
    expect(said.stdout).toContain('0 en attente, 0 en cours de lecture, 1 n’a pu être lue.')
    expect(said.stderr).toContain('broken.pdf')

    const asks = async (from: Record<string, string>) => {
      const { stdout } = await answered(['export', 'jsonl'], from)
      return stdout.split('\n').sort()
    }
    const kept = await asks(env)
    expect(kept.filter(Boolean).length).toBeGreaterThanOrEqual(DOCUMENTS)
    expect(kept).toEqual(await asks(alone))
    expect((await answered(['verify'], env)).code).toBe(0)
    expect((await answered(['work', '--retry'], env)).stdout).toContain('1 source waits')
  })

  test('a record in a file has no queue, and says what to do', async () => {
    const { code, stderr } = await answered(['work', '--record', join(folder, 'none.record')])
    expect(code).not.toBe(0)
    expect(stderr).toContain('answerable move postgres://')
  })
})
