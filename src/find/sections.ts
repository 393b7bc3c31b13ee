/** Says whose words a paragraph is where a heading, a label or an announcing line tells it: questions and answers, debates, statements. */
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import { isSpeaker } from './phrases.ts'
import type { Names } from './register.ts'
import { subjectOf } from './subjects.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { hasTense, verbGroup } from './verbs.ts'
import type { Sentence } from './words.ts'

/** By number of block, the words that name who speaks there; null for somebody whom the text does not name. */
export type Floor = Map<number, Part | null>

/** Who has the floor: somebody, nobody named (null), or the author of the text (undefined). */
type Turn = { speaker: Part | null | undefined; kept: boolean }

/** Speakers of blocks, kept until the next turn, or the next heading. */
export function floorOf(text: Text, names: Names): Floor {
  const floor: Floor = new Map()
  const blocks = blocksOf(text)
  const found = blocks.map(({ first }) => labelOf(text, names, text.sentences[first]!))
  const standing = blocks.map(
    (_, number) => found[number] === null && standingName(text, names, blocks, number),
  )
  // two or more who are so named make a debate
  const labels = blocks.filter((_, number) => found[number] || standing[number]).length
  // « Question : ... » with no « Réponse : » below: what follows the question is the author's
  const answered = blocks.some(({ first }) =>
    /^(?:r|a|answer|réponse)$/.test(letterAt(text, text.sentences[first]!)),
  )
  const form: Form = { asking: undefined, answering: undefined }
  let turn: Turn = { speaker: undefined, kept: false }
  const talk = interviewed(text, names, blocks)
  let begun = false
  for (const [number, { first, last }] of blocks.entries()) {
    const head = text.sentences[first]!
    if (talk) {
      const question = asksAt(text, text.sentences[last]!)
      begun ||= question
      if (begun && !head.heading) floor.set(head.block, question ? null : talk)
      if (begun && question) floor.set(head.block, null)
      continue
    }
    const line = turnLine(text, names, head, form)
    if (line) {
      turn = line
      continue
    }
    const label = found[number]
    if (label) {
      turn = { speaker: label.speaker, kept: labels > 1 && (label.speaker !== null || answered) }
      if (label.speaker !== undefined) floor.set(head.block, label.speaker)
      continue
    }
    const alone = labels > 1 && standing[number]
    if (alone) {
      turn = { speaker: alone, kept: true }
      continue
    }
    if (head.heading && first === last) {
      // "Tabled on 3 May" under "Asked by Jane Roe" takes the floor from nobody
      if (!onlyBrackets(text, head) && !dated(text, head)) turn = { speaker: undefined, kept: false }
      continue
    }
    if (turn.speaker !== undefined) floor.set(head.block, turn.speaker)
    if (!turn.kept) turn = { speaker: undefined, kept: false }
    const announced = announcedIn(text, text.sentences[last]!)
    if (announced) turn = { speaker: announced, kept: !opensQuote(text, text.sentences[last]!.to) }
  }
  return floor
}

/** « Entretien avec Jeanne Roux », "Interview with Jane Roe", over paragraphs of which two or more are questions: who answers them. */
function interviewed(text: Text, names: Names, blocks: { first: number; last: number }[]): Part | null {
  if (blocks.filter(({ last }) => asksAt(text, text.sentences[last]!)).length < 2) return null
  for (const { from, to } of text.sentences.slice(0, 8)) {
    if (to - from > 30 || !/^(?:entretien|interview|conversation|rencontre|q&a)$/.test(text.words[from]!.low))
      continue
    for (let at = from + 1; at < to; at++) {
      const name = text.nameAt[at]!
      if (name < 0 || names.list[name]!.kind !== 'person') continue
      let end = at
      while (end < to && text.nameAt[end] === name) end++
      return { from: at, to: end }
    }
  }
  return null
}

const asksAt = ({ words }: Text, { to }: Sentence): boolean => words[to - 1]!.text === '?'

/** Numbers of the first and last sentence of each block. */
function blocksOf(text: Text): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = []
  for (const [number, { block }] of text.sentences.entries()) {
    const before = text.sentences[number - 1]
    if (before?.block === block) blocks.at(-1)!.last = number
    else blocks.push({ first: number, last: number })
  }
  return blocks
}

const opensQuote = (text: Text, at: number): boolean => /^[“«"„]$/.test(text.words[at]?.text ?? '')

/** Who asks and who answers in a form of question and answer, as its heading lines name them. */
interface Form {
  asking: Part | null | undefined
  answering: Part | null | undefined
}

const ASKED =
  /^(?:[\p{Lu}][\p{L} ]{4,40} [–—-] (?=question))?(?:asked|tabled|submitted|question|questions|supplementary question|follow-up|texte de la question|intervention|prise de parole|explication de vote)\b/iu
const ANSWERED =
  /^(?:answered|answer|answers|reply|replied|response|réponse|texte de la réponse|répondu|answering)\b/i
const SHORT_FORM = /^(?:texte de la |text of the )?(?:question|réponse|answer|reply|response)s?$/i

/** "Answered by Jane Roe, Minister, on 3 May", « Question de M. Roux », « Texte de la réponse »: who speaks below. */
function turnLine(text: Text, names: Names, head: Sentence, form: Form): Turn | null {
  if (head.to - head.from > 40 || /^[.!?]$/.test(text.words[head.to - 1]!.text)) return null
  const line = wordsAt(text, head.from, head.to).replace(/\s+/g, ' ').replace(/:$/, '').trim()
  const asks = ASKED.test(line)
  const answers = !asks && ANSWERED.test(line)
  if (!asks && !answers) {
    if (/^minist\S+ (?:interrogé|attributaire|répondant)/i.test(line)) form.answering = undefined
    return null
  }
  const part = partyIn(text, names, head)
  if (SHORT_FORM.test(line)) return { speaker: asks ? form.asking : form.answering, kept: true }
  if (!part) return null
  if (asks && /^(?:question|asked|tabled)/i.test(line)) form.asking = part
  if (answers) form.answering = part
  return { speaker: part, kept: true }
}

/** The person, else the body, that stands behind "by", "from" or « de » in a line. */
function partyIn(text: Text, names: Names, { from, to }: Sentence): Part | null {
  let linked = false
  let body: Part | null = null
  for (let at = from; at < to; at++) {
    if (/^(?:by|from|of|de|d'|du|par|des)$/.test(text.words[at]!.low) && text.nameAt[at]! < 0) linked = true
    if (/^(?:on|about|to|sur|à|concerning|regarding|relative)$/.test(text.words[at]!.low)) break
    const name = text.nameAt[at]!
    if (!linked || name < 0) continue
    let end = at
    while (end < to && text.nameAt[end] === name) end++
    if (names.list[name]!.kind === 'person') return { from: at, to: end }
    if (names.list[name]!.kind === 'body' || end >= to) body ??= { from: at, to: end }
  }
  return body
}

interface Label {
  speaker: Part | null | undefined
}

/** "Jane Roe (Leeds North):", "Q:", « M. Roux. – »: at the head of a paragraph, who says it. */
function labelOf(text: Text, names: Names, sentence: Sentence): Label | null {
  return letterLabel(text, sentence) ?? dashLabel(text, names, sentence) ?? colonLabel(text, names, sentence)
}

/** « Q : », "A:": the question is nobody's who is named, the answer is the author's. */
function letterLabel(text: Text, sentence: Sentence): Label | null {
  const low = letterAt(text, sentence)
  if (/^(?:q|question)$/.test(low)) return { speaker: null }
  return /^(?:r|a|answer|réponse)$/.test(low) ? { speaker: undefined } : null
}

/** The word before a colon at the head of a sentence, else nothing. */
const letterAt = ({ words }: Text, { from, to }: Sentence): string =>
  from + 1 < to && words[from + 1]?.text === ':' ? words[from]!.low : ''

/** « M. Jean Roux. – Je demande », "Ms. Roe.—I ask": the minutes of a parliament. */
function dashLabel(text: Text, names: Names, { from, to }: Sentence): Label | null {
  if (!is(text, from, CLASS.honorific) || !text.words[from]!.capital || to - from > 16) return null
  const next = text.words[to]
  if (!next || text.words[to - 1]!.text !== '.') return null
  // without its dash the label is a sentence that says nothing, before one that does
  const { block } = text.sentences[text.sentenceOf[from]!]!
  if (!/^[–—-]$/.test(next.text)) {
    if (text.sentences[text.sentenceOf[to]!]!.block !== block) return null
    for (let at = from; at < to; at++) if (hasTense(text, at)) return null
  }
  for (let at = from; at < to; at++)
    if (text.nameAt[at]! >= 0 && names.list[text.nameAt[at]!]!.kind === 'person') {
      let end = at
      while (text.nameAt[end] === text.nameAt[at]) end++
      return { speaker: { from: at, to: end } }
    }
  return { speaker: { from, to: to - 1 } }
}

/** "Jane Roe (Leeds North):", "Mr. ROE:", "Jane Roe:" where she is known. */
function colonLabel(text: Text, names: Names, { from, to }: Sentence): Label | null {
  let colon = from
  while (colon < Math.min(to, from + 16) && text.words[colon]!.text !== ':') colon++
  if (colon >= to || text.words[colon]?.text !== ':') return null
  const alone = colon === to - 1
  let end = from
  while (end < colon && !/^[(,]$/.test(text.words[end]!.text)) end++
  let capitals = true
  for (let at = from; at < end; at++) capitals &&= text.words[at]!.capital
  if (!(capitals && end - from < 5) && !isSpeaker(text, from, colon)) return null
  let person = wholly(text, names, from, end)
  for (let at = from; at < colon; at++) {
    if (hasTense(text, at)) return null
    if (!alone && is(text, at, CLASS.role | CLASS.honorific) && text.words[at]!.capital) person = true
    if (text.words[at]!.text === '(' && at > from) person = true
  }
  return person && end > from ? { speaker: { from, to: end } } : null
}

/** Whether words are a person's name and nothing else. */
function wholly(text: Text, names: Names, from: number, to: number): boolean {
  const name = text.nameAt[from]!
  if (name < 0 || names.list[name]!.kind !== 'person') return false
  for (let at = from; at < to; at++) if (text.nameAt[at] !== name) return false
  return to > from
}

/** "Helen Roe" or "The Minister of State (Peter Roe)" on a line of its own, before a paragraph of hers. */
function standingName(
  text: Text,
  names: Names,
  blocks: { first: number; last: number }[],
  number: number,
): Part | null {
  const { first, last } = blocks[number]!
  const { from, to, heading } = text.sentences[first]!
  if (first !== last || !heading || to - from > 16) return null
  let after = number + 1
  while (after < blocks.length && onlyBrackets(text, text.sentences[blocks[after]!.first]!)) after++
  const next = blocks[after] && text.sentences[blocks[after]!.first]!
  if (!next || next.heading || next.bullet !== null) return null
  let person: Part | null = null
  for (let at = from; at < to; at++) {
    if (hasTense(text, at) || text.words[at]!.text === ':') return null
    const name = text.nameAt[at]!
    if (person || name < 0 || names.list[name]!.kind !== 'person') continue
    let end = at
    while (end < to && text.nameAt[end] === name) end++
    person = { from: at, to: end }
  }
  if (!person) return null
  const office = is(text, from, CLASS.role | CLASS.honorific | CLASS.determiner) && person.from > from
  const whole = person.from === from && (person.to === to || /^[(,]$/.test(text.words[person.to]!.text))
  return whole || office ? person : null
}

/** "(Leeds North) (Lab)": a line that only adds to the one before. */
const onlyBrackets = (text: Text, { from, to }: Sentence): boolean =>
  text.words[from]!.text === '(' && text.words[to - 1]!.text === ')' && to - from < 20

const dated = (text: Text, { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at++) if (text.words[at]!.kind === 'number') return true
  return false
}

const says = (text: Text, at: number) =>
  text.entries[at]?.some(
    (one) => (one.families.includes('say') || one.families.includes('dire')) && one.forms & ~FORMS.base,
  )

/** "Jane Roe adds:", "According to the union:" at the end of a block: what follows is theirs. */
function announcedIn(text: Text, { from, to }: Sentence): Part | null {
  const next = text.sentences[text.sentenceOf[to - 1]! + 1]
  if (text.words[to - 1]!.text !== ':' || !next || next.bullet !== null) return null
  for (let verb = to - 2; verb >= Math.max(from, to - 8); verb--) {
    if (!says(text, verb)) continue
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    return subject && isSpeaker(text, subject.from, subject.to) ? subject : null
  }
  const { low } = text.words[from]!
  if (!/^(?:according|selon|for|pour)$/.test(low)) return null
  const start = from + (low === 'according' ? 2 : 1)
  return start < to - 1 && isSpeaker(text, start, to - 1) ? { from: start, to: to - 1 } : null
}
