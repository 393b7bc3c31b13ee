/**
 * Hangul in Latin: Revised Romanisation, with the surname spellings that people really use.
 * Sources: Revised Romanisation of Korean (Ministry of Culture and Tourism, 2000), McCune-Reischauer, and the usual
 * English spellings of the common surnames (김 Kim, 이 Lee, 박 Park, 최 Choi ...; North Korea: Ri, Pak, Choe).
 */

const initials = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
]
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

// biome-ignore format: a table
export const surnames: Record<string, string[]> = {
  김: ['kim', 'gim'], 이: ['lee', 'yi', 'ri', 'rhee', 'i'], 리: ['ri', 'lee'], 박: ['park', 'pak', 'bak'], 최:
  ['choi', 'choe'], 정: ['jung', 'chung', 'jeong', 'jong'], 강: ['kang', 'gang'], 조: ['cho', 'jo'], 윤: ['yoon',
  'yun'], 장: ['jang', 'chang'], 임: ['lim', 'im', 'rim', 'yim'], 한: ['han'], 오: ['oh', 'o'], 서: ['seo', 'suh',
  'so'], 신: ['shin', 'sin'], 권: ['kwon', 'gwon'], 황: ['hwang'], 안: ['ahn', 'an'], 송: ['song'], 전: ['jeon',
  'chun', 'jun', 'jon'], 홍: ['hong'], 유: ['yoo', 'yu', 'ryu'], 류: ['ryu', 'yoo'], 고: ['ko', 'go', 'koh'], 문:
  ['moon', 'mun'], 양: ['yang', 'ryang'], 손: ['son', 'sohn'], 배: ['bae', 'pae'], 백: ['baek', 'paek'], 허:
  ['heo', 'hur', 'ho'], 남: ['nam'], 심: ['shim', 'sim'], 노: ['noh', 'no', 'roh'], 로: ['ro', 'roh'], 하: ['ha'],
  곽: ['kwak', 'gwak'], 성: ['sung', 'seong', 'song'], 차: ['cha'], 주: ['joo', 'ju', 'chu'], 우: ['woo', 'u'], 구:
  ['koo', 'gu', 'ku'], 민: ['min'], 나: ['na', 'ra'], 진: ['jin', 'chin'], 지: ['ji', 'chi'], 엄: ['um', 'eom'], 채:
  ['chae'], 원: ['won'], 천: ['cheon', 'chun', 'chon'], 방: ['bang', 'pang'], 공: ['kong', 'gong'], 현: ['hyun',
  'hyon'], 변: ['byun', 'pyon'], 염: ['yeom', 'ryom'], 추: ['choo', 'chu'], 길: ['gil', 'kil'], 태: ['tae'], 명:
  ['myung'], 반: ['ban', 'pan'], 왕: ['wang'],
}

/** Initial, vowel and final of a syllable by its code point, in Revised Romanisation. */
export const initialOf = (code: number): string => initials[Math.floor((code - 0xac00) / 588)]!
export const vowelOf = (code: number): string => vowels[Math.floor(((code - 0xac00) % 588) / 28)]!
export const finalOf = (code: number): string => finals[(code - 0xac00) % 28]!

/** The syllable's romanisation, one of 11,172. */
const syllable = (code: number) => initialOf(code) + vowelOf(code) + finalOf(code)

/** Readings of a Hangul word; a word of two to four syllables is also read as surname and given name. */
export function romaniseHangul(word: string): string[] {
  const chars = [...word.normalize('NFC')].filter((char) => char >= '가' && char <= '힣')
  const syllables = chars.map((char) => syllable(char.charCodeAt(0)))
  const readings = [liaison(syllables)]
  const usual = surnames[chars[0] ?? '']
  if (usual && chars.length <= 4) {
    const given = liaison(syllables.slice(1))
    for (const surname of usual) readings.push(surname + given)
  }
  return readings
}

// A final consonant before a vowel is voiced and carried over: 박영 is written Bagyeong by sound.
function liaison(syllables: string[]): string {
  let word = ''
  for (const next of syllables) {
    if (/^[aeiouwy]/.test(next) && /[ktpl]$/.test(word) && !word.endsWith('ng')) {
      const last = word[word.length - 1]!
      word = word.slice(0, -1) + ({ k: 'g', t: 'd', p: 'b', l: 'r' } as Record<string, string>)[last]!
    }
    word += next
  }
  return word
}
