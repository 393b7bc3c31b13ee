/** The quick tagger: parts of speech, features and lemmas from a word's neighbourhood, without a tree. */
import { type ModelLanguage, readModel } from './model-file.ts'
import { applyEdit, lookUp, type MorphologyFacts } from './morphology.ts'
import { STRIDE, TAG_CUES, TagWords, tagCues, UPOS } from './tagfeatures.ts'

export interface TaggedWord {
  upos: string
  /** UD features, `_` for none. */
  feats: string
  lemma: string
}

/** Forms whose lemmas are kept ready, at most. */
const READY = 20_000

/** A lemma found before, and the tags that it was found for. */
interface ReadyLemma {
  upos: string
  feats: string
  lemma: string
}

/** The tagger of one language; what it keeps between calls is scratch space of its own. */
export class Tagger {
  private readonly weights: Int8Array
  private readonly known: Map<number, number>
  private readonly morphology: MorphologyFacts
  private readonly sure: Map<number, number>
  private readonly readyLemmas = new Map<string, ReadyLemma[]>()
  private readonly words = new TagWords()
  private readonly slots = new Int32Array(TAG_CUES)
  private readonly sums = new Int32Array(STRIDE)

  constructor(language: ModelLanguage) {
    const { facts, sections } = readModel(language, 'tagger.bin')
    const { feats, edits, words, endings } = facts as {
      feats: string[]
      edits: string[]
      words: Record<string, [number, number][]>
      endings: Record<string, [number, number]>
    }
    this.weights = new Int8Array(sections.weights!.buffer)
    const known = new Int32Array(sections.known!.buffer)
    this.known = new Map()
    this.sure = new Map()
    for (let i = 0; i < known.length; i += 3) {
      this.known.set(known[i]!, known[i + 1]!)
      if (known[i + 2]! >= 0) this.sure.set(known[i]!, known[i + 2]!)
    }
    this.morphology = {
      feats,
      edits,
      words: new Map(Object.entries(words)),
      endings: new Map(Object.entries(endings)),
    }
  }

  /** Numbers of the parts of speech of a sentence's words; valid until the next call. */
  partsOfSpeech(forms: readonly string[]): Int32Array {
    const { words, slots, sums, weights } = this
    words.read(forms, (hash) => this.known.get(hash) ?? 0)
    for (let i = 2; i < words.length + 2; i++) {
      const sure = this.sure.get(words.words[i]!)
      if (sure !== undefined) {
        words.tags[i] = sure
        continue
      }
      tagCues(words, i, slots)
      sums.fill(0)
      // Four cues at a time: a third of the time of one by one.
      let c = 0
      for (; c + 4 <= TAG_CUES; c += 4) {
        const [a, b, d, e] = [slots[c]!, slots[c + 1]!, slots[c + 2]!, slots[c + 3]!]
        for (let k = 0; k < 17; k++)
          sums[k]! += weights[a + k]! + weights[b + k]! + weights[d + k]! + weights[e + k]!
      }
      for (; c < TAG_CUES; c++) {
        const at = slots[c]!
        for (let k = 0; k < 17; k++) sums[k]! += weights[at + k]!
      }
      let best = 0
      for (let k = 1; k < 17; k++) if (sums[k]! > sums[best]!) best = k
      words.tags[i] = best
    }
    return words.tags.subarray(2, 2 + words.length)
  }

  /** Tags, features and lemmas of a sentence's words. */
  tag(forms: readonly string[]): TaggedWord[] {
    const tags = this.partsOfSpeech(forms)
    return forms.map((form, i) => {
      const [feats, edit] = lookUp(form, tags[i]!, this.morphology)[0]!
      return {
        upos: UPOS[tags[i]!]!,
        feats: this.morphology.feats[feats]!,
        lemma: applyEdit(form, this.morphology.edits[edit]!),
      }
    })
  }

  /** The lemma of a word whose part of speech and features are known from its tree. */
  lemmaOf(form: string, upos: string, feats: string): string {
    const ready = this.readyLemmas.get(form)
    const known = ready?.find((reading) => reading.upos === upos && reading.feats === feats)
    if (known) return known.lemma
    const readings = lookUp(form, UPOS.indexOf(upos), this.morphology)
    const wanted = readings.find(([number]) => this.morphology.feats[number] === feats) ?? readings[0]!
    const lemma = applyEdit(form, this.morphology.edits[wanted[1]]!)
    if (this.readyLemmas.size >= READY) this.readyLemmas.clear()
    if (form.length <= 40) this.readyLemmas.set(form, [...(ready ?? []), { upos, feats, lemma }])
    return lemma
  }
}

const taggers = new Map<ModelLanguage, Tagger>()

/** The tagger of a language, loaded when first asked for. */
export function taggerOf(language: ModelLanguage): Tagger {
  let tagger = taggers.get(language)
  if (!tagger) {
    tagger = new Tagger(language)
    taggers.set(language, tagger)
  }
  return tagger
}
