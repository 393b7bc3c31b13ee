/** Comment le français engage celui qui parle : promesses, engagements, actes que l’on annonce de soi-même. */
import type { Rule } from '../../src/find/rule.ts'

export const pledges: Rule<'pledge'>[] = [
  {
    kind: 'pledge',
    name: 'engage-a',
    pattern: [
      '{by: speaker} @engager à {action: verb phrase}',
      "{by: speaker} @promettre [de | d'] {action: verb phrase}",
    ],
    base: 0.8,
    finds: ['[[by La ministre] promet de [action rouvrir la clinique]].'],
    skips: ['La ministre ne promet pas de rouvrir la clinique.'],
  },
  {
    kind: 'pledge',
    name: 'futur-propre',
    pattern: '{by: speaker} @any/future {action: clause}',
    needs: 'own',
    base: 0.7,
    finds: ['[[by Nous] publierons [action la liste en mai]].'],
    skips: ['La tempête atteindra la côte.'],
  },
  {
    kind: 'pledge',
    name: 'entend-faire',
    pattern: [
      "{by: speaker} @entendre (de) (d') {action: verb phrase}",
      '{by: speaker} [va | vont | allons] {action: verb phrase}',
    ],
    base: 0.55,
    needs: 'own',
    finds: ['Le maire a dit [qu’[by il] envisage de [action fermer la décharge]].'],
    skips: ['On entend crier.'],
  },
  {
    kind: 'pledge',
    name: 'son-engagement',
    pattern:
      "[son | sa | leur | notre | votre] [engagement | promesse | détermination | volonté] (constant) (constante) (ferme) [à | de | d'] {action: clause}",
    base: 0.65,
    finds: ['Elle a rappelé [sa promesse de [action visiter le camp]].'],
    skips: ['Elle a tenu sa promesse.'],
  },
  {
    kind: 'pledge',
    name: 'est-determine-a',
    pattern:
      '{by: speaker} [est | sont | sommes | suis | reste | restent | restons] [déterminé | déterminée | déterminés | déterminées | résolu | résolue | résolus | prêt | prête | prêts | prêtes | engagé | engagés | attaché] à {action: verb phrase}',
    base: 0.7,
    finds: ['[[by L’agence] est prête à [action envoyer des inspecteurs]].'],
    skips: ['Le pont est prêt à ouvrir.'],
  },
]
