/** Who a slot's words stand for: a name or form of the same document first, then the only entity of the record called so. */

import { placeNamed } from '../find/countries.ts'
import type { Finding, FindingKind } from '../model.ts'
import { nameKey } from './identity.ts'
import { kindNumber } from './kinds.ts'

/** One value of one slot, with the folded names to look it up by, best first. */
export interface SlotValue {
  slot: string
  /** Id of the state that the words stand for by its adjective: "Chinese government", « autorités chinoises ». */
  state: string | null
  position: number
  key: string
  /** `key`, then `key` without its article. */
  keys: string[]
}

/** The slots that hold who and what, by kind of finding. */
const SLOTS: Record<Finding['kind'], string[]> = {
  ask: ['asker', 'addressee', 'final', 'concerning'],
  pledge: ['by', 'to'],
  stance: ['by', 'toward'],
  act: ['actor', 'object', 'where'],
  omission: ['by'],
  figure: ['according_to'],
}

/** Who or what a finding is from, to or about: asked for by its words too, where these were not resolved. Most others are not. */
const BY_WORDS = new Set(['actor', 'addressee', 'asker', 'by', 'concerning', 'final'])

export function isAskedByWords(slot: string): boolean {
  return BY_WORDS.has(slot)
}

/** Slots by the numbers under which a store keeps them, in the order of their names. */
const KEPT = [
  'according_to',
  'actor',
  'addressee',
  'asker',
  'by',
  'concerning',
  'final',
  'object',
  'to',
  'toward',
  'voice',
  'where',
]

/** Slots of each kind have numbers of their own, so that an index of slots need not ask what kind a finding is. */
const OF_A_KIND = 16

export function slotNumber(kind: FindingKind, slot: string): number {
  const number = KEPT.indexOf(slot)
  if (number < 0) throw new Error(`no slot is called ${slot}`)
  return kindNumber(kind) * OF_A_KIND + number
}

export function slotName(number: number): string {
  return KEPT[number % OF_A_KIND]!
}

/** All that a finding of a kind may have. */
export function slotsOf(kind: FindingKind): string[] {
  return [...SLOTS[kind], 'voice']
}

/** The words of a finding that may name somebody, `voice` included. */
export function slotValues(finding: Finding): SlotValue[] {
  const said = finding as unknown as Record<string, string | string[] | null>
  const found: SlotValue[] = []
  for (const slot of slotsOf(finding.kind)) {
    const words = said[slot]
    const list = Array.isArray(words) ? words : words ? [words] : []
    list.forEach((text, position) => {
      const keys = slotKeys(text)
      if (keys.length > 0) found.push({ slot, position, key: keys[0]!, keys, state: stateBehind(keys[0]!) })
    })
  }
  return found
}

/** Words that, with a state's adjective, mean the state. */
const STATE_WORDS = new Set(
  (
    'the government governments authorities authority officials official leaders leader leadership regime state ' +
    'counterparts counterpart senior central national le la les gouvernement autorités autorité responsables officiels ' +
    'fonctionnaires dirigeants régime état pouvoir hauts haut central homologues homologue'
  ).split(' '),
)

/** The id of a state meant by its adjective and a word for who governs it; null for anything else. */
function stateBehind(key: string): string | null {
  const words = key.split('-')
  if (words.length < 2 || words.length > 6) return null
  const rest = words.filter((word) => !STATE_WORDS.has(word))
  if (rest.length === 0 || rest.length === words.length) return null
  const place = placeNamed(rest.join(' '))
  return place ? `country/${place.country.toLowerCase()}` : null
}

/** Folded forms of a name as it may stand in a sentence: itself, then without a leading article of either language. */
export function slotKeys(text: string): string[] {
  const key = nameKey(text)
  const bare = key.replace(/^(?:the|le|la|les|l|du|des|de-la|de-l|de|d|au|aux)-/, '')
  return key === '' ? [] : bare === key || bare === '' ? [key] : [key, bare]
}

/** Finds one of a document's own entities by the words of a slot: names before other forms, in the document's order. */
export function withinDocument<T>(
  named: { name: string; forms: string[]; entity: T }[],
): (value: SlotValue) => T | null {
  const names = new Map<string, T>()
  const forms = new Map<string, T>()
  for (const one of named) {
    setFirst(names, one.name, one.entity)
    for (const form of one.forms) setFirst(forms, form, one.entity)
  }
  return ({ keys }) => {
    for (const map of [names, forms]) {
      for (const key of keys) {
        const entity = map.get(key)
        if (entity !== undefined) return entity
      }
    }
    return null
  }
}

function setFirst<T>(map: Map<string, T>, name: string, entity: T) {
  for (const key of slotKeys(name)) if (!map.has(key)) map.set(key, entity)
}
