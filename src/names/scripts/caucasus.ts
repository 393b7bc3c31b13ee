/**
 * Armenian, Georgian and Greek letters in Latin.
 * Sources: BGN/PCGN 1981 (Armenian), the Georgian national system of 2002, ELOT 743 (Greek).
 */

// biome-ignore format: a table
const armenian: Record<string, string> = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ:
  'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p',
  ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', և: 'ev', օ: 'o', ֆ: 'f',
}

// biome-ignore format: a table
const georgian: Record<string, string> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო:
  'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც:
  'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
}

// biome-ignore format: a table
const greek: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ:
  'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
}

const spell = (word: string, letters: Record<string, string>) =>
  [...word].map((letter) => letters[letter] ?? '').join('')

export function romaniseArmenian(word: string): string[] {
  const spelled = spell(word.toLowerCase(), armenian)
  // The vowel u is written with two letters, ո and ւ.
  return spelled.includes('ov') ? [spelled.replaceAll('ov', 'u'), spelled] : [spelled]
}

export function romaniseGeorgian(word: string): string[] {
  return [spell(word.toLowerCase(), georgian)]
}

/** Greek with its digraphs: μπ is b at the start of a word, ντ d, γκ g, ου u. */
export function romaniseGreek(word: string): string[] {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const sounded = plain
    .replaceAll('ου', 'u')
    .replaceAll('μπ', 'b')
    .replaceAll('ντ', 'd')
    .replaceAll('γκ', 'g')
    .replaceAll('γγ', 'ng')
    .replaceAll('τζ', 'j')
    .replaceAll('αυ', 'av')
    .replaceAll('ευ', 'ev')
  return [[...sounded].map((letter) => greek[letter] ?? letter).join(''), spell(plain, greek)]
}
