/** What the page for adding documents says. */

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const adding = {
  title: 'Add documents',
  lead: 'Files, an address or a text. Each is read on this machine; what it says is proposed, and its bytes are kept as they came.',
  drop: 'Drop files or folders here',
  choose: 'Choose files…',
  formats: 'Text, Markdown, web pages, PDF, Word (.docx), OpenDocument (.odt), e-mail (.eml), JSON Lines.',
  address: 'Address of a page',
  addressNote: 'It is fetched once, now. Nothing that the page names is fetched.',
  addAddress: 'Fetch and add',
  text: 'Text to paste',
  textTitle: 'Title',
  addText: 'Add the text',
  facts: 'What you know of them',
  factsNote:
    'Kept as given by you, for all that is added next; what is left empty is taken from the documents.',
  published: 'Published on',
  publisher: 'Publisher',
  language: 'Language',
  anyLanguage: 'As found in the text',
  progress: 'What is being added',
  nothing: 'Nothing yet.',
  stop: 'Stop',
  goOn: 'Go on',
  clear: 'Clear the list',
  again: 'Try again',
  states: {
    waiting: 'waiting',
    sending: 'sending',
    fetching: 'fetching',
    reading: 'reading',
    keeping: 'writing to the record',
    stopped: 'stopped',
    failed: 'not added',
  },
  outcomes: {
    added: 'added',
    already: 'on record already',
    again: 'read again with what you said of it; decisions stand',
    version: 'added as a new version of the same address',
  },
  sum: (done: number, of: number, shownDone: string, shownOf: string) =>
    `${shownDone} of ${shownOf} ${plural(of, 'document', 'documents')} ${done === of ? 'done' : 'done so far'}.`,
  sumFailed: (_n: number, shown: string) => `${shown} could not be added.`,
  left: (n: number, shown: string) =>
    `${shown} not begun ${plural(n, 'waits', 'wait')}; go on when you like.`,
  doubts: 'Read, with doubts',
  unfinished: 'Documents are still being added.',
  untitled: 'Pasted text',
  notYours: 'Editors and keepers add documents here; ask one of them.',
  notServed: 'This server only shows the record.',
  notServedHow: 'Documents are added on the machine where the record lies.',
}
