/** Names that last: the id of an entity from its name, the id of a finding from its place and words. */
import { createHash } from 'node:crypto'
import type { Finding, Named } from '../model.ts'

const LONGEST_SLUG = 120
/** Loaded when first asked for: few questions name a country by its code. */
const countryNames: Partial<Record<'long' | 'short', Intl.DisplayNames>> = {}

/**
 * What makes two spellings one name: NFC, case, spacing and punctuation do not count; accents and scripts do.
 * "Jean-Marc  AYRAULT" and "Jean-Marc Ayrault" are `jean-marc-ayrault`. Empty where the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return key.length <= LONGEST_SLUG ? key : `${[...key].slice(0, LONGEST_SLUG).join('')}-${digest(key, 8)}`
}

/** Readable id of an entity: `person/ilham-tohti`, `country/cn`. The same name in several documents is one entity. */
export function entityId(named: Pick<Named, 'kind' | 'name' | 'country'>): string {
  if (named.kind === 'country' && named.country) return `country/${named.country.toLowerCase()}`
  return `${named.kind}/${nameKey(named.name) || `x-${digest(named.name, 12)}`}`
}

/** The name to show: for a country, the Unicode repository's, since official lists carry loaded ones. */
export function entityName(named: Pick<Named, 'kind' | 'name' | 'country'>): string {
  if (named.kind !== 'country' || !named.country) return named.name
  return countryName(named.country) ?? named.name
}

function regionName(code: string, style: 'long' | 'short'): string | undefined {
  countryNames[style] ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style })
  return countryNames[style].of(code)
}

function countryName(code: string): string | undefined {
  try {
    const name = regionName(code, 'long')
    // "Hong Kong SAR China", "Palestinian Territories": the short form is what texts say.
    return name && / SAR | Territories$/.test(name) ? regionName(code, 'short') : name
  } catch {
    // Not a region code: a document may say anything.
    return undefined
  }
}

/**
 * Id of a finding: the same as long as the same document says the same kind of thing in the same words at the same
 * place, whatever engine reads it, so that decisions outlive a new reading.
 */
export function findingId(
  document: string,
  finding: Pick<Finding, 'kind' | 'start' | 'end' | 'quote'>,
): string {
  const { kind, start, end, quote } = finding
  return `${kind}-${digest(`${document}\n${kind}\n${start}\n${end}\n${quote}`, 16)}`
}

/** Ids for the findings of one document, in order; a second finding at the same place with the same words is `...-2`. */
export function findingIds(document: string, findings: Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const id = findingId(document, finding)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
