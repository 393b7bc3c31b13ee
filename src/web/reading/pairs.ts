/** Paragraphs of an original and of its translation that stand beside each other: by their order, where they are as many. */
import type { Document } from '../../model.ts'
import type { Block } from './blocks.ts'
import { unitsOf } from './points.ts'

/** Places of the blocks that hold words of the text itself, not of the page's furniture alone. */
export function textPlaces(
  document: Pick<Document, 'text' | 'furniture'>,
  blocks: readonly Block[],
): number[] {
  const unit = unitsOf(document.text)
  const furniture = document.furniture.map(({ start, end }) => ({ start: unit(start), end: unit(end) }))
  const isFurniture = (block: Block) =>
    furniture.some(({ start, end }) => start <= block.start && block.end <= end)
  return blocks.flatMap((block, place) => (isFurniture(block) ? [] : [place]))
}

/** Places in pairs; null where the two do not have as many. */
export function pairsOf(one: readonly number[], other: readonly number[]): [number, number][] | null {
  if (one.length !== other.length) return null
  return one.map((place, nth) => [place, other[nth]!])
}
