/** Finds whose doings a stance is about, and which state a text holds responsible where it names no doer. */
import type { Part } from './clauses.ts'
import { placeNamed } from './countries.ts'
import { isActor, isPeople } from './phrases.ts'
import type { Resolver } from './resolve.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

/** What is done to people: the one named after "of" suffers it. */
const SUFFERED =
  /^(?:arrests?|detentions?|imprisonment|jailing|killings?|murders?|deaths?|execution|executions|abduction|abductions|kidnapping|disappearances?|torture|sentencing|sentences?|conviction|trials?|prosecution|expulsion|deportation|invasion|occupation|annexation|bombing|bombardment|shelling|siege|blockade|bombardements?|annexion|siège|blocus|persecution|harassment|beatings?|intimidation|repression|oppression|treatment|rape|abuse|assassination|massacre|dismissal|attacks?|violence|arrestations?|détentions?|emprisonnement|incarcération|mort|morts|exécutions?|enlèvements?|disparitions?|tortures?|condamnations?|procès|poursuites|expulsions?|persécutions?|harcèlement|répression|assassinats?|meurtres?|maintien|peines?|sort|renvoi|traitement|violences?|attaques?|fate|plight|situation|imprisonment|captivity|incarceration|captivité)$/

const POSSESSIVE = /^(?:its|his|her|their|sa|son|ses|leur|leurs)$/

/** Names of those judged in the words of a stance; `kind` says whether they are blamed or backed. */
export function judgedIn(resolver: Resolver, about: Part | null, kind: 'blamed' | 'backed'): string[] {
  if (!about) return []
  const { text } = resolver
  const { from } = about
  const to = Math.min(about.to, from + 30)
  const head = skipLinks(text, from, to)
  if (head < to && POSSESSIVE.test(text.words[head]!.low)) {
    const end = nounEnd(text, head, to)
    // "condolences to his family": the family is backed
    if (kind === 'backed' && isPeople(text, head + 1, end))
      return resolver.values({ from: head + 1, to: end })
    const owner = resolver.taken(text.words[head]!.low, head)
    if (owner.length) return owner
  }
  const end = head < to ? nounEnd(text, head, to) : to
  return (
    possessor(resolver, from, end, kind) ??
    headPhrase(resolver, head, end, kind) ??
    doer(resolver, from, to) ??
    complement(resolver, head, to, kind) ??
    possessor(resolver, from, to, kind) ??
    named(resolver, head, to, kind) ??
    []
  )
}

/** Past the articles, prepositions and adverbs that open a phrase. */
function skipLinks(text: Text, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    text.nameAt[at]! < 0 &&
    !POSSESSIVE.test(text.words[at]!.low) &&
    (is(text, at, CLASS.determiner | CLASS.preposition | CLASS.adverb) || text.words[at]!.kind === 'mark')
  )
    at++
  return at
}

/** "Malta's refusal", "the port's owners": whose it is. */
function possessor(resolver: Resolver, from: number, to: number, kind: string): string[] | null {
  const { text } = resolver
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:'s|')$/.test(text.words[at]!.low)) continue
    let start = at
    while (
      start > from &&
      (text.words[start - 1]!.capital || text.nameAt[start - 1]! >= 0 || is(text, start - 1, CLASS.actor))
    )
      start--
    if (start === at) return null
    const person = resolver.isPersonAt(at - 1)
    // "Jane Roe's arrest": hers, but not her doing
    if (kind === 'blamed' && person && SUFFERED.test(text.words[at + 1]?.low ?? '')) return null
    // "Malta's fishermen", "the port's owners": they, not Malta
    if (at + 1 < to && isPeople(text, at + 1, nounEnd(text, at + 1, to)))
      return resolver.values({ from: start, to: nounEnd(text, at + 1, to) })
    if (person || isActor(text, start, at)) return resolver.values({ from: start, to: at })
  }
  return null
}

/** "by the police", « par la police ». */
function doer(resolver: Resolver, from: number, to: number): string[] | null {
  const { text } = resolver
  for (let at = from; at + 1 < to; at++) {
    const attributed =
      at > from &&
      /^(?:attribut|attribué|imput)/.test(text.words[at - 1]!.low) &&
      /^(?:to|à|au|aux)$/.test(text.words[at]!.low)
    if (!attributed && !/^(?:by|par)$/.test(text.words[at]!.low)) continue
    const start = skipLinks(text, at + 1, to)
    if (start >= to) return null
    const end = nounEnd(text, start, to)
    if (isText(text, end - 1)) return null
    if (isActor(text, at + 1, end)) return resolver.values({ from: at + 1, to: end })
  }
  return null
}

/** "reports", « ces critiques »: what is said or written, and nobody. */
const isText = (text: Text, at: number): boolean =>
  (is(text, at, CLASS.instrument) && !is(text, at, CLASS.organisation)) ||
  /^(?:reports?|critiques|accusations?|allegations?|rapports?)$/.test(text.words[at]!.low)

/** Whether those named before `at` suffer what is told: "that lawyers had been disbarred", « que des élus soient arrêtés ». */
const isDoneTo = (text: Text, at: number): boolean =>
  /^(?:been|were|was|été|soit|soient|sont)$/.test(text.words[at]?.low ?? '') ||
  /^(?:been|été)$/.test(text.words[at + 1]?.low ?? '')

/** End of a bare noun phrase: before the next preposition, conjunction, verb helper or mark. */
function nounEnd(text: Text, from: number, to: number): number {
  let end = from + 1
  while (
    end < to &&
    text.words[end]!.kind === 'word' &&
    (text.nameAt[end]! >= 0 ||
      // "Russian and Belarusian citizens"
      (is(text, end, CLASS.coordinator) && placeNamed(text.words[end - 1]!.low)?.as === 'adjective') ||
      !is(
        text,
        end,
        CLASS.preposition | CLASS.subordinator | CLASS.coordinator | CLASS.auxiliary | CLASS.modal,
      ))
  )
    end++
  return end
}

/** The phrase itself is of those who act, or who are backed; "the bill" and "reports" are not. */
function headPhrase(resolver: Resolver, head: number, end: number, kind: string): string[] | null {
  const { text } = resolver
  if (head >= end || isText(text, end - 1)) return null
  if (kind === 'blamed' && isDoneTo(text, end)) return null
  // « l'état de santé », not the State
  if (text.words[head]!.text === 'état') return null
  if (isActor(text, head, end)) return resolver.values({ from: head, to: end })
  if (kind === 'backed' && isPeople(text, head, end)) return resolver.values({ from: head, to: end })
  return null
}

/** "the silence of the ministers", « le courage des marins »: who did it, unless it was done to them. */
function complement(resolver: Resolver, head: number, to: number, kind: string): string[] | null {
  const { text } = resolver
  for (let at = head + 1; at + 1 < to; at++) {
    if (/^[;:.]$/.test(text.words[at]!.text) || is(text, at, CLASS.subordinator)) return null
    if (!/^(?:of|de|du|des|d'|from)$/.test(text.words[at]!.low) || text.nameAt[at]! >= 0) continue
    // « recours à la loi contre des élus »: against them
    if (/^(?:contre|against)$/.test(text.words[at - 1]!.low)) return null
    let noun = at - 1
    while (noun > head && is(text, noun, CLASS.adverb)) noun--
    const suffered = suffers(text, head, at)
    const start = skipLinks(text, at + 1, to)
    if (start >= to) return null
    const end = nounEnd(text, start, to)
    if (kind === 'backed' && (isPeople(text, start, end) || isActor(text, start, end)))
      return resolver.values({ from: start, to: end })
    if (!suffered && isActor(text, start, end)) return resolver.values({ from: start, to: end })
  }
  return null
}

/** Whether a noun of what is suffered stands in the phrase before `to`. */
function suffers(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SUFFERED.test(text.words[at]!.low)) return true
  return false
}

/** The first state, body or person that is named, but nobody to whom it was done. */
function named(resolver: Resolver, from: number, to: number, kind: string): string[] | null {
  const { text } = resolver
  for (let at = from; at < to; at++) {
    if (text.nameAt[at]! < 0) continue
    if (kind === 'blamed' && resolver.isPersonAt(at) && (suffers(text, from, at) || at > from + 2)) continue
    let end = at + 1
    while (end < to && text.nameAt[end] === text.nameAt[at]) end++
    // "Ann Roe's execution": she suffered it
    if (
      kind === 'blamed' &&
      /^(?:'s|')$/.test(text.words[end]?.low ?? '') &&
      SUFFERED.test(text.words[end + 1]?.low ?? '')
    )
      continue
    return resolver.values({ from: at, to: end })
  }
  return null
}

const RULERS = /^(?:government|authorities|regime|leadership|gouvernement|autorités|régime|pouvoir)$/

/** "N’Djamena, Paris, 12 August – ...": where a text was written, not what it is about. */
function inDateline(text: Text, at: number): boolean {
  const number = text.sentenceOf[at]!
  const { from, to } = text.sentences[number]!
  if (number > 8 || at > from + 6) return false
  for (let k = at + 1; k < Math.min(to, at + 10); k++)
    if (/^(?:[–—]|--)$/.test(text.words[k]!.text)) return true
  return false
}

const known = new WeakMap<Text, string[]>()

/**
 * The state that a text is about, if there is clearly one: as its government or authorities where the text says so.
 * It answers for what is done in the passive: "the sailors must be freed". Not the state of `own`, who speaks.
 */
export function responsible(resolver: Resolver): string[] {
  const { text } = resolver
  const before = known.get(text)
  if (before) return before
  const counts = new Map<string, number>()
  const forms = new Map<string, string>()
  for (let at = 0; at < text.words.length; at++) {
    const { low, capital } = text.words[at]!
    // a small letter begins an adjective of place only in French, and only behind a noun that matters here
    if (!capital && !(at > 0 && RULERS.test(text.words[at - 1]!.low))) continue
    const place = placeNamed(low)
    const name = text.nameAt[at]! >= 0 ? resolver.names.list[text.nameAt[at]!]! : null
    if (place?.as === 'seat' && inDateline(text, at)) continue
    if (name && text.nameAt[at - 1] === text.nameAt[at]) continue
    const state =
      name?.kind === 'country'
        ? name.country
        : place?.as === 'adjective' && (capital || text.lexicon.tongue === 'fr')
          ? place.country
          : null
    if (!state || state === 'EU') continue
    counts.set(state, (counts.get(state) ?? 0) + 1)
    const ruler = at + 1 < text.words.length && RULERS.test(text.words[at + 1]!.low)
    const ruled = at > 0 && RULERS.test(text.words[at - 1]!.low) && place?.as === 'adjective'
    if (ruler) forms.set(state, wordsAt(text, at, at + 2))
    else if (ruled) forms.set(state, wordsAt(text, at - 1, at + 1))
    else if (
      name?.kind === 'country' &&
      (!forms.has(state) || (place?.as === 'name' && !/\s/.test(forms.get(state)!)))
    )
      forms.set(state, place?.as === 'name' ? wordsAt(text, at, at + 1) : name.name)
  }
  for (const state of [...resolver.ownStates(), ...resolver.addressedStates()]) counts.delete(state)
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  const clear = best && best[1] >= 2 && best[1] >= 2 * (next?.[1] ?? 0) && forms.has(best[0])
  const found = clear ? [forms.get(best[0])!] : []
  known.set(text, found)
  return found
}
