/** Acts told in any order of words, in both languages; and what tells of none. */
import { expect, test } from 'vitest'
import type { Language } from '../model.ts'
import { documentOf } from './fixture-texts.ts'
import { findIn } from './index.ts'

const acts = (text: string, language: Language) =>
  findIn(documentOf(text, language))
    .findings.filter((one) => one.kind === 'act')
    .map((one) => [one.type, one.actor.join('; '), one.object.join('; '), one.quote])

test.each<[Language, string, string, string, string, string]>([
  [
    'en',
    'We write for Mr Ruiz, who was arrested on 14 April 2020 under the Act.',
    'detain',
    '',
    'Ruiz',
    'Mr Ruiz, who was arrested on 14 April 2020 under the Act',
  ],
  [
    'en',
    'More than 300 intellectuals have been detained since 2016.',
    'detain',
    '',
    'More than 300 intellectuals',
    'More than 300 intellectuals have been detained since 2016',
  ],
  [
    'en',
    'In August 2014 the Constitutional Court annulled an earlier act on procedural grounds.',
    'decide',
    'Constitutional Court',
    'earlier act on procedural grounds',
    'the Constitutional Court annulled an earlier act on procedural grounds',
  ],
  [
    'en',
    'They wept at the sentence handed down by a court in May.',
    'decide',
    'court',
    'sentence',
    'the sentence handed down by a court in May',
  ],
  [
    'fr',
    'Floriane Ruiz, condamnée en 2023 à dix ans de prison, attend.',
    'sentence',
    '',
    'Floriane Ruiz',
    'Floriane Ruiz, condamnée en 2023 à dix ans de prison',
  ],
  [
    'fr',
    'Le 14 juin 2024, la Cour d’État a levé son immunité.',
    'decide',
    'Cour d’État',
    'son immunité',
    'la Cour d’État a levé son immunité',
  ],
  [
    'fr',
    'Des soldats y ont exécuté des habitants par centaines.',
    'kill',
    'soldats',
    'habitants',
    'Des soldats y ont exécuté des habitants par centaines',
  ],
  [
    'fr',
    'Le Haut-Commissariat a rendu son rapport le 12 mai dernier.',
    'publish',
    '',
    'son rapport',
    'Le Haut-Commissariat a rendu son rapport le 12 mai dernier',
  ],
])('%s: %s', (language, text, type, actor, object, quote) => {
  expect(acts(text, language)).toContainEqual([type, actor, object, quote])
})

test.each<[Language, string]>([
  ['en', 'We urge the court to annul the law and ask that Mr Ruiz be freed.'],
  ['en', 'If the minister had arrested Mr Ruiz, nobody would have known.'],
  ['en', 'The police have not arrested anyone, and no verdict was overturned.'],
  ['en', 'Those who were tortured deserve an apology.'],
  ['en', 'The court may annul the verdict.'],
  ['en', 'A fallen tree blocked the path; the rain beat the roof.'],
  ['fr', 'Nous demandons que la cour annule la loi et que M. Ruiz soit libéré.'],
  ['fr', 'Si la police avait arrêté M. Ruiz, personne ne l’aurait su.'],
  ['fr', 'La police n’a arrêté personne.'],
  ['fr', 'Ceux qui ont été torturés méritent des excuses.'],
  ['fr', 'La cour pourrait annuler le verdict.'],
])('%s tells of no act: %s', (language, text) => {
  expect(acts(text, language)).toEqual([])
})
