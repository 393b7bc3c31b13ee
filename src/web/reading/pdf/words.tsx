/** A page's words over its picture, unseen: to be selected, copied and found by the browser's search, where they stand. */
import { type CSSProperties, Fragment, memo } from 'react'
import type { View } from './boxes.ts'
import { letterSize, widthOf } from './letters.ts'
import type { Piece } from './placing.ts'

/** How far above their line letters reach, of their size. */
const ascent = 0.8

export const Words = memo(function Words({ pieces, view }: { pieces: Piece[]; view: View }) {
  return (
    <div className="page-words">
      {pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a page never change their places
        <Fragment key={place}>
          {piece.text !== '' && (
            <span dir="auto" style={placeOf(piece, view)}>
              {piece.text}
            </span>
          )}
          {piece.endsLine && <br />}
        </Fragment>
      ))}
    </div>
  )
})

/** In shares of the page, so that it stays in place at any size. */
function placeOf({ text, transform, width, family }: Piece, view: View): CSSProperties {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const size = Math.hypot(c, d)
  const [left = 0, line = 0] = view.convertToViewportPoint(x, y)
  const [right = 0, end = 0] = view.convertToViewportPoint(x + a, y + b)
  const wide = (widthOf(text, family) * size) / letterSize
  return {
    left: `${(100 * left) / view.width}%`,
    top: `${(100 * (line - ascent * size)) / view.height}%`,
    fontFamily: family,
    fontSize: `${(100 * size) / view.width}cqw`,
    transformOrigin: `0 ${100 * ascent}%`,
    transform: `rotate(${Math.atan2(end - line, right - left)}rad) scaleX(${wide > 0 ? width / wide : 1})`,
  }
}
