/** Which findings cover each piece of a text: spans that overlap or nest are cut into pieces, each inside all of its own. */

/** A stretch to highlight, in UTF-16 units. */
export interface Layer {
  id: string
  start: number
  end: number
}

/** A piece covered by the same layers throughout, the longest layer first. */
export interface Segment {
  start: number
  end: number
  layers: string[]
}

/** The pieces of `[start, end)`, in order and without a gap. Layers may overlap in any way. */
export function segmentsOf(start: number, end: number, layers: Layer[]): Segment[] {
  const here = layers.filter((layer) => layer.start < end && layer.end > start)
  here.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const cuts = new Set([start, end])
  for (const layer of here) {
    cuts.add(Math.max(start, layer.start))
    cuts.add(Math.min(end, layer.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index]!
    const covering = here.filter((layer) => layer.start <= from && layer.end >= to)
    return { start: from, end: to, layers: covering.map((layer) => layer.id) }
  })
}

/** The layers that touch each of the stretches, which are in order and do not overlap. */
export function layersOfEach<One extends Layer>(
  stretches: { start: number; end: number }[],
  layers: One[],
): One[][] {
  const each: One[][] = stretches.map(() => [])
  for (const layer of layers) {
    for (let at = firstEndingAfter(stretches, layer.start); at < stretches.length; at += 1) {
      if (stretches[at]!.start >= layer.end) break
      each[at]!.push(layer)
    }
  }
  return each
}

function firstEndingAfter(stretches: { end: number }[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}
