/** Our own gold is sound, and the engine finds at least as much of it as it once did. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreFindings } from './scorer.ts'
import { foundIn, inLanguage, ownSet } from './sets.ts'

const set = ownSet()
const spans = set.gold.filter((line) => line.kind !== 'person')

// A little below what was measured when they were set (27 documents); raise them with the engine, never lower them to land.
const FLOORS = {
  en: { ask: 0.93, pledge: 0.91, stance: 0.88, act: 0.72, omission: 0.75, figure: 0.74, person: 0.97 },
  fr: { ask: 0.91, pledge: 0.85, stance: 0.89, act: 0.67, omission: 0.76, figure: 0.72, person: 0.97 },
}

test('every quote stands in its document at its offsets, and every person by name', () => {
  const texts = new Map<string, string[]>()
  for (const name of readdirSync(set.folder).filter((file) => file.endsWith('.txt')))
    texts.set(name, [...readFileSync(join(set.folder, name), 'utf8')])
  for (const line of spans)
    expect(texts.get(line.document)!.slice(line.start, line.end).join('')).toBe(line.quote)
  for (const line of set.gold.filter((one) => one.kind === 'person'))
    expect(texts.get(line.document)!.join('')).toContain(line.name)
  expect(new Set(set.gold.map((line) => line.document))).toEqual(new Set(texts.keys()))
})

test('no line stands twice', () => {
  const places = spans.map((line) => JSON.stringify([line.document, line.kind, line.start, line.end]))
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([])
})

test('every slot of every kind is one that the README names', () => {
  const slots: Record<string, string[]> = {
    ask: ['asker', 'addressee', 'final', 'concerning', 'action'],
    pledge: ['by', 'to', 'action'],
    stance: ['by', 'toward', 'position'],
    act: ['actor', 'object', 'when', 'type', 'modality'],
    omission: ['by', 'when'],
    figure: ['count', 'unit', 'according_to'],
  }
  const always = ['document', 'kind', 'start', 'end', 'quote', 'optional']
  for (const line of spans)
    expect(Object.keys(line).filter((key) => ![...always, ...slots[line.kind]!].includes(key))).toEqual([])
})

test('the engine does not find less of it than it did', async () => {
  const found = await foundIn(set)
  const below = (['en', 'fr'] as const).flatMap((language) => {
    const { kinds } = scoreFindings(inLanguage(set.gold, language), inLanguage(found, language))
    return Object.entries(FLOORS[language])
      .filter(([kind, floor]) => kinds[kind]!.f1 < floor)
      .map(([kind, floor]) => `${language} ${kind}: F1 ${kinds[kind]!.f1.toFixed(3)} < ${floor}`)
  })
  expect(below).toEqual([])
})
