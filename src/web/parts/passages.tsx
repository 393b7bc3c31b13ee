/** Passages grouped by the document they stand in, each a link to its place. */
import type { EntityFile } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { Cited, languageTag, placeAddress } from './document.tsx'

type MentionPassage = EntityFile['passages'][number]

export function Mentions({ passages }: { passages: MentionPassage[] }) {
  const { t } = useReader()
  if (passages.length === 0) return <p className="empty">{t.people.noMentions}</p>
  return (
    <ul className="entries">
      {[...Map.groupBy(passages, (passage) => passage.document)].map(([document, there]) => (
        <li key={document}>
          <p className="source">
            <Cited document={there[0]!.summary} />
          </p>
          <ul className="mentions">
            {there.map((passage) => (
              <li key={`${passage.start}-${passage.end}`} lang={languageTag(passage.summary.language)}>
                <Link href={placeAddress(passage)}>{passage.quote}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
