/**
 * Arabic and Persian letters in Latin, without the short vowels that the script does not write.
 * Sources: BGN/PCGN 1956 (Arabic) and 1958 (Persian), ALA-LC; press spellings (ou, ee, dh for ذ) are left to the cost of sounds.
 * Words with the letters of Uyghur go to uyghur.ts, which reads every vowel.
 */

// biome-ignore format: a table
const letters: Record<string, string> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ئ: 'y', ؤ: 'w', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ:
  'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف:
  'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ي: 'y', ى: 'a', پ: 'p', چ: 'ch', ژ:
  'zh', گ: 'g', ک: 'k', ی: 'y', ڤ: 'v', ڨ: 'g', ڭ: 'ng', ې: 'e', ۍ: 'y', ټ: 't', ډ: 'd', ړ: 'r', ښ: 'sh', ځ:
  'dz', څ: 'ts', ږ: 'zh', ګ: 'g', ڼ: 'n', ں: 'n', ھ: 'h', ہ: 'h', ے: 'e', ٹ: 't', ڈ: 'd', ڑ: 'r', ە: 'a', ۃ:
  'a', ۀ: 'e', ڕ: 'r', ڵ: 'l', ۆ: 'o', ێ: 'e', ۀ: 'a',
}

/** Readings of an Arabic-script word: و and ي as consonants and as long vowels. */
export function romaniseArabic(word: string): string[] {
  const plain = word.normalize('NFKC').replace(/[\u0640\u064b-\u065f\u0670\u200c\u200d]/g, '')
  let latin = ''
  const chars = [...plain]
  for (let i = 0; i < chars.length; i++) {
    const letter = chars[i]!
    if (i > 0 && (letter === 'و' || letter === 'ۇ')) latin += 'u'
    else if (i > 0 && (letter === 'ي' || letter === 'ی' || letter === 'ئ')) latin += 'i'
    else latin += letters[letter] ?? ''
  }
  return [latin]
}

/** Whether the word begins with the Arabic article. */
export function hasArticle(word: string): boolean {
  return word.length > 4 && word.startsWith('ال')
}
