/** Scores what findIn finds on the hand-made gold beside the checkout, and says so where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findIn } from '../src/find/index.ts'
import type { Document } from '../src/model.ts'
import { readSource } from '../src/read/index.ts'

const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
const scorer = join(shared, 'score', 'findings.py')

/** A document as reading gives it. */
async function documentOf(path: string, name: string): Promise<Document> {
  const { documents } = await readSource({ bytes: readFileSync(path), name })
  const [document] = documents
  if (!document) throw new Error(`${path} could not be read`)
  return document
}

async function score(title: string, folder: string, gold: string, flags: string[]): Promise<void> {
  const lines: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const { findings, named } = findIn(await documentOf(join(folder, name), name))
    for (const finding of findings) lines.push(JSON.stringify({ document: name, ...finding }))
    for (const one of named)
      if (one.kind === 'person')
        lines.push(JSON.stringify({ document: name, kind: 'person', name: one.name }))
  }
  const found = join(mkdtempSync(join(tmpdir(), 'answerable-score-')), 'found.jsonl')
  writeFileSync(found, `${lines.join('\n')}\n`)
  const { stdout, stderr } = spawnSync('python3', [scorer, gold, found, ...flags], { encoding: 'utf8' })
  console.log(`${title}\n${stdout}${stderr}`)
}

if (!existsSync(scorer)) {
  console.log(
    `Nothing to score against: ${scorer} is not there. Set ANSWERABLE_SHARED to the folder that holds score/ and gold/.`,
  )
} else {
  const flags = process.argv.slice(2)
  await score('Seeds', join(shared, 'seeds'), join(shared, 'gold', 'seeds.jsonl'), flags)
  await score('Dev', join(shared, 'gold', 'dev'), join(shared, 'gold', 'dev.jsonl'), flags)
}
