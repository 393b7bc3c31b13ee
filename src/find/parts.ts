/** Cuts what is asked, promised or done into its parts: joined phrases, items of a list, asks nested in asks. */
import { clauseEnd, listItems, type Part, things, verbAt, verbPhrases, withoutStops } from './clauses.ts'
import { ends, fits } from './extent.ts'
import { FORMS } from './inflect.ts'
import type { Phrase } from './pattern.ts'
import { isActor } from './phrases.ts'
import { skipAdverbs, skipAside, tailEnd } from './terms.ts'
import { CLASS, is, type Text } from './text.ts'

export interface ActionPart extends Part {
  /** Who is to be made to act, where the asked one is asked to press another. */
  final: Part | null
  /** Stands in an item of a list, on its own. */
  item: boolean
  /** Who is asked, where a part names its own: "calls on A to ... and B to ...". */
  addressee?: Part
  /** First word of the item of a list that names its own addressee. */
  starts?: number
}

/** The parts of what is asked, promised or done, from `from`. */
export function splitFrom(
  text: Text,
  phrase: Phrase,
  from: number,
  at: number,
  limit: number,
): { parts: ActionPart[]; to: number } | null {
  const { text: mark } = text.words[from]!
  const colon = mark === ':' || (/^[–—]$/.test(mark) && from === limit - 1) ? from : -1
  if (mark === '(' && phrase === 'verb phrase') {
    const parts = enumerated(text, from, limit).map((item) => ({ ...item, final: null, item: true }))
    if (parts.length) return { parts: parts.flatMap((part) => nested(text, part)), to: parts.at(-1)!.to }
  }
  if (colon >= 0) {
    const items =
      colon === limit - 1 ? listItems(text, text.sentenceOf[from]!) : enumerated(text, colon + 1, limit)
    const parts = partsOf(text, phrase, items)
    return parts.length ? { parts, to: colon + 1 } : null
  }
  if (phrase === 'clause') {
    const parts = ledByActor(text, from, limit)
    if (parts.length) return { parts, to: limit }
    return { parts: [], to: beforeNextInfinitive(text, from, clauseEnd(text, from)) }
  }
  const told = phrase === 'things' ? countedList(text, from, limit) : -1
  if (told >= 0) {
    const cut = verbAt(text, told, true) ? verbPhrases(text, told, null) : things(text, told)
    const parts = cut.map((part) => ({
      from: part.from,
      to: withoutStops(text, part.from, part.to),
      final: null,
      item: true,
    }))
    return { parts, to: parts.at(-1)!.to }
  }
  if (phrase === 'things') {
    if (
      !nominal(text, from) ||
      describesBefore(text, from) ||
      asksSomebody(text, from, limit) ||
      announcesList(text, from, limit)
    )
      return null
    const parts = things(text, from).map((part) => ({
      from: part.from,
      to: withoutStops(text, part.from, part.to),
      final: null,
      item: false,
    }))
    return { parts, to: parts.at(-1)!.to }
  }
  let verb = from
  while (
    verb < limit &&
    !verbAt(text, verb, true) &&
    /^(?:[‘'“«"]|not|n't|never|no|longer|also|ne|n'|pas|plus|y|en|le|la|les|l'|lui|leur|se|s'|be|itself|both|either|tout)$/.test(
      text.words[verb]!.low,
    )
  )
    verb++
  verb = skipAdverbs(text, verb)
  if (text.words[verb]?.text === ',') verb = skipAside(text, verb, limit)
  if (
    verb >= limit ||
    !(
      verbAt(text, verb, sureVerb(text, verb)) ||
      text.words[verb]!.low === 'be' ||
      text.words[verb]!.low === 'have'
    )
  )
    return null
  if (
    text.words[verb]!.low === 'have' &&
    text.forms[verb + 1]! & FORMS.part &&
    !is(text, verb + 1, CLASS.determiner)
  )
    return null
  const marker =
    at > 0 && /^(?:to|de|d'|à)$/.test(text.words[at - 1]!.low)
      ? text.words[at - 1]!.low.replace("d'", 'de')
      : null
  const parts = verbPhrases(text, verb > from ? from : verb, marker)
    .flatMap((part) => gapped(text, { ...part, final: null, item: false }, marker))
    .flatMap((part, i, all) => (i === all.length - 1 ? behindRelative(text, part, marker) : [part]))
    .flatMap((part) => nested(text, part))
  const { to } = parts.at(-1)!
  const items = text.words[to]?.text === ':' && to === limit - 1 ? bidden(text, to) : []
  return items.length ? { parts: items, to: to + 1 } : { parts, to }
}

/** "to take these steps: – Free the crew; – To open the port": what is asked stands in the items of the list, each with its verb. */
function bidden(text: Text, colon: number): ActionPart[] {
  const items = listItems(text, text.sentenceOf[colon]!).map(({ from, to }) => ({
    from: /^(?:to|de|d')$/.test(text.words[from]!.low) ? from + 1 : from,
    to,
    final: null,
    item: true,
  }))
  if (!items.length || !items.every(({ from }) => verbAt(text, skipAdverbs(text, from), true))) return []
  return items.flatMap((item) => nested(text, item)).flatMap((part) => inItem(text, part))
}

/** "to meet and the Council to act": the second has an addressee of its own and shares the verb of asking. */
function gapped(text: Text, part: ActionPart, marker: string | null): ActionPart[] {
  if (!marker || part.item) return [part]
  for (let at = part.from + 1; at < part.to - 3; at++) {
    const comma = text.words[at]!.text === ','
    if (!comma && (!is(text, at, CLASS.coordinator) || /^(?:or|ou)$/.test(text.words[at]!.low))) continue
    for (let to = at + 2; to < Math.min(part.to - 1, at + 14); to++) {
      const { low, kind } = text.words[to]!
      if (kind === 'mark' || verbAt(text, to, false) || is(text, to, CLASS.coordinator)) break
      if (low !== marker && !(marker === 'de' && low === "d'")) continue
      const verb = is(text, to + 1, CLASS.clitic) ? to + 2 : to + 1
      if (!verbAt(text, verb, true) || !isActor(text, at + 1, to)) continue
      const addressee = { from: at + 1, to }
      const before = text.words[at - 1]!.text === ',' ? at - 1 : at
      return [{ ...part, to: before }, ...gapped(text, { ...part, from: at + 1, addressee }, marker)]
    }
  }
  return [part]
}

/** « demande que le Conseil : – publie la liste ; – ouvre le port et cesse ... », "asks that the Council: ...": what each item bids who stands before the colon. */
function ledByActor(text: Text, from: number, limit: number): ActionPart[] {
  const colon = limit - 1
  if (text.words[colon]?.text !== ':' || !isActor(text, from, colon) || clauseEnd(text, from) < colon)
    return []
  return listItems(text, text.sentenceOf[from]!).flatMap((item) => {
    const parts: ActionPart[] = []
    const to = withoutStops(text, item.from, text.sentences[text.sentenceOf[item.from]!]!.to)
    const addressee = { from, to: colon }
    let begun = item.from
    for (let at = item.from + 2; at < to - 1; at++) {
      const next = at + 1
      const verb = text.forms[next]! & (FORMS.subjunctive | FORMS.present | FORMS.base)
      if (!is(text, at, CLASS.coordinator) || !verb || text.lexicon.nounish.has(text.words[next]!.low))
        continue
      parts.push({ from: begun, to: at, final: null, item: true, addressee })
      begun = next
    }
    return [...parts, { from: begun, to, final: null, item: true, addressee }]
  })
}

/** What the items of a list ask for, each with its own addressee where it names one. */
function partsOf(text: Text, phrase: Phrase, items: Part[]): ActionPart[] {
  return items
    .flatMap((whole) => {
      const item = { ...toSomebody(text, whole), final: null, item: true }
      return phrase === 'verb phrase' ? nested(text, item) : [item]
    })
    .flatMap((part) => (phrase === 'verb phrase' || part.addressee ? inItem(text, part) : [part]))
}

/** The items below a heading that ends at `limit`: "To the Government of Mali", « Recommandations au préfet ». */
export function headedBy(text: Text, phrase: Phrase, limit: number): ActionPart[] {
  const number = text.sentenceOf[limit - 1]!
  const { heading, to } = text.sentences[number]!
  const below = text.sentences[number + 1]
  if (!heading || to !== limit || phrase !== 'verb phrase' || !below?.bullet) return []
  return partsOf(text, phrase, listItems(text, number))
}

/** "... and to Canada, which has a seat, to sponsor it", « et Paris, qui ..., de ne pas céder »: another who is asked, and a clause about them. */
function behindRelative(text: Text, part: ActionPart, marker: string | null): ActionPart[] {
  const { to } = part
  if (
    !marker ||
    text.words[to]?.text !== ',' ||
    !/^(?:which|who|whose|qui|dont)$/.test(text.words[to + 1]?.low ?? '')
  )
    return [part]
  let and = to - 2
  while (and > part.from && and > to - 8 && !is(text, and, CLASS.coordinator)) and--
  if (and <= part.from || !is(text, and, CLASS.coordinator)) return [part]
  const start = is(text, and + 1, CLASS.preposition) ? and + 2 : and + 1
  if (!isActor(text, start, to)) return [part]
  const limit = Math.min(text.sentences[text.sentenceOf[to]!]!.to, to + 40)
  let comma = to + 2
  while (comma < limit && text.words[comma]!.text !== ',') comma++
  const low = text.words[comma + 1]?.low
  if (comma >= limit || !(low === marker || (marker === 'de' && low === "d'"))) return [part]
  let verb = comma + 2
  while (verb < limit && is(text, verb, CLASS.negation | CLASS.clitic)) verb++
  if (!verbAt(text, verb, true)) return [part]
  const before = text.words[and - 1]!.text === ',' ? and - 1 : and
  return [
    { ...part, to: before },
    { ...part, from: comma + 1, to: clauseEnd(text, verb), addressee: { from: start, to } },
  ]
}

/** "(i) suspend the talks; (ii) impose ...", "a) ...; b) ...": the items of a list that runs on in its sentence. */
function enumerated(text: Text, from: number, limit: number): Part[] {
  const starts: number[] = []
  const labels: number[] = []
  for (let at = from; at + 2 < limit; at++) {
    const open = text.words[at]!.text === '('
    const label = text.words[at + (open ? 1 : 0)]!.low
    if (!/^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/.test(label)) continue
    if (
      !open &&
      at > from &&
      !/^[;,]$/.test(text.words[at - 1]!.text) &&
      !is(text, at - 1, CLASS.coordinator)
    )
      continue
    const close = at + (open ? 2 : 1)
    if (text.words[close]?.text !== ')' && (open || text.words[close]?.text !== '.')) continue
    starts.push(close + 1)
    labels.push(at)
  }
  if (starts.length < 2) return []
  return starts
    .map((start, i) => ({
      from: start,
      to: withoutStops(text, start, Math.min(clauseEnd(text, start), labels[i + 1] ?? limit)),
    }))
    .filter((item) => item.to > item.from)
}

/** "express concern about X and to urge Y": the clause ends where a second infinitive begins. */
function beforeNextInfinitive(text: Text, from: number, to: number): number {
  for (let i = from + 2; i + 2 < to; i++) {
    if (is(text, i, CLASS.coordinator) && text.words[i + 1]!.low === 'to' && verbAt(text, i + 2, true))
      return i
  }
  return to
}

/** After "to", a modal, or a name ("that Mali end ...") a spelling that could be a noun is a verb. */
const sureVerb = (text: Text, at: number): boolean =>
  at > 0 &&
  (text.nameAt[at - 1]! >= 0 ||
    text.words[at - 1]!.text === ':' ||
    is(text, at - 1, CLASS.modal | CLASS.adverb | CLASS.negation | CLASS.clitic | CLASS.subject) ||
    /^(?:to|de|d'|à)$/.test(text.words[at - 1]!.low))

/**
 * "We call on: – the Council to publish its minutes", « – au gouvernement de publier ... »: an item that begins with who is
 * asked, and the word before the verb.
 */
function toSomebody(text: Text, item: Part): Part & Pick<ActionPart, 'addressee' | 'starts'> {
  // "– Urge the king to ..." begins with what is asked
  if (verbAt(text, item.from)) return item
  const french = text.lexicon.tongue === 'fr'
  const start = french && /^(?:à|au|aux)$/.test(text.words[item.from]!.low) ? item.from + 1 : item.from
  const marker = french ? (start > item.from ? /^(?:de|d')$/ : /^(?:à|de|d')$/) : /^to$/
  for (let at = start + 1; at < Math.min(item.to - 1, start + 16); at++) {
    if (!marker.test(text.words[at]!.low) || !verbAt(text, at + 1, true)) continue
    return isActor(text, start, at)
      ? { from: at + 1, to: item.to, addressee: { from: start, to: at }, starts: item.from }
      : item
  }
  return item
}

/** An item of a list may itself hold several things: "Stop the violence, provide care, and release ...". */
function inItem(text: Text, part: ActionPart): ActionPart[] {
  if (part.final || !verbAt(text, part.from)) return [part]
  return verbPhrases(text, part.from, null).map((one, i) => {
    const { starts, ...rest } = part
    return { ...rest, from: one.from, to: one.to, ...(i === 0 && starts !== undefined ? { starts } : {}) }
  })
}

/** "press Xi to release X": the same ask, with Xi as the one who must act. */
function nested(text: Text, part: ActionPart): ActionPart[] {
  let verb = part.from
  for (let steps = 0; steps < 8 && verb < part.to; verb++, steps++) {
    if (
      /^(?:continue|continuing|work|begin|start|to|seek|also|not|publicly|strongly|continuer|à|de|d')$/.test(
        text.words[verb]!.low,
      ) ||
      is(text, verb, CLASS.adverb)
    )
      continue
    break
  }
  if (part.addressee) return [part]
  const entry = text.entries[verb]?.find(
    (one) => PRESSES.some((family) => one.families.includes(family)) && tailEnd(text, verb, one.tail) > 0,
  )
  if (!entry) return [{ ...part, final: movedBy(text, part) }]
  const limit = text.sentences[text.sentenceOf[verb]!]!.to
  const start = skipAdverbs(text, tailEnd(text, verb, entry.tail))
  let from = start
  if (text.lexicon.tongue === 'fr' && /^(?:à|au|aux)$/.test(text.words[from]?.low ?? '')) from++
  for (const to of ends(text, from, limit, false)) {
    const next = text.words[to]?.text === ',' ? skipAside(text, to, limit) : to
    // « rappeler son ambassadeur, de fermer ... »: the next thing asked, not what the ambassador is to do
    if (next >= part.to) break
    if (!/^(?:to|de|d'|à)$/.test(text.words[next]?.low ?? '') || !fits(text, 'actor', { from, to })) continue
    const inner = splitFrom(text, 'verb phrase', Math.min(next + 1, limit - 1), next + 1, limit)
    if (!inner) continue
    const final = { from, to }
    return inner.parts.map((one, i) => ({
      ...one,
      from: i === 0 && !one.item ? part.from : one.from,
      final,
      item: part.item || one.item,
    }))
  }
  const through = pressedThrough(text, start, part.to) ?? movedBy(text, part)
  return [{ ...part, final: through }]
}

const PRESSES = ['urge', 'press', 'exhorter', 'prier', 'demander']

/**
 * The one who must act in the end: after "by" in "urge restraint by the government", the object of "press Hu on", behind
 * "pressure on", "make representations to", « intervenir auprès de », « obtenir du roi », « pour que le roi libère ».
 */
function pressedThrough(text: Text, from: number, to: number): Part | null {
  for (let k = from; k < to - 1; k++) {
    const { low } = text.words[k]!
    if (low === 'by' && k > from) {
      const phrase = nounPart(text, k + 1, Math.min(to, k + 6))
      if (phrase) return phrase
    }
    if (/^(?:on|for)$/.test(low) && k > from) {
      const object = { from, to: k }
      while (object.to > object.from && is(text, object.to - 1, CLASS.preposition)) object.to--
      if (
        object.to > object.from &&
        isActor(text, object.from, object.to) &&
        !is(text, object.from, CLASS.preposition)
      )
        return object
    }
  }
  return null
}

/** Words of pressing, each with what must stand before the one who is pressed. */
const PRESSURE_EN =
  /^(?:pressure|influence|leverage|representations?|intervene|intercede|lean|prevail|plead|intercession|demarches?|démarches?)$/
const MAKES_EN = /^(?:make|makes|making|get|gets|getting|persuade|convince|compel|induce|force|push|have)$/
const PRESSURE_FR =
  /^(?:auprès|pression|pressions|influence|obtenir|obtienne|obtient|exiger|exige|insister|plaider)$/

/** "use its influence with Hu", « intervenir auprès de son homologue »: who is to be moved by the one who is asked. */
function movedBy(text: Text, { from, to }: Part): Part | null {
  const french = text.lexicon.tongue === 'fr'
  for (let at = from; at < to - 1; at++) {
    const { low } = text.words[at]!
    if (french ? PRESSURE_FR.test(low) : PRESSURE_EN.test(low)) {
      const link = at + 1 + (french || !is(text, at + 1, CLASS.adverb) ? 0 : 1)
      const said = /^(?:representations?|d[eé]marches?|plead)$/.test(low)
      const links = french
        ? /^(?:de|du|des|d'|sur|auprès|à|au|aux)$/
        : said
          ? /^(?:to|with)$/
          : /^(?:on|upon|with|over)$/
      if (!links.test(text.words[link]?.low ?? '')) continue
      const start = text.words[link]!.low === 'auprès' ? link + 2 : link + 1
      const part = nounPart(text, start, to)
      if (part) return part
    }
    if (!french && MAKES_EN.test(low) && verbAt(text, at, true)) {
      for (let end = at + 2; end < Math.min(to, at + 8); end++) {
        const verb = text.words[end]!.low === 'to' ? end + 1 : end
        const acts = isActor(text, at + 1, end) && !is(text, at + 1, CLASS.pronoun)
        if (acts && verbAt(text, verb, verb > end)) return { from: at + 1, to: end }
      }
    }
    // « pour que le roi libère », « afin que Kiev cesse »
    if (french && /^(?:pour|afin)$/.test(low) && /^(?:que|qu')$/.test(text.words[at + 1]!.low)) {
      for (let end = at + 3; end < Math.min(to, at + 14); end++) {
        if (text.words[end]!.kind === 'mark') break
        if (
          !(text.forms[end]! & FORMS.subjunctive) &&
          !/^(?:soit|soient|ait|aient)$/.test(text.words[end]!.low)
        )
          continue
        const part = { from: at + 2, to: is(text, end - 1, CLASS.clitic) && end - 1 > at + 2 ? end - 1 : end }
        const own = /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|leur|leurs|son|sa|ses|on|nous)$/.test(
          text.words[part.from]!.low,
        )
        const doneToThem = /^(?:soit|soient)$/.test(text.words[end]!.low)
        if (!own && !doneToThem && isActor(text, part.from, part.to)) return part
        break
      }
    }
  }
  return null
}

/** A noun phrase of one who can act that begins at `from`, up to the next preposition, verb or mark. */
function nounPart(text: Text, from: number, to: number): Part | null {
  let end = from
  while (
    end < to &&
    text.words[end]!.kind === 'word' &&
    !(
      end > from &&
      (is(text, end, CLASS.preposition | CLASS.subordinator) ||
        /^(?:to|pour|afin|et|and)$/.test(text.words[end]!.low)) &&
      text.nameAt[end]! < 0
    )
  )
    end++
  return end > from && isActor(text, from, end) && !is(text, from, CLASS.preposition)
    ? { from, to: end }
    : null
}

/** "urged the minister to": what follows is who is asked, not what is asked for. */
function asksSomebody(text: Text, from: number, limit: number): boolean {
  for (let k = from + 1; k < Math.min(limit - 1, from + 24); k++) {
    if (
      text.words[k]!.low === 'to' &&
      (text.words[k + 1]!.text === ':' || verbAt(text, k + 1, true)) &&
      isActor(text, from, k)
    )
      return true
  }
  return false
}

/** « aux autorités turques »: in French an adjective behind a noun is no thing of its own. */
const describesBefore = (text: Text, at: number): boolean =>
  text.lexicon.tongue === 'fr' &&
  text.words[at]!.kind === 'word' &&
  !is(text, at, CLASS.determiner | CLASS.preposition | CLASS.number | CLASS.possessive) &&
  text.words[at - 1]?.kind === 'word' &&
  text.forms[at - 1] === 0 &&
  !is(text, at - 1, CLASS.preposition | CLASS.adverb | CLASS.clitic)

/** "the following steps:", « les mesures suivantes : »: the list says what is asked. */
function announcesList(text: Text, from: number, limit: number): boolean {
  if (text.words[limit - 1]!.text !== ':') return false
  for (let at = from; at < limit - 1; at++)
    if (/^(?:following|suivante?s?)$/.test(text.words[at]!.low)) return true
  return false
}

/** « trois choses : ouvrir ..., cesser ... et publier ... »: where a list that runs on in its sentence begins, or -1. */
function countedList(text: Text, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit - 2, from + 6); at++) {
    const { low, text: mark } = text.words[at]!
    if (mark === ':') return at > from ? at + 1 : -1
    const counts =
      is(text, at, CLASS.number | CLASS.determiner) ||
      text.words[at]!.kind === 'number' ||
      /^(?:following|suivante?s?|simple|simples|urgent|urgentes?|concrete|concrètes?)$/.test(low)
    if (
      !counts &&
      !/^(?:things?|steps?|measures?|actions?|points?|demands?|choses?|mesures?|demandes?|exigences?|gestes?)$/.test(
        low,
      )
    )
      return -1
  }
  return -1
}

/** Whether a noun phrase may begin at `at`. */
function nominal(text: Text, at: number): boolean {
  const word = text.words[at]
  if (!word || (word.kind === 'mark' && !/^["“«‘]$/.test(word.text))) return false
  return (
    !is(text, at, CLASS.subordinator | CLASS.auxiliary | CLASS.modal | CLASS.coordinator) &&
    !(
      is(text, at, CLASS.preposition) &&
      !(text.lexicon.tongue === 'fr' && /^(?:du|des|de|d')$/.test(word.low))
    )
  )
}
