/** The treebanks that models are trained, tuned and measured on, and the raw text they stand for. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, readConllu, tokensOfConllu } from '../../src/language/conllu.ts'
import type { ModelLanguage } from '../../src/language/model-file.ts'

/** Files by use. Nothing that is measured on is trained on; GUM and ParTUT are non-commercial and not used at all. */
export const TREEBANKS: Record<ModelLanguage, { train: string[]; dev: string; test: string }> = {
  en: {
    train: ['English-EWT/en_ewt-ud-train', 'English-PUD/en_pud-ud-test'],
    dev: 'English-EWT/en_ewt-ud-dev',
    test: 'English-EWT/en_ewt-ud-test',
  },
  fr: {
    train: [
      'French-Sequoia/fr_sequoia-ud-train',
      'French-GSD/fr_gsd-ud-dev',
      'French-FQB/fr_fqb-ud-test',
      'French-PUD/fr_pud-ud-test',
    ],
    dev: 'French-Sequoia/fr_sequoia-ud-dev',
    test: 'French-Sequoia/fr_sequoia-ud-test',
  },
}

/** Folder of the treebanks: `ANSWERABLE_SHARED`, or `shared` beside the checkout. */
export function treebankFolder(): string {
  const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '../../../shared')
  return join(shared, 'data/ud')
}

/** Whether the treebanks are on this machine. */
export function haveTreebanks(): boolean {
  return existsSync(treebankFolder())
}

/** Reads one treebank file by its name without `.conllu.gz`. */
export function readTreebank(name: string): ConlluSentence[] {
  const path = join(treebankFolder(), `${name}.conllu.gz`)
  return readConllu(gunzipSync(readFileSync(path)).toString('utf8'))
}

/** A paragraph of raw text with where its tokens and sentences are. */
export interface Paragraph {
  text: string
  /** Start and end of each written token, and the forms of its words where it has several. */
  tokens: { start: number; end: number; words: string[] | null }[]
  /** Numbers of the tokens after which a sentence ends. */
  ends: Set<number>
}

/** Sentences put together again as running text, a paragraph where the treebank marks one. */
export function paragraphsOf(sentences: ConlluSentence[], longest = 60): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let current: Paragraph | null = null
  let count = 0
  for (const sentence of sentences) {
    if (!current || sentence.newdoc || sentence.newpar || count >= longest) {
      current = { text: '', tokens: [], ends: new Set() }
      paragraphs.push(current)
      count = 0
    }
    count++
    for (const token of tokensOfConllu(sentence)) {
      const start = current.text.length
      const several = token.last > token.first
      const words = several
        ? sentence.words.slice(token.first - 1, token.last).map((word) => word.form)
        : null
      current.tokens.push({ start, end: start + token.form.length, words })
      current.text += token.form + (token.spaceAfter ? ' ' : '')
    }
    current.ends.add(current.tokens.length - 1)
  }
  return paragraphs
}

/** The raw text of a treebank as the shared tasks had it: wrapped at 80 characters, paragraphs apart. */
export function rawText(sentences: ConlluSentence[]): string {
  return paragraphsOf(sentences, Number.POSITIVE_INFINITY)
    .map((paragraph) => wrap(paragraph.text.trimEnd()))
    .join('\n\n')
}

function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 80) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
