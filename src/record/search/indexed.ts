/** A document's passages with the terms that they are found by: what the index is made of. Pure. */
import type { Document, Span } from '../../model.ts'
import { paragraphsOf } from '../passages.ts'
import { analyser } from './analyse.ts'

export interface IndexedPassage extends Span {
  /** Its terms, apart by spaces. */
  stems: string
}

/** Words of one document are known in the next. */
const analysers = { en: analyser('en'), fr: analyser('fr'), other: analyser('other') }

/** Linear in the text: about 3 million characters a second, so it is done before the writer takes its lock. */
export function indexedPassages(
  text: string,
  document: Pick<Document, 'language' | 'furniture'>,
): IndexedPassage[] {
  const analyse = analysers[document.language]
  return paragraphsOf(text, document.furniture).map(({ start, end, from, to }) => {
    const stems = analyse(text.slice(from, to)).map((one) => one.term)
    return { start, end, stems: stems.join(' ') }
  })
}
