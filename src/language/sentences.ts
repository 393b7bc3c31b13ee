/** Text into sentences with tokens, words and exact offsets: the untouched text can always be put together again. */
import { boundaryCues, LONGEST_SENTENCE, mayEnd, mustEnd, SentenceSoFar, TokenWindow } from './boundaries.ts'
import { classOf, isLower, isUpper, LETTER, SPACE } from './characters.ts'
import { CueList, scoreOf } from './cues.ts'
import { type Block, blocksOf } from './layout.ts'
import type { ModelLanguage } from './model-file.ts'
import { type Segmentation, segmentationOf } from './segmentation.ts'
import { type Cutter, learnedCut, SpanBuffer, splitTokens } from './tokens.ts'
import { contractionCues, mayHoldWords, wordsIn } from './words.ts'

/** `row` is a cell of a flattened table, `dateline` the « (Paris) – » before a report's first sentence. */
export type SentenceKind = 'sentence' | 'heading' | 'item' | 'row' | 'dateline'

/** A written token: `[start, end)` in UTF-16 units of the text. The form leaves out a line end inside the word. */
export interface Token {
  start: number
  end: number
  form: string
}
/** A syntactic word, what trees are made of: a token, or part of one (`do` + `n't`). `token` is the number of its token. */
export interface Word extends Token {
  token: number
}

/** Longest stretch tokenised at once: bounds what hostile text can make us hold. */
const PIECE = 1 << 16

/** One sentence. Immutable to its readers; tokens and words are made when first asked for. */
export class Sentence {
  readonly start: number
  readonly end: number
  readonly kind: SentenceKind
  readonly language: ModelLanguage
  /** Where the text after a list's bullet or number begins; `start` when there is none. */
  readonly body: number
  /** Number of the block (paragraph, item, row) that it stands in, from 0. */
  readonly block: number
  private readonly text: string
  private readonly spans: Int32Array
  private madeTokens: readonly Token[] | undefined
  private madeWords: readonly Word[] | undefined

  constructor(
    text: string,
    spans: Int32Array,
    kind: SentenceKind,
    language: ModelLanguage,
    body: number,
    block = 0,
  ) {
    this.block = block
    this.text = text
    this.spans = spans
    this.kind = kind
    this.language = language
    this.start = spans[0]!
    this.end = spans[spans.length - 1]!
    this.body = Math.max(body, this.start)
  }

  get tokens(): readonly Token[] {
    this.madeTokens ??= Array.from({ length: this.spans.length / 2 }, (_, i) => {
      const start = this.spans[2 * i]!
      const end = this.spans[2 * i + 1]!
      return { start, end, form: formOf(this.text, start, end) }
    })
    return this.madeTokens
  }

  get words(): readonly Word[] {
    this.madeWords ??= wordsOf(this.tokens, this.language, segmentationOf(this.language))
    return this.madeWords
  }
}

/** The form of a token: its text without soft hyphens, marks of direction, and the hyphen of a broken line. */
export function formOf(text: string, start: number, end: number): string {
  const form = text.slice(start, end)
  return /[\n\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(form)
    ? form
        .replace(/[-\u00ad]\s*[\n\r]\s*/g, '')
        .replace(
          /(?<!\p{Extended_Pictographic})\u200d|[\s\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu,
          '',
        ) || '\ufffd'
    : form
}

/** The text of a token as it stands, line end left out: what CoNLL-U shows, so that no character is lost. */
export function writtenForm(text: string, start: number, end: number): string {
  const form = text.slice(start, end)
  return /[\n\r]/.test(form) ? form.replace(/\s+/g, '') : form
}

/** The words of tokens, as the treebanks of that language have them. */
export function wordsOf(tokens: readonly Token[], language: ModelLanguage, model: Segmentation): Word[] {
  const words: Word[] = []
  let forms: string[] | null = null
  tokens.forEach((token, i) => {
    const parts = mayHoldWords(token.form, language, model.lexicon)
      ? wordsIn(token.form, language, model.lexicon, () => {
          forms ??= tokens.map((other) => other.form)
          return isContraction(forms, i, model)
        })
      : null
    if (!parts) {
      words.push({ start: token.start, end: token.end, form: token.form, token: i })
      return
    }
    // Words written one after the other have their own offsets; those of « du » share the token's.
    const literal = parts.join('') === token.form && token.end - token.start === token.form.length
    let at = token.start
    for (const form of parts) {
      const end = at + form.length
      words.push(
        literal ? { start: at, end, form, token: i } : { start: token.start, end: token.end, form, token: i },
      )
      at = end
    }
  })
  return words
}

function isContraction(forms: readonly string[], i: number, model: Segmentation): boolean {
  const cues = new CueList()
  contractionCues(cues, forms, i)
  return scoreOf(model.contractions, cues) > 0
}

/** All sentences of a text, or of its stretch `[from, to)`, in one of the languages that have models. */
export function sentencesOf(text: string, language: ModelLanguage, from = 0, to = text.length): Sentence[] {
  return [...eachSentence(text, language, from, to)]
}

/** The same one by one: constant memory whatever the length of the text. */
export function* eachSentence(
  text: string,
  language: ModelLanguage,
  from = 0,
  to = text.length,
): Generator<Sentence> {
  const segmentation = segmentationOf(language)
  const cutter: Cutter = { decide: learnedCut(segmentation.cuts), spacedNumbers: language === 'fr' }
  const scratch: Scratch = {
    tokens: new SpanBuffer(),
    window: new TokenWindow(),
    cues: new CueList(),
    soFar: new SentenceSoFar(),
  }
  let number = 0
  for (const block of blocksOf(text, from, to))
    yield* sentencesOfBlock(text, block, number++, language, segmentation, cutter, scratch)
}

/** What one pass over a text works with, from block to block. */
interface Scratch {
  tokens: SpanBuffer
  window: TokenWindow
  cues: CueList
  soFar: SentenceSoFar
}

function* sentencesOfBlock(
  text: string,
  block: Block,
  number: number,
  language: ModelLanguage,
  segmentation: Segmentation,
  cutter: Cutter,
  scratch: Scratch,
): Generator<Sentence> {
  const { tokens, window, cues, soFar } = scratch
  tokens.length = 0
  soFar.clear()
  let position = block.start
  let first = 0
  let i = 0
  let only = true
  const dateline = block.kind === 'prose' ? datelineEnd(text, block.start, block.end) : 0
  const emit = (to: number, last: boolean): Sentence => {
    const spans = new Int32Array(2 * (to - first))
    for (let k = first; k < to; k++) {
      spans[2 * (k - first)] = tokens.starts[k]!
      spans[2 * (k - first) + 1] = tokens.ends[k]!
    }
    const kind = kindOf(text, block, spans, only, last, dateline)
    only = false
    first = to
    soFar.clear()
    return new Sentence(text, spans, kind, language, block.body, number)
  }
  while (position < block.end || i < tokens.length) {
    const known = tokens.length
    const next = pieceEnd(text, position, block.end)
    if (next > position) splitTokens(text, position, next, cutter, tokens)
    position = next
    joinBrokenWords(text, tokens, Math.max(0, known - 3))
    window.read(text, tokens, Math.max(0, Math.min(known, tokens.length) - 3))
    const done = position >= block.end
    const until = done ? tokens.length : tokens.length - 4
    for (; i < until; i++) {
      soFar.take(text, tokens, window, i)
      const end = i + 1 === tokens.length
      if (!end && tokens.ends[i] === dateline) yield emit(i + 1, false)
      else if (end || soFar.length >= LONGEST_SENTENCE) yield emit(i + 1, end)
      else if (mustEnd(text, tokens, window, i)) yield emit(i + 1, false)
      // The number of an item begins it: « 1) Libérer … ».
      else if (tokens.ends[i]! > block.body && mayEnd(text, tokens, window, i)) {
        boundaryCues(cues, text, tokens, window, i, tokens.length, soFar)
        if (scoreOf(segmentation.boundaries, cues) > 0) yield emit(i + 1, false)
      }
    }
    if (first > 4096) {
      window.drop(first - 2, tokens.length)
      tokens.drop(first - 2)
      i -= first - 2
      first = 2
    }
  }
}

/** Where to stop tokenising for now: at a space, or in the middle of an endless word, but never inside a surrogate pair. */
function pieceEnd(text: string, from: number, to: number): number {
  if (to - from <= PIECE) return to
  for (let i = from + PIECE; i > from + PIECE / 2; i--) if (classOf[text.charCodeAt(i)] === SPACE) return i
  const end = from + PIECE
  const code = text.charCodeAt(end)
  return code >= 0xdc00 && code <= 0xdfff ? end + 1 : end
}

/** « imprison-⏎ment » at the end of a line is one word: joins the pieces, from token `from` on. */
function joinBrokenWords(text: string, tokens: SpanBuffer, from: number): void {
  let write = from
  for (let read = from; read < tokens.length; read++) {
    const start = tokens.starts[read]!
    const end = tokens.ends[read]!
    const previous = write - 1
    if (previous >= from && isBrokenAt(text, tokens.ends[previous]!, start)) {
      // The hyphen may be a token of its own (« imprison » « - »): it then goes with what it stands against.
      const alone = tokens.ends[previous]! - tokens.starts[previous]! === 1
      if (!alone) tokens.ends[previous] = end
      else if (previous > from && tokens.ends[previous - 1] === tokens.starts[previous]) {
        tokens.ends[previous - 1] = end
        write--
      } else {
        tokens.starts[write] = start
        tokens.ends[write++] = end
      }
      continue
    }
    tokens.starts[write] = start
    tokens.ends[write++] = end
  }
  tokens.length = write
}

const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:non|anti|self|vice|ex|pro|pre|post|semi|multi|inter|co|well|long|short|high|low|quasi|demi|sous|mi|lui|elle|eux|là|ci)$/iu

function isBrokenAt(text: string, end: number, next: number): boolean {
  if (next - end > 80 || next <= end) return false
  const hyphen = text.charCodeAt(end - 1)
  if (hyphen !== 45 && hyphen !== 0xad && hyphen !== 0x2010) return false
  if (!isLower(text.charCodeAt(next)) || classOf[text.charCodeAt(end - 2)] !== LETTER) return false
  if (!/[\n\r]/.test(text.slice(end, next))) return false
  return !KEEPS_HYPHEN.test(text.slice(Math.max(0, end - 9), end - 1))
}

/** « (Paris) – », « PARIS, March 22 (Reuters) — »: where the report's own words begin; 0 when there is no dateline. */
function datelineEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 90))
  const found =
    /^\(\p{Lu}[\p{L}\p{M} .,’'/-]{1,50}(?:, [^()\n]{1,30})?\)(?:,? [^–—()\n]{1,25})?\s*(?:[–—]|--?)(?=\s)/u.exec(
      head,
    ) ??
    /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:, [^–—\n]{1,25})?(?: \([^()\n]{1,25}\))?\s*(?:[–—]|--?)(?=\s)/u.exec(
      head,
    ) ??
    /^\p{Lu}[\p{L} .’'-]{2,30}, (?:le )?[^–—\n]{0,15}\d[^–—\n]{0,20}(?: \([^()\n]{1,25}\))?\s*(?:[–—]|--?)(?=\s)/u.exec(
      head,
    )
  return found ? start + found[0].length : 0
}

function kindOf(
  text: string,
  block: Block,
  spans: Int32Array,
  only: boolean,
  last: boolean,
  dateline: number,
): SentenceKind {
  if (block.kind !== 'prose') return block.kind
  const end = spans[spans.length - 1]!
  if (dateline > 0 && end === dateline) return 'dateline'
  return only && last && isHeading(text, block, spans) ? 'heading' : 'sentence'
}

/** A block alone between empty lines, short, begun by a capital or a number, ended by no punctuation. */
function isHeading(text: string, block: Block, spans: Int32Array): boolean {
  if (!(block.aloneBefore || block.aloneAfter) || spans.length > 2 * 22) return false
  let end = spans[spans.length - 1]!
  while (end > block.start && /["”»)\]’\s]/.test(text[end - 1]!)) end--
  if (/[.!?…:;,]/.test(text[end - 1] ?? '')) return false
  const code = text.charCodeAt(block.start)
  return isUpper(code) || classOf[code] !== LETTER
}
