/** What each UTF-16 code unit is, in one table lookup: the tokeniser reads hundreds of megabytes a minute through it. */

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** Combining marks, joiners, directional marks: they belong to whatever stands before them. */
export const JOINER = 3
export const PUNCTUATION = 4
/** Everything else that shows, halves of surrogate pairs included. */
export const SYMBOL = 5

/** Class of every code unit. Control characters count as space: no token may hold them. */
export const classOf: Uint8Array = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) table[code] = classify(code)
  return table
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER
  if (code >= 0x3400 && code <= 0x9fff) return LETTER
  const char = String.fromCharCode(code)
  if (/[\s\p{Z}\p{Cc}\ufeff\u200b]/u.test(char)) return SPACE
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  if (/[\p{M}\p{Cf}]/u.test(char)) return JOINER
  if (/\p{P}/u.test(char)) return PUNCTUATION
  return SYMBOL
}

/**
 * The code unit that stands for this one in learned features: curly and straight quotes, long and short dashes,
 * digits among themselves, are written differently by different typists but mean the same.
 */
export const foldOf: Uint16Array = buildFolds()

function buildFolds(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) table[code] = code
  for (let code = 0; code < 0x2100; code++) {
    const lower = String.fromCharCode(code).toLowerCase()
    if (lower.length === 1) table[code] = lower.charCodeAt(0)
  }
  const alike: [string, string][] = [
    ["'", '’‘ʼ‛`´′'],
    ['"', '“”„«»″'],
    ['-', '–—‑‒―−'],
    ['0', '123456789'],
    ['•', '‣◦▪●■·∙'],
    [' ', '\u00a0\u202f\u2009'],
  ]
  for (const [to, from] of alike) for (const char of from) table[char.charCodeAt(0)] = to.charCodeAt(0)
  return table
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return classOf[code] === LETTER && foldOf[code] !== code
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return classOf[code] === LETTER && foldOf[code] === code
}

/** How a word is written: 0 other, 1 lower, 2 Capitalised, 3 CAPITALS, 4 miXed, 5 digits, 6 digits and letters, 7 one capital. */
export function shapeOf(text: string, start: number, end: number): number {
  let upper = 0
  let lower = 0
  let digits = 0
  const last = Math.min(end, start + 24)
  for (let i = start; i < last; i++) {
    const code = text.charCodeAt(i)
    const kind = classOf[code]
    if (kind === DIGIT) digits++
    else if (kind === LETTER) {
      if (isUpper(code)) upper++
      else lower++
    }
  }
  if (digits > 0) return upper + lower > 0 ? 6 : 5
  if (upper + lower === 0) return 0
  if (upper === 0) return 1
  if (lower === 0) return upper === 1 ? 7 : 3
  return upper === 1 && isUpper(text.charCodeAt(start)) ? 2 : 4
}
