/** Where the points of a network stand: those with a line between them near each other, none on another, the same each time. */

export interface Point {
  x: number
  y: number
}

/** Numbers of the two ends of a line, and how strong it is from 0 to 1. */
export interface Line {
  from: number
  to: number
  strength: number
}

const ROUNDS = 300

/**
 * Points pushed apart and pulled along their lines until they rest (Fruchterman and Reingold), begun on a ring so that the same
 * network always looks the same. `count` squared for each of the rounds: for some dozens of points.
 */
export function laidOut(count: number, lines: Line[], width: number, height: number): Point[] {
  const points = Array.from({ length: count }, (_, i) => onRing(i, count, width, height))
  if (count < 2) return points
  const apart = 0.8 * Math.sqrt((width * height) / count)
  for (let round = 0; round < ROUNDS; round++) {
    const moves = points.map(() => ({ x: 0, y: 0 }))
    pushApart(points, moves, apart)
    pullTogether(points, moves, lines, apart)
    const most = (1 - round / ROUNDS) * (width / 20)
    for (const [i, point] of points.entries()) step(point, moves[i]!, most, width, height)
  }
  return points
}

function onRing(i: number, count: number, width: number, height: number): Point {
  // By the golden angle, at growing distance: the first stand in the middle.
  const [angle, far] = [i * 2.399963, Math.sqrt((i + 0.5) / count) * 0.45]
  return { x: width * (0.5 + far * Math.cos(angle)), y: height * (0.5 + far * Math.sin(angle)) }
}

function pushApart(points: Point[], moves: Point[], apart: number) {
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++) {
      const { x, y, distance } = between(points[i]!, points[j]!)
      add(moves, i, j, x, y, (apart * apart) / distance)
    }
}

function pullTogether(points: Point[], moves: Point[], lines: Line[], apart: number) {
  for (const { from, to, strength } of lines) {
    if (from === to) continue
    const { x, y, distance } = between(points[from]!, points[to]!)
    add(moves, from, to, x, y, -((distance * distance) / apart) * (0.3 + 0.7 * strength))
  }
}

function between(one: Point, other: Point) {
  const [dx, dy] = [one.x - other.x, one.y - other.y]
  const distance = Math.max(Math.hypot(dx, dy), 0.1)
  return { x: dx / distance, y: dy / distance, distance }
}

function add(moves: Point[], one: number, other: number, x: number, y: number, force: number) {
  moves[one]!.x += x * force
  moves[one]!.y += y * force
  moves[other]!.x -= x * force
  moves[other]!.y -= y * force
}

/** Moves a point, no farther than `most`, and within the picture. */
function step(point: Point, move: Point, most: number, width: number, height: number) {
  const length = Math.max(Math.hypot(move.x, move.y), 0.1)
  const far = Math.min(length, most)
  point.x = Math.min(width, Math.max(0, point.x + (move.x / length) * far))
  point.y = Math.min(height, Math.max(0, point.y + (move.y / length) * far))
}
