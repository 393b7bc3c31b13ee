/** What the pages of screenings say. */
import { nameReasons, screening } from './names.ts'

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const screenings = {
  title: 'Screening',
  lead: 'Tables of names held against lists, with what people decided about each candidate.',
  note: screening.noClearance,
  empty: 'No screening is kept yet.',
  emptyHow: 'Hold a table against lists and keep what was found:',
  lists: 'Lists that are kept',
  noLists: 'No list is kept yet.',
  file: (name: string) => `Screening of ${name}`,
  of: (time: string, author: string) => `${time}, by ${author}`,
  rows: (n: number, shown: string) => `${shown} ${plural(n, 'row', 'rows')}`,
  matched: (_n: number, shown: string) => `${shown} with candidates`,
  unmatched: (_n: number, shown: string) => `${shown} without`,
  unnamed: (_n: number, shown: string) => `${shown} without a name`,
  open: (n: number, shown: string) => `${shown} ${plural(n, 'candidate', 'candidates')} to decide about`,
  allDecided: 'Every candidate is decided about.',
  list: (entries: string, names: string, rejected: number, shown: string) =>
    `${entries} entries, ${names} names${rejected > 0 ? `; ${shown} ${plural(rejected, 'row or element gave', 'rows or elements gave')} no whole entry` : ''}`,
  version: (sha256: string) => `SHA-256 ${sha256}`,
  only: 'Show',
  every: 'every row',
  candidatesOnly: 'rows with candidates',
  openOnly: 'rows with a candidate to decide about',
  row: (number: string) => `Row ${number}`,
  noName: screening.noName,
  none: screening.none,
  malformed: 'This row is malformed; what could be read of it was screened.',
  rowSays: 'The row says',
  listSays: (list: string) => `${list} says`,
  score: (share: string) => `Chance of being the same name: ${share}`,
  reasons: nameReasons,
  fields: { names: 'Names', country: 'Country', programme: 'Programme', listed: 'Listed', id: 'Identifier' },
  decisions: { same: 'The same', not_same: 'Not the same', unsure: 'Unsure' },
  decided: {
    same: 'Decided: the same',
    not_same: 'Decided: not the same',
    unsure: 'Decided: unsure',
  },
  asked: {
    new: 'Nobody decided yet.',
    entry_changed: 'The list changed its words since this was decided.',
    row_changed: 'The row changed since this was decided.',
  },
  before: 'It said then',
  why: 'Why? (kept with the decision)',
  done: 'The decision is on record.',
  question: (name: string, other: string) => `Is ${name} the same as ${other}?`,
  nothing: 'No row answers.',
}
