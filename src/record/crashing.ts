/**
 * A process of its own for the tests and the bench of crashes: does one kind of work on a record, step by step, and prints
 * a line after each step that is on disk. It is killed meanwhile.
 */

import { moveRecord, openRecord, restoreRecord } from './index.ts'
import { numbered } from './numbered.ts'

const [action, path, ...others] = process.argv.slice(2)
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Each work prints what it has done; ids come from the record, so that the parent can look for them. */
const works: Record<string, (path: string) => Promise<void>> = {
  async add(path) {
    const record = await openRecord(path, { create: true })
    say('begin')
    for (let i = 0; i < 400; i += 4) {
      const some = [i, i + 1, i + 2, i + 3].map((n) => numbered(n))
      await Promise.all(some.map(({ source, read }) => record.add(source, [read], by)))
      for (const { read } of some) say(read.document.id)
    }
    await record.close()
  },
  async review(path) {
    const record = await openRecord(path)
    const asks = await record.asks({})
    say('begin')
    for (const { id } of asks) {
      await record.decide({ kind: 'FindingConfirmed', finding: id }, by)
      say(id)
    }
    await record.close()
  },
  async merge(path) {
    const record = await openRecord(path)
    const [keep, ...people] = await record.people()
    say('begin')
    for (const { id } of people) {
      await record.decide({ kind: 'EntitiesMerged', keep: keep!.id, merge: [id] }, by)
      say(id)
    }
    await record.close()
  },
  async expunge(path) {
    const record = await openRecord(path)
    const documents = await record.documents()
    say('begin')
    for (const { id } of documents) {
      await record.expunge({ what: 'document', id, why: 'a test' }, by)
      say(id)
    }
    await record.close()
  },
  async restore(path) {
    say('begin')
    for (let i = 0; i < 10; i++) {
      // What was there is kept beside it under a name of the second: each needs its own.
      const { head } = await restoreRecord(others[i % 2]!, path, undefined, new Date(2026, 0, 1, 0, 0, i))
      say(head)
    }
  },
  async move(path) {
    say('begin')
    const { head } = await moveRecord({ named: others[0]! }, { named: path })
    say(head)
  },
  async upgrade(path) {
    say('begin')
    const record = await openRecord(path)
    say('upgraded')
    await record.close()
  },
}

if (path) await works[action!]!(path)
