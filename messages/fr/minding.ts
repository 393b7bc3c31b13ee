/** Ce que disent les pages de ce qui fut perdu ou changé à la relecture, de l’effacement, et des réglages. */
import type * as en from '../en/minding.ts'

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)

export const lost: typeof en.lost = {
  title: 'Passages perdus',
  lead: 'Des constats que quelqu’un a décidés, et dont les mots ne figurent plus dans le texte tel qu’il fut lu en dernier. Rien n’est rapproché par ressemblance : regardez, et décidez.',
  empty: 'Rien n’est perdu : chaque constat décidé se tient où se tiennent ses mots.',
  see: 'Constats décidés dont les mots ont disparu',
  waiting: (n, shown) =>
    `${shown} ${plural(n, 'constat décidé a perdu son', 'constats décidés ont perdu leur')} passage.`,
  why: {
    gone: 'Ces mots ne figurent plus nulle part dans le texte.',
    several: 'Ces mots figurent à plusieurs endroits, et rien ne dit duquel il s’agissait.',
  },
  look: 'Regarder dans le document, et le faire à la main s’il y est encore',
  because: 'Pourquoi il n’appelle plus de décision (gardé)',
  accept: 'Le laisser aller',
  acceptLabel: (quote) => `Laisser aller « ${quote} »`,
  accepted: 'Accepté comme perdu. La décision est au registre.',
}

export const changes: typeof en.changes = {
  title: 'Ce qui a changé',
  lead: 'Ce que chaque lecture de ce document a trouvé que la précédente n’avait pas, la dernière d’abord. Ce que des personnes ont décidé demeure.',
  see: 'Ce qui a changé à la relecture',
  reading: 'Relu',
  firstReading: 'Lu pour la première fois',
  entry: 'l’écriture',
  same: 'Elle a trouvé la même chose.',
  fresh: 'Nouvellement trouvé',
  gone: 'N’est plus trouvé',
  version: 'Les constats de la version précédente',
  nothingBefore: 'Rien n’avait été trouvé dans la version précédente.',
  anchors: {
    lost: 'Perdus : les mots ont disparu',
    moved: 'Déplacés : les mots figurent ailleurs',
    same: 'Inchangés',
  },
}

export const expunging: typeof en.expunging = {
  title: 'Effacer du registre pour toujours',
  kinds: { document: 'Document', person: 'Personne' },
  see: { document: 'Effacer ce document du registre…', person: 'Effacer cette personne du registre…' },
  lead: {
    document:
      'Le document, son texte et tout ce qui y fut trouvé ou décidé disparaîtraient. On ne peut revenir en arrière.',
    person:
      'Les noms de la personne et ce qui est dit d’elle disparaîtraient de chaque document ; le reste demeure. On ne peut revenir en arrière.',
  },
  goes: 'Ce qui disparaîtrait',
  what: 'Qui ou quoi',
  entries: 'Écritures qui perdent leur contenu',
  decisions: 'Décisions qui disparaissent avec',
  documents: {
    document: 'Le document',
    person: 'Documents où les noms deviennent des blocs',
  },
  confirm: 'Pour le faire',
  why: 'La raison (gardée ; elle ne doit pas nommer de qui il s’agit)',
  type: (name) => `Tapez le nom encore une fois : ${name}`,
  copies:
    'Les copies faites avant le contiennent encore : faites-en de nouvelles et détruisez les anciennes.',
  go: 'Effacer pour toujours',
  done: 'C’est effacé. L’écriture qui le dit garde la raison.',
}

export const settings: typeof en.settings = {
  title: 'Réglages',
  lead: 'Pour cet appareil et ce registre.',
  looks: 'Langue et lumière',
  theme: 'Clair ou sombre',
  themes: { system: 'Comme cet appareil', light: 'Clair', dark: 'Sombre' },
  kept: 'Ce qui est gardé, et où',
  record: 'Au registre',
  encryption: 'Chiffrement',
  encrypted: 'Chiffré : il ne s’ouvre qu’avec sa phrase secrète',
  plain: 'Non chiffré : qui a le fichier peut le lire',
  engine: 'Lu par',
  places: [
    'Tout le registre est dans un seul fichier, ou une seule base, sur la machine qui sert ces pages.',
    'Ce navigateur garde deux choix, dans des témoins : la langue et le thème ; et si les touches seules agissent.',
    'Rien n’est envoyé à personne d’autre, et ce navigateur ne garde aucune page.',
  ],
  lists: 'Listes gardées',
  noLists: 'Aucune liste n’est gardée. Un filtrage garde les listes auxquelles il compare.',
}

export const posts: typeof en.posts = {
  title: 'Fonctions, telles que les documents les donnent',
  role: 'Fonction',
  from: 'D’abord',
  to: 'En dernier',
  documents: 'Documents',
  officials: 'Responsables d’États seulement',
}

export const listed: typeof en.listed = {
  title: 'Sur des listes, comme on en a décidé',
  byName:
    'De lignes ou d’entrées de ce nom, quelqu’un a décidé, lors d’un filtrage, qu’elles sont les mêmes. Personne n’a décidé que c’est cette personne : seul le nom est le même.',
  none: (n, shown) =>
    `Aucune correspondance décidée de ce nom sur ${n === 1 ? 'la liste qui est gardée' : `les ${shown} listes qui sont gardées`}.`,
  since: (day) => `inscrite le ${day}`,
  decided: (when, who) => `${who} a décidé le ${when} que c’est la ligne`,
  screening: 'Le filtrage',
  version: (when) => `Version gardée le ${when} :`,
  changed: 'La ligne ou l’entrée a changé depuis : la question est posée de nouveau.',
  newer: 'Une version plus récente de cette liste est gardée.',
}
