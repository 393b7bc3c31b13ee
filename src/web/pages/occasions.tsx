/** Occasions, with what was asked for them and what is said to have happened. */
import type { Occasion } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Filters, Pager, TextField, useQuery } from '../parts/filters.tsx'
import { FindingList } from '../parts/finding.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'

export function OccasionsPage() {
  const answer = usePage<List>('/occasions', useQuery())
  return <Shown answer={answer}>{(list) => <Occasions {...list} />}</Shown>
}

interface List {
  /** Asks and acts that speak of occasions. */
  total: number
  occasions: Occasion[]
}

function Occasions({ total, occasions }: List) {
  const { t, number } = useReader()
  const count = t.counted.occasion(occasions.length, number(occasions.length))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.occasions.title} lead={`${t.occasions.lead} ${count}.`} />
      <Filters label={t.occasions.title}>
        <TextField name="as-of" label={t.asks.asOf} type="date" />
      </Filters>
      {occasions.length === 0 && <p className="empty">{t.occasions.empty}</p>}
      {occasions.map((occasion) => (
        <OccasionSection occasion={occasion} key={occasion.id} />
      ))}
      <Pager
        total={total}
        shown={occasions.reduce((sum, { asks, acts }) => sum + asks.length + acts.length, 0)}
        of={t.occasions.spoken}
      />
    </>
  )
}

function OccasionSection({ occasion }: { occasion: Occasion }) {
  const { t, date } = useReader()
  return (
    <section className="occasion" aria-labelledby={`o-${occasion.id}`}>
      <div>
        <p className="kicker">
          <time dateTime={occasion.when ?? undefined}>{date(occasion.when)}</time>
        </p>
        <h2 id={`o-${occasion.id}`}>
          <Name>{occasion.name}</Name>
        </h2>
      </div>
      <div>
        {occasion.asks.length > 0 && <FindingList findings={occasion.asks} empty="" />}
        {occasion.acts.length > 0 && (
          <>
            <h3 className="minor">{t.occasions.acts}</h3>
            <FindingList findings={occasion.acts} empty="" />
          </>
        )}
      </div>
    </section>
  )
}
