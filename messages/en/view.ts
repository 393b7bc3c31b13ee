/** Ways of looking at a document: its text, its pages as they are, a web page as it was published, beside its translation. */
export const view = {
  switch: 'Show the document as',
  views: { text: 'Text', pages: 'Pages', published: 'As published' },
  shown: {
    text: 'The text is shown.',
    published: 'The page is shown as it was published.',
    beside: 'The original and its translation are shown side by side.',
  },
  beside: { original: 'Beside its original', translation: 'Beside its translation' },
  original: 'Original',
  made: { human: 'Human translation', machine: 'Machine translation' },
  thisDocument: 'This document, with its findings',
  which: 'Beside which',
  titled: (what: string, title: string) => `${what}: ${title}`,
  notPaired: 'The two do not have as many paragraphs, so each is read by itself.',
  isTranslation: {
    human: 'This document is a human translation of',
    machine: 'This document is a machine translation of',
  },
  hasTranslation: {
    human: 'A human translation of it is on record:',
    machine: 'A machine translation of it is on record:',
  },
  publishedTitle: 'The page as it was published',
  publishedHow:
    'Its structure, without its pictures, scripts and style: nothing in it can act, and its links lead nowhere. Findings whose words have one place here are marked with their numbers, which lead to the list.',
  pagesShown: (n: number, pages: string) => `${pages} ${n === 1 ? 'page' : 'pages'} can be read as they are.`,
  opening: 'The pages are being opened…',
  pageOf: (page: string, of: string) => `Page ${page} of ${of}`,
  pictureOf: (page: string, of: string) => `Page ${page} of ${of} as it is; its words are in the text`,
  notDrawn: 'This page could not be drawn. Its words are in the text.',
  onThisPage: 'On this page:',
  notPlaced: 'On this page, but its words were not found there as one passage:',
  notOnPage: 'Its words were not found on the page as one passage. They stand in the text.',
  cannotOpen: 'The pages of this document cannot be shown here.',
  cannotOpenHow: 'Its text can be read under “Text”, and its original can be downloaded.',
}

/** In the browser: an editor states that a document is the translation of another, or takes it back. */
export const translating = {
  open: 'This is a translation…',
  title: 'Title, file name or publisher of the document that it translates',
  none: 'No other document on record has these words in its title, file name or publisher.',
  of: 'It is a translation of',
  by: 'How it was made',
  why: 'How you know (kept on record)',
  state: 'Put on record',
  stated: 'On record as a translation. Both can now be read side by side.',
  takeBack: 'Take back',
  takeBackLabel: (title: string) => `Take back that it is a translation of ${title}`,
  takenBack: 'Taken back: on record as a translation no more.',
}
