/** The ledger: every entry, the latest first, or those about one thing. */
import type { Subject } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, documentAddress, Quote } from '../parts/document.tsx'
import { Pager, useQuery } from '../parts/filters.tsx'
import { EntityName, Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link, useAddress } from '../router.tsx'
import { isTeam } from '../you.tsx'

interface EntryLine {
  sequence: number
  time: string
  author: string
  kind: string
  subject: string | null
  name: string | null
  why: string | null
  about: Subject | null
  hash: string
  previous: string
}

interface List {
  total: number
  entries: EntryLine[]
}

export function HistoryPage() {
  return <Shown answer={usePage<List>('/history', useQuery())}>{(list) => <Entries {...list} />}</Shown>
}

function Entries({ total, entries }: List) {
  const { t, number } = useReader()
  const about = useAddress().query.get('about')
  return (
    <>
      <PageHead
        name={t.history.title}
        lead={`${about ? t.history.aboutOne : t.history.lead} ${t.counted.entry(total, number(total))}.`}
      />
      {about && (
        <p>
          <Link href="/history">{t.history.all}</Link>
        </p>
      )}
      <p>
        <Link href="/lost">{t.lost.see}</Link>
        {isTeam() && (
          <>
            {' · '}
            <Link href="/disagreements">{t.reviewing.see}</Link>
          </>
        )}
      </p>
      {entries.length === 0 ? <p className="empty">{t.history.empty}</p> : <EntryTable entries={entries} />}
      <Pager total={total} shown={entries.length} />
    </>
  )
}

function EntryTable({ entries }: { entries: EntryLine[] }) {
  const { t, instant } = useReader()
  const { columns } = t.history
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.about}</th>
          <th scope="col">{columns.author}</th>
          <th scope="col">{columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.sequence}>
            <td className="number">{entry.sequence}</td>
            <td>
              <Link href={`/history/${entry.sequence}`}>{t.history.kinds[entry.kind] ?? entry.kind}</Link>
            </td>
            <td className="about">
              <EntrySubject entry={entry} />
            </td>
            <td>{entry.author}</td>
            <td>
              <time dateTime={entry.time}>{instant(entry.time)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What an entry is about: a finding by its words and document, a document or an entity by its name; and the reason given. */
function EntrySubject({ entry }: { entry: EntryLine }) {
  const { t } = useReader()
  const { about, name, why } = entry
  if (about?.what === 'finding')
    return (
      <>
        <Quote
          quote={about.quote}
          href={documentAddress(about.document.id, `finding=${encodeURIComponent(about.id)}`)}
          language={about.document.language}
        />
        <p className="small">
          {t.kinds[about.kind]} · <Cited document={about.document} />
        </p>
        {why && (
          <p>
            <Name>{why}</Name>
          </p>
        )}
      </>
    )
  const named = about ? <SubjectName about={about} /> : name && <Name>{name}</Name>
  return (
    <>
      {named}
      {named && why && t.colon}
      {why && <Name>{why}</Name>}
    </>
  )
}

function SubjectName({ about }: { about: Exclude<Subject, { what: 'finding' }> }) {
  if (about.what === 'entity') return <EntityName entity={about} />
  return (
    <Link href={documentAddress(about.id)}>
      <Name>{about.title ?? about.name}</Name>
    </Link>
  )
}
