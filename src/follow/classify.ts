/** Puts an ask's words into a class of the topics, or says which of its words tell it from others. */
import type { Language } from '../model.ts'
import { type Topic, topics } from './topics.ts'

type Known = 'en' | 'fr'

interface Compiled {
  topic: Topic
  match: Record<Known, RegExp>
  needs: Record<Known, RegExp> | null
}

const compiled: Compiled[] = topics.map((topic) => ({
  topic,
  match: { en: anyStem(topic.en), fr: anyStem(topic.fr) },
  needs: topic.needs ? { en: anyStem(topic.needs.en), fr: anyStem(topic.needs.fr) } : null,
}))

function anyStem(stems: string[]): RegExp {
  // A gap `_` is up to six words, so that matching stays linear.
  const sources = stems.map(
    (stem) => stem.trimEnd().split('_').map(escaped).join('\\S*(?: \\S+){0,6}? ') + ending(stem),
  )
  return new RegExp(`(?<= )(?:${sources.join('|')})`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function ending(stem: string): string {
  return stem.endsWith(' ') ? '(?= )' : ''
}

/** Lower case, no accents, words apart by one space, a space at both ends. Bounded: an ask is a clause. */
export function folded(text: string): string {
  const words = text
    .slice(0, 2_000)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${words.trim()} `
}

/** Words of an ask that say what is asked. */
const HEAD = 15

/** The class of what is asked, or null; `namesPersons`: whether the ask is about somebody by name. */
export function topicOf(action: string, language: Language, namesPersons: boolean): Topic | null {
  const whole = folded(action)
  const head = whole
    .split(' ', HEAD + 1)
    .join(' ')
    .concat(' ')
  const languages: Known[] = language === 'other' ? ['en', 'fr'] : [language]
  for (const { topic, match, needs } of compiled) {
    // Who is named may stand far from the verb ("... and the release of lawyers such as ..."); else what is asked comes
    // first, and what follows describes: "keep in mind that those who were tortured ..." does not ask about torture.
    const text = topic.person && namesPersons ? whole : head
    for (const known of languages) {
      if (!match[known].test(text)) continue
      if (needs === null || (namesPersons && topic.person) || needs[known].test(text)) return topic
    }
  }
  return null
}

/** The name that a class says what it is about by, folded: `xinjiang` of "access to the Xinjiang region". */
export function nameAfter(topic: Topic, action: string): string | null {
  if (!topic.after) return null
  const text = action.slice(0, 2_000)
  const name = (topic.after.en.exec(text) ?? topic.after.fr.exec(text))?.groups?.name
  return name ? folded(name).trim().replaceAll(' ', '-') : null
}

/**
 * Asking that somebody else be made to act: the body asked cannot do it itself. "Call publicly for the release of ..."
 */
const MEDIATED = {
  en: /(?<= )(?:call(?:s|ed|ing)?(?: \S+){0,3} for|press(?:es|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|insist\S*|seek(?:s|ing)?|sought|rais(?:e|es|ed|ing)|ask(?:s|ed|ing)?|appeal\S*|request\S*|advocat\S*|push(?:es|ed|ing)? for|speak\S* (?:out|up)|work\S* (?:for|towards?)|secur(?:e|es|ed|ing)|question\S*|condemn\S*|intercede\S*|lobby\S*) /,
  fr: /(?<= )(?:appel\S* (?:\S+ ){0,3}?a|demand\S*|exig\S*|exhort\S*|press(?:er|ent|e) |pressions? sur|plaid\S*|evoqu\S*|soulev\S*|interced\S*|reclam\S*|obtenir|insist\S*|interpell\S*|oeuvr\S*|denonc\S*|condamn\S*|faire pression)/,
}

/** Whether what is asked is to make others do it. */
export function isMediated(action: string, language: Language): boolean {
  const text = folded(action)
  if (language === 'other') return MEDIATED.en.test(text) || MEDIATED.fr.test(text)
  return MEDIATED[language].test(text)
}

const STOP = new Set(
  (
    'a an and are as at be been by can could do does for from further had has have her his i immediately in including into is it its ' +
    'made make may more must new not of on or other our out over shall should so such take steps than that the their them ' +
    'these they this those to under until up upon was we were what where which while who will with without would you your ' +
    'all also any each every urgently unconditionally publicly promptly ensure towards toward all full fully ' +
    'au aux avec ce ces cette d dans de des du elle en et etre eux il ils immediate immediatement j je l la le les leur leurs lui ' +
    'ma mais me meme mes mon ne nos notre nous on ou par pas plus pour qu que qui s sa sans se ses son sont sur ta te tes toi ' +
    'toute toutes tout tous tres un une vos votre vous y afin ainsi rapidement doit doivent doit devrait faire veiller prendre mesures necessaires'
  ).split(' '),
)

/** The words that tell one ask from another, shortened to their stems, sorted, each once; at most eight. */
export function contentStems(action: string): string[] {
  const words = folded(action)
    .trim()
    .split(' ')
    .filter((word) => word.length > 1 && !STOP.has(word))
  const stems = new Set(words.map((word) => word.slice(0, 6)))
  return [...stems].slice(0, 8).sort()
}
