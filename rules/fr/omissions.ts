/** Comment le français dit que quelqu’un n’a pas fait ce que l’on attendait. */
import type { Rule } from '../../src/find/rule.ts'

export const omissions: Rule<'omission'>[] = [
  {
    kind: 'omission',
    name: 'na-pas',
    pattern: '{by: actor} @any/negated ({action: clause})',
    needs: 'past',
    base: 0.7,
    finds: [
      '[[by Le ministère] n’a pas [action publié la liste]].',
      '[[by Le ministère] n’a pour le moment pas [action donné suite à cette demande]].',
    ],
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
    name: 'se-refuse-a',
    pattern:
      "{by: actor} [s' est refusé | s' est refusée | se sont refusés | se sont refusées | s' était refusé | s' était refusée | se refuse | se refusent] (jusqu' ici) [à | au] {action: noun phrase}",
    base: 0.75,
    finds: ['[[by Une porte-parole du ministère] s’est refusée à [action tout commentaire]].'],
    skips: ['Le moteur s’est refusé à tout effort.'],
  },
  {
    kind: 'omission',
    name: 'na-pas-ete-fait',
    pattern: [
      '{subject: subject} [@du/passive/negated] ({action: clause})',
      '{subject: subject} [@evoquer/passive/negated] ({action: clause})',
      '{by: actor} [@evoquer/present/negated] ({action: clause})',
      '{by: actor} ne [dit | disent] [rien | mot | pas un mot] ({action: clause})',
    ],
    base: 0.65,
    finds: [
      '[Le rapport n’a jamais été publié].',
      '[Aucune enquête n’a été ouverte].',
      '[Personne n’a été jugé [action pour ces crimes]].',
      '[Le sort des marins n’a pas été abordé [action au sommet]].',
      '[[by Le communiqué] ne mentionne pas [action les prisonniers]].',
    ],
    skips: ['Le pont n’a pas été repeint.', 'Personne n’a été mouillé.'],
  },
  {
    kind: 'omission',
    name: 'reste-sans-reponse',
    pattern: [
      '{subject: subject} [@ignorer/passive]',
      '{subject: subject} [reste | restent | resté | restée | restés | restées | demeure | demeurent] [sans réponse | lettre morte | sans suite | sans effet | impuni | impunis | impunie | impunies | inappliqué | inappliquée | inappliquées]',
    ],
    base: 0.7,
    finds: ['[Les lettres des familles sont restées sans réponse].', '[Leurs demandes ont été ignorées].'],
    skips: ['La porte reste ouverte.'],
  },
  {
    kind: 'omission',
    name: 'na-recu-aucune-reponse',
    pattern:
      '{subject: speaker} [a reçu | ont reçu | avons reçu | avait reçu | a obtenu | ont obtenu | avons obtenu] [aucune réponse | aucune explication | aucune information | aucun retour | nulle réponse | pas de réponse] ({clause})',
    base: 0.7,
    finds: ['[Les familles n’ont reçu aucune réponse].'],
    skips: ['Les familles ont reçu une réponse.'],
  },
  {
    kind: 'omission',
    name: 'laisse-faire',
    pattern: [
      '{by: actor} [a laissé faire | ont laissé faire | laisse faire | laissent faire | a regardé sans agir | est resté les bras croisés | est restée les bras croisés | sont restés les bras croisés] ({clause})',
      "[personne n' a eu à répondre | personne n' a été inquiété | personne n' a été jugé | personne n' a été poursuivi | nul n' a été inquiété] ({clause})",
    ],
    base: 0.7,
    finds: ['[[by La police] a laissé faire les assaillants].', '[Personne n’a eu à répondre du massacre].'],
    skips: ['Le temps a laissé faire la nature.'],
  },
  {
    kind: 'omission',
    name: 'se-tait',
    pattern: [
      '{by: actor} @ignorer',
      "{by: actor} [s' est abstenu | s' est abstenue | se sont abstenus | se sont abstenues | s' abstient | s' abstiennent] [de | d'] (tout) (toute) {action: clause}",
      '{by: actor} [est | sont | reste | restent | restée | resté | restés] [muet | muette | muets | silencieux | silencieuse | passif | passive | sourd | sourde | sourds]',
    ],
    base: 0.75,
    finds: [
      '[[by L’ambassade] garde le silence] sur l’affaire.',
      '[[by La mairie] s’est abstenue de [action tout commentaire]].',
      '[[by Le gouvernement] joue la montre] sur ce dossier.',
    ],
    skips: ['La forêt est silencieuse.', 'Le malade s’est abstenu de sucre.'],
  },
  {
    kind: 'omission',
    name: 'silence-de',
    pattern: "[silence | inaction | indifférence | passivité | mutisme] [de | du | des | d'] {by: actor}",
    base: 0.55,
    finds: ['Elle dénonce [le silence [by des ministres]].'],
    skips: ['Elle aime le silence de la forêt.'],
  },
  {
    kind: 'omission',
    name: 'na-pas-eu-lieu',
    pattern: [
      "[aucun | aucune] {noun phrase} n' [a | avait | ont] (jamais) (encore) eu lieu ({clause})",
      "{subject: subject} n' [a | ont | avait | avaient] (toujours) (jamais) (pas) (encore) eu lieu ({clause})",
    ],
    base: 0.6,
    finds: ['[Aucun scrutin n’a eu lieu].', '[Les élections n’ont toujours pas eu lieu].'],
    skips: ['Le scrutin a eu lieu.'],
  },
  {
    kind: 'omission',
    name: 'est-lent-a',
    pattern:
      '{by: actor} [est | sont | a été | ont été | était | étaient | reste | restent | se montre | se montrent] (très) (trop) (bien) [lent | lente | lents | lentes | réticent | réticente | réticents | réticentes | peu pressé | peu pressée] à {action: verb phrase}',
    base: 0.65,
    finds: ['[[by La Norvège] a été lente à [action sanctionner les armateurs]].'],
    skips: ['La tortue est lente à partir.'],
  },
  {
    kind: 'omission',
    name: 'na-pas-vu-le-jour',
    pattern:
      "{subject: subject} n' [a | ont | avait | avaient] (toujours) (jamais) (pas) (encore) vu le jour ({clause})",
    base: 0.65,
    finds: ['[L’enquête promise n’a jamais vu le jour].'],
    skips: ['L’enfant a vu le jour à Oslo.'],
  },
  {
    kind: 'omission',
    name: 'nest-jamais-venu',
    pattern:
      "{subject: subject} [n' | ne] [est | sont] [jamais | toujours pas] [venu | venue | venus | venues | arrivé | arrivée | arrivés | arrivées] ({clause})",
    needs: 'voiced',
    base: 0.6,
    finds: ['« [Les visas ne sont jamais arrivés] », a dit l’émissaire.'],
    skips: ['« Les visas sont arrivés », a dit l’émissaire.'],
  },
  {
    kind: 'omission',
    name: 'se-fait-attendre',
    pattern: '{subject: subject} [se fait | se font] (toujours) (encore) attendre',
    base: 0.6,
    finds: ['[Le rapport se fait toujours attendre].'],
    skips: ['Le rapport se fait à deux.'],
  },
]
