/** Parts of speech of the words of a text, by the quick tagger: a sentence is tagged when one of its words is first asked about. */
import { partsOfSpeechOf, tagsOf } from '../language/index.ts'
import type { Text } from './text.ts'
import type { Cutting } from './words.ts'

/** For each word of a cutting, the place of its word in the treebank's sense. */
const places = new WeakMap<Cutting, Int32Array>()

/** Part of speech (UPOS of Universal Dependencies) of the word at `at`; X where none is known. */
export function partOfSpeechAt(text: Text, at: number): string {
  const cutting = cuttingAt(text, at)
  return cutting ? (partsOfSpeechOf(cutting.cut)[placeOf(text, cutting, at)] ?? 'X') : 'X'
}

/** Its features (FEATS of Universal Dependencies), `_` for none. */
export function featuresAt(text: Text, at: number): string {
  const cutting = cuttingAt(text, at)
  return cutting ? (tagsOf(cutting.cut)[placeOf(text, cutting, at)]?.feats ?? '_') : '_'
}

/** A verb by its tag; auxiliaries are none. */
export const taggedVerb = (text: Text, at: number): boolean => partOfSpeechAt(text, at) === 'VERB'

/** The treebank's word that a rule's word begins in: treebanks part « du » and "then-Interpol", rules do not. */
function placeOf(text: Text, cutting: Cutting, at: number): number {
  let found = places.get(cutting)
  if (!found) {
    const { from, to, cut } = cutting
    found = new Int32Array(to - from)
    let place = 0
    for (let k = from; k < to; k++) {
      const { start } = text.words[k]!
      while (place + 1 < cut.words.length && cut.words[place]!.end <= start) place++
      found[k - from] = place
    }
    places.set(cutting, found)
  }
  return found[at - cutting.from]!
}

/** The cutting that holds word `at`, by halving. */
function cuttingAt({ cuts }: Text, at: number): Cutting | null {
  let low = 0
  let high = cuts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cuts[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  const found = cuts[low]
  return found && at >= found.from && at < found.to ? found : null
}
