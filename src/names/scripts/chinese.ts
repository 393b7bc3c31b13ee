/**
 * Spellings of Chinese syllables: Hanyu Pinyin, Wade-Giles as Taiwan writes it, and Hong Kong's government Cantonese
 * romanisation; which syllables of a Latin word are Chinese, and which spellings can stand for the same character.
 * Sources: ISO 7098 (pinyin), Wade-Giles tables of the Library of Congress (1958), Hong Kong Government Cantonese
 * Romanisation (gazetteer and identity cards) as described by the Linguistic Society of Hong Kong beside Jyutping.
 */
import { cantonese, mandarin } from '../tables/han.ts'

const wadeGilesInitials: [RegExp, string[]][] = [
  [/^zh(?=i$)/, ['chih:']],
  [/^zh/, ['ch']],
  [/^ch(?=i$)/, ['chih:']],
  [/^ch/, ['ch']],
  [/^shi$/, ['shih:']],
  [/^ri$/, ['jih:']],
  [/^zi$/, ['tzu:']],
  [/^ci$/, ['tzu:', 'tsu:']],
  [/^si$/, ['ssu:', 'szu:']],
  [/^z/, ['ts']],
  [/^c/, ['ts']],
  [/^j/, ['ch']],
  [/^q/, ['ch']],
  [/^x/, ['hs']],
  [/^b/, ['p']],
  [/^d/, ['t']],
  [/^g/, ['k']],
  [/^r/, ['j']],
]

/** Wade-Giles spellings of a pinyin syllable, without apostrophes and marks. */
export function wadeGiles(pinyin: string): string[] {
  const rule = wadeGilesInitials.find(([pattern]) => pattern.test(pinyin))
  if (rule?.[1][0]?.endsWith(':')) return rule[1].map((spelling) => spelling.slice(0, -1))
  const initial = rule ? rule[1][0]! : ''
  let final = rule ? pinyin.replace(rule[0], '') : pinyin
  if (/^[jqx]/.test(pinyin)) final = final.replace(/^u/, 'v')
  // biome-ignore format: a table
  const finals: Record<string, string[]> = {
    ong: ['ung'], ian: ['ien'], iong: ['iung'], ie: ['ieh'], ve: ['ueh'], van: ['uan'], vn: ['un'], v: ['u'],
    ui: [/^[gk]/.test(pinyin) ? 'uei' : 'ui'], uo: /^(g|k|h|sh)/.test(pinyin) ? ['uo'] : ['o', 'uo'], e:
    /^[gkh]/.test(pinyin) ? ['o', 'e'] : ['e', 'eh'], er: ['erh'], ye: ['yeh'], yan: ['yen'], yong: ['yung'],
    you: ['yu'], yi: ['yi', 'i'], yue: ['yueh'], yu: ['yu'],
  }
  return (finals[final] ?? [final]).map((spelling) => initial + spelling)
}

// Taiwan's own habits beside Wade-Giles: surnames and given names on passports.
// biome-ignore format: a table
const taiwan: Record<string, string[]> = {
  li: ['lee'], xie: ['hsieh', 'shieh'], xu: ['hsu', 'shu', 'sheu'], jiu: ['jeou', 'chiu'], qu: ['chu',
  'chyu'], zhe: ['che', 'cheh'], guo: ['kuo', 'guo'], lv: ['lu', 'lyu', 'leu'], gong: ['kung', 'gong'], zhang:
  ['chang'], huang: ['huang', 'hwang'], zheng: ['cheng', 'jeng'], shi: ['shih', 'shy'], xiao: ['hsiao',
  'shiao', 'siew'], ou: ['ou', 'au'], wu: ['wu', 'woo'], zhou: ['chou', 'jou'], lin: ['lin', 'lim'], ying:
  ['ying', 'ing'], yi: ['yi', 'i', 'yih', 'ee'], qiang: ['chiang'], you: ['yu', 'yiu'],
}

/** Hong Kong spellings of a Jyutping syllable (tone removed). */
export function hongKong(jyutping: string): string[] {
  const match = /^(gw|kw|ng|[bpmfdtnlgkhzcsjw])?(.+)$/.exec(jyutping)
  if (!match) return []
  const [, initial = '', final = ''] = match
  // biome-ignore format: a table
  const initials: Record<string, string[]> = {
    z: ['ch', 'ts', 'tz', 'j'], c: ['ch', 'ts'], s: ['s', 'sh'], j: ['y', ''], g: ['k', 'g'], gw: ['kw',
    'gw'], b: ['b', 'p'], d: ['d', 't'], ng: ['ng', ''], k: ['k'], p: ['p'], t: ['t'],
  }
  // biome-ignore format: a table
  const finals: Record<string, string[]> = {
    aa: ['a', 'ah'], aai: ['ai'], aau: ['au'], aam: ['am', 'aam'], aan: ['an'], aang: ['ang'], aap: ['ap'],
    aat: ['at'], aak: ['ak', 'aak'], ai: ['ai'], au: ['au', 'ow'], am: ['am', 'um'], an: ['an', 'un'], ang:
    ['ang', 'ung'], ap: ['ap', 'up'], at: ['at', 'ut'], ak: ['ak', 'uk'], e: ['e', 'eh'], ei: ['ei', 'ee',
    'i', 'ay'], ek: ['ek', 'ik'], eng: ['eng', 'ing'], i: ['i', 'ee', 'ze', 'zi', 'y'], iu: ['iu', 'ew'], im:
    ['im'], in: ['in'], ing: ['ing'], ip: ['ip'], it: ['it'], ik: ['ik'], o: ['o', 'oh', 'aw'], oi: ['oi',
    'oy'], ou: ['o', 'ou', 'oo'], on: ['on'], ong: ['ong'], ot: ['ot'], ok: ['ok', 'ock'], oe: ['eu', 'oe'],
    oek: ['euk', 'eok'], oeng: ['eung', 'eong'], eoi: ['ui', 'eui'], eon: ['un', 'eun', 'on'], eot: ['ut'], u:
    ['u', 'oo'], ui: ['ui', 'oi'], un: ['un', 'oon'], ut: ['ut'], uk: ['uk'], ung: ['ung'], yu: ['u', 'yu',
    'ue'], yun: ['uen', 'yuen', 'une'], yut: ['uet', 'yuet'], m: ['m'], ng: ['ng'],
  }
  const found: string[] = []
  for (const a of initials[initial] ?? [initial]) {
    for (const b of finals[final] ?? [final]) {
      // i and u after y are not written twice; 義 is Yee, 月 Yuet.
      found.push(a === 'y' && b.startsWith('y') ? b : a + b)
    }
  }
  return found
}

/** Hong Kong spellings of surnames and characters that the rules do not give. */
// biome-ignore format: a table
export const hongKongCharacters: Record<string, string[]> = {
  刘: ['lau'], 周: ['chow'], 邹: ['chow'], 朱: ['chu'], 徐: ['tsui', 'chui'], 许: ['hui'], 谢: ['tse'], 罗: ['law',
  'lo'], 吴: ['ng'], 伍: ['ng'], 李: ['lee', 'li'], 黄: ['wong'], 王: ['wong'], 林: ['lam'], 陈: ['chan'], 张:
  ['cheung'], 梁: ['leung'], 郑: ['cheng'], 赖: ['lai'], 蔡: ['choi', 'tsoi'], 何: ['ho'], 郭: ['kwok'], 杨:
  ['yeung'], 叶: ['yip', 'ip'], 苏: ['so'], 卢: ['lo'], 胡: ['wu', 'woo'], 余: ['yu', 'yue'], 冯: ['fung'], 曾:
  ['tsang'], 邓: ['tang'], 戴: ['tai', 'dai'], 蒋: ['chiang', 'tseung'], 石: ['shek', 'sek'], 区: ['au'], 孙:
  ['suen', 'sun'], 高: ['ko'], 马: ['ma'], 潘: ['poon'], 方: ['fong'], 关: ['kwan'], 莫: ['mok'], 任: ['yam'], 袁:
  ['yuen'], 阮: ['yuen'], 简: ['kan'], 岑: ['shum', 'sham'], 沈: ['shum', 'sum'], 施: ['sze'], 史: ['sze'], 司:
  ['sze', 'sz'], 子: ['tsz', 'tze', 'chi'], 思: ['sze', 'sz'], 士: ['sze', 'shi'], 之: ['chi'], 志: ['chi'], 智:
  ['chi'], 芝: ['chi'], 小: ['siu'], 少: ['siu'], 娥: ['ngor', 'ngo'], 华: ['wah', 'wa'], 家: ['ka', 'kar'], 嘉:
  ['ka', 'kar'], 雅: ['nga'], 霞: ['ha', 'har'], 宝: ['po', 'bo'], 波: ['po', 'bo'], 国: ['kwok'], 光: ['kwong'], 权:
  ['kuen'], 强: ['keung'], 荣: ['wing'], 永: ['wing'], 颖: ['wing'], 诗: ['sze', 'see'], 仪: ['yee', 'yi'], 儿:
  ['yee', 'yi'], 怡: ['yee', 'yi'], 义: ['yee'], 英: ['ying'], 耀: ['yiu'], 友: ['yau'], 有: ['yau'], 玉: ['yuk'], 月:
  ['yuet'], 如: ['yu'], 宇: ['yu'], 茹: ['yu'], 君: ['kwan'], 军: ['kwan'], 群: ['kwan'], 冠: ['kwun', 'koon'], 观:
  ['kwun', 'koon'], 焕: ['wun', 'woon'], 景: ['king'], 敬: ['king'], 经: ['king'], 基: ['kee', 'kei'], 奇: ['kei',
  'kee'], 祺: ['kei', 'kee', 'ki'], 其: ['kei'], 美: ['mei', 'may'], 薇: ['mei'], 妙: ['miu'], 妮: ['nei', 'ni'], 丽:
  ['lai'], 慧: ['wai'], 惠: ['wai'], 伟: ['wai'], 威: ['wai'], 卫: ['wai'], 为: ['wai'], 民: ['man'], 文: ['man'], 敏:
  ['man'],
}

/** Words that name one thing in letters: 蒋介石's Kai-shek. Canonical pinyin by spelling. */
interface Syllables {
  /** Spelling to the pinyin syllables it may stand for, with the share of the spelling's characters read so. */
  pinyin: Map<string, Map<string, number>>
  /** Pinyin syllables. */
  standard: Set<string>
}

let syllables: Syllables | undefined

function build(): Syllables {
  const pinyin = new Map<string, Map<string, number>>()
  const add = (spelling: string, reading: string, weight: number) => {
    const readings = pinyin.get(spelling) ?? new Map<string, number>()
    readings.set(reading, Math.max(readings.get(reading) ?? 0, weight))
    pinyin.set(spelling, readings)
  }
  const standard = new Set<string>()
  const ofChar = new Map<string, string>()
  for (const line of mandarin.split('\n')) {
    const [reading = '', chars = ''] = line.split(' ')
    if (!/^[a-z]*[aeiouv]/.test(reading)) continue
    standard.add(reading)
    for (const char of chars) ofChar.set(char, reading)
  }
  for (const reading of standard) {
    add(reading, reading, 1)
    if (reading.includes('v')) for (const u of ['u', 'yu', 'ue']) add(reading.replace('v', u), reading, 0.8)
    for (const spelling of wadeGiles(reading)) add(spelling, reading, 0.9)
    for (const spelling of taiwan[reading] ?? []) add(spelling, reading, 0.8)
  }
  for (const line of cantonese.split('\n')) {
    const [reading = '', chars = ''] = line.split(' ')
    const shares = new Map<string, number>()
    let known = 0
    for (const char of chars) {
      const read = ofChar.get(char)
      if (!read) continue
      known++
      shares.set(read, (shares.get(read) ?? 0) + 1)
    }
    for (const spelling of hongKong(reading)) {
      for (const [read, count] of shares) {
        if (count >= 2 && count / known >= 0.04) add(spelling, read, Math.min(0.7, 0.3 + count / known))
      }
    }
  }
  for (const [char, spellings] of Object.entries(hongKongCharacters)) {
    const read = ofChar.get(char)
    if (read) for (const spelling of spellings) add(spelling, read, 0.75)
  }
  return { pinyin, standard }
}

/** Pinyin syllables a spelling may stand for, with how strongly (1 when it is pinyin itself). */
export function pinyinOf(spelling: string): Map<string, number> | undefined {
  syllables ??= build()
  return syllables.pinyin.get(spelling)
}

/** Whether the spelling is a pinyin syllable. */
export function isPinyin(spelling: string): boolean {
  syllables ??= build()
  return syllables.standard.has(spelling)
}

/** The ways to cut a Latin word into syllables that have readings (by default Chinese ones): at most six, none when it has none. */
export function cutSyllables(word: string, readingsOf: (syllable: string) => unknown = pinyinOf): string[][] {
  const found: string[][] = []
  const walk = (at: number, before: string[]) => {
    if (found.length >= 6 || before.length > 4) return
    if (at === word.length) {
      found.push(before)
      return
    }
    for (let end = Math.min(word.length, at + 6); end > at; end--) {
      const piece = word.slice(at, end)
      if ((piece.length > 1 || word.length === 1) && readingsOf(piece) !== undefined)
        walk(end, [...before, piece])
    }
  }
  if (word.length <= 18 && /^[a-z]+$/.test(word)) walk(0, [])
  return found
}
