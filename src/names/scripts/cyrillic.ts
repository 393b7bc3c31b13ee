/**
 * Cyrillic letters in Latin, by BGN/PCGN with the choices of GOST 7.79 and ISO 9 that change more than an accent,
 * and the letters of Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik, Uzbek, Tatar, Mongolian, Serbian and Macedonian.
 * Sources: BGN/PCGN romanisation tables (Russian 1947, Ukrainian 2019 agreement, Kazakh 1979), GOST 7.79-2000 system B, ISO 9:1995.
 */

import { pinyinOfCyrillic } from './palladius.ts'

// biome-ignore format: a table
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м:
  'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ:
  'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'w', ђ: 'dj',
  ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dzh', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө:
  'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u', җ: 'j', ҙ: 'd', ҫ: 's', ҡ: 'q', ѣ: 'e', ѳ: 'f',
  ѵ: 'i', ҥ: 'ng', ӑ: 'a', ӗ: 'e', ҹ: 'j', ҝ: 'g',
}

const ukrainian = /[іїєґ]/

/** Readings of a Cyrillic word, the most likely first. */
export function romaniseCyrillic(word: string): string[] {
  const lower = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u0301/g, '')
  const isUkrainian = ukrainian.test(lower)
  let latin = ''
  for (const letter of lower) {
    if (isUkrainian && letter === 'г') latin += 'h'
    else if (isUkrainian && letter === 'и') latin += 'y'
    else latin += letters[letter] ?? letters[letter.normalize('NFD')[0]!] ?? ''
  }
  // BGN/PCGN writes е as ye at the start of a word and after a vowel: a second reading, since few names do.
  const readings = [latin]
  if (/^[её]/.test(lower)) readings.push(`y${latin}`)
  const chinese = pinyinOfCyrillic(lower)
  if (chinese && chinese !== latin) readings.push(chinese)
  return readings
}
