/** Which words of one name answer which words of the other: pairs, words written together, whole runs of Han or Hangul. */
import { type Reading, spelled } from './han-spelling.ts'
import { edits, type How, lettersOf, wordLikeness } from './likeness.ts'
import { familyOf, type Prepared, readingsOf, type Token } from './prepare.ts'
import { costsOf, encode, soundLikeness } from './sounds.ts'

export interface Match {
  /** First and last + 1 of the words of each name. */
  a: [number, number]
  b: [number, number]
  value: number
  how: How
  /** How Han characters are read, where they are. */
  reading?: Reading
}

export interface Alignment {
  matches: Match[]
  /** For each word the likeness of its match, 0 when it has none. */
  left: Float64Array
  right: Float64Array
}

/** Least likeness at which two words can answer one another. */
const FLOOR = 0.5

export function align(a: Prepared, b: Prepared): Alignment {
  const candidates: Match[] = []
  const strict = a.chinese && b.chinese
  const n = a.tokens.length
  const m = b.tokens.length
  const bestLeft = new Float64Array(n)
  const bestRight = new Float64Array(m)
  for (let i = 0; i < n; i++) {
    const one = a.tokens[i]!
    for (let j = 0; j < m; j++) {
      const two = b.tokens[j]!
      const { value, how } = wordLikeness(one, two, strict)
      if (value < FLOOR) continue
      candidates.push({ a: [i, i + 1], b: [j, j + 1], value, how })
      if (value > bestLeft[i]!) bestLeft[i] = value
      if (value > bestRight[j]!) bestRight[j] = value
    }
  }
  joins(a, b, bestLeft, bestRight, strict, candidates, false)
  joins(b, a, bestRight, bestLeft, strict, candidates, true)
  return choose(candidates, a, b)
}

const isRun = (token: Token) =>
  token.script === 'han' || token.script === 'hangul' || token.script === 'tibetan' || token.script === 'kana'

/** Words of one name that the other writes as one: Abd al-Rahman, Abdulrahman; Jin ping, Jinping; 习近平. */
function joins(
  many: Prepared,
  one: Prepared,
  bestMany: Float64Array,
  bestOne: Float64Array,
  strict: boolean,
  candidates: Match[],
  swapped: boolean,
): void {
  const put = (i: number, end: number, j: number, value: number, how: How, reading?: Reading) => {
    const match: Match = swapped
      ? { a: [j, j + 1], b: [i, end], value, how }
      : { a: [i, end], b: [j, j + 1], value, how }
    if (reading) match.reading = reading
    candidates.push(match)
  }
  for (let j = 0; j < one.tokens.length; j++) {
    const whole = one.tokens[j]!
    if (whole.role === 'legal' || whole.role === 'number') continue
    if (bestOne[j]! > 0.97 && !isRun(whole)) continue
    if (isRun(whole)) {
      runJoins(many, whole, j, put)
      continue
    }
    if (
      whole.script !== 'latin' &&
      !many.tokens.some((token) => token.script === whole.script || token.script === 'latin')
    )
      continue
    for (let i = 0; i + 1 < many.tokens.length; i++) {
      let text = many.tokens[i]!.text
      for (let end = i + 2; end <= Math.min(many.tokens.length, i + 4); end++) {
        const next = many.tokens[end - 1]!
        if (next.script !== many.tokens[i]!.script || next.role === 'legal') break
        text += next.text
        if (Math.abs(text.length - whole.text.length) > 2) continue
        const value = joinedLikeness(text, whole, many.tokens[i]!.script, strict)
        let separate = 0
        for (let k = i; k < end; k++) separate = Math.max(separate, bestMany[k]!)
        if (value >= 0.75 && value > separate - 0.05) put(i, end, j, value, 'joined')
      }
    }
  }
}

function joinedLikeness(text: string, whole: Token, script: string, strict: boolean): number {
  if (whole.script === script) {
    if (text === whole.text) return 0.99
    const letters = 1 - edits(text, whole.text, 3) / Math.max(text.length, whole.text.length)
    if (script !== 'latin' || strict) return letters < 0.85 ? 0 : letters * 0.97
    const sound = soundLikeness(encode(text), whole.sounds, costsOf('latin'))
    return Math.max(letters, sound) * 0.97
  }
  if (script !== 'latin') return 0
  let best = 0
  const sounds = encode(text)
  for (const reading of readingsOf(whole))
    best = Math.max(best, soundLikeness(sounds, reading, costsOf(familyOf(whole.text, whole.script))))
  return best * 0.98
}

/** A run without spaces against stretches of words in Latin letters, also with the last word put first and the first last. */
function runJoins(
  many: Prepared,
  run: Token,
  j: number,
  put: (i: number, end: number, j: number, value: number, how: How, reading?: Reading) => void,
): void {
  const tokens = many.tokens
  const readings = readingsOf(run)
  const costs = costsOf(familyOf(run.text, run.script))
  const length = run.script === 'han' ? [...run.text].length * 3 : (readings[0]?.length ?? 0)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.script === run.script) continue
    const parts: string[] = []
    for (let end = i + 1; end <= Math.min(tokens.length, i + 5); end++) {
      const next = tokens[end - 1]!
      if (next.role === 'legal' || next.role === 'number' || next.script === run.script) break
      parts.push(lettersOf(next))
      const letters = parts.join('')
      if (letters.length > length * 2 + 4) break
      if (letters.length * 3 < length) continue
      const orders =
        parts.length === 1
          ? [letters]
          : parts.length === 2
            ? [letters, parts[1]! + parts[0]!]
            : [letters, parts.at(-1)! + parts.slice(0, -1).join(''), parts.slice(1).join('') + parts[0]!]
      let best = 0
      let reading: Reading | undefined
      for (const order of orders) {
        const sounds = encode(order)
        for (const said of readings) {
          const value =
            soundLikeness(sounds, said, costs) * (run.script === 'han' && parts.length > 1 ? 0.9 : 0.98)
          if (value > best) {
            best = value
            reading = undefined
          }
        }
        const chars = run.script === 'han' ? [...run.text] : []
        if (chars.length >= 1 && chars.length <= 4) {
          const spelling = spelled(order, chars, 0)
          if (spelling && spelling.likeness >= best - 0.05) {
            best = spelling.likeness
            reading = spelling.reading
          }
        }
      }
      if (best >= FLOOR) put(i, end, j, best, reading ? 'read' : 'script', reading)
    }
  }
}

/** Takes the best candidates that do not share a word. */
function choose(candidates: Match[], a: Prepared, b: Prepared): Alignment {
  const left = new Float64Array(a.tokens.length)
  const right = new Float64Array(b.tokens.length)
  const worth = (match: Match) => {
    let weight = 0
    for (let i = match.a[0]; i < match.a[1]; i++) weight += a.tokens[i]!.weight
    for (let j = match.b[0]; j < match.b[1]; j++) weight += b.tokens[j]!.weight
    // Words in the same place break ties: Ali Ali, Hassan Hassan.
    return weight * match.value * match.value - 0.001 * Math.abs(match.a[0] - match.b[0])
  }
  if (candidates.length > 1) {
    const worths = new Map(candidates.map((match) => [match, worth(match)]))
    candidates.sort((x, y) => worths.get(y)! - worths.get(x)!)
  }
  const matches: Match[] = []
  for (const match of candidates) {
    let free = true
    for (let i = match.a[0]; i < match.a[1] && free; i++) free = left[i] === 0
    for (let j = match.b[0]; j < match.b[1] && free; j++) free = right[j] === 0
    if (!free) continue
    for (let i = match.a[0]; i < match.a[1]; i++) left[i] = match.value
    for (let j = match.b[0]; j < match.b[1]; j++) right[j] = match.value
    matches.push(match)
  }
  return { matches, left, right }
}
