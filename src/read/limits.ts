/** Every limit that a hostile or broken input can meet, in one place; each can be overridden by the caller. */

const MB = 1024 * 1024

/** Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Largest source that is plain text: .txt, .md. */
  textBytes: number
  /** Largest web page: its tree takes many times its size in memory. */
  pageBytes: number
  /** Most elements of a web page. */
  elements: number
  /** Largest source of any other format. */
  sourceBytes: number
  /** Most documents in one .jsonl. */
  documents: number
  /** Most pages of a PDF. */
  pages: number
  /** Longest time for one PDF. */
  pdfMilliseconds: number
  /** Most memory for the worker that reads one PDF. */
  pdfMegabytes: number
  /** Most characters that one document may hold once it is text. */
  characters: number
  /** Most bytes that a container (.docx, .odt, a compressed answer) may unfold to. */
  unfoldedBytes: number
  /** Most times that a container may unfold to its own size; small containers are not judged by it. */
  ratio: number
  /** Most entries in a container. */
  entries: number
  /** Deepest nesting: elements in a page, attachments in e-mails. */
  elementDepth: number
  attachmentDepth: number
  /** Most attachments of one e-mail, nested ones included. */
  attachments: number
  /** A URL: time for the whole answer, and redirects followed. */
  fetchMilliseconds: number
  redirects: number
}

export const defaultLimits: Limits = {
  textBytes: 50 * MB,
  pageBytes: 10 * MB,
  elements: 300_000,
  sourceBytes: 200 * MB,
  documents: 1_000_000,
  pages: 3000,
  pdfMilliseconds: 120_000,
  pdfMegabytes: 1024,
  characters: 50_000_000,
  unfoldedBytes: 200 * MB,
  ratio: 200,
  entries: 10_000,
  elementDepth: 500,
  attachmentDepth: 5,
  attachments: 200,
  fetchMilliseconds: 60_000,
  redirects: 5,
}
