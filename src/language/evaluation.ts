/** The evaluation of the CoNLL 2018 shared task: how well predicted tokens, sentences, tags and trees match a treebank. */
import { type ConlluSentence, type ConlluWord, tokensOfConllu } from './conllu.ts'

/** Precision, recall and F1 of one measure, in percent; `aligned` is accuracy on the words that were found. */
export interface Measure {
  precision: number
  recall: number
  f1: number
  aligned: number | null
}
export const MEASURES = [
  'Tokens',
  'Sentences',
  'Words',
  'UPOS',
  'UFeats',
  'AllTags',
  'Lemmas',
  'UAS',
  'LAS',
  'CLAS',
  'MLAS',
  'BLEX',
] as const
export type MeasureName = (typeof MEASURES)[number]

/** One word with its place among the characters that are not spaces. */
interface PlacedWord {
  word: ConlluWord
  start: number
  end: number
  several: boolean
  parent: PlacedWord | null
  functional: PlacedWord[]
}
interface Placed {
  characters: string
  tokens: [number, number][]
  sentences: [number, number][]
  words: PlacedWord[]
}

const CONTENT = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(
    ' ',
  ),
)
const FUNCTIONAL = new Set(['aux', 'cop', 'mark', 'det', 'clf', 'case', 'cc'])
const UNIVERSAL_FEATURES = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

/** Compares system output with gold. Both must have the same text but for spaces; else an Error says where they part. */
export function evaluate(gold: ConlluSentence[], system: ConlluSentence[]): Record<MeasureName, Measure> {
  const g = place(gold)
  const s = place(system)
  if (g.characters !== s.characters) throw new Error(differenceOf(g.characters, s.characters))
  const pairs = align(g.words, s.words)
  const partner = new Map(pairs.map(([a, b]) => [b, a]))
  const score = (
    same: (a: PlacedWord, b: PlacedWord) => boolean,
    keep = (_: PlacedWord): boolean => true,
  ): Measure => {
    const correct = pairs.filter(([a, b]) => keep(a) && same(a, b)).length
    const total = g.words.filter(keep).length
    return measure(total, s.words.filter(keep).length, correct, pairs.filter(([a]) => keep(a)).length)
  }
  const parentOf = (b: PlacedWord): PlacedWord | null | undefined => (b.parent ? partner.get(b.parent) : null)
  const head = (a: PlacedWord, b: PlacedWord): boolean => a.parent === parentOf(b)
  const upos = (a: PlacedWord, b: PlacedWord): boolean => a.word.upos === b.word.upos
  const feats = (a: PlacedWord, b: PlacedWord): boolean => universal(a.word.feats) === universal(b.word.feats)
  const relation = (a: PlacedWord, b: PlacedWord): boolean => relationOf(a) === relationOf(b)
  const lemma = (a: PlacedWord, b: PlacedWord): boolean =>
    a.word.lemma === '_' || a.word.lemma === b.word.lemma
  const labelled = (a: PlacedWord, b: PlacedWord): boolean => head(a, b) && relation(a, b)
  const content = (a: PlacedWord): boolean => CONTENT.has(relationOf(a))
  const children = (a: PlacedWord, b: PlacedWord): boolean =>
    a.functional.length === b.functional.length &&
    b.functional.every((child, i) => {
      const other = a.functional[i]!
      return (
        partner.get(child) === other && relation(other, child) && upos(other, child) && feats(other, child)
      )
    })
  return {
    Tokens: spans(g.tokens, s.tokens),
    Sentences: spans(g.sentences, s.sentences),
    Words: score(() => true),
    UPOS: score(upos),
    UFeats: score(feats),
    AllTags: score((a, b) => upos(a, b) && feats(a, b) && a.word.xpos === b.word.xpos),
    Lemmas: score(lemma),
    UAS: score(head),
    LAS: score(labelled),
    CLAS: score(labelled, content),
    MLAS: score((a, b) => labelled(a, b) && upos(a, b) && feats(a, b) && children(a, b), content),
    BLEX: score((a, b) => labelled(a, b) && lemma(a, b), content),
  }
}

function measure(gold: number, system: number, correct: number, aligned?: number): Measure {
  const part = (all: number): number => (all > 0 ? (100 * correct) / all : 0)
  return {
    precision: part(system),
    recall: part(gold),
    f1: gold + system > 0 ? (200 * correct) / (gold + system) : 0,
    aligned: aligned === undefined ? null : part(aligned),
  }
}

function place(sentences: ConlluSentence[]): Placed {
  const placed: Placed = { characters: '', tokens: [], sentences: [], words: [] }
  const pieces: string[] = []
  let at = 0
  for (const sentence of sentences) {
    const start = at
    const words: PlacedWord[] = []
    for (const token of tokensOfConllu(sentence)) {
      const form = token.form.replace(/\p{Zs}/gu, '')
      pieces.push(form)
      placed.tokens.push([at, at + form.length])
      for (let id = token.first; id <= token.last; id++)
        words.push({
          word: sentence.words[id - 1]!,
          start: at,
          end: at + form.length,
          several: token.last > token.first,
          parent: null,
          functional: [],
        })
      at += form.length
    }
    placed.sentences.push([start, at])
    for (const word of words) {
      word.parent = words[word.word.head - 1] ?? null
      if (word.parent && FUNCTIONAL.has(relationOf(word))) word.parent.functional.push(word)
    }
    placed.words.push(...words)
  }
  placed.characters = pieces.join('')
  return placed
}

function relationOf(word: PlacedWord): string {
  return word.word.deprel.split(':')[0]!
}

function universal(feats: string): string {
  if (feats === '_') return ''
  return feats
    .split('|')
    .filter((feature) => UNIVERSAL_FEATURES.has(feature.split('=', 1)[0]!.split('[')[0]!))
    .sort()
    .join('|')
}

function spans(gold: [number, number][], system: [number, number][]): Measure {
  let correct = 0
  for (let i = 0, j = 0; i < gold.length && j < system.length; ) {
    const [a, aEnd] = gold[i]!
    const [b, bEnd] = system[j]!
    if (a === b && aEnd === bEnd) correct++
    if (a < b) i++
    else if (b < a) j++
    else {
      i++
      j++
    }
  }
  return measure(gold.length, system.length, correct)
}

/** Pairs of words: of one token each by its span; inside tokens of several words, the longest common run of forms. */
function align(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = []
  let i = 0
  let j = 0
  while (i < gold.length && j < system.length) {
    const a = gold[i]!
    const b = system[j]!
    if (a.several || b.several) {
      const [i2, j2] = severalEnd(gold, system, i, j)
      pairs.push(...commonForms(gold.slice(...i2), system.slice(...j2)))
      i = i2[1]
      j = j2[1]
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([a, b])
      i++
      j++
    } else if (a.start <= b.start) i++
    else j++
  }
  return pairs
}

/** The words of both sides that lie in one stretch with a token of several words: from where they first overlap. */
function severalEnd(
  gold: PlacedWord[],
  system: PlacedWord[],
  i: number,
  j: number,
): [[number, number], [number, number]] {
  const a = gold[i]!
  const b = system[j]!
  let end = a.several ? a.end : b.end
  let gi = i
  let sj = j
  if (a.several) while (!system[sj]!.several && sj + 1 < system.length && system[sj]!.start < a.start) sj++
  else while (!gold[gi]!.several && gi + 1 < gold.length && gold[gi]!.start < b.start) gi++
  const from: [number, number] = [gi, sj]
  while ((gi < gold.length && inside(gold[gi]!, end)) || (sj < system.length && inside(system[sj]!, end))) {
    const next = gold[gi]
    const other = system[sj]
    if (next && inside(next, end) && (!other || next.start <= other.start || !inside(other, end))) {
      if (next.several) end = Math.max(end, next.end)
      gi++
    } else {
      if (other!.several) end = Math.max(end, other!.end)
      sj++
    }
  }
  return [
    [from[0], gi],
    [from[1], sj],
  ]
}

function inside(word: PlacedWord, end: number): boolean {
  return word.several ? word.start < end : word.end <= end
}

function commonForms(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const same = (a: PlacedWord, b: PlacedWord): boolean =>
    a.word.form.toLowerCase() === b.word.form.toLowerCase()
  const table = Array.from({ length: gold.length + 1 }, () => new Int32Array(system.length + 1))
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = system.length - 1; j >= 0; j--)
      table[i]![j] = same(gold[i]!, system[j]!)
        ? 1 + table[i + 1]![j + 1]!
        : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const pairs: [PlacedWord, PlacedWord][] = []
  for (let i = 0, j = 0; i < gold.length && j < system.length; ) {
    if (same(gold[i]!, system[j]!)) pairs.push([gold[i++]!, system[j++]!])
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

function differenceOf(gold: string, system: string): string {
  let at = 0
  while (at < gold.length && gold[at] === system[at]) at++
  const shown = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))
  return `the texts part at character ${at}: gold ${shown(gold)}, system ${shown(system)}`
}
