/** Whose words a finding holds, in the ways in which publishers sign, label and cast their texts. */
import { expect, test } from 'vitest'
import type { Finding, Language } from '../model.ts'
import { documentOf } from './fixture-texts.ts'
import { findIn } from './index.ts'

const read = (text: string, language: Language): Finding[] => findIn(documentOf(text, language)).findings

/** Who asks, promises or judges in each finding whose quote holds `words`. */
const speakers = (text: string, words: string, language: Language = 'en'): string[] =>
  read(text, language).flatMap((one) => {
    if (!one.quote.includes(words)) return []
    if (one.kind === 'ask') return one.asker
    return one.kind === 'pledge' || one.kind === 'stance' ? one.by : []
  })

const debate = `Harbour dues

Helen Moss
(Northmoor) (Lab)

I urge the Minister to publish the list.

The Minister of State, Treasury (Peter Rowan)

We will publish it by Easter.

Helen Moss

The Government must also tell the ports.`

test('in a debate, the name on the line above has the floor', () => {
  expect(speakers(debate, 'publish the list')).toEqual(['Helen Moss'])
  expect(speakers(debate, 'by Easter')).toEqual(['Peter Rowan'])
  expect(speakers(debate, 'tell the ports')).toEqual(['Helen Moss'])
})

test('« M. Roux. – » hands over the floor in the minutes of a parliament', () => {
  const minutes = `Séance du 3 mai

M. Louis Marchand. – Je demande la suspension de ces travaux.

Mme Claude Rivoire, ministre. – Nous publierons le rapport en juin.`
  expect(speakers(minutes, 'suspension', 'fr')).toEqual(['Louis Marchand'])
  expect(speakers(minutes, 'publierons', 'fr')).toEqual(['Claude Rivoire'])
})

test('a form of question and answer says who asks and who answers', () => {
  const form = `Question 4512
Asked by Helen Moss (Northmoor)

I urge the Minister to reopen the museum.

Answered by Peter Rowan, Minister of State, on 3 May

We will reopen it in June.`
  expect(speakers(form, 'reopen the museum')).toEqual(['Helen Moss'])
  expect(speakers(form, 'in June')).toEqual(['Peter Rowan'])
})

test('paragraphs behind "Jane Roe said:" stay hers up to the next heading', () => {
  const statement = `Foreign Secretary Anna Holm said:

The verdict is a disgrace. We urge Oslo to free the sailors.

I call for their release.

Notes

The sailors must be freed.`
  expect(speakers(statement, 'urge Oslo')).toEqual(['Anna Holm'])
  expect(speakers(statement, 'I call for')).toEqual(['Anna Holm'])
  expect(speakers(statement, 'must be freed')).not.toContain('Anna Holm')
})

test('what a questioner without a name says is nobody’s, and the answer is the author’s', () => {
  const briefing = `Ministère de la Pêche
Point de presse

Q : Le ministre doit-il partir ? Le gouvernement doit publier la liste.

R : Nous appelons les maires à rentrer au port.`
  expect(speakers(briefing, 'publier la liste', 'fr')).toEqual([])
  expect(speakers(briefing, 'appelons', 'fr')).toEqual(['Ministère de la Pêche'])
})

test('the head of the page, its line "From:" or its title tells who "we" are', () => {
  const letterhead = `SYNDICAT NATIONAL DES IMPRIMEURS
Communiqué du 3 mai

Le journal est fermé. Nous exigeons sa réouverture.`
  expect(speakers(letterhead, 'exigeons', 'fr')).toEqual(['SYNDICAT NATIONAL DES IMPRIMEURS'])
  const from = `Closure of the port

From: Harbour and Lighthouse Board
Published 17 April 2023

The port is closed. We urge masters to wait at sea and we ask the coast guard to help them.`
  expect(speakers(from, 'ask the coast guard')).toEqual(['Harbour and Lighthouse Board'])
  const title = `Fisheries Forum: UK statement on Malta

We urge Malta to reopen its ports.`
  expect(speakers(title, 'reopen its ports')).toEqual(['UK'])
})

test('a state that speaks in the present is who "we" are', () => {
  const statement = `Norvège – Fermeture du port
(27 février 2024)

La Finlande condamne la fermeture du port. Elle demande sa réouverture.

Nous appelons la Norvège à respecter ses engagements.`
  expect(speakers(statement, 'appelons', 'fr')).toEqual(['Finlande'])
})

test('who reads a statement out stands beside the state for which they speak', () => {
  const delivered = `As delivered by Ambassador Clare Denholm
to the Permanent Council

The United States welcomes the report. We urge Malta to reopen its ports. I thank the chair.`
  expect(speakers(delivered, 'urge Malta')).toEqual(['United States', 'Clare Denholm'])
  expect(speakers(delivered, 'I thank')).toEqual(['Clare Denholm'])
})

test('a group without a name that speaks throughout speaks also where nobody is named', () => {
  const release = `“The law is vague,” the experts said. “It has no place in a free society,” the experts said.

The experts urged Malta to repeal it. Donors were urged to help.`
  expect(speakers(release, 'Donors')).toEqual(['experts'])
})

test('letters that stand for a body are a form of its name', () => {
  const text =
    'The Lake Society Network (LSN) met in May. LSN urged the mayor to reopen the park.\n\nThe park is shut.'
  expect(speakers(text, 'reopen')).toEqual(['Lake Society Network'])
})

test('a form that is told to act is not who asks', () => {
  const minutes =
    'Le président a ouvert la séance. Le gouvernement devra publier la liste. Il a demandé au maire de rouvrir le parc.'
  expect(speakers(minutes, 'rouvrir', 'fr')).toEqual(['président'])
})

const asks = (text: string, language: Language = 'en') =>
  read(text, language).flatMap((one) => (one.kind === 'ask' ? [one] : []))

test('« Elle lui demande »: who called the attention asks, and whose attention was called is asked', () => {
  const question =
    "Mme Jeanne Roux appelle l'attention de M. le ministre de la pêche sur le port de Brest. Le port est fermé. Elle lui demande de le rouvrir."
  const [ask] = asks(question, 'fr')
  expect(ask!.asker).toEqual(['Jeanne Roux'])
  expect(ask!.addressee).toEqual(['M. le ministre de la pêche'])
})

test('each item of a list has its verb, its marker or its own actor', () => {
  const motion = `Le Conseil municipal,

Demande au préfet :
- de rouvrir le port ;
- de publier la liste ;
- l'abandon des poursuites ;

Charge le maire de transmettre ce vœu.`
  expect(asks(motion, 'fr').map((one) => [one.addressee[0], one.action])).toEqual([
    ['préfet', 'de rouvrir le port'],
    ['préfet', 'de publier la liste'],
    ['préfet', "l'abandon des poursuites"],
    ['maire', 'transmettre ce vœu'],
  ])
  const union = `The union asks that:
- the Senate publish its minutes;
- the coast guard rescue the crew.`
  expect(asks(union).map((one) => [one.asker[0], one.addressee[0]])).toEqual([
    ['union', 'Senate'],
    ['union', 'coast guard'],
  ])
})

test('two who share a verb of asking are each asked for their own', () => {
  const [first, second] = asks('The union calls on the mayor to resign and the council to reopen the park.')
  expect([first!.addressee, second!.addressee]).toEqual([['mayor'], ['council']])
  const both = asks('Le syndicat appelle les juges à résister et les députés à rester unis.', 'fr')
  expect(both.map((one) => one.addressee)).toEqual([['juges'], ['députés']])
})

test('whom the one who is asked is to move stands as the final actor', () => {
  const finals = (text: string, language: Language = 'en') => asks(text, language).map((one) => one.final)
  expect(finals('We urge Norway to use its influence with Malta to free the crew.')).toEqual([['Malta']])
  expect(finals('We urge Norway to make Malta free the crew.')).toEqual([['Malta']])
  expect(finals("Nous prions le ministre d'intervenir auprès du roi.", 'fr')).toEqual([['roi']])
  expect(finals('Nous demandons au ministre d’agir pour que la Norvège libère les marins.', 'fr')).toEqual([
    ['Norvège'],
  ])
  expect(finals('Nous demandons au ministre d’agir pour que ses services libèrent le quai.', 'fr')).toEqual([
    [],
  ])
})

test('a stance judges those whose doing it is, not those to whom it was done', () => {
  const toward = (text: string, language: Language = 'en') =>
    read(text, language).flatMap((one) => (one.kind === 'stance' ? one.toward : []))
  expect(toward('We urge Malta to reopen its ports. We deplore its delays.')).toEqual(['Malta'])
  expect(toward('We are grateful to our partners, who bear the price of Oslo’s choice.')).toEqual([
    'partners',
  ])
  expect(toward('The union condemns the arrest of Jonas Berg by the coast guard.')).toEqual(['coast guard'])
  expect(toward('We praise the courage of the dockers’ families.')).not.toContain('We')
  const release =
    'Maltese police hold Jonas Berg. Malta is silent. The union condemns the detention of Jonas Berg.'
  expect(toward(release)).toEqual(['Malta'])
})

test('who holds people is asked to free them where the text is about one state', () => {
  const [ask] = asks(
    'Malta arrested the crew. The Maltese government is silent. The union demands that the crew be freed.',
  )
  expect(ask!.addressee).toEqual(['Maltese government'])
})

test('a body that no list knows is known by what it does', () => {
  expect(speakers('Hearth and Lantern urges the mayor to reopen the park.', 'reopen')).toEqual([
    'Hearth and Lantern',
  ])
  const minutes = `Séance du 3 mai

M. Louis Marchand, président. Je demande la suspension de ces travaux.

Mme Claude Rivoire (UC). Nous voterons contre.`
  expect(speakers(minutes, 'suspension', 'fr')).toEqual(['Louis Marchand'])
  expect(speakers(minutes, 'voterons', 'fr')).toEqual(['Claude Rivoire'])
})

test('a counted list that runs on in its sentence is cut into its items', () => {
  const letter = 'Nous demandons trois choses : ouvrir les archives, cesser les travaux et publier la liste.'
  expect(asks(letter, 'fr').map((one) => one.action)).toEqual([
    'ouvrir les archives',
    'cesser les travaux',
    'publier la liste',
  ])
})

test.each<[string, Language, string]>([
  ['On 1 February 2023 the Assembly called on Norway to free Ana Ruiz.', 'en', 'Assembly'],
  ['In early 2021 Harbour Watch urged Norway to free Ana Ruiz.', 'en', 'Harbour Watch'],
  ['Le 3 mars 2021 le Conseil a demandé à la Norvège de libérer Ana Ruiz.', 'fr', 'Conseil'],
  ['En 2021 le Conseil a demandé à la Norvège de libérer Ana Ruiz.', 'fr', 'Conseil'],
  // Traps: a number that counts whoever asks, and one that is part of a name.
  ['The 12 members urged Norway to free Ana Ruiz.', 'en', '12 members'],
  ['The Group of 77 urged Norway to free Ana Ruiz.', 'en', 'Group of 77'],
])('a day before whoever asks is not asking: %s', (text, language, asker) => {
  expect(speakers(text, language === 'en' ? 'free Ana Ruiz' : 'libérer Ana Ruiz', language)).toEqual([asker])
})

test('orders said to somebody are each their own ask of those who are addressed', () => {
  const speech = 'Let me say to our friends in Oslo: release the crew, drop the charges, and reopen the port.'
  expect(asks(speech).map((one) => [one.addressee[0], one.action])).toEqual([
    ['our friends in Oslo', 'release the crew'],
    ['our friends in Oslo', 'drop the charges'],
    ['our friends in Oslo', 'reopen the port'],
  ])
  const appel = 'Je lance un appel à tous les maires : ouvrez les écoles et publiez la liste.'
  expect(asks(appel, 'fr').map((one) => one.action)).toEqual(['ouvrez les écoles', 'publiez la liste'])
})

test('« quant à » and "as for" say whom the pronouns of their sentence mean', () => {
  const [ask] = asks('Le port est fermé. Quant au ministre, il doit publier la liste.', 'fr')
  expect(ask!.addressee).toEqual(['ministre'])
})

test('« à la Norvège et à la Finlande » are two who are asked, and « l’Europe » is no institute of that name', () => {
  const [both] = asks('La Suède demande à la Norvège et à la Finlande de rouvrir le port.', 'fr')
  expect(both!.addressee).toEqual(['Norvège', 'Finlande'])
  const region =
    'Anna Holm, présidente de l’Institut norvégien d’Europe, est venue. La Ligue enjoint l’Europe de bannir ces filets.'
  expect(asks(region, 'fr').map((one) => one.addressee)).toEqual([['Europe']])
})

test('who has not announced an inquiry says nothing of what follows', () => {
  const text = 'Les autorités turques n’ont pas annoncé d’enquête. La ministre doit libérer les marins.'
  expect(asks(text, 'fr').map((one) => one.asker)).toEqual([[]])
})

test.each<[string, string, string[]]>([
  ['Members deplore the raid and call on Malta to free the crew.', 'free the crew', ['Members']],
  ['We, the Lorn League, call on Malta to free the crew.', 'free the crew', ['Lorn League']],
  [
    'Ann Roe, head of the guild, deplored the raid, calling on Malta to free the crew.',
    'free the crew',
    ['Ann Roe'],
  ],
  [
    'The watchdog said Ivan Petrov “was beaten in his cell” and urged Malta to free him.',
    'free him',
    ['watchdog'],
  ],
  [
    'The guild wrote to two banks – Alder and Birch – urging them to free the funds.',
    'free the funds',
    ['guild'],
  ],
  [
    'Malta closed the port, the Lorn League said in a statement. The statement urges Malta to reopen it.',
    'reopen it',
    ['Lorn League', 'statement'],
  ],
  // Traps: an infinitive goes on behind "and", and a text that nobody is said to have made.
  ['Norway asks Malta to deplore the raid and call on Oman to free the crew.', 'free the crew', ['Norway']],
  ['The statement urges Malta to reopen the port.', 'reopen the port', ['statement']],
])('whoever judges goes on asking: %s', (text, words, asker) => {
  expect(speakers(text, words).filter((one, i, all) => all.indexOf(one) === i)).toEqual(asker)
})

test('what a list bids stands in its items, also behind "the following"', () => {
  const letter = 'We urge the Governor to do the following:\n\n• Free the crew.\n• To reopen the port.'
  expect(asks(letter).map((one) => [one.addressee[0], one.action])).toEqual([
    ['Governor', 'Free the crew'],
    ['Governor', 'reopen the port'],
  ])
  const lettre =
    'Nous exhortons le préfet à prendre ces mesures :\n\n– Libérer les marins ;\n– Rouvrir le port.'
  expect(asks(lettre, 'fr').map((one) => one.action)).toEqual(['Libérer les marins', 'Rouvrir le port'])
})

test('a person is "she", a text or a committee is not', () => {
  const told = 'The resolution names Ann Roe. It calls for calm. She was arrested in May.'
  const act = read(told, 'en').find((one) => one.kind === 'act')
  expect(act).toMatchObject({ object: ['Ann Roe'] })
})

test('a participle that describes those after it tells no act', () => {
  const told = 'The Senate backs a plan drawn up by jailed singers, and wants envoys to visit jailed sailors.'
  expect(read(told, 'en').filter((one) => one.kind === 'act')).toEqual([])
})

test('a letter that ends in thanks asks and praises no more', () => {
  const letter =
    'Dear Minister,\n\nWe urge you to free the monks.\n\nThank you for your urgent attention.\n\nAnn Roe'
  expect(read(letter, 'en').map((one) => one.kind)).toEqual(['ask'])
})

test('an office of several fields before a name is one', () => {
  const told = 'Ports, Rivers and Canals Secretary Ann Roe urged Malta to free the monks.'
  expect(speakers(told, 'free the monks')).toEqual(['Ann Roe'])
})

test('behind an aside in dashes, and between two days, whoever it was done to is found', () => {
  const objects = (text: string) => read(text, 'en').flatMap((one) => (one.kind === 'act' ? one.object : []))
  expect(objects('Between 1 January and 1 March 2021 at least 20 monks were jailed.')).toEqual(['20 monks'])
})
