/** Scores what findIn finds on the hand-made gold beside the checkout, and says so where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findIn } from '../src/find/index.ts'
import type { Document, Language } from '../src/model.ts'

const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
const scorer = join(shared, 'score', 'findings.py')

/** A document as reading gives it, as far as finding needs it. */
function documentOf(path: string, name: string): Document {
  const text = readFileSync(path, 'utf8')
  const french =
    (text.match(/\b(?:le|la|les|des|du|et|que|une?|dans|pour)\b/gi)?.length ?? 0) >
    (text.match(/\b(?:the|of|and|to|in|that|for)\b/gi)?.length ?? 0)
  const language: Language = french ? 'fr' : 'en'
  return {
    id: name,
    name,
    original: name,
    mediaType: 'text/plain',
    text,
    language,
    furniture: [],
    doubts: [],
  }
}

function score(title: string, folder: string, gold: string, flags: string[]): void {
  const lines: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const { findings, named } = findIn(documentOf(join(folder, name), name))
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
  score('Seeds', join(shared, 'seeds'), join(shared, 'gold', 'seeds.jsonl'), flags)
  score('Dev', join(shared, 'gold', 'dev'), join(shared, 'gold', 'dev.jsonl'), flags)
}
