/** The two parties of an event: phrases of a tree as names, joined ones apart, pronouns and short forms resolved. */
import type { PloverClass } from '../../model.ts'
import type { Ground } from './features.ts'
import { phraseOf } from './pairs.ts'
import type { Scene } from './sentence.ts'

export interface Party {
  head: number
  /** First and last word of its phrase, joined phrases included. */
  from: number
  to: number
  names: string[]
}

/** An event of one sentence, in words of its tree. */
export interface Coded {
  class: PloverClass
  source: Party | null
  target: Party | null
  /** First and last word of the clause that says it. */
  from: number
  to: number
  score: number
}

/** The party that a word heads. Phrases joined to it belong to it, but for the one that heads the other party. */
export function partyOf(scene: Scene, ground: Ground, head: number, other: number): Party {
  const { tree } = ground
  const heads = [head, ...tree.dependents(head, 'conj')].filter((at) => at !== other && isNominal(ground, at))
  const phrases = (tree.subtree(head).includes(other) ? [head] : heads).map((at) => phraseOf(tree, at))
  return {
    head,
    from: Math.min(...phrases.map(({ from }) => from)),
    to: Math.max(...phrases.map(({ to }) => to)),
    names: [...new Set(phrases.flatMap(({ from, to }) => namesOf(scene, ground, from, to)))].slice(0, 12),
  }
}

const isNominal = ({ tree }: Ground, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM|X)$/.test(tree.words[at]!.upos)

function namesOf({ text, places, resolver }: Scene, { tree }: Ground, from: number, to: number): string[] {
  const start = tree.words[from]!.start
  const { end } = tree.words[to]!
  const first = places.get(start)
  const own = text.source.slice(start, end).replace(/\s+/g, ' ').trim()
  if (first === undefined) return [own]
  let last = first
  while (text.words[last + 1] && text.words[last + 1]!.end <= end) last++
  const found = resolver.values({ from: first, to: last + 1 })
  const pronoun = from === to && tree.words[from]!.upos === 'PRON'
  return found.length || pronoun ? found : [own]
}

/** Kinds of words that stand for somebody who can do something. */
export const ACTING = /^(?:person|body|country|company|actor|role|people|organisation|PROPN)$/

/** Whether a party can do something: a name or a word for somebody stands in its phrase. */
export function isActing({ kinds }: Ground, { head, from, to }: Party): boolean {
  if (kinds[head] === 'PRON') return true
  for (let at = from; at <= to; at++) if (ACTING.test(kinds[at]!)) return true
  return false
}
