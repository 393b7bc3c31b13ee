/** Pourquoi deux noms ont été pris pour un seul, ou non, en français. */
import type * as en from '../en/names.ts'

export const nameReasons: typeof en.nameReasons = {
  equal_names: () => 'les noms sont égaux',
  same_letters: () => 'mêmes lettres, écrites ensemble ou séparées',
  equal: ({ a }) => `« ${a} » est dans les deux`,
  spelling: ({ a, b }) => `« ${a} » et « ${b} » diffèrent de quelques lettres`,
  sound: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même`,
  syllables: ({ a, b }) => `« ${a} » et « ${b} » peuvent écrire les mêmes caractères chinois`,
  korean_syllables: ({ a, b }) => `« ${a} » et « ${b} » peuvent écrire les mêmes syllabes coréennes`,
  form: ({ a, b }) => `« ${a} » et « ${b} » sont des formes d’un même nom`,
  pinyin: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même, l’un écrit à travers le chinois`,
  meaning: ({ a, b }) => `« ${a} » et « ${b} » ont le même sens`,
  place: ({ a, b }) => `« ${a} » et « ${b} » désignent le même lieu ou le même peuple`,
  legal: ({ a, b }) => `« ${a} » et « ${b} » sont des formes juridiques de même nature`,
  initial: ({ a, b }) => `seule une initiale relie « ${a} » et « ${b} »`,
  script: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même d’une écriture à l’autre`,
  joined: ({ a, b }) => `« ${a} » et « ${b} » sont écrits ensemble ou séparés`,
  read_pinyin: ({ a, b }) => `« ${a} » et « ${b} » concordent en pinyin`,
  read_wade_giles: ({ a, b }) => `« ${a} » et « ${b} » concordent en Wade-Giles`,
  read_cantonese: ({ a, b }) => `« ${a} » et « ${b} » concordent en cantonais`,
  read_korean: ({ a, b }) => `« ${a} » et « ${b} » concordent en lecture coréenne`,
  read_japanese: ({ a, b }) => `« ${a} » et « ${b} » concordent en lecture japonaise`,
  read_other: ({ a, b }) => `« ${a} » et « ${b} » se lisent de même avec d’autres caractères`,
  order: () => 'l’ordre des mots diffère',
  father_for_son: () => 'le fils dans l’un est le père dans l’autre',
  fathers_differ: () => 'les noms des pères diffèrent',
  only_left: ({ words }) => `seul le premier nom a « ${words} »`,
  only_right: ({ words }) => `seul le second nom a « ${words} »`,
  against: ({ a, b }) => `« ${a} » s’oppose à « ${b} »`,
  numbers: () => 'les nombres diffèrent',
  legal_differs: () => 'les formes juridiques diffèrent',
  same_body: () => 'ce sont deux noms d’une même institution',
  other_body: () => 'ce sont les noms de deux institutions différentes',
  acronym: ({ a, b }) => `l’un est fait des initiales de l’autre (« ${a} », « ${b} »)`,
  only_generic: () => 'ils n’ont en commun que des mots que beaucoup de noms portent',
  nothing: () => 'rien dans l’un ne répond à l’autre',
  born_same: ({ a }) => `même date de naissance (${a})`,
  born_agrees: ({ a, b }) => `les dates de naissance concordent (${a}, ${b})`,
  born_differs: ({ a, b }) => `les dates de naissance diffèrent (${a}, ${b})`,
  died_same: ({ a }) => `même date de décès (${a})`,
  died_agrees: ({ a, b }) => `les dates de décès concordent (${a}, ${b})`,
  died_differs: ({ a, b }) => `les dates de décès diffèrent (${a}, ${b})`,
  kind_differs: () => 'l’un est une personne, l’autre une organisation',
  gender_differs: () => 'l’un est une femme, l’autre un homme',
  country_shared: ({ country }) => `même pays (${country})`,
  country_differs: ({ a, b }) => `les pays diffèrent (${a} ; ${b})`,
  fact_place_shared: ({ a, b }) => `les lieux concordent (${a} ; ${b})`,
  fact_place_differs: ({ a, b }) => `les lieux diffèrent (${a} ; ${b})`,
  role_shared: ({ a, b }) => `les fonctions concordent (${a} ; ${b})`,
  identifier_shared: ({ kind, value }) => `même numéro (${kind} : ${value})`,
  identifier_differs: ({ kind, a, b }) => `les numéros diffèrent (${kind} : ${a} ; ${b})`,
}

export const nameVerdicts: typeof en.nameVerdicts = {
  same: 'sans doute le même nom',
  unsure: 'incertain',
  different: 'noms différents',
}

export const nameProblems: typeof en.nameProblems = {
  name_missing: () => ({
    problem: 'Il faut deux noms à comparer.',
    remedy:
      'Écrivez les deux après compare, ou aucun et donnez des paires sur l’entrée standard : answerable names --help',
  }),
  pair_unreadable: ({ line }) => ({
    problem: `La ligne ${line} des paires n’est pas un objet avec a et b.`,
    remedy: 'Écrivez un objet JSON par ligne : {"a":"...","b":"..."}. La ligne a reçu le score 0.',
  }),
  list_missing: () => ({
    problem: 'Aucune liste n’est donnée.',
    remedy: 'Nommez-en au moins une : answerable screen FICHIER.csv --list LISTE.csv',
  }),
  list_not_kept: ({ list }) => ({
    problem: `Le registre ne garde aucune liste ${list} à laquelle on puisse comparer ici.`,
    remedy: 'Laissez-la de côté, ou donnez son fichier.',
  }),
  screening_broke_off: ({ name, message }) => ({
    problem: `Le filtrage de ${name} s’est interrompu : ${message}`,
    remedy:
      'Rien n’a été gardé. Divisez le tableau ou prenez une liste plus courte ; si cela se reproduit, signalez-le.',
  }),
  list_empty: ({ name }) => ({
    problem: `${name} est vide (0 octet).`,
    remedy: 'Vérifiez que le téléchargement est terminé, puis recommencez. Rien n’a été confronté.',
  }),
  list_too_large: ({ name, megabytes }) => ({
    problem: `${name} dépasse ${megabytes} Mo.`,
    remedy: 'Scindez le fichier, ou prenez une édition plus petite de la liste.',
  }),
  list_no_entries: ({ name }) => ({
    problem: `Aucun nom n’a été trouvé dans ${name}.`,
    remedy:
      'Vérifiez qu’il s’agit bien de la liste. Un tableau doit avoir une colonne de noms, avec un en-tête comme « name » ou « nom ».',
  }),
  list_format_unknown: ({ name }) => ({
    problem: `${name} est un XML d’une sorte inconnue ici.`,
    remedy:
      'Sont connues les listes de l’UE, de l’OFAC, du Royaume-Uni et de l’ONU. Exportez-la en CSV avec une colonne « name ».',
  }),
  rows_unreadable: ({ name, message }) => ({
    problem: `${name} ne peut pas être lu : ${message}`,
    remedy: 'Vérifiez le chemin et votre droit de le lire.',
  }),
  sheet_missing: ({ name }) => ({
    problem: `${name} n’est pas un classeur Excel avec une feuille visible.`,
    remedy: 'Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en .csv.',
  }),
  column_unknown: ({ column, name }) => ({
    problem: `${name} n’a pas de colonne « ${column} ».`,
    remedy: 'Écrivez l’en-tête tel qu’il figure à la première ligne.',
  }),
}

export const screening: typeof en.screening = {
  noClearance: 'L’absence de correspondance ne vaut pas mise hors de cause.',
  list: ({ name, format, entries, names, sha256 }) =>
    `Liste ${name} (${format}) : ${entries} entrées, ${names} noms, SHA-256 ${sha256}`,
  rejected: ({ name, count, examples }) =>
    `${name} : ${count} lignes ou éléments n’ont pas donné d’entrée entière (${examples})`,
  malformedRow: ({ row }) => `La ligne ${row} est mal formée ; ce qui a pu en être lu a été confronté.`,
  progress: (done, of, rate, left) =>
    `${done} lignes sur ${of} filtrées · ${rate.replace('.', ',')} par seconde · encore ${left}`,
  kept: ({ id, open }) =>
    `Conservé sous ${id} : ${open} candidats sont à juger. Pour les voir : answerable screenings ${id} --open`,
  columnsUsed: ({ columns }) => `Colonnes, comme la dernière fois : ${columns}`,
  decidedHeading: 'Décision',
  open: {
    new: 'à juger',
    entry_changed: 'à juger de nouveau : les mots de la liste ont changé',
    row_changed: 'à juger de nouveau : la ligne a changé',
  },
  decisions: { same: 'c’est bien lui', not_same: 'ce n’est pas lui', unsure: 'incertain' },
  by: ({ author, day }) => `${author}, ${day}`,
  candidateDecided: ({ row, entry, decision }) => `Ligne ${row}, ${entry} : ${decision}`,
  counts: ({ same, not_same, unsure, open }) =>
    `${open} à juger, ${same} confirmés, ${not_same} écartés, ${unsure} incertains.`,
  screeningColumns: {
    id: 'Filtrage',
    file: 'Tableau',
    time: 'Quand',
    author: 'Qui',
    lists: 'Listes',
    rows: 'Lignes',
    open: 'À juger',
  },
  noScreenings:
    'Aucun filtrage n’est conservé. Pour en conserver un : answerable screen FICHIER.csv --list LISTE.csv --keep',
  noneOpen: 'Il n’y a rien à juger ici.',
  summary: ({ rows, matched, unmatched, unnamed }) =>
    `${rows} lignes : ${matched} avec candidats, ${unmatched} sans, ${unnamed} sans nom.`,
  columns: {
    row: 'Ligne',
    name: 'Nom',
    score: 'Score',
    entry: 'Sur la liste',
    list: 'Liste',
    why: 'Pourquoi',
  },
  none: 'aucun candidat',
  noName: 'pas de nom',
  why: {
    quote_not_closed: 'un guillemet n’est pas fermé',
    cell_too_long: 'une cellule est trop longue',
    too_many_cells: 'trop de cellules',
    no_name: 'pas de nom',
    not_json: 'pas du JSON',
    too_deep: 'trop imbriqué',
    cut_short: 'le fichier s’interrompt',
  },
}
