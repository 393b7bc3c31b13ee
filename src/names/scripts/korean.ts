/**
 * Spellings of Korean syllables in Latin: Revised Romanisation, McCune-Reischauer without its marks, North Korea's usage and the
 * spellings of passports (Lee, Park, Young, Woo), so that Cho Yon Chun and Jo Yon Jun are seen to be one and Kim Tong Chol
 * and Kim Yong Chol two.
 * Sources: Revised Romanisation (Ministry of Culture and Tourism, 2000), McCune-Reischauer (1939), UNGEGN working group on
 * romanisation (Korean), Unihan kHangul for the syllables that Sino-Korean names are made of.
 */
import { korean } from '../tables/han.ts'
import { finalOf, initialOf, surnames, vowelOf } from './hangul.ts'

type Options = [spelling: string, weight: number][]

/** How each initial, vowel and final of the Revised Romanisation may be written, with how telling the spelling is. */
// biome-ignore format: a table
const initials: Record<string, Options> = {
  g: [['g', 1], ['k', 0.9]], kk: [['kk', 1], ['k', 0.7]], n: [['n', 1]], d: [['d', 1], ['t', 0.9]], tt: [['tt', 1], ['t', 0.7]],
  r: [['r', 1], ['l', 0.9]], m: [['m', 1]], b: [['b', 1], ['p', 0.9]], pp: [['pp', 1], ['p', 0.7]], s: [['s', 1], ['sh', 0.9]],
  ss: [['ss', 1], ['s', 0.8]], '': [['', 1]], j: [['j', 1], ['ch', 0.9]], jj: [['jj', 1], ['j', 0.7]], ch: [['ch', 1]],
  k: [['k', 1], ['kh', 0.8]], t: [['t', 1], ['th', 0.8]], p: [['p', 1], ['ph', 0.8]], h: [['h', 1]],
}
// biome-ignore format: a table
const vowels: Record<string, Options> = {
  a: [['a', 1], ['ah', 0.8]], ae: [['ae', 1], ['ai', 0.7], ['e', 0.6], ['ay', 0.6]], ya: [['ya', 1]], yae: [['yae', 1]],
  eo: [['eo', 1], ['o', 0.8], ['u', 0.65], ['uh', 0.8], ['ou', 0.5]], e: [['e', 1], ['eh', 0.7]],
  yeo: [['yeo', 1], ['yo', 0.8], ['you', 0.8], ['yu', 0.65]], ye: [['ye', 1], ['yeh', 0.7], ['e', 0.6]],
  o: [['o', 1], ['oh', 0.8]], wa: [['wa', 1]], wae: [['wae', 1], ['wai', 0.6]], oe: [['oe', 1], ['oi', 0.8], ['we', 0.6], ['oy', 0.5]],
  yo: [['yo', 1]], u: [['u', 1], ['oo', 0.9], ['wu', 0.6], ['woo', 0.8], ['ou', 0.6]], wo: [['wo', 1], ['weo', 0.8]],
  we: [['we', 1]], wi: [['wi', 1], ['wee', 0.6]], yu: [['yu', 1], ['yoo', 0.9], ['you', 0.6]],
  eu: [['eu', 1], ['u', 0.75], ['oo', 0.4]], ui: [['ui', 1], ['eui', 0.9], ['i', 0.6], ['yi', 0.6]],
  i: [['i', 1], ['ee', 0.9], ['yi', 0.7], ['ie', 0.5]],
}
// biome-ignore format: a table
const finals: Record<string, Options> = {
  '': [['', 1]], k: [['k', 1], ['g', 0.9], ['ck', 0.7]], n: [['n', 1]], t: [['t', 1], ['d', 0.8]], l: [['l', 1], ['r', 0.7]], m:
  [['m', 1], ['hm', 0.5]], p: [['p', 1], ['b', 0.8]], ng: [['ng', 1]],
}

let table: Map<string, Map<string, number>> | undefined

function build(): Map<string, Map<string, number>> {
  const spellings = new Map<string, Map<string, number>>()
  const add = (spelling: string, syllable: string, weight: number) => {
    const readings = spellings.get(spelling) ?? new Map<string, number>()
    readings.set(syllable, Math.max(readings.get(syllable) ?? 0, weight))
    spellings.set(spelling, readings)
  }
  for (const line of korean.split('\n')) {
    const syllable = line.slice(0, line.indexOf(' '))
    const code = syllable.charCodeAt(0)
    if (!(code >= 0xac00 && code <= 0xd7a3)) continue
    const vowel = vowelOf(code)
    const initial = initialOf(code)
    // The South drops or changes r at the beginning of a word: Ri and Yi, Ro and No.
    const starts: Options = [...(initials[initial] ?? [])]
    if (initial === 'r') starts.push([/^[iy]/.test(vowel) ? '' : 'n', 0.75])
    if (initial === 'n' && /^[iy]/.test(vowel)) starts.push(['', 0.75])
    for (const [start, one] of starts)
      for (const [middle, two] of vowels[vowel] ?? [])
        for (const [end, three] of finals[finalOf(code)] ?? [])
          add(start + middle + end, syllable, Math.min(one, two, three))
  }
  for (const [syllable, usual] of Object.entries(surnames))
    for (const spelling of usual) add(spelling, syllable, 0.85)
  return spellings
}

/** Syllables that a spelling may stand for, with how strongly. */
export function koreanOf(spelling: string): Map<string, number> | undefined {
  table ??= build()
  return table.get(spelling)
}

const surnameSpellings = new Set(Object.values(surnames).flat())

/** Whether the word is a usual spelling of a Korean surname. */
export const isKoreanSurname = (word: string): boolean => surnameSpellings.has(word)
