/** Trains the models of a language from its treebanks: `npm run train -- en [segmentation] [tagger] [parser]`. Deterministic. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConlluSentence } from '../src/language/conllu.ts'
import type { ModelLanguage } from '../src/language/model-file.ts'
import { PARSER_OPTIONS, STAGES, trainParser } from './train/parser.ts'
import { trainSegmentation } from './train/segmentation.ts'
import { TAGGER_EPOCHS, trainTagger } from './train/tagger.ts'
import { readTreebank, TREEBANKS } from './train/treebanks.ts'

const [language, ...parts] = process.argv.slice(2)
if (language !== 'en' && language !== 'fr') {
  console.error(
    'usage: npm run train -- en|fr [segmentation] [tagger] [parser] [--folder=DIR] [--width=192 --epochs=15 ...]',
  )
  process.exit(2)
}
train(language, parts)

function train(language: ModelLanguage, args: string[]): void {
  const parts = args.filter((arg) => !arg.startsWith('--'))
  const options = Object.fromEntries(
    args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2).split('=') as [string, string]),
  )
  const folder = options.folder ?? join(import.meta.dirname, '../models', language)
  mkdirSync(folder, { recursive: true })
  const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)
  const treebanks = TREEBANKS[language].train.map(readTreebank)
  if (wanted('segmentation'))
    writeFileSync(join(folder, 'segmentation.bin'), trainSegmentation(treebanks, language))
  if (wanted('tagger'))
    writeFileSync(join(folder, 'tagger.bin'), trainTagger(treebanks, Number(options.epochs ?? TAGGER_EPOCHS)))
  if (wanted('parser')) trainStages(language, treebanks, folder, options)
}

/** Trains the parser stage by stage, each on from the one before; `--from=FILE` goes on from a packed model. */
function trainStages(
  language: ModelLanguage,
  treebanks: ConlluSentence[][],
  folder: string,
  options: Record<string, string>,
): void {
  const path = join(folder, 'parser.bin')
  let start = options.from ? readFileSync(options.from) : undefined
  const asked = options.stage ? [STAGES[language][Number(options.stage) - 1]!] : STAGES[language]
  for (const stage of asked) {
    const settings = { ...PARSER_OPTIONS, ...stage }
    for (const name of Object.keys(settings) as (keyof typeof settings)[])
      if (options[name] !== undefined) settings[name] = Number(options[name])
    const began = process.cpuUsage().user
    const report: Parameters<typeof trainParser>[3] = (epoch, { arcs, labels, tags, words }, pack) => {
      const mean = [arcs, labels, tags].map((sum) => (sum / words).toFixed(3)).join(' ')
      const seconds = ((process.cpuUsage().user - began) / 1e6).toFixed(0)
      console.log(`parser ${epoch}: losses arcs, labels, tags ${mean}; ${seconds} s of processor`)
      if (epoch % 5 === 0 || epoch === settings.epochs) writeFileSync(path, pack())
    }
    trainParser(treebanks, language, settings, report, start)
    start = readFileSync(path)
  }
}
