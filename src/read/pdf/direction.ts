/** Puts characters that stand in the order of the page, left to right, into the order in which they are read. */

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const digit = /\p{Nd}/u
const letter = /\p{L}/u
const mirrors: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
  '‹': '›',
  '›': '‹',
}

export type Base = 'ltr' | 'rtl'
type Kind = 'R' | 'L' | 'N'

/** Whether most letters of a line are of scripts read from right to left. */
export function baseOf(words: string): Base {
  let right = 0
  let all = 0
  for (const one of words) {
    if (!letter.test(one)) continue
    all++
    if (rtl.test(one)) right++
  }
  return right * 2 > all ? 'rtl' : 'ltr'
}

export const hasRtl = (words: string) => rtl.test(words)

/**
 * The reading order of characters given left to right; applied to reading order it gives the order of the page again.
 * Numbers and words of other scripts keep their order inside a run from right to left.
 */
export function turn(characters: string[], base: Base): string[] {
  const kinds = characters.map(kindOf)
  const runs = runsOf(kinds, base)
  const turned = base === 'rtl' ? runs.reverse() : runs
  return turned.flatMap(({ start, end, kind }) => {
    const run = characters.slice(start, end)
    return kind === 'R' ? turnRight(run) : run
  })
}

const kindOf = (one: string): Kind =>
  rtl.test(one) && !digit.test(one) ? 'R' : letter.test(one) || digit.test(one) ? 'L' : 'N'

/** A run from right to left is reversed, its brackets mirrored, its numbers kept. */
function turnRight(run: string[]): string[] {
  const turned: string[] = []
  for (let i = run.length - 1; i >= 0; i--) {
    let j = i
    while (j >= 0 && digit.test(run[j]!)) j--
    if (j < i) {
      turned.push(...run.slice(j + 1, i + 1))
      i = j + 1
    } else turned.push(mirrors[run[i]!] ?? run[i]!)
  }
  return turned
}

/** Runs of one direction; signs between two characters of the other direction than the line's go with them. */
function runsOf(kinds: Kind[], base: Base): { start: number; end: number; kind: 'R' | 'L' }[] {
  const own: Kind = base === 'rtl' ? 'R' : 'L'
  const other = own === 'R' ? 'L' : 'R'
  const runs: { start: number; end: number; kind: 'R' | 'L' }[] = []
  for (let i = 0; i < kinds.length; ) {
    let end = i + 1
    if (kinds[i] === other) {
      for (let j = i; j < kinds.length && kinds[j] !== own; j++) if (kinds[j] === other) end = j + 1
    } else while (end < kinds.length && kinds[end] !== other) end++
    runs.push({ start: i, end, kind: kinds[i] === other ? other : own })
    i = end
  }
  return runs as { start: number; end: number; kind: 'R' | 'L' }[]
}

/** Letters that stand only, or nearly only, at the end of a word, and beginnings that words have. */
const endings = /[ةىךםןףץ]$/u
const beginnings = /^(?:ال|ئ)/u

/** Whether words from right to left came out backwards: some producers of scanned pages store them so. */
export function isBackwards(text: string): boolean {
  let straight = 0
  let backward = 0
  for (const [word] of text.matchAll(/[\u0590-\u06ff]{3,}/gu)) {
    const reversed = [...word].reverse().join('')
    straight += Number(endings.test(word)) + Number(beginnings.test(word))
    backward += Number(endings.test(reversed)) + Number(beginnings.test(reversed))
  }
  return backward > 2 * straight && backward >= 3
}
