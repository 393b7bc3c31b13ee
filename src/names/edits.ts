/** How many edits lie between two words: letters put in, left out, changed, or neighbours swapped (optimal string alignment). */

const WORD = 31
const marks = new Int32Array(128)

/** Edits between two words, or `most` + 1 when there are more. Words are cut at 250 characters. */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0
  const short = a.length <= b.length ? a : b
  const long = a.length <= b.length ? b : a
  if (long.length - short.length > most) return most + 1
  if (short.length === 0) return long.length
  if (short.length <= WORD) {
    const count = bits(short, long)
    if (count >= 0) return count > most ? most + 1 : count
  }
  return rowwise(short.slice(0, 250), long.slice(0, 250), most)
}

/** Hyyrö's bit-parallel form of Damerau's distance; -1 where a letter is not ASCII. */
function bits(short: string, long: string): number {
  const m = short.length
  const n = long.length
  for (let i = 0; i < m; i++) {
    const code = short.charCodeAt(i)
    if (code > 127) {
      for (let k = 0; k < i; k++) marks[short.charCodeAt(k)] = 0
      return -1
    }
    marks[code] = marks[code]! | (1 << i)
  }
  const top = 1 << (m - 1)
  let vp = -1
  let vn = 0
  let d0 = 0
  let before = 0
  let score = m
  for (let j = 0; j < n; j++) {
    const code = long.charCodeAt(j)
    if (code > 127) {
      score = -1
      break
    }
    const pm = marks[code]!
    const swap = ((~d0 & pm) << 1) & before
    d0 = (((pm & vp) + vp) ^ vp) | pm | vn | swap
    const hp = vn | ~(d0 | vp)
    const hn = d0 & vp
    if (hp & top) score++
    if (hn & top) score--
    const x = (hp << 1) | 1
    vp = (hn << 1) | ~(d0 | x)
    vn = x & d0
    before = pm
  }
  for (let i = 0; i < m; i++) marks[short.charCodeAt(i)] = 0
  return score
}

let before = new Uint16Array(252)
let last = new Uint16Array(252)
let row = new Uint16Array(252)

function rowwise(a: string, b: string, most: number): number {
  const n = a.length
  const m = b.length
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    row[0] = i
    let lowest = i
    const char = a.charCodeAt(i - 1)
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(j - 1)
      let best = last[j - 1]! + (char === other ? 0 : 1)
      if (last[j]! + 1 < best) best = last[j]! + 1
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1
      if (i > 1 && j > 1 && char === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        if (before[j - 2]! + 1 < best) best = before[j - 2]! + 1
      }
      row[j] = best
      if (best < lowest) lowest = best
    }
    if (lowest > most) return most + 1
    const spare = before
    before = last
    last = row
    row = spare
  }
  return Math.min(last[m]!, most + 1)
}
