/** The first rows of a table, and which of its columns say what. */
import { useId } from 'react'
import type { ScreenedColumns, SeenTable } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Name } from '../parts/name.tsx'

/** Longer headings are shortened where they are chosen among. */
const LONG = 80
/** So many columns are shown; all may be chosen. */
const MOST = 30

export function Columns(props: {
  seen: SeenTable & { isRemembered: boolean }
  columns: ScreenedColumns
  change: (columns: ScreenedColumns) => void
}) {
  const { t } = useReader()
  const say = t.screenings.start
  const { seen, columns, change } = props
  const { id, country, name } = columns
  const headings = [...new Set(seen.headings)].filter(Boolean)
  const named = (place: number, heading: string) =>
    change({
      ...columns,
      name: [...name.slice(0, place), heading, ...name.slice(place + 1)].filter(Boolean),
    })
  const without = (what: 'id' | 'country', heading: string): ScreenedColumns => {
    const { [what]: _, ...rest } = columns
    return heading ? { ...rest, [what]: heading } : rest
  }
  return (
    <fieldset className="columns">
      <legend>{say.columns}</legend>
      <p className="small">
        {name.length === 0 ? say.unrecognised : seen.isRemembered ? say.remembered : say.recognised}
      </p>
      <div className="fields">
        {[...name, ''].map((heading, place) => (
          <Column
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of the name is its place
            key={place}
            label={place === 0 ? say.name : say.namePart(place + 1)}
            none={place === 0 ? say.firstColumn : say.none}
            heading={heading}
            headings={headings}
            choose={(chosen) => named(place, chosen)}
          />
        ))}
        <Column
          label={say.id}
          none={say.none}
          heading={id ?? ''}
          headings={headings}
          choose={(chosen) => change(without('id', chosen))}
        />
        <Column
          label={say.country}
          none={say.none}
          heading={country ?? ''}
          headings={headings}
          choose={(chosen) => change(without('country', chosen))}
        />
      </div>
      <FirstRows seen={seen} columns={columns} />
    </fieldset>
  )
}

function Column(props: {
  label: string
  none: string
  heading: string
  headings: string[]
  choose: (heading: string) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.heading} onChange={(event) => props.choose(event.currentTarget.value)}>
        <option value="">{props.none}</option>
        {props.headings.map((heading) => (
          <option key={heading} value={heading}>
            {shortened(heading)}
          </option>
        ))}
      </select>
    </div>
  )
}

const shortened = (heading: string) =>
  heading.length > LONG ? `${heading.slice(0, LONG).toWellFormed()}…` : heading

function FirstRows({ seen, columns }: { seen: SeenTable; columns: ScreenedColumns }) {
  const { t, number } = useReader()
  const say = t.screenings.start
  const bare = columns.name.length === 0
  const shown = seen.headings.slice(0, MOST)
  // Without headings the first line is a row like the others.
  const rows = bare ? [shown, ...seen.first] : seen.first
  const before = bare ? 1 : 0
  const role = (heading: string) =>
    [
      columns.name.includes(heading) && say.name,
      columns.id === heading && say.id,
      columns.country === heading && say.country,
    ].filter((one) => one !== false)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is moved with the keys too */}
      {/* biome-ignore lint/a11y/useSemanticElements: a part of a fieldset, not of the page */}
      <div className="first-rows" role="region" tabIndex={0} aria-label={say.firstRows}>
        <table>
          <caption className="unseen">{say.firstRows}</caption>
          <thead>
            <tr>
              {shown.map((heading, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={i} scope="col" className={role(heading).length > 0 ? 'is-used' : undefined}>
                  {bare || !heading ? say.column(number(i + 1)) : <Name>{shortened(heading)}</Name>}
                  {!bare && role(heading).map((one) => <small key={one}>{one}</small>)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={row}>
                {shown.map((_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={i}>
                    <Name>{cells[i] ?? ''}</Name>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        {say.rows(seen.rows + before, number(seen.rows + before))}
        {seen.headings.length > MOST && ` ${say.moreColumns(number(MOST), number(seen.headings.length))}`}
        {seen.malformed.count > 0 &&
          ` ${say.malformed(
            seen.malformed.count,
            number(seen.malformed.count),
            seen.malformed.rows.map((row) => number(row + before)).join(', '),
            seen.malformed.rows.length < seen.malformed.count,
          )}`}
      </p>
    </>
  )
}
