/** Parts of speech of the words of a text, by the quick tagger: a sentence is tagged when one of its words is first asked about. */
import { type TaggedWord, tagsOf } from '../language/index.ts'
import type { Text } from './text.ts'
import type { Cutting } from './words.ts'

const UNKNOWN: TaggedWord = { upos: 'X', feats: '_', lemma: '' }
const known = new WeakMap<Cutting, TaggedWord[]>()

/** Part of speech and features (UPOS and FEATS of Universal Dependencies) of the word at `at`. */
export function tagAt(text: Text, at: number): TaggedWord {
  const cutting = text.cuts[cuttingOf(text.cuts, at)]
  if (!cutting || at < cutting.from || at >= cutting.to) return UNKNOWN
  let tags = known.get(cutting)
  if (!tags) {
    tags = aligned(text, cutting)
    known.set(cutting, tags)
  }
  return tags[at - cutting.from] ?? UNKNOWN
}

/** A finite verb, an infinitive or a participle by its tag; auxiliaries are none. */
export const taggedVerb = (text: Text, at: number): boolean => tagAt(text, at).upos === 'VERB'

/** The tag of the treebank's word that a rule's word begins in: treebanks part « du » and "then-Interpol", rules do not. */
function aligned(text: Text, { from, to, cut }: Cutting): TaggedWord[] {
  const tagged = tagsOf(cut)
  const tags: TaggedWord[] = []
  let place = 0
  for (let at = from; at < to; at++) {
    const { start } = text.words[at]!
    while (place + 1 < cut.words.length && cut.words[place]!.end <= start) place++
    tags.push(tagged[place] ?? UNKNOWN)
  }
  return tags
}

/** Number of the cutting that holds word `at`, by halving. */
function cuttingOf(cuts: Cutting[], at: number): number {
  let low = 0
  let high = cuts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cuts[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return low
}
