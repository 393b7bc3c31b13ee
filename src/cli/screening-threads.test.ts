/** Threads that screen: what they say on the way, problems that cross over, and stopping. */
import { expect, test } from 'vitest'
import type { FoundScreening } from '../record/contract.ts'
import { screeningThreads } from './screening-threads.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const list = { name: 'mills.csv', bytes: bytes('id,name\nL.1,Violet Heron Cotton Mill\n') }
const table = (rows: number) => ({
  name: 'suppliers.csv',
  bytes: bytes(`name\n${Array.from({ length: rows }, (_, i) => `Violet Heron ${i} Cotton Mill`).join('\n')}`),
})
const asked = (rows: number) => ({ table: table(rows), lists: [list], columns: {}, engine: 'answerable 1' })

async function whole(
  steps: AsyncGenerator<{ done: number; of: number } | null, FoundScreening>,
): Promise<{ found: FoundScreening; steps: ({ done: number; of: number } | null)[] }> {
  const all = []
  let step = await steps.next()
  for (; !step.done; step = await steps.next()) all.push(step.value)
  return { found: step.value, steps: all }
}

test('a table is looked at and screened; a second waits for the first', async () => {
  const threads = screeningThreads()
  expect(await threads.look(table(3))).toMatchObject({ columns: { name: ['name'] }, rows: 3 })
  const { signal } = new AbortController()
  const [first, second] = await Promise.all([
    whole(threads.screen(asked(3), signal)),
    whole(threads.screen(asked(2), signal)),
  ])
  expect(first.steps[0]).toEqual({ done: 0, of: 3 })
  expect(second.steps[0]).toBeNull()
  expect([first.found.rows.length, second.found.rows.length]).toEqual([3, 2])
  expect(first.found.entries[0]!.entry.names).toEqual(['Violet Heron Cotton Mill'])
})

test('what goes wrong in the thread is a problem here', async () => {
  const empty = { ...asked(1), lists: [{ name: 'e.csv', bytes: bytes('') }] }
  await expect(whole(screeningThreads().screen(empty, new AbortController().signal))).rejects.toMatchObject({
    code: 'list_empty',
  })
})

test('one who goes stops the thread, and the next may begin', async () => {
  const threads = screeningThreads()
  const gone = new AbortController()
  const steps = threads.screen(asked(200_000), gone.signal)
  expect(await steps.next()).toMatchObject({ value: { of: 200_000 } })
  gone.abort()
  await expect(whole(steps)).rejects.toMatchObject({ name: 'AbortError' })
  const { found } = await whole(threads.screen(asked(1), new AbortController().signal))
  expect(found.rows).toHaveLength(1)
})
