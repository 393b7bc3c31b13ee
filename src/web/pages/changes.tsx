/** What changed about a document: what each new reading found that the one before did not, and what became of an earlier version's findings. */
import type { Finding } from '../../model.ts'
import type { AnchoredFinding, DocumentSummary } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress, languageTag, titleOf } from '../parts/document.tsx'
import { StateMark } from '../parts/finding.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link } from '../router.tsx'

/** One reading beside the one before it. */
interface ReadingChange {
  sequence: number
  time: string
  engine: string
  findings: number
  fresh: Finding[]
  gone: Finding[]
}

interface Changes {
  document: DocumentSummary
  readings: ReadingChange[]
  anchors: AnchoredFinding[]
}

export function ChangesPage({ subject }: { subject: string }) {
  const answer = usePage<Changes>(`/documents/${encodeURIComponent(subject)}/changes`)
  return <Shown answer={answer}>{(changes) => <Told {...changes} />}</Shown>
}

function Told({ document, readings, anchors }: Changes) {
  const { t } = useReader()
  return (
    <>
      <PageHead name={t.changes.title} lead={t.changes.lead} />
      <p>
        <Link href={documentAddress(document.id)}>
          <Name>{titleOf(document)}</Name>
        </Link>
      </p>
      {readings.map((reading, place) => (
        <Reading key={reading.sequence} reading={reading} first={place === readings.length - 1} />
      ))}
      {document.replaces !== null && <Anchors anchors={anchors} />}
    </>
  )
}

function Reading({ reading, first }: { reading: ReadingChange; first: boolean }) {
  const { t, instant, number } = useReader()
  const { fresh, gone, engine, time, findings } = reading
  return (
    <section>
      <h2>{first ? t.changes.firstReading : t.changes.reading}</h2>
      <p className="small">
        <time dateTime={time}>{instant(time)}</time> · {engine} ·{' '}
        {t.counted.finding(findings, number(findings))} ·{' '}
        <Link href={`/history/${reading.sequence}`}>{t.changes.entry}</Link>
      </p>
      {!first && fresh.length + gone.length === 0 && <p className="empty">{t.changes.same}</p>}
      {!first && <Said title={t.changes.fresh} findings={fresh} className="is-fresh" />}
      {!first && <Said title={t.changes.gone} findings={gone} className="is-gone" />}
    </section>
  )
}

function Said(props: { title: string; findings: Finding[]; className: string }) {
  const { t, number } = useReader()
  const { findings } = props
  if (findings.length === 0) return null
  return (
    <>
      <h3 className="minor">
        {props.title} ({number(findings.length)})
      </h3>
      <ul className={`changes ${props.className}`}>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.start} ${finding.end}`} className={`k-${finding.kind}`}>
            <span className="kind">{t.kinds[finding.kind]}</span> <Name>{finding.quote}</Name>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is lost comes first: somebody may have to look. */
const order = ['lost', 'moved', 'same'] as const

function Anchors({ anchors }: { anchors: AnchoredFinding[] }) {
  const { t, number } = useReader()
  return (
    <section>
      <h2>{t.changes.version}</h2>
      {anchors.length === 0 && <p className="empty">{t.changes.nothingBefore}</p>}
      {order.map((which) => {
        const those = anchors.filter(({ anchor }) => anchor === which)
        if (those.length === 0) return null
        return (
          <div key={which}>
            <h3 className="minor">
              {t.changes.anchors[which]} ({number(those.length)})
            </h3>
            <ul className="changes">
              {those.map(({ finding }) => (
                <li
                  key={finding.id}
                  className={`k-${finding.kind}`}
                  lang={languageTag(finding.document.language)}
                >
                  <span className="kind">{t.kinds[finding.kind]}</span> <StateMark finding={finding} />{' '}
                  <Name>{finding.quote}</Name>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
