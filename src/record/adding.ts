/** A process of its own for the tests: adds numbered documents to a record, and prints each number once it is on disk. */
import { openRecord } from './index.ts'
import { numbered } from './numbered.ts'

const [path, count] = process.argv.slice(2)

if (path) {
  const record = await openRecord(path, { create: true })
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  const adding = Array.from({ length: Number(count) }, async (_, i) => {
    const { source, read } = numbered(i)
    // Some come one by one, some together, as readers in threads deliver them.
    await new Promise((resolve) => setTimeout(resolve, i))
    if (!(await record.has(read.document.original, source.url))) await record.add(source, [read], by)
    process.stdout.write(`${i}\n`)
  })
  await Promise.all(adding)
  await record.close()
}
