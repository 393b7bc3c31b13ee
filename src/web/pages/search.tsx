/** Search: passages with the matched words marked and the findings that stand there. */
import { type FormEvent, useId, useState } from 'react'
import type { FindingKind } from '../../model.ts'
import type { Facets, SavedSearch, SearchAnswer, SearchHit } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { post, type Told, usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, languageTag, placeAddress } from '../parts/document.tsx'
import { Choice, Filters, Pager, TextField } from '../parts/filters.tsx'
import { Headline, StateMark } from '../parts/finding.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown, useAnnounced } from '../parts/page.tsx'
import { unitsOf } from '../reading/points.ts'
import { Link, useAddress, withQuery } from '../router.tsx'
import { For } from '../you.tsx'

export function SearchPage() {
  const { query } = useAddress()
  const asked = new URLSearchParams(query)
  asked.set('facets', 'true')
  const answer = usePage<SearchAnswer>('/search', asked.toString())
  return <Shown answer={answer}>{(found) => <Found found={found} />}</Shown>
}

function Found({ found }: { found: SearchAnswer }) {
  const { t, number } = useReader()
  const text = useAddress().query.get('q')?.trim() ?? ''
  const counted = t.search.results(
    t.counted.passage(found.total, number(found.total)),
    t.counted.document(found.documents, number(found.documents)),
  )
  const count = found.more ? t.search.latestOf(counted) : counted
  useAnnounced(text ? count : '')
  const lead = !text ? t.search.start : found.total === 0 ? t.search.none(text) : `${count}.`
  return (
    <>
      <PageHead name={text ? t.search.titleOf(text) : t.search.title} lead={lead}>
        {t.search.title}
      </PageHead>
      <div className="with-side searching">
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
        <div className="under-search">
          {found.facets && <Narrow facets={found.facets} total={found.total} />}
          <SavedSearches />
        </div>
      </div>
    </>
  )
}

/** Filters that few searches need: folded away while none of them is set. */
const hidden = ['publisher', 'body', 'person', 'from', 'to', 'as-of', 'order']

function SearchFilters() {
  const { t } = useReader()
  const { query } = useAddress()
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
      <details className="more-filters" open={hidden.some((name) => query.get(name))}>
        <summary>{t.search.more}</summary>
        <TextField name="publisher" label={t.search.publisher} />
        <TextField name="body" label={t.search.body} />
        <TextField name="person" label={t.search.person} />
        <TextField name="from" label={t.search.from} type="date" />
        <TextField name="to" label={t.search.to} type="date" />
        <TextField name="as-of" label={t.search.asOf} type="date" />
        <Choice
          name="order"
          label={t.search.order}
          any={t.search.best}
          options={[['latest', t.search.latest]]}
        />
      </details>
      <p className="small wide">{t.search.help}</p>
    </Filters>
  )
}

/** Which field of the query each kind of count narrows. */
const narrowing = {
  kinds: 'kind',
  people: 'person',
  bodies: 'body',
  publishers: 'publisher',
  years: 'from',
  languages: 'language',
} as const
/** Most values shown of each. */
const mostValues = 6

/** Counts of what the passages can be narrowed by, each a way to those alone. */
function Narrow({ facets, total }: { facets: Facets; total: number }) {
  const { t, number } = useReader()
  const { query } = useAddress()
  const groups = (Object.keys(narrowing) as (keyof typeof narrowing)[]).filter(
    (group) => facets[group].length > 1 && !query.get(narrowing[group]),
  )
  if (groups.length === 0) return null
  const shown = (group: keyof typeof narrowing, { value, name }: Facets['kinds'][number]) =>
    group === 'kinds'
      ? t.kindsMany[value as FindingKind]
      : group === 'languages'
        ? (t.search.languages[value] ?? value)
        : name
  const to = (group: keyof typeof narrowing, value: string) => {
    const fields = new URLSearchParams(query)
    fields.delete('offset')
    fields.set(narrowing[group], group === 'years' ? `${value}-01-01` : value)
    if (group === 'years') fields.set('to', `${value}-12-31`)
    return `/search?${fields}`
  }
  return (
    <nav aria-label={t.search.narrow} className="narrow">
      <h2>{t.search.narrow}</h2>
      {groups.map((group) => (
        <section key={group}>
          <h3 className="minor">{t.search.facets[group]}</h3>
          <ul>
            {facets[group].slice(0, mostValues).map((facet) => (
              <li key={facet.value}>
                <Link href={to(group, facet.value)}>
                  <Name>{shown(group, facet)}</Name>
                </Link>{' '}
                <span className="small">{number(facet.passages)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(groups.includes('people') || groups.includes('bodies')) && (
        <p className="small">
          {facets.counted < total && `${t.search.countedBest(number(facets.counted))} `}
          {t.search.ofBest(number(facets.of))}
        </p>
      )}
    </nav>
  )
}

/** Searches kept under a name: gone to, kept anew, dropped. */
function SavedSearches() {
  const { t } = useReader()
  const { query } = useAddress()
  const field = useId()
  const answer = usePage<{ searches: SavedSearch[] }>('/searches')
  const [told, setTold] = useState<Told | null>(null)
  if (answer.state !== 'here') return null
  const send = async (address: string, body: object, done: string) => {
    const problem = await post(address, body, { problem: t.problem.offline, remedy: t.problem.offlineHow })
    setTold(problem)
    if (problem) return
    await answer.reload()
    announce(done)
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    event.currentTarget.reset()
    void send('/api/searches', { name, query: queryOf(query) }, t.search.kept)
  }
  const { searches } = answer.value
  return (
    <section className="saved">
      <h2>{t.search.saved}</h2>
      {told && <ProblemNote told={told} />}
      {searches.length === 0 && <p className="empty">{t.search.noSaved}</p>}
      <ul>
        {searches.map(({ name, query: kept }) => (
          <li key={name}>
            <Link href={addressOf(kept)}>
              <Name>{name}</Name>
            </Link>{' '}
            <For who="reviewer">
              <button
                type="button"
                aria-label={t.search.dropLabel(name)}
                onClick={() => void send('/api/searches/drop', { name }, t.search.dropped)}
              >
                {t.search.drop}
              </button>
            </For>
          </li>
        ))}
      </ul>
      {query.get('q')?.trim() && (
        <For who="reviewer">
          <form className="plain" onSubmit={save}>
            <label htmlFor={field}>{t.search.saveAs}</label>
            <div className="line">
              <input id={field} name="name" required maxLength={200} autoComplete="off" />
              <button type="submit">{t.search.save}</button>
            </div>
          </form>
        </For>
      )}
    </section>
  )
}

const fields = ['kind', 'body', 'person', 'language', 'publisher', 'from', 'to', 'order'] as const

/** What is kept of an address: the words, and every filter that is set. */
function queryOf(query: URLSearchParams): Record<string, string> {
  const set = fields.flatMap((name) => (query.get(name) ? [[name, query.get(name)!] as const] : []))
  const asOf = query.get('as-of')
  return { text: query.get('q')!.trim(), ...Object.fromEntries(set), ...(asOf ? { asOf } : {}) }
}

function addressOf({ text, asOf, ...filters }: SavedSearch['query']): string {
  return withQuery('/search', { q: text, 'as-of': asOf, ...filters })
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
              <StateMark finding={finding} />
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
