/** Scores the event coder on labelled sentences beside the checkout: each third coded by weights learned from the other two. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventsIn } from '../src/find/events/index.ts'
import { findIn } from '../src/find/index.ts'
import { eventsOf } from '../src/publish/plover.ts'
import { documentOf, exampleOf, readLabelled, trainEvents } from './train/events.ts'

const FOLDS = 3
const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
const scorer = join(shared, 'score', 'events.py')
const gold = join(shared, 'data', 'tune', 'plv_train.jsonl.gz')

/** `rules`: no training; `shared`: what French has; `all`: what English has. */
const LEVELS = {
  rules: 'Lexicon and trees, nothing trained',
  shared: 'Trained without words, as French is',
  all: 'Trained, as English is',
}

if (!existsSync(scorer) || !existsSync(gold))
  console.log(
    `Nothing to score events against: ${gold} is not there. Set ANSWERABLE_SHARED to the folder that holds score/ and data/.`,
  )
else {
  const asked = process.argv.slice(2).filter((one): one is keyof typeof LEVELS => one in LEVELS)
  for (const level of asked.length ? asked : (['all'] as const)) score(level)
}

function score(level: keyof typeof LEVELS): void {
  const labelled = readLabelled(gold)
  const examples = level === 'rules' ? [] : labelled.map((one) => exampleOf(one, level === 'all'))
  const lines: string[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights =
      level === 'rules' ? null : trainEvents(examples.filter((_, i) => i % FOLDS !== fold)).weights
    labelled.forEach(({ id, text }, i) => {
      if (i % FOLDS !== fold) return
      const document = documentOf(id, text)
      lines.push(JSON.stringify(eventsOf({ document, ...findIn(document) }, eventsIn(document, weights))))
    })
  }
  const found = join(mkdtempSync(join(tmpdir(), 'answerable-score-')), 'events.jsonl')
  writeFileSync(found, `${lines.join('\n')}\n`)
  for (const table of ['pairs', 'events']) {
    const { stdout, stderr } = spawnSync('python3', [scorer, table, gold, found], { encoding: 'utf8' })
    console.log(`Events: ${LEVELS[level]}; ${FOLDS}-fold cross-validation; ${table}\n${stdout}${stderr}`)
  }
}
