/** Ways of looking at a document: its text, its pages as they are. */
export const view = {
  switch: 'Show the document as',
  views: { text: 'Text', pages: 'Pages' },
  textShown: 'The text is shown.',
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
