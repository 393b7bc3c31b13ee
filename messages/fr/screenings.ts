/** Ce que disent les pages des filtrages. */
import type { screenings as english } from '../en/screenings.ts'
import { nameReasons, screening } from './names.ts'

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)

export const screenings: typeof english = {
  title: 'Filtrage',
  lead: 'Des tableaux de noms comparés à des listes, et ce que l’on a décidé de chaque candidat.',
  note: screening.noClearance,
  empty: 'Aucun filtrage n’est encore gardé.',
  emptyHow: 'Comparez un tableau à des listes et gardez ce qui a été trouvé :',
  lists: 'Listes gardées',
  noLists: 'Aucune liste n’est encore gardée.',
  file: (name) => `Filtrage de ${name}`,
  of: (time, author) => `${time}, par ${author}`,
  rows: (n, shown) => `${shown} ${plural(n, 'ligne', 'lignes')}`,
  matched: (_n, shown) => `${shown} avec des candidats`,
  unmatched: (_n, shown) => `${shown} sans candidat`,
  unnamed: (_n, shown) => `${shown} sans nom`,
  open: (n, shown) => `${shown} ${plural(n, 'candidat', 'candidats')} à décider`,
  allDecided: 'Tous les candidats sont décidés.',
  list: (entries, names, rejected, shown) =>
    `${entries} entrées, ${names} noms${rejected > 0 ? ` ; ${shown} ${plural(rejected, 'ligne ou élément n’a', 'lignes ou éléments n’ont')} pas donné d’entrée complète` : ''}`,
  version: (sha256) => `SHA-256 ${sha256}`,
  only: 'Montrer',
  every: 'toutes les lignes',
  candidatesOnly: 'les lignes avec des candidats',
  openOnly: 'les lignes avec un candidat à décider',
  row: (number) => `Ligne ${number}`,
  noName: screening.noName,
  none: screening.none,
  malformed: 'Cette ligne est mal formée ; ce qui a pu en être lu a été filtré.',
  rowSays: 'La ligne dit',
  listSays: (list) => `${list} dit`,
  score: (share) => `Chance que ce soit le même nom : ${share}`,
  reasons: nameReasons,
  between: ' ; ',
  fields: { names: 'Noms', country: 'Pays', programme: 'Programme', listed: 'Inscrit le', id: 'Identifiant' },
  decisions: { same: 'Le même', not_same: 'Pas le même', unsure: 'Incertain' },
  decided: {
    same: 'Décidé : le même',
    not_same: 'Décidé : pas le même',
    unsure: 'Décidé : incertain',
  },
  asked: {
    new: 'Personne n’a encore décidé.',
    entry_changed: 'La liste a changé ses mots depuis cette décision.',
    row_changed: 'La ligne a changé depuis cette décision.',
  },
  before: 'Elle disait alors',
  why: 'Pourquoi ? (gardé avec la décision)',
  done: 'La décision est au registre.',
  question: (name, other) => `${name} : le même que ${other} ?`,
  nothing: 'Aucune ligne ne correspond.',
}
