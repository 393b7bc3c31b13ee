/** Trains the event coder of both languages from labelled English sentences: `npm run train:events -- FILE.jsonl.gz`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleOf, readLabelled, trainEvents } from './train/events.ts'

const [path] = process.argv.slice(2)
if (!path) {
  console.error(
    'usage: npm run train:events -- LABELLED.jsonl.gz   ({"id","text","events":[{"class","source":[],"target":[]}]} a line)',
  )
  process.exit(2)
}
const labelled = readLabelled(path)
// French has no labelled set: what it takes from the English one is what both languages' trees and rules share.
for (const language of ['en', 'fr'] as const) {
  const { bytes } = trainEvents(labelled.map((one) => exampleOf(one, language === 'en')))
  writeFileSync(join(import.meta.dirname, '..', 'models', language, 'events.bin'), bytes)
  console.log(`models/${language}/events.bin: ${bytes.length} bytes from ${labelled.length} sentences`)
}
