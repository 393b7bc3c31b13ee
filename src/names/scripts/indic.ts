/**
 * The Brahmic scripts of India in Latin: one table of the ISCII order that their Unicode blocks share.
 * Source: ISO 15919 without its diacritics, final a dropped as modern languages do.
 */

const consonants =
  'k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ')
// biome-ignore format: a table
const vowels: Record<number, string> = {
  5: 'a', 6: 'a', 7: 'i', 8: 'i', 9: 'u', 10: 'u', 11: 'ri', 13: 'e', 14: 'e', 15: 'e', 16: 'ai', 17: 'o', 18:
  'o', 19: 'o', 20: 'au',
}
// biome-ignore format: a table
const signs: Record<number, string> = {
  62: 'a', 63: 'i', 64: 'i', 65: 'u', 66: 'u', 67: 'ri', 69: 'e', 70: 'e', 71: 'e', 72: 'ai', 73: 'o', 74:
  'o', 75: 'o', 76: 'au',
}

export function romaniseIndic(word: string): string[] {
  let latin = ''
  let open = false
  for (const char of word.normalize('NFD')) {
    const place = char.charCodeAt(0) & 0x7f
    if (place >= 0x15 && place <= 0x39) {
      latin += (open ? 'a' : '') + consonants[place - 0x15]!
      open = true
    } else if (place === 0x4d) open = false
    else if (place in signs) {
      latin += signs[place]
      open = false
    } else if (place in vowels) {
      latin += (open ? 'a' : '') + vowels[place]
      open = false
    } else if (place === 0x01 || place === 0x02) {
      latin += `${open ? 'a' : ''}n`
      open = false
    }
  }
  return [latin]
}
