/** Reads the words of a pattern at a place of the text: literals, verbs of a family with their helpers, and what may stand between. */
import { FORMS } from './inflect.ts'
import type { Term } from './pattern.ts'
import { isActor } from './phrases.ts'
import { CLASS, is, isAdverb, isMonth, type Text } from './text.ts'
import { hasTense, leadsParagraph, type VerbGroup, verbGroup } from './verbs.ts'

/** Where the words of an alternative end, and the verb group of its first, if they stand at `at`. */
export function termsAt(text: Text, terms: Term[], at: number): { end: number; group: VerbGroup } | null {
  const first = terms[0]!
  const french = text.lexicon.tongue === 'fr'
  let end = at + 1
  let group: VerbGroup
  if ('word' in first) {
    if (text.words[at]!.low !== first.word) return null
    const next = terms[1]
    if (
      at + 1 < text.words.length &&
      next &&
      'word' in next &&
      text.words[at + 1]!.low !== next.word &&
      !isAdverb(text, at + 1)
    )
      return null
    group = verbGroup(text, at, text.forms[at] || FORMS.present)
    if (!text.forms[at] && !is(text, at, CLASS.auxiliary | CLASS.modal))
      group = { ...group, mood: 'finite', from: group.passive || group.modal ? at : group.from }
  } else {
    if (first.polarity === 'negated' && !deniedNear(text, at)) return null
    const entry = text.entries[at]?.find(
      (one) =>
        (first.family === 'any' || one.families.includes(first.family)) &&
        (!first.forms || one.forms & first.forms) &&
        tailEnd(text, at, one.tail) > 0 &&
        (first.family === 'any' || !french || isReflexive(one.lemma) === reflexiveAt(text, at, one.forms)),
    )
    if (!entry) return null
    group = verbGroup(text, at, entry.forms)
    if (group.be && !(entry.forms & (FORMS.ing | FORMS.part))) return null
    end = tailEnd(text, at, entry.tail)
    if (
      first.passive !==
      (group.passive ||
        (first.passive && (group.mood === 'part' || bareBefore(text, at, entry.forms))) ||
        (first.passive && !group.perfect && reduced(text, at, entry.forms)))
    )
      return null
    // « Jean Untel, condamné à dix ans »: without a helper a participle is done to somebody
    if (french && !first.passive && !first.forms && entry.forms === FORMS.part && group.mood === 'part')
      return null
    if (first.polarity === 'plain' && group.negated) return null
    if (first.polarity === 'negated' && !group.negated) return null
    if (!first.passive && !likelyVerb(text, at, group)) return null
  }
  for (const term of terms.slice(1)) {
    const next = skipAdverbs(text, end)
    const place = matchTerm(text, term, end) ?? matchTerm(text, term, next)
    if (place === null) return null
    end = place
  }
  return { end, group }
}

const isReflexive = (lemma: string): boolean => /^(?:se |s')/.test(lemma)

/** "s’engager" is another verb than "engager": which of the two stands there. */
const reflexiveAt = (text: Text, at: number, forms: number): boolean => verbGroup(text, at, forms).reflexive

/** A quick look for a negation beside a verb, before anything dearer is asked. */
function deniedNear(text: Text, at: number): boolean {
  for (let k = Math.max(0, at - 6); k < Math.min(text.words.length, at + 2); k++)
    if (is(text, k, CLASS.negation)) return true
  return false
}

/** "Ministers urged to act": a past followed at once by "to" has no object, and was done to its subject. */
const bareBefore = (text: Text, at: number, forms: number): boolean =>
  (forms & FORMS.part) !== 0 && text.words[at + 1]?.low === 'to' && !is(text, at - 1, CLASS.subject)

/** "those arrested in May": a past that has no helper and is followed by "in", "by", "for" may be a reduced passive. */
function reduced(text: Text, at: number, forms: number): boolean {
  if (!(forms & FORMS.part)) return false
  const next = text.words[skipAdverbs(text, at + 1)]
  if (
    !next ||
    !/^(?:by|in|for|during|under|after|at|since|on|against|par|en|dans|pour|depuis|à|,|\.)$/.test(next.low)
  )
    return false
  return (
    at > 0 &&
    (is(text, at - 1, CLASS.people | CLASS.adverb) ||
      text.words[at - 1]!.low === 'those' ||
      text.words[at - 1]!.low.endsWith('s')) &&
    !is(text, at - 1, CLASS.auxiliary)
  )
}

/** A spelling that is more often a noun counts as a verb only without an article, preposition or adjective before it. */
function likelyVerb(text: Text, at: number, group: VerbGroup): boolean {
  const { low, capital } = text.words[at]!
  const before = at - 1
  const first = text.sentences[text.sentenceOf[at]!]!.from
  if (before < first) return true
  if (describes(text, at)) return false
  const { heading } = text.sentences[text.sentenceOf[at]!]!
  // « S'ENGAGE à » at the head of a paragraph
  const opens = before === first && is(text, before, CLASS.clitic)
  if (
    capital &&
    !opens &&
    !/^["“«:]$/.test(text.words[before]!.text) &&
    !(heading && !text.lexicon.nounish.has(low))
  )
    return false
  if (
    text.lexicon.tongue === 'fr' &&
    text.lexicon.nounish.has(low) &&
    is(text, before, CLASS.determiner) &&
    !objectClitic(text, before, first)
  )
    return false
  const own = group.from < at || is(text, before, CLASS.subject)
  if (
    is(text, before, CLASS.determiner) &&
    !(text.lexicon.tongue === 'fr' && is(text, before, CLASS.clitic) && own)
  )
    return false
  if (
    !text.lexicon.nounish.has(low) &&
    !(text.lexicon.tongue === 'en' && text.lexicon.nounish.has(low.replace(/s$/, '')))
  )
    return true
  if (own) return true
  // "notes ...; calls on ...; and further calls for": a further verb of its paragraph
  let lead = before
  while (lead > first && (isAdverb(text, lead) || is(text, lead, CLASS.coordinator))) lead--
  if (text.words[lead]!.text === ';' || (lead < before && leadsParagraph(text, first))) return true
  if (is(text, before, CLASS.preposition)) return false
  if (goesOnAsking(text, at, first)) return true
  const next = text.words[at + 1]?.low ?? ''
  if (/^(?:of|on|against|de|des|du|d'|contre)$/.test(next) && !isActor(text, before, at))
    return text.words[before]!.text === ',' && weBefore(text, before, first)
  return !modified(text, before, first)
}

/** "We, the undersigned, call on": behind an aside about those who speak. */
const weBefore = (text: Text, comma: number, first: number): boolean =>
  text.words[first + 1]?.text === ',' && first + 1 < comma && is(text, first, CLASS.subject)

/** "The groups deplore the raid and call on Malta": a second verb of those who judged or asked before. */
function goesOnAsking(text: Text, at: number, first: number): boolean {
  if (text.lexicon.tongue !== 'en' || !is(text, at - 1, CLASS.coordinator)) return false
  const takes = /^(?:on|upon|for)$/.test(text.words[at + 1]?.low ?? '') || is(text, at + 1, CLASS.determiner)
  if (!takes) return false
  for (let k = at - 2; k > first && !/^(?:to|that)$/.test(text.words[k]!.low); k--)
    if ((text.entries[k] ?? []).some(({ families }) => families.some((one) => OPENS.has(one))))
      return hasTense(text, k)
  return false
}

const OPENS = new Set(['condemn', 'praise', 'reject', 'urge', 'callfor', 'demand', 'stress', 'say'])

/** "refugees and displaced persons", "by jailed editors", "to visit jailed editors": a participle that describes those named after it. */
function describes(text: Text, at: number): boolean {
  const forms = text.forms[at]!
  if (text.lexicon.tongue !== 'en' || !(forms & FORMS.part) || at + 1 >= text.words.length) return false
  if (is(text, at - 1, CLASS.preposition)) return !(forms & (FORMS.base | FORMS.ing))
  if (is(text, at - 1, CLASS.coordinator)) return is(text, at + 1, CLASS.people) && text.nameAt[at + 1]! < 0
  const led =
    text.words[at - 2]?.low === 'to' || (at > 1 && (is(text, at - 2, CLASS.modal) || isAdverb(text, at - 2)))
  return led && (text.forms[at - 1]! & FORMS.base) !== 0 && !is(text, at - 1, CLASS.auxiliary)
}

/** "il la demande": an article is a pronoun only after a subject or "ne". */
function objectClitic(text: Text, at: number, first: number): boolean {
  return (
    at - 1 >= first && (is(text, at - 1, CLASS.subject) || /^(?:ne|n'|qui)$/.test(text.words[at - 1]!.low))
  )
}

/** "the inhuman abuses": between an article and the word stands only what describes it. */
function modified(text: Text, at: number, first: number): boolean {
  // in French what describes a noun mostly follows it: only these come between
  if (text.lexicon.tongue === 'fr')
    return /^(?:nouvelle|nouveau|grande|grand|première|premier|seconde|dernière|dernier|bonne|bon|petite|vive|forte|haute|même|autre|ancienne|double)s?$/.test(
      text.words[at]!.low,
    )
  for (let k = at; k >= Math.max(first, at - 3); k--) {
    if (is(text, k, CLASS.determiner | CLASS.preposition)) return k < at
    if (
      text.words[k]!.kind !== 'word' ||
      text.nameAt[k]! >= 0 ||
      is(
        text,
        k,
        CLASS.actor |
          CLASS.people |
          CLASS.speaker |
          CLASS.subject |
          CLASS.auxiliary |
          CLASS.modal |
          CLASS.subordinator,
      )
    )
      return false
  }
  return false
}

export function tailEnd(text: Text, at: number, tail: string[]): number {
  let end = at + 1
  for (const word of tail) {
    if (text.words[end]?.low !== word) {
      const next = skipAdverbs(text, end)
      if (text.words[next]?.low !== word) return 0
      end = next
    }
    end++
  }
  return end
}

export function matchTerm(text: Text, term: Term, at: number): number | null {
  if (at >= text.words.length) return null
  if ('word' in term) return text.words[at]!.low === term.word ? at + 1 : null
  const entry = text.entries[at]?.find(
    (one) =>
      (term.family === 'any' || one.families.includes(term.family)) &&
      (!term.forms || one.forms & term.forms),
  )
  return entry ? tailEnd(text, at, entry.tail) || null : null
}

/** Past adverbs and the like that may stand between the parts of any construction. */
export function skipAdverbs(text: Text, at: number): number {
  let i = at
  while (i < text.words.length && i < at + 8) {
    // "immediately and unconditionally", "promptly, fully and openly", « immédiatement et sans condition »
    const from = i > at && isLink(text, i) ? i + 1 : i
    const end = adverbEnd(text, from)
    if (end === from) break
    i = end
  }
  return i
}

/** Past one adverb, or one of the phrases that do as one; `at` where there is none. */
function adverbEnd(text: Text, at: number): number {
  if (at >= text.words.length) return at
  const aside = text.lexicon.asides
    .get(text.words[at]!.low)
    ?.find((words) => words.every((word, k) => text.words[at + k]?.low === word))
  if (aside) return at + aside.length
  if (inMonth(text, at)) return at + 2
  const plain =
    isAdverb(text, at) &&
    (!is(text, at, CLASS.subordinator | CLASS.determiner) ||
      (text.words[at]!.low === 'tout' && isAdverb(text, at + 1)))
  return plain ? at + 1 : at
}

const isLink = (text: Text, at: number): boolean => /^(?:,|and|et)$/.test(text.words[at]!.low)

/** « en mars », "in March": a time that may stand anywhere. */
const inMonth = (text: Text, at: number): boolean =>
  /^(?:en|in)$/.test(text.words[at]!.low) &&
  at + 1 < text.words.length &&
  isMonth(text, at + 1) &&
  text.nameAt[at + 1]! < 0

/** Past an aside between commas: ", among other steps,". */
export function skipAside(text: Text, at: number, limit: number): number {
  const start = skipAdverbs(text, at)
  if (text.words[start]?.text !== ',') return start
  for (let i = start + 1; i < Math.min(limit, start + 22); i++) {
    // ", Mr President:" before a list
    if (text.words[i]!.text === ':' && i === limit - 1) return i
    if (/^[.;:]$/.test(text.words[i]!.text)) return limit
    if (text.words[i]!.text === ',') return skipAdverbs(text, i + 1)
  }
  return limit
}
