/** `answerable add` of 500 documents, killed ten times at random moments: nothing acknowledged is lost, nothing doubled. */
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answered, spawned } from './spawned.ts'

const DOCUMENTS = 500
const KILLS = 10

/** mulberry32: the same seed gives the same moments, so that a failure can be run again. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const letter = (number: number) => `Letter ${number}

${1 + (number % 28)} March ${2000 + (number % 25)}

Dear Minister Okoye,

The Committee for Harbour Workers urges the Government of Ghana to publish report ${number} on the port of Tema.
${'The workers of the port have written to the ministry before. '.repeat(20)}
`

/** The record's documents by name; `null` while there is no record yet. */
async function onRecord(record: string): Promise<string[] | null> {
  const { code, stdout } = await answered(['documents', '--record', record, '--format', 'jsonl'])
  if (code !== 0) return null
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { name: string }).name)
}

test('kill -9 at ten random moments of adding 500 documents', { timeout: 400_000 }, async () => {
  const seed = Number(process.env.ANSWERABLE_SEED ?? Date.now() % 1_000_000)
  const random = chance(seed)
  const folder = mkdtempSync(join(tmpdir(), 'answerable-survival-'))
  let record = join(folder, 'kept-0.record')
  const documents = join(folder, 'documents')
  try {
    mkdirSync(documents)
    for (let number = 0; number < DOCUMENTS; number++)
      writeFileSync(join(documents, `letter-${String(number).padStart(3, '0')}.txt`), letter(number))

    // Machines differ: the moments are spread over the time that adding takes undisturbed.
    const began = performance.now()
    await answered(['add', documents, '--record', join(folder, 'undisturbed.record')])
    const whole = performance.now() - began

    let before = 0
    let midway = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // Once all are in, there is nothing left to interrupt.
      if (before === DOCUMENTS) [record, before] = [join(folder, `kept-${kill}.record`), 0]
      const adding = spawned(['add', documents, '--record', record])
      adding.stdout!.resume()
      adding.stderr!.resume()
      const closed = once(adding, 'close')
      const timer = setTimeout(() => adding.kill('SIGKILL'), random() * whole)
      await closed
      clearTimeout(timer)

      const names = await onRecord(record)
      if (names === null) continue
      const verified = await answered(['verify', '--record', record])
      expect(verified, `seed ${seed}, kill ${kill}: ${verified.stderr}`).toMatchObject({ code: 0 })
      expect(new Set(names).size, `seed ${seed}: a document is there twice`).toBe(names.length)
      expect(names.length, `seed ${seed}: a document was lost`).toBeGreaterThanOrEqual(before)
      if (names.length > 0 && names.length < DOCUMENTS) midway++
      before = names.length
    }
    expect(midway, `seed ${seed}: no kill came while documents were being added`).toBeGreaterThan(0)

    const last = await answered(['add', documents, '--record', record])
    expect(last, `seed ${seed}`).toMatchObject({ code: 0 })
    const names = (await onRecord(record))!
    expect(names.length).toBe(DOCUMENTS)
    expect(new Set(names).size).toBe(DOCUMENTS)
    expect(await answered(['verify', '--record', record])).toMatchObject({ code: 0 })

    const again = await answered(['add', documents, '--record', record])
    expect(again.stdout).toContain('0 documents added')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
