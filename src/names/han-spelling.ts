/** Whether a Latin name spells a Han name character by character, in Mandarin, Cantonese, Korean or Japanese readings. */
import { hongKong, hongKongCharacters, wadeGiles } from './scripts/chinese.ts'
import { hanReadings, koreanSpellings, surnameReading } from './scripts/han.ts'

export type Reading = 'pinyin' | 'wade-giles' | 'cantonese' | 'korean' | 'japanese' | 'taiwan'

interface Spelling {
  text: string
  reading: Reading
}

const known = new Map<string, Spelling[]>()

function spellings(char: string, first: boolean): Spelling[] {
  const key = first ? `^${char}` : char
  const found = known.get(key)
  if (found) return found
  const entry = hanReadings(char)
  const all: Spelling[] = []
  const add = (texts: readonly string[], reading: Reading) => {
    for (const text of texts)
      if (text && !all.some((other) => other.text === text && other.reading === reading))
        all.push({ text, reading })
  }
  if (entry) {
    const pinyin = first ? [surnameReading(char) ?? entry.mandarin, entry.mandarin] : [entry.mandarin]
    for (const reading of pinyin) {
      add([reading], 'pinyin')
      if (reading.includes('v')) add([reading.replace('v', 'u'), reading.replace('v', 'yu')], 'pinyin')
      add(wadeGiles(reading), 'wade-giles')
    }
    add(hongKongCharacters[char] ?? [], 'cantonese')
    if (entry.cantonese) add(hongKong(entry.cantonese), 'cantonese')
    add(koreanSpellings(char, first), 'korean')
    add(entry.japanese, 'japanese')
  }
  if (known.size > 20_000) known.clear()
  known.set(key, all)
  return all
}

export interface Spelled {
  /** 0 to 1: share of the characters that are spelled exactly, near spellings counting half. */
  likeness: number
  /** How most characters are read. */
  reading: Reading
}

const vowel = /[aeiouv]/

/** Cost of reading `piece` for `spelling`: 0 equal, less than 1 for a near spelling. */
function pieceCost(piece: string, spelling: string): number {
  if (piece === spelling) return 0
  if (piece.length === 0 || Math.abs(piece.length - spelling.length) > 1) return 1
  const consonant = (text: string) => text.slice(0, Math.max(0, text.search(vowel)))
  const other = (text: string) => text.slice(Math.max(0, text.search(vowel)))
  if (consonant(piece) === consonant(spelling)) {
    const a = other(piece)
    const b = other(spelling)
    if (a.length > 1 && (a.startsWith(b) || b.startsWith(a))) return 0.45
    if (a.at(-1) === b.at(-1) && a.length > 1 && b.length > 1) return 0.5
    return a[0] === b[0] && Math.max(a.length, b.length) <= 2 ? 0.6 : 1
  }
  return other(piece) === other(spelling) && near(consonant(piece), consonant(spelling)) ? 0.5 : 1
}

const nearOnsets = new Set([
  'zh z',
  'ch c',
  'sh s',
  'l n',
  'h f',
  'k g',
  't d',
  'p b',
  'y i',
  'w v',
  'ts ch',
  'ts c',
  'hs x',
  'hs sh',
  'x sh',
  'k h',
])
const near = (a: string, b: string) => nearOnsets.has(`${a} ${b}`) || nearOnsets.has(`${b} ${a}`)

const isAbroad = (reading: Reading) => reading === 'korean' || reading === 'japanese'

/** How well the letters spell the characters, from first to last; undefined when hopeless. */
export function spelled(letters: string, chars: string[], surnameAt: number): Spelled | undefined {
  const n = chars.length
  const length = letters.length
  if (n === 0 || n > 5 || length < n || length > n * 7) return undefined
  let layer = new Map<number, { cost: number; readings: Reading[] }>([[0, { cost: 0, readings: [] }]])
  for (let i = 0; i < n; i++) {
    const next = new Map<number, { cost: number; readings: Reading[] }>()
    const options = spellings(chars[i]!, i === surnameAt)
    for (const [at, state] of layer) {
      if (state.cost > n * 0.5) continue
      const put = (end: number, cost: number, reading: Reading) => {
        const before = state.readings.at(-1)
        // A name half Mandarin and half nearly Korean is another name.
        const changes =
          before && before !== reading ? (cost > 0 && isAbroad(before) !== isAbroad(reading) ? 0.3 : 0.04) : 0
        const total =
          state.cost + cost + changes + (reading === 'japanese' || reading === 'korean' ? 0.01 : 0)
        const other = next.get(end)
        if (!other || other.cost > total)
          next.set(end, { cost: total, readings: [...state.readings, reading] })
      }
      for (const { text, reading } of options) {
        if (letters.startsWith(text, at)) put(at + text.length, 0, reading)
        if (letters[at] !== text[0] && !near(letters[at] ?? '', text[0]!) && text.length > 1) continue
        for (
          let size = Math.max(1, text.length - 1);
          size <= text.length + 1 && at + size <= length;
          size++
        ) {
          const cost = pieceCost(letters.slice(at, at + size), text)
          if (cost > 0 && cost < 1) put(at + size, cost, reading)
        }
      }
    }
    layer = next
  }
  const end = layer.get(length)
  if (!end) return undefined
  const likeness = Math.max(0, 1 - end.cost / n)
  return { likeness, reading: mostly(end.readings) }
}

// Pinyin and Wade-Giles spell many syllables alike: the telling reading is the one that is not pinyin.
function mostly(readings: Reading[]): Reading {
  for (const reading of ['cantonese', 'korean', 'japanese', 'wade-giles'] as const) {
    if (readings.filter((one) => one === reading).length * 2 >= readings.length) return reading
  }
  return readings.find((one) => one !== 'pinyin') ?? 'pinyin'
}
