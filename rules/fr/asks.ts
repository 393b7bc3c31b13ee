/** Comment le français demande à quelqu’un de faire quelque chose, ou de cesser. */
import type { Rule } from '../../src/find/rule.ts'

export const asks: Rule<'ask'>[] = [
  {
    kind: 'ask',
    name: 'exhorte-a',
    pattern: '{asker: speaker} @exhorter {addressee: actor} à {action: verb phrase}',
    base: 0.9,
    finds: ['[[asker Le comité] appelle [addressee le gouvernement] à [action publier le registre]].'],
    skips: ['Le comité n’appelle pas le gouvernement à publier le registre.'],
  },
  {
    kind: 'ask',
    name: 'est-invite-a',
    pattern: [
      '{addressee: actor} [@exhorter/passive] à {action: verb phrase}',
      "{addressee: actor} [@prier/passive] [de | d'] {action: verb phrase}",
    ],
    base: 0.8,
    finds: ['[[addressee Les ministres] sont invités à [action rouvrir les écoles]].'],
    skips: ['Les communes sont reliées à la ville.'],
  },
  {
    kind: 'ask',
    name: 'prie-de',
    pattern: "{asker: speaker} @prier {addressee: actor} [de | d'] {action: verb phrase}",
    base: 0.85,
    finds: ['[[asker Le Sénat] prie [addressee le ministre] de [action répondre sans délai]].'],
    skips: ['Le président accuse le ministre de mentir.'],
  },
  {
    kind: 'ask',
    name: 'demande-a',
    pattern: "{asker: speaker} @demander [à | au | aux] {addressee: actor} [de | d'] {action: verb phrase}",
    base: 0.9,
    finds: ['[[asker La commission] demande [addressee au préfet] de [action rouvrir le dossier]].'],
    skips: ['La commission n’a pas demandé au préfet de rouvrir le dossier.'],
  },
  {
    kind: 'ask',
    name: 'demande-chose-a',
    pattern: '{asker: speaker} @demander [à | au | aux] {addressee: actor} {action: things}',
    base: 0.8,
    finds: ['[[asker Le comité] demande [addressee au préfet] [action la réouverture du dossier]].'],
    skips: ['Le comité parle au préfet du dossier.'],
  },
  {
    kind: 'ask',
    name: 'demande-que',
    pattern: "{asker: speaker} [@exiger | @souhaiter] [que | qu'] {action: clause}",
    base: 0.8,
    finds: ['[[asker Les familles] exigent que [action la mairie publie le rapport]].'],
    skips: ['Les familles n’exigent pas que la mairie publie le rapport.'],
  },
  {
    kind: 'ask',
    name: 'demande-chose',
    pattern: '{asker: speaker} @exiger {action: things}',
    base: 0.8,
    finds: ['[[asker Le syndicat] réclame [action la réintégration des infirmières]].'],
    skips: ['La demande de blé augmente.'],
  },
  {
    kind: 'ask',
    name: 'demande-infinitif',
    pattern: [
      "{asker: speaker} @exiger [de | d'] {action: verb phrase}",
      '{asker: speaker} @appeler à {action: verb phrase}',
      '{asker: speaker} @appeler [à | au] {action: things}',
    ],
    base: 0.8,
    finds: ['[[asker Le syndicat] appelle à [action suspendre les travaux]].'],
    skips: ['Le syndicat ne demande pas de suspendre les travaux.'],
  },
  {
    kind: 'ask',
    name: 'doit',
    pattern:
      '{addressee: actor} [doit | doivent | devra | devront | devrait | devraient | devons | devez | devriez | devrions] {action: verb phrase}',
    needs: 'other',
    base: 0.75,
    finds: ['[[addressee Le gouvernement] doit [action publier le rapport]].'],
    skips: [
      'Le train doit arriver à midi.',
      'Les familles doivent choisir une école.',
      'Le maire devrait savoir nager.',
    ],
  },
  {
    kind: 'ask',
    name: 'doit-etre',
    pattern: [
      '{subject} [doit | doivent | devra | devront | devrait | devraient] [être | cesser] ({action: clause})',
      '{subject} [@devoir/negated] {action: clause}',
    ],
    base: 0.6,
    finds: ['[Les persécutions doivent cesser].'],
    skips: ['Les persécutions peuvent cesser.'],
  },
  {
    kind: 'ask',
    name: 'souligne-qu-il-faut',
    pattern:
      "{asker: speaker} @souligner [que | qu'] il [importe | convient | faut | est nécessaire | est urgent | est essentiel | est indispensable | est impératif] (de) (d') {action: verb phrase}",
    base: 0.7,
    finds: ['[[asker Le maire] souligne qu’il importe de [action protéger le lac]].'],
    skips: ['Le maire souligne qu’il pleut.'],
  },
  {
    kind: 'ask',
    name: 'il-faut',
    pattern: [
      '[il | elle] [faut | faudra | faudrait] {action: verb phrase}',
      "[il] [faut | faudra | faudrait] [que | qu'] {action: clause}",
    ],
    base: 0.65,
    finds: ['[Il faut [action ouvrir les archives]].'],
    skips: ['Il ne faut pas douter.'],
  },
  {
    kind: 'ask',
    name: 'il-est-urgent-que',
    pattern: [
      "[il] [est | serait | devient] [urgent | essentiel | indispensable | impératif | nécessaire | crucial | primordial | temps | grand temps | vital] [que | qu'] {action: clause}",
      "[il] [est | serait | devient] [urgent | indispensable | impératif | grand temps | vital] [de | d'] {action: verb phrase}",
      "[il] [importe | convient] [que | qu'] {action: clause}",
    ],
    base: 0.65,
    finds: ['[Il est urgent que [action le préfet rouvre les archives]].'],
    skips: ['Il est probable que le préfet rouvre les archives.'],
  },
  {
    kind: 'ask',
    name: 'insiste-sur',
    pattern: [
      "{asker: speaker} [@insister] (, avec {addressee: actor} ,) sur [l' | la | le] [urgence | impératif | nécessité | importance | obligation | besoin] [de | d' | à | pour | des | du] {action: clause}",
      "{asker: speaker} [@souligner] ([à | au | aux] {addressee: actor}) [l' | la | le] [urgence | impératif | nécessité | importance | obligation | besoin] [de | d' | à | pour | des | du] {action: clause}",
    ],
    base: 0.75,
    finds: ['[[asker Le maire] souligne la nécessité [action de protéger le lac]].'],
    skips: ['Le maire souligne la beauté du lac.'],
  },
]
