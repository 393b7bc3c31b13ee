/** What a rule about page furniture is: a phrase pages put around their text, with what it finds and what it skips. */

export interface FurnitureRule {
  name: string
  /** Read against one line, or one sentence at a line's end, trimmed. */
  pattern: RegExp
  /** Longest text it may take, in characters; 200 when not given. */
  most?: number
  /** Only at the top or end of the document or beside other furniture: the words may be an author's own. */
  edge?: true
  finds: string[]
  skips: string[]
}

/** One language's rules, and the words of its menus and share buttons. */
export interface FurnitureWords {
  rules: FurnitureRule[]
  menu: string[]
  share: string[]
  /** A label that stands before the date on a page, at a line's start. */
  dateLabel: RegExp
}
