import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../language/detect.ts'
import { events } from './events.ts'
import { dateInName, datePublication } from './index.ts'
import { offices } from './offices.ts'

const dated = (text: string, name = 'letter.txt') => {
  const found = datePublication(text, detectLanguage(text), name)
  return found && `${found.date} (${found.from})`
}

describe('a date that the document bears', () => {
  test.each([
    ['(Paris, March 3, 2019) – The minister should free the editor, the group said today.', '2019-03-03'],
    ['OSLO, October 26, 2021 – The embassies of the two states have published a statement.', '2021-10-26'],
    [
      'Title of the release\n\nBy the authors\n11 December 2023\n\nIt was read out in the city hall to all who came.',
      '2023-12-11',
    ],
    [
      'Un titre pour la presse\n\nNiamey, le 30 juillet 2023 – Le 26 juillet 2023, des militaires ont pris le palais.',
      '2023-07-30',
    ],
    [
      'Un titre\n\n9 juin 2005 -- Dans un rapport présenté au parlement, le gouvernement appelle à stopper les travaux.',
      '2005-06-09',
    ],
    [
      ' date 2019-03-22 Expand The president greets the guest in the palace.\n\n(Paris) – He should keep his pledge.',
      '2019-03-22',
    ],
    ['Le communiqué\n\nPublié le 5 avril 2021\n\nLe gouvernement doit libérer la rédactrice.', '2021-04-05'],
    ['Last updated: May 3, 2020\n\nPublished: March 3, 2019\n\nThe text of the story is this.', '2019-03-03'],
    ['Experts regret the verdict\n\nGENEVA (2 February 2024) – Experts today regretted it.', '2024-02-02'],
    ['Le texte de la lettre est ici et il est long.\n\nFait à Genève, le 12 février 2018', '2018-02-12'],
    [
      'Conseil des ministres du 17 avril 2024\n\nLe Conseil des ministres s’est tenu sous la présidence du chef de l’État.',
      '2024-04-17',
    ],
    [
      'Le communiqué du Conseil\n\nLe Ministre, porte-parole du gouvernement\n\nDate de publication\n\n2024-04-17',
      '2024-04-17',
    ],
    [
      'La Gazette\n\nLe port fermé\n\nPar la rédaction – Publié le 2 juillet 2025 à 05h40 – Lecture 3 min\n\nLe port a été fermé.',
      '2025-07-02',
    ],
    [
      'House of Commons\nQuestion 12\nTabled on 11 January 2024\n\nTo ask the Secretary of State what he did.\n\nAnswered by Ann Roe, Minister of State, on 18 January 2024\n\nHe wrote.',
      '2024-01-18',
    ],
    [
      'Barreau de Lyon\n\nMotion adoptée à l’unanimité en séance du 3 septembre 2020\n\nLe Conseil de l’Ordre demande sa libération.',
      '2020-09-03',
    ],
    [
      'Un réseau\nRésumé du rapport, 25 juillet 2024\n\nLe 26 juillet 2023, des militaires ont pris le palais.',
      '2024-07-25',
    ],
    ['Press Releases\n04.17.23\n\nThe senator today condemned the sentence of the court.', '2023-04-17'],
  ])('%s', (text, date) => expect(dated(text)).toBe(`${date} (dateline)`))

  test.each([
    'In March 2019 – the month of the trial – he was held in the north of the country.',
    'Le 2 février 2022, le Comité des ministres a saisi la Cour, parce que le pays refuse de le libérer.',
    'The council\n\nA note\n\nOn the attack of 3 March 2019\n\nNobody has answered for it.',
    'Press Releases\n04.07.23\n\nThe senator condemned the sentence of the court.',
    'Remembering those who died\n\nOn June 4, 1989, tanks rolled into the square and many were killed.',
  ])('none in: %s', (text) => expect(dated(text)).toBeUndefined())
})

describe('what a text proves', () => {
  test('between what it tells as past and what it tells as to come', () => {
    expect(
      dated(
        'Dear Minister,\n\nThe council met in September 2016 and was silent. The law, effective January 1, 2017, is abusive.',
      ),
    ).toBe('2016 (text)')
    expect(
      dated(
        'The judges were removed in January 2019. The president will visit Oslo from March 24 to 26, 2019.',
      ),
    ).toBe('2019 (text)')
    expect(
      dated('Les juges ont été révoqués en janvier 2019. Le président se rendra à Oslo le 24 mars 2019.'),
    ).toBe('2019 (text)')
  })
  test('a named thing gives the year of « le 24 mai dernier »', () => {
    expect(
      dated(
        'Le 24 mai dernier, des médias révélaient les « Xinjiang Police Files ». Ces fichiers sont nombreux et le parti les a niés.',
      ),
    ).toBe('2022 (text)')
  })
  test('an office that is addressed gives its term', () => {
    expect(
      dated(
        'Dear Foreign Minister Ayrault,\n\nThe council met in September 2016 and you were silent in the debate. The vote will be held in December 2016.',
      ),
    ).toBe('2016 (text)')
  })
  test.each([
    'On June 4, 1989 tanks rolled into the square. In May 1989 students had begun their strike in the city.',
    'In early 2019, a video emerged. The parliament passed a resolution on Dec. 17, that the schemes must end.',
    'The Panama Papers were published and nobody was tried for what they show.',
    'The treaty was signed in 2015. Poverty will be ended by 2030, it says.',
  ])('and no more: %s', (text) => expect(dated(text)).toBeUndefined())
})

test('a file’s name', () => {
  expect(dateInName('2019-03-22-letter.txt')).toBe('2019-03-22')
  expect(dateInName('letter_20190322.pdf')).toBe('2019-03-22')
  expect(dateInName('a/letter.2019-03.pdf')).toBe('2019-03')
  expect(dateInName('report-2019.pdf')).toBe('2019')
  expect(dateInName('000_844183790a97d69f.txt')).toBeUndefined()
  expect(dateInName('20191399.txt')).toBeUndefined()
  expect(dated('A text of no date whatever that is in the file.', 'report-2019.txt')).toBe('2019 (file)')
  expect(dated('It was signed on 3 May 2021 and it was kept in the file.', 'report-2019.txt')).toBeUndefined()
})

test('the tables hold days that exist and names that are told apart', () => {
  const names = events.flatMap((event) => event.names)
  expect(new Set(names).size).toBe(names.length)
  for (const { date, source } of events)
    expect([date, source]).toEqual([
      expect.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?$/),
      expect.stringMatching(/\w/),
    ])
  for (const { from, to = '9999' } of offices) expect(from < to).toBe(true)
  expect(events.length + offices.length).toBeGreaterThan(80)
})

const seeds = join(process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'seeds')
test.skipIf(!existsSync(seeds))('the seeds (skipped where ../shared is absent)', () => {
  const found = readdirSync(seeds)
    .sort()
    .map((name) => dated(readFileSync(join(seeds, name), 'utf8'), name))
  expect(found).toEqual([undefined, '2022 (text)', '2016 (text)', '2019-03-22 (dateline)'])
})
