/** What follows from reading one document, as values: the rows that are derived from its entry. Pure. */
import { lastDay } from '../follow/day.ts'
import type { Finding, Named } from '../model.ts'
import type { DocumentFacts, DocumentRead } from './bodies.ts'
import { entityId, entityName, findingIds, nameKey } from './identity.ts'
import { type SlotValue, slotValues } from './resolve.ts'

export interface ProjectedEntity {
  id: string
  kind: Named['kind']
  name: string
  country: string | null
  role: string | null
  /** Every name it has in this document, folded, each once. */
  names: { key: string; name: string }[]
}

export interface ProjectedFinding {
  id: string
  said: Finding
  /** The entry that has it, and its place among the findings of a reading. */
  entry: number
  place: number | null
  slots: SlotValue[]
}

/** Where a document stands among others, with its dates. */
export function documentColumns(body: DocumentRead, source: { url: string | null }, added: string) {
  const { document } = body
  const published = document.published && lastDay(document.published.date) ? document.published : null
  return {
    id: document.id,
    original: document.original,
    name: document.name,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    published: published?.date ?? null,
    published_from: published?.from ?? null,
    known_on: published ? lastDay(published.date) : null,
    language: document.language,
    url: webAddress(document.url ?? source.url),
    address: addressOf(document, source.url),
    added,
    text: body.text,
  }
}

/** A file's path is nobody's business but this record's: only addresses of the web are shown. */
function webAddress(url: string | null): string | null {
  return url && /^https?:/i.test(url) ? url : null
}

/** What makes a later document a new version of this one: its source's address and, in a container, its own id there. */
export function addressOf(document: DocumentFacts, sourceUrl: string | null): string | null {
  const item = itemOf(document)
  if (sourceUrl) return item === null ? sourceUrl : `${sourceUrl}#${item}`
  return document.url ?? null
}

/** A document's own id inside its container, or null where it is the whole source. */
export function itemOf(document: Pick<DocumentFacts, 'id'>): string | null {
  const hash = document.id.indexOf('#')
  return hash < 0 ? null : document.id.slice(hash + 1)
}

export function projectEntity(named: Named): ProjectedEntity {
  const name = entityName(named)
  const names = new Map<string, string>()
  for (const form of [name, named.name, ...named.forms]) {
    const key = nameKey(form)
    if (key && !names.has(key)) names.set(key, form)
  }
  return {
    id: entityId(named),
    kind: named.kind,
    name,
    country: named.country,
    role: named.role,
    names: [...names].map(([key, form]) => ({ key, name: form })),
  }
}

export function projectFindings(document: string, findings: Finding[], entry: number): ProjectedFinding[] {
  const ids = findingIds(document, findings)
  return findings.map((said, i) => ({
    id: ids[i]!,
    said,
    entry,
    place: i,
    slots: slotValues(said),
  }))
}
