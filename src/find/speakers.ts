/** Says who speaks at each place: the author of the document, or whoever is quoted or reported there. */
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import { isSpeaker } from './phrases.ts'
import type { Names } from './register.ts'
import { subjectOf } from './subjects.ts'
import { taggedVerb } from './tags.ts'
import { tailEnd } from './terms.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { hasTense, verbGroup } from './verbs.ts'

export interface Letter {
  /** Who writes: the body first, then the persons who sign. */
  authors: string[]
  /** The person who reads it out, beside the body or state for which they speak. */
  speaker: string | null
  /** Who is addressed, and the state that they serve where the text shows it. */
  addressees: string[]
}

/** The author and the addressee that the document itself shows, by salutation, signature and title. */
export function readLetter(text: Text, names: Names): Letter {
  const letter: Letter = { authors: [], speaker: null, addressees: [] }
  const add = (list: string[], name: string | undefined) => {
    if (name && !list.includes(name)) list.push(name)
  }
  let signed = -1
  for (const [number, sentence] of text.sentences.entries()) {
    const first = text.words[sentence.from]!
    const line = wordsAt(text, sentence.from, Math.min(sentence.to, sentence.from + 14))
    if (
      /^(?:Your (?:Excellency|Excellencies|Honou?r|Majesty|Holiness|Eminence)|Excellency|Excellences?|Sirs?|Madam)[,:]?$/i.test(
        line,
      ) &&
      number < 25
    )
      letter.addressees.push(...addressBlock(text, names, number))
    if (/^(?:dear|cher|chère|chers)$/.test(first.low) && sentence.to - sentence.from < 60)
      salute(text, names, sentence.from, sentence.to, letter)
    else if (
      /^(?:Madame|Monsieur|Mesdames|Messieurs)[^.]{0,80}[,:]$/.test(line) &&
      sentence.to - sentence.from < 14
    ) {
      add(letter.addressees, line.replace(/^(?:Madame|Monsieur) (?:la |le |l’|l')?|[,:]$/g, '').trim())
      if (number < 25) for (const one of addressBlock(text, names, number)) add(letter.addressees, one)
    }
    if (
      number < 10 &&
      /^(?:to|à|attn|destinataire)$/.test(first.low) &&
      text.words[sentence.from + 1]?.text === ':'
    )
      salute(text, names, sentence.from + 1, sentence.to, letter)
    add(letter.authors, resolvedIn(text, sentence.from, sentence.to) ?? undefined)
    if (number < 12) statement(text, names, sentence.from, sentence.to, letter)
    if (
      /^(?:signed|signé|signée|signataires|signatories|sincerely|yours|respectfully|regards|cordially|cordialement|respectueusement)$/.test(
        first.low,
      ) &&
      sentence.to - sentence.from < 6
    )
      signed = number
  }
  onBehalf(text, names, letter)
  calledUpon(text, names, letter)
  byline(text, names, letter)
  resolutionBody(text, names, letter)
  signatures(text, names, letter, signed)
  if (letter.addressees.length) add(letter.addressees, servedState(text, names) ?? undefined)
  else if (letter.authors.length) add(letter.authors, servedState(text, names) ?? undefined)
  return letter
}

/** The person and the office in the lines above a salutation that names neither: "Her Excellency Jane Roe / President of Malta". */
function addressBlock(text: Text, names: Names, salutation: number): string[] {
  const found: string[] = []
  for (let number = 1; number < salutation; number++) {
    const { from, to, heading } = text.sentences[number]!
    if (!heading || to - from > 14) continue
    for (let at = from; at < to; at++) {
      const one = names.list[text.nameAt[at]!]
      if (one?.kind === 'person' && !found.includes(one.name)) found.push(one.name)
    }
    const { low } = text.words[from]!
    if (
      is(text, from, CLASS.role) &&
      !is(text, from, CLASS.honorific) &&
      !/^(?:his|her|re|objet|excellency)$/.test(low)
    )
      found.push(wordsAt(text, from, to).replace(/\s+/g, ' '))
  }
  return found.slice(0, 3)
}

/**
 * "An open letter to the Commission", « Un collectif interpelle Emmanuel Macron », « Monsieur le Président, ne ... »: whom a
 * text that says "you" speaks to, where it has no salutation, and who calls.
 */
function calledUpon(text: Text, names: Names, letter: Letter): void {
  if (letter.addressees.length && letter.authors.length) return
  let you = 0
  for (let at = 0; at < text.words.length; at++)
    if (text.quoteOf[at]! < 0 && /^(?:you|your|vous|votre|vos)$/.test(text.words[at]!.low)) you++
  if (you < 2) return
  for (const { from, to } of text.sentences.slice(0, 6)) {
    for (let at = from; at < to - 1; at++) {
      const letterTo =
        /^(?:letter|lettre|appeal|appel)$/.test(text.words[at]!.low) &&
        (at === from || at < from + 4) &&
        /^(?:to|à|au|aux|ouverte)$/.test(text.words[at + 1]!.low)
      const calls = CALLS.test(text.words[at]!.low) && text.quoteOf[at]! < 0
      if (!letterTo && !calls) continue
      for (let k = at + 1; k < Math.min(to, at + 6); k++) {
        const one = names.list[text.nameAt[k]!]
        if (!one) continue
        if (letterTo && !letter.addressees.includes(one.name)) letter.addressees.push(one.name)
        if (!letter.addressees.length) letter.addressees.push(one.name)
        const caller = calls ? subjectOf(text, verbGroup(text, at, text.forms[at]!)) : null
        if (caller && !letter.authors.length && isSpeaker(text, caller.from, caller.to))
          letter.authors.push(
            wordsAt(text, caller.from, caller.to).replace(/^(?:the|an?|la|le|les|une?) /i, ''),
          )
        return
      }
    }
  }
}

const CALLS =
  /^(?:interpelle|interpellent|exhorte|exhortent|appelle|appellent|adresse|adressent|écrit|écrivent|urges?|calls?|writes?)$/

function salute(text: Text, names: Names, from: number, to: number, letter: Letter): void {
  let comma = from
  while (comma < to && !/^[,:!]$/.test(text.words[comma]!.text)) comma++
  let named = false
  for (let at = from + 1; at < comma; at++) {
    const name = text.nameAt[at]!
    if (name < 0 || names.list[name]!.kind !== 'person' || letter.addressees.includes(names.list[name]!.name))
      continue
    letter.addressees.push(names.list[name]!.name)
    named = true
  }
  if (!named && comma - from > 1 && comma - from < 10) letter.addressees.push(wordsAt(text, from + 1, comma))
}

/** "As delivered by Ambassador Roe", « Oratrice : Jeanne Roux ». */
const DELIVERED =
  /^(?:(?:(?:joint |oral )?(?:statement|déclaration|intervention)(?: conjointe)? )?(?:as )?(?:delivered|prononcée?|présentée?|lue?) (?:by|par)\b|(?:speaker|orateur|oratrice|intervenante?|locuteur|locutrice) ?:)/i

/** "Statement by Press Secretary Jane Roe on ...", "We, the Leaders of the X, ...". */
function statement(text: Text, names: Names, from: number, to: number, letter: Letter): void {
  const { words } = text
  if (to - from < 40 && DELIVERED.test(wordsAt(text, from, Math.min(to, from + 6)))) {
    for (let at = from; at < to && !letter.speaker; at++) {
      const one = names.list[text.nameAt[at]!]
      if (one?.kind === 'person') letter.speaker = one.name
      else if (one && !letter.authors.length) letter.authors.push(one.name)
    }
    return
  }
  if (
    to - from < 40 &&
    /^(?:statement|remarks|declaration|speech|address|discours|allocution|intervention|déclaration|communiqué)$/.test(
      words[from]!.low,
    ) &&
    /^(?:by|from|of|de|du)$/.test(words[from + 1]?.low ?? '') &&
    words[from + 2]?.low !== 'presse'
  ) {
    let body: string | null = null
    for (let at = from + 2; at < Math.min(to, from + 14); at++) {
      if (/^(?:on|about|sur|following|after|suite)$/.test(words[at]!.low)) break
      const { kind, name } = names.list[text.nameAt[at]!] ?? {}
      if (kind === 'person') {
        letter.authors.push(name!)
        return
      }
      body ??= name ?? null
    }
    if (body) {
      letter.authors.push(body)
      return
    }
  }
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (!/^(?:we|nous)$/.test(words[at]!.low) || words[at + 1]?.text !== ',') continue
    let end = at + 2
    // "We, the leaders of A, B and C, met": the comma before the verb closes
    while (end < to && (words[end]!.text !== ',' || !(end + 1 < to && verbBehind(text, end + 1)))) end++
    // "We, therefore, urge": an adverb names nobody
    const light = end === at + 3 && is(text, at + 2, CLASS.adverb)
    if (end - at < 30 && end < to && !light)
      letter.authors.push(wordsAt(text, at + 2, end).replace(/^(?:the|les) /i, ''))
  }
}

const verbBehind = (text: Text, at: number): boolean =>
  (is(text, at, CLASS.clitic) && at + 1 < text.words.length && (text.forms[at + 1]! & FORMS.present) !== 0) ||
  hasTense(text, at) ||
  (text.forms[at]! & (FORMS.past | FORMS.present)) !== 0 ||
  is(text, at, CLASS.adverb)

/** "By Jane Roe", « Par Jeanne Roux », on a line of its own at the top: an article that is one person's. */
function byline(text: Text, names: Names, letter: Letter): void {
  if (letter.authors.length || letter.addressees.length) return
  const own = text.words.some(
    ({ low }, at) => text.quoteOf[at]! < 0 && /^(?:i|my|je|j'|mon|ma|mes)$/.test(low),
  )
  for (const { from, to } of [...text.sentences.slice(0, 6), ...text.sentences.slice(-5)]) {
    // "Jane Roe is a lecturer at ...": at the head or the foot of what says "I"
    const name = own ? names.list[text.nameAt[from]!] : undefined
    if (name?.kind !== 'person') continue
    let end = from
    while (end < to && text.nameAt[end] === text.nameAt[from]) end++
    if (
      /^(?:is|est)$/.test(text.words[end]?.low ?? '') &&
      /^(?:an?|the|une?|la|le)$/.test(text.words[end + 1]?.low ?? '')
    ) {
      letter.authors.push(name.name)
      return
    }
  }
  for (const { from, to } of text.sentences.slice(0, 8)) {
    if (to - from < 2 || to - from > 12 || /^[.!?:]$/.test(text.words[to - 1]!.text)) continue
    const by = /^(?:by|par)$/.test(text.words[from]!.low)
    const name = text.nameAt[by ? from + 1 : from]!
    if (name < 0 || names.list[name]!.kind !== 'person') continue
    if (by || officer(text, from, to)) letter.authors.push(names.list[name]!.name)
    if (letter.authors.length) return
  }
}

/** "Margaret Cole, Department Spokesperson": a line that is a name and its office. */
function officer(text: Text, from: number, to: number): boolean {
  let office = false
  for (let at = from; at < to; at++) {
    if (hasTense(text, at)) return false
    if (is(text, at, CLASS.role | CLASS.speaker)) office = true
  }
  return office
}

/** "The Senate," or « Le Parlement européen, » on a line of its own: the body whose resolution this is. */
function resolutionBody(text: Text, names: Names, letter: Letter): void {
  for (const [number, { from, to }] of text.sentences.slice(0, 40).entries()) {
    if (
      to - from > 16 ||
      text.words[to - 1]!.text !== ',' ||
      /^(?:dear|cher|chère|chers|madame|monsieur)$/.test(text.words[from]!.low)
    )
      continue
    const start = is(text, from, CLASS.determiner) ? from + 1 : from
    const name = text.nameAt[start]!
    let told = false
    for (let at = start; at < to; at++) if (hasTense(text, at)) told = true
    if (told) continue
    const named = name >= 0 && names.list[name]!.kind === 'body' && to - from < 10
    const next = text.sentences[number + 1]
    const shown =
      start > from &&
      is(text, start, CLASS.organisation) &&
      (text.words[start]!.capital || text.lexicon.tongue === 'fr') &&
      next !== undefined
    if (!named && !(shown && RECITAL.test(text.words[next.from]!.low))) continue
    let end = start
    while (end < to - 1 && text.words[end]!.text !== ',') end++
    letter.authors.unshift(wordsAt(text, start, end))
    return
  }
}

/** "BE IT RESOLVED by the Town Council of Lund that": whose resolution it is. */
function resolvedIn(text: Text, from: number, to: number): string | null {
  for (let at = from; at < to - 3; at++) {
    if (text.words[at]!.low !== 'resolved' || text.words[at + 1]!.low !== 'by') continue
    const start = is(text, at + 2, CLASS.determiner) ? at + 3 : at + 2
    let end = start
    while (end < to && end < start + 9 && text.words[end]!.kind === 'word' && text.words[end]!.low !== 'that')
      end++
    return end > start ? wordsAt(text, start, end) : null
  }
  return null
}

/** How the first recital of a resolution begins. */
const RECITAL =
  /^(?:having|recalling|noting|considering|guided|deeply|reaffirming|bearing|whereas|alarmed|concerned|expressing|vu|rappelant|considérant|notant|guidée?|réaffirmant|ayant|profondément|préoccupée?|soulignant|saluant|prenant|constatant|attendu|réunie?|convaincue?|inquiète?|consciente?|–|-)$/

function onBehalf(text: Text, names: Names, letter: Letter): void {
  for (let at = 0; at + 3 < text.words.length; at++) {
    const low = text.words[at]!.low
    const english = low === 'behalf' && text.words[at + 1]!.low === 'of'
    const french = low === 'nom' && text.words[at - 1]?.low === 'au' && /^d/.test(text.words[at + 1]!.low)
    if (!english && !french) continue
    const { to: end } = text.sentences[text.sentenceOf[at]!]!
    for (let i = at + 2; i < Math.min(at + 6, end); i++) {
      if (text.nameAt[i]! < 0) continue
      const name = names.list[text.nameAt[i]!]!.name
      if (!letter.authors.includes(name)) letter.authors.unshift(name)
      return
    }
    let to = at + 2
    while (
      to < end &&
      to < at + 10 &&
      text.words[to]!.kind === 'word' &&
      !hasTense(text, to) &&
      !is(text, to, CLASS.subordinator) &&
      !(
        to > at + 3 &&
        /^(?:on|to|about|à|sur|pour|regarding|concerning|at|in|ahead|before|with|by|as|following|under|during|after|avant|après|dans|en|lors|afin)$/.test(
          text.words[to]!.low,
        )
      )
    )
      to++
    const body = wordsAt(text, at + 2, to).replace(/^(?:the|la|le|les|l[’'])\s*/i, '')
    if (!body) continue
    if (!letter.authors.includes(body)) letter.authors.unshift(body)
    return
  }
}

/** Persons named on lines of their own near the end, after the last paragraph. */
function signatures(text: Text, names: Names, letter: Letter, signed: number): void {
  const start = signed >= 0 ? signed + 1 : Math.max(0, text.sentences.length - 12)
  if (!letter.addressees.length && signed < 0) return
  for (let number = start; number < text.sentences.length; number++) {
    const { from, to } = text.sentences[number]!
    // « Pour le collectif Untel, »: in whose name those below sign
    if (/^(?:pour|for)$/.test(text.words[from]!.low) && to - from < 9 && number > 6) {
      const start = is(text, from + 1, CLASS.determiner) ? from + 2 : from + 1
      let end = start
      while (end < to && text.words[end]!.kind === 'word') end++
      const body = wordsAt(text, start, end)
      if (end > start && !hasTenseIn(text, start, end) && !letter.authors.includes(body))
        letter.authors.unshift(body)
      continue
    }
    const name = text.nameAt[from]!
    if (name < 0 && signed >= 0 && number <= signed + 2 && titled(text, from, to)) {
      letter.authors.push(wordsAt(text, from, to))
      continue
    }
    if (name < 0 || names.list[name]!.kind === 'country' || to - from > 9) continue
    const spans = names.list[name]!.mentions.find((mention) => mention.from === from)
    const closed =
      spans && (spans.to >= to - 1 || text.words[spans.to]!.text === ',') && !hasTenseIn(text, from, to)
    if (closed && !letter.authors.includes(names.list[name]!.name))
      letter.authors.push(names.list[name]!.name)
  }
}

/** "Global Lamp", below "Yours sincerely,": a body whose name tells nothing. */
function titled(text: Text, from: number, to: number): boolean {
  if (to - from > 6 || hasTenseIn(text, from, to)) return false
  for (let at = from; at < to; at++)
    if (
      text.words[at]!.kind !== 'word' ||
      (!text.words[at]!.capital && !/^(?:of|for|and|de|du|des|et|la|les)$/.test(text.words[at]!.low)) ||
      is(text, at, CLASS.role | CLASS.month)
    )
      return false
  return true
}

function hasTenseIn(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasTense(text, at)) return true
  return false
}

/** The state that acts most often in a letter or a statement, if one clearly does. */
function servedState(text: Text, names: Names): string | null {
  let best: string | null = null
  let most = 1
  let second = 0
  for (const name of names.list) {
    if (name.kind !== 'country') continue
    let count = 0
    for (const { to } of name.mentions) {
      const next = to < text.words.length ? to : -1
      if (next >= 0 && is(text, next, CLASS.modal | CLASS.auxiliary) && !/^'s$/.test(text.words[next]!.low))
        count++
    }
    if (count > most) {
      second = most
      most = count
      best = name.name
    } else if (count > second) second = count
  }
  return most > second ? best : null
}

/** A speaker's words: the part of the text that names them, before any pronoun is resolved. */
export type Source = { part: Part } | null

/** Who speaks in each quotation. */
export function quoteSources(text: Text): Source[] {
  const sources: Source[] = []
  for (let number = 0; number < text.quotes.length; number++) {
    const quote = text.quotes[number]!
    const part = saidAfter(text, quote.to) ?? saidBefore(text, quote.from) ?? saidWithin(text, quote)
    if (part) {
      sources.push({ part })
      continue
    }
    const before = number - 1
    const close = before >= 0 && blockOf(text, quote.from) - blockOf(text, text.quotes[before]!.to - 1) <= 1
    sources.push(close && sources[before] ? sources[before] : alone(text, quote.from))
  }
  return sources
}

const blockOf = (text: Text, at: number): number => text.sentences[text.sentenceOf[at]!]!.block

/** A verb of saying; « répondre de ses actes » says nothing. */
const says = (text: Text, at: number) =>
  (text.words[at]!.low.startsWith('répond') && /^(?:de|d'|du|des)$/.test(text.words[at + 1]?.low ?? '')) ||
  (text.words[at]!.low.startsWith('plaid') && /^(?:coupable|non)$/.test(text.words[at + 1]?.low ?? ''))
    ? undefined
    : text.entries[at]?.find(
        (one) =>
          (one.families.includes('say') || one.families.includes('dire')) &&
          one.forms & ~FORMS.base &&
          // « faire savoir » says something, « faire bien » does not
          tailEnd(text, at, one.tail) > 0,
      )

/** "..., said Jane Roe, head of X." / « ... » martèle l’eurodéputé / "..." Roe said. */
function saidAfter(text: Text, at: number): Part | null {
  let i = at
  if (i < text.words.length && /^[,.]$/.test(text.words[i]!.text)) i++
  if (i >= text.words.length || blockOf(text, i) !== blockOf(text, at - 1)) return null
  const sentence = text.sentences[text.sentenceOf[i]!]!
  const limit = Math.min(sentence.to, i + 26)
  let verb = i
  if (
    /^(?:a|ont|avait|has|had|s'est|se|s')$/.test(text.words[verb]!.low) &&
    (says(text, verb + 1) || tellsOf(text, at, verb + 1))
  )
    verb++
  if (says(text, verb) || tellsOf(text, at, verb)) {
    let from = verb + 1
    if (text.words[from] && /^(?:-t-|-)/.test(text.words[from]!.text)) return { from, to: from + 1 }
    let to = from
    while (to < limit && !/^[,.;:“«"»”]$/.test(text.words[to]!.text) && !is(text, to, CLASS.subordinator))
      to++
    while (from < to && is(text, from, CLASS.adverb)) from++
    if (to <= from || !(isSpeaker(text, from, to) || text.words[from]!.capital)) return null
    return named(text, to) ?? { from, to }
  }
  // « ... » La ministre a dit: another sentence tells of something else
  if (text.sentenceOf[i] !== text.sentenceOf[at - 1] && text.lexicon.tongue === 'fr') return null
  for (verb = i + 1; verb < limit; verb++) {
    if (/^[.;:“«"]$/.test(text.words[verb]!.text)) return null
    if (!says(text, verb) || is(text, verb - 1, CLASS.determiner | CLASS.preposition)) continue
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    if (subject && subject.from >= i && isSpeaker(text, subject.from, subject.to)) return subject
  }
  return null
}

/** "...", quipped Jane Roe; « ... », s’emporte Jean Roux: whatever the verb between a quotation and a person's name, it tells who speaks. */
function tellsOf(text: Text, at: number, verb: number): boolean {
  const { low, kind, capital } = text.words[verb]!
  if (kind !== 'word' || capital || !/[”»"]/.test(text.words[at - 1]!.text) || text.classes[verb])
    return false
  return (
    text.words[verb + 1]?.capital === true &&
    text.nameAt[verb + 1]! >= 0 &&
    (text.lexicon.tongue === 'fr' ? /(?:e|it|d|a|ut)$/ : /(?:ed|s|id|ld)$/).test(low) &&
    taggedVerb(text, verb)
  )
}

/** « ..., s'indigne Jeanne Roux, ... »: who speaks is told inside the quotation marks, as French papers do. */
function saidWithin(text: Text, { from, to }: Part): Part | null {
  if (text.lexicon.tongue !== 'fr') return null
  for (let comma = from + 2; comma < Math.min(to - 2, from + 120); comma++) {
    if (text.words[comma]!.text !== ',') continue
    let verb = comma + 1
    while (verb < to && /^(?:s'|se|a|ont|s'est|est)$/.test(text.words[verb]!.low)) verb++
    if (!says(text, verb) || !text.words[verb + 1]?.capital || text.nameAt[verb + 1]! < 0) continue
    let end = verb + 1
    while (end < to && text.nameAt[end] === text.nameAt[verb + 1]) end++
    return { from: verb + 1, to: end }
  }
  return null
}

/** « le porte-parole du conseil, Jean Roux »: the name behind the comma at `comma` says more than the office. */
function named(text: Text, comma: number): Part | null {
  const name = text.nameAt[comma + 1] ?? -1
  if (name < 0 || text.words[comma]!.text !== ',') return null
  let to = comma + 1
  while (text.nameAt[to] === name) to++
  return text.words[comma + 1]!.capital && to - comma > 2 ? { from: comma + 1, to } : null
}

/** Jane Roe said: "...", "resolution ... that “...”". */
function saidBefore(text: Text, at: number): Part | null {
  const sentence = text.sentences[text.sentenceOf[at]!]!
  if (at === sentence.from) return null
  const last = text.words[at - 1]!
  const first = Math.max(sentence.from, at - 30)
  const introduced = last.text === ':' || last.text === ',' || /^(?:that|que|qu')$/.test(last.low)
  for (let verb = at - 1; verb >= first; verb--) {
    if (text.quoteOf[verb]! >= 0 && text.quoteOf[verb] !== text.quoteOf[at]) return null
    if (!says(text, verb)) continue
    if (!introduced && verb !== at - 1) return null
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    if (subject && isSpeaker(text, subject.from, subject.to)) return subject
  }
  return introduced ? mainSubject(text, text.sentenceOf[at]!, at) : null
}

/** A quotation that is a paragraph of its own belongs to whom the sentence before is about. */
function alone(text: Text, at: number): Source {
  const number = text.sentenceOf[at]!
  if (number === 0 || text.sentences[number]!.from !== at) return null
  const part = mainSubject(text, number - 1, Number.POSITIVE_INFINITY)
  return part && isSpeaker(text, part.from, part.to) ? { part } : null
}

const subjects = new WeakMap<Text, Map<number, Part | null>>()

/** Subject of the first finite verb of a sentence that stands before `limit`. */
export function mainSubject(text: Text, sentence: number, limit: number): Part | null {
  const known = subjects.get(text) ?? new Map<number, Part | null>()
  subjects.set(text, known)
  if (!known.has(sentence)) known.set(sentence, firstSubject(text, sentence))
  const part = known.get(sentence)!
  return part && part.from < limit ? part : null
}

function firstSubject(text: Text, number: number): Part | null {
  const { from, to } = text.sentences[number]!
  for (let at = from + 1; at < Math.min(to, from + 40); at++) {
    const verb =
      is(text, at, CLASS.auxiliary | CLASS.modal) || (text.forms[at]! & ~(FORMS.base | FORMS.ing)) !== 0
    if (!verb || is(text, at - 1, CLASS.determiner | CLASS.preposition)) continue
    if (text.lexicon.nounish.has(text.words[at]!.low) && !is(text, at - 1, CLASS.subject)) continue
    const subject = subjectOf(text, { ...verbGroup(text, at, text.forms[at]!), mood: 'finite' })
    // "In a statement issued on Tuesday, the union said": not the statement
    if (subject && is(text, subject.from, CLASS.preposition)) continue
    if (subject && isSpeaker(text, subject.from, subject.to)) return subject
  }
  return null
}

/** « Pour la sénatrice Jeanne Roux, le gouvernement doit ... »: whose view it is. */
function viewOf(text: Text, from: number, limit: number): boolean {
  let to = from
  while (to < limit && text.words[to]!.text !== ',') to++
  return to < limit && to - from < 14 && !hasTenseIn(text, from, to) && isSpeaker(text, from, to)
}

/** Who is reported to say what stands at `at`, outside quotation marks: "X said that ...", "..., X said", "According to X, ...". */
export function reportedBy(text: Text, at: number): Part | null {
  const sentence = text.sentences[text.sentenceOf[at]!]!
  for (let verb = at - 1; verb >= Math.max(sentence.from, at - 40); verb--) {
    if (text.words[verb]!.text === ';') break
    // « Il a dit ..., mais les autorités »: another clause
    if (/^(?:mais|but)$/.test(text.words[verb]!.low) && text.words[verb - 1]?.text === ',') break
    if (!says(text, verb) || text.quoteOf[verb] !== text.quoteOf[at]) continue
    if (is(text, verb - 1, CLASS.determiner | CLASS.preposition)) continue
    if (
      text.lexicon.nounish.has(text.words[verb]!.low) &&
      !/^(?:that|que|qu')$/.test(text.words[verb + 1]!.low)
    )
      continue
    const group = verbGroup(text, verb, text.forms[verb]!)
    // « n’ont pas annoncé d’enquête »: nothing was said
    if (group.negated) continue
    const subject = subjectOf(text, group)
    if (subject && isSpeaker(text, subject.from, subject.to)) return subject
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + 60); i++) {
    if (text.words[i]!.text !== ',' || text.quoteOf[i] !== text.quoteOf[at]) continue
    const said = saidAfter(text, i + 1)
    if (said) return said
  }
  const low = text.words[sentence.from]!.low
  if (/^(?:according|selon|d'après)$/.test(low) || (low === 'pour' && viewOf(text, sentence.from + 1, at))) {
    const from = low === 'according' ? sentence.from + 2 : sentence.from + 1
    let to = from
    while (to < sentence.to && text.words[to]!.text !== ',') to++
    if (to < at && to > from) return { from, to }
  }
  return null
}
