/** How a document is cited: who published it, its title, its day; and a passage of it. */
import type { DocumentSummary } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { Name } from './name.tsx'

export function documentAddress(id: string, fragment = ''): string {
  return `/documents/${encodeURIComponent(id)}${fragment && `#${fragment}`}`
}

/** A place in a document's text, as RFC 5147 writes it. */
export function placeAddress(passage: { document: string; start: number; end: number }): string {
  return documentAddress(passage.document, `char=${passage.start},${passage.end}`)
}

export function titleOf(document: DocumentSummary): string {
  return document.title ?? document.name
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

/** A quote that leads to its place in the document. Long ones are cut at a word; the place shows the whole. */
export function Quote(props: { quote: string; href: string; language: string; longest?: number }) {
  const { t } = useReader()
  return (
    <blockquote className="quote" lang={languageTag(props.language)}>
      <Link href={props.href}>{t.quoted(cut(props.quote, props.longest ?? 280))}</Link>
    </blockquote>
  )
}

function cut(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= longest) return flat
  return `${flat.slice(0, flat.lastIndexOf(' ', longest) || longest)} …`
}

export function DocumentLine(props: { document: DocumentSummary }) {
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
      <h3 lang={languageTag(document.language)}>
        <Link href={documentAddress(document.id)}>
          <Name>{titleOf(document)}</Name>
        </Link>
      </h3>
      <p className="small">
        {t.counted.finding(document.findings, number(document.findings))}
        {' · '}
        {t.search.languages[document.language] ?? document.language}
        {document.replacedBy && ` · ${t.documents.olderVersion}`}
      </p>
    </article>
  )
}
