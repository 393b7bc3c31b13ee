/** Screenings that are kept, and the lists they were held against. */
import type { KeptList, ScreeningSummary } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Name } from '../parts/name.tsx'
import { EntryTitle, PageHead, Shown } from '../parts/page.tsx'
import { screeningAddress } from '../parts/screening.ts'
import { Link } from '../router.tsx'
import { StartScreening } from '../screening/start.tsx'

export function ScreeningsPage() {
  const { t } = useReader()
  const lists = usePage<{ lists: KeptList[] }>('/lists')
  return (
    <Shown answer={usePage<{ mayScreen: boolean; screenings: ScreeningSummary[] }>('/screenings')}>
      {({ mayScreen, screenings }) => (
        <>
          <PageHead name={t.screenings.title} lead={`${t.screenings.lead} ${t.screenings.note}`} />
          <div className="with-side file">
            <div className="main">
              {mayScreen && lists.state === 'here' && <StartScreening kept={lists.value.lists} />}
              {screenings.length === 0 && <p className="empty">{t.screenings.empty}</p>}
              <ul className="entries">
                {screenings.map((one) => (
                  <li key={one.id}>
                    <ScreeningLine screening={one} />
                  </li>
                ))}
              </ul>
            </div>
            <section className="beside">
              <h2>{t.screenings.lists}</h2>
              {lists.state === 'here' && <Lists lists={lists.value.lists} />}
            </section>
          </div>
        </>
      )}
    </Shown>
  )
}

function ScreeningLine({ screening }: { screening: ScreeningSummary }) {
  const { t, instant } = useReader()
  return (
    <article>
      <p className="kicker">{t.screenings.of(instant(screening.time), screening.author)}</p>
      <EntryTitle under={1}>
        <Link href={screeningAddress(screening.id)}>
          <Name>{screening.file.name}</Name>
        </Link>
      </EntryTitle>
      <p className="small">
        <Counts screening={screening} />
      </p>
    </article>
  )
}

/** How many rows of each kind, and how many candidates wait. */
export function Counts({ screening }: { screening: ScreeningSummary }) {
  const { t, number } = useReader()
  const say = t.screenings
  const counts = (['rows', 'matched', 'unmatched', 'unnamed', 'malformed'] as const)
    .filter((name) => name === 'rows' || screening[name] > 0)
    .map((name) => say.counts[name](screening[name], number(screening[name])))
  const { open } = screening.decided
  const waiting =
    open > 0 ? say.open(open, number(open)) : screening.candidates > 0 ? say.allDecided : say.note
  return `${counts.join(' · ')} · ${waiting}`
}

function Lists({ lists }: { lists: KeptList[] }) {
  const { t, number, instant } = useReader()
  if (lists.length === 0) return <p className="empty">{t.screenings.noLists}</p>
  return (
    <ul className="entries">
      {lists.map((list) => (
        <li key={list.sha256}>
          <p>
            <Name>{list.name}</Name>
          </p>
          <p className="small">
            {t.counted.listEntry(list.entries, number(list.entries))},{' '}
            {t.counted.name(list.names, number(list.names))}
            {list.rejected > 0 && t.screenings.rejected(list.rejected, number(list.rejected))}.{' '}
            <time dateTime={list.time}>{instant(list.time)}</time>.{' '}
            <span className="hash">{t.screenings.version(list.sha256)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
