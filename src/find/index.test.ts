/** What a reader of findings sees: exact quotes, the right names in the slots, nothing from page furniture. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask, Finding, Language } from '../model.ts'
import { documentOf, hostile } from './fixture-texts.ts'
import { findIn } from './index.ts'

const asksIn = (text: string, language: Language = 'en') =>
  findIn(documentOf(text, language)).findings.filter((one): one is Ask => one.kind === 'ask')

const language = fc.constantFrom<Language>('en', 'fr', 'other')

describe('any text', () => {
  test('quotes and mentions stand exactly at their code points', () => {
    fc.assert(
      fc.property(hostile, language, (text, spoken) => {
        const points = Array.from(text)
        const { findings, named } = findIn(documentOf(text, spoken))
        for (const { start, end, quote } of findings) {
          expect(points.slice(start, end).join('')).toBe(quote)
          expect(quote.length).toBeGreaterThan(0)
        }
        for (const { mentions } of named)
          for (const { start, end } of mentions) expect(start).toBeLessThan(end)
      }),
      { numRuns: 600 },
    )
  })

  test('the same document read twice gives the same findings, byte for byte', () => {
    fc.assert(
      fc.property(hostile, language, (text, spoken) => {
        expect(JSON.stringify(findIn(documentOf(text, spoken)))).toBe(
          JSON.stringify(findIn(documentOf(text, spoken))),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('paragraphs in any order, with quotations and pronouns, are read without an error', () => {
    const paragraphs = [
      '“We must act,” she said. “They know it.”',
      'He told them that it should stop.',
      '“I promise,” said Jonas Berg, the mayor.',
      'It urged him to release her.',
      '« Nous devons agir » a-t-il déclaré.',
      'Elle lui demande de partir.',
      'Dear Mayor Berg,',
      'We write to you on behalf of the Lake Society.',
      '“It is theirs,” they added.',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 2 }), language, (chosen, spoken) => {
        findIn(documentOf(chosen.join('\n\n'), spoken))
      }),
      { numRuns: 300 },
    )
  })
})

test('page furniture is never read', () => {
  const text = 'The union urges the mayor to resign.\nThe shop urges the mayor to subscribe.'
  const furniture = [{ start: 37, end: text.length }]
  const { findings } = findIn(documentOf(text, 'en', { furniture }))
  expect(findings.map((one) => one.quote)).toEqual(['The union urges the mayor to resign'])
})

test('a list takes asker and addressee from the sentence that opens it', () => {
  const asks = asksIn(
    'The Lake Society calls on the Ministry of Water to:\n\n• reopen the sluice;\n• publish the measurements; and\n• pay the fishermen.',
  )
  expect(asks.map((one) => one.quote)).toEqual([
    'reopen the sluice',
    'publish the measurements',
    'pay the fishermen',
  ])
  for (const ask of asks)
    expect([ask.asker[0], ask.addressee[0]]).toEqual(['Lake Society', 'Ministry of Water'])
})

test('an item of a list may name its own addressee', () => {
  const said = (text: string, language: 'en' | 'fr' = 'en') =>
    asksIn(text, language).map((one) => [one.asker[0], one.addressee[0], one.action])
  expect(
    said(
      'The Lake Society calls on:\n\n– the Ministry of Water to reopen the sluice;\n– Parliament to repeal the law and pay the fishermen.',
    ),
  ).toEqual([
    ['Lake Society', 'Ministry of Water', 'reopen the sluice'],
    ['Lake Society', 'Parliament', 'repeal the law'],
    ['Lake Society', 'Parliament', 'pay the fishermen'],
  ])
  expect(
    said(
      'La Ligue du lac demande :\n\n- au ministère de l’Eau de rouvrir l’écluse ;\n- à l’Assemblée nationale d’abroger la loi.',
      'fr',
    ),
  ).toEqual([
    ['Ligue du lac', 'ministère de l’Eau', 'rouvrir l’écluse'],
    ['Ligue du lac', 'Assemblée nationale', 'abroger la loi'],
  ])
})

test('bodies that are named one after the other are two', () => {
  const { named } = findIn(
    documentOf(
      'The Council wrote to the Commission and the Government of Ruritania. The Commission replied.',
      'en',
    ),
  )
  expect(named.map((one) => one.name)).not.toContain('Commission and the Government of Ruritania')
})

test('in a letter, we and you are its sender and its reader', () => {
  const [ask] = asksIn(
    'Dear Minister Berg,\n\nWe are writing on behalf of Amnesty International. We ask that you publish the list.\n\nSincerely,\nAnna Holm\nDirector',
  )
  expect(ask?.asker).toContain('Amnesty International')
  expect(ask?.addressee).toContain('Berg')
})

test('an ask nested in an ask names who must act in the end', () => {
  const [ask] = asksIn('The senator urged Chancellor Weber to press President Okoro to free the singer.')
  expect([ask?.addressee, ask?.final]).toEqual([['Weber'], ['Okoro']])
})

test('each thing asked is its own ask, in French too', () => {
  const asks = asksIn(
    'Le collectif demande la libération de Marie Dupont, l’ouverture d’une enquête et la suspension du contrat.',
    'fr',
  )
  expect(asks.map((one) => one.action)).toEqual([
    'la libération de Marie Dupont',
    'l’ouverture d’une enquête',
    'la suspension du contrat',
  ])
  expect(asks[0]?.concerning).toEqual(['Marie Dupont'])
})

test('what is quoted belongs to who is quoted, under the full name', () => {
  const asks = asksIn(
    '“The mine is a danger,” said Jonas Berg, the mayor of Lund. “The ministry must close it.”',
  )
  expect(asks[0]?.asker).toEqual(['Jonas Berg'])
})

test('an act carries its day by the document’s own date', () => {
  const { findings } = findIn(
    documentOf('On March 3, the court acquitted the writer.', 'en', {
      published: { date: '2021-03-09', from: 'text' },
    }),
  )
  const [act] = findings as (Finding & { type?: string; when?: string })[]
  expect([act?.type, act?.when]).toEqual(['release', '2021-03-03'])
})

test('persons are found by their cues, with role and country, and taken up by surname', () => {
  const { named } = findIn(documentOf('French President Emmanuel Macron met Li Ming-che. Macron left early.'))
  const macron = named.find((one) => one.name === 'Emmanuel Macron')
  expect([macron?.role, macron?.country, macron?.mentions.length]).toEqual(['French President', 'FR', 2])
  expect(named.some((one) => one.kind === 'person' && one.name === 'Li Ming-che')).toBe(true)
})

test('a body named in French has its canonical English name among its forms', () => {
  const { named } = findIn(documentOf('Le Parlement européen a adopté une résolution.', 'fr'))
  expect(named.find((one) => one.kind === 'body')).toMatchObject({
    name: 'Parlement européen',
    forms: ['European Parliament'],
    country: 'EU',
  })
})

const personsIn = (text: string) =>
  findIn(documentOf(text))
    .named.filter((one) => one.kind === 'person')
    .map((one) => [one.name, one.role])

test('behind a quotation the verb has its subject after it', () => {
  const { findings } = findIn(
    documentOf(
      '« Le maire a fermé les archives », s’indigne Oluchi Benwari, présidente de la Ligue du lac.',
      'fr',
    ),
  )
  const stance = findings.find((one) => one.kind === 'stance')
  expect(stance).toMatchObject({ by: ['Oluchi Benwari'], toward: ['maire'], position: 'criticises' })
})

test('a calling that no list has, and what is done to people, show who is one', () => {
  const people = (text: string, language: Language = 'en') =>
    findIn(documentOf(text, language)).named.flatMap((one) => (one.kind === 'person' ? [one.name] : []))
  expect(people('Police arrested Thulani Nkomose. The folklorist Oluchi Benwari wrote to the king.')).toEqual(
    ['Thulani Nkomose', 'Oluchi Benwari'],
  )
  expect(people('La police a arrêté l’hydrologue Oluchi Benwari.', 'fr')).toEqual(['Oluchi Benwari'])
  expect(
    people('The lists Blue Corner and Red Corner are long. Police arrested Blue Corner Bank staff.'),
  ).toEqual([])
})

test('an order before a title is no part of the role', () => {
  const text =
    'We ask you:\n\n- Urge President Ana Ruiz to free Tom Reed;\n- Ask Prime Minister Eva Lind to answer.'
  const { named } = findIn(documentOf(text))
  const roles = named.filter(({ kind }) => kind === 'person').map(({ name, role }) => [name, role])
  expect(roles).toEqual([
    ['Ana Ruiz', 'President'],
    ['Tom Reed', null],
    ['Eva Lind', 'Prime Minister'],
  ])
})

test('names keep their particles, and roles are whole phrases', () => {
  expect(
    personsIn('Mohammed bin Salman met Ursula von der Leyen and Celso dos Santos.')
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Celso dos Santos', 'Mohammed bin Salman', 'Ursula von der Leyen'])
  expect(personsIn('The 2016 Lake Freedom Award winner Ilham Tohti wrote.')).toEqual([
    ['Ilham Tohti', '2016 Lake Freedom Award winner'],
  ])
  expect(personsIn('The then-Interpol chief Meng Hongwei left.')).toEqual([
    ['Meng Hongwei', 'Interpol chief'],
  ])
})

test('a person asked for through a third party is whom the ask concerns', () => {
  const [ask] = asksIn('The Lake Society urges France to press China to release Mara Okafor.')
  expect([ask?.addressee, ask?.final, ask?.concerning]).toEqual([['France'], ['China'], ['Mara Okafor']])
})

test('he is a person named before, never a court, and the sentence is no part of whom it struck', () => {
  const acts = findIn(
    documentOf(
      'Osman Kara is a publisher. A court sentenced him to five years in May, but he was released in June.',
    ),
  ).findings.filter((one) => one.kind === 'act')
  expect(acts.map((one) => one.object)).toEqual([['Osman Kara'], ['Osman Kara']])
})

test('the rest of an organisation’s name is no person', () => {
  const said = findIn(documentOf('The League of Coastal Towns urged Portugal to publish the names.'))
  expect(said.named.filter(({ kind }) => kind === 'person')).toEqual([])
  expect((said.findings[0] as Ask).asker).toEqual(['League of Coastal Towns'])
  expect(personsIn('The League welcomed the release of Mary Robinson.')).toEqual([['Mary Robinson', null]])
})

test('what families must do is asked of nobody', () => {
  expect(
    asksIn('Families must choose. Students need to read more. It gives them the time they need to grow.'),
  ).toEqual([])
})

test('what is said ends with its quotation', () => {
  const { findings } = findIn(
    documentOf('“The trial is a farce,” said Anna Holm. “The court must free them.”'),
  )
  expect(findings.map((one) => one.quote)).toEqual(['The trial is a farce', 'The court must free them'])
})

test('whose text it is shows in what it says of its publisher, and of its spokespersons', () => {
  const asks = asksIn(
    'Norway must close the mine, Lake Watch International said today.\n\n“It is a danger,” said Anna Holm, director at Lake Watch International.\n\nSweden should offer help.',
  )
  expect(asks.map((one) => one.asker[0])).toEqual(['Lake Watch International', 'Lake Watch International'])
})

test('the line before a list is the subject of items that begin with the verb', () => {
  const asks = asksIn(
    'The Lake Society\n\n– asks Oslo to close the mine;\n– urges the king to visit the lake.',
  )
  expect(asks.map((one) => one.asker[0])).toEqual(['Lake Society', 'Lake Society'])
})

test('an operative paragraph goes on behind a semicolon with the body that adopts it', () => {
  const asks = asksIn(
    'The Senate,\n\nRecalling its earlier resolutions,\n\n1. Welcomes the visit; calls on Norway to close the mine; demands that the miners be paid.',
  )
  expect(asks.map((one) => [one.rule, one.asker[0]])).toEqual([
    ['ask/urges-to', 'Senate'],
    ['ask/asks-that-be-done', 'Senate'],
  ])
})

test('in a debate a paragraph is whose name heads it', () => {
  const [ask] = asksIn('Anna Holm (Lund): I thank the minister. The government must close the mine.')
  expect(ask?.asker).toEqual(['Anna Holm'])
})

test('a list that runs on in its sentence is as many asks', () => {
  const asks = asksIn(
    'The ministry should: (i) close the mine; (ii) pay the miners; and (iii) publish the report.',
  )
  expect(asks.map((one) => one.action)).toEqual(['close the mine', 'pay the miners', 'publish the report'])
})

test('items that a clause opens are asked of whoever stands before the colon', () => {
  const french = asksIn(
    'La ligue demande que le gouvernement :\n\n- publie la liste\n- soutienne les mineurs et rouvre le port',
    'fr',
  )
  expect(french.map(({ action }) => action)).toEqual([
    'publie la liste',
    'soutienne les mineurs',
    'rouvre le port',
  ])
  for (const { addressee } of french) expect(addressee).toEqual(['gouvernement'])
  expect(
    asksIn('The league asks that the Council:\n\n- publish the list\n- reopen the port').map(
      (one) => one.action,
    ),
  ).toEqual(['publish the list', 'reopen the port'])
})

test('another is asked behind a relative clause of their own', () => {
  const asks = asksIn(
    'The league appeals to Norway to publish the list and to Malta, which has a seat on the board, to reopen the port.',
  )
  expect(asks.map(({ addressee, action }) => [addressee, action])).toEqual([
    [['Norway'], 'publish the list'],
    [['Malta'], 'to reopen the port'],
  ])
})

test('in an interview whoever is not asked speaks', () => {
  const text =
    'Entretien avec Jeanne Roux, historienne\n\nQue demandez-vous au ministère ?\n\nNous demandons l’ouverture des archives.\n\nEt à la Norvège ?\n\nJe lui demande la publication de ses listes.'
  for (const { asker } of asksIn(text, 'fr')) expect(asker).toEqual(['Jeanne Roux'])
  expect(asksIn(text, 'fr')).toHaveLength(2)
})

test('a text that calls upon somebody at its head speaks to them', () => {
  const [ask] = asksIn(
    'Un collectif de marins interpelle Jeanne Roux avant son voyage.\n\nVous partez demain. Vous verrez le port. Exigez la réouverture du phare.',
    'fr',
  )
  expect(ask).toMatchObject({ asker: ['collectif de marins'], addressee: ['Jeanne Roux'] })
})

test('a place may be a family name, a verb in a headline is none', () => {
  const named = (text: string, language: Language = 'en') =>
    findIn(documentOf(text, language))
      .named.filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
  expect(named('Jacques Paris et le journaliste Alfousseini Togo ont été libérés.', 'fr')).toEqual([
    'Jacques Paris',
    'Alfousseini Togo',
  ])
  expect(named('Amnesty France et Greenpeace Canada ont réagi.', 'fr')).toEqual([])
  expect(
    named('Senator Holm Presses Ministry on Dockers\n\nSen. Anna Holm asked the ministry to act.'),
  ).toEqual(['Anna Holm'])
})

test('a letter asks in the words of who sent it, of whom it was sent to', () => {
  const [ask] = asksIn('Anna Holm wrote to President Berg in May urging him to reopen the port.')
  expect(ask).toMatchObject({ asker: ['Anna Holm'], addressee: ['Berg'] })
})

test('each item of a list that was adopted, or of those who were appointed, is an act', () => {
  const acts = (text: string, language: Language = 'en') =>
    findIn(documentOf(text, language)).findings.flatMap((one) =>
      one.kind === 'act' ? [[one.type, one.quote]] : [],
    )
  expect(
    acts('Le Conseil a adopté :\n\n- le projet de loi sur la presse ;\n- le décret sur les ports.', 'fr'),
  ).toEqual([
    ['adopt', 'le projet de loi sur la presse'],
    ['adopt', 'le décret sur les ports'],
  ])
  expect(acts('The Council adopted:\n\n- the press bill;\n- the ports decree.')).toEqual([
    ['adopt', 'the press bill'],
    ['adopt', 'the ports decree'],
  ])
  expect(
    acts(
      'Sont nommés :\n\n- Secrétaire général : M. Ali Diallo, magistrat ;\n- Directrice : Mme Awa Traoré.',
      'fr',
    ).map(([type]) => type),
  ).toEqual(['appoint', 'appoint'])
})

test('a question to whom a letter or a debate addresses asks for a deed', () => {
  const letter = 'Madame la Ministre,\n\nVous partez à Oslo. Allez-vous exiger la libération des otages ?'
  expect(asksIn(letter, 'fr')).toMatchObject([{ action: 'exiger la libération des otages' }])
  expect(asksIn('Madame la Ministre,\n\nVous partez à Oslo. Allez-vous dîner ?', 'fr')).toEqual([])
})

test('"US" and "U.S." are a state, "WHO" a body, unless all is in capitals', () => {
  for (const asked of ['the US', 'the U.S.', 'US officials', 'the US Trade Representative'])
    expect(asksIn(`The union urged ${asked} to act.`)).toMatchObject([
      { addressee: [asked.replace(/^the /, '')] },
    ])
  expect(asksIn('The WHO urged China to act.')).toMatchObject([{ asker: ['WHO'], addressee: ['China'] }])
  expect(asksIn('The G7 urged China to act.')).toMatchObject([{ asker: ['G7'] }])
  const [shouted] = asksIn('THEY BEGGED US TO ACT. They urged us to act.')
  expect(shouted).toMatchObject({ addressee: [] })
})

test('a stance and the report of it are one', () => {
  const stances = (text: string, language: Language = 'en') =>
    findIn(documentOf(text, language)).findings.filter(({ kind }) => kind === 'stance')
  expect(stances('The US State Department said it was deeply concerned by the verdict.')).toMatchObject([
    { by: ['US State Department'] },
  ])
  expect(stances('Le ministère a dit qu’il était préoccupé par le verdict.', 'fr')).toHaveLength(1)
})

test('what stands below a heading of recommendations is asked, and nobody promises it', () => {
  const found = (text: string, language: Language = 'en') =>
    findIn(documentOf(text, language)).findings.flatMap((one) =>
      one.kind === 'ask' ? [[one.action, one.addressee[0]]] : [[one.kind]],
    )
  const english = ['Guarantee access to the archives', 'Open the port']
  const list = `\n\n- ${english[0]};\n- ${english[1]}.`
  expect(found(`Recommendations to the Government${list}`)).toEqual(english.map((one) => [one, 'Government']))
  expect(found(`To the Government of Mali${list}`)).toEqual(english.map((one) => [one, 'Government of Mali']))
  expect(found(`Key recommendations:${list}`)).toEqual(english.map((one) => [one, undefined]))
  expect(found(`What the ministers eat${list}`).flat()).not.toContain('Open the port')
  const french = ['Garantir l’accès aux archives', 'Ouvrir le port']
  const liste = `\n\n- ${french[0]} ;\n- ${french[1]}.`
  expect(found(`Recommandations au préfet${liste}`, 'fr')).toEqual(french.map((one) => [one, 'préfet']))
  expect(found(`Nos recommandations :${liste}`, 'fr')).toEqual(french.map((one) => [one, undefined]))
})

test('letters of a body, an initial and a headline’s verb belong to no name', () => {
  const persons = (text: string) =>
    findIn(documentOf(text, 'en'))
      .named.filter((one) => one.kind === 'person')
      .map((one) => one.name)
      .sort()
  expect(persons('The head of the EFW Esther Lund spoke.')).toEqual(['Esther Lund'])
  expect(persons('Senators Ann Roe and Carlos A. Moreno spoke.')).toEqual(['Ann Roe', 'Carlos A. Moreno'])
  expect(persons('Peter Lund Convicted on Two Charges\n\nThe court spoke.')).toEqual(['Peter Lund'])
})

test('a text that breaks off behind an article is read', () => {
  const text = 'Le préfet n’a pas publié la liste. \n\n l’'
  expect(findIn(documentOf(text, 'fr')).findings).toHaveLength(1)
})
