/** Ce qui est dit là où deux personnes doivent décider de même d’un constat. */
import type {
  reviewing as english,
  reviewingCommands as englishCommands,
  review as reviewEn,
} from '../en/reviewing.ts'

const decided = {
  confirmed: 'confirmé',
  corrected: 'corrigé',
  rejected: 'rejeté',
  added: 'ajouté à la main',
}

/** « confirmé par Ada, attend un second avis ». */
export const review: typeof reviewEn = (state, by) => {
  const said = by.map(({ author, decision }) => `${decided[decision]} par ${author}`).join(', ')
  return state === 'waiting' ? `${said}, attend un second avis` : `${said} : désaccord`
}

export const reviewing: typeof english = {
  review,
  title: 'Désaccords',
  see: 'Désaccords, et ce qui attend un second avis',
  lead: 'Deux personnes doivent décider de même avant qu’un constat compte comme confirmé ou rejeté. Là où elles diffèrent, un éditeur décide.',
  one: 'Une personne suffit dans ce registre : un constat compte comme l’a dit qui a décidé en dernier.',
  oneHow: 'Un gardien change cela à la page des utilisateurs.',
  show: 'Montrer',
  disputed: 'là où deux sont en désaccord',
  waiting: 'ce qui attend un second avis',
  counts: (disputed, shownDisputed, shownWaiting) =>
    `${shownDisputed} ${disputed < 2 ? 'désaccord' : 'désaccords'}, ${shownWaiting} en attente d’un second avis.`,
  empty: { disputed: 'Personne n’est en désaccord.', waiting: 'Rien n’attend un second avis.' },
  decided: (what, author, time, why) => `${author}, ${time} : ${decided[what]}${why ? ` (${why})` : ''}`,
  confirm: 'Confirmer tel quel',
  reject: 'Rejeter',
  why: 'Pourquoi ? (gardé avec la décision)',
  question: (quote) => `« ${quote} »`,
  done: 'La décision est au registre.',
  setting: 'Combien décident d’un constat',
  settingNow: {
    1: 'Une personne suffit : un constat compte comme l’a dit qui a décidé en dernier.',
    2: 'Deux personnes doivent décider de même ; là où elles diffèrent, un éditeur décide.',
  },
  settingTo: { 1: 'Se contenter d’une', 2: 'En demander deux' },
  settingNote: {
    1: 'Ce qui compte déjà compte encore. Il faut que deux utilisateurs au moins puissent décider.',
    2: 'Ce qui attend, et ce qui est en désaccord, compte alors comme l’a dit qui a décidé en dernier.',
  },
  set: { 1: 'Une personne suffit désormais.', 2: 'Deux personnes doivent désormais décider de même.' },
}

export const reviewingCommands: typeof englishCommands = {
  now: reviewing.settingNow,
  set: reviewing.set,
  ...{ review, empty: reviewing.empty },
}
