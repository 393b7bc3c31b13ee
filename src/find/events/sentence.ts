/** One sentence made ready for its events: its tree, who is named in it, and which words report. */
import { type Sentence, treeOf } from '../../language/index.ts'
import { CLASS, type Lexicon } from '../lexicon.ts'
import type { Names } from '../register.ts'
import type { Resolver } from '../resolve.ts'
import { isMonth, type Text } from '../text.ts'
import type { Ground } from './features.ts'
import { eventLexicon } from './lexicon.ts'

/** A laid out text with the numbers of its words by where they begin, so that words of trees find theirs. */
export interface Scene {
  text: Text
  names: Names
  places: Map<number, number>
  resolver: Resolver
}

export const sceneOf = (text: Text, names: Names, resolver: Resolver): Scene => ({
  text,
  names,
  resolver,
  places: new Map(text.words.map(({ start }, at) => [start, at])),
})

export function groundOf(scene: Scene, sentence: Sentence): Ground {
  const tree = treeOf(sentence)
  const { lexicon } = scene.text
  const events = eventLexicon(lexicon.tongue)
  return {
    tree,
    lexicon: events,
    kinds: tree.words.map(
      ({ start, upos, lemma }) =>
        kindAt(scene, scene.places.get(start)) || (events.actors.has(lemma.toLowerCase()) ? 'actor' : upos),
    ),
    reports: tree.words.map(({ lemma, upos }) => upos === 'VERB' && isReport(lexicon, lemma.toLowerCase())),
    readings: [],
  }
}

function isReport({ verbs }: Lexicon, lemma: string): boolean {
  const families = (verbs.get(lemma) ?? [])
    .filter(({ tail }) => !tail.length)
    .flatMap(({ families }) => families)
  return families.includes('say') || families.includes('dire')
}

function kindAt({ text, names }: Scene, at: number | undefined): string {
  if (at === undefined) return ''
  const name = text.nameAt[at]!
  if (name >= 0) return names.list[name]!.kind
  const bits = text.classes[at]!
  if (isMonth(text, at)) return 'time'
  if (bits & (CLASS.speaker | CLASS.actor)) return 'actor'
  if (bits & CLASS.role) return 'role'
  if (bits & CLASS.people) return 'people'
  return bits & CLASS.organisation ? 'organisation' : ''
}
