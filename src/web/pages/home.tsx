/** The first page: how much is on record, a search, the latest documents and the open asks. */
import type { FormEvent } from 'react'
import type { FindingKind } from '../../model.ts'
import type { Counts, KeptAsk, ListedDocument } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { DocumentLine } from '../parts/document.tsx'
import { FindingList } from '../parts/finding.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { go, Link, withQuery } from '../router.tsx'
import { For } from '../you.tsx'

interface Home {
  counts: Counts
  documents: ListedDocument[]
  asks: KeptAsk[]
  openAsks: number
}

export function HomePage() {
  return <Shown answer={usePage<Home>('/')}>{(home) => <Front {...home} />}</Shown>
}

function Front({ counts, documents, asks, openAsks }: Home) {
  const { t, number } = useReader()
  if (counts.documents === 0) return <Empty />
  return (
    <>
      <PageHead name={t.home.title} lead={<Lead counts={counts} />} />
      <SearchBox />
      <KindCounts counts={counts} />
      <div className="front">
        <section aria-labelledby="open-asks">
          <h2 id="open-asks">{t.home.openAsks}</h2>
          <FindingList findings={asks} empty={t.home.noOpen} kind={false} />
          {openAsks > 0 && (
            <p className="more">
              <Link href="/asks?open=true">{t.home.allAsks(number(openAsks))}</Link>
            </p>
          )}
        </section>
        <section aria-labelledby="latest">
          <h2 id="latest">{t.home.latest}</h2>
          <ul className="entries">
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} under={2} />
              </li>
            ))}
          </ul>
          <p className="more">
            <Link href="/documents">{t.home.allDocuments}</Link>
          </p>
        </section>
      </div>
    </>
  )
}

function Empty() {
  const { t } = useReader()
  return (
    <>
      <PageHead name={t.home.title} lead={t.home.empty} />
      <p>
        {t.home.emptyHow}{' '}
        <For who="editor">
          <Link href="/add">{t.adding.title}</Link>
        </For>
      </p>
    </>
  )
}

function Lead({ counts }: { counts: Counts }) {
  const { t, number } = useReader()
  const all = Object.values(counts.findings).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {t.home.lead(
        t.counted.document(counts.documents, number(counts.documents)),
        t.counted.finding(all, number(all)),
        t.counted.person(counts.people, number(counts.people)),
        t.counted.body(counts.bodies, number(counts.bodies)),
      )}{' '}
      {all > 0 && t.home.proposed(counts.proposed, number(counts.proposed), all)}
    </>
  )
}

function SearchBox() {
  const { t } = useReader()
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(withQuery('/search', { q: String(new FormData(event.currentTarget).get('q') ?? '') }))
  }
  return (
    <search>
      <form className="big-search" action="/search" onSubmit={search}>
        <label htmlFor="front-search">{t.home.searchLabel}</label>
        <div>
          <input id="front-search" type="search" name="q" autoComplete="off" />
          <button type="submit">{t.search.go}</button>
        </div>
      </form>
    </search>
  )
}

function KindCounts({ counts }: { counts: Counts }) {
  const { t, number } = useReader()
  const kinds = Object.keys(t.kinds) as FindingKind[]
  return (
    <dl className="tally">
      {kinds.map((kind) => (
        <div key={kind} className={`k-${kind}`}>
          <dt>{t.kindsMany[kind]}</dt>
          <dd>{number(counts.findings[kind])}</dd>
        </div>
      ))}
    </dl>
  )
}
