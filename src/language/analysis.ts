/** Tags and trees of sentences, made when first asked for and kept with the sentence: nobody pays for a tree not needed. */
import { type EnhancedHeads, enhancedOf } from './enhanced.ts'
import { parserOf } from './parser.ts'
import type { Sentence, Word } from './sentences.ts'
import { UPOS } from './tagfeatures.ts'
import { type TaggedWord, taggerOf } from './tagger.ts'

/** A word in a tree. `head` is the place of its head among the words, -1 for the root; `relation` as in Universal Dependencies. */
export interface TreeWord extends Word, TaggedWord {
  head: number
  relation: string
}

/** The tree of one sentence, and the graph in which joined words share what is said of the first. */
export class Tree {
  readonly words: readonly TreeWord[]
  /** Place of the word under the root. */
  readonly root: number
  private below: number[][] | undefined
  private graph: EnhancedHeads[] | undefined

  constructor(words: readonly TreeWord[]) {
    this.words = words
    this.root = words.findIndex((word) => word.head < 0)
  }

  private get children(): readonly number[][] {
    if (!this.below) {
      const below: number[][] = this.words.map(() => [])
      this.words.forEach((word, i) => {
        if (word.head >= 0) below[word.head]!.push(i)
      })
      this.below = below
    }
    return this.below
  }

  /** Places of the words that depend on word `i`, in order; with `relation`, those that bear it or a subtype of it. */
  dependents(i: number, relation?: string): number[] {
    const all = this.children[i]!
    if (relation === undefined) return [...all]
    return all.filter((k) => {
      const found = this.words[k]!.relation
      return found === relation || found.startsWith(`${relation}:`)
    })
  }

  /** Places of word `i` and of all below it, in order. */
  subtree(i: number): number[] {
    const found: number[] = []
    const waiting = [i]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      found.push(at)
      waiting.push(...this.children[at]!)
    }
    return found.sort((a, b) => a - b)
  }

  /** Heads of word `i` in the enhanced graph: places, -1 for the root. */
  enhancedHeads(i: number): { head: number; relation: string }[] {
    this.graph ??= enhancedOf(
      this.words.map((word) => word.head + 1),
      this.words.map((word) => word.relation),
      this.words.map((word) => word.upos),
    )
    return this.graph[i]!.map(({ head, relation }) => ({ head: head - 1, relation }))
  }
}

const tags = new WeakMap<Sentence, readonly TaggedWord[]>()
const trees = new WeakMap<Sentence, Tree>()

/** Quick tags of a sentence's words, in order: no tree is made. A tree's own tags are better and may differ. */
export function tagsOf(sentence: Sentence): readonly TaggedWord[] {
  let found = tags.get(sentence)
  if (!found) {
    found = taggerOf(sentence.language).tag(sentence.words.map((word) => word.form))
    tags.set(sentence, found)
  }
  return found
}

const parts = new WeakMap<Sentence, readonly string[]>()

/** Parts of speech alone, in order, by the quick tagger: what most questions need, at less than the cost of tags. */
export function partsOfSpeechOf(sentence: Sentence): readonly string[] {
  let found = parts.get(sentence)
  if (!found) {
    const numbers = taggerOf(sentence.language).partsOfSpeech(sentence.words.map((word) => word.form))
    found = Array.from(numbers, (number) => UPOS[number]!)
    parts.set(sentence, found)
  }
  return found
}

/** The tree of a sentence. */
export function treeOf(sentence: Sentence): Tree {
  let tree = trees.get(sentence)
  if (!tree) {
    tree = new Tree(parsed(sentence.words, sentence.language))
    trees.set(sentence, tree)
  }
  return tree
}

/** Tags, heads and relations for words that are already cut. */
export function parsed(words: readonly Word[], language: Sentence['language']): TreeWord[] {
  const parse = parserOf(language).parse(words.map((word) => word.form))
  const tagger = taggerOf(language)
  return words.map((word, i) => {
    const upos = parse.upos[i]!
    const feats = parse.feats[i]!
    const lemma = tagger.lemmaOf(word.form, upos, feats)
    const { start, end, form, token } = word
    const relation = parse.relations[i]!
    return { start, end, form, token, upos, feats, lemma, head: parse.heads[i]! - 1, relation }
  })
}
