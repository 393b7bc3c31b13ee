/**
 * Chinese syllables in Cyrillic letters, as Russian and its neighbours write Chinese names (Си Цзиньпин), back into pinyin.
 * Source: the system of Archimandrite Palladius (Kafarov, 1888), as Russian reference works and map makers use it.
 */

// biome-ignore format: a table
const initials: Record<string, string> = {
  b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х', j: 'цз', q: 'ц', x: 'с',
  zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж', z: 'цз', c: 'ц', s: 'с',
}
/** Finals after any initial, and those that only some take. */
// biome-ignore format: a table
const hard: Record<string, string> = {
  a: 'а', ai: 'ай', an: 'ань', ang: 'ан', ao: 'ао', e: 'э', ei: 'эй', en: 'энь', eng: 'эн', o: 'о', ong: 'ун', ou: 'оу',
  u: 'у', ua: 'уа', uai: 'уай', uan: 'уань', uang: 'уан', ui: 'уй', un: 'унь', uo: 'о',
}
// biome-ignore format: a table
const palatal: Record<string, string> = {
  i: 'и', ia: 'я', ian: 'янь', iang: 'ян', iao: 'яо', ie: 'е', in: 'инь', ing: 'ин', iong: 'юн', iu: 'ю',
}
// biome-ignore format: a table
const rounded: Record<string, string> = { u: 'юй', uan: 'юань', ue: 'юэ', un: 'юнь' }
/** Syllables with no initial, and those that the rules do not give. */
// biome-ignore format: a table
const others: Record<string, string> = {
  a: 'а', ai: 'ай', an: 'ань', ang: 'ан', ao: 'ао', en: 'энь', er: 'эр', ou: 'оу', ya: 'я', yan: 'янь', yang: 'ян', yao:
  'яо', ye: 'е', yi: 'и', yin: 'инь', ying: 'ин', yong: 'юн', you: 'ю', yu: 'юй', yuan: 'юань', yue: 'юэ', yun: 'юнь',
  wa: 'ва', wai: 'вай', wan: 'вань', wang: 'ван', wei: 'вэй', wen: 'вэнь', weng: 'вэн', wo: 'во', wu: 'у', zhi: 'чжи',
  chi: 'чи', shi: 'ши', ri: 'жи', zi: 'цзы', ci: 'цы', si: 'сы', lv: 'люй', nv: 'нюй', lve: 'люэ', nve: 'нюэ', guo: 'го',
  hui: 'хуэй', bo: 'бо', hu: 'ху',
}

const before: [string, Record<string, string>][] = [
  ['b p m f d t n l g k h zh ch sh r z c s', hard],
  ['b p m d t n l j q x', palatal],
  ['j q x', rounded],
]

let syllables: Map<string, string> | undefined

function build(): Map<string, string> {
  const all = new Map<string, string>()
  // Where two syllables are written alike (цзу is zu and ju in no system, ли is li), the first stands.
  const add = (cyrillic: string, pinyin: string) => {
    if (!all.has(cyrillic)) all.set(cyrillic, pinyin)
  }
  for (const [pinyin, cyrillic] of Object.entries(others)) add(cyrillic, pinyin)
  for (const [some, finals] of before)
    for (const initial of some.split(' '))
      for (const [final, cyrillic] of Object.entries(finals))
        add(initials[initial]! + cyrillic, initial + final)
  return all
}

const LONGEST = 6
/** What Russian names hardly have: without it a word of more than one syllable is no Chinese name (Иван). */
const telling = /ц|чж|нь|юй|юэ|э|ао|уа|оу|ъ/

/** The pinyin of a word made of Chinese syllables; undefined when it is not. */
export function pinyinOfCyrillic(word: string): string | undefined {
  if (word.length > 20) return undefined
  syllables ??= build()
  // The hard sign parts syllables that would run together: Чанъань.
  return telling.test(word) ? cut(word, 0, syllables, '') : syllables.get(word)
}

function cut(word: string, at: number, known: Map<string, string>, before: string): string | undefined {
  if (at === word.length) return before
  for (let end = Math.min(word.length, at + LONGEST); end > at; end--) {
    const pinyin = known.get(word.slice(at, end))
    if (pinyin === undefined) continue
    const rest = cut(word, word[end] === 'ъ' ? end + 1 : end, known, before + pinyin)
    if (rest !== undefined) return rest
  }
  return undefined
}
