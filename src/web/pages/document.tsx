/** One document: where it came from, then the reading desk. */
import type { KeptDocument } from '../../record/contract.ts'
import type { Told } from '../data.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress, languageTag, titleOf } from '../parts/document.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Restrict } from '../parts/restrict.tsx'
import { Translations } from '../parts/translation.tsx'
import { ReadingDesk } from '../reading/desk.tsx'
import { Link, withQuery } from '../router.tsx'
import { For } from '../you.tsx'

/** As the API gives it: doubts come with their sentences. */
type ToldDocument = KeptDocument & { doubts: Told[] }

export function DocumentPage({ subject }: { subject: string }) {
  const answer = usePage<ToldDocument>(`/documents/${encodeURIComponent(subject)}`)
  return (
    <Shown answer={answer}>
      {(kept) => {
        const reload = answer.state === 'here' ? answer.reload : async () => undefined
        return (
          <>
            <Head kept={kept} reload={reload} />
            <ReadingDesk kept={kept} reload={reload} />
          </>
        )
      }}
    </Shown>
  )
}

function Head({ kept, reload }: { kept: ToldDocument; reload: () => Promise<void> }) {
  const { t } = useReader()
  const title = titleOf(kept)
  return (
    <>
      <PageHead
        name={title}
        kicker={kept.publisher ? <Name>{kept.publisher}</Name> : t.document.unnamedPublisher}
      >
        <span lang={languageTag(kept.language)}>
          <Name>{title}</Name>
        </span>
      </PageHead>
      <Provenance kept={kept} />
      <Notes kept={kept} />
      <Translations kept={kept} reload={reload} />
      <Restrict what="document" id={kept.id} />
    </>
  )
}

function Provenance({ kept }: { kept: KeptDocument }) {
  const { t, date, instant } = useReader()
  const from = kept.publishedFrom && t.document.publishedFrom[kept.publishedFrom]
  return (
    <ul className="provenance">
      <li>
        {kept.published ? t.document.published(date(kept.published)) : t.document.undated}
        {kept.published && from && ` (${from})`}
      </li>
      <li>{t.document.added(instant(kept.added))}</li>
      <li>
        <a href={`/api/documents/${encodeURIComponent(kept.id)}/original`} download>
          {t.document.original}
        </a>
      </li>
      <li>
        <Link href={withQuery('/history', { about: kept.id })}>{t.document.history}</Link>
      </li>
      <li>
        <Link href={`${documentAddress(kept.id)}/changes`}>{t.changes.see}</Link>
      </li>
      <For who="keeper">
        <li>
          <Link href={withQuery('/expunge', { what: 'document', id: kept.id })}>
            {t.expunging.see.document}
          </Link>
        </li>
      </For>
      {kept.url && (
        <li className="address">
          {t.document.address}: <bdi>{kept.url}</bdi>
        </li>
      )}
    </ul>
  )
}

function Notes({ kept }: { kept: ToldDocument }) {
  const { t } = useReader()
  return (
    <>
      {kept.replacedBy && (
        <p className="note">
          {t.document.replaced} <Link href={documentAddress(kept.replacedBy)}>{t.document.see}</Link>
        </p>
      )}
      {kept.replaces && (
        <p className="note">
          {t.document.replaces} <Link href={documentAddress(kept.replaces)}>{t.document.see}</Link>
        </p>
      )}
      {kept.language === 'other' && <p className="note">{t.document.otherLanguage}</p>}
      {kept.doubts.length > 0 && (
        <details className="note">
          <summary>{t.document.doubts}</summary>
          <ul>
            {kept.doubts.map((doubt) => (
              <li key={doubt.problem}>
                {doubt.problem} {doubt.remedy}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
