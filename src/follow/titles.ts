/** A demand's title in words: its class and whom it is about, in the reader's language. Pure. */
import { demandTitles as en } from '../../messages/en/demands.ts'
import { demandTitles as fr } from '../../messages/fr/demands.ts'

/**
 * "release of Ilham Tohti" / "libération d’Ilham Tohti". `about`: the names of whom or what it is about; `words`: what the
 * most recent ask says, for demands that no class or name tells apart.
 */
export function demandTitle(topic: string, about: string[], words: string, locale: 'en' | 'fr'): string {
  const titles: Record<string, (about: string) => string> = locale === 'fr' ? fr : en
  const title = titles[topic]
  if (!title || (about.length === 0 && !hasOwnWords(topic))) return words
  return title(about.join(', '))
}

/** Classes of which the title says enough without a name. */
function hasOwnWords(topic: string): boolean {
  return [
    'torture',
    'death-penalty',
    'import-ban',
    'due-diligence',
    'forced-labour',
    'interference',
    'arms',
  ].includes(topic)
}
