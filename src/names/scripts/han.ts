/** Han characters: simplified forms, and readings in Mandarin, Cantonese, Korean and Japanese; tables are unpacked on first use. */
import { cantonese, japanese, korean, mandarin, traditional } from '../tables/han.ts'
import { surnames as koreanSurnames, romaniseHangul } from './hangul.ts'

export interface HanReadings {
  /** Hanyu Pinyin without tone, ü as v. */
  mandarin: string
  /** Jyutping without tone, empty where unknown. */
  cantonese: string
  /** Hangul syllable, empty where unknown. */
  korean: string
  /** On and kun readings. */
  japanese: string[]
}

// Characters that are read otherwise as surnames (General Standard of surnames; Hanyu Da Cidian).
// biome-ignore format: a table
const surnameReadings: Record<string, string> = {
  曾: 'zeng', 单: 'shan', 仇: 'qiu', 解: 'xie', 查: 'zha', 区: 'ou', 盖: 'ge', 朴: 'piao', 乐: 'yue', 任: 'ren', 华:
  'hua', 尉: 'wei', 翟: 'zhai', 缪: 'miao', 繁: 'po', 燕: 'yan', 宁: 'ning', 纪: 'ji', 覃: 'qin', 折: 'she', 种:
  'chong', 洗: 'xian', 洪: 'hong', 员: 'yun', 晟: 'cheng', 褚: 'chu',
}
// Characters whose first reading in the table is rare in names.
const nameReadings: Record<string, string> = {
  曾: 'zeng',
  沈: 'shen',
  重: 'chong',
  长: 'chang',
  都: 'du',
  行: 'xing',
  乐: 'le',
  晟: 'sheng',
  卡: 'ka',
}

let readings: Map<string, HanReadings> | undefined
let simple: Map<string, string> | undefined

function unpack(): Map<string, HanReadings> {
  const all = new Map<string, HanReadings>()
  const each = (table: string, put: (readings: HanReadings, reading: string) => void) => {
    for (const line of table.split('\n')) {
      const space = line.indexOf(' ')
      const reading = line.slice(0, space)
      for (const char of line.slice(space + 1)) {
        let entry = all.get(char)
        if (!entry) {
          entry = { mandarin: '', cantonese: '', korean: '', japanese: [] }
          all.set(char, entry)
        }
        put(entry, reading)
      }
    }
  }
  each(mandarin, (entry, reading) => {
    entry.mandarin = reading
  })
  each(cantonese, (entry, reading) => {
    entry.cantonese = reading
  })
  each(korean, (entry, reading) => {
    entry.korean = reading
  })
  each(japanese, (entry, reading) => {
    entry.japanese.push(reading)
  })
  for (const [char, reading] of Object.entries(nameReadings)) {
    const entry = all.get(char)
    if (entry) entry.mandarin = reading
  }
  return all
}

/** Readings of one character; undefined for one that the table does not know. */
export function hanReadings(char: string): HanReadings | undefined {
  readings ??= unpack()
  return readings.get(char)
}

/** The mandarin reading of a character that stands first in a name. */
export function surnameReading(char: string): string | undefined {
  return surnameReadings[char] ?? hanReadings(char)?.mandarin
}

/** Traditional characters replaced by their simplified forms. */
export function simplify(text: string): string {
  if (!simple) {
    simple = new Map()
    for (const pair of traditional.split(' ')) {
      const [from, to] = [...pair]
      simple.set(from!, to!)
    }
    // Forms of Japan and variants that the database does not link.
    for (const pair of [
      '沢泽',
      '広广',
      '国国',
      '斉齐',
      '辺边',
      '浜滨',
      '桜樱',
      '鉄铁',
      '竜龙',
      '斎斋',
      '亜亚',
      '恵惠',
      '実实',
      '帯带',
      '駅驿',
      '検检',
      '験验',
      '関关',
      '売卖',
      '読读',
      '予予',
      '気气',
      '黒黑',
      '円圆',
      '条条',
      '瀬濑',
      '徳德',
      '隠隐',
      '団团',
      '対对',
      '会会',
      '恆恒',
      '峯峰',
      '衆众',
      '喆哲',
      '鉅巨',
      '昇升',
      '陞升',
    ])
      simple.set([...pair][0]!, [...pair][1]!)
  }
  let plain = ''
  for (const char of text.normalize('NFKC')) plain += simple.get(char) ?? char
  return plain
}

/** Mandarin reading of a whole run, character by character; the first as a surname where it has a reading of its own. */
export function romaniseHan(run: string): string[] {
  const chars = [...simplify(run)]
  return [chars.map((char) => hanReadings(char)?.mandarin ?? '').join('')]
}

/** Sino-Korean spellings of a character. */
export function koreanSpellings(char: string, first: boolean): string[] {
  const hangul = hanReadings(char)?.korean
  if (!hangul) return []
  const spelled = romaniseHangul(hangul).slice(0, 1)
  return first ? [...(koreanSurnames[hangul] ?? []), ...spelled] : spelled
}
