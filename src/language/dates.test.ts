import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from './dates.ts'

/** Checks a text in which each time is marked `[words|date]`, `[words|first..last]`, or `[words|?]` when unplaced. */
function check(language: 'en' | 'fr', marked: string, anchor?: string) {
  const text = marked.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')
  let shown = ''
  let at = 0
  for (const one of findDates(text, language, anchor)) {
    const value = one.date === null ? '?' : one.until ? `${one.date}..${one.until}` : one.date
    shown += `${text.slice(at, one.start)}[${text.slice(one.start, one.end)}|${value}]`
    at = one.end
  }
  expect(shown + text.slice(at)).toBe(marked)
}

describe('English', () => {
  test.each([
    'The committee met on [March 22, 2019|2019-03-22] in Oslo.',
    'The committee met on [22 March 2019|2019-03-22].',
    'He was held from the [24th of March 2019|2019-03-24].',
    'They were arrested on [Monday, March 4, 2019|2019-03-04].',
    'A film emerged in [early 2019|2019].',
    'In [July 2015|2015-07] more than 300 lawyers were detained.',
    'Many have been held since [2014|2014].',
    'It happened [between 2017 and 2019|2017..2019].',
    'He will visit [from March 24 to 26, 2019|2019-03-24..2019-03-26].',
    'The visit of [March 24-26, 2019|2019-03-24..2019-03-26] was short.',
    'The visit of [24–26 March 2019|2019-03-24..2019-03-26] was short.',
    'It lasted [from March 24 to April 2, 2019|2019-03-24..2019-04-02].',
    'It lasted [from December 28 to January 3, 2021|2020-12-28..2021-01-03].',
    'It was quiet [between March and May 2019|2019-03..2019-05].',
    'The [2010|2010] Nobel Peace Prize winner is free.',
    'The [1990s|1990..1999] were hard, [1989|1989] too.',
    'The plan for [2017–19|2017..2019] and for [2020-2024|2020..2024].',
    'It was signed on [2019-03-22|2019-03-22] and on [2019/03/23|2019-03-23].',
    'It was signed on [25/03/2019|2019-03-25] or on [03/04/2019|2019].',
    'By the [summer of 2019|2019] all were gone.',
    'It opened in the [spring of 2020|2020] and closed in [mid-2021|2021].',
    'By the [end of May 2021|2021-05] it was over.',
    'PARIS, [MARCH 3, 2019|2019-03-03] – The minister spoke.',
  ])('%s', (marked) => check('en', marked))

  test('what hangs on the document’s date is not guessed without it', () => {
    check('en', 'It was adopted on [Dec. 17|?], not [yesterday|?], and [last Monday|?] it was sent.')
  })
  test('a day without its year is the nearest past', () => {
    check('en', 'It was adopted on [Dec. 17|2020-12-17], that China must act.', '2020-12-29')
    check('en', 'It was adopted on [Dec. 17|2019-12-17].', '2020-03-02')
    check('en', 'It was adopted on [Dec. 17|2020-12-17].', '2020')
    check('en', 'The [July 9|2019-07-09] arrests and a [February 29|2016-02-29] trial.', '2019-08')
  })
  test('next and upcoming look ahead', () => {
    check('en', 'He arrives [next Monday|2019-03-25] and leaves [next March|2020-03].', '2019-03-22')
    check('en', 'The [upcoming June|2019-06] summit.', '2019-03-22')
  })
  test('days named from the document’s own', () => {
    check('en', 'He said [today|2019-03-22] that [yesterday|2019-03-21] was quiet.', '2019-03-22')
    check('en', 'He said [today|2019-03] and [yesterday|?] so.', '2019-03')
    check(
      'en',
      'They met [last Monday|2019-03-18], on [Friday|2019-03-22] and [last Friday|2019-03-15].',
      '2019-03-22',
    )
    check(
      'en',
      'It began [last year|2018], [two years ago|2017] or [three days ago|2019-03-19].',
      '2019-03-22',
    )
    check('en', 'It will be signed [within 48 hours|2019-03-22..2019-03-24].', '2019-03-22')
    check('en', 'Answer [within 60 days|2019-03-22..2019-05-21], please.', '2019-03-22')
    check('en', 'All was decided [last week|2019-03-11..2019-03-17].', '2019-03-22')
    check('en', 'It rained in [July|2018-07].', '2019-03-22')
  })
  test.each([
    'He was held for 11 years and sentenced to 12 more.',
    'More than 2000 people marched, 2019 people were counted.',
    'Resolution 1973 and regulation 2024/3015 apply; see page 2017.',
    'You may march with April Smith, who may be right.',
    'May I ask? March on!',
    'It cost $2019 or 1,999.50 euros, 2019% of it.',
    'They meet on Mondays, every day, within reach.',
    'The next day he was freed, the last year of the war.',
    'Call 2014-5555-2019 now.',
    'Flight 20190322 left.',
  ])('no time in: %s', (text) => check('en', text, '2020-05-05'))

  test('what the words around make of it', () => {
    const bounds = (text: string) => findDates(text, 'en', '2019-03-22').map((one) => [one.bound, one.part])
    expect(
      bounds('since 2014, by the end of May, until Friday, after March 3, early 2019, within two weeks'),
    ).toEqual([
      ['since', undefined],
      ['by', 'late'],
      ['until', undefined],
      ['after', undefined],
      [undefined, 'early'],
      ['within', undefined],
    ])
  })
  test('precision and what is written without a year', () => {
    const [day, month, year, decade] = findDates('On Dec. 17, in July, in 2019 and the 1990s', 'en')
    expect([day!.precision, day!.written, day!.relative]).toEqual(['day', '--12-17', true])
    expect([month!.precision, month!.written]).toEqual(['month', '--07'])
    expect([year!.precision, year!.relative]).toEqual(['year', false])
    expect(decade!.precision).toBe('decade')
  })
})

describe('French', () => {
  test.each([
    'Le [22 mars 2019|2019-03-22], le comité s’est réuni.',
    'La loi du [1er janvier 2020|2020-01-01] et celle du [17 avril 2024|2024-04-17].',
    'Arrêté [lundi 4 mars 2019|2019-03-04] à Lyon.',
    'Une vidéo est apparue [début 2019|2019], puis [fin 2020|2020] et [mi-2021|2021].',
    'En [mars 2017|2017-03], il fut arrêté ; depuis [2014|2014], il attendait.',
    'Réunis [du 3 au 5 mai 2021|2021-05-03..2021-05-05] à Genève.',
    'Réunis [du 28 avril au 3 mai 2021|2021-04-28..2021-05-03] à Genève.',
    'Tout s’est joué [entre 2017 et 2019|2017..2019], [de 2014 à 2016|2014..2016] aussi.',
    'C’était [entre mars et mai 2019|2019-03..2019-05].',
    'Les [années 1990|1990..1999] furent dures ; l’[été 2019|2019] aussi.',
    'À la [fin de l’année 2019|2019], en [1999|1999].',
    'Signé le [25/03/2019|2019-03-25], le [03/04/2019|2019-04-03] et le [2019-03-22|2019-03-22].',
    'Réuni [ce mercredi 17 avril 2024|2024-04-17], il a cité la loi n° 2010-15.',
    'Fait à Paris, le [12 févr. 2018|2018-02-12].',
  ])('%s', (marked) => check('fr', marked))

  test('what hangs on the document’s date', () => {
    check('fr', 'Le [24 mai dernier|?], les médias ont parlé.')
    check('fr', 'Le [24 mai dernier|2022-05-24], les médias ont parlé.', '2022')
    check('fr', 'Le [24 mai dernier|2022-05-24], adopté [aujourd’hui|2022-06-09].', '2022-06-09')
    check('fr', 'Le [24 mai dernier|2021-05-24], adopté [aujourd’hui|2022-03].', '2022-03')
    check('fr', 'Le [24 mai prochain|2023-05-24], [hier|2022-06-08], [demain|2022-06-10].', '2022-06-09')
    check(
      'fr',
      'Arrêté [lundi|2022-06-06], jugé [jeudi dernier|2022-06-02], libre [lundi prochain|2022-06-13].',
      '2022-06-09',
    )
    check(
      'fr',
      'En [juillet dernier|2021-07], [l’an dernier|2021], [il y a deux ans|2020], [cette année|2022].',
      '2022-06-09',
    )
    check(
      'fr',
      'Signé [dans les 48 heures|2022-06-09..2022-06-11] ou [d’ici trois mois|2022-06-09..2022-09].',
      '2022-06-09',
    )
    check(
      'fr',
      'Le [1er janvier|2022-01-01], en [septembre|2021-09], [la semaine dernière|2022-05-30..2022-06-05].',
      '2022-06-09',
    )
  })
  test.each([
    'Il fut détenu pendant 11 ans, puis 12 mois.',
    'Plus de 2000 personnes, quelque 2019 détenus, près de 1999 familles.',
    'La résolution 1973 et la loi n° 2017-399, page 2014.',
    'Ils se voient les lundis, chaque mardi ; la planète Mars ; un mai de mars.',
    'Ils ont été 2019 à signer, sept fois.',
    'Tout ce mois de travail dans les rues.',
  ])('no time in: %s', (text) => check('fr', text, '2022-06-09'))

  test('what the words around make of it', () => {
    const bounds = findDates(
      'depuis 2014, d’ici la fin 2025, jusqu’en 2019, avant le 3 mai, à partir de 2020',
      'fr',
      '2022',
    ).map((one) => one.bound)
    expect(bounds).toEqual(['since', 'by', 'until', 'before', 'since'])
  })
})

test('another language gives only dates in digits', () => {
  expect(findDates('2019-03-22 年 March 3, 2019', 'other').map((one) => one.date)).toEqual(['2019-03-22'])
})

test('spans lie in the text, in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'March',
    ' 24',
    ' to ',
    '26',
    ', ',
    '2019',
    ' le ',
    'du ',
    'mai',
    ' dernier',
    'since ',
    '-',
    '’',
    '\u{1f600}',
    '/',
    '\ud800',
    '1er',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en' as const, 'fr' as const),
      (pieces, language) => {
        const text = pieces.join('')
        let at = 0
        for (const one of findDates(text, language, '2020-02-03')) {
          expect(one.start).toBeGreaterThanOrEqual(at)
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.end).toBeLessThanOrEqual(text.length)
          if (one.date) expect(one.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
          at = one.end
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('time grows with the length of the text, no faster', () => {
  const time = (text: string) => {
    const start = performance.now()
    for (const language of ['en', 'fr'] as const) findDates(text, language, '2020-02-03')
    return performance.now() - start
  }
  for (const hostile of ['2019 ', '2019-', 'from March 3 to ', 'du 3 au ', '9', 'in the next ']) {
    time(hostile.repeat(2000))
    const once = Math.max(2, time(hostile.repeat(10_000)))
    expect(time(hostile.repeat(80_000)), hostile).toBeLessThan(once * 8 * 4)
  }
})
