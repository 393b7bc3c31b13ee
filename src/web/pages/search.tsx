/** Search: passages with the matched words marked and the findings that stand there. */
import type { FindingKind } from '../../model.ts'
import type { SearchAnswer, SearchHit } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, languageTag, placeAddress } from '../parts/document.tsx'
import { Choice, Filters, Pager, TextField, useQuery } from '../parts/filters.tsx'
import { Headline, StateMark } from '../parts/finding.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { unitsOf } from '../reading/points.ts'
import { Link, useAddress } from '../router.tsx'

export function SearchPage() {
  const answer = usePage<SearchAnswer>('/search', useQuery())
  return <Shown answer={answer}>{(found) => <Found found={found} />}</Shown>
}

function Found({ found }: { found: SearchAnswer }) {
  const { t, number } = useReader()
  const text = useAddress().query.get('q')?.trim() ?? ''
  const count = t.search.results(
    t.counted.passage(found.total, number(found.total)),
    t.counted.document(found.documents, number(found.documents)),
  )
  useAnnounced(text ? count : '')
  const lead = !text ? t.search.start : found.total === 0 ? t.search.none(text) : `${count}.`
  return (
    <>
      <PageHead name={text ? `${t.search.title}: ${text}` : t.search.title} lead={lead}>
        {t.search.title}
      </PageHead>
      <div className="with-side">
        <SearchFilters />
        <div className="main">
          {text && found.total === 0 && <p className="empty">{t.search.noneHow}</p>}
          <ol className="entries hits">
            {found.hits.map((hit) => (
              <li key={`${hit.document} ${hit.start}`}>
                <Hit hit={hit} />
              </li>
            ))}
          </ol>
          <Pager total={found.total} shown={found.hits.length} />
        </div>
      </div>
    </>
  )
}

function SearchFilters() {
  const { t } = useReader()
  const kinds = Object.entries(t.kinds) as [FindingKind, string][]
  return (
    <Filters label={t.search.title} submit={t.search.go}>
      <TextField name="q" label={t.search.label} type="search" wide />
      <Choice name="kind" label={t.search.kind} any={t.search.anyKind} options={kinds} />
      <Choice
        name="language"
        label={t.search.language}
        any={t.search.anyLanguage}
        options={Object.entries(t.search.languages)}
      />
      <TextField name="publisher" label={t.search.publisher} />
      <TextField name="from" label={t.search.from} type="date" />
      <TextField name="to" label={t.search.to} type="date" />
    </Filters>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useReader()
  return (
    <article className="hit">
      <p className="source">
        <Cited document={hit.summary} />
      </p>
      <p className="hit-text" lang={languageTag(hit.summary.language)}>
        <Link href={placeAddress(hit)}>
          <Marked text={hit.quote} marks={hit.marks} />
        </Link>
      </p>
      {hit.findings.length > 0 && (
        <ul className="hit-findings">
          {hit.findings.map((finding) => (
            <li key={finding.id} className={`k-${finding.kind}`}>
              <span className="kind">{t.kinds[finding.kind]}</span>
              <span className="said">
                <Headline finding={finding} />
              </span>
              <StateMark state={finding.state} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** A text with stretches marked; offsets are code points. */
function Marked({ text, marks }: { text: string; marks: [number, number][] }) {
  const unit = unitsOf(text)
  const parts = []
  let at = 0
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = [unit(start), unit(end)]
    if (from < at) continue
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return [...parts, text.slice(at)]
}
