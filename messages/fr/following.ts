/** Ce que disent les pages d’une demande et d’une note. */
import type * as en from '../en/following.ts'

export const following: typeof en.following = {
  follow: 'Suivre cette demande',
  title: 'Demande',
  facts: 'Ce qui est demandé',
  demand: 'Revendication',
  status: 'État',
  source: 'Ses mots',
  answers: 'Réponses au registre',
  noAnswers: 'Aucune réponse au registre.',
  answeredBy: (author, time) => `Inscrite au registre par ${author}, ${time}`,
  noPassage: 'Aucun passage n’a été indiqué.',
  takeBack: 'Reprendre',
  takenBack: 'Reprise. La réponse et sa reprise sont toutes deux au registre.',
  record: 'Inscrire une réponse',
  how: 'Ce qu’elle est devenue',
  statuses: {
    answered: 'Répondue : le destinataire a répondu, sans y satisfaire',
    met: 'Satisfaite : ce qui était demandé est fait',
    refused: 'Refusée',
  },
  passage: 'Le passage qui le montre',
  since: 'Ce que les destinataires ont dit et fait depuis, selon le registre',
  found: 'Trouvé dans le registre',
  noneSince: 'Rien d’eux depuis lors n’est au registre.',
  search: 'Chercher le passage dans le registre',
  noPassageChoice: 'Aucun : je le sais d’ailleurs (dites d’où)',
  why: 'Pourquoi, ou d’où (gardé avec la décision)',
  save: 'Inscrire au registre',
  saved: 'La réponse est au registre.',
  whyNeeded: 'Sans passage, dites d’où vous le savez.',
}

export const briefing: typeof en.briefing = {
  title: 'Note',
  make: 'Préparer une note',
  to: 'Au sujet de',
  occasion: 'Pour l’occasion',
  noOccasion: 'aucune',
  asOf: 'À la date du',
  language: 'En',
  show: 'La montrer',
  save: 'Enregistrer en',
  formats: {
    docx: 'Word (.docx)',
    odt: 'OpenDocument (.odt)',
    html: 'page web (.html)',
    md: 'Markdown (.md)',
  },
  choose: 'Nommez une institution pour préparer une note à son sujet.',
  note: (number) => `Note ${number}`,
}

export const merging: typeof en.merging = {
  same: 'Figure ici sous un autre nom ?',
  sameLead: (name) =>
    `Si un autre nom du registre désigne aussi ${name}, les deux ne font plus qu’un ; chaque nom et chaque source restent, et cela peut être défait.`,
  other: 'L’autre nom',
  look: 'Le chercher',
  none: 'Personne d’autre au registre ne s’appelle ainsi.',
  choose: 'Lequel ?',
  keep: (name) => `Réunis, ils figurent sous ${name}.`,
  why: 'Pourquoi ? (gardé avec la décision)',
  merge: 'C’est le même',
  merged: 'Réunis. La décision est au registre.',
  standing: 'Réunis sous ce nom',
  part: 'Séparer à nouveau',
  partLabel: (name) => `Séparer ${name} à nouveau`,
  parted: 'Séparés. La décision est au registre.',
}

export const leaving: typeof en.leaving = {
  leave: 'Quitter',
  leaveKey: 'Verrouille le registre et montre une page vide (F9)',
  locked: 'Verrouillé',
  lockedLead: 'La clé a été effacée de la mémoire. La phrase secrète le rouvre.',
  passphrase: 'Phrase secrète',
  open: 'Ouvrir',
  opened: 'Rouvert.',
  plain:
    'Ce registre n’est pas chiffré : le quitter le cache, mais qui ouvre son adresse le revoit. `answerable passphrase set` y remédie.',
}

export const suggestions: typeof en.suggestions = {
  title: 'Le même ?',
  lead: 'Des noms du registre qui se ressemblent. Rien ne se réunit de soi-même : on en décide, et ce qui est décidé peut être défait.',
  empty: 'Aucun nom du registre ne ressemble assez à un autre pour que la question se pose.',
  holdApart: 'Ils sont deux',
  apart: 'Ils restent deux. La décision est au registre, et la question ne sera plus posée.',
  see: 'Noms qui n’en font peut-être qu’un',
}
