/** What other programs get: fields in the promised order, PLOVER events. */
import { expect, test } from 'vitest'
import type { Document, Finding, Named } from '../model.ts'
import { findingLines } from './jsonl.ts'
import { eventsOf } from './plover.ts'

const base = { start: 10, end: 20, quote: 'free Mara!', voice: null, confidence: 0.91, rule: 'ask/list' }
const ask: Finding = {
  // Written in another order than promised.
  when: null,
  due: null,
  occasion: 'visit',
  concerning: ['Mara'],
  action: 'free Mara',
  final: ['Estria'],
  addressee: [],
  asker: ['Committee'],
  kind: 'ask',
  ...base,
}
const stance: Finding = {
  ...base,
  kind: 'stance',
  start: 2,
  by: ['Norland'],
  toward: ['Estria'],
  position: 'opposes',
  about: null,
  confidence: 0.5,
}
const figure: Finding = {
  ...base,
  kind: 'figure',
  count: '>10',
  unit: 'people',
  according_to: [],
  when: null,
}
const act = (type: string): Finding => ({
  ...base,
  kind: 'act',
  type,
  actor: ['Estria'],
  object: ['Mara'],
  when: null,
  where: null,
  modality: 'actual',
})
const named: Named[] = [
  { kind: 'person', name: 'Zoe', forms: [], mentions: [{ start: 1, end: 4 }], country: null, role: null },
  { kind: 'country', name: 'Estria', forms: [], mentions: [{ start: 0, end: 6 }], country: null, role: null },
  { kind: 'person', name: 'Ann', forms: [], mentions: [{ start: 30, end: 33 }], country: null, role: null },
]
const document = { name: 'letter.txt' } as Document

test('JSON Lines: findings in the order of the text with their fields in order, then persons', () => {
  const lines = findingLines({ document, findings: [ask, stance], named })
  expect(lines.map(({ kind }) => kind)).toEqual(['stance', 'ask', 'person', 'person'])
  expect(JSON.stringify(lines[1])).toBe(
    '{"document":"letter.txt","kind":"ask","start":10,"end":20,"quote":"free Mara!","asker":["Committee"],"addressee":[],"final":["Estria"],"action":"free Mara","concerning":["Mara"],"occasion":"visit","due":null,"when":null,"voice":null,"confidence":0.91,"rule":"ask/list"}',
  )
  expect(lines[2]).toEqual({ document: 'letter.txt', kind: 'person', name: 'Zoe', mentions: [[1, 4]] })
})

test('PLOVER: the surest first, the final actor where nobody is addressed, no class made up', () => {
  const { id, events } = eventsOf({
    document,
    findings: [stance, ask, figure, act('detain'), act('unheard-of')],
    named,
  })
  expect(id).toBe('letter.txt')
  expect(events.map((event) => [event.class, event.source, event.target])).toEqual([
    ['REQUEST', ['Committee'], ['Estria']],
    ['COERCE', ['Estria'], ['Mara']],
    ['REJECT', ['Norland'], ['Estria']],
  ])
})
