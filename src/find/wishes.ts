/** Tells what is wanted of those in charge from what is said of things, goods and readers: the tests of asks. */
import type { Ground } from './build.ts'
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'
import { isActor } from './phrases.ts'
import { taggedVerb } from './tags.ts'
import { tailEnd } from './terms.ts'
import { CLASS, is, isAdverb, type Text, wordsAt } from './text.ts'

/** Nouns of what is done that do not show it by their ending. */
const DEEDS = new Set(
  (
    'release end ban halt inquiry enquiry probe ceasefire truce boycott access reform reforms sanctions sanction justice action repeal ' +
    'return respect restraint dialogue talks vote referendum moratorium review resignation restoration redress peace calm clarity answers ' +
    'protection accountability transparency independence elections dismissal freedom reparations compensation amnesty pardon clemency ' +
    'removal withdrawal ouster renewal suppression safety security sécurité démission explanations timeline timetable truth apology apologies excuses explications réponses réparations geste actes comptes ' +
    'moratoria law laws changes change measures steps guarantees trial trials retrial bail visa visas embargo blockade response stop ' +
    'increase cut freeze lifting opening closure disclosure pressure solidarity safeguards limits abolition implementation support intervention ' +
    'libération fin arrêt levée accès retrait respect retour enquête enquêtes justice réforme réformes sanctions moratoire vote mesure mesures ' +
    'abandon accord action aide annulation clarté dialogue départ démission embargo envoi examen fermeture gel garantie garanties grâce indemnités ' +
    'interdiction loi maintien mise octroi ouverture paix pardon poursuite procès prise protection recours refus rejet renvoi réponse report ' +
    'avis rapport bilan inventaire calendrier audit report audit roadmap remise relaxe reprise relance saisine prise refonte tenue baisse hausse ' +
    'sanction soutien suivi suspension transparence transfert vérité versement visite droit droits liberté'
  ).split(' '),
)
const DEED_ENDING =
  /(?:tion|sion|ment|ance|ence|sal|ial|ure|age|ing|tions|sions|ments|ances|ences|sals|ures)$/

/** Whether a noun phrase names something that is done: "the release of", "an inquiry into", « la fermeture de ». */
export function isDeed(text: Text, { from, to }: Part): boolean {
  if (from < to && is(text, from, CLASS.number)) return false
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const { low, kind } = text.words[at]!
    if (kind === 'mark' && at > from) return false
    if (at > from && is(text, at, CLASS.preposition | CLASS.subordinator) && !opensPhrase(text, from, at))
      return false
    if (is(text, at, CLASS.people | CLASS.number)) return false
    if (DEEDS.has(low) || (DEED_ENDING.test(low) && low.length > 6 && text.nameAt[at]! < 0)) return true
  }
  return false
}

/** « de la libération », "for the release": a preposition at the head of the phrase. */
function opensPhrase(text: Text, from: number, at: number): boolean {
  for (let k = from; k < at; k++)
    if (!is(text, k, CLASS.determiner | CLASS.preposition | CLASS.adverb)) return false
  return true
}

/** What readers of a page are asked to do. */
const PAGEWORK =
  /^(?:subscribe|click|visit|see|note|contact|donate|sign|email|e-mail|call|follow|read|find|join|share|send|fill|register|download|log|enter|check|feel|bear|remember|refer|consult|excuse|accept|allow|rate|leave|keep in|stay tuned|stop by|come|try|go|get|wait|buy|order|bring|email|be advised|help us|let (?:me|us)|give (?:me|us)|tell (?:me|us)|make sure|take (?:a|the|care)|hold on|cliquez|abonnez|inscrivez|suivez|consultez|lisez|partagez)\b/i

/** « vous prions d’agréer », "please accept": how letters end. */
const CLOSING = /^(?:(?:bien vouloir )?(?:agréer|recevoir|croire|trouver|accepter)|accept|find|be assured)\b/i

export const isClosing = (text: Text, match: Match): boolean => {
  const part = match.split?.parts[0]
  if (part && /^thank you\b/i.test(wordsAt(text, part.from, part.to))) return true
  return (
    part !== undefined &&
    CLOSING.test(wordsAt(text, part.from, part.to)) &&
    /expression|salutations|considération|assurance|assured|respect|sentiments|enclosed|ci-joint/i.test(
      wordsAt(text, part.from, part.to),
    )
  )
}

/** An order or a request to somebody in charge: in a letter, in a quotation, or of what only those in charge can do. */
export function isBidden({ text, resolver }: Ground, match: Match): boolean {
  const part = match.split?.parts[0] ?? match.slots.get('action')
  const first = /^(?:please|veuillez|merci)/.test(match.rule.name) ? part?.from : match.anchor
  if (first === undefined || !part) return false
  const sentence = text.sentences[text.sentenceOf[match.anchor]!]!
  if (text.words[sentence.to - 1]!.text === '?') return false
  if (PAGEWORK.test(wordsAt(text, first, Math.min(first + 3, sentence.to)))) return false
  const addressed = resolver.letter.addressees.length > 0 || text.quoteOf[match.anchor]! >= 0
  if (match.anchor !== first) return addressed
  if (match.group.modal || match.group.mood === 'infinitive') return false
  if (text.lexicon.tongue === 'fr' && !/(?:ez|tes)$/.test(text.words[first]!.low)) return false
  // whatever the verb, a letter gives orders to whom it is written; a page does not
  if (is(text, first, CLASS.auxiliary)) return false
  if (/^(?:ordre-a-qui-lit|command-in-letter)$/.test(match.rule.name) && (!addressed || sentence.heading))
    return false
  const next = first + 1
  if (/^(?:of|up|us|me|yourself|vous|nous|moi|-nous|-vous|-moi)$/.test(text.words[next]?.low ?? ''))
    return false
  if (match.slots.has('addressee')) return part.to > next
  const object =
    is(text, next, CLASS.determiner | CLASS.pronoun) || text.nameAt[next]! >= 0 || taggedVerb(text, first)
  const known = resolver.voice(match.anchor).length > 0 || addressed
  return (
    object &&
    (known || ORDERS.has(text.entries[first]?.[0]?.lemma ?? '')) &&
    !toldLater(text, next, sentence.to)
  )
}

/** What only those in charge can do, whoever says it. */
const ORDERS = new Set(
  'release free repeal ratify abolish disband end halt lift withdraw investigate prosecute disarm libérer relâcher abroger ratifier abolir dissoudre gracier'.split(
    ' ',
  ),
)

/** "Stop words are common", "Let the states pay will be the cry": a verb with a tense behind what looks like an object. */
function toldLater(text: Text, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (text.words[at]!.kind === 'mark' || is(text, at, CLASS.subordinator | CLASS.coordinator)) return false
    if (
      is(text, at, CLASS.modal) ||
      (is(text, at, CLASS.auxiliary) && !/^(?:be|been|being)$/.test(text.words[at]!.low))
    )
      return true
  }
  return false
}

/** Doing nothing, which somebody in charge is told not to do. */
const IDLE =
  /^(?:(?:be (?:silent|passive|indifferent|complicit|quiet|absent|blind|content|neutral|bystanders?)|remain|stay|keep|sit|stand|look (?:away|on)|turn|ignore|wait|continue|go on|allow|tolerate|close|shut|watch|do nothing|rest|abandon|abstain|shirk|hide|pretend)\b|(?:se taire|rester|ignorer|fermer|détourner|attendre|continuer|tolérer|accepter|laisser|se contenter|s['’]abstenir|abandonner)\b)/i

export const isIdle = (text: Text, match: Match): boolean => {
  const first = match.split?.parts[0]
  return first !== undefined && IDLE.test(wordsAt(text, first.from, first.to))
}

const PUBLIC = new Set(['command', 'commander', 'due', 'du', 'detain', 'try'])

export const isPublicVerb = (text: Text, at: number): boolean =>
  (text.entries[at] ?? []).some(
    (one) => one.families.some((family) => PUBLIC.has(family)) && tailEnd(text, at, one.tail) > 0,
  )

/** "must be released": something public is to be done, or somebody who is quoted or signs says that it must. */
export function isPublicDeed({ text, resolver }: Ground, match: Match): boolean {
  const action = match.slots.get('action')
  if (!action) return false
  let verb = action.from
  while (verb < action.to && (isAdverb(text, verb) || is(text, verb, CLASS.negation))) verb++
  if (!(text.forms[verb]! & FORMS.part)) return false
  if (isPublicVerb(text, verb)) return true
  if (text.quoteOf[match.anchor]! >= 0) return resolver.voice(match.anchor, false).length > 0
  // in the words of a body that signs, what must be done is asked, but not of those who write to it
  const subject = match.slots.get('subject')
  if (subject && TO_THE_READER.test(wordsAt(text, subject.from, subject.to))) return false
  return (
    resolver.letter.authors.length > 0 ||
    resolver.letter.addressees.length > 0 ||
    resolver.author().length > 0
  )
}

/** What readers send: "donations should be marked", « les candidatures doivent être adressées ». */
export const TO_THE_READER =
  /\b(?:letters to|lettres|courriers|signes|donations?|applications?|submissions?|forms?|payments?|tickets?|entries|comments?|registrations?|contributions?|inquiries|enquiries|cheques?|questions?|orders?|nominations?|dons?|candidatures?|formulaires?|paiements?|inscriptions?|commentaires?)\b/i

/** What is needed as one talks, not asked of anybody: « il faut noter que », « il faut compter un mois ». */
const TALK =
  /^(?:noter|savoir|dire|rappeler|souligner|ajouter|préciser|remarquer|comprendre|compter|attendre|voir|aller|reconnaître|admettre|avouer|remonter|croire|penser|distinguer|observer|signaler|retenir|entendre|se souvenir|être|avoir|tenir compte|constater|imaginer|espérer|dire|venir|passer|s['’]attendre|chercher|mentionner|relever)\b/i

/** « Il faut ouvrir les archives »: something public, or words of somebody who is quoted or signs. */
export function isNeeded({ text, resolver }: Ground, match: Match): boolean {
  const first = match.split?.parts[0]
  if (!first) return actorOf(text, match.slots.get('action')) !== null
  if (TALK.test(wordsAt(text, first.from, first.to))) return false
  if (resolver.letter.addressees.length || resolver.letter.authors.length) return true
  if (text.quoteOf[match.anchor]! >= 0 && resolver.voice(match.anchor, false).length > 0) return true
  let verb = first.from
  while (verb < first.to && (isAdverb(text, verb) || is(text, verb, CLASS.negation | CLASS.clitic))) verb++
  return isPublicVerb(text, verb)
}

/** Who is to act in a clause that is wished: « la France agisse », "the Senate publish ..."; null where it is done to them. */
export function actorOf(text: Text, clause: Part | undefined): Part | null {
  if (!clause) return null
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 26); at++) {
    const { kind, low } = text.words[at]!
    if (kind === 'mark' && !/^[()]$/.test(low)) return null
    if (is(text, at, CLASS.subordinator)) continue
    const may = (text.forms[at]! & (FORMS.subjunctive | FORMS.present | FORMS.future)) !== 0
    const helper = is(text, at, CLASS.auxiliary | CLASS.modal)
    if (!(may || helper) || is(text, at - 1, CLASS.determiner | CLASS.preposition)) continue
    if (!helper && text.lexicon.nounish.has(low) && !taggedVerb(text, at)) continue
    let from = at
    while (
      from > clause.from + 1 &&
      is(text, from - 1, CLASS.clitic | CLASS.negation) &&
      !is(text, from - 1, CLASS.subject)
    )
      from--
    if (/^(?:soit|soient)$/.test(low) && (text.forms[at + 1] ?? 0) & FORMS.part) return null
    // « qu’elle soit définitive »: a thing that was named, and nobody
    if (/^(?:soit|soient)$/.test(low) && /^(?:ils?|elles?)$/.test(text.words[clause.from]!.low)) return null
    const part = { from: clause.from, to: from }
    return isActor(text, part.from, part.to) ? part : null
  }
  return null
}

const SETTLED =
  /^(?:command|commander|due|du|detain|try|statuer|prevoir|provide|entreprendre|undertake|adopter|adopt)$/

/** « que son mandat soit prolongé », "that the law be repealed": something public is wished done. */
export function wishedDone(text: Text, clause: Part | undefined): boolean {
  if (!clause) return false
  for (let at = clause.from + 1; at < Math.min(clause.to - 1, clause.from + 20); at++) {
    if (text.words[at]!.kind === 'mark') return false
    if (!/^(?:soit|soient|be)$/.test(text.words[at]!.low)) continue
    let verb = at + 1
    while (verb < clause.to - 1 && isAdverb(text, verb)) verb++
    return (
      (text.forms[verb]! & FORMS.part) !== 0 &&
      (text.entries[verb] ?? []).some((one) => one.families.some((family) => SETTLED.test(family)))
    )
  }
  return false
}

/** "the Council publish its minutes": the English subject of a plain verb that is wished; null in other clauses. */
export function wisher(text: Text, clause: Part): Part | null {
  if (text.lexicon.tongue !== 'en') return null
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 14); at++) {
    if (text.words[at]!.kind === 'mark') return null
    if (!(text.forms[at]! & FORMS.base) || is(text, at - 1, CLASS.determiner | CLASS.preposition)) continue
    const part = { from: clause.from, to: at }
    if (isActor(text, part.from, part.to)) return part
  }
  return null
}

const MILD = new Set(
  'suggest recommend propose hope expect want wish encourage invite advise trust ask request recommander conseiller proposer suggérer souhaiter espérer vouloir inviter encourager'.split(
    ' ',
  ),
)

/** "I suggest that you try the soup": one person's advice or hope, neither quoted nor in a letter. */
export function isPrivateWish({ text, resolver }: Ground, match: Match): boolean {
  const asker = match.slots.get('asker')
  if (!asker || !/^(?:i|you|je|j'|tu|one|on)$/.test(text.words[asker.from]!.low)) return false
  if (
    text.quoteOf[match.anchor]! >= 0 ||
    resolver.letter.addressees.length ||
    resolver.letter.authors.length ||
    resolver.debated(match.anchor)
  )
    return false
  return (
    (text.entries[match.anchor] ?? []).some((one) => MILD.has(one.lemma)) ||
    text.words[match.anchor]!.low === 'would'
  )
}

/** "(not) be released", « être libérés »: what is asked is done to its subject. Where the participle stands, or -1. */
export function doneTo(text: Text, at: number): number {
  let be = at
  while (isAdverb(text, be) || is(text, be, CLASS.negation)) be++
  if (!/^(?:be|être)$/.test(text.words[be]?.low ?? '')) return -1
  let verb = be + 1
  while (verb < text.words.length && isAdverb(text, verb)) verb++
  const part = (text.forms[verb] ?? 0) & FORMS.part || /[^e]ed$/.test(text.words[verb]?.low ?? '')
  return part ? verb : -1
}
