/** Boxes on a page, in shares of its width and height, so that they stay in place at any size. */
import type { Part, Piece } from './placing.ts'

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Turns a place in a page's own units into one in pixels from its upper left corner, as pdf.js does for a view of it. */
export interface View {
  width: number
  height: number
  convertToViewportPoint(x: number, y: number): number[]
}

/** How wide words are in letters of a kind; only compared with each other. */
export type WidthOf = (words: string, family: string) => number

/** How far below their line letters reach, of their height. */
const descent = 0.22

/** The boxes that lie over parts of pieces, those of one line as one. */
export function boxesOf(
  parts: readonly Part[],
  pieces: readonly Piece[],
  view: View,
  widthOf: WidthOf = (words) => words.length,
): Box[] {
  const boxes: Box[] = []
  for (const part of parts) {
    const box = boxOf(part, pieces[part.piece]!, view, widthOf)
    const last = boxes.at(-1)
    if (last && onOneLine(last, box)) widen(last, box)
    else boxes.push(box)
  }
  return boxes
}

function boxOf({ from, to }: Part, piece: Piece, view: View, widthOf: WidthOf): Box {
  const shareAt = (letter: number) =>
    widthOf(piece.text.slice(0, letter), piece.family) / (widthOf(piece.text, piece.family) || 1)
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = piece.transform
  const along = unit(a, b)
  const up = unit(c, d)
  const corners = [shareAt(from), shareAt(to)].flatMap((share) =>
    [-descent, 1 - descent].map((rise) => {
      const [way, height] = [share * piece.width, rise * piece.height * 1.15]
      return view.convertToViewportPoint(
        x + along.x * way + up.x * height,
        y + along.y * way + up.y * height,
      ) as [number, number]
    }),
  )
  const [left, right] = ends(corners.map(([across]) => across / view.width))
  const [top, bottom] = ends(corners.map(([, down]) => down / view.height))
  return { left, top, width: right - left, height: bottom - top }
}

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1
  return { x: x / length, y: y / length }
}

const ends = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)]

function onOneLine(one: Box, other: Box): boolean {
  const gap = other.left - (one.left + one.width)
  return Math.abs(one.top - other.top) < one.height / 3 && gap > -one.height && gap < 3 * one.height
}

function widen(box: Box, other: Box): void {
  const bottom = Math.max(box.top + box.height, other.top + other.height)
  const right = Math.max(box.left + box.width, other.left + other.width)
  box.left = Math.min(box.left, other.left)
  box.top = Math.min(box.top, other.top)
  box.width = right - box.left
  box.height = bottom - box.top
}

/** Moves marks in a margin apart, each at least a step below the one before, closer where the page has no room for so many. */
export function spread(tops: readonly number[], least: number): number[] {
  const step = Math.min(least, 1 / Math.max(1, tops.length))
  const spaced: number[] = []
  for (const top of tops) spaced.push(Math.max(top, (spaced.at(-1) ?? -step) + step))
  let limit = 1 - step
  for (let place = spaced.length - 1; place >= 0 && spaced[place]! > limit; place -= 1) {
    spaced[place] = Math.max(0, limit)
    limit -= step
  }
  return spaced
}
