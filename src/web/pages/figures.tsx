/** Figures: what several documents count of the same, side by side, each with its words and source. */
import type { FigureGroup } from '../../follow/figures.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, documentAddress, Quote } from '../parts/document.tsx'
import { Filters, Pager, TextField, useQuery } from '../parts/filters.tsx'
import { countInWords, StateMark } from '../parts/finding.tsx'
import { Name, useSlot } from '../parts/name.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'

interface List {
  total: number
  /** Figures that were compared, and figures on record. */
  of: number
  figures: number
  groups: FigureGroup[]
}

export function FiguresPage() {
  const query = useQuery()
  return <Shown answer={usePage<List>('/figures', query)}>{(list) => <Figures {...list} />}</Shown>
}

function Figures({ total, of, figures, groups }: List) {
  const { t, number } = useReader()
  const query = useQuery()
  const sum = groups.reduce((count, group) => count + group.figures.length, 0)
  useAnnounced(t.counted.figure(sum, number(sum)))
  return (
    <>
      <PageHead name={t.figures.title} lead={t.figures.lead} />
      <Filters label={t.figures.title}>
        <TextField name="unit" label={t.figures.filter} type="search" wide />
      </Filters>
      {of < figures && query === '' && (
        <p className="note">{t.figures.latest(number(of), number(figures))}</p>
      )}
      {groups.length === 0 && <p className="empty">{query ? t.figures.noMatch : t.figures.empty}</p>}
      {groups.map((group) => (
        <Group key={group.unit} group={group} />
      ))}
      <Pager total={total} shown={groups.length} />
    </>
  )
}

function Group({ group }: { group: FigureGroup }) {
  const { t } = useReader()
  const { columns } = t.figures
  return (
    <section className="figure-group">
      <h2>
        <Name>{group.unit || t.figures.noUnit}</Name>
        {group.competing && <span className="kicker-beside">{t.figures.competing}</span>}
      </h2>
      <table className="asks figures" aria-label={group.unit || t.figures.noUnit}>
        <thead>
          <tr>
            <th scope="col">{columns.count}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {group.figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ figure }: { figure: FigureGroup['figures'][number] }) {
  const { t, number, date } = useReader()
  const slot = useSlot(figure)
  return (
    <tr className="k-figure">
      <td className="when">
        <strong>{countInWords(figure.count, t, number)}</strong>
      </td>
      <td className="who">{slot('according_to') ?? t.unknown}</td>
      <td>{figure.when ? date(figure.when) : ''}</td>
      <td className="what">
        <Quote
          quote={figure.quote}
          href={documentAddress(figure.document.id, `finding=${encodeURIComponent(figure.id)}`)}
          language={figure.document.language}
        />
        <p className="source">
          <Cited document={figure.document} /> <StateMark finding={figure} />
        </p>
      </td>
    </tr>
  )
}
