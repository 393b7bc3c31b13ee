/** Writes the weights of confidence from all gold there is: our own, and the sets beside the checkout. `npm run train:confidence` */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownSet, sharedSets } from './score/sets.ts'
import { judgedIn, trainConfidence } from './train/confidence.ts'

const sets = [ownSet(), ...sharedSets()]
const judged = (await Promise.all(sets.map(judgedIn))).flat()
const weights = trainConfidence(judged)
const lines = Object.entries(weights).map(([name, weight]) => `  '${name}': ${weight},`)
writeFileSync(
  join(import.meta.dirname, '../src/find/weights/confidence.ts'),
  `/**
 * Made by \`npm run train:confidence\`, not written by hand: what is added to the logarithm of a finding's odds for each of
 * its features. From ${judged.length} findings judged by hand-made gold (${sets.map(({ title }) => title).join(', ')}).
 */
// biome-ignore format: one weight a line
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
)
console.log(`${lines.length} weights from ${judged.length} findings`)
