/** A name's letters made comparable: which script a character belongs to, and Latin letters without case or marks. */

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'armenian'
  | 'georgian'
  | 'hebrew'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'tibetan'
  | 'indic'
  | 'digit'
  | 'other'
  | 'none'

const ranges: [number, number, Script][] = [
  [0x30, 0x39, 'digit'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xaa, 0xaa, 'latin'],
  [0xba, 0xba, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x2af, 'latin'],
  [0x300, 0x36f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x591, 0x5c7, 'hebrew'],
  [0x5d0, 0x5f4, 'hebrew'],
  [0x610, 0x61a, 'arabic'],
  [0x620, 0x65f, 'arabic'],
  [0x660, 0x669, 'digit'],
  [0x66e, 0x6d3, 'arabic'],
  [0x6d5, 0x6ed, 'arabic'],
  [0x6f0, 0x6f9, 'digit'],
  [0x6fa, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0xdff, 'indic'],
  [0xe00, 0xeff, 'other'],
  [0xf00, 0xf0a, 'none'],
  [0xf0b, 0xf0b, 'tibetan'],
  [0xf0c, 0xf1f, 'none'],
  [0xf20, 0xf33, 'digit'],
  [0xf39, 0xfbc, 'tibetan'],
  [0x1000, 0x109f, 'other'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'other'],
  [0x1780, 0x18af, 'other'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3005, 0x3007, 'han'],
  [0x3041, 0x309f, 'kana'],
  [0x30a1, 0x30fa, 'kana'],
  [0x30fc, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xa000, 0xa4cf, 'other'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefe, 'arabic'],
  [0xff10, 0xff19, 'digit'],
  [0xff21, 0xff3a, 'latin'],
  [0xff41, 0xff5a, 'latin'],
  [0xff66, 0xff9f, 'kana'],
  [0x1d400, 0x1d7cb, 'latin'],
  [0x20000, 0x323af, 'han'],
]

const table: Script[] = new Array(0x10000).fill('none')
for (const [from, to, script] of ranges) {
  for (let code = from; code <= to && code < 0x10000; code++) table[code] = script
}

/** The script of one code point; `none` for spaces, punctuation and symbols. */
export function scriptOf(code: number): Script {
  if (code < 0x10000) return table[code]!
  for (const [from, to, script] of ranges) if (code >= from && code <= to) return script
  return 'none'
}

// Letters that Unicode does not decompose.
// biome-ignore format: a table
const letters: Record<string, string> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ŋ: 'ng', ħ: 'h', ŧ: 't',
  ĸ: 'k', ƙ: 'k', ɓ: 'b', ɗ: 'd', ơ: 'o', ư: 'u', ƣ: 'gh', ⱪ: 'k', ⱨ: 'h', ⱬ: 'zh', ɵ: 'o', ſ: 's',
}

const ascii = /^[\0-\x7f]*$/

/** Lower case, without accents; `ö`, `ü` and `ä` become their base letters. */
export function foldLatin(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  const plain = lower.normalize('NFKD').replace(/\p{M}+/gu, '')
  if (ascii.test(plain)) return plain
  let folded = ''
  for (const letter of plain) folded += letters[letter] ?? letter
  return folded
}

const arabicForms: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
}

/** Arabic, Persian and Urdu forms of one letter made one, for looking words up. */
export const foldArabic = (text: string): string =>
  /[\u0600-\u06ff]/.test(text)
    ? text.replace(/[أإآٱىیئؤةۀہۃک]/g, (letter) => arabicForms[letter]!).replace(/[\u064b-\u065f\u0670]/g, '')
    : text
