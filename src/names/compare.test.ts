import { describe, expect, test } from 'vitest'
import { compareNames, tellReason } from './index.ts'

const same = [
  ['Ilham Tohti', 'ئىلھام توختى'],
  ['Ilham Tohti', '伊力哈木·土赫提'],
  ['Ilham Tohti', 'Yilihamu Tuheti'],
  ['Jean-François Dupont', 'DUPONT, Jean François'],
  ['Song Meiling', 'Sung Mei-ling'],
  ['孫中山', '孙中山'],
  ['Chow Hang-tung', '鄒幸彤'],
  ['Tashi Wangchuk', 'བཀྲ་ཤིས་དབང་ཕྱུག'],
  ['Fyodor Dostoevsky', 'Фёдор Достоевский'],
  ['Abdul Rahman al-Kawakibi', 'عبد الرحمن الكواكبي'],
  ['Kim Dae-jung', '김대중'],
  ['Jo Se-bong', '조세봉'],
  ['Yitzhak Rabin', 'יצחק רבין'],
  ['European Parliament', 'Parlement européen'],
  ['Acme Widgets Co., Ltd.', 'Acme Widgets Company Limited'],
  ['Cho Yong Jun', 'JO Yong-chun'],
  ['Jalaluddin Rashidi', 'جلال الدین رشیدی'],
  ['Green Bridge Technology Inc.', '绿桥科技公司'],
  ['Sanaye Foulad Mehr', 'Mehr Steel Industries'],
  ['Real IRA', 'Real Irish Republican Army'],
  ['Дэн Сяопин', '邓小平'],
  ['Мао Цзэдун', 'Mao Tse-tung'],
  ['Xue Tao', "Hsueh T'ao"],
  ['Saypidin Azizi', '赛福鼎·艾则孜'],
  ['Memetjan Abdulla', '买买提江·阿布都拉'],
  ['Ngapoi Ngawang Jigme', '阿沛·阿旺晋美'],
  ['Tsering Kyi', '才仁吉'],
  ['U.S. Mint', 'United States Mint'],
  ['3rd Harbour Bank', 'Third Harbour Bank'],
  ['Battalion Twenty-Seven', '27 Battalion'],
  ['BIN RASHID, Khalid', 'Khalid bin Rashid'],
  ['Serg3i Volk0nsky', 'Sergei Volkonsky'],
  ['Nadia Petrovna Orlova', 'Nadia Orlova'],
  ['R.S.T. Holding', 'RST Holding'],
] as const

const different = [
  ['Song Meiling', 'Song Qingling'],
  ['Tashi Wangchuk', 'Tashi Dorje'],
  ['European Parliament', 'European Commission'],
  ['Xinjiang Widgets Co., Ltd.', 'Xinjiang Textile Co., Ltd.'],
  ['No. 3 Prison', 'No. 5 Prison'],
  ['Ali Hassan', 'Alicia Hartmann'],
  ['Yunus bin Harith', 'Harith bin Yunus'],
  ['Kim Tong Il', 'Kim Yong Il'],
  ['Иван Петров', 'Yi Wang'],
  ['김종경', 'Kim Jong Man'],
  ['K. Trading', 'Kangbong Trading Corporation'],
  ['Brown Abu Hussein', 'BAH Bank'],
  ['Battalion Twenty-Seven', '72 Battalion'],
  ['R.S.T. Holding', 'T.S.R. Holding'],
  ['Pavel Sergeyevich Dubov', 'Pavel Romanovich Dubov'],
  ['Nadia Petrovna Orlova', 'Nadia Igorevna Orlova'],
  ['Salem ben Farid Gharbi', 'Salem ben Younes Gharbi'],
  ['周庭', 'Zhou Jiang'],
  ['하타노 고', 'Co. Corporation'],
] as const

// A generation left out, one skeleton of consonants, digits that are part of the name.
const stillSame = [
  ['Salem ben Farid ben Younes Gharbi', 'Salem ben Younes Gharbi'],
  ['Khalid bin Umar al-Saqr', 'Khalid bin Amir al-Saqr'],
  ['G4S Holding', 'G4S Holding'],
] as const

describe('one name in two spellings', () => {
  for (const [a, b] of [...same, ...stillSame]) {
    test(`${a} is ${b}`, () => {
      const found = compareNames(a, b)
      expect(found.verdict, JSON.stringify(found)).toBe('same')
      expect(compareNames(b, a).verdict).toBe('same')
    })
  }
})

describe('two names', () => {
  for (const [a, b] of different) {
    test(`${a} is not ${b}`, () => {
      const found = compareNames(a, b)
      expect(found.verdict, JSON.stringify(found)).not.toBe('same')
    })
  }
})

test('equal names are never certain', () => {
  expect(compareNames('Mei Lin', 'Mei Lin').score).toBeLessThan(1)
})

test('reasons read as sentences in both languages', () => {
  const { reasons } = compareNames('Chow Hang-tung', '鄒幸彤')
  expect(reasons.map((reason) => tellReason(reason, 'en')).join('; ')).toContain('agree in Cantonese')
  expect(reasons.map((reason) => tellReason(reason, 'fr')).join(' ; ')).toContain('concordent en cantonais')
})

test('reasons show the words as they are written', () => {
  const { reasons } = compareNames('DUPONT, Jean-François', 'Jean François Dupond')
  expect(reasons.map((reason) => tellReason(reason, 'en')).join('; ')).toContain('“DUPONT” and “Dupond”')
})

test('nothing to compare is no match and no error', () => {
  for (const [a, b] of [
    ['', ''],
    ['', 'Li'],
    ['...', '!!!'],
    ['\u0000', '\uffff'],
  ] as const) {
    expect(compareNames(a, b).score).toBeLessThan(0.2)
  }
  expect(compareNames('x'.repeat(10_000), 'y'.repeat(10_000)).score).toBeLessThan(0.2)
})
