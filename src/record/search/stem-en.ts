/** English words to their stems: Porter's algorithm (1980), step by step as published. */

const VOWEL = /[aeiouy]/
const step2: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  abli: 'able',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  isation: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
}
const step3: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  alise: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const step4 = [
  'al',
  'ance',
  'ence',
  'er',
  'ic',
  'able',
  'ible',
  'ant',
  'ement',
  'ment',
  'ent',
  'ou',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
].sort((a, b) => b.length - a.length)
const endings2 = byLength(step2)
const endings3 = byLength(step3)

function byLength(table: Record<string, string>): [string, string][] {
  return Object.entries(table).sort((a, b) => b[0].length - a[0].length)
}

/** The stem of a lower-case English word. Words that are not plain letters come back as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  let stem = word.startsWith('y') ? `Y${word.slice(1)}` : word
  stem = plurals(stem)
  stem = pastAndGerund(stem)
  if (stem.endsWith('y') && VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaced(stem, endings2)
  stem = replaced(stem, endings3)
  stem = dropped(stem)
  return finalE(stem).toLowerCase()
}

function plurals(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const stem = word.slice(0, -ending)
  if (ending === 0 || !VOWEL.test(stem)) return word
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

function replaced(word: string, endings: [string, string][]): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (!found) return word
  const stem = word.slice(0, -found[0].length)
  return measure(stem) > 0 ? stem + found[1] : word
}

function dropped(word: string): string {
  if (/[st]ion$/.test(word)) return measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word
  const ending = step4.find((one) => word.endsWith(one))
  if (!ending) return word
  const stem = word.slice(0, -ending.length)
  return measure(stem) > 1 ? stem : word
}

function finalE(word: string): string {
  let stem = word
  if (stem.endsWith('e')) {
    const without = stem.slice(0, -1)
    const size = measure(without)
    if (size > 1 || (size === 1 && !endsShort(without))) stem = without
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem
}

/** How often vowels are followed by consonants: Porter's m. */
function measure(stem: string): number {
  const pattern = stem
    .replace(/[^aeiouy]/g, 'c')
    .replace(/[aeiou]/g, 'v')
    .replace(/(^|v)y/g, '$1c')
    .replace(/y/g, 'v')
  return pattern.match(/v+c+/g)?.length ?? 0
}

/** Consonant, vowel, consonant other than w, x, y. */
function endsShort(stem: string): boolean {
  return /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)
}
