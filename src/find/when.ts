/** The dates that a document names, looked up by place. */
import { type FoundDate, findDates } from '../language/dates.ts'
import type { Document, PartialDate } from '../model.ts'
import type { Text } from './text.ts'

export class Dates {
  private readonly found: FoundDate[]
  private readonly published: PartialDate | undefined
  private readonly minutes: boolean

  constructor(document: Document) {
    this.published = document.published?.date
    this.minutes = MINUTES.test(document.text.slice(0, 200))
    this.found = findDates(document.text, document.language, document.published?.date)
  }

  /** All dates that begin in `[start, end)`. */
  private *between(start: number, end: number): Iterable<FoundDate> {
    let low = 0
    let high = this.found.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.found[middle]!.start < start) low = middle + 1
      else high = middle
    }
    for (; low < this.found.length && this.found[low]!.start < end; low++) yield this.found[low]!
  }

  /** The first placed date between two offsets. */
  within(start: number, end: number, ahead = false): PartialDate | null {
    for (const one of this.between(start, end)) if (one.date) return this.asTold(one, ahead)
    return null
  }

  /** A week is told as the month or year that holds it; a month or a day still to come, as the next one. */
  private asTold({ date, until, precision, written }: FoundDate, ahead: boolean): PartialDate {
    if (precision === 'week' && until) {
      const month = date!.slice(0, 7)
      return until.startsWith(month) ? month : date!.slice(0, 4)
    }
    const today = this.published
    if (!ahead || !written || !today || date! >= today.slice(0, date!.length)) return date!
    return `${Number(date!.slice(0, 4)) + 1}${date!.slice(4)}`
  }

  /**
   * When something was done that is told from `start` to `end` by the verb at `verb`: a day behind the verb, else before it,
   * never one until which it lasts; null where the words tell none.
   */
  told(start: number, verb: number, end: number, ahead = false): PartialDate | null {
    for (const [from, to] of [
      [verb, end],
      [start, verb],
    ] as const)
      for (const one of this.between(from, to))
        if (one.date && (!one.bound || one.bound === 'since')) return this.asTold(one, ahead)
    return null
  }

  /** The day of a sitting whose minutes the document is: what they tell without a day was done then. */
  get sitting(): PartialDate | null {
    return this.minutes && this.published && this.published.length === 10 ? this.published : null
  }

  /** A date at the head of the sentence that stands before word `at`: "In 2019, the court ...". */
  leading(text: Text, at: number): PartialDate | null {
    const first = text.words[text.sentences[text.sentenceOf[at]!]!.from]!.start
    const here = text.words[at]!.start
    return here - first < 60 ? this.within(first, here) : null
  }

  /** The day by which something is to be done. */
  due(start: number, end: number): PartialDate | null {
    for (const one of this.between(start, end))
      if (one.date && (one.bound === 'by' || one.bound === 'before' || one.bound === 'within'))
        return one.until ?? one.date
    return null
  }

  /** Whether a number at an offset belongs to a date. */
  covers(offset: number): boolean {
    for (const one of this.between(offset - 40, offset + 1))
      if (one.start <= offset && offset < one.end) return true
    return false
  }
}

/** How the minutes of a sitting begin. */
const MINUTES =
  /^\s*(?:(?:communiqué|compte[- ]rendu|relevé des décisions|procès-verbal)[^.\n]{0,30} )?(?:conseil des ministres|cabinet meeting|minutes of)/i
