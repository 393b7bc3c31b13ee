/** Comment le français prend position sur ce que fait un autre. */
import type { Rule } from '../../src/find/rule.ts'

const etre = 'est | sont | suis | sommes | était | étaient | reste | restent | demeure | demeurent'

const copule =
  'est | sont | serait | seraient | était | étaient | sera | seront | reste | restent | demeure | demeurent | paraît | semble | devient | a été | ont été | fut | furent'

/** Comment se disent ceux que quelque chose heurte. */
const upset =
  'préoccupé | préoccupés | préoccupée | préoccupées | inquiet | inquiets | inquiète | inquiètes | alarmé | alarmés | alarmée | alarmées | choqué | choqués | choquée | choquées | indigné | indignés | indignée | indignées | consterné | consternés | consternée | consternées | scandalisé | scandalisés | scandalisée | scandalisées | attristé | attristés | attristée | attristées | déçu | déçus | déçue | déçues | bouleversé | bouleversés | bouleversée | bouleversées | horrifié | horrifiés | horrifiée | horrifiées | outré | outrés | outrée | outrées | révolté | révoltés | révoltée | révoltées | stupéfait | stupéfaits | stupéfaite | stupéfaites | atterré | atterrés | atterrée | atterrées | effaré | effarés | effarée | effarées | abasourdi | abasourdis | abasourdie | abasourdies | écœuré | écœurés | écœurée | écœurées | troublé | troublés | troublée | troublées'

/** Ce que l’on juge mauvais ; ce que l’on juge bon. */
const blame =
  'dénué de fondement | dénuée de fondement | dénués de fondement | dénuées de fondement | dénué de tout fondement | dénuée de tout fondement | dénuées de tout fondement | dépourvu de fondement | dépourvue de fondement | dépourvus de fondement | dépourvu de tout fondement | dépourvue de tout fondement | dépourvus de tout fondement | inacceptable | inacceptables | intolérable | intolérables | scandaleux | scandaleuse | scandaleuses | honteux | honteuse | honteuses | injustifiable | injustifiables | injustifié | injustifiée | injustifiés | injustifiées | inadmissible | inadmissibles | désastreux | désastreuse | désastreuses | révoltant | révoltante | révoltants | révoltantes | choquant | choquante | choquants | choquantes | regrettable | regrettables | déplorable | déplorables | inquiétant | inquiétante | inquiétants | inquiétantes | préoccupant | préoccupante | préoccupants | préoccupantes | alarmant | alarmante | indécent | indécente | irresponsable | irresponsables | arbitraire | arbitraires | inhumain | inhumaine | odieux | odieuse | abject | abjecte | liberticide | liberticides | disproportionné | disproportionnée | disproportionnés | disproportionnées | ignoble | ignobles | consternant | consternante | insupportable | insupportables | abusif | abusive | abusifs | abusives | injuste | injustes | indéfendable | inexcusable | inexcusables | infondé | infondée | infondés | infondées | mensonger | mensongère | mensongers | mensongères | illégal | illégale | illégaux | illégales | illégitime | illégitimes | illicite | illicites | nul | nulle | biaisé | biaisée | biaisés | biaisées | partial | partiale | raciste | racistes | discriminatoire | discriminatoires | cruel | cruelle | cruels | cruelles | barbare | barbares | absurde | absurdes | ridicule | incompréhensible | incompréhensibles | insuffisant | insuffisante | insuffisants | insuffisantes | dangereux | dangereuse | dangereuses | inconstitutionnel | inconstitutionnelle | antidémocratique | inique | iniques | infâme | infâmes | indigne | indignes | infamant | infamante | répressif | répressive | dégradant | dégradante | grotesque | grotesques | criminel | criminelle | hâtif | hâtive | hâtifs | hâtives | excessif | excessive | excessifs | excessives | exagéré | exagérée | exagérés | exagérées | fallacieux | fallacieuse | tendancieux | tendancieuse | calomnieux | calomnieuse | diffamatoire | diffamatoires | malveillant | malveillante | fantaisiste | fantaisistes | politiquement motivé | politiquement motivée | politiquement motivés | politiquement motivées | motivé par des raisons politiques | motivée par des raisons politiques | motivés par des raisons politiques | motivées par des raisons politiques | scélérat | scélérate'
const praise =
  'acceptable | acceptables | admissible | admissibles | souhaitable | souhaitables | bienvenu | bienvenue | bienvenus | bienvenues | salutaire | salutaires | encourageant | encourageante | encourageants | encourageantes | louable | louables | justifié | justifiée | justifiés | justifiées | légitime | légitimes | excellent | excellente | excellents | excellentes | remarquable | remarquables | courageux | courageuse | prometteur | prometteuse | convaincant | convaincante | satisfaisant | satisfaisante | positif | positive | positifs | positives | admirable | admirables | exemplaire | exemplaires | tolérable | tolérables'

/** Ce que l’on en dit, en un nom. */
const blot =
  'recul | affront | insulte | honte | scandale | menace | atteinte | parodie | mascarade | dérive | erreur | faute | aberration | imposture | trahison | provocation | injustice | hypocrisie | non-sens | désastre | ingérence | régression | violation | crime | déni | entorse | outrage | attaque | agression | mensonge | manipulation | diversion | farce | punition | vengeance | humiliation | abandon | échec | tragédie | drame | mépris | imposteur | traître | terroriste | coup de force | passage en force | simulacre | chasse aux sorcières | procès politique | acharnement | muselage | musellement | bâillon | arme | instrument de répression | outil de répression | signe de faiblesse | aveu de faiblesse | tache | souillure | recul démocratique | déni de justice | deux poids deux mesures'

const blots =
  'atteintes | menaces | violations | dérives | mensonges | attaques | injustices | provocations | manœuvres | représailles | ingérences | intimidations'

/** Ce qui fait du tort à ce qui vaut d’être protégé. */
const harms =
  "[porte atteinte à | portent atteinte à | porte atteinte au | portent atteinte au | porte atteinte aux | portent atteinte aux | porte préjudice à | portent préjudice à | nuit à | nuisent à | nuit au | nuisent au | nuit aux | met en péril | mettent en péril | met en danger | mettent en danger | bafoue | bafouent | piétine | piétinent | sape | sapent | fragilise | fragilisent | compromet | compromettent | foule aux pieds | foulent aux pieds | viole | violent | trahit | trahissent | déshonore | déshonorent | ruine | ruinent | aggrave | aggravent | alimente | alimentent | légitime | légitiment | banalise | banalisent | prive | privent | criminalise | criminalisent | menace | menacent | va à l' encontre de | va à l' encontre du | va à l' encontre des | vont à l' encontre de | vont à l' encontre des | tourne le dos à | tourne le dos au | ne sert que | ne fait qu' aggraver | ne font qu' aggraver | n' a pas sa place | n' ont pas leur place | fait honte à | fait reculer | font reculer]"

export const stances: Rule<'stance'>[] = [
  {
    kind: 'stance',
    name: 'condamne',
    pattern: '{by: speaker} @condamner {about: clause}',
    gives: { position: 'criticises' },
    base: 0.8,
    finds: [
      '[[by Le syndicat] dénonce [about le renvoi des infirmières]].',
      '[[by L’association] s’inquiète [about de la fermeture du parc]].',
      '[[by Les élus] regrettent [about que la mairie n’ait rien publié]].',
    ],
    skips: [
      'La porte est condamnée.',
      'Le syndicat ne dénonce pas le renvoi.',
      'Le tribunal a condamné l’écrivain à trois ans de prison.',
    ],
  },
  {
    kind: 'stance',
    name: 'alerte',
    pattern:
      "{by: speaker} [alerte | alertent | alertons | a alerté | ont alerté | avons alerté] [sur | de | du | des | d' | contre] {about: clause}",
    gives: { position: 'criticises' },
    base: 0.75,
    finds: ['[[by La ligue] alerte sur [about la sécheresse dans le delta]].'],
    skips: ['« Le delta se meurt », alerte Minna Holm.', 'Une alerte a été donnée.'],
  },
  {
    kind: 'stance',
    name: 'accuse',
    pattern: [
      "{by: speaker} @accuser {toward: actor} [de | d'] {about: clause}",
      "{by: speaker} {toward: clitic} @accuser [de | d'] {about: clause}",
    ],
    gives: { position: 'criticises' },
    base: 0.85,
    finds: [
      '[[by Le syndicat] accuse [toward le ministère] de [about cacher les chiffres]].',
      'Le maire est venu. [[by Le syndicat] [toward l’] accuse de [about cacher les chiffres]].',
    ],
    skips: ['Le ministère accuse réception.'],
  },
  {
    kind: 'stance',
    name: 'rejette',
    pattern: ['{by: speaker} @rejeter {about: clause}', '{by: speaker} [@soutenir/negated] {about: clause}'],
    gives: { position: 'opposes' },
    base: 0.7,
    finds: [
      '[[by Les évêques] rejettent [about le quota]].',
      '[[by Le syndicat] remet en cause [about la légitimité du vote]].',
    ],
    skips: ['Le rejet est probable.'],
  },
  {
    kind: 'stance',
    name: 'nie',
    pattern: '{by: speaker} @nier {about: clause}',
    gives: { position: 'denies' },
    base: 0.75,
    finds: ['[[by L’armée] dément [about le bombardement]].'],
    skips: ['L’armée avance.'],
  },
  {
    kind: 'stance',
    name: 'soutient',
    pattern: '{by: speaker} @soutenir {about: clause}',
    gives: { position: 'supports' },
    base: 0.65,
    finds: ['[[by La Norvège] soutient [about la proposition]].'],
    skips: ['Le pilier du pont est solide.'],
  },
  {
    kind: 'stance',
    name: 'salue',
    pattern: '{by: speaker} @saluer {about: clause}',
    gives: { position: 'supports' },
    base: 0.85,
    finds: [
      '[[by Nous] saluons [about la publication du rapport]].',
      '[[by La ligue] se félicite [about de la réouverture du lac]].',
    ],
    skips: ['Le salut est bref.'],
  },
  {
    kind: 'stance',
    name: 'est-preoccupe',
    pattern: `{by: speaker} [${etre}] [${upset}] {about: clause}`,
    gives: { position: 'criticises' },
    base: 0.8,
    finds: [
      '[[by L’association] est profondément préoccupée [about par les arrestations]].',
      '« [[by Nous] sommes atterrés [about par ce vote]] », a dit Minna Holm.',
    ],
    skips: ['L’association est fondée en mai.'],
  },
  {
    kind: 'stance',
    name: 'se-declare-preoccupe',
    pattern: [
      `{by: speaker} [se déclare | se déclarent | se dit | se disent | s' est dit | s' est dite | se sont dits | se sont dites | s' est déclaré | s' est déclarée | se montre | se montrent] (« | “) [${upset}] {about: clause}`,
      '{by: speaker} [note | notent | notons | constate | constatent | constatons | relève | relèvent | prend note | prend acte | suit | suivent | suivons | observe | apprend | apprennent | apprenons | appris | prenons note] avec (une) (la) (plus) (vive) (profonde) (grande) (extrême) (grave) [regret | préoccupation | inquiétude | consternation | indignation | stupeur | effroi | tristesse | émotion | colère | alarme] {about: clause}',
    ],
    gives: { position: 'criticises' },
    base: 0.8,
    finds: [
      '[[by Le Conseil] constate avec préoccupation [about la fermeture des écoles]].',
      '[[by La maire] s’est dite inquiète [about de la fermeture du port]].',
    ],
    skips: ['Le Conseil constate que la séance est close.'],
  },
  {
    kind: 'stance',
    name: 'note-avec-satisfaction',
    pattern:
      '{by: speaker} [note | notent | constate | relève | prend note | accueille | accueillent | prend acte] avec (une) (la) (plus) (vive) (grande) (profonde) [satisfaction | intérêt | reconnaissance | gratitude | faveur | soulagement | joie | appréciation] {about: clause}',
    gives: { position: 'supports' },
    base: 0.8,
    finds: ['[[by Le Conseil] prend note avec satisfaction [about du rapport]].'],
    skips: ['Le Conseil prend note du rapport.'],
  },
  {
    kind: 'stance',
    name: 'exprime-inquietude',
    pattern:
      '{by: speaker} [exprime | expriment | exprimons | exprimé | exprimer | exprimant | manifeste | fait part de | dit | redit] (son | sa | ses | leur | leurs | notre | nos) (« | “) (vive | profonde | grande | forte | plus vive | plus profonde | extrême) [inquiétude | inquiétudes | préoccupation | préoccupations | indignation | colère | regret | regrets | opposition | désaccord | consternation | réserves | émotion | effroi | stupeur | tristesse | désapprobation | réprobation] (» | ”) ({about: clause})',
    gives: { position: 'criticises' },
    base: 0.8,
    finds: ['[[by Le syndicat] exprime sa vive inquiétude [about face aux fermetures]].'],
    skips: ['Le poème exprime le temps.'],
  },
  {
    kind: 'stance',
    name: 'exprime-soutien',
    pattern:
      '{by: speaker} [exprime | expriment | exprimons | a exprimé | ont exprimé | exprimer | exprimant | réaffirme | réaffirment | réaffirmons | a réaffirmé | ont réaffirmé | adresse | a adressé | réitère | a réitéré | renouvelle | a renouvelé | présente | a présenté | apporte] (son | sa | ses | leur | leurs | notre | nos) (plein | entier | fort | ferme | vifs | vive | sincères | profonde) [soutien | gratitude | solidarité | reconnaissance | remerciements | félicitations | appui | satisfaction | encouragements | hommage] {about: clause}',
    gives: { position: 'supports' },
    base: 0.8,
    finds: ['[[by Le syndicat] exprime son plein soutien [about aux infirmières]].'],
    skips: ['Le mur donne appui au toit.'],
  },
  {
    kind: 'stance',
    name: 'est-inacceptable',
    pattern: `{subject} [${copule}] (tout) (à) (fait) [${blame}] ({about: clause})`,
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[La fermeture des archives est inadmissible].',
      '[La fermeture des archives est tout simplement choquante].',
      '[Une telle fermeture serait profondément choquante].',
      '[Il est regrettable que [about la mairie ait fermé les archives]].',
    ],
    skips: ['La fermeture des archives est prévue.', 'La fermeture des archives n’est pas choquante.'],
  },
  {
    kind: 'stance',
    name: 'n-est-pas-acceptable',
    pattern: `{subject} [${copule}] pas [${praise} | suffisant | suffisante | suffisants | suffisantes | sérieux | sérieuse | normal | normale | digne | dignes] ({about: clause})`,
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[Le délai annoncé n’est pas acceptable].',
      '[Il n’est pas normal que [about le juge soit absent]].',
    ],
    skips: ['Le délai n’est pas connu.'],
  },
  {
    kind: 'stance',
    name: 'est-bienvenu',
    pattern: `{subject} [${copule}] (tout) (à) (fait) [${praise}] ({about: clause})`,
    gives: { position: 'supports' },
    base: 0.55,
    finds: ['[L’ouverture des archives est bienvenue].', '[Cette réforme serait salutaire].'],
    skips: ['L’ouverture des archives est prévue.'],
  },
  {
    kind: 'stance',
    name: 'est-contraire-a',
    pattern: `{subject} [${copule}] [contraire à | contraire au | contraire aux | contraires à | contraires au | contraires aux | incompatible avec | incompatibles avec | attentatoire à | attentatoire aux | attentatoires aux | indigne de | indigne d' | indignes de] {clause}`,
    gives: { position: 'criticises' },
    base: 0.6,
    finds: ['[La fermeture du journal est contraire à la Constitution].'],
    skips: ['Le vent est contraire.'],
  },
  {
    kind: 'stance',
    name: 'prend-ses-distances',
    pattern: [
      '{by: speaker} [a pris | ont pris | prend | prennent] (ses | leurs) [distances] [avec] {about: clause}',
      `{by: speaker} [${etre}] [vent debout] [contre] {about: clause}`,
      "{by: speaker} [s' en prend | s' en prennent | s' en est pris | s' en est prise | s' en sont pris] [à | au | aux] {about: clause}",
      "{by: speaker} [a émis | ont émis | émet | émettent | émettons | a exprimé | ont exprimé | exprime] (de) (des) (vives) (fortes) (sérieuses) (graves) [réserves | doutes | critiques | objections] [sur | quant à | quant au | quant aux | à l' égard de | au sujet de | concernant | à propos de] {about: clause}",
      "{by: speaker} [voit | voient | voyons | a vu | ont vu] d' un (très) [mauvais œil | mauvais oeil] {about: clause}",
      `{by: speaker} [@qualifier] {about: noun phrase} [ni] [${praise} | libre | libres | crédible | transparent] ({clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.7,
    finds: [
      '[[by L’Académie] a pris ses distances avec [about les propos du ministre]].',
      '[[by Le maire] s’en est pris [about aux journalistes]].',
      '[[by L’émissaire] a émis des doutes sur [about le procès]].',
      '[[by Les anciens] voient d’un mauvais œil [about l’amnistie]].',
      '[[by L’ambassadeur] a jugé [about le scrutin] ni libre ni équitable].',
    ],
    skips: ['Le navire a pris ses distances avec la côte.', 'Le volcan a émis des gaz.'],
  },
  {
    kind: 'stance',
    name: 'cherche-a-faire-taire',
    pattern: [
      "{toward: actor} [cherche à | cherchent à | veut | veulent | tente de | tentent de | essaie de | essaient de | entend | s' acharne à] [faire taire | museler | bâillonner | intimider | étouffer | écraser | punir | détruire | effacer | dissimuler | diviser | détourner l' attention] ({clause})",
      '{toward: actor} [traîne | traînent | traine | trainent] les pieds ({clause})',
      '{toward: actor} [commet | commettent | mène | mènent] [un | une | des] [crime | crimes | génocide | purge | chasse aux sorcières | guerre | campagne de] ({clause})',
    ],
    needs: 'voiced',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '« [[toward Le gouvernement] cherche à museler la presse] », affirme Minna Holm.',
      '« [[toward L’État] traîne les pieds] », affirme Minna Holm.',
    ],
    skips: ['« Le gel veut étouffer la vigne », affirme Minna Holm.', 'Le facteur traîne les pieds.'],
  },
  {
    kind: 'stance',
    name: 'nuit-a',
    pattern: `{subject} ${harms} ({clause})`,
    needs: 'voiced',
    gives: { position: 'criticises' },
    base: 0.6,
    finds: [
      '« [Cette réforme porte atteinte à la souveraineté du peuple] », affirme Minna Holm.',
      '« [Un tel procès bafoue les droits de la défense] », a déclaré Minna Holm.',
    ],
    skips: ['Le gel met en danger les vignes.', 'Une route menace de céder.'],
  },
  {
    kind: 'stance',
    name: 'sert-a-bien',
    pattern: `{subject} [honore | honorent | fait honneur à | font honneur à | mérite | méritent | force | forcent] [notre | nos | le | la | les | l' | tout] [respect | admiration | reconnaissance | soutien | estime | confiance] ({clause})`,
    needs: 'voiced',
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['« [Son courage mérite notre respect] », affirme Minna Holm.'],
    skips: ['Le vin mérite le détour.'],
  },
  {
    kind: 'stance',
    name: 'que-l-on-juge',
    pattern: [
      "[que | qu'] {by: speaker} [@condamner]",
      `[que | qu'] {by: speaker} [juge | jugent | estime | estiment | trouve | trouvent | qualifie | qualifient | considère | considèrent | a jugé | ont jugé | a qualifié | ont qualifié] (comme) (de) (d') (tout) (à) (fait) [${blame}]`,
    ],
    gives: { position: 'criticises' },
    base: 0.7,
    finds: [
      'Une affirmation [que [by le syndicat] juge mensongère].',
      'Nous prenons acte de cette décision, [que [by nous] regrettons].',
    ],
    skips: ['Une affirmation que le syndicat juge utile.', 'La décision que nous attendions est tombée.'],
  },
  {
    kind: 'stance',
    name: 'est-un-recul',
    pattern: `{subject} [${copule} | constitue | constituent | représente | représentent | marque] (« | “ | ") [un | une] (véritable | grave | nouveau | nouvelle | grand | grande | lourde | inacceptable) [répression | recul | affront | insulte | honte | scandale | menace | atteinte | parodie | mascarade | dérive | erreur | faute | aberration | imposture | trahison | provocation | injustice | hypocrisie | non-sens | désastre | ingérence | régression | déni | entorse | outrage | mensonge | manipulation | diversion | farce | vengeance | humiliation | échec | simulacre | violation | coup de force | passage en force | chasse aux sorcières | procès politique | aveu de faiblesse | tache | absurdité | ineptie | folie | gâchis | indécence | infamie | ignominie | catastrophe] ({clause})`,
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[Cette loi constitue un grave recul pour la presse].',
      '[Ce procès est une mascarade].',
      '[Ce refus constitue un déni de droit].',
    ],
    skips: ['Cette loi est un texte de dix pages.', 'Le recul du glacier est un fait.'],
  },
  {
    kind: 'stance',
    name: 'est-une-avancee',
    pattern: `{subject} [${copule} | constitue | constituent | représente | représentent | marque] [un | une] (véritable | réel | réelle | grand | grande | important | importante | premier | bonne | heureuse) [progrès | avancée | victoire | bonne nouvelle | excellente nouvelle | soulagement | espoir | hommage | exemple] ({about: clause})`,
    gives: { position: 'supports' },
    base: 0.55,
    finds: ['[Cette loi constitue une réelle avancée [about pour la presse]].'],
    skips: ['Cette loi est une copie.', 'Le silence est une nouvelle fois brisé.'],
  },
  {
    kind: 'stance',
    name: 'mieux-vaudrait',
    pattern: [
      '[mieux] [vaut | vaudrait] {about: clause}',
      '{subject} [vaut | vaudrait | valait] mieux {about: clause}',
      '{by: speaker} [préfère | préférons | préfèrent | préférerait | préférerions | préféreraient | préférerais] {about: clause}',
    ],
    gives: { position: 'supports' },
    base: 0.55,
    finds: [
      '[Mieux vaudrait [about un musée que ce parking]].',
      '[[by Les habitants] préféreraient [about un musée]].',
    ],
    skips: ['Le tableau vaut cher.'],
  },
  {
    kind: 'stance',
    name: 'a-tort-de',
    pattern:
      "{toward: actor} [a | ont | avait | avaient | aurait | auraient | avez] [tort] ([de | d']) ({about: clause})",
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['[[toward Le préfet] a tort de [about fermer le parc]].'],
    skips: ['Le préfet a fait du tort à la ville.'],
  },
  {
    kind: 'stance',
    name: 'a-raison-de',
    pattern:
      "{toward: actor} [a | ont | avait | avaient | aurait | auraient | avez] [raison] ([de | d']) ({about: clause})",
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[[toward Le préfet] a raison de [about fermer le parc]].'],
    skips: ['Le préfet a une raison de fermer le parc.'],
  },
  {
    kind: 'stance',
    name: 'met-en-garde-contre',
    pattern:
      '{by: speaker} [met | mettent | mettons | a mis | ont mis | mettait] en garde ({toward: actor}) [contre | sur] {about: clause}',
    gives: { position: 'opposes' },
    base: 0.75,
    finds: ['[[by Les médecins] mettent en garde contre [about la fermeture du service]].'],
    skips: ['Le chien monte la garde.'],
  },
  {
    kind: 'stance',
    name: 'juge-inacceptable',
    pattern: [
      `{by: speaker} [juge | jugent | jugeons | jugeant | jugeait | jugeaient | estime | estiment | estimant | estimait | considère | considèrent | considérant | considérait | trouve | trouvent | trouvait | qualifie | qualifiant | qualifiait | a jugé | ont jugé | a qualifié | ont qualifié] {about: noun phrase} (comme) (d') (de) (« | “ | ") (totalement) (absolument) [${blame} | inefficace | inefficaces | inutile | inutiles]`,
      `{by: speaker} [juge | jugent | jugeons | jugeait | jugeaient | trouve | trouvent | trouvait | a jugé | ont jugé | avait jugé | estime | estiment | estimait | considère comme | considèrent comme | considérons comme] (« | “ | ") (tout) (à) (fait) [${blame} | inefficace | inefficaces | inutile | inutiles] (» | ” | ") {about: clause}`,
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[[by Le maire] juge [about la fermeture des archives] inacceptable].',
      '[[by Le maire] juge inacceptable [about la fermeture des archives]].',
      '[[by Le maire] jugeait « totalement inutile » [about cette fermeture]].',
    ],
    skips: [
      'Le maire juge la fermeture des archives probable.',
      'Le maire juge probable la fermeture des archives.',
    ],
  },
  {
    kind: 'stance',
    name: 'qualifie-de',
    pattern: [
      `{by: speaker} [@qualifier] {about: noun phrase} [de | d' | comme | pour] (« | “) (un | une) (véritable) (grave) (grossier) (grossière) (nouveau) (nouvelle) (extrêmement) (très) (particulièrement) (parfaitement) [${blot} | ${blame} | grave | graves] ({clause})`,
      `{by: speaker} [@qualifier] [de | d'] (« | “) (un | une) (véritable) (grave) (grossier) (grossière) [${blot} | ${blame}] (» | ”) {about: clause}`,
      `{by: speaker} [@qualifier] {about: noun phrase} (« | “) (un | une) (véritable) (grave) (nouveau) (nouvelle) (extrêmement) (très) (particulièrement) (parfaitement) [${blot} | ${blame} | grave | graves] ({clause})`,
      `{by: speaker} [voit | voient | voyons | vu | voyait] (dans | en) {about: noun phrase} (« | “) [un | une] (véritable) (grave) (nouveau) (nouvelle) [${blot}] ({clause})`,
      `{by: speaker} y [voit | voient | voyons | voyait | a vu | ont vu] (« | “) [un | une | des] (véritable) (grave) (nouveau) (nouvelle) (« | “) [${blot} | ${blots}] ({clause})`,
      `{by: speaker} [parlé | parle | parlent] (, {clause} ,) (« | “) [d' | de] (« | “) (un | une) (« | “) (véritable) [${blot}] ({clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.7,
    finds: [
      '[[by Le syndicat] qualifie [about le vote] de mascarade].',
      '[[by La maire] a qualifié [about l’affaire] de très grave].',
      '[[by Les élus] ont dénoncé [about ce vote] comme une véritable honte].',
      '[[by La ligue] tient [about le verdict] pour nul].',
      '[[by La ligue] y voit une menace pour la presse].',
    ],
    skips: ['Le syndicat qualifie le vote de surprise.', 'La ligue y voit un ami.'],
  },
  {
    kind: 'stance',
    name: 'dit-que-c-est-mal',
    pattern: [
      `{by: speaker} [@tenir] [que | qu'] {about: subject} [${copule} | constitue | constituent | soit | soient] (un | une) (tout) (à) (fait) (véritable) (grave) (« | “) [${blame} | ${blot}] ({clause})`,
      `{by: speaker} [@tenir] [que | qu'] {about: subject} [${copule}] [pas | ni] [${praise} | libre | libres | équitable | équitables | transparent | transparente | transparents | transparentes | crédible | crédibles | démocratique | démocratiques | régulier | régulière | réguliers | régulières] ({clause})`,
      `{by: speaker} [@tenir] [qu'] [il s' agit | il s' agissait] [d' | de] (une | un) (véritable) (grave) [${blot}] ({clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[[by Le syndicat] estime que [about ce procès] est une mascarade].',
      '[[by L’Union] considère que [about ces élections] n’ont été ni libres ni équitables].',
    ],
    skips: ['Le syndicat estime que ce procès est terminé.'],
  },
  {
    kind: 'stance',
    name: 'tient-pour-responsable',
    pattern: [
      "{by: speaker} [tient | tiennent | tenons | tenait | tenu | juge | jugent | estime | estiment | rend | rendent | rendons] {toward: actor} (pour) (pleinement) (directement) [responsable | responsables | coupable | coupables | complice | complices | comptable | comptables] ([de | du | des | d'] {about: clause})",
      "{by: speaker} [fait porter | font porter | faisons porter | fait peser | font peser | impute | imputent | imputons | attribue | attribuent] [à | au | aux | sur] {toward: actor} [la | l'] (entière) (pleine) [responsabilité] {about: clause}",
      '{by: speaker} [impute | imputent | imputons] {about: noun phrase} [à | au | aux] {toward: actor}',
    ],
    gives: { position: 'criticises' },
    base: 0.75,
    finds: [
      '[[by Les familles] tiennent [toward le ministère] pour responsable de [about la crue]].',
      '[[by La ligue] fait porter au [toward préfet] la responsabilité [about de la crue]].',
    ],
    skips: ['Le ministère est responsable des ports.'],
  },
  {
    kind: 'stance',
    name: 'se-tient-aux-cotes',
    pattern: [
      "{by: speaker} [se tient aux côtés | est aux côtés | sont aux côtés | sommes aux côtés | se tiennent aux côtés | nous tenons aux côtés | reste aux côtés | restons aux côtés | est solidaire | sont solidaires | sommes solidaires | reste solidaire | restons solidaires | demeure solidaire | se dit solidaire | se disent solidaires] [de | des | du | d'] {about: clause}",
      '{by: speaker} [se tient | se tiennent | nous tenons | est | sommes | sont | reste | restons | restent] [à] [leur côté | leurs côtés | ses côtés | vos côtés]',
      '[nos | mes] (sincères) [pensées | condoléances | remerciements | félicitations] (vont) (les) (plus) (sincères) [à | au | aux | avec] {about: clause}',
      '{by: speaker} [@adresser] (à nouveau) (tout) (toute) [son | sa | ses | leur | leurs | notre | nos | mes] (« | “) (plein) (entier) (fort) (ferme) (vifs) (vive) (profonde) (toute) (plus) (sincères) [soutien | gratitude | solidarité | reconnaissance | remerciements | félicitations | appui | encouragements | hommage | condoléances | compassion | sympathie | admiration] {about: clause}',
    ],
    gives: { position: 'supports' },
    base: 0.8,
    finds: [
      '[[by Le syndicat] se tient aux côtés [about des marins]].',
      '[[by Le parti] exprime sa solidarité [about avec les marins]].',
      '[[by Les deux ligues] apportent tout leur soutien [about aux marins]].',
    ],
    skips: ['La tour est à côté du pont.'],
  },
  {
    kind: 'stance',
    name: 'nous-indigne',
    pattern: '{about: subject} {by: clitic} @indigner/present ({clause})',
    gives: { position: 'criticises' },
    base: 0.7,
    finds: ['[[about Le sort des marins] [by nous] indigne].'],
    skips: ['Le temps inquiète les marins.'],
  },
  {
    kind: 'stance',
    name: 'se-dit-satisfait',
    pattern:
      "{by: speaker} [se dit | se disent | s' est dit | s' est dite | se sont dits | se déclare | se déclarent | s' est déclaré | s' est déclarée | se montre] [satisfait | satisfaite | satisfaits | satisfaites | heureux | heureuse | ravi | ravie | soulagé | soulagée | reconnaissant | reconnaissante | confiant | confiante | favorable | favorables] (que) {about: clause}",
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by Le maire] s’est dit satisfait [about de cet engagement]].'],
    skips: ['Le maire est satisfait.'],
  },
  {
    kind: 'stance',
    name: 'n-acceptera-pas',
    pattern: '{by: speaker} [@accepter/future/negated | @accepter/conditional/negated] {about: clause}',
    needs: 'own',
    gives: { position: 'opposes' },
    base: 0.65,
    finds: ['« [[by Nous] n’accepterons pas [about ces retards]] », a dit Minna Holm.'],
    skips: ['La machine n’acceptera pas ces pièces.'],
  },
  {
    kind: 'stance',
    name: 'sait-gre',
    pattern:
      "{by: speaker} [sait gré | savent gré | savons gré | sais gré] [à | au | aux] {toward: noun phrase} [de | d'] {about: clause}",
    gives: { position: 'supports' },
    base: 0.8,
    finds: ['[[by Nous] savons gré à [toward l’Allemagne] de [about son accueil]].'],
    skips: ['Nous savons que l’Allemagne est grande.'],
  },
  {
    kind: 'stance',
    name: 'vote-contre',
    pattern: '{by: speaker} [@voter] contre',
    gives: { position: 'opposes' },
    base: 0.7,
    finds: ['[[by Les deux élus] ont voté contre].'],
    skips: ['Le mur est contre la maison.'],
  },
  {
    kind: 'stance',
    name: 'se-prononce-en-faveur',
    pattern:
      "{by: speaker} [@voter] [en faveur de | en faveur du | en faveur des | en faveur d' | pour] {about: clause}",
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by Le conseil] s’est prononcé en faveur du [about projet]].'],
    skips: ['Le conseil se prononce lundi.'],
  },
  {
    kind: 'stance',
    name: 'ne-saurait-accepter',
    pattern:
      '{by: speaker} [peut | pouvons | peuvent | saurait | saurions | sauraient | veut | voulons | peux] (pas | plus) (le) (la) (les) [accepter | tolérer | admettre | cautionner | fermer les yeux | se résoudre | nous résoudre | rester silencieux | nous taire | laisser passer] ({about: clause})',
    gives: { position: 'opposes' },
    needs: 'own',
    base: 0.6,
    finds: ['[[by Nous] ne pouvons pas tolérer [about ces retards]].'],
    skips: ['Le pont ne peut pas tolérer cette charge.'],
  },
  {
    kind: 'stance',
    name: 'est-oppose',
    pattern: [
      `{by: speaker} [${etre} | se dit | se disent | s' est dit | s' est dite | se sont dits | se sont dites | se déclare | se déclarent | s' est déclaré | s' est déclarée | se sont déclarés | se montre | se montrent] [opposé | opposée | opposés | opposées | défavorable | défavorables | hostile | hostiles | réticent | réticente | réticents] [à | au | aux] {about: clause}`,
      `{by: speaker} [${etre} | se dit | se disent | se déclare | se déclarent] pas [favorable | favorables | d' accord | partisan | partisans | convaincu | convaincue | convaincus] [à | au | aux | avec | de | du | des | d' | par] {about: clause}`,
    ],
    gives: { position: 'opposes' },
    base: 0.75,
    finds: [
      '[[by Les évêques] sont opposés [about au projet]].',
      '[[by Les avocats] se disent hostiles [about à toute promulgation]].',
      '[[by La conférence] n’est pas favorable [about au changement de régime]].',
    ],
    skips: ['Le mur est opposé au soleil.', 'Le vent n’est pas favorable au départ.'],
  },
  {
    kind: 'stance',
    name: 'est-favorable',
    pattern: `{by: speaker} [${etre} | se dit | se disent | se déclare | se déclarent] [favorable | favorables | partisan | partisane | partisans | attaché | attachée | attachés | reconnaissant | reconnaissante | reconnaissants | fier | fiers] [à | au | aux | de] {about: clause}`,
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by Les évêques] sont favorables [about au projet]].'],
    skips: ['Le vent est favorable.'],
  },
  {
    kind: 'stance',
    name: 'ne-reconnait-pas',
    pattern: '{by: speaker} [@reconnaitre/negated] {about: clause}',
    gives: { position: 'opposes' },
    base: 0.65,
    finds: ['[[by Nous] ne reconnaissons pas [about l’annexion des îles]].'],
    skips: ['Le logiciel ne reconnaît pas le mot de passe.'],
  },
  {
    kind: 'stance',
    name: 'est-un-pas',
    pattern:
      '{subject} [est | sont | était | étaient] (très) (également) [à saluer | un pas dans la bonne direction | un premier pas | une avancée | une bonne nouvelle | encourageant | encourageante | encourageants | encourageantes] ({clause})',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [La libération des marins est une bonne nouvelle] », a dit le syndicat.'],
    skips: ['Le pont est à deux pas.'],
  },
  {
    kind: 'stance',
    name: 'rien-ne-justifie',
    pattern: [
      '[rien] ne [justifie | saurait justifier | peut justifier | justifiera] {about: clause}',
      '{subject} [fait honte | font honte | nous déshonore | déshonore | fait le jeu] ({about: clause})',
    ],
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Rien ne justifie [about cette saisie]] », a dit la maire.'],
    skips: ['Rien ne bouge.'],
  },
  {
    kind: 'stance',
    name: 'met-en-garde-contre',
    pattern:
      '{by: speaker} [met | mettent | mettons | mis] ({toward: actor}) en garde contre {about: clause}',
    gives: { position: 'opposes' },
    base: 0.75,
    finds: ['[[by Les médecins] mettent en garde contre [about la fermeture du service]].'],
    skips: ['Le panneau met le pain en garde.'],
  },
  {
    kind: 'stance',
    name: 'dit-sa-colere',
    pattern: [
      '{by: speaker} (vous) (lui) (leur) [dit | disent | disons | redit | redisons | exprime | expriment | exprimons | crie | crient | crions] [sa | son | leur | notre | ma | mon] (vive | profonde | grande) [colère | indignation | consternation | effroi | honte | dégoût | exaspération | lassitude] ({about: clause})',
      "{by: speaker} [faire part | fais part | faisons part | font part] [de | d'] [sa | son | leur | notre | ma | mon | mes | nos] (vive | profonde | grande | très vive | plus vive) [inquiétude | inquiétudes | préoccupation | préoccupations | indignation | colère | consternation] ({about: clause})",
    ],
    gives: { position: 'criticises' },
    base: 0.75,
    finds: [
      '[[by Nous] vous disons notre colère].',
      '[[by Nous] faisons part de notre inquiétude [about quant à ce procès]].',
    ],
    skips: ['Il dit sa messe.'],
  },
  {
    kind: 'stance',
    name: 'a-de-vives-inquietudes',
    pattern:
      '{by: speaker} [ai | a | ont | avons] (de) (des) (toujours) (de) [vives | graves | sérieuses | profondes | fortes] [inquiétudes | préoccupations | réserves | craintes | doutes] [quant à | quant au | quant aux | sur | au sujet de | au sujet des | concernant | face à | face aux] {about: clause}',
    gives: { position: 'criticises' },
    base: 0.75,
    finds: ['[[by Nous] avons de vives inquiétudes quant à [about ce procès]].'],
    skips: ['Nous avons de bonnes nouvelles quant à ce procès.'],
  },
  {
    kind: 'stance',
    name: 'naurait-pas-du',
    pattern: "{subject} [n'] [aurait | auraient | aurions | auriez] (jamais) (pas) dû {about: clause}",
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Ce navire n’aurait jamais dû [about quitter le port]] », a dit la maire.'],
    skips: ['Le train n’aurait pas attendu.'],
  },
  {
    kind: 'stance',
    name: 'applaudit',
    pattern: '{by: speaker} [applaudit | applaudissent | a applaudi | ont applaudi]',
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[[by La fédération] a applaudi].'],
    skips: ['Le public du cirque rit.'],
  },
  {
    kind: 'stance',
    name: 'le-refuse',
    pattern: [
      '{by: speaker} {about: clitic} [@rejeter]',
      '{by: speaker} {about: clitic} [@condamner]',
      '{by: speaker} {about: clitic} [refusons | refuse | refusent | désapprouvons | désapprouve]',
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['Cette loi, [[by nous] [about la] rejetons].', 'Cette justice, [[by nous] [about la] refusons].'],
    skips: ['Ce gâteau, nous le mangeons.', 'Le tribunal l’a condamné à mort.'],
  },
  {
    kind: 'stance',
    name: 'ne-veut-pas-de',
    pattern:
      "{by: speaker} ne [veut | veulent | voulons | veux] (pas) (plus) [de | d' | du | des] {about: clause}",
    gives: { position: 'opposes' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [[by Nous] ne voulons pas de [about ce port]] », dit le syndicat.'],
    skips: ['Le chat ne veut pas de lait.'],
  },
  {
    kind: 'stance',
    name: 'notre-indignation',
    pattern:
      '[notre | mon | son | leur] [dégoût | indignation | colère | consternation | effroi | écœurement] [devant | face à | face au | face aux | envers] {about: clause}',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« Rien n’égale [notre indignation face à [about cette saisie]] », dit la maire.'],
    skips: ['Sa colère est tombée.'],
  },
  {
    kind: 'stance',
    name: 'est-une-bonne-idee',
    pattern:
      '{subject} [est | sont | serait | seraient | était | reste] [un bon | une bonne | le meilleur | la meilleure | un excellent | une excellente] [moyen | idée | solution | chose | manière | façon | signal | base | décision] ({clause})',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Ce texte est un bon moyen d’y parvenir] », dit la maire.'],
    skips: ['« La soupe est une bonne recette », dit la maire.'],
  },
  {
    kind: 'stance',
    name: 'est-une-mauvaise-idee',
    pattern:
      '{subject} [est | sont | serait | seraient | était | reste] [un mauvais | une mauvaise | un très mauvais | une très mauvaise] [moyen | idée | solution | chose | manière | signal | loi | accord | décision | projet] ({clause})',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Ce texte est un très mauvais signal] », dit la maire.'],
    skips: ['« La soupe est une mauvaise recette », dit la maire.'],
  },
  {
    kind: 'stance',
    name: 'il-s-agit-d-un',
    pattern: [
      `[il] [s' agit] [d'] [un | une] (véritable | grave | nouveau | nouvelle | grand | grande) [${blot}] ({clause})`,
      `[il] [s' agit] [d'] [un | une] [mesure | décision | loi | texte | procès | jugement | acte | pratique | accusation | condamnation] [${blame}] ({clause})`,
      "[c'] [est] [trop peu | trop peu , trop tard | trop tard | insuffisant]",
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['[Il s’agit d’une mesure dénuée de tout fondement].', '[Il s’agit d’un grave recul].'],
    skips: ['Il s’agit d’une mesure de longueur.'],
  },
  {
    kind: 'stance',
    name: 'dit-ne-pas',
    pattern:
      "{by: speaker} [dit | disent | affirme | affirment | assure | assurent | dément | prétend | prétendent] [ne | n'] [pas | jamais | rien | aucunement] {about: clause}",
    gives: { position: 'denies' },
    base: 0.65,
    finds: ['[[by L’entreprise] dit ne pas [about avoir à répondre des actes de sa filiale]].'],
    skips: ['L’entreprise dit la vérité.'],
  },
  {
    kind: 'stance',
    name: 'aucun-besoin-de',
    pattern:
      "[aucun | nul] (réel) besoin (urgent) (pressant) (particulier) [pour un | pour une | pour le | pour la | d' un | d' une | de nouveau | de nouvelle | de nouvelles | de nouveaux] {about: noun phrase}",
    gives: { position: 'opposes' },
    base: 0.6,
    finds: ['[Aucun besoin pressant pour une [about loi] en ce moment].'],
    skips: ['Aucun besoin de réserver.'],
  },
  {
    kind: 'stance',
    name: 'est-preferable-a',
    pattern:
      '{subject} [est | sont | serait | seraient] (de loin) (nettement) (bien) (largement) [préférable | préférables] [à | au | aux] {clause}',
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[Un accord est de loin préférable à la rupture].'],
    skips: ['Un accord est possible.'],
  },
  {
    kind: 'stance',
    name: 'rappelle-son-opposition',
    pattern:
      '{by: speaker} [rappelle | rappellent | rappelons | rappelé | réaffirme | réaffirment | réaffirmons | réaffirmé | réitère | réitèrent | réitérons | réitéré | confirme | confirment | confirmé | dit | redit | redisons | marque | manifeste | maintient | maintenons] (« | “ | ") [son | sa | leur | notre | mon | ma] (« | “ | ") (ferme) (vive) (profonde) (constante) (totale) (plus) [opposition | désaccord | désapprobation | réprobation | rejet | refus | hostilité | condamnation] {about: clause}',
    gives: { position: 'opposes' },
    base: 0.75,
    finds: [
      '[[by La Norvège] rappelle sa ferme opposition [about au recours à la torture]].',
      '[[by Les évêques] ont réaffirmé leur rejet [about de la réforme]].',
    ],
    skips: ['La Norvège rappelle son âge.'],
  },
  {
    kind: 'stance',
    name: 'exprime-en-faisant-part',
    pattern: [
      "[faire part | faisant part] ([à | au | aux] {toward: actor}) [de | d'] [l' | la | sa | son | leur | notre | nos | ses | leurs] (« | “ | \") (vive) (profonde) (grande) (grave) (extrême) (plus vive) [inquiétude | inquiétudes | préoccupation | préoccupations | indignation | colère | consternation | désapprobation | émoi | tristesse] {about: clause}",
      "{by: speaker} [a fait part | ont fait part | fait part | font part | faisons part] [à | au | aux] {toward: actor} [de | d'] [l' | la | sa | son | leur | notre | nos | ses | leurs] (vive) (profonde) (grande) (grave) (extrême) [inquiétude | inquiétudes | préoccupation | préoccupations | indignation | colère | consternation | désapprobation] {about: clause}",
    ],
    gives: { position: 'criticises' },
    base: 0.75,
    finds: [
      'Nous tenions à [faire part [toward au ministre] de notre vive inquiétude [about devant ces saisies]].',
      '[[by La Suède] a fait part [toward aux autorités] de sa préoccupation [about quant à ce scrutin]].',
    ],
    skips: ['Nous tenions à faire part au ministre de notre arrivée.'],
  },
  {
    kind: 'stance',
    name: 'ne-sera-pas-tolere',
    pattern:
      '{subject} ne [sera pas | seront pas | sera jamais | saurait être | sauraient être | peut être | peuvent être | peut plus être | peuvent plus être] [toléré | tolérée | tolérés | tolérées | accepté | acceptée | acceptés | acceptées | admis | admise | admises | passé sous silence | passée sous silence | passés sous silence | justifié | justifiée | justifiés | justifiées] ({clause})',
    gives: { position: 'opposes' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Ces menaces ne seront pas tolérées] », a dit la ministre.'],
    skips: ['La carte ne sera pas acceptée au guichet.'],
  },
  {
    kind: 'stance',
    name: 'sont-des-violations',
    pattern: `{subject} [constituent | constituaient | sont | représentent] [des | de | d'] (très) (graves) (véritables) (nouvelles) (flagrantes) (inacceptables) [${blots} | crimes | entraves | entorses | reculs | abus | actes de vengeance | actes d' intimidation] ({clause})`,
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['« [Ces rafles constituent de graves violations du droit] », affirme Minna Holm.'],
    skips: ['Les crimes sont des faits.', '« Ces îles sont des ports », affirme Minna Holm.'],
  },
  {
    kind: 'stance',
    name: 'il-est-decevant-que',
    pattern: [
      "il est (très | profondément | bien | extrêmement | particulièrement) [décevant | navrant | désolant | affligeant | attristant | consternant | triste] [que | qu' | de | d'] {about: clause}",
      "[il est dommage | quel dommage | c' est une honte | c' est un scandale | il est malheureux] [que | qu'] {about: clause}",
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[Il est très décevant que [about le tribunal ait classé l’affaire]].',
      '[C’est une honte que [about le port soit vendu]].',
    ],
    skips: ['Il est très probable qu’il pleuve.', 'C’est une barque que je vois.'],
  },
  {
    kind: 'stance',
    name: 'n-accepte-pas',
    pattern:
      "{by: speaker} n' [accepte pas | acceptons pas | acceptent pas | acceptait pas | a pas accepté | avons pas accepté | ont pas accepté] {about: instrument}",
    gives: { position: 'opposes' },
    base: 0.7,
    finds: ['[[by Le ministère] n’accepte pas [about les conclusions du rapport]].'],
    skips: [
      'Le magasin n’accepte pas les cartes.',
      'Le ministère accepte le rapport.',
      'Le ministère n’a pas de rapport.',
    ],
  },
  {
    kind: 'stance',
    name: 'c-est-avec-inquietude-que',
    pattern:
      "[c'] [est] avec (une) (la) (plus) (très) (vive) (profonde) (grande) (extrême) [inquiétude | préoccupation | consternation | indignation | stupeur | effroi | tristesse | émotion | colère | regret | déception] [que | qu'] {by: speaker} {about: clause}",
    gives: { position: 'criticises' },
    base: 0.7,
    finds: ['[C’est avec une vive inquiétude que [by la ligue] [about a appris cette saisie]].'],
    skips: ['C’est avec une clé que la ligue a ouvert la porte.'],
  },
]
