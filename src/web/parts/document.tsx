/** How a document is cited: who published it, its title, its day; and a passage of it. */
import type { DocumentSummary, ListedDocument } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { Name } from './name.tsx'
import { EntryTitle } from './page.tsx'

export function documentAddress(id: string, fragment = ''): string {
  return `/documents/${encodeURIComponent(id)}${fragment && `#${fragment}`}`
}

/** A place in a document's text, as RFC 5147 writes it. */
export function placeAddress(passage: { document: string; start: number; end: number }): string {
  return documentAddress(passage.document, `char=${passage.start},${passage.end}`)
}

/** Its title, or its file's name; a sign that French sets apart does not begin a line. */
export function titleOf(document: DocumentSummary): string {
  return (document.title ?? document.name).replace(/ (?=[:;!?»])/g, '\u00a0')
}

/** The language of a document's words, where it is one that has a code. */
export function languageTag(language: string): string | undefined {
  return language === 'en' || language === 'fr' ? language : undefined
}

export function Cited(props: { document: DocumentSummary; linked?: boolean }) {
  const { date } = useReader()
  const { document, linked = true } = props
  const title = (
    <cite lang={languageTag(document.language)}>
      <Name>{titleOf(document)}</Name>
    </cite>
  )
  return (
    <span className="cited">
      {document.publisher && (
        <>
          <Name>{document.publisher}</Name>,{' '}
        </>
      )}
      {linked ? <Link href={documentAddress(document.id)}>{title}</Link> : title},{' '}
      <time dateTime={document.published ?? undefined}>{date(document.published)}</time>
    </span>
  )
}

/**
 * A quote that leads to its place in the document. Long ones are cut at a word; the place shows the whole. The words
 * of `stress`, where the quote has them, stand out.
 */
export function Quote(props: { quote: string; href: string; language: string; stress?: string | null }) {
  const { t } = useReader()
  const quote = cut(flat(props.quote))
  const stress = flat(props.stress ?? '')
  // Words that are nearly the whole quote need not stand out in it.
  const at = stress === '' || stress.length > 0.85 * quote.length ? -1 : quote.indexOf(stress)
  return (
    <blockquote className="quote" lang={languageTag(props.language)}>
      <Link href={props.href}>
        {at === -1 ? (
          t.quoted(quote)
        ) : (
          <>
            {t.quoteOpens + quote.slice(0, at)}
            <b>{stress}</b>
            {quote.slice(at + stress.length) + t.quoteCloses}
          </>
        )}
      </Link>
    </blockquote>
  )
}

/** Whether a quote as shown holds these words, so that they need not be said twice. */
export function quoteHolds(quote: string, words: string): boolean {
  return cut(flat(quote)).includes(flat(words))
}

const longestQuote = 320

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

function cut(text: string): string {
  if (text.length <= longestQuote) return text
  return `${text.slice(0, text.lastIndexOf(' ', longestQuote) || longestQuote)} …`
}

export function DocumentLine(props: { document: ListedDocument; under: 1 | 2 }) {
  const { t, number, date } = useReader()
  const { document } = props
  return (
    <article className="document-line">
      <p className="kicker">
        <time dateTime={document.published ?? undefined}>{date(document.published)}</time>
        {document.publisher && (
          <>
            {' · '}
            <Name>{document.publisher}</Name>
          </>
        )}
      </p>
      <EntryTitle under={props.under} lang={languageTag(document.language)}>
        <Link href={documentAddress(document.id)}>
          <Name>{titleOf(document)}</Name>
        </Link>
      </EntryTitle>
      <p className="small">
        {t.counted.finding(document.findings, number(document.findings))}
        {' · '}
        {t.search.languages[document.language] ?? document.language}
        {document.replacedBy && ` · ${t.documents.olderVersion}`}
      </p>
      <Reviewed document={document} />
    </article>
  )
}

/** How many of a document's findings somebody decided, as a bar and in words. */
function Reviewed({ document: { proposals, undecided } }: { document: ListedDocument }) {
  const { t, number } = useReader()
  if (proposals === 0) return null
  const decided = proposals - undecided
  return (
    <p className="reviewed small">
      <progress aria-hidden="true" value={decided} max={proposals} />
      {undecided === 0 ? t.documents.allReviewed : t.documents.reviewed(number(decided), number(proposals))}
    </p>
  )
}
