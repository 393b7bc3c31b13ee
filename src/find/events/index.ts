/** Reads a document for political events: who did which kind of thing to whom, in the sixteen classes of PLOVER. */
import { eachSentence, type Sentence, tagsOf } from '../../language/index.ts'
import type { Document, PlacedEvent, PloverClass } from '../../model.ts'
import { findNamed } from '../names.ts'
import { codePointsOf, furnitureUnits } from '../offsets.ts'
import { Resolver } from '../resolve.ts'
import { layOut } from '../text.ts'
import { stretches } from '../words.ts'
import { classFeatures, type Ground, pairFeatures, ruledClass, type Trigger, triggersOf } from './features.ts'
import { type EventLexicon, eventLexicon } from './lexicon.ts'
import { oneSided } from './one-sided.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { ACTING, type Coded, isActing, type Party, partyOf } from './parties.ts'
import { groundOf, type Scene, sceneOf } from './sentence.ts'
import { type EventWeights, eventWeights, ROOT_CLASSES, softmax } from './weights.ts'

/** What the rules' own class weighs, in units of the scorer: training has seen few words, the rules many. */
const RULED = 1
/** What it costs a pair to pass over an object that can act. */
const PASSED = 3
/** A pair this much less likely than the sentence's best, in units of the scorer, is no event beside it. */
const MARGIN = 1.5

/**
 * Events of a document in the order of its text. Pure and deterministic; a tree is made only for sentences that hold a
 * word of an event. `weights` replaces the trained ones of the document's language; null codes by rules alone.
 */
export function eventsIn(document: Document, weights?: EventWeights | null): PlacedEvent[] {
  if (document.language === 'other') return []
  const text = layOut(document)
  const { tongue } = text.lexicon
  const names = findNamed(text)
  const scene = sceneOf(text, names, new Resolver(text, names))
  const trained = weights === undefined ? eventWeights(tongue) : weights
  const toPoints = codePointsOf(document.text)
  const found: PlacedEvent[] = []
  const furniture = furnitureUnits(document.text, document.furniture)
  for (const [from, to] of stretches(document.text, furniture))
    for (const sentence of eachSentence(document.text, tongue, from, to))
      if (mayTell(sentence, eventLexicon(tongue)))
        for (const { class: kind, source, target, score, ...span } of eventsOfSentence(
          scene,
          sentence,
          trained,
        )) {
          const start = sentence.words[span.from]!.start
          const end = sentence.words[span.to]!.end
          found.push({
            class: kind,
            source: source?.names ?? [],
            target: target?.names ?? [],
            quote: document.text.slice(start, end),
            score: Math.round(score * 1000) / 1000,
            start: toPoints(start),
            end: toPoints(end),
          })
        }
  return found
}

/** Whether a word of the sentence may be an event: quick tags are enough to leave most sentences without a tree. */
function mayTell(
  sentence: Sentence,
  { verbs, nouns, adjectives, with: joined, forms }: EventLexicon,
): boolean {
  return tagsOf(sentence).some(({ lemma }, i) => {
    const key = lemma.toLowerCase()
    if (verbs.has(key) || nouns.has(key) || adjectives.has(key) || joined.has(key)) return true
    return forms.has(sentence.words[i]!.form.toLowerCase())
  })
}

/** The events of one sentence: for each word that tells one, the likeliest pair; then those with one party only. */
export function eventsOfSentence(scene: Scene, sentence: Sentence, weights: EventWeights | null): Coded[] {
  const ground = groundOf(scene, sentence)
  const told = pairsOf(ground.tree, ground.kinds)
    .map((pair) => ({
      pair,
      triggers: triggersOf(ground, pair),
      weight:
        (weights ? weights.pairs.scores(pairFeatures(ground, pair))[0]! : nearness(pair)) -
        (passesObject(ground, pair) ? PASSED : 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  const shares = softmax(told.map(({ weight }) => weight))
  const found: Coded[] = []
  const spent = new Set<number>()
  told.forEach(({ pair, triggers, weight }, rank) => {
    const at = triggers[0]?.at
    if (at === undefined || spent.has(at) || told[0]!.weight - weight > MARGIN) return
    const source = partyOf(scene, ground, pair.source, pair.target)
    const target = partyOf(scene, ground, pair.target, pair.source)
    // Of an unknown "she" and what she does, only what is done to somebody is an event.
    if (!isActing(ground, source.names.length ? source : target)) return
    spent.add(at)
    const judged = classOf(ground, pair, triggers, weights)
    found.push({
      ...judged,
      source,
      target,
      score: judged.score * shares[rank]!,
      ...clauseOf(pair, at, source, target),
    })
  })
  found.push(...oneSided(scene, ground, spent))
  return found
}

/** "met the president in Oslo": Oslo is passed over for the one who is met. */
function passesObject({ tree, kinds }: Ground, { top, down, target }: Pair): boolean {
  if (down.length > 0 || !tree.words[target]!.relation.startsWith('obl')) return false
  return tree.dependents(top, 'obj').some((object) => ACTING.test(kinds[object]!))
}

/** Without training: the subject and object nearest to their verb. */
const nearness = ({ source, target, top, up, down }: Pair): number =>
  -(up.length * 2 + down.length + (source < target ? 0 : 1.5) + (source < top ? 0 : 1))

function classOf(
  ground: Ground,
  pair: Pair,
  triggers: Trigger[],
  weights: EventWeights | null,
): { class: PloverClass; score: number } {
  const ruled = ruledClass(ground, triggers)!
  if (!weights) return { class: ruled, score: 0.5 }
  const scores = weights.classes.scores(classFeatures(ground, pair, triggers))
  const rooted = ROOT_CLASSES.indexOf(ruled === 'CONCEDE' || ruled === 'RETREAT' ? 'YIELD' : ruled)
  scores[rooted]! += RULED
  const shares = softmax(scores)
  const best = shares.indexOf(Math.max(...shares))
  return { class: unfolded(ROOT_CLASSES[best]!, triggers), score: shares[best]! }
}

/** The labelled set folds giving way and going away into one class; the rules tell them apart. */
function unfolded(kind: (typeof ROOT_CLASSES)[number], triggers: Trigger[]): PloverClass {
  if (kind !== 'YIELD') return kind
  for (const { readings } of triggers)
    for (const { class: read } of readings) if (read === 'CONCEDE' || read === 'RETREAT') return read
  return 'CONCEDE'
}

function clauseOf({ top }: Pair, at: number, source: Party, target: Party): { from: number; to: number } {
  return {
    from: Math.min(source.from, target.from, at, top),
    to: Math.max(source.to, target.to, at, top),
  }
}
