/** What the pages say of what was lost or changed on re-reading, of expunging, and of settings. */

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const lost = {
  title: 'Lost passages',
  lead: 'Findings that somebody decided, whose words no longer stand in the text as it was read last. Nothing is matched by likeness: look, and decide.',
  empty: 'Nothing is lost: every decided finding stands where its words stand.',
  see: 'Decided findings whose words are gone',
  waiting: (n: number, shown: string) =>
    `${shown} decided ${plural(n, 'finding has', 'findings have')} lost ${plural(n, 'its', 'their')} passage.`,
  why: {
    gone: 'These words stand nowhere in the text any more.',
    several: 'These words stand at several places, and nothing tells which of them it was.',
  },
  look: 'Look in the document, and make it by hand where it still stands',
  because: 'Why it needs no decision any more (kept)',
  accept: 'Let it go',
  acceptLabel: (quote: string) => `Let “${quote}” go`,
  accepted: 'Accepted as lost. The decision is on record.',
}

export const changes = {
  title: 'What changed',
  lead: 'What each reading of this document found that the one before did not, the latest first. What people decided stays.',
  see: 'What changed when it was read again',
  reading: 'Read again',
  firstReading: 'Read for the first time',
  entry: 'the entry',
  same: 'It found the same.',
  fresh: 'Newly found',
  gone: 'No longer found',
  version: 'The findings of the version before',
  nothingBefore: 'Nothing was found in the version before.',
  anchors: {
    lost: 'Lost: the words are gone',
    moved: 'Moved: the words stand elsewhere',
    same: 'Unchanged',
  },
}

export const expunging = {
  title: 'Take out of the record for good',
  kinds: { document: 'Document', person: 'Person' },
  see: { document: 'Take this document out of the record…', person: 'Take this person out of the record…' },
  lead: {
    document:
      'The document, its text and everything found or decided in it would be gone. It cannot be undone.',
    person:
      'The person’s names and what is said of them would be gone from every document, which otherwise stay. It cannot be undone.',
  },
  goes: 'What would go',
  what: 'Who or what',
  entries: 'Entries that lose their content',
  decisions: 'Decisions that are gone with it',
  documents: {
    document: 'The document',
    person: 'Documents in which the names become blocks',
  },
  confirm: 'To do it',
  why: 'The reason (kept; it may not name whom it is about)',
  type: (name: string) => `Type the name again: ${name}`,
  copies: 'Copies made before hold it still: make new ones and destroy the old.',
  go: 'Take it out for good',
  done: 'It is gone. The entry that says so keeps the reason.',
}

export const settings = {
  title: 'Settings',
  lead: 'For this device and this record.',
  looks: 'Language and light',
  theme: 'Light or dark',
  themes: { system: 'As this device', light: 'Light', dark: 'Dark' },
  kept: 'What is kept where',
  record: 'On record',
  encryption: 'Encryption',
  encrypted: 'Encrypted: it opens with its passphrase only',
  plain: 'Not encrypted: whoever has the file can read it',
  engine: 'Read by',
  places: [
    'Everything on record is in one file, or one database, on the machine that serves these pages.',
    'This browser keeps two choices, in cookies: the language and the theme; and whether single keys act.',
    'Nothing is sent to anybody else, and no page is kept by this browser.',
  ],
  lists: 'Lists that are kept',
  noLists: 'No list is kept. A screening keeps the lists it is held against.',
}

export const posts = {
  title: 'Posts, as documents give them',
  role: 'Post',
  from: 'First',
  to: 'Last',
  documents: 'Documents',
  officials: 'Officials of states only',
}

export const listed = {
  title: 'On lists, as people decided',
  byName:
    'Of rows or entries of this name somebody decided, in a screening, that they are the same. Nobody decided that they are this person: it goes by the name.',
  none: (n: number, shown: string) =>
    `No decided match of this name stands on the ${n === 1 ? 'list that is' : `${shown} lists that are`} kept.`,
  since: (day: string) => `listed ${day}`,
  decided: (when: string, who: string) => `${who} decided on ${when} that this is the row`,
  screening: 'The screening',
  version: (when: string) => `Version kept on ${when}:`,
  changed: 'The row or the entry has changed since: it is asked about again.',
  newer: 'A later version of this list is kept.',
}
