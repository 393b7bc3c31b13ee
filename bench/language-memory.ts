/** A process of its own for the bench: reads a text on standard input in both languages, every sentence to its tree, and says how much memory that took. */
import { eachSentence, treeOf } from '../src/language/index.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const text = Buffer.concat(chunks).toString('utf8')
let words = 0
for (const language of ['en', 'fr'] as const)
  for (const sentence of eachSentence(text, language)) words += treeOf(sentence).words.length
// Kilobytes, on Linux and elsewhere.
process.stdout.write(JSON.stringify({ words, megabytes: Math.round(process.resourceUsage().maxRSS / 1000) }))
