/** Makes findings of matches: fills slots with names and decides whose words they are. */
import type { Finding, Modality, PartialDate } from '../model.ts'
import { clauseEnd, type Part, withoutStops } from './clauses.ts'
import { concernedBy } from './concerned.ts'
import { FORMS } from './inflect.ts'
import { judgedIn, responsible } from './judged.ts'
import { quoteEnding } from './left.ts'
import type { Match } from './match.ts'
import { meetsNeeds } from './needs.ts'
import type { ActionPart } from './parts.ts'
import { isActor } from './phrases.ts'
import type { Resolver } from './resolve.ts'
import { CLASS, is, isAdverb, type Text, wordsAt } from './text.ts'
import type { Dates } from './when.ts'
import { actorOf, doneTo, wisher } from './wishes.ts'

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
      return match.split?.parts[0]?.item
        ? match.split.parts.map((part) => ({ ...actDraft(ground, match), ...itemOf(ground, part) }))
        : [actDraft(ground, match)]
    case 'omission':
      return [omissionDraft(ground, match)]
    default:
      return []
  }
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
function spansOf(
  text: Text,
  match: Match,
): { span: Part; action: Part; final: Part | null; item: boolean; addressee?: Part | undefined }[] {
  const whole = { from: match.from, to: match.to }
  const joined = match.split ? [] : joinedClauses(text, match)
  if (joined.length)
    return joined.map((part, i) => ({
      span: { from: i === 0 && match.rule.needs !== 'ordered' ? match.from : part.from, to: part.to },
      action: part,
      final: null,
      item: false,
      addressee: part.addressee,
    }))
  if (!match.split)
    return [{ span: whole, action: match.slots.get('action') ?? whole, final: null, item: false }]
  return match.split.parts.map((part: ActionPart, i) => {
    // "say to our friends: release the crew": the order alone is what is asked
    const whole = i === 0 && !part.item && match.rule.name !== 'says-to-somebody'
    // an item is one from its first word, the one who is asked included
    const own = part.item ? part.starts : undefined
    const from = whole ? Math.min(match.from, part.from) : (own ?? part.from)
    return {
      span: { from, to: part.to },
      action: part,
      final: part.final,
      item: part.item,
      addressee: part.addressee,
    }
  })
}

/** « que l'école rouvre et que la liste soit publiée »: two wishes of one verb; none where there is one. */
function joinedClauses(text: Text, { slots, rule }: Match): (Part & { addressee?: Part })[] {
  const action = slots.get('action')
  if (action && rule.needs === 'ordered') return orders(text, action)
  if (!action || rule.kind !== 'ask' || !/^(?:que|qu'|that)$/.test(text.words[action.from - 1]?.low ?? ''))
    return []
  const { to: limit } = text.sentences[text.sentenceOf[action.from]!]!
  const parts: (Part & { addressee?: Part })[] = []
  let from = action.from
  let addressee: Part | undefined
  for (let at = from + 2; at < Math.min(limit - 2, from + 60) && parts.length < 6; at++) {
    if (!is(text, at, CLASS.coordinator) || text.words[at]!.low === 'ou' || text.words[at]!.low === 'or')
      continue
    const other = slots.has('addressee') ? anotherAsked(text, at + 1, limit) : null
    if (!other && !/^(?:que|qu'|that)$/.test(text.words[at + 1]!.low)) continue
    parts.push({ from, to: text.words[at - 1]!.text === ',' ? at - 1 : at, ...(addressee && { addressee }) })
    addressee = other ?? undefined
    from = at + 1
  }
  if (!parts.length) return []
  const told = addressee ? addressee.to : from
  return [
    ...parts,
    { from, to: Math.max(clauseEnd(text, told + 1), told + 2), ...(addressee && { addressee }) },
  ]
}

/** « ouvrez vos archives, entendez les témoins et cessez ... »: each imperative is an order of its own. */
function orders(text: Text, { from, to }: Part): Part[] {
  const parts: Part[] = []
  let begun = from
  for (let at = from + 1; at < to - 1; at++) {
    const comma = text.words[at]!.text === ','
    if (!comma && !is(text, at, CLASS.coordinator)) continue
    const next = comma && is(text, at + 1, CLASS.coordinator) ? at + 2 : at + 1
    if (!/ez$/.test(text.words[next]?.low ?? '') || !(text.forms[next]! & FORMS.present)) continue
    parts.push({ from: begun, to: at })
    begun = next
    at = next
  }
  return [...parts, { from: begun, to }]
}

/** « attend du roi qu'il ..., et de la France qu'elle ... »: the second who is asked by the same verb, or null. */
function anotherAsked(text: Text, at: number, limit: number): Part | null {
  if (!/^(?:de|du|des|d'|à|au|aux)$/.test(text.words[at]!.low)) return null
  for (let to = at + 2; to < Math.min(limit, at + 9); to++) {
    if (text.words[to]!.kind === 'mark') return null
    if (/^(?:que|qu')$/.test(text.words[to]!.low))
      return isActor(text, at + 1, to) ? { from: at + 1, to } : null
  }
  return null
}

function askDrafts(ground: Ground, match: Match): Draft[] {
  const { text, resolver, dates } = ground
  const { slots } = match
  const voice = resolver.voice(match.anchor)
  const askerPart = slots.get('asker') ?? bidder(ground, match)
  const said = askerPart ? owners(ground, askerPart) : voice
  const bidden = askerPart !== undefined && askerPart !== slots.get('asker')
  const named = bidden ? told(ground, slots.get('addressee')!) : asked(ground, match, said)
  // nobody who is called "he" or "they" asks himself
  const asker = askerPart && takesUp(text, askerPart) ? without(said, named) : said
  const wantsHolder = match.split !== null || match.slots.has('action')
  const addressee = named
  return spansOf(text, match).map(({ span, action, final, item, addressee: own }) => ({
    kind: 'ask',
    ...base(ground, match, span, voice),
    asker,
    addressee: own
      ? resolver.values(own)
      : addressee.length
        ? addressee
        : item
          ? itemActor(ground, action)
          : wantsHolder
            ? answerable(ground, match, action)
            : [],
    final: final ? resolver.values(final) : [],
    action: wordsAt(text, action.from, action.to),
    concerning: concernedBy(resolver, widened(match, action), [
      ...asker,
      ...addressee,
      ...(final ? resolver.values(final) : []),
    ]),
    occasion: occasionOf(ground, span),
    due: dates.due(text.words[action.from]!.start, text.words[action.to - 1]!.end),
    when: null,
  }))
}

/** "Hearth and partners: Reject the bill": those before the colon ask, where they are many who hold no charge. */
function bidder({ text }: Ground, { rule, slots }: Match): Part | undefined {
  const part = /^(?:command|ordre)$/.test(rule.name) ? slots.get('addressee') : undefined
  if (!part || !BIDDERS.test(wordsAt(text, part.from, part.to))) return undefined
  return { from: part.from, to: toWhom(text, part) }
}

/** "Rights groups to Malta: ...": where those who ask end. */
function toWhom(text: Text, { from, to }: Part): number {
  for (let at = from + 1; at < to - 1; at++) if (/^(?:to|à|au|aux)$/.test(text.words[at]!.low)) return at
  return to
}

/** Who is told, behind "to". */
function told({ text, resolver }: Ground, part: Part): string[] {
  const at = toWhom(text, part)
  return at < part.to ? resolver.values({ from: at + 1, to: part.to }) : []
}

const BIDDERS =
  /\b(?:partners|groups|organi[sz]ations|ngos?|experts|meps|unions?|lawyers|activists|scientists|campaigners|writers|artists|journalists|coalition|ong|associations|collectif|syndicats?|experts|artistes|avocats|journalistes)\b/i

/** "Ms. Roe be given care", "the sailors must be freed": those to whom it is done stand before it. */
function widened({ slots }: Match, action: Part): Part {
  const subject = slots.get('subject') ?? slots.get('addressee')
  return subject && subject.to <= action.from && action.from - subject.to < 8
    ? { from: subject.from, to: action.to }
    : action
}

/** What only those who hold people, or who made the law, can do: asked of the state that the text is about. */
const HOLDERS =
  /\b(?:releas\w+|freed?|acquit\w*|pardon\w*|charges?|exonerat\w+|repeal\w*|quash\w*|overturn\w*|libér\w+|relâch\w+|acquitt\w+|gracié\w*|grâce|abrog\w+|annul\w+|poursuites|retrait des accusations)\b/iu

/** The state that a text is about, where nobody else is asked to free people or to drop a law. */
function answerable({ text, resolver }: Ground, match: Match, part: Part): string[] {
  if (!match.slots.has('addressee') || doneTo(text, part.from) >= 0)
    return HOLDERS.test(wordsAt(text, part.from, Math.min(part.to, part.from + 12)))
      ? responsible(resolver)
      : []
  return []
}

/** "– the Council publish its minutes": who is to act in an item that is a clause. */
function itemActor({ text, resolver }: Ground, item: Part): string[] {
  const start = /^(?:that|que|qu')$/.test(text.words[item.from]!.low) ? item.from + 1 : item.from
  const actor = wisher(text, { from: start, to: item.to }) ?? actorOf(text, { from: start, to: item.to })
  return actor ? resolver.values(actor) : []
}

/** Names for the words of a slot; where they are a possessive ("its call"), whom it stands for. */
const owners = (ground: Ground, part: Part): string[] =>
  part.to - part.from === 1 && is(ground.text, part.from, CLASS.possessive)
    ? possessor(ground, part.from)
    : ground.resolver.values(part, 0, true)

/** "Open letter: Stop ..." addresses no letter. */
const TEXTS =
  /^(?:open letter|press release|statement|urgent action|alert|petition|lettre ouverte|communiqué|pétition)$/i

/** « elle doit pouvoir consulter un médecin », "she must be able to see her lawyer": those who hold her are to act. */
const isAllowed = (text: Text, { from, to }: Part): boolean =>
  /^(?:pouvoir|avoir accès|bénéficier|(?:be|être) (?:able|allowed|free|given|granted|autorisée?s?|libres?)|get|receive|recevoir)(?![\p{L}])/u.test(
    wordsAt(text, from, Math.min(to, from + 3)).toLowerCase(),
  )

/** Who is to act: not those to whom it is to be done ("the prisoners must be released"). */
function asked({ text, resolver }: Ground, match: Match, asker: string[]): string[] {
  const addressee = match.slots.get('addressee')
  if (!addressee) {
    // an order or a request in a letter is meant for whom it addresses
    const said =
      /^(?:please|command|command-in-letter|veuillez|allez-vous|ordre|ordre-a-qui-lit)$/.test(
        match.rule.name,
      ) && text.quoteOf[match.anchor]! < 0
    if (said && resolver.letter.addressees.length) return resolver.letter.addressees
    const actor = match.split ? null : actorOf(text, match.slots.get('action'))
    return actor ? without(resolver.values(actor), asker) : []
  }
  const first = match.split?.parts[0] ?? match.slots.get('action')
  if (first && (doneTo(text, first.from) >= 0 || isAllowed(text, first))) return []
  const names = resolver.values(addressee).filter((name) => !TEXTS.test(name))
  // « Il lui demande »: not himself, but whose attention was called before
  if (!/^(?:lui|leur|him|her|them)$/.test(text.words[addressee.from]!.low)) return names
  const called = resolver.calledUpon(match.anchor)
  const others = names.filter((name) => !asker.includes(name))
  return called.length ? called : others.length ? others : writtenTo(resolver, match.anchor, asker)
}

/** "wrote to President Roe in May urging him": the one to whom it was written. */
function writtenTo(resolver: Resolver, anchor: number, asker: string[]): string[] {
  const { text } = resolver
  const first = text.sentences[text.sentenceOf[anchor]!]!.from
  for (let at = anchor - 1; at > first; at--) {
    const name = resolver.names.list[text.nameAt[at]!]
    if (!name || asker.includes(name.name)) continue
    let from = at
    while (
      from > first &&
      (text.nameAt[from - 1] === text.nameAt[at] || is(text, from - 1, CLASS.role | CLASS.determiner))
    )
      from--
    return /^(?:to|à|au|aux)$/.test(text.words[from - 1]?.low ?? '') ? [name.name] : []
  }
  return []
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
  const by = byPart ? owners(ground, byPart) : possessor(ground, match.from)
  const toPart = match.slots.get('to')
  return spansOf(text, match).map(({ span, action }) => ({
    kind: 'pledge',
    ...base(ground, match, span, voice),
    by: by.length || (byPart && takesUp(text, byPart)) || match.rule.implied === 'nobody' ? by : voice,
    to: toPart ? without(resolver.values(toPart), by) : [],
    action: wordsAt(text, action.from, action.to),
    due: dates.due(text.words[action.from]!.start, text.words[action.to - 1]!.end),
  }))
}

/** "his pledge": whom the possessive stands for. */
function possessor({ text, resolver }: Ground, at: number): string[] {
  const low = text.words[at]!.low
  if (/^(?:our|my|notre|nos|mon|ma)$/.test(low)) return resolver.values({ from: at, to: at + 1 })
  if (/^(?:your|votre|vos)$/.test(low)) return resolver.letter.addressees
  if (!is(text, at, CLASS.possessive)) return []
  return resolver.taken(low, at)
}

function stanceDraft(ground: Ground, match: Match): Draft {
  const { text, resolver } = ground
  const voice = resolver.voice(match.anchor)
  const by = match.slots.get('by')
  // « ... », s’indigne Jean Untel: what it is about was said before
  const said = by && by.from > match.anchor ? text.quotes[quoteEnding(text, match.group.from)] : undefined
  const about = said ?? match.slots.get('about')
  const toward = match.slots.get('toward')
  const speaks = by ? resolver.values(by) : voice
  return {
    kind: 'stance',
    ...base(ground, match, match, voice),
    by: speaks,
    toward: toward
      ? resolver.values(toward)
      : without(judged(ground, match, about ?? (by ? null : subjectIn(text, match))), speaks),
    position: match.rule.gives!.position!,
    about: about ? wordsAt(text, about.from, about.to) : null,
  }
}

/** "The regime tramples on the rights of its people": the subject is judged, not whom it treats so; all of it behind "it is". */
function subjectIn(text: Text, match: Match): Part {
  const subject = match.slots.get('subject') ?? { from: match.from, to: match.group.from }
  const bare = subject.to <= subject.from || is(text, subject.from, CLASS.pronoun | CLASS.subject)
  return bare || /^(?:c'|ce|cela|ceci|this|that|it)$/.test(text.words[subject.from]!.low) ? match : subject
}

/** Whether a slot holds but a pronoun of the third person. */
const takesUp = (text: Text, { from, to }: Part): boolean =>
  to - from === 1 && /^(?:(?:-t)?-)?(?:he|she|it|they|ils?|elles?)$/.test(text.words[from]!.low)

/** Nobody promises or judges himself, whatever « lui » or a possessive was taken for. */
const without = (names: string[], own: string[]): string[] => names.filter((name) => !own.includes(name))

/** Whom a stance judges: those whose doings it names, else, where it blames, the state that the text is about. */
function judged({ resolver }: Ground, match: Match, about: Part | null): string[] {
  const kind = match.rule.gives!.position === 'supports' ? 'backed' : 'blamed'
  const found = judgedIn(resolver, about, kind)
  if (found.length || kind === 'backed' || match.rule.gives!.position === 'denies') return found
  return responsible(resolver)
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

/** "was arrested in May and held without a lawyer", « a été arrêté et placé en détention »: what else was done is another act. */
function beforeNextDeed(text: Text, anchor: number, end: number): number {
  for (let at = anchor + 1; at < end - 1; at++) {
    if (!is(text, at, CLASS.coordinator) || /^(?:or|ou)$/.test(text.words[at]!.low)) continue
    let verb = at + 1
    while (verb < end && isAdverb(text, verb)) verb++
    if (
      verb < end &&
      text.forms[verb]! & FORMS.part &&
      !text.lexicon.nounish.has(text.words[verb]!.low) &&
      at > anchor + 1
    )
      return text.words[at - 1]!.text === ',' ? at - 1 : at
  }
  return end
}

function actDraft(ground: Ground, match: Match): Draft {
  const { text, resolver, dates } = ground
  const { slots, rule } = match
  const end =
    slots.get('object') && match.slots.get('object')!.to >= match.to
      ? match.to
      : Math.max(match.to, clauseEnd(text, match.anchor))
  const told = match.group.passive ? beforeNextDeed(text, match.anchor, end) : end
  // "for Mr Ruiz, who was arrested": the preposition is the sentence's
  const least = /^(?:least|most|moins|plus)$/.test(text.words[match.from + 1]?.low ?? '')
  // « Des soldats ont tué », not « des »
  const opens = text.lexicon.tongue === 'fr' && text.words[match.from]!.capital
  const begins =
    is(text, match.from, CLASS.preposition) && !least && !opens && match.from + 1 < match.anchor ? 1 : 0
  const span = { from: match.from + begins, to: told < end ? told : Math.max(match.to, end) }
  const voice = resolver.voice(match.anchor)
  const actorPart = slots.get('actor') ?? agent(text, match.anchor, span.to)
  const objectPart = slots.get('object')
  return {
    kind: 'act',
    ...base(ground, match, span, voice),
    type: rule.gives!.type!,
    actor: actorPart ? resolver.values(actorPart) : [],
    object: objectPart ? suffering(ground, objectPart, actorPart) : [],
    when:
      dates.told(
        text.words[span.from]!.start,
        text.words[match.anchor]!.start,
        text.words[span.to - 1]!.end,
        match.group.future,
      ) ??
      dates.leading(text, span.from) ??
      (match.group.perfect && !match.group.passive ? dates.sitting : null),
    where: null,
    modality: modalityOf(text, match),
  }
}

/** « a adopté : – le projet de loi ... ; », « Sont nommés : – Directrice : Mme Roux »: each item of the list is an act of its own, of whom it names. */
function itemOf({ text, resolver }: Ground, { from }: Part) {
  const to = withoutStops(text, from, text.sentences[text.sentenceOf[from]!]!.to)
  const persons = new Set<string>()
  for (let at = from; at < to; at++)
    if (resolver.isPersonAt(at)) persons.add(resolver.names.list[text.nameAt[at]!]!.name)
  return {
    start: text.words[from]!.start,
    end: text.words[to - 1]!.end,
    object: persons.size ? [...persons] : [wordsAt(text, from, to)],
  }
}

/** Names of those to whom something is done; « lui » is not who does it. */
function suffering({ resolver, text }: Ground, object: Part, actor: Part | null | undefined): string[] {
  const names = resolver.values(object)
  const pronoun = object.to - object.from === 1 && is(text, object.from, CLASS.clitic | CLASS.pronoun)
  return pronoun && actor ? without(names, resolver.values(actor)) : names
}

/** "by the police" after a passive. */
function agent(text: Text, anchor: number, to: number): Part | null {
  for (let at = anchor + 1; at < to; at++) {
    if (!/^(?:by|par)$/.test(text.words[at]!.low)) continue
    if (at + 1 >= to) return null
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

/** "have yet to receive a reply", « n’ont pas reçu de réponse »: left undone by those who did not send one. */
const GOT_NONE =
  /\b(?:receive|received|obtain|obtained|reçu|obtenu|hear back|heard back)\b.{0,60}\b(?:repl(?:y|ies)|response|answers?|visas?|access|permission|information|explanations?|news|réponses?|accès|autorisations?|informations?|explications?|nouvelles)\b/iu

function omissionDraft(ground: Ground, match: Match): Draft {
  const { text, resolver, dates } = ground
  const voice = resolver.voice(match.anchor)
  const by = match.slots.get('by')
  const action = match.slots.get('action') ?? { from: match.anchor, to: match.to }
  const span = { from: match.from, to: Math.max(match.to, match.split?.parts[0]?.to ?? 0) }
  return {
    kind: 'omission',
    ...base(ground, match, span, voice),
    by: GOT_NONE.test(wordsAt(text, match.anchor, span.to))
      ? []
      : by
        ? owners(ground, by)
        : possessor(ground, match.from),
    action: wordsAt(text, action.from, action.to),
    when: (dates.within(text.words[span.from]!.start, text.words[span.to - 1]!.end) ??
      null) as PartialDate | null,
  }
}
