/** Scores what findIn finds on hand-made gold: ours, and the seeds and dev set where they are beside the checkout. `npm run score [-- --misses]` */
import { scoreFindings, tableOf } from './score/scorer.ts'
import { foundIn, inLanguage, ownSet, sharedFolder, sharedSets } from './score/sets.ts'

const withMisses = process.argv.includes('--misses')
const shared = sharedSets()

for (const set of [ownSet(), ...shared]) {
  const found = await foundIn(set)
  console.log(`${set.title}\n${tableOf(scoreFindings(set.gold, found), withMisses)}\n`)
  for (const language of ['en', 'fr'] as const) {
    const gold = inLanguage(set.gold, language)
    if (gold.length > 0) console.log(`${set.title}, ${language}\n${tableOf(scoreFindings(gold, found))}\n`)
  }
}
if (shared.length === 0)
  console.log(`The seeds and the dev set are not scored: there is no gold in ${sharedFolder}.`)
