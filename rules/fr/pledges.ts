/** Comment le français engage celui qui parle : promesses, engagements, actes que l’on annonce de soi-même. */
import type { Rule } from '../../src/find/rule.ts'

export const pledges: Rule<'pledge'>[] = [
  {
    kind: 'pledge',
    name: 'engage-a',
    pattern: [
      '{by: speaker} @engager à {action: verb phrase}',
      "{by: speaker} @promettre [de | d'] {action: verb phrase}",
      "{by: speaker} @engager à ce [que | qu'] {action: clause}",
      "{by: speaker} @engager [auprès de | auprès des | auprès du | auprès d' | devant | envers | vis-à-vis de] {to: noun phrase} à {action: verb phrase}",
      "{by: speaker} @promettre [à | au | aux] {to: noun phrase} [de | d'] {action: verb phrase}",
      '[vous avez ma parole | vous avez notre parole] [que | :] {action: clause}',
    ],
    base: 0.8,
    finds: [
      '[[by La ministre] promet de [action rouvrir la clinique]].',
      '[[by Le préfet] s’est engagé auprès [to des familles] à [action rouvrir l’école]].',
      '« [Vous avez ma parole : [action l’école rouvrira]] », a dit la maire.',
      '[[by La ministre] a promis [to aux infirmières] d’[action augmenter leur salaire]].',
    ],
    skips: ['La ministre ne promet pas de rouvrir la clinique.'],
  },
  {
    kind: 'pledge',
    name: 'futur-propre',
    pattern: '{by: speaker} @any/future/either ({action: clause})',
    needs: 'own',
    base: 0.7,
    finds: [
      '[[by Nous] publierons [action la liste en mai]].',
      '« [[by Nous] ne fermerons [action aucune école]] », a dit la maire.',
      '[[by La France] prendra [action sa part]], a déclaré le ministre.',
    ],
    skips: ['La tempête atteindra la côte.'],
  },
  {
    kind: 'pledge',
    name: 'futur-public',
    pattern: '{by: actor} [@entreprendre/future] ({action: clause})',
    needs: 'unsigned',
    base: 0.55,
    finds: [
      '[[by La Norvège] continuera [action à soutenir les marins]].',
      '[[by Le ministère] réparera [action les digues du nord]].',
    ],
    skips: [
      'Le gouvernement tombera.',
      'L’hôpital ouvrira en mai.',
      'Selon le syndicat, le gouvernement continuera à soutenir les marins.',
    ],
  },
  {
    kind: 'pledge',
    name: 'promet-quelque-chose',
    pattern: [
      '{by: speaker} @promesse {action: things}',
      '{by: speaker} @promesse [à | au | aux] {to: noun phrase} {action: things}',
    ],
    needs: 'promised',
    base: 0.75,
    finds: [
      '[[by La Norvège] a promis [action cinq millions d’euros]].',
      '[[by Le ministre] a promis [action une enquête]].',
      '[[by Le ministre] a promis [to aux familles] [action une enquête]].',
    ],
    skips: [
      'La promesse a été tenue.',
      'Le syndicat appelle la Norvège à publier la liste et à garantir un accès au port.',
    ],
  },
  {
    kind: 'pledge',
    name: 'dit-qu-il-fera',
    pattern: [
      "{by: speaker} [@dire | @annoncer] [que | qu'] {who: speaker} [@any/conditional | @any/future] {action: clause}",
      "{by: speaker} [@dire | @annoncer] [à | au | aux] {noun phrase} [que | qu'] {who: speaker} [@any/conditional | @any/future] {action: clause}",
    ],
    needs: 'self',
    base: 0.65,
    finds: [
      '[[by La maire] a dit qu’elle rouvrirait [action la bibliothèque]].',
      '[[by Le ministre] a assuré que son gouvernement publierait [action le rapport]].',
    ],
    skips: ['Les analystes ont dit que la maire gagnerait.', 'Le maire a dit qu’il perdrait.'],
  },
  {
    kind: 'pledge',
    name: 'promet-que',
    pattern: [
      "{by: speaker} [@engager] [que | qu'] {action: clause}",
      "{by: speaker} [@engager] [à | au | aux] {to: noun phrase} [que | qu'] {action: clause}",
      "{by: speaker} [donne | donné | donnent | donna] [sa parole | l' assurance | leur parole | des assurances | des garanties] [que | qu'] {action: clause}",
    ],
    base: 0.7,
    finds: [
      '[[by Le ministre] a juré que [action les coupables seraient punis]].',
      '[[by Le roi] a donné sa parole que [action personne ne serait inquiété]].',
    ],
    skips: ['Le ministre n’a pas promis que ce serait fait.'],
  },
  {
    kind: 'pledge',
    name: 'prend-l-engagement',
    pattern: [
      "{by: speaker} [prend | prennent | prenons | prends | pris | prit | prenait] [l' | un | cet | des | les | ces] [engagement | engagements] (ferme) (solennel) (fermes) (solennels) [de | d' | à] {action: verb phrase}",
      "{by: speaker} [réaffirme | réaffirment | réaffirmons | réaffirmé | réitère | réitèrent | réitéré | renouvelle | renouvelé | confirme | confirment | confirmé | exprime | expriment | exprimé | affirme | affirmé | souligne | souligné | manifeste | manifesté | rappelle | rappelé] [son | sa | leur | notre | ma | mon] (ferme) (pleine) (plein) (entière) [engagement | détermination | volonté | disponibilité | intention | résolution] [à | de | d' | pour | en faveur] {action: clause}",
    ],
    base: 0.7,
    finds: [
      '[[by La reine] a pris l’engagement de [action visiter le camp]].',
      '[[by Les deux pays] ont réaffirmé leur engagement en faveur [action d’une paix durable]].',
    ],
    skips: ['La reine prend le train de midi.', 'Le maire rappelle son âge.'],
  },
  {
    kind: 'pledge',
    name: 'obtient-l-assurance',
    pattern:
      "[obtenu | obtient | obtiennent | reçu | reçoit] [du | de | des | d'] {by: noun phrase} [l' assurance | des assurances | la garantie | des garanties | la promesse] [que | qu'] {action: clause}",
    base: 0.7,
    finds: ['Le maire a [obtenu du [by préfet] l’assurance que [action l’école resterait ouverte]].'],
    skips: ['Le maire a obtenu du préfet un rendez-vous.'],
  },
  {
    kind: 'pledge',
    name: 'veillera-a',
    pattern: [
      "{by: actor} @veiller/future [à ce que | à ce qu'] {action: clause}",
      "{by: actor} @veiller/future [à | au | aux | de | d'] {action: clause}",
    ],
    base: 0.65,
    finds: ['[[by La commission] veillera à ce que [action le texte soit appliqué]].'],
    skips: ['Le gardien veille à la porte.'],
  },
  {
    kind: 'pledge',
    name: 'sera-fait',
    pattern: '{subject: subject} [@prevoir/passive] ({action: clause})',
    needs: 'ours',
    base: 0.6,
    finds: ['« [Un fonds sera créé [action pour les veuves]] », a dit la ministre Anna Holm.'],
    skips: ['Un fonds sera créé pour les veuves.', '« Le port sera inondé », a dit la ministre Anna Holm.'],
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
    pattern: [
      "[engagement | engagements | promesse | promesses] (pris) (prise) (faite) (faites) (formulée) [de | du | des | d' | de la | de l' | par | par le | par la] {by: actor} [à | de | d'] {action: verb phrase}",
      "[son | sa | leur | notre | votre] [engagement | promesse | détermination | volonté] (constant) (constante) (ferme) [à | de | d'] {action: verb phrase}",
    ],
    base: 0.65,
    finds: [
      'Elle a rappelé [sa promesse de [action visiter le camp]].',
      '[La promesse [by du président] de [action gracier les marins]] n’a pas été tenue.',
    ],
    skips: ['Elle a tenu sa promesse.'],
  },
  {
    kind: 'pledge',
    name: 'debloque',
    pattern:
      '{by: speaker} [débloque | débloquent | a débloqué | ont débloqué | alloue | allouent | a alloué | ont alloué | consacre | consacrent | consacrera | versera | verseront | investira | investiront] {action: things}',
    needs: 'counted',
    base: 0.65,
    finds: ['[[by La Norvège] a débloqué [action 20 millions d’euros pour le déminage]].'],
    skips: ['La Norvège a débloqué la porte.', 'La pluie versera ses eaux.'],
  },
  {
    kind: 'pledge',
    name: 'se-tient-pret',
    pattern: [
      "{by: actor} [se tient | se tiennent | nous tenons | se tenait | reste | restent | demeure | demeurent] [à la disposition | à votre disposition | à leur disposition | aux côtés] [de | du | des | d'] {action: noun phrase}",
      "{by: actor} [entend | entendent | compte | comptent | prévoit de | prévoient de | s' apprête à | s' apprêtent à] (d') {action: verb phrase}",
      "{by: speaker} [a proposé | ont proposé | propose | proposent | offre | offrent] [de | d'] {action: verb phrase}",
      "{by: speaker} [s' est porté | s' est portée | se porte | se portent] [garant | garante] [de | du | des | d'] {action: noun phrase}",
      '{by: actor} [se réserve | se réservent | nous réservons] [le droit] [de] {action: verb phrase}',
      '{by: speaker} {to: clitic} [a promis | ont promis | avait promis | promet | promettent | a garanti | a assuré] {action: noun phrase}',
    ],
    base: 0.6,
    finds: [
      '[[by L’ambassade] se tient à la disposition des [action proches]].',
      '[[by Le ministère] entend [action indemniser les villageois]].',
      '[[by Le Kenya] s’est porté garant de [action la sécurité des témoins]].',
      '[[by La ministre] leur a promis [action un point mensuel]].',
    ],
    skips: ['Le livre se tient à la disposition des lecteurs.', 'La nuit leur a promis le repos.'],
  },
  {
    kind: 'pledge',
    name: 'est-determine-a',
    pattern:
      '{by: speaker} [est | sont | sommes | suis | reste | restent | restons | dit | disent | dite | déclare | déclarent | déclaré | déclarée] [déterminé | déterminée | déterminés | déterminées | résolu | résolue | résolus | prêt | prête | prêts | prêtes | engagé | engagés | attaché] à {action: verb phrase}',
    base: 0.7,
    finds: ['[[by L’agence] est prête à [action envoyer des inspecteurs]].'],
    skips: ['Le pont est prêt à ouvrir.'],
  },
  {
    kind: 'pledge',
    name: 'n-hesitera-pas',
    pattern: [
      "{by: actor} [n' hésitera pas | n' hésiteront pas | n' hésiterons pas | n' hésiterai pas] à {action: verb phrase}",
      "{by: actor} ne [cessera pas | cesseront pas | cesserons pas | cesserai pas] [de | d'] {action: verb phrase}",
    ],
    base: 0.7,
    finds: ['[[by Le syndicat] n’hésitera pas à [action saisir le juge]].'],
    skips: ['Le syndicat hésite à saisir le juge.'],
  },
  {
    kind: 'pledge',
    name: 'a-decide-de',
    pattern: [
      "[il] [a été décidé | est décidé | a été convenu | est convenu] [de | d'] {action: verb phrase}",
      "[promesse | engagement | assurance] [que | qu'] {by: actor} (nous) (lui) (leur) [a | avait | ont | avaient] [faite | fait | pris | prise | donnée | donné] ({clause})",
    ],
    base: 0.6,
    finds: [
      '[Il a été décidé d’[action allouer dix millions aux écoles]].',
      'Elle rappelle la [promesse que [by le maire] avait faite] en mai.',
    ],
    skips: ['Il a été vu au marché.'],
  },
  {
    kind: 'pledge',
    name: 'a-l-assurance-que',
    pattern:
      "[reçu comme réponse | reçu pour réponse | reçu l' assurance | obtenu l' assurance | eu l' assurance | reçu la garantie | obtenu la garantie | s' est vu répondre | s' est entendu répondre | s' est vu promettre] [que | qu'] {by: speaker} [@any/future | @any/conditional] {action: clause}",
    base: 0.7,
    finds: ['La députée a [reçu comme réponse que [by le ministre] votera [action contre le texte]].'],
    skips: ['La députée a reçu comme réponse que la porte était close.'],
  },
]
