/** Reads a verb with its helpers: tense, negation, voice, and whether it has a subject of its own. */
import { FORMS } from './inflect.ts'
import { CLASS, is, isAdverb, isMonth, type Text } from './text.ts'

export interface VerbGroup {
  /** First word of the group: its first auxiliary, adverb or clitic. */
  from: number
  negated: boolean
  passive: boolean
  /** `will`, `should`, `peut`, `devrait` ... in lower case, or null. */
  modal: string | null
  future: boolean
  conditional: boolean
  perfect: boolean
  /** `finite` has a subject; `infinitive`, `ing` and `part` (a reduced relative) borrow one. */
  mood: 'finite' | 'infinitive' | 'ing' | 'part'
  /** A form of "be" stands in it. */
  be: boolean
  /** A reflexive pronoun stands in it. */
  reflexive: boolean
  /** Where a French object pronoun stands in it (« vous demande », « les exhorte »), or -1. */
  object: number
}

const BE = new Set("be am is are was were been being 's 're 'm".split(' '))
const HAVE = new Set("have has had having 've".split(' '))
const ETRE = new Set(
  'est es suis sont sommes êtes était étaient étais sera seront serait seraient soit soient été étant être fut furent étiez étions serez serons seriez serions soyez soyons'.split(
    ' ',
  ),
)
const AVOIR = new Set(
  'a ai as ont avons avez avait avaient avais aura auront aurait auraient ait aient ayant avoir eut eurent aviez avions aurez aurons auriez aurions'.split(
    ' ',
  ),
)

/** The group of the verb at `at`, whose readings there are `forms`. Looks at most 12 words back. */
export function verbGroup(text: Text, at: number, forms: number): VerbGroup {
  return text.lexicon.tongue === 'fr' ? frenchGroup(text, at, forms) : englishGroup(text, at, forms)
}

function start(text: Text, at: number): number {
  return Math.max(text.sentences[text.sentenceOf[at]!]!.from, at - 12)
}

const blank = (from: number): VerbGroup => ({
  from,
  negated: false,
  passive: false,
  modal: null,
  future: false,
  conditional: false,
  perfect: false,
  mood: 'finite',
  be: false,
  reflexive: false,
  object: -1,
})

function englishGroup(text: Text, at: number, forms: number): VerbGroup {
  const group = blank(at)
  const first = start(text, at)
  let be = false
  let have = false
  let helped = false
  let k = at - 1
  for (; k >= first; k--) {
    const low = text.words[k]!.low
    if (is(text, k, CLASS.negation)) group.negated = low !== 'no' || group.negated
    else if (is(text, k, CLASS.modal)) {
      // "in May urging", "Will Roe asked"
      if (text.words[k]!.capital && k > first) break
      group.modal = low
      helped = true
      if (low === 'will' || low === 'shall' || low === "'ll" || low === 'wo') group.future = true
    } else if (BE.has(low)) {
      if (low === "'s" && !(forms & (FORMS.ing | FORMS.part))) break
      be = true
      helped = true
    } else if (HAVE.has(low)) {
      have = true
      helped = true
    } else if (is(text, k, CLASS.auxiliary)) helped = true
    else if (isAdverb(text, k)) {
      if (['so', 'all', 'both', 'either'].includes(low) && !helped && text.words[k + 1]!.low !== 'far') break
    } else if (text.words[k]!.text === ',' && helpedBefore(text, k, first, AUX_ENGLISH))
      k = helpedBefore(text, k, first, AUX_ENGLISH) + 1
    else if (asideEnding(text, k, first) >= 0) k = asideEnding(text, k, first)
    else break
  }
  group.from = k + 1
  group.perfect = have
  group.be = be
  const low = text.words[k]?.low
  const to = k >= first && (low === 'to' || low === 'not')
  if (be && forms & FORMS.ing && !(forms & FORMS.part)) group.mood = 'finite'
  else if (forms & FORMS.ing && !helped) group.mood = 'ing'
  else if (be && forms & FORMS.part) group.passive = true
  else if (!helped && forms & FORMS.part && !(forms & FORMS.past)) group.mood = 'part'
  if (to && low === 'to' && (forms & FORMS.base || helped)) {
    group.mood = 'infinitive'
    group.from = k
  }
  return group
}

/** Where a phrase that does as an adverb begins, if one ends with the word at `last`: « ont de nouveau appelé »; else -1. */
function asideEnding(text: Text, last: number, first: number): number {
  for (let from = last - 1; from >= Math.max(first, last - 5); from--) {
    const length = last - from + 1
    const found = text.lexicon.asides
      .get(text.words[from]!.low)
      ?.some(
        (words) => words.length === length && words.every((word, i) => text.words[from + i]!.low === word),
      )
    if (found) return from
  }
  return -1
}

const AUX_ENGLISH = (low: string) =>
  HAVE.has(low) || BE.has(low) || /^(?:will|should|must|would|can)$/.test(low)
const AUX_FRENCH = (low: string) =>
  AVOIR.has(low) || ETRE.has(low) || /^(?:doit|doivent|devra|devrait|devraient|peut)$/.test(low)

/** For ", in turn," between helper and verb: where the opening comma stands, if a helper is before it; else 0. */
function helpedBefore(text: Text, comma: number, first: number, helper: (low: string) => boolean): number {
  for (let k = comma - 1; k > first && k > comma - 14; k--) {
    if (text.words[k]!.text === ',') return helper(text.words[k - 1]!.low) ? k - 1 : 0
    if (/[.;:]/.test(text.words[k]!.text)) return 0
  }
  return 0
}

function frenchGroup(text: Text, at: number, forms: number): VerbGroup {
  const group = blank(at)
  const first = start(text, at)
  let etre = false
  let avoir = false
  let reflexive = false
  let helped = false
  let ne = false
  let k = at - 1
  for (; k >= first; k--) {
    const low = text.words[k]!.low
    if (low === 'ne' || low === "n'") ne = true
    else if (ETRE.has(low)) {
      etre = true
      helped = true
      // « sera adoptée », « serait adoptée »
      if (/^ser(?:a|ai|as|ons|ez|ont)$/.test(low)) group.future = true
      if (/^ser(?:ait|aient|ais|ions|iez)$/.test(low)) group.conditional = true
    } else if (low === 'être' && forms & FORMS.part && hasJust(text, k - 1)) {
      etre = true
      helped = true
    } else if (AVOIR.has(low)) {
      if (low === 'avoir' || low === 'ayant') {
        avoir = true
        helped = true
      } else {
        avoir = true
        helped = true
      }
    } else if (is(text, k, CLASS.modal) && forms & FORMS.base) {
      group.modal = low
      helped = true
      if (low === 'va' || low === 'vont') group.future = true
    } else if (/^(?:pas|jamais|guère|nullement|rien|point)$/.test(low)) group.negated = true
    else if (low === 'plus' && helped === false) group.negated = ne || group.negated
    else if (/^(?:se|s')$/.test(low) || (/^(?:me|m'|nous|vous)$/.test(low) && ofSubject(text, k, first)))
      reflexive = true
    else if (/^(?:nous|vous)$/.test(low)) {
      if (agrees(text, k)) break
      group.object = group.object < 0 ? k : group.object
    } else if (
      is(text, k, CLASS.clitic) &&
      (low.length < 3 || ['lui', 'leur', 'les'].includes(low)) &&
      !(
        helped === false &&
        ['la', 'le', 'les', "l'", 'leur'].includes(low) &&
        !(forms & ~(FORMS.part | FORMS.ing))
      )
    ) {
      // pronoun objects stand between subject and verb; "le lui demande": him, not it
      if (!/^(?:ne|n'|y|en)$/.test(low) && (group.object < 0 || /^(?:lui|leur)$/.test(low))) group.object = k
    } else if (helped === false && /^(?:-t)?-(?:ils?|elles?|on)$/.test(low)) {
      // « n’a-t-elle pas rappelé »
    } else if (isAdverb(text, k)) {
      // adverbs
    } else if (text.words[k]!.text === ',' && helpedBefore(text, k, first, AUX_FRENCH))
      k = helpedBefore(text, k, first, AUX_FRENCH) + 1
    else if (asideEnding(text, k, first) >= 0) k = asideEnding(text, k, first)
    else break
  }
  group.from = k + 1
  if (ne && !group.negated)
    group.negated =
      text.words[at + 1] !== undefined &&
      /^(?:pas|plus|jamais|guère|rien|aucun|aucune|que|ni)$/.test(text.words[at + 1]!.low) &&
      text.words[at + 1]!.low !== 'que'
  // « n’avez assisté à aucun des hommages »
  if (ne && !group.negated)
    group.negated =
      /^(?:à|de|dans|sur|d')$/.test(text.words[at + 1]?.low ?? '') &&
      /^aucune?$/.test(text.words[at + 2]?.low ?? '')
  if (ne && !group.negated) group.negated = nobodyBefore(text, k, first)
  group.perfect = avoir || etre
  group.reflexive =
    reflexive || (at > 0 && forms === FORMS.base && /^(?:se|s')$/.test(text.words[at - 1]!.low))
  if (forms & FORMS.future) group.future = true
  if (forms & FORMS.conditional) group.conditional = true
  const simple = forms & (FORMS.present | FORMS.past | FORMS.future | FORMS.conditional | FORMS.subjunctive)
  if (helped && forms & FORMS.part && (etre || avoir)) group.passive = etre && !reflexive
  else if (forms & FORMS.base && !group.modal && !simple) group.mood = 'infinitive'
  else if (forms & FORMS.ing && !simple) group.mood = 'ing'
  else if (!simple && forms & FORMS.part) group.mood = 'part'
  const low = text.words[k]?.low
  // « vient d'être condamné »: he was
  if (k > first && hasJust(text, k)) {
    group.from = k - 1
    group.perfect = true
    group.mood = 'finite'
  } else if (helped && (low === 'de' || low === "d'" || low === 'à') && !group.modal && !simple)
    group.mood = 'infinitive'
  return group
}

/** « vient de »: what follows was done just now. */
export const hasJust = (text: Text, of: number): boolean =>
  /^(?:de|d')$/.test(text.words[of]?.low ?? '') &&
  /^(?:viens|vient|viennent|venons|venez|venait|venaient)$/.test(text.words[of - 1]?.low ?? '')

/** « aucune enquête n’a ... », « personne n’a ... », « pas un policier n’a ... »: the subject holds the negation. */
function nobodyBefore(text: Text, last: number, first: number): boolean {
  for (let k = last; k >= Math.max(first, last - 8); k--) {
    const { low, kind } = text.words[k]!
    if (kind === 'mark') return false
    if (/^(?:aucune?|personne|rien|nul|nulle)$/.test(low)) return true
    if (low === 'pas' && /^une?$/.test(text.words[k + 1]?.low ?? '')) return true
  }
  return false
}

/** « nous nous engageons », « je me félicite »: the pronoun means the subject itself. */
function ofSubject(text: Text, at: number, first: number): boolean {
  const before = at - 1 >= first ? text.words[at - 1]!.low : ''
  const { low } = text.words[at]!
  return low === before || (/^(?:me|m')$/.test(low) && /^(?:je|j')$/.test(before))
}

/** « vous demandez », « nous demandons »: the pronoun is the subject of the verb behind it. */
function agrees(text: Text, at: number): boolean {
  let verb = at + 1
  while (verb < text.words.length && is(text, verb, CLASS.clitic)) verb++
  const { low } = text.words[verb] ?? { low: '' }
  return text.words[at]!.low === 'vous' ? /(?:ez|êtes)$/.test(low) : /(?:ons|mes)$/.test(low)
}

/** Whether the paragraph that begins at `first` begins with such a verb: it is a resolution's, or minutes. */
export function leadsParagraph(text: Text, first: number): boolean {
  let lead = first
  while (
    lead < first + 6 &&
    lead < text.words.length &&
    (text.words[lead]!.kind !== 'word' || isAdverb(text, lead))
  )
    lead++
  return lead < text.words.length && thirdPerson(text, lead)
}

/** A present of the third person that begins a paragraph or joins it: "Calls", "notes", « demande ». */
export function thirdPerson(text: Text, at: number): boolean {
  let verb = at
  if (text.lexicon.tongue === 'fr' && /^(?:se|s')$/.test(text.words[at]!.low)) verb++
  const { low } = text.words[verb] ?? { low: '' }
  if (!(text.forms[verb]! & FORMS.present) && !tailedPresent(text, verb)) return false
  return text.lexicon.tongue === 'fr' ? !/(?:ons|ez|ent)$/.test(low) : low.endsWith('s')
}

const tailedPresent = (text: Text, at: number): boolean =>
  (text.entries[at] ?? []).some((one) => one.tail.length > 0 && (one.forms & FORMS.present) !== 0)

/** Whether a word, as it stands, is surely a verb with a subject: an auxiliary, a modal, or an unambiguous tense. */
export function hasTense(text: Text, at: number): boolean {
  const { lexicon, words } = text
  const low = words[at]!.low
  if (is(text, at, CLASS.auxiliary | CLASS.modal)) {
    if (lexicon.tongue === 'en')
      return (
        !/^(?:be|been|being|having|'d)$/.test(low) &&
        !(low === "'s" && !beAfter(text, at)) &&
        !words[at]!.capital
      )
    return (
      !/^(?:être|avoir|été|étant|ayant|eu)$/.test(low) && !(low === 'soit' && words[at + 1]?.low !== 'que')
    )
  }
  const forms = text.forms[at]!
  if (!forms || words[at]!.capital) return false
  const before = at > 0 ? text.classes[at - 1]! : 0
  if (before & (CLASS.determiner | CLASS.preposition)) {
    if (lexicon.tongue === 'en') return false
    if (!(before & CLASS.clitic) || before & CLASS.preposition) return false
    // « de la torture », « contre la presse »: an article behind a preposition stands before a noun
    if (at > 1 && text.classes[at - 2]! & CLASS.preposition && before & CLASS.determiner) return false
  }
  if (lexicon.tongue === 'en') {
    if (lexicon.nounish.has(low) || lexicon.nounish.has(low.replace(/s$/, '')))
      return (
        (before & CLASS.subject) !== 0 ||
        // "the Federation demands his release": behind a name, before an object
        (at > 0 &&
          low.endsWith('s') &&
          text.nameAt[at - 1]! >= 0 &&
          at + 1 < words.length &&
          (text.classes[at + 1]! & (CLASS.determiner | CLASS.possessive)) !== 0)
      )
    if (forms & FORMS.past && !(forms & FORMS.part)) return true
    if (forms & FORMS.present && !(forms & FORMS.base)) return true
    if (forms & FORMS.past) return pastIsFinite(text, at)
    return (forms & FORMS.base) !== 0 && ((before & CLASS.subject) !== 0 || manyBefore(text, at))
  }
  if (lexicon.nounish.has(low))
    return (before & (CLASS.subject | CLASS.clitic)) !== 0 && (before & CLASS.determiner) === 0
  return (forms & (FORMS.present | FORMS.past | FORMS.future | FORMS.conditional)) !== 0
}

/** "officials say", "the Government consider": a plain verb behind those who are many. */
function manyBefore(text: Text, at: number): boolean {
  if (
    at < 1 ||
    !is(text, at - 1, CLASS.actor | CLASS.speaker | CLASS.people) ||
    (text.nameAt[at - 1]! >= 0 && !text.words[at - 1]!.capital)
  )
    return false
  const { low } = text.words[at - 1]!
  // "Members condemn": at the head of its sentence
  if (text.sentences[text.sentenceOf[at]!]!.from === at - 1) return /[^s]s$/.test(low)
  const many = low.endsWith('s')
    ? !is(text, at - 2, CLASS.modal)
    : /^(?:government|police|council|committee|people)$/.test(low) && text.words[at - 2]!.low === 'the'
  // "helps ministers decide", "let doctors see": the plain verb belongs to another
  return (
    many &&
    !(text.forms[at - 2]! !== 0 && !is(text, at - 2, CLASS.determiner)) &&
    !/^(?:let|make|help|see|have)$/.test(text.words[at - 2]!.low)
  )
}

/** "said", "urged": a past that is spelt like a participle is finite after a name, a noun or a pronoun, not after "be". */
function pastIsFinite(text: Text, at: number): boolean {
  let dated = false
  for (let k = at - 1; k >= 0 && k > at - 8; k--) {
    if (is(text, k, CLASS.adverb | CLASS.negation) || text.words[k]!.low.endsWith('ly')) continue
    // "Ann Roe, a senator, on Tuesday sent": a day stands between a subject and its verb
    if (isMonth(text, k) || (text.words[k]!.kind === 'number' && isMonth(text, k - 1))) {
      dated = true
      continue
    }
    if (dated && /^(?:on|in|last|early|late)$/.test(text.words[k]!.low)) continue
    if (dated && text.words[k]!.text === ',') return nextTakesObject(text, at)
    if (text.words[k]!.text === ',') return closesAside(text, k) && takesObject(text, at)
    if (!dated && k < at - 3) return false
    if (is(text, k, CLASS.auxiliary)) return false
    if (text.nameAt[k]! >= 0 || is(text, k, CLASS.subject | CLASS.actor | CLASS.speaker))
      return nextTakesObject(text, at)
    return false
  }
  return false
}

/** "Ann Roe, head of the guild, condemned": the comma at `comma` ends an aside about somebody. */
function closesAside(text: Text, comma: number): boolean {
  const first = Math.max(text.sentences[text.sentenceOf[comma]!]!.from, comma - 20)
  for (let k = comma - 1; k > first; k--) {
    if (text.forms[k]! & FORMS.past && !(text.forms[k]! & FORMS.part)) return false
    if (text.words[k]!.text === ',')
      return text.nameAt[k - 1]! >= 0 || is(text, k - 1, CLASS.actor | CLASS.speaker | CLASS.role)
  }
  return false
}

const takesObject = (text: Text, at: number): boolean =>
  at + 1 < text.words.length &&
  (is(text, at + 1, CLASS.determiner | CLASS.possessive | CLASS.number) ||
    text.words[at + 1]!.capital ||
    text.words[at + 1]!.low === 'that')

/** A participle after a noun is followed by "by", "in", a comma; a verb by its object, "to", "that" or "on". */
function nextTakesObject(text: Text, at: number): boolean {
  const next = text.words[at + 1]
  if (!next) return true
  return !/^(?:by|in|under|from|during|with|,|\.|;|at|since|and)$/.test(next.low)
}

function beAfter(text: Text, at: number): boolean {
  const next = at + 1
  return (
    next < text.words.length &&
    ((text.forms[next]! & (FORMS.ing | FORMS.part)) !== 0 || is(text, next, CLASS.negation)) &&
    is(text, at - 1, CLASS.pronoun)
  )
}
