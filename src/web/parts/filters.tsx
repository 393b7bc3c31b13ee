/** Filters of a list: a form whose fields are the query of the address, and the way to the next page. */
import type { FormEvent, ReactNode } from 'react'
import { useId } from 'react'
import { useReader } from '../locale.tsx'
import { go, Link, useAddress, withQuery } from '../router.tsx'

const pageLength = 50

export function Filters(props: { children: ReactNode; label: string; submit?: string }) {
  const { t } = useReader()
  const { path, query } = useAddress()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields: Record<string, string> = {}
    for (const [name, value] of new FormData(event.currentTarget)) fields[name] = String(value)
    go(withQuery(path, fields))
  }
  const filtered = [...query].some(([name, value]) => name !== 'offset' && name !== 'view' && value !== '')
  return (
    // Another query is another form, so that the fields show what the address says.
    <search key={query.toString()}>
      <form className="filters" action={path} onSubmit={submit} aria-label={props.label}>
        {props.children}
        <div className="filters-go">
          <button type="submit">{props.submit ?? t.show}</button>
          {filtered && <Link href={path}>{t.clear}</Link>}
        </div>
      </form>
    </search>
  )
}

export function TextField(props: {
  name: string
  label: string
  type?: 'search' | 'text' | 'date'
  wide?: boolean
  /** What stands in the field when the address says nothing of it. */
  value?: string
}) {
  const id = useId()
  const { query } = useAddress()
  return (
    <div className={props.wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        defaultValue={query.get(props.name) ?? props.value ?? ''}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  )
}

export function Choice(props: { name: string; label: string; any: string; options: [string, string][] }) {
  const id = useId()
  const { query } = useAddress()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} name={props.name} defaultValue={query.get(props.name) ?? ''}>
        <option value="">{props.any}</option>
        {props.options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Tick(props: { name: string; label: string }) {
  const { query } = useAddress()
  return (
    <div className="field tick">
      <label>
        <input
          type="checkbox"
          name={props.name}
          value="true"
          defaultChecked={query.get(props.name) === 'true'}
        />
        {props.label}
      </label>
    </div>
  )
}

/** "51 to 100 of 240", with the pages before and after; `of`: what is counted, where the page does not list just that. */
export function Pager(props: { total: number; shown: number; of?: string }) {
  const { t, number } = useReader()
  const { path, query } = useAddress()
  const offset = Number(query.get('offset') ?? 0) || 0
  const at = (place: number) => {
    const next = new URLSearchParams(query)
    if (place <= 0) next.delete('offset')
    else next.set('offset', String(place))
    return withQuery(path, Object.fromEntries(next))
  }
  const before = offset > 0
  const after = offset + props.shown < props.total
  if (!before && !after) return null
  return (
    <nav className="pager" aria-label={t.pages}>
      {before && <Link href={at(offset - pageLength)}>← {t.previousPage}</Link>}
      <span>
        {t.range(number(offset + 1), number(offset + props.shown), number(props.total))}
        {props.of && ` (${props.of})`}
      </span>
      {after && <Link href={at(offset + pageLength)}>{t.nextPage} →</Link>}
    </nav>
  )
}

/** The query of an address as its data is asked for: what the form sends, and nothing else. */
export function useQuery(): string {
  return useAddress().query.toString()
}
