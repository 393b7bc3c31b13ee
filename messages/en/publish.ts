/** What a brief says, and what may keep it from being written. */
import type { Details } from '../../src/problem.ts'

export const publishProblems = {
  brief_format: ({ path }: Details) => ({
    problem: `The end of “${path}” names no format that a brief can be written in.`,
    remedy: 'End the file’s name with .docx, .odt, .html or .md.',
  }),
  brief_pdf: () => ({
    problem: 'Answerable does not write PDF files yet.',
    remedy: 'Write .html and print it to PDF from a browser: its pages are set for paper.',
  }),
}

export const publish = {
  title: (name: string) => `${name}: what is asked, and what became of it`,
  asOf: (day: string) => `As of ${day}`,
  forOccasion: (occasion: string, day: string) => `For the occasion: ${occasion}${day ? `, ${day}` : ''}`,
  summary: ({ open, askers, since }: { open: number; askers: string; since: string }) =>
    open === 0
      ? 'No ask is open on record.'
      : `${open === 1 ? 'One ask is' : `${open} asks are`} open${askers ? `, made by ${askers}` : ''}${since ? `, the oldest of ${since}` : ''}.`,
  proposedAll:
    'The lines below were proposed by the machine from the documents cited and have not yet been confirmed by anyone. Read each against its source before use.',
  proposedSome: (n: number) =>
    `${n === 1 ? 'One line below is' : `${n} lines below are`} marked “proposed”: found by the machine, not yet confirmed by anyone. Read against the source before use.`,
  proposed: 'proposed',
  includes: (names: string) => `Counted as this body: ${names}.`,
  headings: {
    asks: 'Open asks',
    people: 'People concerned',
    pledged: 'Pledged',
    said: 'Said',
    did: 'Done',
    leftUndone: 'Left undone',
    silence: 'Silence',
    notes: 'Sources',
  },
  empty: {
    asks: 'No open ask on record.',
    people: 'The open asks on record name nobody.',
    pledged: 'No pledge on record.',
    said: 'Nothing said on record.',
    did: 'Nothing done on record.',
    leftUndone: 'Nothing on record.',
  },
  demand: (title: string, times: number, since: string) =>
    times < 2
      ? title
      : `${title} (asked ${times === 2 ? 'twice' : `${times} times`}${since ? `, ${since}` : ''})`,
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  other: 'Other asks',
  forThisOccasion: 'Made for this occasion',
  /** Who asks whom; then the words. */
  asked: ({ asker, addressee, final }: { asker: string; addressee: string; final: string }) =>
    `${asker || 'Someone'}${addressee && ` to ${addressee}`}${final && `, to press ${final}`}`,
  pledgedTo: (by: string, to: string) => `${by}${to && ` to ${to}`}`,
  stanceOn: (by: string, toward: string) => `${by}${toward && ` on ${toward}`}`,
  colon: ': ',
  noDate: 'No date',
  statusUnknown: (people: number) =>
    `the record does not say how ${people === 1 ? 'this person is' : 'they are'} now.`,
  statusNow: (type: string, day: string) => `last on record: ${type}${day ? `, ${day}` : ''}`,
  silence: {
    unanswered: (n: number, day: string) =>
      n === 0
        ? `No open ask without an answer on record as of ${day}.`
        : `${n === 1 ? 'One open ask has' : `${n} open asks have`} no answer on record as of ${day}.`,
    oldest: (day: string) => `The oldest was made: ${day}.`,
    lastWord: (day: string) => `Last word on record: ${day}.`,
    noWord: 'No word of this body is on record.',
    lastDocument: (day: string) => `Last document about it on record: ${day}.`,
    undated: (n: number) =>
      n === 1
        ? 'One document was left out because its date is not known.'
        : `${n} documents were left out because their dates are not known.`,
  },
  note: {
    undated: 'date not known',
    characters: (start: number, end: number) => `characters ${start}–${end}`,
    hash: (hash: string) => `SHA-256 ${hash}`,
  },
  made: 'Made from the record with Answerable. A line says what a document says, not that it is so.',
}
