/** Numbered documents for the record's own tests and benches. */
import { written } from './made.ts'

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
