/** Names of countries as each language says them, by the Unicode repository; official lists carry loaded ones. */
import type { Locale } from '../src/problem.ts'

const names = {
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }),
  fr: new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'code' }),
}

/** Name of an ISO 3166 alpha-2 code (`EU` too); an empty text for none. */
export function sayCountry(code: string | null, locale: Locale): string {
  return code && /^[A-Z]{2}$/.test(code) ? (names[locale].of(code) ?? code) : ''
}

/** Name of an entity: a country's in the reader's language, any other's as the documents write it. */
export function sayEntity(
  { kind, name, country }: { kind: string; name: string; country: string | null },
  locale: Locale,
): string {
  return (kind === 'country' && sayCountry(country, locale)) || name
}
