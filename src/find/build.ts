/** Makes findings of matches: fills slots with names, decides voice, and drops what says the same thing twice. */
import type { Finding, Modality, PartialDate } from '../model.ts'
import { clauseEnd, type Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'
import type { ActionPart } from './parts.ts'
import { isActor, isPeople } from './phrases.ts'
import type { Resolver } from './resolve.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import type { Dates } from './when.ts'

/** A finding with UTF-16 offsets, its quote still to be cut. */
export type Draft = Finding & { anchor: number; borrowed?: boolean }

export interface Ground {
  text: Text
  resolver: Resolver
  dates: Dates
}

/** One draft for each thing found by a match. */
export function draftsOf(ground: Ground, match: Match): Draft[] {
  if (!meetsNeeds(ground, match)) return []
  switch (match.rule.kind) {
    case 'ask':
      return askDrafts(ground, match)
    case 'pledge':
      return pledgeDrafts(ground, match)
    case 'stance':
      return [stanceDraft(ground, match)]
    case 'act':
      return [actDraft(ground, match)]
    case 'omission':
      return [omissionDraft(ground, match)]
    default:
      return []
  }
}

/** "we must do more" is an ask of others only where a body is known to speak; "you" needs somebody who is addressed. */
function ofItself({ text, resolver }: Ground, match: Match): boolean {
  const subject = match.slots.get('addressee')
  if (!subject || subject.to - subject.from > 1) return false
  const { low } = text.words[subject.from]!
  if (/^(?:you|vous)$/.test(low)) return !resolver.letter.addressees.length
  return /^(?:i|we|it|one|je|j'|nous|on|all|he|she|il|elle|tous)$/.test(low)
}

/** "condamné à trois ans de prison" tells of a court's sentence, not of what somebody thinks. */
const SENTENCED =
  /^\S+ (?:[^.;]{0,80} )?(?:à|to) (?:mort|death|life|perpétuité|(?:la )?(?:réclusion|prison|peine)|une (?:peine|amende)|\d+|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|six|seven|eight|nine|ten) (?:ans?|mois|years?|months?))/iu

/** One receives, hosts and meets people; "received the prize" is no visit. */
function meetsSomebody(text: Text, match: Match): boolean {
  const object = match.slots.get('object')
  const lemma = text.entries[match.anchor]?.[0]?.lemma ?? ''
  if (!object || !/^(?:receive|host|recevoir|accueillir|rencontrer|quitter|effectuer)$/.test(lemma))
    return true
  if (lemma === 'effectuer')
    return /visite|voyage|déplacement|séjour|tournée/.test(wordsAt(text, object.from, object.to))
  return isActor(text, object.from, object.to) || isPeople(text, object.from, object.to)
}

const STATIVE = new Set(
  'be have know want need mean seem expect believe think like hope care matter belong exist own contain deserve own appear être avoir savoir vouloir pouvoir devoir falloir croire penser aimer sembler posséder contenir suffire'.split(
    ' ',
  ),
)

function meetsNeeds(ground: Ground, match: Match): boolean {
  const { text, resolver } = ground
  const { needs } = match.rule
  if (match.rule.kind === 'stance' && !taken(match)) return false
  if ((match.rule.kind === 'stance' || match.rule.kind === 'act') && joinsInfinitive(text, match))
    return false
  if (match.rule.kind === 'stance' && SENTENCED.test(wordsAt(text, match.anchor, match.to))) return false
  if (match.rule.gives?.type === 'visit' && !meetsSomebody(text, match)) return false
  if (!needs) return true
  if (needs === 'named') {
    for (let at = match.from; at < match.to; at++) if (text.nameAt[at]! >= 0) return true
    return false
  }
  if (needs === 'other') return !ofItself(ground, match)
  if (needs === 'past') return happened(text, match)
  const by = match.slots.get('by')
  if (!by) return false
  if (
    /^(?:we|i|nous|je|j')$/.test(text.words[by.from]!.low) ||
    /^(?:we|nous)$/.test(text.words[by.to - 1]!.low)
  )
    return true
  const subject = resolver.values(by)
  return resolver.voice(match.anchor).some((name) => subject.includes(name)) || resolver.ownBody(subject)
}

/** For an omission a past or perfect; for an act anything but a wish, a habit or an infinitive. */
function happened(text: Text, match: Match): boolean {
  const { group, anchor, rule } = match
  const entry = text.entries[anchor]?.[0]
  if (rule.kind === 'omission') {
    if (
      !entry ||
      entry.lemma.split(' ').some((word) => STATIVE.has(word)) ||
      group.modal ||
      group.future ||
      group.conditional ||
      group.mood !== 'finite'
    )
      return false
    for (let at = group.from; at < anchor; at++)
      if (/^(?:did|has|have|had|never|a|ont|avait|n'a|n'ont|est|sont)$/.test(text.words[at]!.low)) return true
    return false
  }
  if (group.mood === 'infinitive' || group.mood === 'ing') return false
  if ((group.modal && !group.future) || group.conditional) return false
  if (group.future || group.perfect || group.passive) return true
  const { heading } = text.sentences[text.sentenceOf[anchor]!]!
  const forms = text.entries[anchor]?.reduce((all, one) => all | one.forms, 0) ?? FORMS.past
  if (forms & FORMS.past) return true
  return (
    heading || (text.lexicon.tongue === 'fr' && (forms & FORMS.present) !== 0 && rule.gives?.type !== 'file')
  )
}

/** "to restore peace and uphold the law": a plain form after "and" carries on an infinitive. */
function joinsInfinitive(text: Text, { group, anchor }: Match): boolean {
  if (text.lexicon.tongue !== 'en' || group.mood !== 'finite' || group.passive || group.perfect) return false
  const forms = text.forms[anchor]!
  if (!(forms & FORMS.base) || forms & FORMS.past) return false
  const before = group.from - 1
  if (before < 0 || !(is(text, before, CLASS.coordinator) || text.words[before]!.text === ',')) return false
  const first = Math.max(text.sentences[text.sentenceOf[anchor]!]!.from, before - 24)
  for (let k = before; k >= first; k--)
    if (text.words[k]!.low === 'to' || is(text, k, CLASS.modal)) return true
  return false
}

/** A position is taken, not wished or foreseen: "to support X" is none, "I write to condemn X" is one. */
function taken({ group, rule }: Match): boolean {
  if (rule.needs === 'own') return true
  if (group.modal || group.future || group.conditional) return false
  return (
    (group.mood !== 'infinitive' && group.mood !== 'ing') ||
    /^(?:condemn|praise|express|condamne|salue|exprime)/.test(rule.name)
  )
}

const base = (
  { text }: Ground,
  { rule, anchor, impliedSubject, group }: Match,
  span: Part,
  voice: string[],
) => ({
  anchor,
  borrowed: impliedSubject || group.mood === 'infinitive',
  start: text.words[span.from]!.start,
  end: text.words[span.to - 1]!.end,
  quote: '',
  voice: voice[0] ?? null,
  confidence: rule.base,
  rule: `${rule.kind}/${rule.name}`,
})

/** Spans and actions of the parts of a match; the first takes the subject and the verb with it. */
function spansOf(match: Match): { span: Part; action: Part; final: Part | null; item: boolean }[] {
  const whole = { from: match.from, to: match.to }
  if (!match.split)
    return [{ span: whole, action: match.slots.get('action') ?? whole, final: null, item: false }]
  return match.split.parts.map((part: ActionPart, i) => {
    const from = i === 0 && !part.item ? Math.min(match.from, part.from) : part.from
    return { span: { from, to: part.to }, action: part, final: part.final, item: part.item }
  })
}

function askDrafts(ground: Ground, match: Match): Draft[] {
  const { text, resolver, dates } = ground
  const { slots } = match
  const voice = resolver.voice(match.anchor)
  const askerPart = slots.get('asker')
  const asker = askerPart ? resolver.values(askerPart) : voice
  const addresseePart = slots.get('addressee')
  const addressee = addresseePart ? resolver.values(addresseePart) : []
  return spansOf(match).map(({ span, action, final }) => ({
    kind: 'ask',
    ...base(ground, match, span, voice),
    asker,
    addressee,
    final: final ? resolver.values(final) : [],
    action: wordsAt(text, action.from, action.to),
    concerning: concerned(ground, action, [...asker, ...addressee, ...(final ? resolver.values(final) : [])]),
    occasion: occasionOf(ground, span),
    due: dates.due(text.words[action.from]!.start, text.words[action.to - 1]!.end),
    when: null,
  }))
}

/** On whose behalf: the persons in the words of what is asked, or the one that "his release" means. */
function concerned({ resolver }: Ground, action: Part, acting: string[]): string[] {
  const named = resolver.personsIn(action).filter((name) => !acting.includes(name))
  return named.length ? named : resolver.meant(action, acting)
}

const OCCASION =
  /(?:on the occasion of|during|ahead of|in advance of|on the eve of|at the|à l['’]occasion (?:de |du |des |d['’])|lors (?:de |du |des |d['’])|en marge (?:de |du )|à la veille (?:de |du ))\s*((?:the |its |his |her |your |their |la |le |l['’]|sa |son |votre |une? )?(?:[\p{L}’'-]+ ){0,3}(?:visit|trip|summit|meeting|dialogue|session|conference|vote|olympics|games|visite|voyage|sommet|rencontre|réunion|conférence|session|jeux)\b[^.,;:\n]{0,40})/iu

/** The occasion that the words of an ask name, or the one for which the letter is written. */
function occasionOf({ text, resolver }: Ground, span: Part): string | null {
  const here = OCCASION.exec(wordsAt(text, span.from, span.to))
  return here ? here[1]!.trim() : resolver.occasion(OCCASION)
}

function pledgeDrafts(ground: Ground, match: Match): Draft[] {
  const { text, resolver, dates } = ground
  const voice = resolver.voice(match.anchor)
  const byPart = match.slots.get('by')
  const by = byPart ? resolver.values(byPart) : possessor(ground, match.from)
  return spansOf(match).map(({ span, action }) => ({
    kind: 'pledge',
    ...base(ground, match, span, voice),
    by: by.length ? by : voice,
    to: [],
    action: wordsAt(text, action.from, action.to),
    due: dates.due(text.words[action.from]!.start, text.words[action.to - 1]!.end),
  }))
}

/** "his pledge": whom the possessive stands for. */
function possessor({ text, resolver }: Ground, at: number): string[] {
  const low = text.words[at]!.low
  if (/^(?:our|my|notre|nos|mon|ma)$/.test(low)) return resolver.values({ from: at, to: at + 1 })
  if (/^(?:your|votre|vos)$/.test(low)) return resolver.letter.addressees
  return resolver.taken(low, at)
}

function stanceDraft(ground: Ground, match: Match): Draft {
  const { text, resolver } = ground
  const voice = resolver.voice(match.anchor)
  const by = match.slots.get('by')
  const about = match.slots.get('about')
  const toward = match.slots.get('toward')
  return {
    kind: 'stance',
    ...base(ground, match, match, voice),
    by: by ? resolver.values(by) : voice,
    toward: toward
      ? resolver.values(toward)
      : judged(ground, about ?? (by ? null : { from: match.from, to: match.to })),
    position: match.rule.gives!.position!,
    about: about ? wordsAt(text, about.from, about.to) : null,
  }
}

/** Whose doings a stance is about: the possessor, the one after "by" or "of", else the first who is named. */
function judged({ text, resolver }: Ground, about: Part | null): string[] {
  if (!about) return []
  const { from } = about
  const to = Math.min(about.to, from + 30)
  for (let at = from; at < to; at++) {
    const low = text.words[at]!.low
    if (low === "'s" || low === "'") {
      let start = at
      while (
        start > from &&
        (text.words[start - 1]!.capital || text.nameAt[start - 1]! >= 0 || is(text, start - 1, CLASS.actor))
      )
        start--
      if (start < at && isActor(text, start, at)) return resolver.values({ from: start, to: at })
    }
    if (/^(?:by|par)$/.test(low) && at + 1 < to) {
      let end = at + 2
      while (
        end < to &&
        !is(text, end, CLASS.preposition | CLASS.subordinator) &&
        text.words[end]!.kind === 'word'
      )
        end++
      if (isActor(text, at + 1, end)) return resolver.values({ from: at + 1, to: end })
    }
  }
  let start = from
  while (
    start < to &&
    is(text, start, CLASS.determiner | CLASS.preposition | CLASS.adverb) &&
    text.nameAt[start]! < 0
  )
    start++
  let end = start
  while (
    end < to &&
    !is(text, end, CLASS.subordinator) &&
    text.words[end]!.kind === 'word' &&
    (end === start || !is(text, end, CLASS.preposition) || text.nameAt[end]! >= 0)
  )
    end++
  if (end > start && isActor(text, start, end)) return resolver.values({ from: start, to: end })
  return resolver.firstNamed({ from, to })
}

const ALLEGED =
  /^(?:reportedly|allegedly|purportedly|apparently|présumé|présumée|présumément|prétendument|alleged|reported)$/

function modalityOf(text: Text, match: Match): Modality {
  const { group } = match
  if (match.rule.gives?.modality) return match.rule.gives.modality
  if (group.negated) return 'denied'
  for (let at = match.from; at < match.to; at++) if (ALLEGED.test(text.words[at]!.low)) return 'alleged'
  if (group.future || (group.modal === 'would' && !group.perfect)) return 'expected'
  if (group.modal || group.conditional) return 'hypothetical'
  return 'actual'
}

function actDraft(ground: Ground, match: Match): Draft {
  const { text, resolver, dates } = ground
  const { slots, rule } = match
  const end =
    slots.get('object') && match.slots.get('object')!.to >= match.to
      ? match.to
      : Math.max(match.to, clauseEnd(text, match.anchor))
  const span = { from: match.from, to: Math.max(match.to, end) }
  const voice = resolver.voice(match.anchor)
  const actorPart = slots.get('actor') ?? agent(text, match.anchor, span.to)
  const objectPart = slots.get('object')
  return {
    kind: 'act',
    ...base(ground, match, span, voice),
    type: rule.gives!.type!,
    actor: actorPart ? resolver.values(actorPart) : [],
    object: objectPart ? resolver.values(objectPart) : [],
    when:
      dates.within(text.words[span.from]!.start, text.words[span.to - 1]!.end) ??
      dates.leading(text, span.from),
    where: null,
    modality: modalityOf(text, match),
  }
}

/** "by the police" after a passive. */
function agent(text: Text, anchor: number, to: number): Part | null {
  for (let at = anchor + 1; at < to; at++) {
    if (!/^(?:by|par)$/.test(text.words[at]!.low)) continue
    let end = at + 2
    while (
      end < to &&
      !is(text, end, CLASS.preposition | CLASS.subordinator) &&
      text.words[end]!.kind === 'word'
    )
      end++
    return isActor(text, at + 1, end) ? { from: at + 1, to: end } : null
  }
  return null
}

function omissionDraft(ground: Ground, match: Match): Draft {
  const { text, resolver, dates } = ground
  const voice = resolver.voice(match.anchor)
  const by = match.slots.get('by')
  const action = match.slots.get('action') ?? { from: match.anchor, to: match.to }
  const span = { from: match.from, to: Math.max(match.to, match.split?.parts[0]?.to ?? 0) }
  return {
    kind: 'omission',
    ...base(ground, match, span, voice),
    by: by ? resolver.values(by) : possessor(ground, match.from),
    action: wordsAt(text, action.from, action.to),
    when: (dates.within(text.words[span.from]!.start, text.words[span.to - 1]!.end) ??
      null) as PartialDate | null,
  }
}

/** "We ask that you raise this and press for X": what the one asked is to ask is a step of that ask. */
function isStepOf(draft: Draft, one: Draft): boolean {
  if (draft.kind !== 'ask' || one.kind !== 'ask' || one.anchor >= draft.anchor || one.end < draft.start + 20)
    return false
  return draft.asker.some((name) => one.addressee.includes(name))
}

/** Drops asks without a subject of their own that stand inside what another ask asks for: they are its steps. */
function withoutBorrowed(drafts: Draft[]): Draft[] {
  const whole = drafts.filter((one) => one.kind === 'ask' && !one.borrowed).sort((a, b) => a.start - b.start)
  let at = 0
  let reach: Draft[] = []
  return [...drafts]
    .sort((a, b) => a.start - b.start)
    .filter((draft) => {
      while (at < whole.length && whole[at]!.start <= draft.start) reach.push(whole[at++]!)
      reach = reach.filter((one) => one.end > draft.start).slice(-20)
      if (draft.kind === 'ask' && reach.some((one) => isStepOf(draft, one))) return false
      return !(
        draft.kind === 'ask' &&
        draft.borrowed &&
        reach.some((one) => one.anchor !== draft.anchor && one.end >= Math.min(draft.end, draft.start + 30))
      )
    })
}

/** Of two drafts of one kind that cover each other, keeps the surer, then the longer. */
export function withoutRepeats(all: Draft[]): Draft[] {
  const drafts = withoutBorrowed(all)
  const sorted = drafts.map((draft, order) => ({ draft, order }))
  sorted.sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end || a.order - b.order)
  const kept: Draft[] = []
  for (const { draft } of sorted) {
    let repeated = false
    for (let i = kept.length - 1; i >= 0 && i > kept.length - 16; i--) {
      const other = kept[i]!
      if (other.kind !== draft.kind || !(covers(other, draft) || sameAnchor(other, draft))) continue
      if (draft.confidence > other.confidence) kept[i] = draft
      repeated = true
      break
    }
    if (!repeated) kept.push(draft)
  }
  return kept
}

/** Two rules read the same word: one of the readings holds the other. */
function sameAnchor(a: Draft, b: Draft): boolean {
  return a.anchor === b.anchor && a.rule !== b.rule && a.start <= b.start && b.end <= a.end
}

function covers(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= 0.6 * Math.max(a.end - a.start, b.end - b.start)
}
