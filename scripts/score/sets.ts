/** The sets of hand-made gold: our own in fixtures/gold, and those beside the checkout where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findIn } from '../../src/find/index.ts'
import { readSource } from '../../src/read/index.ts'
import type { Line } from './scorer.ts'

/** Gold and the folder of its documents. */
export interface GoldSet {
  title: string
  folder: string
  gold: Line[]
}

/** The folder that holds the seeds, their gold and the scorer that was given with them: `ANSWERABLE_SHARED`, or `shared` beside the checkout. */
export const sharedFolder = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '../../../shared')

/** Our own documents and gold. */
export function ownSet(): GoldSet {
  const folder = join(import.meta.dirname, '../../fixtures/gold')
  return goldSet('fixtures/gold', folder, join(folder, 'gold.jsonl'))
}

/** The sets beside the checkout; empty where they are not. */
export function sharedSets(): GoldSet[] {
  const gold = join(sharedFolder, 'gold')
  return [
    { title: 'seeds', folder: join(sharedFolder, 'seeds'), file: join(gold, 'seeds.jsonl') },
    { title: 'dev', folder: join(gold, 'dev'), file: join(gold, 'dev.jsonl') },
  ]
    .filter(({ folder, file }) => existsSync(folder) && existsSync(file))
    .map(({ title, folder, file }) => goldSet(title, folder, file))
}

/** The lines of a set whose documents are in one language, by the ending of their names (`.en.txt`). */
export function inLanguage(lines: Line[], language: 'en' | 'fr'): Line[] {
  return lines.filter((line) => line.document.endsWith(`.${language}.txt`))
}

/** What findIn finds in every document of a set, and whom it finds named. */
export async function foundIn({ folder }: GoldSet): Promise<Line[]> {
  const lines: Line[] = []
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  for (const name of names.sort()) {
    const { documents } = await readSource({ bytes: readFileSync(join(folder, name)), name })
    for (const document of documents) {
      const { findings, named } = findIn(document)
      for (const finding of findings) lines.push({ ...finding, document: name })
      for (const one of named)
        if (one.kind === 'person') lines.push({ document: name, kind: 'person', name: one.name })
    }
  }
  return lines
}

function goldSet(title: string, folder: string, file: string): GoldSet {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return { title, folder, gold: lines.map((line) => JSON.parse(line) as Line) }
}
