/** Trains the models of a language from its treebanks: `npm run train -- en [segmentation|...]`. Deterministic. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelLanguage } from '../src/language/model-file.ts'
import { trainSegmentation } from './train/segmentation.ts'
import { readTreebank, TREEBANKS } from './train/treebanks.ts'

const [language, ...parts] = process.argv.slice(2)
if (language !== 'en' && language !== 'fr') {
  console.error('usage: npm run train -- en|fr [segmentation]')
  process.exit(2)
}
train(language, parts)

function train(language: ModelLanguage, parts: string[]): void {
  const folder = join(import.meta.dirname, '../models', language)
  mkdirSync(folder, { recursive: true })
  const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)
  const treebanks = TREEBANKS[language].train.map(readTreebank)
  if (wanted('segmentation'))
    writeFileSync(join(folder, 'segmentation.bin'), trainSegmentation(treebanks, language))
}
