/** Where a clause, a verb phrase or a list of things ends, and how it splits into the parts joined by "and". */
import { FORMS } from './inflect.ts'
import { featuresAt, partOfSpeechAt, taggedVerb } from './tags.ts'
import { CLASS, is, isAdverb, type Text } from './text.ts'
import { hasTense } from './verbs.ts'
import { isDeed } from './wishes.ts'

export interface Part {
  from: number
  to: number
}

const BREAKS =
  /^(?:which|who|whom|whose|while|whilst|although|though|because|whereas|but|so|if|unless|when|adding|noting|saying|stating|arguing|calling|urging|demanding|condemning|denouncing|deploring|warning|stressing|insisting|emphasi[sz]ing|underlining|underscoring|reiterating|expressing|accusing|criticising|criticizing|describing|vowing|pledging|promising|claiming|citing|given|as|where)$/
const BREAKS_BARE = /^(?:because|whereas|although|while|whilst|unless)$/
const BREAKS_FR =
  /^(?:qui|ce|tandis|alors|mais|car|puisque|parce|bien|quoique|lorsque|quand|si|dont|où|comme|ajoutant|soulignant|estimant|rappelant|précisant|laquelle|lequel|lesquels|lesquelles)$/
const BREAKS_FR_BARE = /^(?:tandis|car|puisque|parce|quoique|lorsque|mais|afin)$/

/** No clause is followed further than this many words: time stays linear on endless lines. */
const LONGEST = 140

/** End of the clause that goes on from `at`, exclusive. Never past its sentence or its quotation. */
export function clauseEnd(text: Text, at: number): number {
  const { words } = text
  const french = text.lexicon.tongue === 'fr'
  const limit = Math.min(text.sentences[text.sentenceOf[at]!]!.to, at + LONGEST)
  // « “gravement préoccupée” par »: what follows the marks is no longer quoted
  const quoted = text.quoteOf[at]!
  const quote =
    quoted >= 0 && at === text.quotes[quoted]!.to - 1 && words[at + 1]?.kind === 'word' ? -1 : quoted
  let depth = 0
  for (let i = at; i < limit; i++) {
    const { text: mark, low } = words[i]!
    if (mark === '(' || mark === '[') depth++
    else if ((mark === ')' || mark === ']') && depth-- === 0) return i
    if (depth > 0) continue
    if (quote >= 0 && text.quoteOf[i] !== quote) return i
    if (quote >= 0 && i === text.quotes[quote]!.to - 1 && words[i]!.kind === 'mark') return trim(text, at, i)
    if (mark === ';' || mark === '–' || mark === '—' || (mark === '-' && i > at && !joint(text, i)))
      return trim(text, at, i)
    if (mark === ':' && !(text.nameAt[i + 1]! >= 0 && i + 1 < limit)) return i
    if (mark === ',') {
      const next = words[i + 1]
      if (!next || i + 1 >= limit) return i
      if ((french ? BREAKS_FR : BREAKS).test(next.low)) return i
      if (french && (next.low === 'afin' || (next.low === 'en' && words[i + 2]?.low === 'vue'))) return i
      if (saysAfter(text, i + 1, limit)) return i
      if (is(text, i + 1, CLASS.subject) && !/^(?:je|nous|vous|ce|c')$/.test(next.low)) return i
      if (
        is(text, i + 1, CLASS.coordinator) &&
        (newClause(text, i + 2, limit) ||
          predicateAfter(text, i + 2, limit) ||
          speaksOn(text, at, i + 2, limit))
      )
        return i
      if (!is(text, i + 1, CLASS.coordinator) && newClause(text, i + 1, limit)) return i
    } else if (
      i > at &&
      is(text, i, CLASS.coordinator) &&
      (newClause(text, i + 1, limit) ||
        predicateAfter(text, i + 1, limit) ||
        speaksOn(text, at, i + 1, limit))
    )
      return trim(text, at, i)
    // « la junte s’était engagée à ... et qu’aucun scrutin »: a second clause of the verb above
    else if (
      i > at &&
      is(text, i, CLASS.coordinator) &&
      /^(?:que|qu')$/.test(words[i + 1]?.low ?? '') &&
      !thatWithin(text, at, i)
    )
      return trim(text, at, i)
    else if (i > at && (french ? BREAKS_FR_BARE : BREAKS_BARE).test(low)) return i
  }
  return trim(text, at, limit)
}

function thatWithin({ words }: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:que|qu')$/.test(words[at]!.low)) return true
  return /^(?:que|qu')$/.test(words[from - 1]?.low ?? '')
}

/** "deplores the delay and demands an answer": a further verb of asking or judging, outside a relative clause. */
function speaksOn(text: Text, from: number, at: number, limit: number): boolean {
  let verb = at
  while (verb < limit && (is(text, verb, CLASS.clitic | CLASS.adverb) || isAdverb(text, verb))) verb++
  if (verb >= limit || text.words[verb]!.capital) return false
  if (verb === at && tellsOn(text, from, verb)) return true
  // "The groups deplore the raid and call on Malta": where no "to" or "will" leads the first verb
  const plural = leadsOn(text, verb, limit) && !ledBefore(text, from)
  const finite = (text.entries[verb] ?? []).some(
    (one) =>
      one.forms &
        (text.lexicon.tongue === 'en' ? FORMS.past | FORMS.present : FORMS.present | FORMS.future) &&
      !(text.lexicon.tongue === 'en' && one.forms & FORMS.base && !plural) &&
      one.families.some((family) => SPEAKS.has(family)),
  )
  if (!finite || (text.lexicon.nounish.has(text.words[verb]!.low) && !leadsOn(text, verb, limit)))
    return false
  for (let k = at - 1; k > from; k--)
    if (/^(?:who|which|that|qui|dont|whose|where|où)$/.test(text.words[k]!.low)) return false
  return true
}

/** "to deplore", "that you deplore", "will deplore": what is joined goes on with the same lead. */
function ledBefore(text: Text, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 5; at--)
    if (/^(?:to|that)$/.test(text.words[at]!.low) || is(text, at, CLASS.modal)) return true
  return false
}

/** "thanked the envoy and underscored that ...": any verb in the past that takes an object or a clause, outside a relative clause. */
function tellsOn(text: Text, from: number, at: number): boolean {
  const { low } = text.words[at]!
  const english = text.lexicon.tongue === 'en'
  // « condamne les attaques et réitère son exigence »
  const told = english
    ? (/[^e]ed$/.test(low) && (text.forms[at]! & FORMS.past) !== 0) ||
      (/[^s]s$/.test(low) &&
        (text.forms[at]! & FORMS.present) !== 0 &&
        text.classes[at] === 0 &&
        !text.lexicon.nounish.has(low.slice(0, -1)))
    : (text.forms[at]! & FORMS.present) !== 0 &&
      /(?:e|ent|ons|it)$/.test(low) &&
      !text.lexicon.nounish.has(low)
  const takes =
    is(text, at + 1, CLASS.determiner | CLASS.possessive | CLASS.counts) ||
    text.words[at + 1]?.kind === 'number' ||
    /^(?:that|que|qu')$/.test(text.words[at + 1]?.low ?? '') ||
    (english && text.words[at + 1]?.capital === true)
  if (!told || !takes || text.classes[at]! & CLASS.people) return false
  for (let k = at - 1; k > from; k--) {
    if (/^(?:who|which|that|whose|where|qui|dont|où|que|qu')$/.test(text.words[k]!.low)) return false
    // "those arrested and denied a lawyer", "was tried and denied the right": it was done to them
    if (text.forms[k]! & FORMS.part && /ed$/.test(text.words[k]!.low) && k === at - 2) return false
  }
  return true
}

/** Behind a spelling that may be a noun, what only a verb takes. */
const leadsOn = (text: Text, verb: number, limit: number): boolean =>
  verb + 1 < limit &&
  (is(text, verb + 1, CLASS.determiner) ||
    /^(?:on|upon|for|that|à|au|aux|que|qu'|instamment)$/.test(text.words[verb + 1]!.low))

const SPEAKS = new Set(
  (
    'urge callfor demand condemn reject praise vow accuse deny exhorter prier demander exiger condamner rejeter soutenir ' +
    'saluer souhaiter promettre engager'
  ).split(' '),
)

/** "the 25-year sentence": a hyphen without spaces parts nothing. */
const joint = ({ words }: Text, at: number): boolean =>
  words[at - 1]?.end === words[at]!.start && words[at + 1]?.start === words[at]!.end

/** "and has recalled its envoy": a second predicate of the same subject begins. */
function predicateAfter(text: Text, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  // "will follow the case and stands ready to help"
  if (/^(?:stands?|remains?)$/.test(text.words[at]!.low))
    return /^(?:ready|committed|determined|prepared|willing|concerned|firmly|deeply|fully)$/.test(
      text.words[at + 1]!.low,
    )
  if (/^(?:will|shall|should|must)$/.test(text.words[at]!.low) && (text.forms[at + 1]! & FORMS.base) !== 0)
    return true
  if (!is(text, at, CLASS.auxiliary)) return false
  return (
    hasTense(text, at) &&
    ((text.forms[at + 1]! & FORMS.part) !== 0 ||
      is(text, at + 1, CLASS.negation | CLASS.auxiliary) ||
      isAdverb(text, at + 1))
  )
}

/** Without closing marks and stops at the end. */
function trim(text: Text, from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    const last = text.words[end - 1]!
    if (last.kind === 'mark' && /^[.,;:!?…”»"’'–—*]$/.test(last.text)) {
      if (/[”»"]/.test(last.text) && opensWithin(text, from, end - 1, last.text)) break
      end--
    } else if (is(text, end - 1, CLASS.coordinator) && end < to + 1 && end - 1 > from) end--
    else break
  }
  return end
}

export { trim as withoutStops }

function opensWithin(text: Text, from: number, at: number, close: string): boolean {
  const open = close === '”' ? '“' : close === '»' ? '«' : '"'
  for (let i = at - 1; i >= from; i--) if (text.words[i]!.text === open) return true
  return false
}

/** ", Human Rights Watch said", ", said Jane Roe", ", a déclaré", ", selon". */
function saysAfter(text: Text, at: number, limit: number): boolean {
  if (/^(?:according|d'après)$/.test(text.words[at]!.low)) return true
  if (text.words[at]!.low === 'selon')
    return (
      text.nameAt[at + 1]! >= 0 ||
      text.nameAt[at + 2]! >= 0 ||
      is(text, Math.min(at + 2, limit - 1), CLASS.actor | CLASS.speaker)
    )
  for (let i = at; i < Math.min(limit, at + 9); i++) {
    if (text.words[i]!.text === ',' || is(text, i, CLASS.subordinator | CLASS.coordinator)) return false
    const entry = text.entries[i]?.find(
      (one) => !one.tail.length && (one.families.includes('say') || one.families.includes('dire')),
    )
    if (
      entry &&
      entry.forms & (FORMS.past | FORMS.present | FORMS.part) &&
      !(entry.forms & FORMS.base) &&
      !(i > at && is(text, i - 1, CLASS.determiner | CLASS.preposition))
    ) {
      if (
        i === at ||
        text.nameAt[i - 1]! >= 0 ||
        is(text, i - 1, CLASS.auxiliary | CLASS.subject | CLASS.adverb | CLASS.speaker | CLASS.actor)
      )
        return !text.lexicon.nounish.has(text.words[i]!.low) || i > at
    }
  }
  return false
}

/** « nous ne les oublions »: past what stands before the verb. */
function pastClitics(text: Text, at: number): number {
  let verb = at
  while (verb + 1 < text.words.length && /^(?:ne|n'|le|la|les|l'|y|en|lui|leur)$/.test(text.words[verb]!.low))
    verb++
  return verb
}

/** Whether a new clause with a subject and verb of its own begins at `at`. */
function newClause(text: Text, at: number, limit: number): boolean {
  let i = at
  while (i < limit && is(text, i, CLASS.adverb) && !is(text, i, CLASS.subject)) i++
  if (i >= limit) return false
  if (is(text, i, CLASS.subject))
    return (
      text.words[i]!.low !== "l'" &&
      !(
        text.lexicon.tongue === 'fr' &&
        /^(?:nous|vous)$/.test(text.words[i]!.low) &&
        !hasTense(text, pastClitics(text, i + 1))
      )
    )
  if (is(text, i, CLASS.preposition | CLASS.subordinator) || text.words[i]!.kind === 'mark') return false
  if (
    text.forms[i]! & FORMS.base &&
    !is(text, i, CLASS.determiner) &&
    !text.words[i]!.capital &&
    text.lexicon.tongue === 'fr'
  )
    return false
  for (let j = i + 1; j < Math.min(limit, i + 14); j++) {
    if (text.words[j]!.kind === 'mark' || is(text, j, CLASS.subordinator)) return false
    if (hasTense(text, j)) return !is(text, j - 1, CLASS.coordinator) && !(text.words[j - 1]!.low === 'to')
  }
  return false
}

/**
 * Whether an English plain verb or a French infinitive stands at `at`, read as a verb. `sure` where only a verb
 * can stand: after "to", a modal, a clitic; there a word that no list knows is asked of the tagger.
 */
export function verbAt(text: Text, at: number, sure = false): boolean {
  const word = text.words[at]
  if (word?.kind !== 'word') return false
  if (!(text.forms[at]! & FORMS.base)) return tailed(text, at) || (sure && unknownVerb(text, at))
  if (text.lexicon.tongue === 'fr')
    return !text.lexicon.nounish.has(word.low) || /(?:er|ir|re|oir)$/.test(word.low)
  if (sure || !text.lexicon.nounish.has(word.low)) return true
  return objectFollows(text, at + 1) || taggedVerb(text, at)
}

/** "support the", "press publicly for": what stands behind a verb, not behind a noun. */
function objectFollows(text: Text, next: number): boolean {
  const word = text.words[next]
  if (!word) return false
  return (
    is(text, next, CLASS.determiner | CLASS.pronoun | CLASS.number) ||
    text.nameAt[next]! >= 0 ||
    /^(?:on|for|with|to|up|out|publicly|all|that|full|fully|immediately|international)$/.test(word.low) ||
    (word.low.endsWith('s') && !is(text, next, CLASS.preposition | CLASS.auxiliary))
  )
}

/** A verb that no list knows: an infinitive by its tag, or by its ending and what follows. */
function unknownVerb(text: Text, at: number): boolean {
  const { low } = text.words[at]!
  if (low.length < 3 || text.nameAt[at]! >= 0 || (text.classes[at]! & ~CLASS.adverb) !== 0) return false
  if (text.lexicon.tongue === 'fr') {
    if (!/(?:er|ir|re)$/.test(low)) return false
    const part = partOfSpeechAt(text, at)
    return part === 'VERB' || (part !== 'ADJ' && /[^i]er$/.test(low))
  }
  if (/(?:ing|ed|ly|s)$/.test(low)) return false
  const plain = partOfSpeechAt(text, at) === 'VERB' || is(text, at + 1, CLASS.determiner)
  return plain && !/VerbForm=(?:Ger|Part)|Tense=Past|Person=3/.test(featuresAt(text, at))
}

function tailed(text: Text, at: number): boolean {
  return (text.entries[at] ?? []).some(
    (entry) =>
      entry.tail.length > 0 &&
      entry.forms & FORMS.base &&
      entry.tail.every((word, i) => text.words[at + 1 + i]?.low === word),
  )
}

const LIGHT =
  /^(?:also|not|immediately|further|to|therefore|then|publicly|urgently|instead|fully|once|again|never)$/
const LIGHT_FR =
  /^(?:ne|n'|pas|plus|y|en|le|la|les|l'|lui|leur|se|s'|également|aussi|notamment|immédiatement|enfin|donc|rapidement)$/

/**
 * The verb phrases joined from `at`: "to stop X, provide Y and release Z" has three. `marker` is the word that must
 * stand before each (to, de, à), or null where the first had none.
 */
export function verbPhrases(text: Text, at: number, marker: string | null): Part[] {
  const end = clauseEnd(text, at)
  const french = text.lexicon.tongue === 'fr'
  const parts: Part[] = []
  let from = at
  let verb = at
  while (verb < end && !verbAt(text, verb)) verb++
  let depth = 0
  for (let i = verb + 1; i < end; i++) {
    const mark = text.words[i]!.text
    if (mark === '(') depth++
    if (mark === ')') depth--
    if (depth > 0) continue
    const comma = mark === ','
    if (!comma && !is(text, i, CLASS.coordinator) && !(french && (mark === 'ainsi' || mark === 'puis')))
      continue
    if (/^(?:ou|or|nor|ni)$/.test(mark)) continue
    let next = i + 1
    if (comma && next < end && is(text, next, CLASS.coordinator)) next++
    if (mark === 'ainsi' && text.words[next]?.low === 'que') next++
    const begins = next
    let marked = false
    while (next < end) {
      const low = text.words[next]!.low
      if (!marked && marker !== null && (low === marker || (french && /^(?:de|d'|à)$/.test(low))))
        marked = true
      else if (!(french ? LIGHT_FR : LIGHT).test(low)) break
      if (low === 'to') marked = true
      next++
    }
    if (next >= end || !verbAt(text, next, marked || french)) continue
    if (french && !marked && marker !== null) continue
    const joined = !comma || is(text, i + 1, CLASS.coordinator)
    if (!joined && !seriesGoesOn(text, next, end)) continue
    if (!french && !comma && !marked && innerInfinitive(text, verb + 1, i)) continue
    if (
      !french &&
      comma &&
      !marked &&
      text.lexicon.nounish.has(text.words[next]!.low) &&
      !is(text, next + 1, CLASS.determiner)
    )
      continue
    if (!hasObject(text, verb, i)) continue
    parts.push({ from, to: i })
    from = begins
    verb = next
    i = next
  }
  parts.push({ from, to: end })
  return parts
}

/** After ", release X" an "and" must still come, or it was an aside. */
function seriesGoesOn(text: Text, at: number, end: number): boolean {
  for (let i = at; i < end; i++)
    if (is(text, i, CLASS.coordinator) && !/^(?:or|ou)$/.test(text.words[i]!.low)) return true
  return false
}

/** "efforts to bolster X and defend Y": the second verb belongs to the inner infinitive. */
function innerInfinitive(text: Text, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (text.words[i]!.low === 'to' && verbAt(text, i + 1)) return true
  return false
}

/** "prevent and respond to the crisis" is one thing: the first verb has no object of its own. */
function hasObject(text: Text, verb: number, to: number): boolean {
  for (let i = verb + 1; i < to; i++) {
    if (text.words[i]!.kind === 'mark') continue
    if (!is(text, i, CLASS.adverb | CLASS.preposition) && !text.words[i]!.low.endsWith('ly')) return true
    if (is(text, i, CLASS.preposition) && i + 1 < to) return true
  }
  return false
}

/** The things joined from `at`: "la libération de X, le libre accès à Y et la suspension de Z" are three. */
export function things(text: Text, at: number): Part[] {
  const end = clauseEnd(text, at)
  const parts: Part[] = []
  let from = at
  const article = is(text, at, CLASS.determiner)
  for (let i = at + 1; i < end; i++) {
    const comma = text.words[i]!.text === ','
    if (!comma && !is(text, i, CLASS.coordinator) && text.words[i]!.low !== 'ainsi') continue
    if (/^(?:ou|or|nor|ni)$/.test(text.words[i]!.low)) continue
    let next = i + 1
    if (comma && next < end && is(text, next, CLASS.coordinator)) next++
    if (text.words[next]?.low === 'que' && text.words[i]!.low === 'ainsi') next++
    if (next >= end || i - from < 2) continue
    // "calls for the release of X, for an inquiry and for full access": each with the preposition of the verb
    if (/^(?:for|pour)$/.test(text.words[next]!.low) && text.words[at - 1]!.low === text.words[next]!.low) {
      parts.push({ from, to: i })
      from = next + 1
      i = next
      continue
    }
    // « appelle à la levée du blocus et à la réouverture du port »
    if (
      TO.test(text.words[at - 1]!.low) &&
      TO.test(text.words[next]!.low) &&
      isDeed(text, { from: next + 1, to: Math.min(end, next + 3) })
    ) {
      parts.push({ from, to: i })
      from = next + 1
      i = next
      continue
    }
    // « l’annulation de la peine et sa libération »: another deed, not whose it is
    const owned =
      is(text, next, CLASS.possessive) && isDeed(text, { from: next + 1, to: Math.min(end, next + 2) })
    if (!article || !is(text, next, CLASS.determiner) || (is(text, next, CLASS.possessive) && !owned))
      continue
    if (
      text.lexicon.tongue === 'fr' &&
      /^(?:du|des|au|aux|de)$/.test(text.words[next]!.low) &&
      !/^(?:du|des)$/.test(text.words[at]!.low)
    )
      continue
    if (text.nameAt[next + 1]! >= 0) continue
    if (
      text.lexicon.tongue === 'en' &&
      !owned &&
      text.words[next]!.low !== 'the' &&
      text.words[next]!.low !== 'an' &&
      text.words[next]!.low !== 'a'
    )
      continue
    if (is(text, next + 1, CLASS.actor | CLASS.people | CLASS.speaker)) continue
    parts.push({ from, to: i })
    from = next
    i = next
  }
  parts.push({ from, to: end })
  return parts
}

const TO = /^(?:à|au|aux)$/

/** Items of the list that a sentence ending in ":" opens: bulleted lines, or lines each closed by ";" or ",". */
export function listItems(text: Text, sentence: number): Part[] {
  const { sentences, words } = text
  const items: Part[] = []
  let bullet: string | null | undefined
  for (let at = sentence + 1; at < sentences.length; at++) {
    const one = sentences[at]!
    const fresh = one.block !== sentences[at - 1]!.block
    if (!fresh) continue
    if (bullet === undefined) bullet = one.bullet ? kindOf(one.bullet) : null
    else if (bullet !== null && (one.bullet === null || kindOf(one.bullet) !== bullet)) break
    if (bullet === null) {
      const before = items.length ? lastMark(text, sentences[at - 1]!.to) : ';'
      if (!/^[;,]$/.test(before) && !(before === 'and' || before === 'et')) break
    }
    items.push({ from: one.from, to: one.to })
    if (items.length >= 60) break
  }
  if (bullet === null && items.length < 2 && !/^[;,]$/.test(items[0] ? lastMark(text, items[0].to) : ''))
    return []
  return items
    .map(({ from }) => ({ from, to: clauseEnd(text, from) }))
    .filter((item) => item.to > item.from && words[item.from] !== undefined)
}

const kindOf = (bullet: string): string => (/\d/.test(bullet) ? '1' : /[a-z]/.test(bullet) ? 'a' : bullet)

function lastMark(text: Text, to: number): string {
  return text.words[to - 1]?.low ?? ''
}
