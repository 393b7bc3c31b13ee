/**
 * Hebrew letters in Latin, without the vowels that the script does not write.
 * Source: the simple romanisation of the Academy of the Hebrew Language (2006); letters with geresh as in foreign names.
 */

// biome-ignore format: a table
const letters: Record<string, string> = {
  א: 'a', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'v', ז: 'z', ח: 'h', ט: 't', י: 'y', כ: 'k', ך: 'kh', ל: 'l', מ:
  'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: 'a', פ: 'p', ף: 'f', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת:
  't',
}

/** Reading of a Hebrew word: doubled vav and yod are consonants, single ones inside a word stand for vowels. */
export function romaniseHebrew(word: string): string[] {
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0591-\u05c7]/g, '')
    .replace(/ג[׳']/g, 'j')
    .replace(/ז[׳']/g, 'zh')
    .replace(/[צץ][׳']/g, 'ch')
    .replace(/ת[׳']/g, 'th')
    .replace(/[״׳"']/g, '')
    .replace(/וו/g, 'w')
    .replace(/יי/g, 'ei')
  let latin = ''
  const chars = [...plain]
  for (let i = 0; i < chars.length; i++) {
    const letter = chars[i]!
    if (letter === 'ו') latin += i === 0 ? 'v' : 'o'
    else if (letter === 'י') latin += i === 0 ? 'y' : 'i'
    else if (letter === 'ה' && i === chars.length - 1) latin += 'a'
    else latin += letters[letter] ?? letter
  }
  return [latin]
}
