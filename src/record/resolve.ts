/** Who a slot's words stand for: a name or form of the same document first, then the only entity of the record called so. */
import type { Finding } from '../model.ts'
import { nameKey } from './identity.ts'

/** One value of one slot, with the folded names to look it up by, best first. */
export interface SlotValue {
  slot: string
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

/** The words of a finding that may name somebody, `voice` included. */
export function slotValues(finding: Finding): SlotValue[] {
  const said = finding as unknown as Record<string, string | string[] | null>
  const found: SlotValue[] = []
  for (const slot of [...SLOTS[finding.kind], 'voice']) {
    const words = said[slot]
    const list = Array.isArray(words) ? words : words ? [words] : []
    list.forEach((text, position) => {
      const keys = slotKeys(text)
      if (keys.length > 0) found.push({ slot, position, key: keys[0]!, keys })
    })
  }
  return found
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
