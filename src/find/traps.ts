/** Tells matches from what only looks like them: words that go together, what is foreseen, denied or said of somebody else. */
import type { Ground } from './build.ts'
import { type Part, verbAt } from './clauses.ts'
import { isGiven } from './given.ts'
import { FORMS } from './inflect.ts'
import type { Match } from './match.ts'

import { isActor, isPeople } from './phrases.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { isClosing, isPrivateWish, TO_THE_READER } from './wishes.ts'

/** Whether the words of a match mean something else than its rule says, whatever the rule needs besides. */
export function trapped(ground: Ground, match: Match): boolean {
  switch (match.rule.kind) {
    case 'ask':
      return asksNothing(ground, match)
    case 'pledge':
      return promisesNothing(ground.text, match)
    case 'stance':
      return takesNoSide(ground, match)
    case 'act':
      return tellsNoAct(ground.text, match)
    case 'omission':
      return leavesNothing(ground.text, match)
    default:
      return false
  }
}

function asksNothing(ground: Ground, match: Match): boolean {
  const { text } = ground
  const { rule, group, slots, anchor } = match
  const infinitive = group.mood === 'infinitive'
  // "will continue to call for": announced; « avait promis de demander », "pledged to urge": promised
  if (infinitive && (willGoOn(text, group.from) || promisedBefore(text, group.from))) return true
  const asker = slots.get('asker')
  if (asker) {
    // "The programme asks families to enrol": its terms
    if (A_SCHEME.test(wordsAt(text, asker.from, asker.to))) return true
    // "do not expect justice": wanted by nobody; "could ask", « nous pouvons inviter »: not asked yet
    const may =
      /^(?:can|could|might|may|peut|peuvent|pouvons|pourrai\p{L}*|pourrions)$/u.test(group.modal ?? '') &&
      !/ (?:only|but|que|qu') /.test(` ${wordsAt(text, group.from, match.anchor)} `)
    if (!`${rule.pattern}`.includes('negated') && (group.negated || may)) return true
    // « On nous demande de fermer les yeux »: told by those who are asked
    if (/^(?:on|-t-on|-on)$/.test(text.words[asker.from]!.low)) return true
    // "will call for", « plaidera pour »: what somebody is going to ask is announced, not asked
    if (group.future && !/hopes|wants/.test(rule.name)) return true
  }
  if (rule.name === 'que-l-on-juge' && asksReader(text, match.anchor)) return true
  // "a campaign to encourage participation", « pour encourager la participation »: what for, not what is asked
  if (infinitive && /^encourage/.test(rule.name)) return true
  if (forOneself(text, match) || onlyThen(text, match) || noOrder(text, match)) return true
  // « rappelle à l’ordre les armateurs »: blamed
  if (text.words[anchor + 1]?.low === 'à' && text.words[anchor + 3]?.low === 'ordre') return true
  // « lance un appel à tous les maires » : they are asked, not asked for
  const wanted = /^demande-(?:infinitif|chose-a)$/.test(rule.name) ? match.split?.parts[0] : undefined
  if (wanted && !wanted.item && !verbAt(text, wanted.from) && isActor(text, wanted.from, wanted.to))
    return true
  if (rule.name === 'is-urged-to' && inGeneral(text, match)) return true
  // « n’aurait jamais dû »: a reproach
  const told = wordsAt(text, Math.max(0, match.anchor - 3), match.anchor + 1)
  if (/(?:^|[^\p{L}])aur(?:ais|ait|ions|iez|aient) (?:\p{L}+ )?(?:dû|dus?|dues?)$/iu.test(told)) return true
  // « Votre contribution ne doit pas dépasser 1 500 signes »
  const subject = rule.needs === 'voiced' ? slots.get('subject') : undefined
  if (subject && TO_THE_READER.test(wordsAt(text, subject.from, subject.to))) return true
  return isPrivateWish(ground, match) || isClosing(text, match)
}

const A_SCHEME = /\b(?:programmes?|programs?|plans?|schemes?|polic(?:y|ies))$/

/** "seeks re-election", « veut un second mandat », "want confidence": wished for oneself, or felt; nobody is to do it. */
function forOneself(text: Text, { rule, split }: Match): boolean {
  const wanted = /^(?:wants-something-done|attend-des-actes)$/.test(rule.name) ? split?.parts[0] : undefined
  return wanted !== undefined && OWN_ENDS.test(wordsAt(text, wanted.from, wanted.to))
}

const OWN_ENDS =
  /^(?:(?:an?|the|une?|la|le|les|l['’]|des|de|d['’]|his|her|their|sa|son|leurs?|more|some|full|political|first|second|third|new|premier|second|deuxième|nouveau|nouvel) ?)*(?:re-?election|election to|office|terms?\b|mandat|réélection|asylum|asile|refuge|confidence|certainty|confiance|certitudes?|advice|conseils?|employment|attention|revenge|vengeance|inspiration|experience|expérience)/iu

/** "at a time when the state must compete", « lorsque le préfet doit trancher »: a case, not a wish. */
function onlyThen(text: Text, { rule, from }: Match): boolean {
  return (
    /^(?:must|doit|ne-doit|ne-peut|cannot)/.test(rule.name) &&
    /^(?:when|whenever|lorsque|lorsqu'|quand)$/.test(text.words[from - 1]?.low ?? '')
  )
}

/** Given names that are verbs first. */
const GIVEN_TOO = /^(?:grant|chase|drew|lance|pierce|rob|skip|wade)$/

/** "Grant Harrod, CEO" is a person; “reduce costs” (as a paper said) a piece of somebody's sentence. */
function noOrder(text: Text, { rule, anchor, from }: Match): boolean {
  if (!/^(?:command|ordre)/.test(rule.name)) return false
  const { low, capital } = text.words[anchor]!
  if (capital && text.words[anchor + 1]?.capital && (isGiven(low) || GIVEN_TOO.test(low))) {
    let end = anchor + 2
    while (text.words[end]?.capital) end++
    if (!text.words[end] || text.words[end]!.kind === 'mark') return true
  }
  return !capital && /^[“"«‘]$/.test(text.words[from - 1]?.text ?? '')
}

function promisesNothing(text: Text, match: Match): boolean {
  const { rule, anchor, group, to } = match
  // « le gouvernement doit garantir »: asked, not promised
  if (bound(text, match) || intendsElsewhere(text, match) || asksReader(text, anchor)) return true
  // « appelle l’État à publier et à garantir », « pour qu’il garantisse »: wished of another
  if (rule.name === 'promet-quelque-chose' && (group.mood === 'infinitive' || onlyWished(text, anchor)))
    return true
  if (rule.name === 'will-own' && isHoped(text, match)) return true
  // "assured me that it raised the case" tells what was done
  if (rule.name === 'promises-that') return !COMING.test(wordsAt(text, anchor, to))
  return rule.name === 'promet-que' && !A_VENIR.test(wordsAt(text, anchor + 1, to))
}

/** A form that is a subjunctive and nothing else. */
const onlyWished = (text: Text, at: number): boolean =>
  (text.entries[at] ?? []).every(
    (one) => one.forms & FORMS.subjunctive && !(one.forms & (FORMS.present | FORMS.part | FORMS.past)),
  )

function takesNoSide({ text, resolver }: Ground, match: Match): boolean {
  const { rule, anchor, group, to, slots } = match
  if (!taken(text, match) || joinsInfinitive(text, match)) return true
  if (rulesOnAppeal(text, match) || askedToPraise(text, match)) return true
  // « On leur reprochait d’avoir ... »: nobody who is named takes a side
  const by = slots.get('by')
  if (by && text.quoteOf[anchor]! < 0 && text.words[by.from]!.low === 'on') return true
  // « Le tribunal l’a condamné »: a sentence
  if (rule.name === 'le-refuse' && /^condamn/.test(text.words[anchor]!.low) && by && isCourt(text, by))
    return true
  // « ..., a soutenu Anna Holm »: said by her
  if (rule.name === 'soutient' && text.words[group.from - 1]?.text === ',' && resolver.isPersonAt(anchor + 1))
    return true
  const told = wordsAt(text, anchor, to)
  if (/^condemn|^condamn/.test(text.words[anchor]!.low) && SENTENCED.test(told)) return true
  if (rule.name === 'supports') return isBackward(text, anchor) || looksOn(text, anchor)
  if (rule.name === 'denies') return KEPT_FROM.test(wordsAt(text, anchor + 1, Math.min(to, anchor + 10)))
  if (rule.name === 'praises' && THANKS.test(told)) return true
  return rule.name === 'praises' && (ITSELF.test(text.words[anchor + 1]?.low ?? '') || COMMENDS.test(told))
}

function tellsNoAct(text: Text, match: Match): boolean {
  const { rule, anchor, slots } = match
  if (match.impliedSubject || duty(text, match) || joinsInfinitive(text, match)) return true
  // "never took place": nothing happened
  if (text.words[anchor - 1]?.low === 'never') return true
  const told = wordsAt(text, anchor, anchor + 6)
  const object = slots.get('object')
  // "has found it to be": no founding, unless a court finds
  const actor = slots.get('actor')
  const rules = actor && /\b(?:court|tribunal|judges?|chamber)\b/i.test(wordsAt(text, actor.from, actor.to))
  if (text.words[anchor]!.low === 'found' && !rules && rule.name !== 'finds-guilty') return true
  if (/^lettres?$/.test(text.words[anchor - 1]?.low ?? '') && rule.name === 'est-ouvert') return true
  // « le gouvernement l’accuse de »: said in public; a prosecutor charges
  if (rule.name === 'charge-actif' && !prosecutes(text, match)) return true
  // "demonstrated a will to act": shown, in no street
  if (rule.name === 'rallies' && is(text, anchor + 1, CLASS.determiner)) return true
  if (TOGETHER.test(told) && rule.name !== 'ouvre-le-feu') return true
  if (rule.name === 'bans' && DISMISSED_AS.test(wordsAt(text, anchor, anchor + 12))) return true
  // « se tient à la disposition des familles »
  if (rule.name === 'a-lieu' && text.entries[anchor]?.some(({ lemma }) => lemma.endsWith('tenir')))
    return STANDS_BY.test(wordsAt(text, anchor + 1, anchor + 4))
  if (rule.gives?.type === 'visit')
    return (
      !meetsSomebody(text, match) ||
      (object !== undefined && NO_VISIT.test(wordsAt(text, anchor + 1, anchor + 5)))
    )
  // « interpelle le ministre »: only the police stop people
  if (/^detain/.test(rule.name)) return questions(text, match)
  // "was transferred to a hospital": not out of the country
  if (/^exile/.test(rule.name)) return MOVED.test(told)
  if (rule.name === 'statue') return REFUSES_TO.test(told)
  return false
}

function leavesNothing(text: Text, match: Match): boolean {
  const { group } = match
  return (
    /^(?:should|must|ought|may|might)$/.test(group.modal ?? '') ||
    group.future ||
    crimeless(text, match) ||
    supposed(text, match.from) ||
    ofOneself(text, match)
  )
}

/** Only those who prosecute charge somebody by accusing. */
function prosecutes(text: Text, { anchor, slots }: Match): boolean {
  if (!(text.entries[anchor] ?? []).some((one) => one.lemma === 'accuser')) return true
  const actor = slots.get('actor')
  return actor !== undefined && PROSECUTES.test(wordsAt(text, actor.from, actor.to))
}

const PROSECUTES = /procur|parquet|juges?\b|justice|polic|tribunal|magistrat|accusation|cour\b/i

/** « a ouvert le feu », « ferme les yeux », « lettre ouverte »: words that go together. */
const TOGETHER =
  /^(?:ouv\p{L}+ (?:le feu|la (?:porte|voie))|sais\p{L}* (?:l['’]occasion|cette occasion)|ferm\p{L}+ les yeux|ouverte? (?:à|au|aux)\b)/u

/** "dismissed the plan as a dream": an opinion, no dismissal. */
const DISMISSED_AS = /^dismiss\w* [^,.;]+? as\b/

/** "denied our embassy access": kept from it, not disputed. */
const KEPT_FROM = /^(?:\S+ ){1,8}?(?:access|entry|visas?|bail|permission|treatment|care|visits)\b/i

/** "Thank you.", "Thank you for your attention": how a speech or a letter ends. */
const THANKS =
  /^thank you(?: (?:very much|again|all|so much))?(?:[.,!”"]*$|,? for your (?:\p{L}+ )?(?:attention|time|consideration|understanding|interest|patience)\b)/iu

/** "congratulates itself": no praise of anybody. */
const ITSELF = /^(?:it|them|him|her)sel(?:f|ves)$/

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

/** "Should the council act?" is a question. */
export const asksReader = (text: Text, at: number): boolean =>
  text.words[text.sentences[text.sentenceOf[at]!]!.to - 1]!.text === '?'

/** "where firms are encouraged to invest", "they are also encouraged to join", "they are being asked to spend": how things are, not who wants what now. */
export function inGeneral(text: Text, { anchor, group, from }: Match): boolean {
  for (let k = group.from; k < anchor; k++) if (text.words[k]!.low === 'being') return true
  return (
    group.passive &&
    (text.entries[anchor] ?? []).some((one) => /^(?:encourage|invite|push)$/.test(one.lemma)) &&
    /^(?:are|is)$/.test(text.words[group.from]!.low) &&
    (is(text, from - 1, CLASS.subordinator) || text.words[from]!.low === 'they')
  )
}

function bound(text: Text, { group, anchor }: Match): boolean {
  for (let at = group.from; at < anchor; at++)
    if (
      /^(?:doi[st]|doivent|devons|devez|devrai\p{L}*|devra|devront|must|should)$/u.test(text.words[at]!.low)
    )
      return true
  return /^(?:doit|doivent|devrait|devraient|must|should)$/.test(text.words[group.from - 1]?.low ?? '')
}

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

/** "I hope that we will meet": hoped, not promised. */
function isHoped(text: Text, { from }: Match): boolean {
  const verb = text.words[from - 1]?.low === 'that' ? from - 2 : from - 1
  return (text.entries[verb] ?? []).some(({ lemma }) => /^(?:hope|trust|expect|wish|fear|doubt)$/.test(lemma))
}

const COMING = /\b(?:will|would|shall|won['’]t|can|could|should|must|be|is|are)\b|['’](?:ll|d)\b/i

/** « assure que le débat a été ouvert » dit ce qui fut ; un futur, un conditionnel ou un subjonctif dit ce qui vient. */
const A_VENIR =
  /(?:^|[^\p{L}])(?:\p{L}+(?:r(?:a|ai|as|ons|ez|ont|ais|ait|ions|iez|aient))|va|vont|allons|vais|soit|soient|puisse|puissent|dès|demain|prochain\p{L}*)(?![\p{L}])/iu

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
  if (onlyWished(text, anchor) && (text.entries[anchor] ?? []).length) return false
  return (
    (group.mood !== 'infinitive' && group.mood !== 'ing') ||
    /^(?:condemn|praise|express|condamne|salue|exprime)/.test(rule.name)
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

/** A court that rejects an appeal decides a case; it takes no side. */
function rulesOnAppeal(text: Text, match: Match): boolean {
  const by = match.slots.get('by')
  const about = match.slots.get('about')
  if (!by || !about) return false
  return (
    isCourt(text, by) &&
    /\b(?:appeals?|petition|application|request|bail|motion|claim|case|lawsuit|suit|complaint|recours|pourvoi|appel|demande|requête|plainte)\b/i.test(
      wordsAt(text, about.from, Math.min(about.to, about.from + 5)),
    )
  )
}

const isCourt = (text: Text, { from, to }: Part): boolean =>
  /\b(?:courts?|judges?|tribunal|chamber|cour|juges?|chambre)\b/i.test(wordsAt(text, from, to))

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

/** "condamné à trois ans de prison" tells of a court's sentence, not of what somebody thinks. */
const SENTENCED =
  /^\S+ (?:[^.;]{0,80} )?(?:à|to) (?:mort|death|life|perpétuité|(?:la )?(?:réclusion|prison|peine)|une (?:peine|amende)|\d+|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|six|seven|eight|nine|ten) (?:ans?|mois|years?|months?))/iu

/** "to report back to the House": back from where it was sent. */
const isBackward = (text: Text, at: number): boolean =>
  text.words[at]!.low === 'back' &&
  (text.forms[at - 1]! & FORMS.base) !== 0 &&
  (is(text, at - 2, CLASS.modal | CLASS.coordinator) || text.words[at - 2]?.low === 'to')

/** "stood by as the mob attacked": by nobody. */
const looksOn = (text: Text, at: number): boolean =>
  text.words[at + 1]?.low === 'by' && /^(?:as|while|when|and|,)$/.test(text.words[at + 2]?.low ?? '')

const COMMENDS = /^commend (?:it|this|these|the)\b.{0,60} to the (?:House|Senate|Assembly|Council)\b/

/** "he had to be released": what was due, not what was done. */
const duty = (text: Text, { anchor }: Match): boolean =>
  /(?:had|has|have|needs?|ought) to be\b/i.test(wordsAt(text, Math.max(0, anchor - 4), anchor))

const STANDS_BY =
  /^(?:à (?:leurs?|ses|nos|vos|mes) côtés|à la disposition|à votre disposition|aux côtés|prêt|informé|debout|à distance|au courant)/

/** One receives, hosts and meets people; "received the prize" is no visit. */
function meetsSomebody(text: Text, match: Match): boolean {
  const object = match.slots.get('object')
  const lemma = text.entries[match.anchor]?.[0]?.lemma ?? ''
  if (lemma === 'recevoir' && GIVEN.test(wordsAt(text, match.anchor + 1, match.anchor + 3))) return false
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

/** « a reçu l’autorisation de le voir »: what is received, and is nobody. */
const GIVEN =
  /\b(?:autorisation|permission|ordre|ordres|visite|soutien|aide|appui|menaces|réponse|réponses|lettre|courrier|prix|accord|garantie|garanties|assurance|assurances|instruction|instructions|confirmation|promesse|plainte|plaintes|mandat|peine|coup|coups)$/i

/** What nobody visits, but takes part in. */
const NO_VISIT =
  /\b(?:répression|crimes?|massacres?|génocide|violences?|tortures?|attaques?|attentats?|repression|crackdown|genocide|violence|attacks?|torture|killings?|persecution)\b/i

/** « Un collectif interpelle la ministre »: a question put in public, where no police are its subject. */
function questions(text: Text, { anchor, group, slots }: Match): boolean {
  if (group.passive || !(text.entries[anchor] ?? []).some((one) => one.lemma === 'interpeller')) return false
  const actor = slots.get('actor')
  return !actor || !STOPS.test(wordsAt(text, actor.from, actor.to))
}

const STOPS =
  /polici|police|gendarm|agents?\b|forces|militaire|soldats?|services?\b|douan|milic|autorités|hommes|brigade|unités?\b|armée|garde/i

const MOVED =
  /^transf\p{L}+ (?:to|à|au|vers|dans) (?:(?:an?|the|un|une|la|le|l['’]) ?)?(?:\p{L}+ )?(?:hospital|clinic|ward|prison|jail|cell|colony|facility|camp|unit|hôpital|clinique|prison|cellule|centre|colonie)\b/iu

const REFUSES_TO = /^refus\p{L}+ (?:\p{L}+ )?(?:de |d['’])\p{L}+(?:er|ir|re)\b/u

/** "a crime he did not commit", « un crime qu’il n’a pas commis ». */
const crimeless = (text: Text, { anchor }: Match): boolean =>
  (text.entries[anchor] ?? []).some((one) => /^(?:commit|commettre)$/.test(one.lemma))

/** "if they are not freed", « si ... »: supposed, not told. */
export function supposed(text: Text, at: number): boolean {
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
