/** Every document on record, the latest first, with how far it is reviewed. */
import type { ListedDocument } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { DocumentLine } from '../parts/document.tsx'
import { Filters, Pager, TextField, Tick, useQuery } from '../parts/filters.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { For } from '../you.tsx'

interface List {
  total: number
  documents: ListedDocument[]
}

export function DocumentsPage() {
  const query = useQuery()
  return <Shown answer={usePage<List>('/documents', query)}>{(list) => <Documents {...list} />}</Shown>
}

function Documents({ total, documents }: List) {
  const { t, number } = useReader()
  const query = useQuery()
  const count = t.counted.document(total, number(total))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.documents.title} lead={`${count}. ${t.documents.lastFirst}`} />
      <p>
        <For who="editor">
          <Link href="/add">{t.adding.title}</Link>
        </For>
      </p>
      <Filters label={t.documents.title}>
        <TextField name="text" label={t.documents.filter} type="search" wide />
        <Tick name="undecided" label={t.documents.undecidedOnly} />
      </Filters>
      {documents.length === 0 && <p className="empty">{query ? t.documents.noMatch : t.documents.empty}</p>}
      <ul className="entries two">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} under={1} />
          </li>
        ))}
      </ul>
      <Pager total={total} shown={documents.length} />
    </>
  )
}
