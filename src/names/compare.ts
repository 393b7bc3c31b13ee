/** The chance that two names are one name, with the reasons. Equal names never make a person certain. */
import { type Alignment, align } from './align.ts'
import { type Features, features } from './features.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { compile } from './trees.ts'
import { combiner } from './weights/combiner.ts'

/** The one threshold that is shipped: from here on two names are taken to be the same. */
export const SAME_NAME = 0.5
/** Below `SAME_NAME` and from here on a person should look. */
export const UNSURE = 0.2
/** Two people may bear one name: no comparison of names says more than this. */
const MOST = 0.99

/** Firms whose distinctive words do not answer one another are not the same, whatever else they share. */
const NO_DISTINCTIVE_WORD = 0.3
const onlyGeneric = (values: Features) =>
  values[10] === 1 && values[9]! < 0.3 && values[13] === 0 && values[14] === 0

/** K. Trading: an initial in front without a name stands for any firm that begins so. */
const onlyInitials = (a: Prepared, b: Prepared, values: Features) =>
  values[10] === 1 && values[12]! > 0 && (isNamedByInitials(a) || isNamedByInitials(b))
const isNamedByInitials = ({ tokens }: Prepared) =>
  tokens[0]?.role === 'initial' && !tokens.some(({ role }) => role === 'name' || role === 'number')

/** Half of a name that only sounds like the other is not the name: any list of a thousand has such. */
const HALF_THAT_SOUNDS = 0.45
const onlyHalfSounds = (values: Features) =>
  values[11] === 0 &&
  values[0]! < 0.5 &&
  values[20]! < 0.25 &&
  values[13] === 0 &&
  values[14] === 0 &&
  values[10] === 0

/** The son of Omar Ali is not Omar, son of Ali. */
const FATHER_FOR_SON = 0.3
const isFatherForSon = (values: Features) => values[19] === 2

/** Igor, son of Ivan, and Igor, son of Oleg, share a name and a surname. */
const FATHERS_DIFFER = 0.45
const haveOtherFathers = (values: Features) => values[34] === 1

export type Verdict = 'same' | 'unsure' | 'different'

export interface Comparison {
  /** 0 to 1: the chance that both are the same name, when half of the pairs asked about are. */
  score: number
  verdict: Verdict
  reasons: Reason[]
}

const combine = compile(combiner)

/** Only the score: what screening and suggestions ask many times. Of a score below `least` no more is said than that: 0. */
export function scorePrepared(a: Prepared, b: Prepared, least = 0): number {
  return scoreOf(a, b, align(a, b), least)
}

function scoreOf(a: Prepared, b: Prepared, alignment: Alignment, least = 0): number {
  if (
    alignment.matches.length === 0 &&
    a.body === undefined &&
    !a.acronym &&
    !b.acronym &&
    a.script === b.script
  )
    return 0.001
  const values = features(a, b, alignment)
  const score = combine(values, oddsOf(least / MOST)) * MOST
  if (isFatherForSon(values)) return Math.min(score, FATHER_FOR_SON)
  if (onlyGeneric(values) || onlyInitials(a, b, values)) return Math.min(score, NO_DISTINCTIVE_WORD)
  if (haveOtherFathers(values)) return Math.min(score, FATHERS_DIFFER)
  return onlyHalfSounds(values) ? Math.min(score, HALF_THAT_SOUNDS) : score
}

const oddsOf = (chance: number) =>
  chance <= 0 ? Number.NEGATIVE_INFINITY : Math.log(chance / (1 - chance)) - 1e-9

export function comparePrepared(a: Prepared, b: Prepared): Comparison {
  const alignment = align(a, b)
  const values = features(a, b, alignment)
  const score = Math.round(scoreOf(a, b, alignment) * 1e4) / 1e4
  return { score, verdict: verdictOf(score), reasons: reasonsFor(a, b, alignment, values) }
}

export function verdictOf(score: number): Verdict {
  return score >= SAME_NAME ? 'same' : score >= UNSURE ? 'unsure' : 'different'
}

/** Compares two names as they are written. `kind` tells what they name, when the caller knows. */
export function compareNames(a: string, b: string, kind?: NameKind): Comparison {
  return comparePrepared(prepare(a, kind), prepare(b, kind))
}
