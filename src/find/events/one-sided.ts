/** Events of which a sentence names one party only: "two editors were arrested", "the minister resigned". */
import { type Ground, moodsOf, readingsOf, ruledClass } from './features.ts'
import { markOf } from './pairs.ts'
import { type Coded, isActing, type Party, partyOf } from './parties.ts'
import type { Scene } from './sentence.ts'

/** Classes that need no second party to be one, in the words of their rules. */
const ALONE = new Set(['RETREAT', 'PROTEST', 'MOBILIZE'])
/** Classes that are done to somebody, whoever does it. */
const DONE_TO = new Set(['COERCE', 'ASSAULT', 'CONCEDE', 'SANCTION'])

/** Sureness of what rules alone find here. */
const SCORE = 0.3

/** One event at most for each word that tells one and is not among the `spent`. */
export function oneSided(scene: Scene, ground: Ground, spent: ReadonlySet<number>): Coded[] {
  const found: Coded[] = []
  ground.tree.words.forEach(({ upos }, at) => {
    if (spent.has(at) || !/^(?:VERB|NOUN)$/.test(upos)) return
    const readings = readingsOf(ground, at)
    const kind = readings.length ? ruledClass(ground, [{ at, where: 'top', readings }]) : null
    if (!kind || kind !== readings[0]!.class || ground.reports[at]) return
    if (moodsOf(ground.tree, at, ground.lexicon.moods).some((mood) => /^(?:not|may|would)$/.test(mood)))
      return
    const party = (head: number) => partyOf(scene, ground, head, -1)
    const target = DONE_TO.has(kind) ? doneTo(ground, at) : undefined
    const source = ALONE.has(kind) && upos === 'VERB' ? subjectOf(ground, at) : undefined
    if (target !== undefined) add(party(target), 'target')
    else if (source !== undefined) add(party(source), 'source')

    function add(one: Party, side: 'source' | 'target') {
      if (!one.names.length || !isActing(ground, one)) return
      const span = { from: Math.min(one.from, at), to: Math.max(one.to, at) }
      found.push({ class: kind!, source: null, target: null, [side]: one, ...span, score: SCORE })
    }
  })
  return found
}

function subjectOf({ tree }: Ground, at: number): number | undefined {
  return tree.dependents(at, 'nsubj').find((k) => tree.words[k]!.relation !== 'nsubj:pass')
}

/** The subject of a passive, or whom a noun of doing has after "of". */
function doneTo({ tree, lexicon }: Ground, at: number): number | undefined {
  if (tree.words[at]!.upos === 'VERB') return tree.dependents(at, 'nsubj:pass')[0]
  return tree.dependents(at, 'nmod').find((k) => markOf(tree, k, lexicon.marks) === 'of')
}
