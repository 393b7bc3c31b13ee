/** Names of countries as each language says them, by the Unicode repository; official lists carry loaded ones. */
import type { Locale } from '../src/problem.ts'

const names: Partial<Record<Locale, Intl.DisplayNames>> = {}

/** Name of an ISO 3166 alpha-2 code (`EU` too); an empty text for none. */
export function sayCountry(code: string | null, locale: Locale): string {
  if (!code || !/^[A-Z]{2}$/.test(code)) return ''
  names[locale] ??= new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  return names[locale].of(code) ?? code
}

/** Name of an entity: a country's in the reader's language, any other's as the documents write it. */
export function sayEntity(
  { kind, name, country }: { kind: string; name: string; country: string | null },
  locale: Locale,
): string {
  return (kind === 'country' && sayCountry(country, locale)) || name
}
