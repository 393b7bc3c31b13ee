/** Les faits en français : ce que l’on a fait à des gens, ce qu’ont fait autorités et responsables. */
import type { Rule } from '../../src/find/rule.ts'

const done: [string, string, string, string][] = [
  [
    'detenir',
    'detain',
    '[[object Deux enseignants] ont été arrêtés en mai].',
    '[[actor La police] a arrêté [object deux enseignants]].',
  ],
  [
    'inculper',
    'charge',
    '[[object Deux enseignants] ont été inculpés en mai].',
    '[[actor Le procureur] a inculpé [object deux enseignants]].',
  ],
  [
    'condamnerpeine',
    'sentence',
    '[[object L’écrivain] a été condamné à deux ans].',
    '[[actor Le tribunal] a condamné [object l’écrivain]] à deux ans.',
  ],
  [
    'liberer',
    'release',
    '[[object L’écrivain] a été libéré en juin].',
    '[[actor Le tribunal] a acquitté [object l’écrivain]].',
  ],
  [
    'torturer',
    'torture',
    '[[object Les étudiants] ont été battus par des gardes].',
    '[[actor La police] a torturé [object les étudiants]].',
  ],
  [
    'tuer',
    'kill',
    '[[object Quatre manifestants] ont été abattus en avril].',
    '[[actor L’armée] a tué [object quatre manifestants]].',
  ],
  [
    'exiler',
    'exile',
    '[[object Les familles] ont été expulsées en mars].',
    '[[actor Le ministère] a expulsé [object les familles]].',
  ],
]

const nouns: [string, string][] = [
  ['arrestation | arrestations | détention | emprisonnement | incarcération | internement', 'detain'],
  ['procès | inculpation', 'try'],
  ['condamnation', 'sentence'],
  ['assassinat | meurtre | exécution | massacre | mort', 'kill'],
  ['disparition | disparitions | enlèvement | enlèvements', 'disappear'],
  ['torture | persécution | répression', 'torture'],
  ['expulsion | déportation | extradition', 'exile'],
]

export const acts: Rule<'act'>[] = [
  ...done.flatMap(([family, type, passive, active]): Rule<'act'>[] => [
    {
      kind: 'act',
      name: `${type}-passif`,
      pattern: `{object: people} [@${family}/passive/either]`,
      gives: { type },
      base: 0.7,
      finds: [passive],
      skips: ['Les colis ont été comptés en mai.'],
    },
    {
      kind: 'act',
      name: `${type}-actif`,
      pattern: `{actor: actor} [@${family}/either] {object: people}`,
      gives: { type },
      needs: 'past',
      base: 0.65,
      finds: [active],
      skips: ['L’horloge a frappé deux coups.'],
    },
  ]),
  ...nouns.map(([words, type]): Rule<'act'> => {
    const noun = words.split(' | ')[0]!
    return {
      kind: 'act',
      name: `${noun}-de`,
      pattern: `[${words}] [de | d' | du | des] {object: people}`,
      gives: { type },
      needs: 'named',
      base: 0.6,
      finds: [
        `On se souvient de [${/^[aeiouéè]/.test(noun) ? 'l’' : 'la '}${noun} de [object Marie Dupont]].`,
      ],
      skips: [`Le mot ${noun} a une longue histoire.`],
    }
  }),
  {
    kind: 'act',
    name: 'disparait',
    pattern: [
      '{object: people} @mourir',
      '{object: people} [a disparu | ont disparu | avait disparu | est porté disparu | sont portés disparus]',
    ],
    gives: { type: 'disappear' },
    needs: 'past',
    base: 0.65,
    finds: ['[[object L’avocate] a disparu en 2015].'],
    skips: ['Le lac a disparu en 2015.'],
  },
  {
    kind: 'act',
    name: 'adopte',
    pattern: '{actor: actor} @adopter {object: instrument}',
    gives: { type: 'adopt' },
    needs: 'past',
    base: 0.8,
    finds: ['[[actor L’assemblée] a adopté [object une résolution]] en mai.'],
    skips: ['La famille a adopté un chat.'],
  },
  {
    kind: 'act',
    name: 'est-adopte',
    pattern: '{object: instrument} [@adopter/passive/either]',
    gives: { type: 'adopt' },
    base: 0.65,
    finds: ['[[object Le traité] a été ratifié en 2019].'],
    skips: ['L’enfant a été adopté.'],
  },
  {
    kind: 'act',
    name: 'publie',
    pattern: '{actor: speaker} @publier {object: instrument}',
    gives: { type: 'publish' },
    needs: 'past',
    base: 0.65,
    finds: ['[[actor Le ministère] a publié [object un rapport]] en mai.'],
    skips: ['Le vent a lancé la barque.'],
  },
  {
    kind: 'act',
    name: 'cree',
    pattern: [
      '{actor: actor} @deposer {object: noun phrase}',
      "[création | instauration | nomination] [de | d' | du | des] {object: actor}",
    ],
    gives: { type: 'file' },
    needs: 'past',
    base: 0.55,
    finds: ['[[actor Le procureur] a ouvert [object une enquête]].'],
    skips: ['La clé a ouvert la porte.'],
  },
  {
    kind: 'act',
    name: 'visite',
    pattern: ['{actor: speaker} @visiter {object: clause}', '{actor: speaker} @visiter'],
    gives: { type: 'visit' },
    needs: 'past',
    base: 0.65,
    finds: [
      '[[actor La ministre] a rencontré [object son homologue]].',
      '[[actor Le président] se rendra [object à Oslo le 3 juin]].',
    ],
    skips: ['La tempête a quitté la côte.'],
  },
  {
    kind: 'act',
    name: 'convoque',
    pattern: '{actor: actor} [convoque | convoquent | a convoqué | ont convoqué] {object: people}',
    gives: { type: 'summon' },
    needs: 'past',
    base: 0.75,
    finds: ['[[actor Le ministère] a convoqué [object l’ambassadeur de Norvège]].'],
    skips: ['Le ministre a rappelé les règles.'],
  },
  {
    kind: 'act',
    name: 'est-interdit',
    pattern:
      '{object: people} [a été | ont été | est | sont | était | étaient | fut | furent] [interdit | interdite | interdits | interdites | banni | bannie | bannis | bannies | radié | radiée | radiés | limogé | limogée | limogés | destitué | destituée | destitués | suspendu | suspendue | suspendus | révoqué | révoquée | révoqués] ({clause})',
    gives: { type: 'ban' },
    base: 0.6,
    finds: ['[[object Le chanteur] a été interdit de scène].'],
    skips: ['La route est fermée.'],
  },
  {
    kind: 'act',
    name: 'recu-par',
    pattern: '{object: speaker} [@visiter/passive] par {actor: actor}',
    gives: { type: 'visit' },
    base: 0.65,
    finds: ['[[object La ministre] a été reçue par [actor le roi]].'],
    skips: ['Le colis a été reçu par la poste.'],
  },
  {
    kind: 'act',
    name: 'a-lieu',
    pattern: '{object: subject} @avoirlieu',
    gives: { type: 'happen' },
    needs: 'past',
    base: 0.55,
    finds: ['[[object Le vote] se tiendra en juillet].'],
    skips: ['La porte ferme mal.'],
  },
]
