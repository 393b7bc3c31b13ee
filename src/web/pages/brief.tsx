/** A brief, looked at before it is kept: the form that asks for it, its sections with their notes, its files. */
import type { Brief } from '../../publish/brief.ts'
import type { Occasion } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Choice, Filters, TextField, useQuery } from '../parts/filters.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { useAddress } from '../router.tsx'

export function BriefPage() {
  const { t } = useReader()
  const { query } = useAddress()
  return (
    <>
      <PageHead name={t.briefing.title} lead={query.get('to') ? undefined : t.briefing.choose} />
      <Wanted />
      {query.get('to') && <Composed />}
    </>
  )
}

function Wanted() {
  const { t } = useReader()
  const { query } = useAddress()
  const answer = usePage<{ occasions: Occasion[] }>('/occasions')
  const occasions = answer.state === 'here' ? answer.value.occasions.map(({ name }) => name) : []
  const asked = query.get('occasion')
  // What the address asks for can be chosen before the list is here.
  const names = [...new Set([...occasions, ...(asked ? [asked] : [])])]
  return (
    <Filters label={t.briefing.title} submit={t.briefing.show}>
      <TextField name="to" label={t.briefing.to} wide />
      <Choice
        name="occasion"
        label={t.briefing.occasion}
        any={t.briefing.noOccasion}
        options={names.map((name) => [name, name])}
      />
      <TextField name="as-of" label={t.briefing.asOf} type="date" />
      <Choice
        name="language"
        label={t.briefing.language}
        any={t.search.languages[document.documentElement.lang === 'fr' ? 'fr' : 'en']!}
        options={(['en', 'fr'] as const).map((one) => [one, t.search.languages[one]!])}
      />
    </Filters>
  )
}

const formats = ['docx', 'odt', 'html', 'md'] as const

function Composed() {
  const { t } = useReader()
  const query = useQuery()
  const answer = usePage<Brief>('/brief', query)
  // The page is there, and its form; nobody is called what was asked for.
  if (answer.state === 'problem' && answer.status === 404) return <ProblemNote told={answer.told} />
  return (
    <Shown answer={answer}>
      {(brief) => (
        <>
          <p className="buttons">
            {formats.map((format) => (
              <a key={format} className="button" href={`/api/brief/file?${query}&format=${format}`} download>
                {t.briefing.save} {t.briefing.formats[format]}
              </a>
            ))}
          </p>
          <Sheet brief={brief} />
        </>
      )}
    </Shown>
  )
}

function Sheet({ brief }: { brief: Brief }) {
  return (
    <article className="sheet" lang={brief.language}>
      <h2>
        <Name>{brief.title}</Name>
      </h2>
      {[...brief.subtitle, ...brief.opening].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {brief.sections.map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          {section.empty && <p className="empty">{section.empty}</p>}
          {section.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a brief never change their places
            <div key={place}>
              {item.heading && (
                <h4>
                  <Name>{item.heading}</Name>
                </h4>
              )}
              <ul>
                {item.lines.map((line, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines
                  <li key={at}>
                    {line.lead} {line.quote} <Marks notes={line.notes} />
                    {line.proposed && <em> ({brief.proposed})</em>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <Notes brief={brief} />
      <p className="small">{brief.closing}</p>
    </article>
  )
}

function Marks({ notes }: { notes: number[] }) {
  const { t, number } = useReader()
  return notes.map((note) => (
    <sup key={note}>
      <a href={`#note-${note}`} aria-label={t.briefing.note(number(note))}>
        {number(note)}
      </a>{' '}
    </sup>
  ))
}

function Notes({ brief }: { brief: Brief }) {
  return (
    <section>
      <h3>{brief.notesHeading}</h3>
      <ol className="notes">
        {brief.notes.map((note) => (
          <li key={note.number} id={`note-${note.number}`} value={note.number}>
            {note.publisher && (
              <>
                <Name>{note.publisher}</Name>,{' '}
              </>
            )}
            <cite>
              <Name>{note.title}</Name>
            </cite>
            , {note.published}. {note.quote} {note.url && <bdi>{note.url}</bdi>} <bdi>{note.where}</bdi>
          </li>
        ))}
      </ol>
    </section>
  )
}
