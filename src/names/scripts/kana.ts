/**
 * Kana in Latin by modified Hepburn, with the small letters that foreign names use (ファ fa, ティ ti, ヴ vu).
 * Source: modified Hepburn (Kenkyusha), Cabinet notice of 1991 on the writing of foreign words.
 */

// biome-ignore format: a table
const base: Record<string, string> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko', サ: 'sa', シ: 'shi', ス:
  'su', セ: 'se', ソ: 'so', タ: 'ta', チ: 'chi', ツ: 'tsu', テ: 'te', ト: 'to', ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne',
  ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho', マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo', ヤ: 'ya',
  ユ: 'yu', ヨ: 'yo', ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'wa', ヰ: 'i', ヱ: 'e', ヲ: 'o', ン: 'n', ガ:
  'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go', ザ: 'za', ジ: 'ji', ズ: 'zu', ゼ: 'ze', ゾ: 'zo', ダ: 'da', ヂ: 'ji', ヅ:
  'zu', デ: 'de', ド: 'do', バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo', パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ:
  'po', ヴ: 'vu',
}

const small: Record<string, string> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
}

/** Reading of a kana word; long vowels are written once. */
export function romaniseKana(word: string): string[] {
  let latin = ''
  for (const char of word.normalize('NFKC')) {
    const code = char.charCodeAt(0)
    const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : char
    if (kana in small) latin = withSmall(latin, small[kana]!)
    else latin += base[kana] ?? ''
  }
  return [latin]
}

function withSmall(latin: string, vowel: string): string {
  const stem = latin.replace(/[aiueo]$/, '')
  if (/(sh|ch|j)$/.test(stem)) return stem + vowel.replace('y', '')
  // ウィ is wi, テュ is tyu.
  if (stem === '' || /[aiueo]$/.test(stem)) return `${stem}w${vowel}`
  return stem + vowel
}
