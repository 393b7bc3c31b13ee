/**
 * Uyghur: its Arabic letters, which write every vowel, in Uyghur Latin (ULY).
 * Source: the ULY table of Xinjiang University (2001), as taught in Uyghur grammars; the letters of the 1984 reform.
 */

// biome-ignore format: a table
const letters: Record<string, string> = {
  ا: 'a', ە: 'e', ب: 'b', پ: 'p', ت: 't', ج: 'j', چ: 'ch', خ: 'x', د: 'd', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش:
  'sh', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', گ: 'g', ڭ: 'ng', ل: 'l', م: 'm', ن: 'n', ھ: 'h', ه: 'h', و: 'o', ۇ:
  'u', ۆ: 'o', ۈ: 'u', ۋ: 'w', ې: 'e', ى: 'i', ي: 'y', ئ: '', ک: 'k', ی: 'y', ہ: 'h',
}

/** Letters that only Uyghur uses among the languages of Arabic script met here, and the hamza seat before a vowel. */
const marks = /[ەۇۆۈۋېڭ]|ئ[اەوۇۆۈېى]|ى./

export function isUyghur(word: string): boolean {
  return marks.test(word) && !/[أإآةءؤذثصضطظعح]/.test(word)
}

export function romaniseUyghur(word: string): string[] {
  let latin = ''
  for (const letter of word.normalize('NFKC')) latin += letters[letter] ?? ''
  return [latin]
}
