/** What a match must show besides its words: that it happened, that it is meant of others, that a position is taken. */
import type { Ground } from './build.ts'
import { type Part, verbAt } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'
import { isActor, isPeople } from './phrases.ts'
import { acts, governs, holdsOffice, isDomestic } from './standing.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import {
  actorOf,
  doneTo,
  isBidden,
  isClosing,
  isDeed,
  isIdle,
  isNeeded,
  isPrivateWish,
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

/** "Should the council act?" is a question. */
const asksReader = (text: Text, at: number): boolean =>
  text.words[text.sentences[text.sentenceOf[at]!]!.to - 1]!.text === '?'

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

/** "condamné à trois ans de prison" tells of a court's sentence, not of what somebody thinks. */
const SENTENCED =
  /^\S+ (?:[^.;]{0,80} )?(?:à|to) (?:mort|death|life|perpétuité|(?:la )?(?:réclusion|prison|peine)|une (?:peine|amende)|\d+|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|six|seven|eight|nine|ten) (?:ans?|mois|years?|months?))/iu

/** A court that rejects an appeal decides a case; it takes no side. */
function rulesOnAppeal(text: Text, match: Match): boolean {
  const by = match.slots.get('by')
  const about = match.slots.get('about')
  if (!by || !about) return false
  return (
    /\b(?:courts?|judges?|tribunal|chamber|cour|juges?|chambre)\b/i.test(wordsAt(text, by.from, by.to)) &&
    /\b(?:appeals?|petition|application|request|bail|motion|claim|case|lawsuit|suit|complaint|recours|pourvoi|appel|demande|requête|plainte)\b/i.test(
      wordsAt(text, about.from, Math.min(about.to, about.from + 5)),
    )
  )
}

/** "look to you to honour that promise", "were encouraged to use it": what somebody is asked to do is no stance taken. */
function askedToPraise(text: Text, { anchor, group, rule }: Match): boolean {
  const next = text.words[anchor + 1]?.low
  if (/^is-(?:grateful|concerned)$/.test(rule.name)) {
    for (let at = anchor; at < anchor + 4; at++)
      if (text.words[at]?.low === 'encouraged' && text.words[at + 1]?.low === 'to') return true
    return false
  }
  if (group.mood !== 'infinitive' || text.lexicon.tongue !== 'en' || !next) return false
  for (let k = group.from - 1; k > Math.max(0, group.from - 6); k--) {
    if (text.words[k]!.kind === 'mark') return false
    if (
      (text.entries[k] ?? []).some((one) =>
        one.families.some((family) => /^(?:urge|look|press|callfor)$/.test(family)),
      )
    )
      return true
  }
  return false
}

/** One receives, hosts and meets people; "received the prize" is no visit. */
function meetsSomebody(text: Text, match: Match): boolean {
  const object = match.slots.get('object')
  const lemma = text.entries[match.anchor]?.[0]?.lemma ?? ''
  if (!object || !/^(?:receive|host|recevoir|accueillir|rencontrer|quitter|effectuer)$/.test(lemma))
    return true
  if (lemma === 'effectuer')
    return /visite|voyage|déplacement|séjour|tournée/.test(wordsAt(text, object.from, object.to))
  for (let at = object.to - 1; at >= object.from; at--)
    if (text.words[at]!.kind === 'word') {
      if (is(text, at, CLASS.thing | CLASS.instrument)) return false
      break
    }
  return isActor(text, object.from, object.to) || isPeople(text, object.from, object.to)
}

/** "he had to be released": what was due, not what was done. */
const duty = (text: Text, { anchor }: Match): boolean =>
  /(?:had|has|have|needs?|ought) to be\b/i.test(wordsAt(text, Math.max(0, anchor - 4), anchor))

/** "to report back to the House": back from where it was sent. */
const isBackward = (text: Text, at: number): boolean =>
  text.words[at]!.low === 'back' &&
  (text.forms[at - 1]! & FORMS.base) !== 0 &&
  (is(text, at - 2, CLASS.modal | CLASS.coordinator) || text.words[at - 2]?.low === 'to')

/** "stood by as the mob attacked": by nobody. */
const looksOn = (text: Text, at: number): boolean =>
  text.words[at + 1]?.low === 'by' && /^(?:as|while|when|and|,)$/.test(text.words[at + 2]?.low ?? '')

function bound(text: Text, { group, anchor }: Match): boolean {
  for (let at = group.from; at < anchor; at++)
    if (
      /^(?:doi[st]|doivent|devons|devez|devrai\p{L}*|devra|devront|must|should)$/u.test(text.words[at]!.low)
    )
      return true
  return /^(?:doit|doivent|devrait|devraient|must|should)$/.test(text.words[group.from - 1]?.low ?? '')
}

const STANDS_BY =
  /^(?:à (?:leurs?|ses|nos|vos|mes) côtés|à la disposition|à votre disposition|aux côtés|prêt|informé|debout|à distance|au courant)/

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
  if (match.rule.kind === 'stance' && !taken(text, match)) return false
  if ((match.rule.kind === 'stance' || match.rule.kind === 'act') && joinsInfinitive(text, match))
    return false
  // « On leur reprochait d’avoir ... »: nobody who is named takes a side
  if (match.rule.kind === 'stance' && text.quoteOf[match.anchor]! < 0 && match.slots.get('by'))
    if (/^on$/.test(text.words[match.slots.get('by')!.from]!.low)) return false
  if (match.rule.kind === 'stance' && (rulesOnAppeal(text, match) || askedToPraise(text, match))) return false
  if (match.rule.kind === 'stance' && /^condemn|^condamn/.test(text.words[match.anchor]!.low))
    if (SENTENCED.test(wordsAt(text, match.anchor, match.to))) return false
  if (match.rule.kind === 'act' && (match.impliedSubject || duty(text, match))) return false
  if (match.rule.name === 'supports' && (isBackward(text, match.anchor) || looksOn(text, match.anchor)))
    return false
  // « le gouvernement doit garantir »: asked, not promised
  if (match.rule.kind === 'pledge' && bound(text, match)) return false
  // "will continue to call for": announced, not asked
  if (match.rule.kind === 'ask' && match.group.mood === 'infinitive' && willGoOn(text, match.group.from))
    return false
  // "do not expect justice": wanted by nobody; "could ask": not asked yet
  if (match.rule.kind === 'ask' && match.slots.has('asker') && !`${match.rule.pattern}`.includes('negated'))
    if (match.group.negated || /^(?:could|might|may)$/.test(match.group.modal ?? '')) return false
  // « avait promis de demander », "pledged to urge": promised, not asked
  if (
    match.rule.kind === 'ask' &&
    match.group.mood === 'infinitive' &&
    promisedBefore(text, match.group.from)
  )
    return false
  // « On nous demande de fermer les yeux »: told by those who are asked
  const asker = match.rule.kind === 'ask' ? match.slots.get('asker') : undefined
  if (asker && /^(?:on|-t-on|-on)$/.test(text.words[asker.from]!.low)) return false
  if (match.rule.name === 'que-l-on-juge' && asksReader(text, match.anchor)) return false
  // « se tient à la disposition des familles »
  if (
    match.rule.name === 'a-lieu' &&
    text.entries[match.anchor]?.some(({ lemma }) => lemma.endsWith('tenir'))
  )
    if (STANDS_BY.test(wordsAt(text, match.anchor + 1, match.anchor + 4))) return false
  if (match.rule.gives?.type === 'visit' && !meetsSomebody(text, match)) return false
  // « lance un appel à tous les maires » : they are asked, not asked for
  const wanted = /^demande-(?:infinitif|chose-a)$/.test(match.rule.name) ? match.split?.parts[0] : undefined
  if (wanted && !wanted.item && !verbAt(text, wanted.from) && isActor(text, wanted.from, wanted.to))
    return false
  // "assured me that it raised the case" tells what was done
  if (match.rule.name === 'promises-that' && !COMING.test(wordsAt(text, match.anchor, match.to))) return false
  if (match.rule.name === 'promet-que' && !A_VENIR.test(wordsAt(text, match.anchor + 1, match.to)))
    return false
  if (match.rule.kind === 'pledge' && (intendsElsewhere(text, match) || asksReader(text, match.anchor)))
    return false
  if (match.rule.kind === 'omission' && /^(?:should|must|ought|may|might)$/.test(match.group.modal ?? ''))
    return false
  if (match.rule.name === 'is-urged-to' && inGeneral(text, match)) return false
  if (match.rule.kind === 'omission' && (crimeless(text, match) || match.group.future)) return false
  // « interpelle le ministre »: only the police stop people
  if (/^detain/.test(match.rule.name) && questions(text, match)) return false
  // « a ouvert le feu », « ferme les yeux », « lettre ouverte »: words that go together
  if (
    match.rule.kind === 'act' &&
    /^(?:ouv\p{L}+ (?:le feu|la (?:porte|voie))|sais\p{L}* (?:l['’]occasion|cette occasion)|ferm\p{L}+ les yeux|ouverte? (?:à|au|aux)\b)/u.test(
      wordsAt(text, match.anchor, match.anchor + 4),
    ) &&
    !/feu$/.test(match.rule.name)
  )
    return false
  if (
    match.rule.gives?.type === 'visit' &&
    match.slots.get('object') &&
    NO_VISIT.test(wordsAt(text, match.anchor + 1, match.anchor + 5))
  )
    return false
  // "was transferred to a hospital": not out of the country
  if (/^exile/.test(match.rule.name) && MOVED.test(wordsAt(text, match.anchor, match.anchor + 6)))
    return false
  if (match.rule.name === 'statue' && REFUSES_TO.test(wordsAt(text, match.anchor, match.anchor + 6)))
    return false
  // "I commend this statement to the House": how ministers sit down
  if (/^(?:is-due-to-open|doit-s-ouvrir)$/.test(match.rule.name)) {
    const what = match.slots.get('object')
    if (!what || !SITTINGS.test(wordsAt(text, what.from, what.to))) return false
  }
  // "denied our embassy access": kept from it, not disputed
  if (
    match.rule.name === 'denies' &&
    /^(?:\S+ ){1,8}?(?:access|entry|visas?|bail|permission|treatment|care|visits)\b/i.test(
      wordsAt(text, match.anchor + 1, Math.min(match.to, match.anchor + 10)),
    )
  )
    return false
  // "has found it to be": no founding
  if (match.rule.kind === 'act' && text.words[match.anchor]!.low === 'found') return false
  // "congratulates itself": no praise of anybody
  if (
    match.rule.name === 'praises' &&
    /^(?:it|them|him|her)sel(?:f|ves)$/.test(text.words[match.anchor + 1]?.low ?? '')
  )
    return false
  if (match.rule.name === 'praises' && COMMENDS.test(wordsAt(text, match.anchor, match.to))) return false
  if (match.rule.kind === 'omission' && (supposed(text, match.from) || ofOneself(text, match))) return false
  // "will call for", « plaidera pour »: what somebody is going to ask is announced, not asked
  if (
    match.rule.kind === 'ask' &&
    match.slots.has('asker') &&
    match.group.future &&
    !/hopes|wants/.test(match.rule.name)
  )
    return false
  // « n’aurait jamais dû »: a reproach
  if (
    match.rule.kind === 'ask' &&
    match.group.conditional &&
    match.group.perfect &&
    /^(?:dû|due?s?)$/.test(text.words[match.anchor]!.low)
  )
    return false
  if (match.rule.kind === 'ask' && (isPrivateWish(ground, match) || isClosing(text, match))) return false
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
    const us =
      asked && asked.to - asked.from === 1 && /^(?:us|me|it|nous|me)$/.test(text.words[asked.from]!.low)
    return !us && !(first && ATTENTION.test(wordsAt(text, first.from, first.to)))
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
  if (!part || part.to - part.from > 14 || is(text, part.from, CLASS.preposition)) return false
  for (let at = part.from; at < part.to; at++) {
    const { kind, text: mark } = text.words[at]!
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
  if (!by || is(text, by.from, CLASS.pronoun) || match.group.negated) return false
  if (resolver.author().length || resolver.voice(match.anchor).length || supposed(text, by.from)) return false
  const first = match.split?.parts[0]
  const verb = first ? verbFrom(text, first) : match.anchor
  const wills = (text.entries[verb] ?? []).some((one) =>
    one.families.some((family) => /^(?:undertake|entreprendre)$/.test(family)),
  )
  return wills && governs(resolver.names, resolver.values(by))
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

/** "a crime he did not commit", « un crime qu’il n’a pas commis ». */
const crimeless = (text: Text, { anchor }: Match): boolean =>
  (text.entries[anchor] ?? []).some((one) => /^(?:commit|commettre)$/.test(one.lemma))

const MOVED =
  /^transf\p{L}+ (?:to|à|au|vers|dans) (?:(?:an?|the|un|une|la|le|l['’]) ?)?(?:\p{L}+ )?(?:hospital|clinic|ward|prison|jail|cell|colony|facility|camp|unit|hôpital|clinique|prison|cellule|centre|colonie)\b/iu
/** What nobody visits, but takes part in. */
const NO_VISIT =
  /\b(?:répression|crimes?|massacres?|génocide|violences?|tortures?|attaques?|attentats?|repression|crackdown|genocide|violence|attacks?|torture|killings?|persecution)\b/i
/** What opens on a day that is set. */
const SITTINGS =
  /\b(?:trials?|hearings?|appeals?|verdict|elections?|referendum|summit|vote|talks|session|conference|procès|audiences?|jugement|élections?|scrutin|référendum|sommet|négociations|conférence|débats?)\b/i
const REFUSES_TO = /^refus\p{L}+ (?:\p{L}+ )?(?:de |d['’])\p{L}+(?:er|ir|re)\b/u
const COMMENDS = /^commend (?:it|this|these|the)\b.{0,60} to the (?:House|Senate|Assembly|Council)\b/

/** « Un collectif interpelle la ministre »: a question put in public, where no police are its subject. */
function questions(text: Text, { anchor, group, slots }: Match): boolean {
  if (group.passive || !(text.entries[anchor] ?? []).some((one) => one.lemma === 'interpeller')) return false
  const actor = slots.get('actor')
  return !actor || !STOPS.test(wordsAt(text, actor.from, actor.to))
}

const STOPS =
  /polici|police|gendarm|agents?\b|forces|militaire|soldats?|services?\b|douan|milic|autorités|hommes|brigade|unités?\b|armée|garde/i

/** "will continue to advocate and to seek", « continuera de réclamer ». */
function willGoOn(text: Text, at: number): boolean {
  const first = text.sentences[text.sentenceOf[at]!]!.from
  for (let k = at - 1; k >= Math.max(first, at - 12); k--) {
    if (text.words[k]!.kind === 'mark') return false
    if (/^(?:continue|keep|continuera|continueront|continuerons|continuerai)$/.test(text.words[k]!.low))
      return text.lexicon.tongue === 'fr' || /^(?:will|shall|'ll|to)$/.test(text.words[k - 1]?.low ?? '')
  }
  return false
}

function promisedBefore(text: Text, at: number): boolean {
  const verb = /^(?:to|de|d'|à)$/.test(text.words[at]!.low) ? at - 1 : at - 2
  return (text.entries[verb] ?? []).some(
    (one) =>
      !one.tail.length && /^(?:promise|pledge|vow|undertake|promettre|s'engager|jurer)$/.test(one.lemma),
  )
}

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

/** "if they are not freed", « si ... »: supposed, not told. */
function supposed(text: Text, at: number): boolean {
  const first = text.sentences[text.sentenceOf[at]!]!.from
  for (let k = at - 1; k >= Math.max(first, at - 12); k--) {
    if (/^[,;:.]$/.test(text.words[k]!.text)) return false
    if (/^(?:if|whether|unless|si|s')$/.test(text.words[k]!.low) && !text.forms[k + 1]) return true
    if (/^(?:que|qu')$/.test(text.words[k]!.low) && text.words[k - 1]?.low === 'tant') return true
  }
  return false
}

/** "She never took part in politics" tells of a life; "refuses to be silenced" of courage. */
function ofOneself(text: Text, match: Match): boolean {
  const by = match.slots.get('by')
  const first = match.split?.parts[0]
  if (first && text.words[first.from]!.low === 'be' && text.forms[first.from + 1]! & FORMS.part) return true
  if (!by || !/^(?:he|she|il|elle)$/.test(text.words[by.from]!.low)) return false
  for (let k = match.group.from; k < match.anchor; k++)
    if (text.words[k]!.low === 'never') return !match.group.perfect
  return false
}

/** "where firms are encouraged to invest", "they are being asked to spend": how things are, not who wants what now. */
function inGeneral(text: Text, { anchor, group, from }: Match): boolean {
  for (let k = group.from; k < anchor; k++) if (text.words[k]!.low === 'being') return true
  return (
    group.passive &&
    (text.entries[anchor] ?? []).some((one) => /^(?:encourage|invite|push)$/.test(one.lemma)) &&
    /^(?:are|is)$/.test(text.words[group.from]!.low) &&
    is(text, from - 1, CLASS.subordinator)
  )
}

/** « Bien que », « alors que »: another word before it makes a wish a condition. */
const opensSentence = (text: Text, { anchor }: Match): boolean =>
  wordsOnly(text, text.sentences[text.sentenceOf[anchor]!]!.from, anchor) === 0

/** "the steps that you intend to take": the reader's plans, not a promise. */
function intendsElsewhere(text: Text, match: Match): boolean {
  const by = match.slots.get('by')
  if (!by || !/^(?:announces-plans|se-tient-pret|entend-faire)$/.test(match.rule.name)) return false
  if (/^(?:you|vous)$/.test(text.words[by.from]!.low)) return true
  // « connaître les mesures que le ministre entend prendre », "ask what steps she plans to take"
  const first = text.sentences[text.sentenceOf[by.from]!]!.from
  const asked = wordsAt(text, Math.max(first, by.from - 14), by.from)
  return (
    /(?:^|[^\p{L}])(?:quelles?|quels?|connaître|savoir|préciser|indiquer|what|which|whether|how)(?![\p{L}]).{0,60}$/iu.test(
      asked,
    ) &&
    /(?:^|[^\p{L}])(?:que|qu['’]|steps|measures|action|mesures|actions|quelles?|quels?|what|which|whether|how)\s*(?:\p{L}+\s){0,2}$/iu.test(
      asked,
    )
  )
}

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

const COMING = /\b(?:will|would|shall|won['’]t|can|could|should|must|be|is|are)\b|['’](?:ll|d)\b/i

/** « assure que le débat a été ouvert » dit ce qui fut ; un futur, un conditionnel ou un subjonctif dit ce qui vient. */
const A_VENIR =
  /(?:^|[^\p{L}])(?:\p{L}+(?:r(?:a|ai|as|ons|ez|ont|ais|ait|ions|iez|aient))|va|vont|allons|vais|soit|soient|puisse|puissent|dès|demain|prochain\p{L}*)(?![\p{L}])/iu

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
const NONE = /^(?:no|not|aucun|aucune)$/

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
    if (ALREADY.test(low)) told = true
    else if (NOT_YET.test(low)) told = false
  }
  return told
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
function taken(text: Text, { group, rule, anchor, slots }: Match): boolean {
  // a rule that spells out the form itself ("serait", "préférerait") means it
  if (rule.needs === 'own' || ` ${rule.pattern} `.includes(` ${text.words[anchor]!.low} `)) return true
  if (group.modal || group.future || group.conditional) return false
  // "asked that he condemn the arrest": wished, not taken
  const by = slots.get('by')
  if (
    by &&
    text.lexicon.tongue === 'en' &&
    /^(?:he|she|it)$/.test(text.words[by.from]!.low) &&
    by.to - by.from === 1 &&
    text.forms[anchor]! & FORMS.base &&
    !(text.forms[anchor]! & FORMS.past) &&
    group.from === anchor
  )
    return false
  // « demande que la France soutienne »: wished, not taken
  const wish = (text.entries[anchor] ?? []).every(
    (one) => one.forms & FORMS.subjunctive && !(one.forms & (FORMS.present | FORMS.part | FORMS.past)),
  )
  if (wish && (text.entries[anchor] ?? []).length) return false
  return (
    (group.mood !== 'infinitive' && group.mood !== 'ing') ||
    /^(?:condemn|praise|express|condamne|salue|exprime)/.test(rule.name)
  )
}
