/** The words of a text as rules read them: the tokens of its sentences, with hyphenated words whole and clitics apart. */
import { type Sentence as Cut, eachSentence } from '../language/sentences.ts'
import type { Language, Span } from '../model.ts'

export interface Word {
  start: number
  end: number
  text: string
  /** Lower case, with the typewriter apostrophe. */
  low: string
  kind: 'word' | 'number' | 'mark'
  /** Whether it begins with a capital. */
  capital: boolean
}

/** A sentence, an item of a list or a heading: words `[from, to)`. */
export interface Sentence {
  from: number
  to: number
  /** The bullet, number or letter that opened its line, if it is the first sentence of an item. */
  bullet: string | null
  /** No closing mark, on a line of its own. */
  heading: boolean
  /** Number of the block (paragraph or line) it stands in. */
  block: number
}

/** Words `[from, to)` and the sentence of `language` that they were read from, which is tagged and parsed when asked. */
export interface Cutting {
  from: number
  to: number
  cut: Cut
}

/** Arabic articles glued to a name: el-Sisi, al-Assad, ash-Sharaa. */
const GLUED = /^(?:el|al|ad|as|an|ar|at|az|ash|ed|es|ul|ur|ibn|d|l)[-‑]\p{Lu}/u
const ELISION = /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu|quelqu)['’]/i
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const INVERSION = /(?:-t)?-(?:ils?|elles?|on|nous|vous|je|ce|lui|leur)$/i

/** Words and sentences of a text. Spans of page furniture are left out. Time is linear in the text's length. */
export function readWords(
  text: string,
  language: Language,
  furniture: Span[] = [],
): { words: Word[]; sentences: Sentence[]; cuts: Cutting[] } {
  const tongue = language === 'fr' ? 'fr' : 'en'
  const words: Word[] = []
  const sentences: Sentence[] = []
  const cuts: Cutting[] = []
  let block = -1
  /** First word of the block. */
  let opened = 0
  for (const [from, to] of stretches(text, furniture)) {
    let last = -1
    let bare = false
    for (const cut of eachSentence(text, tongue, from, to)) {
      const opens = cut.block !== last
      const item = opens && cut.kind === 'item' && cut.body > cut.start
      const first = words.length
      addWords(text, cut, item ? cut.body : cut.start, tongue, words)
      if (words.length === first) continue
      cuts.push({ from: first, to: words.length, cut })
      const before = last < 0 ? undefined : sentences.at(-1)
      last = cut.block
      bare = lostStops(words, first) && ((bare && !opens) || words.length - first >= 60)
      if (
        before &&
        !bare &&
        !item &&
        cut.kind !== 'row' &&
        goesOn(words, before, first, opens ? opened : -1)
      ) {
        before.to = words.length
        before.heading = isHeading(words, before.from)
        continue
      }
      if (opens) {
        block++
        opened = first
      }
      const bullet = item ? text.slice(cut.start, cut.body).trim() : null
      for (const [start, end] of bare ? atGaps(words, first) : [[first, words.length] as const])
        sentences.push({
          from: start,
          to: end,
          bullet: start === first ? bullet : null,
          heading: end === words.length && isHeading(words, start),
          block,
        })
    }
  }
  return { words, sentences, cuts }
}

/**
 * A sentence carries on what stands before it where that has no stop, or where it begins without a capital;
 * so does a new block, where the one before, which begins at word `opened`, was left in mid-sentence.
 */
function goesOn(words: Word[], before: Sentence, first: number, opened: number): boolean {
  if (first - before.from > 600) return false
  const small = words[first]!.kind === 'word' && !words[first]!.capital
  let last = first - 1
  while (last > before.from && /^[”»"’')\]]$/.test(words[last]!.text)) last--
  const stop = words[last]!.text
  if (opened < 0) return small || !/^[.!?…:;]$/.test(stop)
  return small && !/^[.!?…:;]$/.test(stop) && words[last]!.end - words[opened]!.start >= 30
}

/** No closing mark, and short. */
const isHeading = (words: Word[], from: number): boolean =>
  words.length - from < 40 && !/[.!?…:;,]/.test(words.at(-1)!.text)

const lostStops = (words: Word[], first: number): boolean =>
  !words.slice(first).some((word) => /^[.!?]$/.test(word.text))

/** A text that has lost its punctuation is cut where wide gaps show that it stood. */
function* atGaps(words: Word[], first: number): Generator<readonly [number, number]> {
  let from = first
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]!
    const before = words[at - 1]!
    if (!word.capital || word.start - before.end < 2 || word.text.length < 2 || before.text.length < 2)
      continue
    yield [from, at]
    from = at
  }
  yield [from, words.length]
}

/** The text between its furniture. */
export function* stretches(text: string, furniture: Span[]): Generator<[number, number]> {
  let at = 0
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    if (start > at) yield [at, start]
    at = Math.max(at, end)
  }
  if (at < text.length) yield [at, text.length]
}

function addWords(text: string, cut: Cut, from: number, tongue: 'en' | 'fr', words: Word[]): void {
  const { tokens } = cut
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.end <= from) continue
    const start = Math.max(token.start, from)
    let { end } = token
    // "then-Interpol", "Ming-che", "l’État": treebanks part them, names and rules need them whole
    if (LETTERED.test(text.slice(start, start + 1)))
      while (tokens[i + 1]?.start === end) {
        const next = tokens[i + 1]!
        const after = tokens[i + 2]
        const alone = next.end === end + 1 && JOINT.test(text[end]!)
        if (alone && after?.start === next.end && LETTER_OR_DIGIT.test(text[next.end]!)) {
          end = after.end
          i += 2
        } else if (!alone && GLUES.test(text.slice(end, end + 3))) {
          end = next.end
          i++
        } else break
      }
    addToken(text, start, end, tongue, words)
  }
}

const LETTERED = /^[\p{L}\p{M}]/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const JOINT = /^[-‑'’]$/
const GLUES = /^(?:[-‑'’][\p{L}\p{N}]|n['’]t)/u

/** One token: its elisions, clitics and closing stop are words of their own. */
function addToken(text: string, start: number, end: number, tongue: 'en' | 'fr', words: Word[]): void {
  let raw = text.slice(start, end)
  if (/^\d/.test(raw)) {
    add(words, start, raw, 'number')
    return
  }
  if (!LETTERED.test(raw)) {
    for (const sign of raw) {
      // "experts* urged": a star that hangs on a word points to a note
      if (/\S/.test(sign) && !(sign === '*' && words.at(-1)?.end === start)) add(words, start, sign, 'mark')
      start += sign.length
    }
    return
  }
  const stop = raw.endsWith('.') && !/^(?:\p{Lu}\.){2,}$/u.test(raw)
  if (stop) raw = raw.slice(0, -1)
  const after = start + raw.length
  if (tongue === 'fr' && !/^aujourd/i.test(raw)) {
    for (let elided = ELISION.exec(raw); elided && raw; elided = ELISION.exec(raw)) {
      add(words, start, elided[0], 'word')
      start += elided[0].length
      raw = raw.slice(elided[0].length)
    }
  }
  const tail = (tongue === 'fr' ? INVERSION : CLITIC).exec(raw)
  if (tail && tail.index > 0) {
    add(words, start, raw.slice(0, tail.index), 'word')
    add(words, start + tail.index, tail[0], 'word')
  } else if (raw) add(words, start, raw, 'word')
  if (stop) add(words, after, '.', 'mark')
}

function add(words: Word[], start: number, text: string, kind: Word['kind']): void {
  const first = text[0]!
  const capital = kind === 'word' && (first !== first.toLowerCase() || GLUED.test(text))
  words.push({
    start,
    end: start + text.length,
    text,
    low:
      (shouted(words.at(-1)) ? undefined : LETTERS.get(text)) ??
      text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
    kind,
    capital,
  })
}

/** Bodies and things whose letters spell a small word. */
const LETTERS = new Map([
  ['US', 'u.s.'],
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
])

/** "LET US GO": in a line of capitals "US" is a pronoun. */
const shouted = (before: Word | undefined): boolean =>
  before !== undefined && before.text.length > 2 && before.text === before.text.toUpperCase()
