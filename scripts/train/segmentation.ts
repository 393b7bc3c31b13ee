/** Trains what `src/language` must learn about tokens, words and sentence ends. */
import { boundaryCues, mayEnd, SentenceSoFar, TokenWindow } from '../../src/language/boundaries.ts'
import { classOf, SPACE } from '../../src/language/characters.ts'
import type { ConlluSentence } from '../../src/language/conllu.ts'
import { CueList, CueTrainer } from '../../src/language/cues.ts'
import { type ModelLanguage, packModel } from '../../src/language/model-file.ts'
import { ASK, cutCues, ruleAt, SpanBuffer } from '../../src/language/tokens.ts'
import { contractionCues, wordsIn } from '../../src/language/words.ts'
import { type Paragraph, paragraphsOf } from './treebanks.ts'

const EPOCHS = 12

/** Learns the segmentation model of a language from treebank sentences; returns the bytes of its file. */
export function trainSegmentation(treebanks: ConlluSentence[][], language: ModelLanguage): Uint8Array {
  const paragraphs = treebanks.flatMap((sentences) => paragraphsOf(sentences))
  const lexicon = language === 'en' ? wordLexicon(paragraphs) : {}
  const cuts = new CueTrainer()
  const boundaries = new CueTrainer()
  const contractions = new CueTrainer()
  const cues = new CueList()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const paragraph of paragraphs) {
      learnCuts(paragraph, cuts, cues)
      learnBoundaries(paragraph, boundaries, cues)
    }
    if (language === 'fr') for (const sentences of treebanks) learnContractions(sentences, contractions, cues)
    console.log(
      `segmentation ${epoch + 1}: errors cuts ${cuts.errors}, ends ${boundaries.errors}, words ${contractions.errors}`,
    )
    cuts.errors = boundaries.errors = contractions.errors = 0
  }
  return packModel({
    facts: { lexicon },
    sections: {
      cuts: bytesOf(cuts.finish()),
      boundaries: bytesOf(boundaries.finish()),
      contractions: bytesOf(contractions.finish()),
    },
  })
}

function bytesOf(weights: Int8Array): Uint8Array {
  return new Uint8Array(weights.buffer)
}

function learnCuts({ text, tokens }: Paragraph, trainer: CueTrainer, cues: CueList): void {
  const starts = new Set(tokens.map((token) => token.start))
  for (let start = 0; start < text.length; ) {
    if (classOf[text.charCodeAt(start)] === SPACE) {
      start++
      continue
    }
    let end = start
    while (end < text.length && classOf[text.charCodeAt(end)] !== SPACE) end++
    let token = start
    for (let i = start + 1; i < end; i++) {
      const yes = starts.has(i)
      if (ruleAt(text, i, start, end) === ASK) {
        cutCues(cues, text, i, start, end, token)
        trainer.learn(cues, yes)
      }
      if (yes) token = i
    }
    start = end
  }
}

function learnBoundaries({ text, tokens, ends }: Paragraph, trainer: CueTrainer, cues: CueList): void {
  const spans = new SpanBuffer()
  for (const token of tokens) spans.push(token.start, token.end)
  const window = new TokenWindow()
  window.read(text, spans, 0)
  const soFar = new SentenceSoFar()
  for (let i = 0; i + 1 < spans.length; i++) {
    soFar.take(text, spans, window, i)
    if (mayEnd(text, spans, window, i)) {
      boundaryCues(cues, text, spans, window, i, spans.length, soFar)
      trainer.learn(cues, ends.has(i))
    }
    if (ends.has(i)) soFar.clear()
  }
}

function learnContractions(sentences: ConlluSentence[], trainer: CueTrainer, cues: CueList): void {
  for (const sentence of sentences) {
    const paragraph = paragraphsOf([sentence])[0]!
    const forms = paragraph.tokens.map((token) => paragraph.text.slice(token.start, token.end))
    forms.forEach((form, i) => {
      if (!/^(du|des|audit)$/i.test(form)) return
      contractionCues(cues, forms, i)
      trainer.learn(cues, paragraph.tokens[i]!.words !== null)
    })
  }
}

/** Forms that hold several words at least half of the time, and that no rule would split so. */
function wordLexicon(paragraphs: Paragraph[]): Record<string, string[]> {
  const seen = new Map<string, { whole: number; split: Map<string, number> }>()
  for (const { text, tokens } of paragraphs)
    for (const token of tokens) {
      const form = text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'")
      let entry = seen.get(form)
      if (!entry) {
        entry = { whole: 0, split: new Map() }
        seen.set(form, entry)
      }
      if (!token.words) entry.whole++
      else {
        const key = token.words.join('\t').toLowerCase().replaceAll('’', "'")
        entry.split.set(key, (entry.split.get(key) ?? 0) + 1)
      }
    }
  const lexicon: Record<string, string[]> = {}
  for (const [form, { whole, split }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [key, count] = [...split].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
    const ruled = wordsIn(form, 'en', new Map(), () => true)?.join('\t') ?? ''
    const wanted = count > whole && count > 0 ? key : form
    if (wanted !== (ruled || form)) lexicon[form] = wanted.split('\t')
  }
  return lexicon
}
