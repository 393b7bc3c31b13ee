/** A picture with its title and the table behind it: whoever cannot or would not look, reads. */
import type { ReactNode } from 'react'
import { useReader } from '../locale.tsx'

export function Picture(props: {
  title: string
  width: number
  height: number
  /** Heads of the table's columns, and its rows. */
  heads: string[]
  rows: (string | number)[][]
  /** What is not in the picture. */
  note?: string | undefined
  children: ReactNode
}) {
  const { t, number } = useReader()
  const { title, width, height, heads, rows, note } = props
  return (
    <figure className="picture">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {props.children}
      </svg>
      {note && <p className="small">{note}</p>}
      <details>
        <summary>
          {t.charts.table}
          <span className="unseen">: {title}</span>
        </summary>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, place) => (
                  <td key={heads[place]}>{typeof cell === 'number' ? number(cell) : <bdi>{cell}</bdi>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** A round number at or above the largest, and the marks on the way there: at most five. */
export function marksUpTo(largest: number): number[] {
  const rough = Math.max(1, largest / 4)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough)!)
  const marks = [0]
  while (marks.at(-1)! < largest) marks.push(marks.at(-1)! + step)
  return marks
}
