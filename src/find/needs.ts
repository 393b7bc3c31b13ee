/** What a match must show besides its words: that it happened, that it is meant of others, that a position is taken. */
import type { Ground } from './build.ts'
import { type Part, verbAt } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'
import { acts, governs, holdsOffice, isDomestic } from './standing.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { asksReader, inGeneral, supposed, trapped } from './traps.ts'
import { hasJust } from './verbs.ts'
import {
  actorOf,
  doneTo,
  isBidden,
  isDeed,
  isIdle,
  isNeeded,
  isPublicDeed,
  isPublicVerb,
  wishedDone,
  wisher,
} from './wishes.ts'

/** "we must do more" is an ask of others only where a body is known to speak; "you" needs somebody who is addressed. */
function ofItself({ text, resolver }: Ground, match: Match): boolean {
  const subject = match.slots.get('addressee') ?? match.slots.get('subject')
  if (!subject || subject.to - subject.from > 1) return false
  const { low } = text.words[subject.from]!
  if (/^(?:you|vous)$/.test(low)) return !resolver.letter.addressees.length
  if (/^(?:it|he|she|il|elle)$/.test(low))
    return (
      match.slots.has('addressee') && !resolver.values(subject).some((name) => acts(resolver.names, name))
    )
  return /^(?:i|we|one|there|je|j'|nous|on|all|tous|who|qui)$/.test(low)
}

/** Verbs that no one can be bound to: "should know", "should be able", "doit savoir". */
const UNBIDDEN =
  /^(?:(?:not|never|also|all|well|ne|pas|bien) )*(?:serve|face|pay|purger|payer|know|feel|expect|enjoy|worry|suffer|wait|have to|like|notice|wonder|seem|mean|savoir|se sentir|attendre|souffrir|subir|exister|signifier|(?:be|être|become) (?:able|majeure?s?|âgée?s?|aware|ashamed|proud|happy|glad|surprised|forced|noted|remembered|said|understood|underestimated|forgotten|clear|capables?|conscients?|fiers?|fières?|surpris|noté|rappelé|précisé|entitled))\b/i

/** An obligation laid on somebody in public charge: not on families, not foretold, not "the help they need to succeed". */
function binds({ text, resolver }: Ground, match: Match): boolean {
  const subject = match.slots.get('addressee') ?? match.slots.get('subject')
  const { anchor } = match
  const last = match.split?.parts[0] ?? match.slots.get('action')
  const rest = wordsAt(text, last ? last.from : anchor + 1, last ? last.to : Math.min(match.to, anchor + 8))
  // "those who wish to speak should do so"
  if (
    /^(?:not )?do so\b/i.test(rest) &&
    subject &&
    text.sentences[text.sentenceOf[anchor]!]!.from < subject.from
  )
    return false
  if (
    /^(?:not )?do so\b/i.test(rest) &&
    (!subject || /^(?:those|anyone|everyone|people|they|you|who)$/.test(text.words[subject.from]!.low))
  )
    return false
  if (UNBIDDEN.test(rest) || asksReader(text, anchor) || inRecital(text, anchor)) return false
  const weak = /^(?:has|have|needs?)$/.test(text.words[anchor]!.low)
  // "businesses that need to connect": which ones, not what they must do
  if (weak && /^(?:that|which|who)$/.test(text.words[match.group.from - 1]?.low ?? '')) return false
  const done = last ? doneTo(text, last.from) : -1
  if (done >= 0 && match.rule.name === 'must' && !isPublicVerb(text, done)) return false
  // "has yet to answer" is left undone
  if (weak && text.words[anchor + 1]?.low === 'yet') return false
  for (let at = anchor - 1; weak && at > Math.max(0, anchor - 4); at--)
    if (is(text, at, CLASS.modal | CLASS.negation) || /^(?:going|do|does|did)$/.test(text.words[at]!.low))
      return false
  if (!subject || !match.slots.has('addressee')) return true
  if (headPrivate(text, subject)) return false
  // « il appartient à la Cour seule d'en juger »: what is nobody else's, not what is wanted
  if (/^(?:seule?s?|alone)$/.test(text.words[subject.to - 1]!.low)) return false
  if (!weak || !/^(?:they|them|you)$/.test(text.words[subject.from]!.low)) return true
  const before = text.words[subject.from - 1]
  const gap =
    before?.kind === 'word' &&
    !is(text, subject.from - 1, CLASS.subordinator | CLASS.coordinator | CLASS.adverb)
  return !gap && resolver.values(subject).length > 0
}

/** "whereas the police must ...", « considérant que l’État doit ... »: why a resolution is adopted, not what it asks. */
function inRecital(text: Text, at: number): boolean {
  let first = text.sentences[text.sentenceOf[at]!]!.from
  while (first < at && text.words[first]!.kind !== 'word') first++
  if (/^[a-z]$/.test(text.words[first]!.low) && text.words[first + 1]?.text === '.') first += 2
  return /^(?:whereas|considérant|attendu|considering|recognizing|recognising)$/.test(text.words[first]!.low)
}

/** Whether the head of a phrase, before what is joined to it, is of those without a public charge. */
function headPrivate(text: Text, { from, to }: Part): boolean {
  let head = -1
  for (let at = from; at < to; at++) {
    if (at > from && is(text, at, CLASS.preposition | CLASS.subordinator)) break
    if (text.nameAt[at]! >= 0) return false
    if (text.words[at]!.kind === 'word') head = at
  }
  return head >= 0 && is(text, head, CLASS.private)
}

/** "I want you to know": what one wants a reader to think is no request. */
const ATTENTION =
  /^(?:know|have|understand|think|imagine|remember|take a moment|spare a thought|be|believe|see|picture|savoir|comprendre)\b/i

const STATIVE = new Set(
  'see voir constater be have know want need mean seem expect believe think like hope care matter belong exist own contain deserve own appear être avoir savoir vouloir pouvoir devoir falloir croire penser aimer sembler posséder contenir suffire'.split(
    ' ',
  ),
)

/** Verbs after which anything may be asked for; after "recommend" or "call for" it must be something done. */
const DEMANDED = new Set(['demander', 'exiger', 'réclamer', 'revendiquer', 'redemander', 'requérir'])

function wordsOnly(text: Text, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.words[at]!.kind === 'word') count++
  return count
}

/** What is wanted is a verb phrase, or a noun of something done. */
function wantsDeed(text: Text, match: Match): boolean {
  const [first] = match.split?.parts ?? []
  // "Calls on the Commission to ..." is the verb, whatever noun is spelt like it
  const { from } = text.sentences[text.sentenceOf[match.anchor]!]!
  if (match.rule.name === 'calls-by-somebody' && wordsOnly(text, from, match.anchor) === 0) return false
  if (first?.item) return true
  if (first && DEMANDED.has(text.entries[match.anchor]?.[0]?.lemma ?? '')) return !verbAt(text, first.from)
  return first !== undefined && (verbAt(text, first.from) || isDeed(text, first))
}

/** Whether what stands around a match bears out what its rule says. */
export function meetsNeeds(ground: Ground, match: Match): boolean {
  const { text, resolver } = ground
  const { needs } = match.rule
  if (trapped(ground, match)) return false
  if (!needs) return true
  if (needs === 'named') {
    for (let at = match.from; at < match.to; at++) if (text.nameAt[at]! >= 0) return true
    return false
  }
  if (needs === 'deed') return wantsDeed(text, match)
  if (needs === 'promised') return wantsDeed(text, match) || holdsNumber(text, match)
  if (needs === 'counted') return holdsNumber(text, match, 4)
  if (needs === 'self') return speaksOfSelf(ground, match)
  if (needs === 'bidden') return isBidden(ground, match)
  if (
    needs === 'voiced' &&
    /^have\b/i.test(
      wordsAt(text, match.slots.get('action')?.from ?? 0, (match.slots.get('action')?.from ?? 0) + 1),
    )
  )
    return false
  if (needs === 'voiced')
    return resolver.voice(match.anchor).length > 0 && !ofItself(ground, match) && binds(ground, match)
  if (
    match.rule.name === 'que-subjonctif' &&
    /\bsache(?:nt)?\b/.test(wordsAt(text, match.from, Math.min(match.to, match.from + 6)))
  )
    return false
  if (needs === 'ours') return inCharge(ground, match)
  if (needs === 'addressed') {
    if (match.rule.name === 'anyone-is-urged-to' && (!resolver.author().length || inGeneral(text, match)))
      return false
    return isAddressed(text, match)
  }
  if (needs === 'operative') return match.impliedSubject && isAddressed(text, match)
  if (needs === 'ordered') {
    const action = match.slots.get('action')
    return action !== undefined && /ez$/.test(text.words[action.from]!.low) && isAddressed(text, match)
  }
  if (needs === 'asked') return asksFromTheFloor(ground, match)
  if (needs === 'rules') {
    const who = match.slots.get('by')
    if (!who) return false
    const names = resolver.values(who)
    return governs(resolver.names, names) || names.some((name) => holdsOffice(resolver.names, name))
  }
  if (needs === 'unsigned') return actsUnsigned(ground, match)
  if (needs === 'sitting') {
    const what = match.slots.get('object')
    return what !== undefined && SITTINGS.test(wordsAt(text, what.from, what.to))
  }
  if (needs === 'needed') return isNeeded(ground, match)
  if (match.rule.name === 'recommendation-that') return recommended(text, match)
  if (needs === 'wished')
    return (
      !(asksReader(text, match.anchor) && match.rule.name === 'que-subjonctif') &&
      (actorOf(text, match.slots.get('action')) !== null || wishedDone(text, match.slots.get('action'))) &&
      (match.slots.has('asker') || opensSentence(text, match))
    )
  if (needs === 'listed') return match.split?.parts[0]?.item ?? false
  if (needs === 'done') return !ofItself(ground, match) && binds(ground, match) && isPublicDeed(ground, match)
  if (needs === 'idle') return !ofItself(ground, match) && binds(ground, match) && isIdle(text, match)
  if (needs === 'other') return !match.impliedSubject && !ofItself(ground, match) && binds(ground, match)
  if (needs === 'act') {
    const [first] = match.split?.parts ?? []
    const asked = match.slots.get('addressee')
    const low = asked && asked.to - asked.from === 1 ? text.words[asked.from]!.low : ''
    // "They want us to pay"; "we want them to get there", where nobody is named
    if (/^(?:us|me|it|nous)$/.test(low)) return false
    if (/^(?:them|him|her)$/.test(low) && !resolver.values(asked!).length) return false
    return !(first && ATTENTION.test(wordsAt(text, first.from, first.to)))
  }
  if (needs === 'past') return happened(text, match)
  const by = match.slots.get('by')
  if (!by) return false
  if (
    match.rule.kind === 'pledge' &&
    (unwilled(text, match) || spokenOfOthers(text, by) || supposed(text, by.from))
  )
    return false
  if (
    /^(?:we|i|nous|je|j')$/.test(text.words[by.from]!.low) ||
    /^(?:we|nous)$/.test(text.words[by.to - 1]!.low)
  )
    return true
  const subject = resolver.values(by)
  const voice = resolver.voice(match.anchor)
  return (
    voice.some((name) => subject.includes(name)) ||
    resolver.ownBody(subject) ||
    (governs(resolver.names, voice) &&
      subject.length > 0 &&
      (ofTheHouse(subject[0]!) || isDomestic(resolver.names, subject[0]!))) ||
    (voice.length > 0 &&
      voice.some((name) => holdsOffice(resolver.names, name)) &&
      governs(resolver.names, subject))
  )
}

/** What opens on a day that is set. */
const SITTINGS =
  /\b(?:trials?|hearings?|appeals?|verdict|elections?|referendum|summit|vote|talks|session|conference|procès|audiences?|jugement|élections?|scrutin|référendum|sommet|négociations|conférence|débats?)\b/i

/** Whether whoever says it is in charge of it: a body that governs, or somebody who holds an office. */
function inCharge({ text, resolver }: Ground, { anchor, group }: Match): boolean {
  let coming = false
  for (let k = group.from; k < anchor; k++)
    coming ||= /^(?:will|shall|'ll|sera|seront)$/.test(text.words[k]!.low)
  if (!coming) return false
  const voice = resolver.voice(anchor)
  return (
    !asksReader(text, anchor) &&
    (governs(resolver.names, voice) || voice.some((name) => holdsOffice(resolver.names, name)))
  )
}

/** Anybody may be asked, but no thing, no day and no number: "calls on all dockers to", not "called on Tuesday to". */
function isAddressed(text: Text, match: Match): boolean {
  const part = match.slots.get('addressee')
  const operative = match.rule.needs === 'operative'
  const most = operative ? 44 : 14
  if (!part || part.to - part.from > most || is(text, part.from, CLASS.preposition)) return false
  for (let at = part.from; at < part.to; at++) {
    const { kind, text: mark } = text.words[at]!
    // « les organisations qui sont en mesure de le faire »
    if (operative && is(text, at, CLASS.subordinator)) break
    if ((kind === 'mark' && mark !== ',') || is(text, at, CLASS.auxiliary | CLASS.modal | CLASS.subject))
      return false
  }
  let head = part.from
  for (let at = part.from; at < part.to; at++) {
    if (at > part.from && is(text, at, CLASS.preposition | CLASS.subordinator)) break
    if (text.words[at]!.kind === 'word') head = at
  }
  const named = text.nameAt[head]! >= 0
  if (EVERYONE.test(text.words[head]!.low)) return true
  // « la MINUSMA », "the OMRX": letters that stand for a body
  if (/^\p{Lu}{3,}$/u.test(text.words[head]!.text)) return true
  if (operative) return !is(text, head, CLASS.month | CLASS.unit | CLASS.adverb)
  if (is(text, head, CLASS.thing | CLASS.instrument | CLASS.month | CLASS.unit | CLASS.adverb) && !named)
    return false
  const many = /[sx]$/.test(text.words[head]!.low)
  return (
    match.rule.name === 'charge-de' ||
    named ||
    many ||
    is(text, head, CLASS.people | CLASS.actor | CLASS.speaker | CLASS.role | CLASS.organisation)
  )
}

const EVERYONE = /^(?:ensemble|totalité|everyone|everybody|chacune?|toutes?|tous)$/

/** "Will the Minister now publish the list?", said by somebody who has the floor. */
function asksFromTheFloor({ text, resolver }: Ground, match: Match): boolean {
  const part = match.split?.parts[0]
  const asked = match.slots.get('addressee')
  if (
    !part ||
    !asksReader(text, match.anchor) ||
    !(resolver.debated(match.anchor) || resolver.letter.addressees.length)
  )
    return false
  const verb = verbFrom(text, part)
  const deed =
    isPublicVerb(text, verb) || (text.entries[verb] ?? []).some((one) => one.families.includes('undertake'))
  // « Allez-vous ... ? »: whoever is spoken to
  return (
    deed &&
    (!asked ||
      holdsOffice(resolver.names, wordsAt(text, asked.from, asked.to)) ||
      resolver.values(asked).some((name) => holdsOffice(resolver.names, name)))
  )
}

/** "The United States will continue to ...": a state's own words where nobody else is known to speak. */
function actsUnsigned({ text, resolver }: Ground, match: Match): boolean {
  const by = match.slots.get('by')
  const names = by ? resolver.values(by) : []
  const taken =
    by && is(text, by.from, CLASS.pronoun) && !/^(?:il|elle|it|he|she)$/.test(text.words[by.from]!.low)
  if (!by || taken || match.group.negated) return false
  if (resolver.author().length || resolver.voice(match.anchor).length || supposed(text, by.from)) return false
  const first = match.split?.parts[0]
  const verb = first ? verbFrom(text, first) : match.anchor
  const wills = (text.entries[verb] ?? []).some((one) =>
    one.families.some((family) => /^(?:undertake|entreprendre)$/.test(family)),
  )
  return wills && (governs(resolver.names, names) || names.some((name) => holdsOffice(resolver.names, name)))
}

const verbFrom = (text: Text, { from, to }: Part): number => {
  let at = from
  while (at < to - 1 && (is(text, at, CLASS.adverb | CLASS.negation) || text.words[at]!.low.endsWith('ly')))
    at++
  return at
}

/** The government, the minister, the president, no more said: those of the ministry whose text it is. */
const ofTheHouse = (name: string): boolean =>
  GOVERNMENT.test(name) ||
  /^(?:the |le |la )?(?:president|prime minister|minister|secretary|ambassador|mayor|spokes\w+|président|présidente|premier ministre|première ministre|ministre|ambassadeur|ambassadrice|maire|porte-parole|chef de l['’][ÉE]tat)(?: (?:de la République|of the Republic))?$/i.test(
    name,
  )

/** "Recommendation 2: That the Government publish ...": numbered, and of somebody who is to act. */
function recommended(text: Text, { anchor, slots }: Match): boolean {
  const { from } = text.sentences[text.sentenceOf[anchor]!]!
  const action = slots.get('action')
  return text.words[from]!.low === 'recommendation' && action !== undefined && wisher(text, action) !== null
}

/** The government, no more said: that of the ministry whose text it is. */
const GOVERNMENT = /^(?:government|gouvernement|ministry|ministère|administration)$/i

/** « Si ... », "he" in somebody's quoted words: not the speaker. */
const spokenOfOthers = (text: Text, { from, to }: Part): boolean =>
  to - from === 1 &&
  text.quoteOf[from]! >= 0 &&
  /^(?:he|she|they|it|il|elle|ils|elles)$/.test(text.words[from]!.low)

/** « Bien que », « alors que »: another word before it makes a wish a condition. */
const opensSentence = (text: Text, { anchor }: Match): boolean =>
  wordsOnly(text, text.sentences[text.sentenceOf[anchor]!]!.from, anchor) === 0

/** Whether a number stands in the first thing, among its first words. */
function holdsNumber(text: Text, match: Match, within = Number.POSITIVE_INFINITY): boolean {
  const [first] = match.split?.parts ?? []
  if (!first) return false
  for (let at = first.from; at < Math.min(first.to, first.from + within); at++)
    if (text.words[at]!.kind === 'number' || is(text, at, CLASS.number | CLASS.counts)) return true
  return false
}

/** "said that he would", "assured them that her government would": the one who speaks, or what they are in charge of. */
function speaksOfSelf({ text, resolver }: Ground, match: Match): boolean {
  const who = match.slots.get('who')
  const by = match.slots.get('by')
  if (!who || !by || unwilled(text, match)) return false
  if (is(text, who.from, CLASS.possessive)) return who.to - who.from < 4
  const speaker = resolver.values(by)
  const actor = resolver.values(who)
  const told = /^(?:you|vous)$/.test(text.words[by.from]!.low)
  return (
    speaker.some((name) => actor.includes(name)) ||
    (told && governs(resolver.names, actor)) ||
    (speaker.some((name) => holdsOffice(resolver.names, name)) && governs(resolver.names, actor))
  )
}

/** "It will take years". */
const LASTS =
  /^take (?:(?:many|several|some|a few|at least|about|\d+|\p{L}+) )?(?:years?|months?|weeks?|days?|time|longer)\b/iu

/** What is foreseen, not undertaken: "said that he would lose". */
function unwilled(text: Text, match: Match): boolean {
  const own = text.entries[match.anchor]?.[0]?.lemma
  if (match.group.negated && own && (STATIVE.has(own) || UNWILLED.has(own))) return true
  const first = match.split?.parts[0] ?? match.slots.get('action')
  if (!first) return false
  if (LASTS.test(wordsAt(text, first.from, first.to))) return true
  for (let at = first.from; at < Math.min(first.to, first.from + 3); at++) {
    const lemma = text.entries[at]?.[0]?.lemma
    if (lemma && (UNWILLED.has(lemma) || (match.rule.needs === 'self' && STATIVE.has(lemma)))) return true
    if (lemma) return false
  }
  return false
}

const UNWILLED = new Set(
  'lose die fall win suffer survive fail miss perdre mourir tomber gagner souffrir survivre échouer'.split(
    ' ',
  ),
)

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
  if (group.mood === 'infinitive' || group.mood === 'ing' || group.negated || isOpen(text, match))
    return false
  const set = group.future || group.conditional || group.modal === 'would'
  if (group.passive && rule.gives?.type === 'adopt' && set) return true
  if ((group.modal && !group.future) || group.conditional) return false
  if (group.passive) return wasDone(text, group.from, anchor)
  if (group.future || group.perfect) return true
  const { heading } = text.sentences[text.sentenceOf[anchor]!]!
  const forms = text.entries[anchor]?.reduce((all, one) => all | one.forms, 0) ?? FORMS.past
  if (forms & FORMS.past) return true
  return (
    heading || (text.lexicon.tongue === 'fr' && (forms & FORMS.present) !== 0 && rule.gives?.type !== 'file')
  )
}

/** Whether an act is only supposed, wished, or told of nobody in particular: "if the police arrest", "those who were beaten". */
function isOpen(text: Text, { slots, from }: Match): boolean {
  const parts = ['actor', 'object'].flatMap((name) => slots.get(name) ?? [])
  for (const part of parts)
    for (let at = part.from; at < part.to; at++) {
      const { low } = text.words[at]!
      if (NONE.test(low) || (at === part.from && NOBODY.test(low))) return true
    }
  const first = Math.min(from, ...parts.map((part) => part.from))
  if (supposed(text, first)) return true
  // « que la cour annule la loi »: a wish as often as not
  const before = text.words[first - 1]?.low ?? ''
  if (text.lexicon.tongue !== 'fr' || !/^(?:que|qu')$/.test(before)) return false
  // « Que le gouvernement retire son texte ! »
  return wishes(text, first - 2) || text.sentences[text.sentenceOf[first - 1]!]!.from === first - 1
}

const NOBODY = /^(?:those|ceux|celles|anyone|anybody|nobody|personne|whoever|quiconque)$/
const NONE = /^(?:no|not|none|nothing|aucun|aucune)$/

/** « Nous demandons que », « il faut que ». */
function wishes(text: Text, at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 3); k--)
    if (/^(?:demand|exig|réclam|souhait|veu[tlx]|voul|faut|afin|pour|insist|attend)/.test(text.words[k]!.low))
      return true
  return false
}

/** Words of a passive by which a thing is wished, foreseen or a habit: "be freed", "will be freed", « soit ouverte ». */
const NOT_YET = /^(?:be|is|are|am|soit|soient|sera|seront|serait|seraient|être|fût)$/
/** Those by which it is under way all the same: "is being held", « est condamné ». */
const ALREADY = /^(?:being|been|was|were|est|sont|été|fut|furent|était|étaient)$/

/** Whether what a passive says was done, or is being done. A participle alone speaks of what was. */
function wasDone(text: Text, from: number, anchor: number): boolean {
  let told = true
  for (let at = from; at < anchor; at++) {
    const { low } = text.words[at]!
    if (ALREADY.test(low) || hasJust(text, at - 1)) told = true
    else if (NOT_YET.test(low)) told = false
  }
  return told
}
