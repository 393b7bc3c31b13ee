/** What the pages of one ask and of a brief say. */

export const following = {
  follow: 'Follow this ask',
  title: 'Ask',
  facts: 'What is asked',
  demand: 'Demand',
  status: 'Status',
  source: 'Its words',
  answers: 'Answers on record',
  noAnswers: 'No answer is on record.',
  answeredBy: (author: string, time: string) => `Put on record by ${author}, ${time}`,
  noPassage: 'No passage was named.',
  takeBack: 'Take back',
  takenBack: 'Taken back. Both the answer and its taking back are on record.',
  record: 'Record an answer',
  how: 'What became of it',
  statuses: {
    answered: 'Answered: the addressee replied, and it is not met',
    met: 'Met: what was asked is done',
    refused: 'Refused',
  },
  passage: 'The passage that shows it',
  since: 'What those asked said and did since, on record',
  found: 'Found in the record',
  noneSince: 'Nothing of theirs since then is on record.',
  search: 'Search the record for the passage',
  noPassageChoice: 'None: I know it from elsewhere (say from where)',
  why: 'Why, or where from (kept with the decision)',
  save: 'Put on record',
  saved: 'The answer is on record.',
  whyNeeded: 'Without a passage, say where you know it from.',
}

export const briefing = {
  title: 'Brief',
  make: 'Make a brief',
  to: 'About',
  occasion: 'For the occasion',
  noOccasion: 'none in particular',
  asOf: 'As of (day)',
  language: 'In',
  show: 'Show it',
  save: 'Save as',
  formats: {
    docx: 'Word (.docx)',
    odt: 'OpenDocument (.odt)',
    html: 'web page (.html)',
    md: 'Markdown (.md)',
  },
  choose: 'Name a body to make a brief about.',
  note: (number: string) => `Note ${number}`,
}

export const merging = {
  same: 'The same as somebody else here?',
  sameLead: (name: string) =>
    `If another name on record is ${name} too, the two become one; every name and source is kept, and it can be undone.`,
  other: 'The other name',
  look: 'Look it up',
  none: 'Nobody else on record is called so.',
  choose: 'Which of them?',
  keep: (name: string) => `As one, they stand under ${name}.`,
  why: 'Why? (kept with the decision)',
  merge: 'They are one',
  merged: 'Merged. The decision is on record.',
  standing: 'Merged into this one',
  part: 'Part again',
  partLabel: (name: string) => `Part ${name} again`,
  parted: 'Parted. The decision is on record.',
}

export const leaving = {
  leave: 'Leave',
  leaveKey: 'Locks the record and shows an empty page (F9)',
  locked: 'Locked',
  lockedLead: 'The key was wiped from memory. The passphrase opens it again.',
  passphrase: 'Passphrase',
  open: 'Open',
  opened: 'Open again.',
  plain:
    'This record is not encrypted: leaving hides it, but whoever opens its address sees it again. `answerable passphrase set` changes that.',
}

export const suggestions = {
  title: 'The same?',
  lead: 'Names on record that are alike. Nothing becomes one by itself: only people decide, and what they decide can be undone.',
  empty: 'No two names on record are alike enough to ask about.',
  holdApart: 'They are two',
  apart: 'They stay two. The decision is on record, and they are not asked about again.',
  see: 'Names that may be one',
}
