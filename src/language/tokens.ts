/** Text into written tokens, with exact offsets: rules where all agree, learned cues where treebanks differ from a rule. */
import { abbreviates, dottedIn } from './abbreviations.ts'
import {
  classOf,
  DIGIT,
  foldOf,
  isLower,
  isUpper,
  JOINER,
  LETTER,
  PUNCTUATION,
  SPACE,
  SYMBOL,
} from './characters.ts'
import { CueList, mix, scoreOf } from './cues.ts'

/** Starts and ends of tokens, UTF-16 offsets, in order; grows as needed. */
export class SpanBuffer {
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  length = 0
  push(start: number, end: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
    }
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }
  /** Forgets the first `count` spans. */
  drop(count: number): void {
    this.starts.copyWithin(0, count, this.length)
    this.ends.copyWithin(0, count, this.length)
    this.length -= count
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Decides whether a token ends before offset `i`, inside the chunk `[start, end)` without spaces; `token` is where the token began. */
export type CutDecision = (text: string, i: number, start: number, end: number, token: number) => boolean

/** The decision by learned weights. One per caller: it holds scratch space. */
export function learnedCut(weights: Int8Array): CutDecision {
  const cues = new CueList()
  return (text, i, start, end, token) => {
    cutCues(cues, text, i, start, end, token)
    return scoreOf(weights, cues) > 0
  }
}

/** How a language writes: whether a plain space may stand inside a number, and who decides the doubtful cuts. */
export interface Cutter {
  decide: CutDecision
  spacedNumbers: boolean
}

/** Appends the tokens of `[from, to)` to `out`. Linear in the length. */
export function splitTokens(text: string, from: number, to: number, cutter: Cutter, out: SpanBuffer): void {
  let i = from
  while (i < to) {
    while (i < to && isGap(text, i)) i++
    if (i >= to) return
    let end = i + 1
    let plain = classOf[text.charCodeAt(i)] === LETTER
    for (; end < to; end++) {
      const kind = classOf[text.charCodeAt(end)]!
      if (kind === SPACE) {
        // A number may hold spaces between its thousands: « 10 000 ».
        if (thousandsFollow(text, i, end, to, cutter.spacedNumbers)) continue
        break
      }
      if (kind !== LETTER) plain = false
    }
    if (plain) out.push(i, end)
    else splitChunk(text, i, end, cutter.decide, out)
    i = end
  }
}

/** Space, or a mark with nothing before it to belong to. */
function isGap(text: string, i: number): boolean {
  const kind = classOf[text.charCodeAt(i)]
  return kind === SPACE || kind === JOINER
}

/** Whether the space at `i` stands between the thousands of a number that began at `start`. */
function thousandsFollow(text: string, start: number, i: number, to: number, plain: boolean): boolean {
  const code = text.charCodeAt(i)
  if (!(plain && code === 32) && code !== 0xa0 && code !== 0x202f && code !== 0x2009) return false
  let before = i - 1
  while (before >= start && i - before <= 4 && isDigit(text.charCodeAt(before))) before--
  const digits = i - 1 - before
  if (digits < 1 || digits > 3) return false
  // What stands before the leading digits must be the number's own start or its previous group.
  if (before >= start) {
    const previous = text.charCodeAt(before)
    if (digits !== 3 || classOf[previous] !== SPACE) {
      if (
        classOf[previous] === LETTER ||
        isDigit(previous) ||
        previous === 46 ||
        previous === 44 ||
        previous === 47
      )
        return false
    }
  }
  for (let k = 1; k <= 3; k++) if (i + k >= to || !isDigit(text.charCodeAt(i + k))) return false
  const after = i + 4 < to ? text.charCodeAt(i + 4) : 32
  return !isDigit(after) && classOf[after] !== LETTER
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function splitChunk(text: string, start: number, end: number, decide: CutDecision, out: SpanBuffer): void {
  if (isSmiley(text, start, end)) {
    out.push(start, end)
    return
  }
  let token = start
  const whole = addressIn(text, start, end) ?? dottedIn(text, start, end)
  for (let i = start + 1; i < end; i++) {
    if (whole && i > whole[0] && i < whole[1]) {
      i = whole[1] - 1
      continue
    }
    const cut = whole && (i === whole[0] || i === whole[1]) ? CUT : ruleAt(text, i, start, end)
    if (cut === CUT || (cut === ASK && decide(text, i, start, end, token))) {
      out.push(token, i)
      token = i
    }
  }
  out.push(token, end)
}

/** What the rules say of a place between two characters. */
export const KEEP = 0
export const CUT = 1
export const ASK = 2

const RUNS = new Set([...'.!?-=_*~#…•<>'].map((char) => char.charCodeAt(0)))
const ALWAYS_APART = new Set([...'()[]{}"“”«»„‹›;,!?…•¿¡‣◦▪●■·|<>'].map((char) => char.charCodeAt(0)))

/** What the rules say of cutting before offset `i` inside a chunk. */
export function ruleAt(text: string, i: number, start: number, end: number): number {
  const b = text.charCodeAt(i)
  const kb = classOf[b]!
  if (kb === JOINER || kb === SPACE) return KEEP
  if (b === 46 && i === end - 1 && abbreviates(text, wordStart(text, i, start), i)) return KEEP
  const a = baseBefore(text, i, start)
  if (a < 0) return KEEP
  const ka = classOf[a]!
  if (ka === SPACE) return KEEP
  if (ka === LETTER && kb === LETTER) return KEEP
  if (ka === DIGIT && kb === DIGIT) return KEEP
  // "G7", "B52"; "EUR20" is two
  if (kb === DIGIT && isUpper(a) && wordStart(text, i, start) === i - 1) return KEEP
  if (ka === SYMBOL && isPairOrJoined(text, i)) return KEEP
  if (a === b && RUNS.has(a)) return KEEP
  if ((a === 33 || a === 63) && (b === 33 || b === 63)) return KEEP
  const comma = a === 44 ? i - 2 >= start && i < end && isDigit(text.charCodeAt(i - 2)) && isDigit(b) : false
  const beforeComma = b === 44 ? isDigit(a) && i + 1 < end && isDigit(text.charCodeAt(i + 1)) : false
  if (comma || beforeComma) return KEEP
  if (isIrishName(text, i, start, b) || isInOptionalEnding(text, i, start)) return KEEP
  if (ALWAYS_APART.has(a) || ALWAYS_APART.has(b)) return CUT
  return ASK
}

function wordStart(text: string, end: number, start: number): number {
  let i = end
  while (i > start && end - i < 8 && classOf[text.charCodeAt(i - 1)] === LETTER) i--
  return i
}

/** « O'Neill », « O’Brien ». */
function isIrishName(text: string, i: number, start: number, b: number): boolean {
  const quote = b === 39 || b === 0x2019 ? i : i - 1
  const code = text.charCodeAt(quote)
  return (
    (code === 39 || code === 0x2019) &&
    quote - 1 === start &&
    text.charCodeAt(start) === 79 &&
    isUpper(text.charCodeAt(quote + 1))
  )
}

/** Inside « élu(e)s », « person(s) ». */
function isInOptionalEnding(text: string, i: number, start: number): boolean {
  for (let open = Math.max(start + 1, i - 4); open <= i; open++)
    if (text.charCodeAt(open) === 40 && classOf[text.charCodeAt(open - 1)] === LETTER)
      return /^\((?:s|e|es|x|ne|le)\)/i.test(text.slice(open, open + 4))
  return false
}

/** The last character before `i` that is no mark; -1 when there is none in the chunk. */
function baseBefore(text: string, i: number, start: number): number {
  for (let k = i - 1; k >= start && i - k < 8; k--) {
    const code = text.charCodeAt(k)
    if (classOf[code] !== JOINER) return code
  }
  return -1
}

/** Whether the code unit at `i` continues a surrogate pair or a joined emoji. */
function isPairOrJoined(text: string, i: number): boolean {
  const previous = text.charCodeAt(i - 1)
  if (previous === 0x200d) return true
  const code = text.charCodeAt(i)
  return previous >= 0xd800 && previous <= 0xdbff && code >= 0xdc00 && code <= 0xdfff
}

/** « :-) » and its kin, alone in a chunk. */
function isSmiley(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4) return false
  return /^[:;=8]['-]?[)(DPpO/\\|*]{1,2}$|^<3$|^\^_\^$/.test(text.slice(start, end))
}

/** The stretch of a chunk that is an address of the web or of mail, without punctuation around it. */
function addressIn(text: string, start: number, end: number): [number, number] | null {
  if (end - start < 6 || end - start > 2000) return null
  let dots = 0
  let at = -1
  let scheme = -1
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) dots++
    else if (code === 64) at = i
    else if (code === 58 && text.startsWith('://', i)) scheme = i
  }
  const www = text.startsWith('www.', start) || text.startsWith('www.', start + 1)
  if (scheme < 0 && !(at > start && dots > 0) && !www) return null
  let from = start
  while (from < end && (classOf[text.charCodeAt(from)] === PUNCTUATION || text.charCodeAt(from) === 60))
    from++
  let to = end
  while (to > from && isTrailing(text.charCodeAt(to - 1))) to--
  const found = text.slice(from, to)
  if (/^[a-z]{3,8}:\/\/\S{3,}$/i.test(found) || /^www\.\S{3,}$/i.test(found)) return [from, to]
  return /^[\w.+%-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,8}$/.test(found) ? [from, to] : null
}

function isTrailing(code: number): boolean {
  const kind = classOf[code]
  return (kind === PUNCTUATION && code !== 47) || code === 62
}

const LONGEST_RUN = 24

/** Cues for the place before offset `i`: characters around it, the runs of letters on both sides, what follows the chunk. */
export function cutCues(
  cues: CueList,
  text: string,
  i: number,
  start: number,
  end: number,
  token: number,
): void {
  cues.clear()
  const c = (k: number): number => (i + k >= start && i + k < end ? foldOf[text.charCodeAt(i + k)]! : 0)
  const k = (n: number): number => (i + n >= start && i + n < end ? kindOf(text.charCodeAt(i + n)) : 0)
  const a = c(-1)
  const b = c(0)
  const pair = mix(a, b)
  const leftEnd = isWordy(a) ? i : i - 1
  const rightStart = isWordy(b) ? i : i + 1
  const left = runBefore(text, leftEnd, start)
  const right = runAfter(text, rightStart, end)
  const follows = kindAfter(text, end)
  const classes = (((k(-3) * 8 + k(-2)) * 8 + k(-1)) * 8 + k(0)) * 64 + k(1) * 8 + k(2)
  const size = Math.min(6, i - start)
  const rest = Math.min(6, end - i)
  cues.add(0, 1)
  cues.add(1, pair)
  cues.add(2, mix(c(-2), pair))
  cues.add(3, mix(pair, c(1)))
  cues.add(4, mix(mix(c(-2), pair), c(1)))
  cues.add(5, mix(mix(c(-3), c(-2)), mix(pair, c(1))))
  cues.add(6, classes)
  cues.add(7, mix(classes, pair))
  cues.add(8, mix(left, pair))
  cues.add(9, mix(right, pair))
  cues.add(10, mix(mix(left, right), pair))
  cues.add(11, mix(mix(left, pair), k(1)))
  cues.add(12, mix(mix(right, pair), k(-2)))
  cues.add(13, mix(mix(size, rest), pair))
  cues.add(14, mix(mix(size, classes), a))
  cues.add(15, mix(mix(follows, left), pair))
  cues.add(16, mix(mix(follows, pair), mix(rest, Math.min(4, i - token))))
  cues.add(17, mix(mix(Math.min(5, i - token), pair), k(1)))
  cues.add(18, mix(mix(follows, pair), mix(Math.min(6, leftEnd - start), k(-1))))
  cues.add(19, mix(runAfter(text, start, end), mix(size, pair)))
}

/** Five kinds of characters, capitals apart. */
function kindOf(code: number): number {
  const kind = classOf[code]!
  if (kind === LETTER) return isUpper(code) ? 2 : 1
  if (kind === DIGIT) return 3
  return kind === PUNCTUATION ? 4 : kind === SYMBOL ? 5 : 6
}

function isWordy(code: number): boolean {
  const kind = classOf[code]
  return kind === LETTER || kind === DIGIT || kind === JOINER
}

function runBefore(text: string, end: number, start: number): number {
  let hash = 17
  for (let k = end - 1; k >= start && end - k <= LONGEST_RUN; k--) {
    const code = foldOf[text.charCodeAt(k)]!
    if (!isWordy(code)) break
    hash = Math.imul(hash, 31) + code
  }
  return hash | 0
}

function runAfter(text: string, start: number, end: number): number {
  let hash = 23
  for (let k = start; k < end && k - start < LONGEST_RUN; k++) {
    const code = foldOf[text.charCodeAt(k)]!
    if (!isWordy(code)) break
    hash = Math.imul(hash, 31) + code
  }
  return hash | 0
}

/** What the next chunk begins with: 0 nothing near, 1 lower, 2 upper, 3 digit, 4 punctuation, 5 symbol, 7 a new paragraph. */
function kindAfter(text: string, end: number): number {
  let lines = 0
  for (let i = end; i < text.length && i < end + 6; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) lines++
    if (lines > 1) return 7
    if (classOf[code] !== SPACE) return isLower(code) ? 1 : kindOf(code)
  }
  return end >= text.length ? 7 : 0
}
