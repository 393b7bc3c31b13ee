/**
 * Where passages of a document's text stand in another form of it, found letter by letter: spaces, hyphens and bullets do not
 * count, since each form has its own. What stands there more than once is told apart by the letters around it; where these do not
 * say which it is, or fit nowhere, it is found nowhere: a look-alike is never taken for it.
 */

import type { Span } from '../model.ts'

/** A stretch of the other form, in places of its letters. */
export interface Place {
  from: number
  to: number
}

/** How many letters on either side are looked at, and how many of them must fit, or all there are. */
const around = 60
const least = 16

/** What is left of a letter when it is compared: nothing of spaces, hyphens and bullets. */
export function lettersOf(letter: string): string {
  return letter.normalize('NFKD').replace(/[\s\p{Cf}\p{Pd}•]/gu, '')
}

/** Of each passage of `text`, in code points, where it stands among `letters`; null where that cannot be said. */
export function placesOf(text: string, passages: readonly Span[], letters: string): (Place | null)[] {
  // The numbers of a list's items may be words of the other form, or not.
  const ways = [foldedText(text, new Set()), foldedText(text, itemNumbers(text))]
  return passages.map(({ start, end }) => {
    for (const { own, before } of ways) {
      const place = placeOf(own, before[start]!, before[end]!, letters)
      if (place) return place
    }
    return null
  })
}

/** Where the numbers of items are, in UTF-16 units: "2. " at the start of a line, as lists of pages are read. */
function itemNumbers(text: string): Set<number> {
  const places = new Set<number>()
  for (const { index, 0: mark } of text.matchAll(/^\d{1,3}\. /gm))
    for (let at = 0; at < mark.length; at += 1) places.add(index + at)
  return places
}

/** A text's letters without those at some places; and for each of its code points, how many stand before it. */
function foldedText(text: string, without: Set<number>): { own: string; before: number[] } {
  let own = ''
  let at = 0
  const before: number[] = []
  for (const letter of text) {
    before.push(own.length)
    if (!without.has(at)) own += lettersOf(letter)
    at += letter.length
  }
  before.push(own.length)
  return { own, before }
}

function placeOf(own: string, start: number, end: number, letters: string): Place | null {
  const words = own.slice(start, end)
  if (words === '') return null
  const enough = Math.min(least, start + own.length - end)
  let [best, most, isAlone] = [-1, -1, false]
  for (let at = letters.indexOf(words); at !== -1; at = letters.indexOf(words, at + 1)) {
    const fits = fitBefore(own, start, letters, at) + fitAfter(own, end, letters, at + words.length)
    if (fits === most) isAlone = false
    if (fits > most) [best, most, isAlone] = [at, fits, true]
  }
  return isAlone && most >= enough ? { from: best, to: best + words.length } : null
}

function fitBefore(own: string, start: number, letters: string, at: number): number {
  let n = 0
  while (n < around && n < start && n < at && own[start - 1 - n] === letters[at - 1 - n]) n += 1
  return n
}

function fitAfter(own: string, end: number, letters: string, at: number): number {
  let n = 0
  while (n < around && end + n < own.length && own[end + n] === letters[at + n]) n += 1
  return n
}
