/** Uyghur names in their own letters and as people write them in Latin, each spelling as it is in use: known by heart, not derived. */
import { describe, expect, test } from 'vitest'
import { prepare, SAME_NAME, scorePrepared } from './index.ts'
import { indexNames } from './screen-index.ts'

// biome-ignore format: a table
const pairs = [
  ['ئىلھام توختى', 'Ilham Tohti'],
  ['راھىلە داۋۇت', 'Rahile Dawut'],
  ['گۈلشەن ئابباس', 'Gulshan Abbas'],
  ['رۇشەن ئابباس', 'Rushan Abbas'],
  ['رابىيە قادىر', 'Rebiya Kadeer'],
  ['دولقۇن ئەيسا', 'Dolkun Isa'],
  ['نۇرى تۈركەل', 'Nury Turkel'],
  ['ئەكپەر ئەسەت', 'Ekpar Asat'],
  ['تاشپولات تىيىپ', 'Tashpolat Tiyip'],
  ['مىھرىگۈل تۇرسۇن', 'Mihrigul Tursun'],
  ['تۇرسۇناي زىياۋۇدۇن', 'Tursunay Ziyawudun'],
  ['زۇمرەت داۋۇت', 'Zumrat Dawut'],
  ['سايراگۈل ساۋۇتباي', 'Sayragul Sauytbay'],
  ['قەلبىنۇر سىدىق', 'Qelbinur Sidik'],
  ['ئابدۇۋەلى ئايۇپ', 'Abduweli Ayup'],
  ['يالقۇن روزى', 'Yalqun Rozi'],
  ['پەرھات تۇرسۇن', 'Perhat Tursun'],
  ['ئادىل تۇنىياز', 'Adil Tuniyaz'],
  ['ئابلەت ئابدۇرىشىت', 'Ablet Abdurishit'],
  ['غەيرەتجان ئوسمان', 'Gheyretjan Osman'],
  ['ئەركىن ئالپتېكىن', 'Erkin Alptekin'],
  ['ئەيسا يۈسۈپ ئالپتېكىن', 'Isa Yusuf Alptekin'],
  ['مەمتىمىن ھوشۇر', 'Memtimin Hoshur'],
  ['زوردۇن سابىر', 'Zordun Sabir'],
  ['ئابدۇرېھىم ئۆتكۈر', 'Abdurehim Otkur'],
  ['ئابلىكىم مۇستاپا', 'Ablikim Mustapa'],
  ['نۇرمۇھەممەت تۇرسۇن', 'Nurmuhemmet Tursun'],
  ['ئايگۈل مەمەت', 'Aygul Memet'],
  ['گۈلنار ئوبۇل', 'Gulnar Obul'],
  ['پاتىمە ياسىن', 'Patime Yasin'],
  ['رىزۋانگۈل ئابلىز', 'Rizwangul Abliz'],
  ['ھۈسەيىن جېلىل', 'Huseyin Jelil'],
  ['خالمۇرات غوپۇر', 'Halmurat Ghopur'],
  ['ئەركىن سىدىق', 'Erkin Sidick'],
  ['ئۆمەر كانات', 'Omer Kanat'],
  ['ئالىم سېيىتوف', 'Alim Seytoff'],
  ['ئابدۇغېنى سابىت', 'Abdughani Sabit'],
  ['شۆھرەت زاكىر', 'Shohrat Zakir'],
  ['تۇرسۇنجان ئەمەت', 'Tursunjan Emet'],
  ['يۈسۈپجان ئابدۇللا', 'Yusupjan Abdulla'],
  ['مەرھابا ياقۇپ', 'Merhaba Yaqup'],
  ['كامىل توختى', 'Kamil Tohti'],
  ['ئەلى ئابدۇقادىر', 'Eli Abduqadir'],
  ['ھاجى مىرزاھىد كېرىمى', 'Haji Mirzahid Kerimi'],
  ['چىمەنگۈل ئاۋۇت', 'Chimengul Awut'],
  ['ئەخمەتجان جۈمە', 'Ahmatjan Juma'],
  ['جۈرئەت ئوبۇل', 'Juret Obul'],
  ['ئابدۇقېيۇم خوجا', 'Abduqeyum Hoja'],
  ['مۇھەممەت سالىھ', 'Muhemmet Salih'],
  ['نىياز تۇردى', 'Niyaz Turdi'],
  ['قۇربان مامۇت', 'Qurban Mamut'],
  ['بەھرام سىنتاش', 'Bahram Sintash'],
  ['جەۋلان شىرمەممەت', 'Jewlan Shirmemmet'],
  ['سۇرىيە تۇرسۇن', 'Suriye Tursun'],
  ['ئىمام مەمەت', 'Imam Memet'],
  ['ئابدۇرەھمان توختى', 'Abdurahman Tohti'],
  ['مىنەۋەر تۇرسۇن', 'Minewer Tursun'],
  ['ئاينۇر ئىسمائىل', 'Aynur Ismayil'],
  ['بۇۋىئايشە ئەمەت', 'Buwiayshe Emet'],
  ['غالىب قۇربان', 'Ghalip Qurban'],
] as const

test('Uyghur names answer their Latin spellings, and no other name', () => {
  const own = pairs.map(([name]) => prepare(name))
  const latin = pairs.map(([, name]) => prepare(name))
  const missed = pairs.filter((_, i) => scorePrepared(own[i]!, latin[i]!) < SAME_NAME)
  let taken = 0
  for (const [i, one] of own.entries())
    for (const [j, other] of latin.entries()) if (i !== j && scorePrepared(one, other) >= SAME_NAME) taken++
  expect(missed.length / pairs.length).toBeLessThanOrEqual(0.03)
  expect(taken / (pairs.length * (pairs.length - 1))).toBeLessThan(0.02)
})

describe('a spelling through Chinese with its syllables written apart, as a surname and a name', () => {
  test.each([
    ["Wu'er Kaixi", 'ئۆركەش'],
    ['Ai Ke Bai Er', 'ئەكبەر'],
    ['Aike Baier Aisaiti', 'ئەكبەر ئەسەت'],
    ['Mai Maiti', 'مەمەت'],
  ])('%s is %s', (spelling, own) => {
    expect(scorePrepared(prepare(spelling), prepare(own))).toBeGreaterThanOrEqual(SAME_NAME)
    expect(scorePrepared(prepare(own), prepare(spelling))).toBeGreaterThanOrEqual(SAME_NAME)
  })
  test.each([
    ['Wu Kaixi', 'ئۆركەش'],
    ['Ai Ke Bai', 'ئەكبەر ئەسەت'],
  ])('%s is not %s', (spelling, own) => {
    expect(scorePrepared(prepare(spelling), prepare(own))).toBeLessThan(SAME_NAME)
  })
  test('a long list is searched for it, from either side', () => {
    const others = Array.from({ length: 2_500 }, (_, i) => `Person ${i} Of Nowhere`)
    const found = (asked: string, listed: string) =>
      indexNames([...others, listed])
        .query(prepare(asked), SAME_NAME)
        .map(({ name }) => name)
    expect(found("Wu'er Kaixi", 'ئۆركەش')).toEqual([2_500])
    expect(found('ئۆركەش', "Wu'er Kaixi")).toEqual([2_500])
  })
})
