import { expect, test } from 'vitest'
import { demandTitles as en } from '../../messages/en/demands.ts'
import { demandTitles as fr } from '../../messages/fr/demands.ts'
import { folded, isMediated, topicOf } from './classify.ts'
import { demandTitle } from './titles.ts'
import { topics } from './topics.ts'

/** For each class, what it finds in both languages. `@` marks that the ask names a person. */
const examples: Record<string, [en: string[], fr: string[]]> = {
  sanctions: [
    ['impose targeted sanctions on those responsible', 'freeze the assets of the minister'],
    ['des sanctions contre les responsables', 'geler les avoirs du ministre'],
  ],
  release: [
    ['free all political prisoners', '@release Ana Bell at once', 'the immediate release of the lawyers'],
    ['la libération des détenus', '@remettre en liberté Ana Bell', 'libérer les otages'],
  ],
  'end-charges': [
    ['drop all charges against the students'],
    ['l’abandon des poursuites contre les étudiants', 'abandonner les charges'],
  ],
  whereabouts: [['reveal the whereabouts of the brothers'], ['faire la lumière sur le sort des deux frères']],
  'fair-trial': [['guarantee a fair trial'], ['garantir un procès équitable']],
  care: [['give her access to medical care'], ['lui donner accès à des soins']],
  torture: [['end the torture of inmates'], ['mettre fin à la torture']],
  'death-penalty': [
    ['take steps toward abolishing the death penalty', 'halt all executions'],
    ['abolir la peine de mort', 'suspendre les exécutions'],
  ],
  'import-ban': [['ban the import of goods made there'], ['interdire les importations de ces produits']],
  'due-diligence': [['adopt a due diligence law'], ['une législation sur le devoir de vigilance']],
  arms: [['suspend all arms sales'], ['cesser les ventes d’armes']],
  extradition: [
    ['suspend extradition treaties', 'not deport her'],
    ['suspendre les traités d’extradition', 'ne pas l’expulser'],
  ],
  access: [['allow meaningful access to the region'], ['le libre accès à la région']],
  'humanitarian-aid': [['open humanitarian corridors'], ['un cessez-le-feu immédiat']],
  investigate: [['open an independent inquiry into the deaths'], ['ouvrir une enquête indépendante']],
  ratify: [
    ['ratify the Convention against Torture'.replace('Torture', 'Disappearance')],
    ['ratifier la convention sur les disparitions'],
  ],
  'no-agreement': [['suspend the trade agreement'], ['suspendre l’accord commercial']],
  'suspend-cooperation': [
    ['review all law enforcement cooperation, with a view toward suspending it'],
    ['geler la coopération policière'],
  ],
  'forced-labour': [['end forced labor'], ['mettre fin au travail forcé']],
  repeal: [['repeal the security law'], ['abroger la loi sur la sécurité']],
  'adopt-law': [['pass the bill on asylum'], ['adopter la loi sur l’asile']],
  'protect-defenders': [['protect journalists from threats'], ['protéger les journalistes menacés']],
  interference: [['act against foreign interference'], ['une meilleure prévention des ingérences']],
  'end-crackdown': [['end the crackdown on unions'], ['cesser la répression des syndicats']],
  apologise: [['apologise to the families'], ['présenter des excuses aux familles']],
  compensate: [['compensate the victims'], ['indemniser les victimes']],
  publish: [
    ['publish the full report', 'release the report of the commission'],
    ['rendre public le rapport'],
  ],
  fund: [['fund the shelters'], ['financer les foyers']],
  boycott: [['boycott the ceremony'], ['ne pas participer à la cérémonie']],
  raise: [
    ['raise these concerns with the premier', 'speak out publicly'],
    ['évoquer ces préoccupations avec le premier ministre'],
  ],
}

test('every class finds its sentences in both languages, and no other class takes them', () => {
  for (const topic of topics) {
    const [english, french] = examples[topic.id] ?? [[], []]
    expect(english.length, topic.id).toBeGreaterThan(0)
    expect(french.length, topic.id).toBeGreaterThan(0)
    for (const text of english) expect(topicOf(text, 'en', text.startsWith('@'))?.id, text).toBe(topic.id)
    for (const text of french) expect(topicOf(text, 'fr', text.startsWith('@'))?.id, text).toBe(topic.id)
  }
})

test('words that only look like a class are not in it', () => {
  expect(topicOf('release the annual figures', 'en', false)?.id).not.toBe('release')
  expect(topicOf('give meaning to freedom and justice', 'en', true)).toBeNull()
  expect(topicOf('meet the families', 'en', false)).toBeNull()
  expect(topicOf('recevoir les familles', 'fr', false)).toBeNull()
})

test('a class is found in time linear in the words, whatever they are', () => {
  const began = performance.now()
  for (const text of ['drop '.repeat(100_000), 'a'.repeat(1_000_000), 'access to '.repeat(100_000)])
    topicOf(text, 'other', true)
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('asking that others be made to act is told from asking to act', () => {
  expect(isMediated('press China to release him', 'en')).toBe(true)
  expect(isMediated('call publicly for the release of the lawyers', 'en')).toBe(true)
  expect(isMediated('demander la libération des avocats', 'fr')).toBe(true)
  expect(isMediated('release him', 'en')).toBe(false)
  expect(isMediated('libérer les avocats', 'fr')).toBe(false)
})

test('every class has a title in both languages', () => {
  const ids = topics.map((topic) => topic.id).sort()
  expect(Object.keys(en).sort()).toEqual(ids)
  expect(Object.keys(fr).sort()).toEqual(ids)
  expect(demandTitle('release', ['Ilham Tohti'], '', 'fr')).toBe('libération d’Ilham Tohti')
  expect(demandTitle('release', ['Huang Qi'], '', 'fr')).toBe('libération de Huang Qi')
  expect(demandTitle('release', ['Ilham Tohti'], '', 'en')).toBe('release of Ilham Tohti')
  expect(demandTitle('repeal', [], 'repeal the law', 'en')).toBe('repeal the law')
  expect(demandTitle('death-penalty', [], 'end it', 'en')).toBe('abolition of the death penalty')
})

test('folding takes accents, case and punctuation', () => {
  expect(folded('L’Élysée, «demain»')).toBe(' l elysee demain ')
})
