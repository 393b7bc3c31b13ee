/** Words a second of every step of reading, on one core: `npm run bench:language`. Prints what the others do less. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { rawText, readTreebank, TREEBANKS, treebankFolder } from '../scripts/train/treebanks.ts'
import { eachSentence, type ModelLanguage, sentencesOf, treeOf } from '../src/language/index.ts'
import { Parser } from '../src/language/parser.ts'
import { Tagger } from '../src/language/tagger.ts'

const WORDS = 60_000

if (!existsSync(treebankFolder())) {
  console.error(
    `No treebanks in ${treebankFolder()}: set ANSWERABLE_SHARED to the folder that holds data/ud.`,
  )
  process.exit(1)
}
for (const language of ['en', 'fr'] as const) bench(language)
others(textOf('en'))
if (process.argv.includes('--hostile')) hostile()
memory()

function textOf(language: ModelLanguage): string {
  const text = rawText(readTreebank(TREEBANKS[language].dev))
  let long = text
  while (long.split(/\s+/).length < WORDS) long += `\n\n${text}`
  return long
}

/** Best of three rounds, in processor time, so that a busy machine does not count against us. */
function timed(what: string, words: number, run: () => void): void {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const began = process.cpuUsage()
    run()
    const used = process.cpuUsage(began)
    best = Math.min(best, (used.user + used.system) / 1e6)
  }
  console.log(`${what.padEnd(64)} ${Math.round(words / best).toLocaleString('en')} words/s`)
}

function bench(language: ModelLanguage): void {
  const text = textOf(language)
  const began = performance.now()
  const parser = new Parser(language)
  const parserLoaded = performance.now()
  const tagger = new Tagger(language)
  sentencesOf('A.', language)
  console.log(
    `${language}: parser loaded in ${(parserLoaded - began).toFixed(0)} ms, tagger and segmentation in ${(performance.now() - parserLoaded).toFixed(0)} ms`,
  )
  const sentences = sentencesOf(text, language).map((sentence) => sentence.words.map((word) => word.form))
  const words = sentences.reduce((sum, forms) => sum + forms.length, 0)
  timed(`${language}: sentences, tokens and words`, words, () => {
    for (const sentence of eachSentence(text, language)) void sentence.words
  })
  timed(`${language}: tagging alone, words given (parts of speech)`, words, () => {
    for (const forms of sentences) tagger.partsOfSpeech(forms)
  })
  timed(`${language}: tagging with features and lemmas, words given`, words, () => {
    for (const forms of sentences) tagger.tag(forms)
  })
  timed(`${language}: tags and trees, words given`, words, () => {
    for (const forms of sentences) parser.parse(forms)
  })
  timed(`${language}: all from raw text, tags, heads and relations of every sentence`, words, () => {
    for (const sentence of eachSentence(text, language)) parser.parse(sentence.words.map((word) => word.form))
  })
  timed(`${language}: the same with features, lemmas and the tree's objects`, words, () => {
    for (const sentence of eachSentence(text, language)) treeOf(sentence)
  })
}

/** Other packages on the same English text; they do less, and their lines say what. */
function others(text: string): void {
  const words = sentencesOf(text, 'en').reduce((sum, sentence) => sum + sentence.words.length, 0)
  const wink = winkNLP(model, ['sbd', 'pos'])
  timed('wink-nlp: sentences and parts of speech, no trees, English only', words, () => {
    wink.readDoc(text).tokens().out(wink.its.pos)
  })
  timed('compromise: sentences and tags, no trees, English only', words, () => {
    compromise(text).json()
  })
}

/** Most memory of a process that does nothing but read: both languages loaded, every sentence of 1 MB to its tree. */
function memory(): void {
  const input = textOf('en').repeat(4).slice(0, 1_000_000)
  const reader = join(import.meta.dirname, 'language-memory.ts')
  const { stdout } = spawnSync(process.execPath, [reader], { input, encoding: 'utf8' })
  const { words, megabytes } = JSON.parse(stdout) as { words: number; megabytes: number }
  console.log(`memory: at most ${megabytes} MB while ${words} words were read to trees (limit 300)`)
}

/** Twenty megabytes of what a hostile document may hold, cut into sentences one by one. */
function hostile(): void {
  for (const unit of ['a', '(', 'a ', '\ud800', '\u202e', 'e\u0301', '😀', '\u0000', '. ', '- \n']) {
    const text = unit.repeat(Math.ceil(20_000_000 / unit.length))
    const began = process.cpuUsage()
    let count = 0
    for (const sentence of eachSentence(text, 'en')) count += sentence.end > sentence.start ? 1 : 0
    const used = process.cpuUsage(began)
    console.log(
      `20 MB of ${JSON.stringify(unit).padEnd(12)} ${((used.user + used.system) / 1e6).toFixed(1)} s, ${count} sentences`,
    )
  }
}
