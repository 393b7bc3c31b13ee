/** What a match must show besides its words: that it happened, that it is meant of others, that a position is taken. */
import type { Ground } from './build.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'
import { isActor, isPeople } from './phrases.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

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

/** Whether what stands around a match bears out what its rule says. */
export function meetsNeeds(ground: Ground, match: Match): boolean {
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
