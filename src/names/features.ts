/** What two names' alignment says in numbers, each meant to speak in one direction only. */
import { type Alignment, align } from './align.ts'
import { edits } from './edits.ts'
import type { Prepared } from './prepare.ts'
import { readingsOf } from './readings.ts'
import type { Token } from './tokens.ts'

/** Names of the numbers, in the order of the array; `+` more speaks for the same name, `-` against, `0` either way. */
export const featureNames = [
  '+least cover',
  '+most cover',
  '+evidence',
  '+worst of shorter',
  '-conflict',
  '-extra',
  '+mean likeness',
  '+whole likeness',
  '-numbers differ',
  '+distinctive cover',
  '0organisation',
  '0other script',
  '-by initial',
  '+acronym',
  '+same body',
  '-other body',
  '-legal forms differ',
  '+surname likeness',
  '+syllables agree',
  '-order differs',
  '+exact share',
  '-places differ',
  '-syllables differ',
  '+rare evidence',
  '+weight of shorter',
  '-names against',
  '-names extra',
  '+worst letters',
  '-most edits',
  '+same beginnings',
  '-generic against',
  '-generic extra',
  '+sounds agreed',
  '+cover of other script',
  '-fathers differ',
] as const

export type Features = Float64Array

const distinctive = (token: Token) => token.role === 'name' || token.role === 'initial'

const out: Features = new Float64Array(featureNames.length)

/** The array is valid until the next call: a million comparisons must not make a million arrays. */
export function features(a: Prepared, b: Prepared, found: Alignment): Features {
  const { left, right, matches } = found
  const sideA = side(a.tokens, left, sides[0])
  const sideB = side(b.tokens, right, sides[1])
  const coverA = sideA.cover
  const coverB = sideB.cover
  out[0] = Math.min(coverA, coverB)
  out[1] = Math.max(coverA, coverB)
  let evidence = 0
  let rare = 0
  let exact = 0
  let weights = 0
  let initials = 0
  let crossed = 0
  let lastB = -1
  let letters = 1
  let slips = 0
  let beginnings = 1
  let sounds = 0
  for (const match of matches) {
    let one = 0
    for (let i = match.a0; i < match.a1; i++) one += a.tokens[i]!.weight
    let two = 0
    for (let j = match.b0; j < match.b1; j++) two += b.tokens[j]!.weight
    const weight = Math.max(one, two)
    evidence += weight * match.value
    // Two words of three sounds are near by chance; of ten, hardly.
    if (match.how !== 'initial' && match.how !== 'legal') {
      const n = Math.min(soundsOf(a.tokens, match.a0, match.a1), soundsOf(b.tokens, match.b0, match.b1))
      sounds += n * (3 * match.value - 2) * (weight < 0.5 ? weight : 1)
    }
    weights += weight
    if (weight >= 0.75 && match.how !== 'initial') rare += weight * match.value
    if (match.how === 'equal' || match.value >= 0.985) exact += weight
    if (match.how === 'initial') initials++
    if (weight >= 0.4 && (match.how === 'spelling' || match.how === 'sound') && match.a1 - match.a0 === 1) {
      const x = a.tokens[match.a0]!.text
      const y = b.tokens[match.b0]!.text
      const slip = edits(x, y, 12)
      if (slip > slips) slips = slip
      const alike = 1 - slip / Math.max(x.length, y.length)
      if (alike < letters) letters = alike
      if (x.charCodeAt(0) !== y.charCodeAt(0)) beginnings = Math.min(beginnings, sameSound(x, y) ? 0.5 : 0)
    }
    if (weight > 0.3) {
      if (match.b0 < lastB) crossed++
      lastB = match.b0
    }
  }
  out[2] = Math.min(4, evidence)
  const shorter = a.weight <= b.weight ? sideA : sideB
  out[3] = shorter.worst
  // The son of Omar Ali is not Omar, son of Ali.
  const turned = crossed > 0 && fatherAt(a) > 0 && fatherAt(b) > 0 && !isFiled(a) && !isFiled(b)
  out[4] = Math.min(sideA.missing, sideB.missing) + (turned ? 1 : 0)
  out[5] = Math.min(3, Math.max(sideA.missing, sideB.missing))
  out[6] = weights > 0 ? evidence / weights : 0
  out[7] = wholeLikeness(a, b)
  out[8] = numbersDiffer(a.tokens, b.tokens)
  out[9] = Math.min(sideA.distinctive, sideB.distinctive)
  const organisation = a.kind === 'organisation' || b.kind === 'organisation'
  out[10] = organisation ? 1 : 0
  out[11] = a.script === b.script ? 0 : 1
  out[12] = initials
  out[13] = acronym(a, b)
  out[14] = a.body !== undefined && a.body === b.body ? 1 : 0
  out[15] = a.body !== undefined && b.body !== undefined && a.body !== b.body ? 1 : 0
  out[16] =
    a.legal.length > 0 && b.legal.length > 0 && !a.legal.some((form) => b.legal.includes(form)) ? 1 : 0
  out[17] = edgeLikeness(a, b, left, right)
  out[18] = Math.max(0, found.syllables)
  out[22] = found.syllables < 0 ? 1 : 0
  out[19] = turned ? 2 : crossed === 0 ? 0 : 1
  out[20] = weights > 0 ? exact / Math.max(a.weight, b.weight) : 0
  out[21] = Math.min(sideA.place, sideB.place)
  out[23] = Math.min(4, rare)
  out[24] = Math.min(3, a.weight, b.weight)
  out[25] = Math.min(sideA.against, sideB.against) + (turned ? 1 : 0)
  out[26] = Math.max(sideA.against, sideB.against)
  out[27] = letters
  out[28] = slips
  out[29] = beginnings
  out[30] = Math.min(sideA.generic, sideB.generic)
  out[31] = Math.max(sideA.generic, sideB.generic)
  out[32] = Math.max(0, Math.min(16, sounds))
  out[33] = a.script === b.script ? out[0]! : a.script === 'latin' ? coverB : coverA
  out[34] = fathersDiffer(a, b, left, right) ? 1 : 0
  return out
}

function soundsOf(tokens: Token[], from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++)
    count +=
      tokens[i]!.script === 'latin' ? tokens[i]!.sounds.length : (readingsOf(tokens[i]!)[0]?.length ?? 0)
  return count
}

interface Side {
  cover: number
  worst: number
  missing: number
  distinctive: number
  place: number
  /** Names without an answer, however many bear them. */
  against: number
  /** Words of organisations and places without an answer. */
  generic: number
}

const noSide = (): Side => ({
  cover: 0,
  worst: 0,
  missing: 0,
  distinctive: 0,
  place: 0,
  against: 0,
  generic: 0,
})
const sides: [Side, Side] = [noSide(), noSide()]

function side(tokens: Token[], likeness: Float64Array, into: Side): Side {
  let total = 0
  let matched = 0
  let worst = 1
  let missing = 0
  let telling = 0
  let told = 0
  let place = 0
  let against = 0
  let generic = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const value = likeness[i]!
    total += token.weight
    matched += token.weight * value
    if (token.weight >= 0.5 && value < worst) worst = value
    missing += token.weight >= 0.2 ? token.weight * (1 - value) : 0
    if (token.role === 'place' && value < 0.5) place = 1
    if (token.role === 'name' && value < 0.5 && token.weight >= 0.3) against++
    if (value < 0.5 && (token.role === 'generic' || token.role === 'place')) generic++
    if (distinctive(token)) {
      telling += token.weight
      told += token.weight * value
    }
  }
  into.cover = total > 0 ? matched / total : 0
  into.worst = total > 0 ? worst : 0
  into.missing = Math.min(3, missing)
  into.distinctive = telling > 0 ? told / telling : into.cover
  into.place = place
  into.against = Math.min(3, against)
  into.generic = Math.min(3, generic)
  return into
}

/** Likeness of the names with all spaces taken out, for words that were cut or run together. */
function wholeLikeness(a: Prepared, b: Prepared): number {
  if (a.script !== b.script) return 0
  const longest = Math.max(a.run.length, b.run.length)
  if (longest === 0 || longest > 60) return 0
  const most = Math.ceil(longest * 0.6)
  return Math.max(0, 1 - edits(a.run, b.run, most) / longest)
}

/** 1 when both have numbers and none in common, a half when only one has. */
function numbersDiffer(a: Token[], b: Token[]): number {
  let left = false
  let right = false
  for (const token of b) if (token.role === 'number') right = true
  for (const token of a) {
    if (token.role !== 'number') continue
    left = true
    for (const other of b) if (other.role === 'number' && other.number === token.number) return 0
  }
  return left && right ? 1 : left || right ? 0.5 : 0
}

function acronym(a: Prepared, b: Prepared): number {
  const one = a.acronym ? a.tokens[0]!.text : ''
  const two = b.acronym ? b.tokens[0]!.text : ''
  return (one && one === b.initials) || (two && two === a.initials) ? 1 : 0
}

/** Whether two words begin with letters that spellings interchange. */
const sameSound = (x: string, y: string) =>
  beginningsAlike.has(x[0]! + y[0]!) || beginningsAlike.has(y[0]! + x[0]!)
const beginningsAlike = new Set(
  'ck kq gk cq cs sz iy ij jy gj jd jz vw fv vb fp pb td dz zs xs xh hk kx ae ei ou uw eo oa ea'.split(' '),
)

const sonOf = new Set(['bin', 'ben', 'ibn', 'bint', 'binti', 'binte', 'ould'])
const patronymic = /..(?:[oe]v|[oe]w)(?:i?t?ch|ich|itch|ych|ic|na)$|.(?:ович|евич|ич|овна|евна|ична)$/

/** The surname first, and a comma: the order of the words tells nothing. */
const isFiled = ({ name }: Prepared): boolean => /\p{L}\s*,\s*\p{L}/u.test(name)

/** Where the father is named: the word after son of, or a patronymic; -1 where none is. What begins with Bin is not in its order. */
function fatherAt({ tokens }: Prepared): number {
  for (let i = 1; i < tokens.length; i++) {
    if (!sonOf.has(tokens[i - 1]!.text)) continue
    if (i === 1) return -1
    for (let k = i; k < tokens.length; k++) if (tokens[k]!.role !== 'particle') return k
    return -1
  }
  for (let i = 1; i < tokens.length; i++) if (patronymic.test(tokens[i]!.text) && tokens.length > 2) return i
  return -1
}

/** Likeness under which a father's name is another. */
const OTHER_FATHER = 0.7

/** Whether both name the father, and neither father answers any word of the other. */
function fathersDiffer(a: Prepared, b: Prepared, left: Float64Array, right: Float64Array): boolean {
  const one = fatherAt(a)
  if (one < 0 || left[one]! >= OTHER_FATHER) return false
  const two = fatherAt(b)
  if (two < 0 || right[two]! >= OTHER_FATHER) return false
  // Umayr and Amir are spelled with one skeleton.
  return a.tokens[one]!.consonants !== b.tokens[two]!.consonants
}

/** Likeness at the places where surnames stand: first and last words, of the side where they agree less. */
function edgeLikeness(a: Prepared, b: Prepared, left: Float64Array, right: Float64Array): number {
  return Math.min(edges(a.tokens, left), edges(b.tokens, right))
}

function edges(tokens: Token[], likeness: Float64Array): number {
  let first = -1
  let last = -1
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.weight < 0.3) continue
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? 0 : (likeness[first]! + likeness[last]!) / 2
}

export function describe(a: Prepared, b: Prepared): { alignment: Alignment; values: Features } {
  const alignment = align(a, b)
  return { alignment, values: features(a, b, alignment) }
}
