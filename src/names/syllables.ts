/** Which part of a Latin name is made of Chinese or Korean syllables, where another syllable is another name. */
import { lookUp } from './lexicon.ts'
import type { Prepared } from './prepare.ts'
import { cutSyllables, pinyinOf } from './scripts/chinese.ts'
import { isKoreanSurname, koreanOf } from './scripts/korean.ts'
import type { Token } from './tokens.ts'

/** A way to write syllables in Latin letters: the characters or syllables that a spelling may stand for, with how strongly. */
export interface Syllabary {
  name: 'chinese' | 'korean'
  readingsOf(spelling: string): Map<string, number> | undefined
  /** The ways to cut a word into syllables: none when it is not made of them. */
  cut(word: string): string[][]
  isSurname(word: string): boolean
}

/** The words of a name that are syllables; what stands before them is a name in another language. */
export interface SyllablePart {
  from: number
  to: number
}

export interface SyllableParts {
  chinese: SyllablePart | undefined
  korean: SyllablePart | undefined
}

const keepCuts = (readingsOf: Syllabary['readingsOf']) => {
  const known = new Map<string, string[][]>()
  return (word: string): string[][] => {
    let cuts = known.get(word)
    if (cuts) return cuts
    cuts = cutSyllables(word, readingsOf)
    if (known.size > 50_000) known.clear()
    known.set(word, cuts)
    return cuts
  }
}

export const chinese: Syllabary = {
  name: 'chinese',
  readingsOf: pinyinOf,
  cut: keepCuts(pinyinOf),
  isSurname(word) {
    if (lookUp(word)?.chineseSurname) return true
    // Surnames in Wade-Giles or another spelling that the list does not hold.
    if (word.length > 2)
      for (const [reading, weight] of pinyinOf(word) ?? [])
        if (weight >= 0.75 && lookUp(reading)?.chineseSurname) return true
    return false
  },
}

export const korean: Syllabary = {
  name: 'korean',
  readingsOf: koreanOf,
  cut: keepCuts(koreanOf),
  isSurname: isKoreanSurname,
}

/** The parts of a name that are Chinese or Korean syllables, found once. */
export function syllablePartsOf(name: Prepared): SyllableParts {
  name.syllables ??= { chinese: partOf(name.tokens, chinese), korean: partOf(name.tokens, korean) }
  return name.syllables
}

/** For each syllabary how many syllables a word is made of (0: of none), and whether it is a surname. */
export type SyllableCuts = Record<Syllabary['name'], { count: number; isSurname: boolean }>

function cutsOfToken(part: Token): SyllableCuts {
  const cutBy = (syllabary: Syllabary) => ({
    count: part.text.length === 1 ? 0 : (syllabary.cut(part.text)[0]?.length ?? 0),
    isSurname: syllabary.isSurname(part.text),
  })
  part.cuts ??= { chinese: cutBy(chinese), korean: cutBy(korean) }
  return part.cuts
}

/** The last words of a Latin name that are all syllables, two to five of them, a surname among them. */
function partOf(tokens: readonly Token[], syllabary: Syllabary): SyllablePart | undefined {
  if (tokens.length > 6) return undefined
  let surname = false
  let syllables = 0
  let from = tokens.length
  while (from > 0) {
    const part = tokens[from - 1]!
    if (part.script !== 'latin' || part.role === 'legal' || part.text.length > 18) break
    const { count, isSurname } = cutsOfToken(part)[syllabary.name]
    if (count === 0) break
    syllables += count
    if (isSurname) surname = true
    from--
  }
  return surname && syllables >= 2 && syllables <= 5 ? { from, to: tokens.length } : undefined
}
