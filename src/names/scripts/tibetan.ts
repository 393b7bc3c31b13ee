/**
 * Tibetan: Wylie letters, and how a syllable is said in THL simplified phonetics.
 * Sources: Wylie's standard system (1959), THL Simplified Phonetic Transcription (Germano and Tournadre, 2003).
 */

// biome-ignore format: a table
const letters: Record<string, string> = {
  ཀ: 'k', ཁ: 'kh', ག: 'g', ང: 'ng', ཅ: 'c', ཆ: 'ch', ཇ: 'j', ཉ: 'ny', ཏ: 't', ཐ: 'th', ད: 'd', ན: 'n', པ: 'p',
  ཕ: 'ph', བ: 'b', མ: 'm', ཙ: 'ts', ཚ: 'tsh', ཛ: 'dz', ཝ: 'w', ཞ: 'zh', ཟ: 'z', འ: "'", ཡ: 'y', ར: 'r', ལ:
  'l', ཤ: 'sh', ས: 's', ཧ: 'h', ཨ: 'a',
}
const signs: Record<string, string> = { 'ི': 'i', 'ུ': 'u', 'ེ': 'e', 'ོ': 'o' }

interface Stack {
  letters: string[]
  vowel: string
}

function stacks(syllable: string): Stack[] {
  const found: Stack[] = []
  for (const char of syllable.normalize('NFD')) {
    const code = char.charCodeAt(0)
    if (code >= 0xf90 && code <= 0xfbc)
      found.at(-1)?.letters.push(letters[String.fromCharCode(code - 0x50)] ?? '')
    else if (char in signs && found.length > 0) found.at(-1)!.vowel = signs[char]!
    else if (char in letters) found.push({ letters: [letters[char]!], vowel: '' })
  }
  return found
}

const prefixes = new Set(['g', 'd', 'b', 'm', "'"])
const heads = new Set(['r', 'l', 's'])

/** The place of the syllable's main stack: the one with a vowel sign or more than one letter, else by the rules of spelling. */
function mainStack(syllable: Stack[]): number {
  const marked = syllable.findIndex((stack) => stack.vowel !== '' || stack.letters.length > 1)
  if (marked >= 0) return marked
  if (syllable.length === 1) return 0
  if (syllable.length === 2) return 0
  return prefixes.has(syllable[0]!.letters[0]!) &&
    !(
      syllable.length === 3 &&
      syllable[2]!.letters[0] === 's' &&
      'gnbm'.includes(syllable[1]!.letters[0]!) &&
      syllable[1]!.letters[0]!.length === 1
    )
    ? 1
    : 0
}

// biome-ignore format: a table
const retroflex: Record<string, string> = {
  kr: 't', khr: 't', gr: 'd', tr: 't', thr: 't', dr: 'd', pr: 't', phr: 't', br: 'd', sr: 's', mr: 'm', hr:
  'h',
}
const palatal: Record<string, string> = {
  ky: 'k',
  khy: 'kh',
  gy: 'g',
  py: 'ch',
  phy: 'ch',
  by: 'j',
  my: 'ny',
}
const endings: Record<string, string> = {
  g: 'k',
  b: 'p',
  d: '',
  s: '',
  n: 'n',
  ng: 'ng',
  m: 'm',
  r: 'r',
  l: 'l',
  "'": '',
}
const umlauts: Record<string, string> = { a: 'e', o: 'o', u: 'u', e: 'e', i: 'i' }

function said(syllable: string): string {
  const all = stacks(syllable)
  if (all.length === 0) return ''
  const at = mainStack(all)
  const main = all[at]!
  const prefix = at > 0 ? all[0]!.letters[0]! : ''
  let cluster = [...main.letters]
  if (cluster.length > 1 && heads.has(cluster[0]!) && !'yr'.includes(cluster[1]!)) cluster = cluster.slice(1)
  const root = cluster[0]!
  const under = cluster[1] ?? ''
  let onset = root === "'" ? '' : root
  if (under === 'r') onset = retroflex[root + under] ?? root
  else if (under === 'y')
    onset = (palatal[root + under] ?? root) + (root === 'k' || root === 'kh' || root === 'g' ? 'y' : '')
  else if (under === 'l') onset = root === 'z' ? 'd' : 'l'
  if (onset === 'b' && prefix === 'd') onset = under === 'y' ? 'y' : 'w'
  if (onset === 'j' && prefix === 'd') onset = 'y'
  if (onset === 'a') onset = ''
  let vowel = main.vowel || 'a'
  const tail = all.slice(at + 1)
  const ending = tail[0]?.letters[0] ?? ''
  if (ending === "'" && tail[0]!.vowel) return soft(onset) + vowel + tail[0]!.vowel
  if (['d', 's', 'n', 'l'].includes(ending)) vowel = umlauts[vowel]!
  return soft(onset) + vowel + (endings[ending] ?? '')
}

// Aspirates are written without h in phonetic spellings, except where h makes another sound.
const soft = (onset: string) =>
  (({ c: 'ch', th: 't', ph: 'p', kh: 'kh', tsh: 'ts', dz: 'dz' }) as Record<string, string>)[onset] ?? onset

/** Readings of a Tibetan name: as said, then letter by letter. */
export function romaniseTibetan(text: string): string[] {
  const syllables = text.split('་').filter(Boolean)
  const wylie = syllables.map((syllable) =>
    stacks(syllable)
      .map((stack) => stack.letters.join('') + stack.vowel)
      .join(''),
  )
  return [syllables.map(said).join(''), wylie.join('')]
}
