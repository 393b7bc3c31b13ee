/** What waits to be read is read once, whoever dies meanwhile. */
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openRecord } from '../index.ts'
import { postgresHere } from './here.ts'
import { openQueue } from './queue.ts'

const { address, missing, drop } = await postgresHere()
afterAll(drop)

const source = (text: string) => ({ name: `${text}.txt`, bytes: new TextEncoder().encode(text) })

async function filled(lease?: number) {
  const named = address()
  await (await openRecord(named, { create: true })).close()
  const queue = await openQueue(named, lease)
  for (const text of ['one', 'two', 'three']) await queue.put(source(text), {}, 'tester')
  return { named, queue }
}

test('a record in a file has no queue', async () => {
  await expect(openQueue('some.record')).rejects.toMatchObject({ code: 'queue_needs_server' })
})

describe.skipIf(missing)(missing ?? 'a queue', () => {
  test('hands each source to one worker, as it was put', async () => {
    const { named, queue } = await filled()
    expect(await queue.put(source('two'), {}, 'another')).toBe(false)
    expect(await queue.put(source('two'), { published: '2019' }, 'another')).toBe(true)
    const other = await openQueue(named)
    const [first, second] = await Promise.all([queue.take('a', 2), other.take('b', 9)])
    const numbers = [...first, ...second].map((job) => job.number)
    expect(numbers.sort()).toEqual([...new Set(numbers)])
    expect(numbers).toHaveLength(4)
    const two = [...first, ...second].find((job) => job.facts.published)
    expect(two).toMatchObject({ author: 'another', source: source('two') })
    expect(await queue.standing()).toEqual({ waiting: 0, taken: 4, failed: 0 })
    for (const { number } of [...first, ...second]) await queue.done(number)
    expect(await queue.standing()).toEqual({ waiting: 0, taken: 0, failed: 0 })
    await queue.close()
    await other.close()
  })

  test('gives what a silent worker took to another, and leaves a working one alone', async () => {
    const { queue } = await filled(1)
    const [taken] = await queue.take('silent', 1)
    const [held] = await queue.take('working', 1)
    for (let i = 0; i < 4; i++) {
      await setTimeout(400)
      await queue.hold('working')
    }
    const again = await queue.take('another', 9)
    expect(again.map((job) => job.number)).toContain(taken!.number)
    expect(again.map((job) => job.number)).not.toContain(held!.number)
    await queue.close()
  })

  test('keeps what cannot be read with why, and what kills every worker', async () => {
    const { queue } = await filled(0)
    const [bad] = await queue.take('a', 1)
    await queue.failed(bad!.number, { code: 'reading_broke_off', details: { name: 'one', message: 'no' } })
    for (let i = 0; i < 3; i++) expect(await queue.take('a', 9)).toHaveLength(2)
    await setTimeout(10)
    expect(await queue.take('a', 9)).toEqual([])
    expect(await queue.failures()).toMatchObject([
      { name: 'one.txt', problem: { code: 'reading_broke_off' } },
      { name: 'two.txt', problem: { code: 'job_gave_up', details: { name: 'two.txt', times: 3 } } },
      { name: 'three.txt', problem: { code: 'job_gave_up' } },
    ])
    expect(await queue.retry()).toBe(3)
    expect(await queue.take('a', 9)).toHaveLength(3)
    await queue.close()
  })
})
