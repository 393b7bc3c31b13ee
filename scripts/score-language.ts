/** Measures the language models on treebanks by the CoNLL 2018 evaluation: `npm run score:language [-- en|fr] [--part=dev|test]`. */
import { evaluate, MEASURES } from '../src/language/evaluation.ts'
import {
  codePointPlaces,
  conlluOf,
  eachSentence,
  type ModelLanguage,
  readConllu,
  reparsed,
} from '../src/language/index.ts'
import { haveTreebanks, rawText, readTreebank, TREEBANKS, treebankFolder } from './train/treebanks.ts'

const args = process.argv.slice(2)
const part = args.find((arg) => arg.startsWith('--part='))?.slice(7) === 'dev' ? 'dev' : 'test'
const languages = (['en', 'fr'] as const).filter((language) =>
  args.every((arg) => arg.startsWith('--') || arg === language),
)

if (!haveTreebanks()) {
  console.error(
    `No treebanks in ${treebankFolder()}: set ANSWERABLE_SHARED to the folder that holds data/ud.`,
  )
  process.exit(1)
}
console.log(
  ['treebank'.padEnd(30), 'input'.padEnd(12), ...MEASURES.map((name) => name.padStart(9))].join(' '),
)
for (const language of languages) score(language)

function score(language: ModelLanguage): void {
  const name = TREEBANKS[language][part]
  const gold = readTreebank(name)
  line(
    name,
    'gold tokens',
    evaluate(
      gold,
      gold.map((sentence) => reparsed(sentence, language)),
    ),
  )
  const text = rawText(gold)
  const places = codePointPlaces(text)
  let number = 0
  const printed = [...eachSentence(text, language)].map((sentence) =>
    conlluOf(text, sentence, `s${++number}`, places),
  )
  line(name, 'raw text', evaluate(gold, readConllu(printed.join(''))))
}

function line(name: string, input: string, measures: ReturnType<typeof evaluate>): void {
  const cells = MEASURES.map((measure) => measures[measure].f1.toFixed(2).padStart(9))
  console.log([(name.split('/')[1] ?? name).padEnd(30), input.padEnd(12), ...cells].join(' '))
}
