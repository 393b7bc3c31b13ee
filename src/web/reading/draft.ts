/** A finding as a person writes it: its slots as fields, its ends as words, and what is sent to the record. */
import type { Finding, FindingKind } from '../../model.ts'
import type { KeptFinding } from '../../record/contract.ts'

/** How a slot is filled in. */
export type Field = 'names' | 'text' | 'date' | 'position' | 'modality'

/** The slots of each kind, in the order in which a reader asks for them. */
export const fieldsOf = {
  ask: {
    asker: 'names',
    addressee: 'names',
    final: 'names',
    action: 'text',
    concerning: 'names',
    occasion: 'text',
    due: 'date',
    when: 'date',
  },
  pledge: { by: 'names', to: 'names', action: 'text', due: 'date' },
  stance: { by: 'names', position: 'position', toward: 'names', about: 'text' },
  act: {
    type: 'text',
    actor: 'names',
    object: 'names',
    when: 'date',
    where: 'text',
    modality: 'modality',
  },
  omission: { by: 'names', action: 'text', when: 'date' },
  figure: { count: 'text', unit: 'text', according_to: 'names', when: 'date' },
} as const satisfies { [Kind in FindingKind]: Record<string, Field> }

/** Slots that hold words even when nothing is known: the record keeps an empty text, not null. */
const neverNull = new Set(['action', 'type', 'count', 'unit'])

/** A finding nobody has filled in yet. */
export function emptyFinding(
  kind: FindingKind,
  span: { start: number; end: number },
  quote: string,
): Finding {
  const slots = Object.entries(fieldsOf[kind]).map(([slot, field]) => [slot, emptySlot(slot, field, quote)])
  return {
    kind,
    ...span,
    quote,
    voice: null,
    confidence: 1,
    rule: 'hand',
    ...Object.fromEntries(slots),
  } as unknown as Finding
}

function emptySlot(slot: string, field: Field, quote: string): unknown {
  if (field === 'names') return []
  if (field === 'position') return 'criticises'
  if (field === 'modality') return 'actual'
  if (slot === 'action') return quote
  return neverNull.has(slot) ? '' : null
}

/** What a kept finding says, without what the record knows of it. */
export function saidOf({ id, document, state, entities, ...said }: KeptFinding): Finding {
  const { demand, demands, status, ...finding } = said as typeof said & Record<string, unknown>
  return finding as unknown as Finding
}

/** A finding with the fields of a form put into its slots: names one a line, words trimmed, nothing for an empty field. */
export function filled(finding: Finding, form: FormData): Finding {
  const slots = Object.entries(fieldsOf[finding.kind]).map(([slot, field]) => {
    const written = form.getAll(slot).map((value) => String(value).trim())
    if (field === 'names') return [slot, [...new Set(written.filter((name) => name !== ''))]]
    const [value = ''] = written
    return [slot, value === '' && !neverNull.has(slot) ? null : value]
  })
  const voice = String(form.get('voice') ?? '').trim()
  return { ...finding, ...Object.fromEntries(slots), voice: voice === '' ? null : voice } as Finding
}

/**
 * Where an end of a passage comes to stand when it is moved by one word, in UTF-16 units: starts stand before a word, ends
 * behind one, with the punctuation that touches it left out.
 */
export function movedByWord(text: string, at: number, by: 1 | -1, end: 'start' | 'end'): number {
  const window = 400
  const from = Math.max(0, at - window)
  const words = [
    ...text.slice(from, at + window).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu),
  ]
  const places = words.map((word) => from + word.index + (end === 'end' ? word[0].length : 0))
  const place = by === 1 ? places.find((one) => one > at) : places.findLast((one) => one < at)
  return place ?? at
}

/** Every place at which words stand in a text, spaces and line ends read as one another; at most `most`. */
export function placesOf(text: string, words: string, most = 20): { start: number; end: number }[] {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === '') return []
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')
  const found = []
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === most) break
  }
  return found
}
