/** Finds the subject of a verb: the noun phrase before it, or the one that it shares with an earlier verb. */
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import { taggedVerb } from './tags.ts'
import { CLASS, is, isAdverb, type Text, wordsAt } from './text.ts'
import { hasTense, type VerbGroup, verbGroup } from './verbs.ts'

const FAR = 60

/** Words of the subject of a verb group, or null where none is near. */
export function subjectOf(text: Text, group: VerbGroup, depth = 0): Part | null {
  const { words } = text
  const first = Math.max(text.sentences[text.sentenceOf[group.from]!]!.from, group.from - FAR)
  let to = group.from
  // France “attaches great importance”: a quotation that goes on with the sentence
  if (to - 1 > first && /^["“«‘]$/.test(words[to - 1]!.text) && words[to - 2]!.kind === 'word') to--
  if (to <= first) return null
  const before = words[to - 1]!
  if (group.mood === 'ing' || group.mood === 'part') return antecedent(text, to, first, depth)
  if (group.mood === 'infinitive') return null
  if (is(text, to - 1, CLASS.coordinator)) return shared(text, to - 1, first, depth)
  if (is(text, to - 1, CLASS.subordinator) && /^(?:that|which|who|qui|whom|where)$/.test(before.low))
    return relative(text, to - 1, first, depth)
  if (/^-t-|^-/.test(before.text)) return null
  if (before.text === ',') {
    const head = apposed(text, to - 1, first)
    if (head) return head
    return shared(text, to - 1, first, depth)
  }
  if (/^[–—-]$/.test(before.text)) {
    const open = dashBefore(text, to - 1, first)
    return open < 0 ? null : phraseBefore(text, open, first)
  }
  if (before.kind === 'mark' && !/[)”»"’\]]/.test(before.text)) return null
  return phraseBefore(text, to, first)
}

/** "Ann Roe – who met the king – was held": where the aside that a dash at `close` ends begins; -1 where none does. */
function dashBefore(text: Text, close: number, first: number): number {
  for (let open = close - 2; open > first && open > close - 24; open--)
    if (text.words[open]!.text === text.words[close]!.text) return open
  return -1
}

/** The noun phrase that ends at `to`: back to a verb, a stop, or the start of the clause. */
function phraseBefore(text: Text, to: number, first: number): Part | null {
  const { words } = text
  const quote = text.quoteOf[to - 1]!
  // a pronoun just before its verb is the whole subject, whatever stands before: "As a friend of X, I ..."
  // ", but he": another clause; "Ann and he": one subject
  const joined = to - 2 >= first && is(text, to - 2, CLASS.coordinator)
  const anew =
    joined &&
    to - 3 >= first &&
    (words[to - 3]!.text === ',' || /^(?:but|mais|car)$/.test(words[to - 2]!.low))
  // "those who ordered it must answer": of the relative clause, not of the verb behind
  const within =
    /^(?:it|you)$/.test(words[to - 1]!.low) && to - 2 > first && insideRelative(text, to - 2, first)
  if (is(text, to - 1, CLASS.subject) && (!joined || anew) && !within) return { from: to - 1, to }
  let from = to
  let depth = 0
  for (let k = to - 1; k >= first; k--) {
    const { text: mark, low } = words[k]!
    if (mark === ')' || mark === ']') depth++
    else if (mark === '(' || mark === '[') {
      depth--
      from = k
      continue
    }
    if (depth > 0) continue
    if (text.quoteOf[k] !== quote) break
    if (/^[;:–—“«"-]$/.test(mark) && !(quote < 0 && text.quoteOf[k]! >= 0)) break
    if (mark === ',') {
      // « un texte, approuvant la réforme, serait »: a participle begins no subject
      const aside =
        text.forms[k + 1]! & FORMS.ing && text.lexicon.tongue === 'fr' && /ant$/.test(words[k + 1]!.low)
      if (!aside && !listed(text, k, to, first)) break
      continue
    }
    if (
      is(text, k, CLASS.subordinator) &&
      !(low === 'as' || low === 'than' || low === "qu'" || low === 'comme') &&
      !(is(text, k, CLASS.preposition) && !/^(?:that|since|until|after|before)$/.test(low))
    ) {
      if (
        low === 'that' &&
        k - 1 >= first &&
        is(text, k - 1, CLASS.actor | CLASS.people | CLASS.organisation | CLASS.speaker) &&
        k + 1 < to &&
        (hasTense(text, k + 1) || taggedVerb(text, k + 1))
      )
        // "a State that seeks a seat": a relative clause inside the subject
        continue
      if (
        /^(?:que|qu'|that|si|if|when|where|because|while|as|dont|où|quand|lorsque|whether|how|why|what)$/.test(
          low,
        )
      ) {
        break
      }
      // "wants them to tell users before an app goes dark": another clause, where one has its verb already
      if (/^(?:before|after|until|once|avant|après)$/.test(low) && clauseBefore(text, k, first)) break
      // a relative clause inside the subject: go on to its noun
      continue
    }
    if (low === "qu'" || (low === 'as' && k + 1 < to && is(text, k + 1, CLASS.subject))) break
    if (hasTense(text, k) && !insideRelative(text, k, first)) {
      // "will deliver the investment Norway needs": a verb stands between, and no subject begins here
      if (is(text, k, CLASS.modal) && text.forms[k + 1]! & FORMS.base) return null
      break
    }
    if (is(text, k, CLASS.coordinator) && k - 1 >= first && clauseBefore(text, k, first)) break
    if (low === 'to' && text.forms[k + 1]! & FORMS.base) break
    from = k
  }
  from = afterVerb(text, from, to, first)
  from = skipOpening(text, from, to)
  from = degreeBefore(text, from, to, first)
  return from < to ? { from, to } : null
}

/** "has passed a motion condemning", "to free all sailors who": the verb whose object the noun is belongs to no subject. */
function afterVerb(text: Text, from: number, to: number, first: number): number {
  if (text.lexicon.tongue !== 'en' || from + 1 >= to) return from
  const before = from - 1
  if (before >= first && is(text, before, CLASS.auxiliary) && hasTense(text, before)) {
    let at = from
    while (
      at + 1 < to &&
      (text.forms[at]! & FORMS.part || is(text, at, CLASS.auxiliary) || isAdverb(text, at))
    )
      at++
    return at
  }
  const led =
    before < first ||
    is(text, before, CLASS.coordinator | CLASS.modal) ||
    (isAdverb(text, before) && before > first && is(text, before - 1, CLASS.modal)) ||
    /^(?:to|please|,|["“])$/.test(text.words[before]!.low)
  const bare =
    led &&
    text.forms[from]! & FORMS.base &&
    !is(text, from, CLASS.auxiliary | CLASS.actor | CLASS.people | CLASS.determiner) &&
    is(text, from + 1, CLASS.determiner | CLASS.number | CLASS.counts)
  return bare ? from + 1 : from
}

/** "Jane Roe, M.D. (D-Calif.)": letters behind a name belong to it. */
function degreeBefore(text: Text, from: number, to: number, first: number): number {
  if (from - 2 < first || text.words[from - 1]!.text !== ',' || text.nameAt[from - 2]! < 0) return from
  for (let k = from; k < to; k++)
    if (text.nameAt[k]! >= 0 || (text.words[k]!.kind === 'word' && !text.words[k]!.capital)) return from
  if (!/[.(]|^\p{Lu}{2,4}$/u.test(wordsAt(text, from, Math.min(to, from + 2)))) return from
  const name = text.nameAt[from - 2]!
  let start = from - 2
  while (start > first && text.nameAt[start - 1] === name) start--
  return start
}

/** "who have been jailed" belongs to the noun before it. */
function insideRelative(text: Text, at: number, first: number): boolean {
  for (let k = at - 1; k >= Math.max(first, at - 6); k--) {
    if (/^(?:who|which|qui)$/.test(text.words[k]!.low)) return true
    if (
      text.words[k]!.low === 'that' &&
      k > first &&
      is(text, k - 1, CLASS.actor | CLASS.people | CLASS.organisation)
    )
      return true
    if (is(text, k, CLASS.auxiliary | CLASS.adverb | CLASS.negation | CLASS.clitic | CLASS.modal)) continue
    return false
  }
  return false
}

/** Whether a comma inside a subject joins a list ("A, B and C"), judging by an "and" behind it and a name or article after. */
function listed(text: Text, comma: number, to: number, first: number): boolean {
  for (let k = comma + 1; k < Math.min(comma + 24, to); k++) {
    if (is(text, k, CLASS.coordinator)) {
      const before = comma - 1
      return (
        before >= first && !is(text, firstOfSegment(text, before, first), CLASS.preposition | CLASS.adverb)
      )
    }
    if (text.words[k]!.text === ',') break
  }
  return false
}

function firstOfSegment(text: Text, at: number, first: number): number {
  let k = at
  while (k > first && text.words[k - 1]!.text !== ',') k--
  return k
}

/** Whether what is joined at `at` is a clause; ", and" of a list of names stands behind a name. */
function clauseBefore(text: Text, at: number, first: number): boolean {
  const last = text.words[at - 1]!.text === ',' ? at - 2 : at - 1
  for (let k = last; k >= Math.max(first, at - 14); k--) {
    if (/^[,;:]$/.test(text.words[k]!.text)) return false
    // « affirme que la censure des journaux et des livres est ... »: the verb is of the clause above
    if (/^(?:que|qu')$/.test(text.words[k]!.low)) return is(text, k + 1, CLASS.subject)
    if (hasTense(text, k)) return true
  }
  return false
}

/** Leaves out "However", "In July 2015" and the like at the head of a subject. */
function skipOpening(text: Text, from: number, to: number): number {
  let at = from
  while (at < to && opening(text, at)) at++
  const month = (i: number) =>
    is(text, i, CLASS.month) ||
    text.words[i]!.kind === 'number' ||
    /^(?:early|late|mid|the|last|this|début|fin|le|mois|de)$/.test(text.words[i]!.low)
  // « Le 3 mars 2021 »: a day without a preposition
  const day =
    at + 2 < to &&
    is(text, at, CLASS.determiner) &&
    text.words[at + 1]!.kind === 'number' &&
    is(text, at + 2, CLASS.month)
  if (at + 1 < to && (day || (is(text, at, CLASS.preposition) && !is(text, at, CLASS.actor)))) {
    let end = at + 1
    // "Between 1 January and 1 March 2021"
    const spans = /^(?:between|entre)$/.test(text.words[at]!.low)
    while (end < to && (month(end) || (spans && is(text, end, CLASS.coordinator)))) end++
    // "On 1 February 2023 the Council": the article is the subject's
    while (end > at + 1 && text.words[end - 1]!.kind !== 'number' && is(text, end - 1, CLASS.determiner))
      end--
    const dated =
      end < to &&
      (text.words[end - 1]!.kind === 'number' || is(text, end - 1, CLASS.month)) &&
      !/^(?:de|of)$/.test(text.words[at]!.low)
    if (dated && !(end < to && text.words[end - 1]!.kind === 'number' && is(text, end, CLASS.people)))
      at = end
  }
  while (at < to && opening(text, at)) at++
  return pastPlace(text, pastTime(text, at, to), to)
}

/** "Last week Malta", "In it the board": when, or in what, without a comma. */
function pastTime(text: Text, from: number, to: number): number {
  const [first, second] = [text.words[from]?.low ?? '', text.words[from + 1]?.low ?? '']
  const told =
    (/^(?:last|this|next)$/.test(first) &&
      /^(?:year|month|week|spring|summer|autumn|winter|morning|evening|night|time)$/.test(second)) ||
    (/^in$/.test(first) && /^(?:it|this|which|them)$/.test(second))
  return told && from + 2 < to ? from + 2 : from
}

/** "In its third cycle Malta", "2019 at least 128 bloggers" of "Since 2019 ...": when and where stand before the subject without a comma. */
function pastPlace(text: Text, from: number, to: number): number {
  if (
    /^(?:19|20)\d\d$/.test(text.words[from]?.text ?? '') &&
    /^(?:at|more|over|some|au|plus|près)$/.test(text.words[from + 1]?.low ?? '')
  )
    return from + 1
  const name = text.nameAt[to - 1]!
  if (
    name < 0 ||
    !/^(?:in|during|after|at|on|dans|lors|pendant|après)$/.test(
      text.words[from - 1]?.low ?? text.words[from]!.low,
    )
  )
    return from
  let start = to - 1
  while (start > from && text.nameAt[start - 1] === name) start--
  const before = start - 1
  const plain = before > from && !text.words[before]!.capital && text.words[before]!.kind === 'word'
  return plain &&
    !is(
      text,
      before,
      CLASS.preposition |
        CLASS.determiner |
        CLASS.coordinator |
        CLASS.role |
        CLASS.people |
        CLASS.speaker |
        CLASS.possessive,
    )
    ? start
    : from
}

function opening(text: Text, at: number): boolean {
  const { low, kind } = text.words[at]!
  if (
    /^(?:more|less|fewer|at|over|plus|moins|près|environ)$/.test(low) ||
    is(text, at, CLASS.subject | CLASS.determiner)
  )
    return false
  return is(text, at, CLASS.adverb | CLASS.coordinator) || isAdverb(text, at) || kind === 'mark'
}

/** "Jane Roe, the minister of trade, said": the phrase before the pair of commas. */
function apposed(text: Text, comma: number, first: number): Part | null {
  for (let k = comma - 1; k >= Math.max(first, comma - 48); k--) {
    const mark = text.words[k]!.text
    if (/^[;:]$/.test(mark)) return null
    if (mark !== ',') continue
    if (hasTense(text, k + 1) && !is(text, k + 1, CLASS.determiner)) return null
    if (namesAll(text, k + 1, comma)) return { from: k + 1, to: comma }
    return phraseBefore(text, k, first)
  }
  return null
}

/** ", Jane Roe,": the aside is a name, which says more than the title before it. */
function namesAll(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (text.nameAt[i]! < 0 || text.nameAt[i] !== text.nameAt[from]) return false
  return to - from > 1
}

/** The subject of the verb that a coordinated verb is joined to. */
function shared(text: Text, before: number, first: number, depth: number): Part | null {
  if (depth > 3) return null
  // "Malta should free the monks it jailed, and should drop ...": what should is who should
  const modal = text.words[before + 1]
  if (modal && text.lexicon.tongue === 'en' && is(text, before + 1, CLASS.modal))
    for (let k = before - 1; k > first; k--)
      if (text.words[k]!.low === modal.low) {
        const found = subjectOf(text, verbGroup(text, k, FORMS.present), depth + 1)
        if (found) return found
      }
  for (let k = before - 1; k >= first; k--) {
    if (/^[;:]$/.test(text.words[k]!.text)) break
    if (!hasTense(text, k) || insideRelative(text, k, first)) continue
    let at = k
    let forms = text.forms[k]!
    while (
      is(text, at, CLASS.auxiliary | CLASS.modal) &&
      at + 1 < before &&
      (text.forms[at + 1]! || is(text, at + 1, CLASS.auxiliary | CLASS.adverb | CLASS.negation))
    ) {
      at++
      forms = text.forms[at]!
    }
    const found = subjectOf(text, verbGroup(text, k, text.forms[k]! || forms), depth + 1)
    if (found) return found
  }
  return null
}

/** "a resolution that calls on ...": the noun before the relative pronoun. */
function relative(text: Text, pronoun: number, first: number, depth: number): Part | null {
  let to = pronoun
  if (to > first && text.words[to - 1]!.text === ',') to--
  if (to <= first) return null
  const before = to - 1
  const entry = text.entries[before]?.some(
    (one) => one.families.includes('say') || one.families.includes('dire') || one.families.includes('insist'),
  )
  if (/^(?:that|que|qu')$/.test(text.words[pronoun]!.low) && entry && hasTense(text, before)) return null
  return nounBefore(text, to, first) ?? shared(text, pronoun, first, depth)
}

/** A participle takes the noun just before it, or, after a comma, the subject of its clause. */
function antecedent(text: Text, to: number, first: number, depth: number): Part | null {
  const before = text.words[to - 1]!
  // "wrote to two banks – A and B – urging": behind an aside, whoever wrote
  if (/^[–—]$/.test(before.text)) {
    const open = dashBefore(text, to - 1, first)
    return open < 0 || depth > 3 ? null : shared(text, open, first, depth)
  }
  if (before.text === ',' || is(text, to - 1, CLASS.coordinator)) {
    const joined = to - 2 >= first ? ingBefore(text, to - 1, first) : null
    if (joined !== null) return antecedent(text, joined, first, depth + 1)
    return depth > 3 ? null : shared(text, to - 1, first, depth)
  }
  if (before.kind === 'mark' || is(text, to - 1, CLASS.preposition | CLASS.determiner | CLASS.subordinator))
    return null
  const noun = nounBefore(text, to, first)
  // "wrote to the minister in May urging him", "sent a letter pressing ...": whoever wrote
  if (!noun) return null
  // "a warning to citizens urging them": not the citizens
  const them = /^(?:him|her|them|us)$/.test(text.words[to + 1]?.low ?? '')
  const wrote = them || text.words[noun.from]!.low === 'to' || LETTER.test(wordsAt(text, noun.from, noun.to))
  if (wrote && depth < 3) return shared(text, noun.from, first, depth) ?? noun
  // "passage of a resolution urging": the resolution
  if (!is(text, to - 1, CLASS.instrument)) return noun
  let from = noun.to - 1
  while (from > noun.from && !is(text, from - 1, CLASS.preposition)) from--
  return { from, to: noun.to }
}

/** What one sends, which asks in the words of who sent it. */
const LETTER =
  /^(?:(?:an?|the|his|her|their|its|une?|la|sa|leur) )?(?:open |joint |strongly worded )?(?:letters?|e-?mails?|notices?|warnings?|advisor(?:y|ies)|messages?|memos?|circulars?|lettres?|courriers?|avis)\b/i

/** An earlier participle in the same series, whose noun is shared: "a motion calling for X and urging Y". */
function ingBefore(text: Text, at: number, first: number): number | null {
  for (let k = at - 1; k > Math.max(first, at - 40); k--) {
    if (/^[;:]$/.test(text.words[k]!.text)) return null
    const asks = text.entries[k]?.some(
      (one) =>
        one.forms & FORMS.ing &&
        (one.families.includes('urge') ||
          one.families.includes('callfor') ||
          one.families.includes('demand') ||
          one.families.includes('condemn') ||
          one.families.includes('exhorter') ||
          one.families.includes('exiger')),
    )
    if (asks && !is(text, k - 1, CLASS.auxiliary | CLASS.preposition)) return k
  }
  return null
}

function nounBefore(text: Text, to: number, first: number): Part | null {
  const noun = phraseBefore(text, to, first)
  if (!noun) return null
  let from = noun.to - 1
  // a prepositional phrase that says who: "a resolution of the Senate urging"; "resolution in the Congress calling"
  for (let k = noun.to - 1; k > noun.from; k--) {
    if (is(text, k, CLASS.preposition)) from = k
  }
  return from > noun.from && is(text, from, CLASS.preposition) ? { from: noun.from, to: noun.to } : noun
}
