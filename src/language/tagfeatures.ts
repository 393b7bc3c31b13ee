/** What the quick tagger looks at: hashes of a word and its neighbours, the tags before it, what is known of each form. */
import { foldOf, shapeOf } from './characters.ts'

/** The universal parts of speech; a word's class is its number here. */
export const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
  ' ',
)
/** Weights of one cue: a class each, rounded up. */
export const STRIDE = 18
export const SLOT_BITS = 17
export const TAG_CUES = 34

/** A sentence made ready: hashes of its words, padded by two on each side. */
export class TagWords {
  length = 0
  words = new Int32Array(64)
  prefixes = new Int32Array(64 * 3)
  suffixes = new Int32Array(64 * 5)
  shapes = new Int32Array(64)
  known = new Int32Array(64)
  tags = new Int32Array(64)

  read(forms: readonly string[], known: (hash: number) => number): void {
    const n = forms.length + 4
    this.length = forms.length
    if (this.words.length < n) this.enlarge(2 * n)
    for (const i of [0, 1, n - 2, n - 1]) {
      this.words[i] = i < 2 ? 1 : 2
      this.shapes[i] = 15
      this.known[i] = 0
      this.tags[i] = 17
      this.prefixes.fill(1, 3 * i, 3 * i + 3)
      this.suffixes.fill(1, 5 * i, 5 * i + 5)
    }
    for (let i = 0; i < forms.length; i++) this.readWord(forms[i]!, i + 2, i === 0, known)
  }

  private readWord(form: string, i: number, first: boolean, known: (hash: number) => number): void {
    const length = Math.min(form.length, 48)
    let hash = 7
    for (let k = 0; k < length; k++) {
      hash = Math.imul(hash, 31) + foldOf[form.charCodeAt(k)]!
      if (k < 3) this.prefixes[3 * i + k] = hash
    }
    for (let k = length; k < 3; k++) this.prefixes[3 * i + k] = hash
    this.words[i] = hash
    let suffix = 11
    for (let k = 0; k < 5; k++) {
      if (k < length) suffix = Math.imul(suffix, 31) + foldOf[form.charCodeAt(form.length - 1 - k)]!
      this.suffixes[5 * i + k] = suffix
    }
    this.shapes[i] = shapeOf(form, 0, form.length) * 2 + (first ? 1 : 0)
    this.known[i] = known(hash)
  }

  private enlarge(size: number): void {
    this.words = new Int32Array(size)
    this.prefixes = new Int32Array(3 * size)
    this.suffixes = new Int32Array(5 * size)
    this.shapes = new Int32Array(size)
    this.known = new Int32Array(size)
    this.tags = new Int32Array(size)
  }
}

/** Fills `slots` with where the weights of each cue of word `i` begin. */
export function tagCues(w: TagWords, i: number, slots: Int32Array): void {
  const { words, suffixes, prefixes, shapes, known, tags } = w
  const word = words[i]!
  const before = words[i - 1]!
  const after = words[i + 1]!
  const t1 = tags[i - 1]!
  const t2 = tags[i - 2]!
  const s = 5 * i
  let n = 0
  const cue = (a: number, b: number): void => {
    let hash = Math.imul(a ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x27d4eb2f)
    slots[n++] = ((hash ^ (hash >>> 13)) & ((1 << SLOT_BITS) - 1)) * STRIDE
  }
  cue(word, 0)
  cue(word, t1)
  cue(word, before)
  cue(word, after)
  cue(before, t1)
  cue(after, t1)
  cue(before, after)
  cue(words[i - 2]!, 0)
  cue(words[i + 2]!, 0)
  cue(before, words[i - 2]!)
  cue(after, words[i + 2]!)
  cue(t1, t2)
  cue(t1 * 32 + t2, known[i]!)
  cue(t1 * 32 + t2, known[i + 1]!)
  cue(known[i]!, known[i + 1]!)
  cue(known[i - 1]!, known[i]!)
  cue(known[i + 1]!, known[i + 2]!)
  cue(known[i]!, shapes[i]!)
  cue(suffixes[s]!, shapes[i]!)
  cue(suffixes[s + 1]!, shapes[i]!)
  cue(suffixes[s + 2]!, 0)
  cue(suffixes[s + 3]!, 0)
  cue(suffixes[s + 4]!, 0)
  cue(suffixes[s + 2]!, t1)
  cue(suffixes[s + 1]!, t1 * 32 + t2)
  cue(prefixes[3 * i]!, suffixes[s + 1]!)
  cue(prefixes[3 * i + 1]!, shapes[i]!)
  cue(prefixes[3 * i + 2]!, 0)
  cue(suffixes[s + 2 - 5]!, suffixes[s + 2]!)
  cue(suffixes[s + 2 + 5]!, suffixes[s + 2]!)
  cue(suffixes[s + 1 + 5]!, t1)
  cue(shapes[i]!, shapes[i + 1]! * 64 + shapes[i - 1]!)
  cue(shapes[i]!, t1)
  cue(known[i + 1]!, t1 * 32 + (known[i - 1]! & 31))
}
