/** Trains the quick tagger, an averaged perceptron, and counts the lexicon of features and lemmas. */
import type { ConlluSentence, ConlluWord } from '../../src/language/conllu.ts'
import { packModel } from '../../src/language/model-file.ts'
import { editOf, LONGEST_ENDING } from '../../src/language/morphology.ts'
import { SLOT_BITS, STRIDE, TAG_CUES, TagWords, tagCues, UPOS } from '../../src/language/tagfeatures.ts'
import { keyOf } from '../../src/language/wordfeatures.ts'
import { tagOf } from './parser.ts'
import { Random } from './random.ts'

export const TAGGER_EPOCHS = 8

/** Learns from all treebanks; returns the bytes of the model. */
export function trainTagger(treebanks: ConlluSentence[][], epochs: number): Uint8Array {
  const sentences = treebanks.flat().map((sentence) => ({
    forms: sentence.words.map((word) => word.form),
    tags: sentence.words.map((word) => UPOS.indexOf(word.upos)),
  }))
  const { masks, sure } = knownForms(sentences)
  const weights = perceptron(sentences, masks, sure, epochs)
  const known = Int32Array.from([...masks].flatMap(([hash, mask]) => [hash, mask, sure.get(hash) ?? -1]))
  return packModel({
    facts: morphologyOf(treebanks.flat()),
    sections: { weights: new Uint8Array(weights.buffer), known: new Uint8Array(known.buffer) },
  })
}

interface Tagged {
  forms: string[]
  tags: number[]
}

/** By form: the set of its tags, once it was seen often enough to be believed; its only tag, where that is sure. */
function knownForms(sentences: Tagged[]): { masks: Map<number, number>; sure: Map<number, number> } {
  const counts = new Map<number, Int32Array>()
  const words = new TagWords()
  for (const { forms, tags } of sentences) {
    words.read(forms, () => 0)
    tags.forEach((tag, i) => {
      const hash = words.words[i + 2]!
      const count = counts.get(hash) ?? new Int32Array(17)
      if (tag >= 0) count[tag]!++
      counts.set(hash, count)
    })
  }
  const masks = new Map<number, number>()
  const sure = new Map<number, number>()
  for (const [hash, count] of counts) {
    const total = count.reduce((sum, x) => sum + x, 0)
    if (total < 3) continue
    let mask = 0
    count.forEach((x, tag) => {
      if (x / total > 0.02) mask |= 1 << tag
      if (x === total && total >= 40) sure.set(hash, tag)
    })
    masks.set(hash, mask)
  }
  return { masks, sure }
}

function perceptron(
  sentences: Tagged[],
  masks: Map<number, number>,
  sure: Map<number, number>,
  epochs: number,
): Int8Array {
  const size = STRIDE << SLOT_BITS
  const weights = new Float32Array(size)
  const totals = new Float64Array(size)
  const words = new TagWords()
  const slots = new Int32Array(TAG_CUES)
  const sums = new Float32Array(17)
  const random = new Random(11)
  let step = 1
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let errors = 0
    let seen = 0
    for (const { forms, tags } of random.shuffle([...sentences])) {
      words.read(forms, (hash) => masks.get(hash) ?? 0)
      for (let i = 2; i < words.length + 2; i++) {
        const gold = tags[i - 2]!
        const only = sure.get(words.words[i]!)
        if (only !== undefined || gold < 0) {
          words.tags[i] = only ?? 16
          continue
        }
        tagCues(words, i, slots)
        sums.fill(0)
        for (let c = 0; c < TAG_CUES; c++) for (let k = 0; k < 17; k++) sums[k]! += weights[slots[c]! + k]!
        let best = 0
        let rival = -1
        for (let k = 0; k < 17; k++) {
          if (sums[k]! > sums[best]!) best = k
          if (k !== gold && (rival < 0 || sums[k]! > sums[rival]!)) rival = k
        }
        words.tags[i] = best
        seen++
        if (best !== gold) errors++
        if (sums[gold]! - sums[rival]! < 8)
          for (let c = 0; c < TAG_CUES; c++) {
            const at = slots[c]!
            weights[at + gold]! += 1
            totals[at + gold]! += step
            weights[at + rival]! -= 1
            totals[at + rival]! -= step
          }
        step++
      }
    }
    console.log(`tagger ${epoch}: ${errors} errors in ${seen}`)
  }
  let largest = 0
  for (let i = 0; i < size; i++) {
    weights[i]! -= totals[i]! / step
    largest = Math.max(largest, Math.abs(weights[i]!))
  }
  // Few weights are large: clip them, so that one byte tells the small ones apart.
  const scale = 127 / (largest * 0.5)
  return Int8Array.from(weights, (x) => Math.max(-127, Math.min(127, Math.round(x * scale))))
}

/** Counts features and lemma edits by word and by ending. */
function morphologyOf(sentences: ConlluSentence[]): unknown {
  const feats = numbering()
  const edits = numbering()
  const words = new Map<string, Map<string, number>>()
  const endings = new Map<string, Map<string, number>>()
  const count = (map: Map<string, Map<string, number>>, key: string, value: string): void => {
    const counts = map.get(key) ?? new Map<string, number>()
    counts.set(value, (counts.get(value) ?? 0) + 1)
    map.set(key, counts)
  }
  for (const sentence of sentences)
    for (const word of sentence.words) {
      const upos = UPOS.indexOf(word.upos)
      const value = readingOf(word, feats, edits)
      const key = keyOf(word.form)
      count(words, `${key}\t${upos}`, value)
      for (let n = 0; n <= Math.min(LONGEST_ENDING, key.length); n++)
        count(endings, `${upos}\t${key.slice(key.length - n)}`, value)
    }
  const sorted = (counts: Map<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1])
  const pair = (value: string): [number, number] => value.split(' ').map(Number) as [number, number]
  const wordFacts = [...words].map(([key, counts]) => [
    key,
    sorted(counts)
      .slice(0, 4)
      .map(([value]) => pair(value)),
  ])
  const endingFacts: [string, [number, number]][] = []
  const byLength = [...endings].sort((a, b) => a[0].length - b[0].length)
  const kept = new Map<string, string>()
  for (const [key, counts] of byLength) {
    const [value, most] = sorted(counts.size > 1 ? withoutWhole(counts) : counts)[0]!
    const total = [...counts.values()].reduce((sum, x) => sum + x, 0)
    const [upos, ending] = key.split('\t') as [string, string]
    // An ending that says the same as its shorter one says nothing.
    let shorter: string | undefined
    for (let n = 1; n <= ending.length && shorter === undefined; n++)
      shorter = kept.get(`${upos}\t${ending.slice(n)}`)
    if (ending !== '' && (total < 2 || most / total < 0.5 || value === shorter)) continue
    kept.set(key, value)
    endingFacts.push([key, pair(value)])
  }
  return {
    feats: feats.names,
    edits: edits.names,
    words: Object.fromEntries(wordFacts),
    endings: Object.fromEntries(endingFacts),
  }

  /** Edits that replace the whole word tell nothing about an ending. */
  function withoutWhole(counts: Map<string, number>): Map<string, number> {
    const rest = new Map([...counts].filter(([value]) => !edits.names[pair(value)[1]]!.startsWith('!')))
    return rest.size > 0 ? rest : counts
  }
}

interface Numbering {
  names: string[]
  of: (name: string) => number
}

function numbering(): Numbering {
  const names: string[] = []
  const numbers = new Map<string, number>()
  return {
    names,
    of: (name) => {
      const number = numbers.get(name) ?? names.push(name) - 1
      numbers.set(name, number)
      return number
    },
  }
}

function readingOf(word: ConlluWord, feats: Numbering, edits: Numbering): string {
  const tag = tagOf(word).split('\t')[1]!
  return `${feats.of(tag)} ${edits.of(editOf(word.form, word.lemma === '_' ? word.form : word.lemma))}`
}
