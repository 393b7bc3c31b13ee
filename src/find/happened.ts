/**
 * Acts told in any order of words: what trees say was done to people, to laws and cases, and by whom. Beside the
 * patterns, which want their words near each other. A tree is made only for a sentence that holds a verb of doing.
 */
import { doings as english } from '../../rules/en/doings.ts'
import { doings as french } from '../../rules/fr/doings.ts'
import { type Tree, type TreeWord, treeOf } from '../language/index.ts'
import type { Draft, Ground } from './build.ts'
import { clauseEnd, type Part } from './clauses.ts'
import { phraseOf } from './events/pairs.ts'
import { FORMS } from './inflect.ts'
import { isActor, isInstrument, isPeople, isSpeaker } from './phrases.ts'
import { CLASS, type Text } from './text.ts'

/** Verbs by type, apart by what they must be done to; and the verbs under which nothing is told. */
export interface Doings {
  people: Record<string, string>
  things: Record<string, string>
  any: Record<string, string>
  wishes: string
  manages: string
}

type Target = 'people' | 'things' | 'any'
type Reading = { type: string; target: Target }

interface Told {
  verbs: Map<string, Reading[]>
  wishes: ReadonlySet<string>
  manages: ReadonlySet<string>
}

const listed = (words: string) => words.split(',').map((word) => word.trim())

function compiled(doings: Doings): Told {
  const verbs: Told['verbs'] = new Map()
  for (const target of ['people', 'things', 'any'] as const)
    for (const [type, words] of Object.entries(doings[target]))
      for (const verb of listed(words)) verbs.set(verb, [...(verbs.get(verb) ?? []), { type, target }])
  return { verbs, wishes: new Set(listed(doings.wishes)), manages: new Set(listed(doings.manages)) }
}

const TOLD = { en: compiled(english), fr: compiled(french) }

/** How sure a verb of doing makes an act, before what was learned of it. */
const BASE = 0.66

/**
 * Drafts of acts in the order of the text, but for verbs at which one was drafted already (`taken`). Cost: the trees of
 * the sentences that hold another verb of doing in the past, with somebody or something that it may be done to.
 */
export function happenings(ground: Ground, taken: ReadonlySet<number>): Draft[] {
  const { text } = ground
  const told = TOLD[text.lexicon.tongue]
  const places = new Map(text.words.map(({ start }, at) => [start, at]))
  const found: Draft[] = []
  for (const { from, to, cut } of text.cuts) {
    if (!mayTell(text, from, to, told, taken)) continue
    const tree = treeOf(cut)
    tree.words.forEach((word, i) => {
      if (!/^(?:VERB|ADJ)$/.test(word.upos)) return
      const readings = readingsOf(text, places, tree, i, told)
      if (!readings) return
      const clause = clauseAt(tree, i, told)
      const draft = clause && draftOf(ground, places, tree, clause, readings)
      if (draft) found.push(draft)
    })
  }
  return found
}

/** Whether a word may be a past form of a verb of doing, beside what it is done to. Linear in the words; no tree is made. */
function mayTell(text: Text, from: number, to: number, told: Told, taken: ReadonlySet<number>): boolean {
  let people = false
  let things = false
  for (let at = from; at < to; at++) {
    if (text.classes[at]! & CLASS.instrument) things = true
    if (text.nameAt[at]! >= 0 || text.classes[at]! & SOMEBODY || text.words[at]!.kind === 'number')
      people = true
  }
  for (let at = from; at < to; at++) {
    if (!(text.forms[at]! & (FORMS.past | FORMS.part)) || taken.has(at)) continue
    for (const { lemma, tail } of text.entries[at] ?? [])
      for (const { target } of tail.every((word, k) => text.words[at + 1 + k]?.low === word)
        ? (told.verbs.get(lemma) ?? [])
        : [])
        if (target === 'any' || (target === 'people' ? people : things)) return true
  }
  return false
}

const SOMEBODY =
  CLASS.people | CLASS.actor | CLASS.speaker | CLASS.role | CLASS.subject | CLASS.number | CLASS.counts

/** What a verb of the tree may tell, by its lemma with its particle, or by the lemma that the rules know it by. */
function readingsOf(
  text: Text,
  places: ReadonlyMap<number, number>,
  tree: Tree,
  i: number,
  told: Told,
): Reading[] | undefined {
  const { start, lemma } = tree.words[i]!
  const particle = first(tree, i, 'compound:prt')
  const plain = lemma.toLowerCase()
  const joined = particle === null ? plain : `${plain} ${tree.words[particle]!.form.toLowerCase()}`
  const found = told.verbs.get(joined)
  if (found || particle !== null) return found
  const known = text.entries[places.get(start) ?? -1] ?? []
  for (const entry of known) {
    const readings = entry.tail.length === 0 ? told.verbs.get(entry.lemma) : undefined
    if (readings) return readings
  }
  return undefined
}

/** A verb of doing with its parties, as places in the tree. */
interface Clause {
  verb: number
  /** Who does it, and to whom or what it is done; null where the sentence does not say. */
  actor: number | null
  object: number | null
  /** The participle hangs on a noun: « X, condamnée en 2023 ». */
  hung: boolean
}

const has = (word: TreeWord, feature: string) => word.feats.includes(feature)
const first = (tree: Tree, i: number, relation: string): number | null =>
  tree.dependents(i, relation)[0] ?? null

/** The clause of verb `i` if it tells of something that was done; null for what is wished, denied, possible or to come. */
function clauseAt(tree: Tree, i: number, told: Told): Clause | null {
  const word = tree.words[i]!
  const auxiliaries = tree.dependents(i, 'aux')
  const passive = tree.dependents(i).some((k) => /^(?:aux|nsubj|csubj):pass$/.test(tree.words[k]!.relation))
  if (isDenied(tree, i) || isWished(tree, i, told)) return null
  if (passive) return wasDone(tree, auxiliaries) ? { verb: i, ...passiveParties(tree, i), hung: false } : null
  if (has(word, 'VerbForm=Part') && auxiliaries.length === 0 && !has(word, 'Tense=Pres')) {
    const noun = nounOf(tree, i)
    if (noun !== null) return { verb: i, actor: agentOf(tree, i), object: noun, hung: true }
    // English writes the simple past of some verbs as the participle: the tree then has a subject.
    if (subjectOf(tree, i) === null) return null
  }
  if (!happenedBy(tree, i, auxiliaries, told)) return null
  return { verb: i, actor: subjectOf(tree, i), object: first(tree, i, 'obj'), hung: false }
}

const NEGATIONS = /^(?:not|n't|n’t|never|no|ne|n'|n’|jamais|sans|without|neither|nor)$/i

function isDenied(tree: Tree, i: number): boolean {
  return tree.dependents(i).some((k) => {
    const { form, relation, feats } = tree.words[k]!
    return (
      /^(?:advmod|mark|det|cc)/.test(relation) && (NEGATIONS.test(form) || feats.includes('Polarity=Neg'))
    )
  })
}

const CONDITIONS = /^(?:if|unless|whether|lest|until|before|si|sauf|à moins|avant|pour|afin|to)$/i

/** Whether the verb stands under a condition, a purpose, or a verb of wishing. */
function isWished(tree: Tree, i: number, told: Told): boolean {
  let at = i
  for (let steps = 0; steps < 4; steps++) {
    const { relation, head } = tree.words[at]!
    if (tree.dependents(at, 'mark').some((k) => CONDITIONS.test(tree.words[k]!.form))) return true
    if (head < 0) return false
    const above = tree.words[head]!
    if (/^(?:ccomp|xcomp|csubj)/.test(relation) && told.wishes.has(above.lemma.toLowerCase())) return true
    // « la demande que », "a call to"
    if (
      /^acl/.test(relation) &&
      above.upos === 'NOUN' &&
      /^(?:call|demand|demande|appel|plan|threat|menace|risk|risque)$/.test(above.lemma)
    )
      return true
    if (!/^(?:conj|ccomp|xcomp|advcl)/.test(relation)) return false
    at = head
  }
  return false
}

const MODALS = /^(?:may|might|can|could|should|must|would|shall|will|'ll|’ll|to|wo|ca)$/i

/** A passive with "was", "been", « a été », « est »; not with "be" alone, « soit », « sera ». */
function wasDone(tree: Tree, auxiliaries: number[]): boolean {
  const helpers = auxiliaries.map((k) => tree.words[k]!)
  if (helpers.some(({ form }) => MODALS.test(form))) return false
  if (helpers.some((one) => has(one, 'Mood=Sub') || has(one, 'Tense=Fut') || has(one, 'Mood=Cnd')))
    return false
  if (helpers.length === 0) return true
  const french = helpers.some(({ lemma }) => lemma === 'être' || lemma === 'avoir')
  if (french)
    return (
      helpers.some((one) => has(one, 'VerbForm=Fin') || /^été$/i.test(one.form)) ||
      helpers.every((one) => has(one, 'VerbForm=Part'))
    )
  return helpers.some(({ form }) => /^(?:was|were|been|being|got|gets|'s|’s)$/i.test(form))
}

/** An active verb in the past or perfect, or in the French present of reports; not one under a modal or in the infinitive. */
function happenedBy(tree: Tree, i: number, auxiliaries: number[], told: Told): boolean {
  const word = tree.words[i]!
  const helpers = auxiliaries.map((k) => tree.words[k]!)
  if (helpers.some(({ form }) => MODALS.test(form))) return false
  if (helpers.some((one) => has(one, 'Mood=Sub') || has(one, 'Tense=Fut') || has(one, 'Mood=Cnd')))
    return false
  if (has(word, 'VerbForm=Inf')) {
    // « a pu rencontrer », "managed to meet": done by whoever could
    const above = tree.words[word.head]
    return (
      word.relation.startsWith('xcomp') &&
      above !== undefined &&
      told.manages.has(above.lemma.toLowerCase()) &&
      happenedBy(tree, word.head, tree.dependents(word.head, 'aux'), told)
    )
  }
  if (has(word, 'Mood=Imp') || has(word, 'Mood=Sub') || has(word, 'Mood=Cnd') || has(word, 'VerbForm=Ger'))
    return false
  if (helpers.some(({ lemma }) => /^(?:have|avoir|être)$/.test(lemma))) return true
  return has(word, 'Tense=Past') || has(word, 'Tense=Imp')
}

const passiveParties = (tree: Tree, i: number) => ({ actor: agentOf(tree, i), object: subjectOf(tree, i) })

/** "by the police", « par la police ». */
function agentOf(tree: Tree, i: number): number | null {
  for (const k of tree.dependents(i, 'obl')) {
    if (tree.words[k]!.relation === 'obl:agent') return k
    if (tree.dependents(k, 'case').some((c) => /^(?:by|par)$/i.test(tree.words[c]!.form))) return k
  }
  return null
}

/** The noun that a participle hangs on, as a modifier or in an aside. */
function nounOf(tree: Tree, i: number): number | null {
  const { relation, head } = tree.words[i]!
  if (head < 0) return null
  if (/^(?:acl|amod|appos)/.test(relation) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.words[head]!.upos))
    return head
  if (/^(?:advcl)/.test(relation)) return subjectOf(tree, head)
  return relation.startsWith('conj') && has(tree.words[head]!, 'VerbForm=Part') ? nounOf(tree, head) : null
}

/** The subject of a verb, or the one that it shares with the verb that it is joined to; of "who", whom it stands for. */
function subjectOf(tree: Tree, i: number): number | null {
  for (let at = i, steps = 0; at >= 0 && steps < 4; steps++) {
    const subject = first(tree, at, 'nsubj')
    const { relation, head } = tree.words[at]!
    if (subject !== null) {
      const stands = has(tree.words[subject]!, 'PronType=Rel') && relation.startsWith('acl') && head >= 0
      return stands ? antecedentOf(tree, head, subject) : subject
    }
    if (!/^(?:conj|xcomp)/.test(relation)) return null
    at = head
  }
  return null
}

/** Whom a relative pronoun stands for: the noun that its clause hangs on, but for "who" rather the name before it. */
function antecedentOf(tree: Tree, head: number, pronoun: number): number {
  if (!/^(?:who|qui)$/i.test(tree.words[pronoun]!.form) || tree.words[head]!.upos === 'PROPN') return head
  let at = pronoun - 1
  while (at > head && tree.words[at]!.upos === 'PUNCT') at--
  if (tree.words[at]!.upos !== 'PROPN') return head
  while (/^flat/.test(tree.words[at]!.relation)) at = tree.words[at]!.head
  return at
}

function draftOf(
  { text, resolver, dates }: Ground,
  places: ReadonlyMap<number, number>,
  tree: Tree,
  clause: Clause,
  readings: Reading[],
): Draft | null {
  const anchor = places.get(tree.words[clause.verb]!.start)
  if (anchor === undefined) return null
  const partOf = (head: number | null): Part | null =>
    head === null ? null : partAt(text, places, tree, head)
  const [actor, object] = [partOf(clause.actor), partOf(clause.object)]
  const reading = readings.find(({ target }) => suits(text, tree, target, actor, object, clause))
  // "Joint statement delivered by Malta": the title of a text tells of nothing done
  if (reading?.target === 'things' && clause.hung && text.sentences[text.sentenceOf[anchor]!]!.heading)
    return null
  if (!reading) return null
  const span = spanOf(text, places, tree, clause, anchor, actor, object)
  const voice = resolver.voice(anchor)
  return {
    kind: 'act',
    anchor,
    borrowed: false,
    start: text.words[span.from]!.start,
    end: text.words[span.to - 1]!.end,
    quote: '',
    voice: voice[0] ?? null,
    confidence: BASE,
    rule: `act/told-${reading.type}`,
    type: reading.type,
    actor: actor && isSpeaker(text, actor.from, actor.to) ? resolver.values(actor) : [],
    object: object ? resolver.values(object) : [],
    when:
      dates.told(text.words[span.from]!.start, text.words[anchor]!.start, text.words[span.to - 1]!.end) ??
      dates.leading(text, span.from),
    where: null,
    modality: 'actual',
  }
}

/** The words of a phrase of the tree. */
function partAt(text: Text, places: ReadonlyMap<number, number>, tree: Tree, head: number): Part | null {
  const phrase = phraseOf(tree, head)
  let from: number | undefined
  for (let k = phrase.from; k <= head && from === undefined; k++) from = places.get(tree.words[k]!.start)
  if (from === undefined) return null
  const { end } = tree.words[phrase.to]!
  let to = from + 1
  while (to < text.words.length && text.words[to]!.end <= end) to++
  return { from, to }
}

/** Whether what it is done to, and who does it, make the verb mean the act. */
function suits(
  text: Text,
  tree: Tree,
  target: Target,
  actor: Part | null,
  object: Part | null,
  clause: Clause,
): boolean {
  if (!object || isAnybody(tree, clause)) return false
  if (clause.hung && !isDated(tree, clause.verb)) return false
  const active = actor !== null && actor.from < object.from
  if (
    active &&
    !isActor(text, actor.from, actor.to) &&
    !isPeople(text, actor.from, actor.to) &&
    tree.words[clause.actor!]!.upos !== 'PROPN'
  )
    return false
  if (target === 'people') return isPeople(text, object.from, object.to) || isSomebody(tree, clause.object!)
  if (target === 'things') return isInstrument(text, object.from, object.to)
  return !clause.hung && (active || !isPeople(text, object.from, object.to))
}

/** "those who were arrested", "a man who was beaten": which ones, not that it happened; and what only a pronoun stands for. */
function isAnybody(tree: Tree, { object, actor, verb, hung }: Clause): boolean {
  const { upos, form } = tree.words[object!]!
  if (tree.dependents(object!, 'det').some((k) => /^(?:no|aucune?|nulle?)$/i.test(tree.words[k]!.form)))
    return true
  if (/^(?:those|ceux|celles|celui|celle|anyone|everyone|people|quiconque|ones?)$/i.test(form)) return true
  if (upos === 'PRON' && actor !== null && /^(?:it|l'|l’|le|la|les|en|se|s'|s’|itself)$/i.test(form))
    return true
  const relative = tree.words[verb]!.relation.startsWith('acl')
  const some = tree.dependents(object!, 'det').some((k) => /^(?:an?|une?)$/i.test(tree.words[k]!.form))
  return (relative || hung) && some
}

/** Whether a participle says when, where or by whom: « arrêté le 5 juillet », "persecuted by the police". */
function isDated(tree: Tree, verb: number): boolean {
  return tree
    .dependents(verb)
    .some(
      (k) =>
        k > verb &&
        (tree.words[k]!.relation === 'obl:agent' || tellsWhen(tree, k) || agentOf(tree, verb) === k),
    )
}

const tellsWhen = (tree: Tree, i: number) =>
  tree.words[i]!.relation.startsWith('obl') &&
  tree.subtree(i).some((k) => tree.words[k]!.upos === 'NUM' || MONTHS.test(tree.words[k]!.form))

const MONTHS =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|yesterday|semaine|hier|hands|mains)$/

/** A name, or somebody counted: "three intellectuals", « Floriane Irangabiye ». */
function isSomebody(tree: Tree, head: number): boolean {
  const { upos, feats } = tree.words[head]!
  return upos === 'PROPN' || (feats.includes('Number=Plur') && tree.dependents(head, 'nummod').length > 0)
}

/** From whoever acts or is acted on, or the verb where they stand far off, to the end of the clause. */
function spanOf(
  text: Text,
  places: ReadonlyMap<number, number>,
  tree: Tree,
  clause: Clause,
  anchor: number,
  actor: Part | null,
  object: Part | null,
): Part {
  const helpers = tree.dependents(clause.verb, 'aux').map((k) => places.get(tree.words[k]!.start) ?? anchor)
  const verb = Math.min(anchor, ...helpers)
  const before = [actor, object].filter((part) => part !== null && part.from < verb) as Part[]
  // A noun further off has a clause of its own in between: "Ana Ruiz, a writer who …, was arrested".
  const near = before.filter((part) => verb - part.to <= (clause.hung ? 2 : 6))
  const relative = first(tree, clause.verb, 'nsubj')
  const pronoun = relative === null ? undefined : places.get(tree.words[relative]!.start)
  const opens = pronoun !== undefined && pronoun < verb && verb - pronoun <= 8 ? [pronoun] : []
  const from = Math.min(verb, ...near.map((part) => part.from), ...opens)
  const after = [actor, object].filter((part) => part !== null && part.from > verb) as Part[]
  // What hangs on a noun ends with its own words: « X, condamnée en 2023, attend ».
  const own = tree.subtree(clause.verb).map((k) => places.get(tree.words[k]!.start) ?? 0)
  const end = clause.hung ? Math.max(...own) + 1 : clauseEnd(text, anchor)
  const to = Math.max(end, anchor + 1, ...after.map((part) => part.to))
  let last = Math.min(to, text.sentences[text.sentenceOf[anchor]!]!.to)
  while (last > anchor + 1 && /^[,;:.]$/.test(text.words[last - 1]!.text)) last--
  return { from, to: last }
}
