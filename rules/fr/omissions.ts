/** Comment le français dit que quelqu’un n’a pas fait ce que l’on attendait. */
import type { Rule } from '../../src/find/rule.ts'

export const omissions: Rule<'omission'>[] = [
  {
    kind: 'omission',
    name: 'na-pas',
    pattern: '{by: actor} @any/negated ({action: clause})',
    needs: 'past',
    base: 0.7,
    finds: ['[[by Le ministère] n’a pas [action publié la liste]].'],
    skips: ['La pluie n’a pas cessé.', 'Le ministère ne possède pas le bâtiment.'],
  },
  {
    kind: 'omission',
    name: 'refuse-de',
    pattern: "{by: actor} [@omettre/either] [de | d' | à] {action: verb phrase}",
    base: 0.75,
    finds: ['[[by Le conseil] refuse d’[action informer les familles]].'],
    skips: ['La pompe refuse de démarrer.'],
  },
  {
    kind: 'omission',
    name: 'se-tait',
    pattern: [
      '{by: actor} @ignorer',
      '{by: actor} [est | sont | reste | restent | restée | resté | restés] [muet | muette | muets | silencieux | silencieuse | passif | passive | sourd | sourde | sourds]',
    ],
    base: 0.75,
    finds: ['[[by L’ambassade] garde le silence] sur l’affaire.'],
    skips: ['La forêt est silencieuse.'],
  },
  {
    kind: 'omission',
    name: 'silence-de',
    pattern: "[silence | inaction | passivité | mutisme] [de | du | des | d'] {by: actor}",
    base: 0.55,
    finds: ['Elle dénonce [le silence [by des ministres]].'],
    skips: ['Elle aime le silence de la forêt.'],
  },
]
