/** A process of its own for the tests: adds numbered documents to a record, and prints each number once it is on disk. */
import { openRecord } from './index.ts'
import { written } from './made.ts'

const [path, count] = process.argv.slice(2)

/** Document `i`, always the same bytes; every one names somebody and asks for something. */
export function numbered(i: number) {
  const name = `Person Number${i % 40}`
  const text = `Report ${i} of the Watch.\n\nThe Watch urged Ruritania to release ${name}. ${'It said so again. '.repeat(i % 30)}`
  return written(text, {
    name: `report-${i}.txt`,
    url: `file:///reports/${i}.txt`,
    published: `20${10 + (i % 15)}-0${1 + (i % 9)}`,
    findings: [
      {
        kind: 'ask',
        quote: `The Watch urged Ruritania to release ${name}`,
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        action: `release ${name}`,
        concerning: [name],
      },
    ],
    named: [
      { name },
      { kind: 'body', name: 'The Watch' },
      { kind: 'country', name: 'Ruritania', country: 'XR' },
    ],
  })
}

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
