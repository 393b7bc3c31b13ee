/** Finds the body that publishes a text where only the text shows it: by its imprint, its first attribution, its spokespersons. */
import { FORMS } from './inflect.ts'
import type { Names } from './register.ts'
import { governs, isState } from './standing.ts'
import { subjectOf } from './subjects.ts'
import { tailEnd } from './terms.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { hasTense, verbGroup } from './verbs.ts'

/** Evidence needed before somebody is taken for the author of what nobody else says, and how far the next must lie behind. */
const ENOUGH = 2
const AHEAD = 2

/** The body, state or group that speaks in a text without a salutation, or null. News of several voices has none. */
export function imprint(text: Text, names: Names): string | null {
  const points = new Map<string, number>()
  const credit = (name: string | null, worth: number) => {
    if (name) points.set(name, (points.get(name) ?? 0) + worth)
  }
  const own = ownVoice(text)
  let head: string | null = null
  for (const [number, { from, to, heading }] of text.sentences.entries()) {
    const early = number < 6
    const late = number > text.sentences.length - 8
    if (early && to - from < 12) credit(titled(text, names, from, to), 3)
    if (number < 4 && heading && !head) {
      head = letterhead(text, from, to)
      credit(head, own ? 2 : 1)
    }
    if (number < 12 && EDITORS.test(wordsAt(text, from, Math.min(to, from + 6)))) credit(head, 2)
    if (number < (heading ? 6 : 3))
      credit(resolvedBy(text, names, from, to) ?? resolvedBy(text, names, afterColon(text, from, to), to), 3)
    if (number < 8) credit(issuer(text, names, from, to), 3)
    const said = speaksOut(text, names, from, to, own)
    if (said) credit(said.name, said.worth)
    if (early) credit(saidToday(text, names, from, to), 3)
    if (late || early) credit(described(text, names, from, to), 3)
    credit(spokenFor(text, names, from, to), 1)
  }
  merge(points)
  const [best, next] = [...points].sort((a, b) => b[1] - a[1])
  // a ministry at the head of the page and the state for which it speaks are no rivals
  if (
    head &&
    best &&
    [best[0], next?.[0]].includes(head) &&
    governs(names, [head]) &&
    isState(names, head === best[0] ? (next?.[0] ?? '') : best[0])
  )
    return head
  // the service at the head of the page does not rival the union that speaks in it
  if (head && best && next && best[0] !== head && next[0] === head && points.size === 2) return best[0]
  if (best && best[1] >= (own && !next ? 1 : ENOUGH) && best[1] >= AHEAD * (next?.[1] ?? 0)) return best[0]
  // the head of the page is enough where nobody else speaks
  if (head && (!best || best[0] === head)) return head
  return best && own ? null : group(text)
}

/** The signature of a newspaper's own opinion. */
const EDITORS =
  /^(?:(?:by |from )?the (?:editorial board|editors?)|(?:par |de )?la rédaction|par l['’]équipe)\b/i

/** "the experts said", again and again: a group without a name that speaks for the whole text. */
function group(text: Text): string | null {
  const counts = new Map<string, number>()
  for (const { from, to } of text.sentences)
    for (let at = from + 1; at < to; at++) {
      if (text.quoteOf[at]! >= 0 || !is(text, at, CLASS.speaker) || text.nameAt[at]! >= 0) continue
      if (!/^(?:the|les|these|ces)$/.test(text.words[at - 1]!.low) || !/[sx]$/.test(text.words[at]!.low))
        continue
      const says = [at + 1, at + 2, at - 2, at - 3].some(
        (verb) =>
          verb > from &&
          verb < to &&
          text.entries[verb]?.some(
            (one) => one.families.some((family) => SPEAKING.has(family)) && one.forms & ~FORMS.base,
          ),
      )
      if (says) counts.set(text.words[at]!.low, (counts.get(text.words[at]!.low) ?? 0) + 1)
    }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 3 && best[1] >= AHEAD * (next?.[1] ?? 0) ? best[0] : null
}

/** The one state that speaks in the present in a text that says "we", or null. */
export function speakingState(text: Text, names: Names): string | null {
  if (!ownVoice(text)) return null
  const states = new Map<string, number>()
  for (const { from, to } of text.sentences) {
    const said = speaksOut(text, names, from, to, true)
    const state = said && names.list.some((one) => one.kind === 'country' && one.name === said.name)
    if (state) states.set(said.name, (states.get(said.name) ?? 0) + said.worth)
  }
  const [best, next] = [...states].sort((a, b) => b[1] - a[1])
  return best && best[1] >= AHEAD * (next?.[1] ?? 0) ? best[0] : null
}

/** The body whose name heads the page, in its first lines, or null. */
export function headOf(text: Text): string | null {
  for (const { from, to, heading } of text.sentences.slice(0, 2)) {
    const head = heading ? letterhead(text, from, to) : null
    if (head) return head
  }
  return null
}

/** A name that is part of another is the same: "the Federation" in "Federation of Sailors" adds to it. */
function merge(points: Map<string, number>): void {
  for (const [name, worth] of points)
    for (const other of points.keys())
      if (other.length > name.length && contains(other, name)) {
        points.set(other, points.get(other)! + worth)
        points.delete(name)
        break
      }
}

const contains = (whole: string, part: string): boolean =>
  ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `)

/** Whether a text speaks of itself as "we" outside quotation marks. */
function ownVoice(text: Text): boolean {
  for (let at = 0; at < text.words.length; at++)
    if (text.quoteOf[at]! < 0 && /^(?:we|our|nous|notre|nos)$/.test(text.words[at]!.low)) return true
  return false
}

/** "EXAMPLE LEAGUE OF SAILORS" or « Réseau pour un lac propre » on a line of its own at the top. */
function letterhead(text: Text, from: number, to: number): string | null {
  if (to - from > 10 || /^(?:submitted|prepared|soumise?|présentée?|déposée?)$/.test(text.words[from]!.low))
    return null
  let start = from
  if (is(text, start, CLASS.determiner)) start++
  let body = -1
  let end = start
  for (; end < to; end++) {
    const { low, kind } = text.words[end]!
    if (kind === 'number' || (kind === 'mark' && !/^[-'’]$/.test(low))) break
    if (hasTense(text, end) || is(text, end, CLASS.modal) || headlineVerb(text, end)) return null
    // "Mayor and unions at odds": a headline writes its nouns small
    const small =
      body >= 0 && text.words[body]!.low === 'mayor' && kind === 'word' && !text.words[end]!.capital
    // "Council conclusions on Malta": the text is not the body
    if (text.lexicon.tongue === 'en' && OWN_TEXT.test(low) && !text.words[end]!.capital) return null
    if (small && !is(text, end, CLASS.determiner | CLASS.preposition | CLASS.coordinator)) return null
    // « Conférence de presse du ministère »: the ministry's
    const press = /^(?:de|d')$/.test(text.words[end + 1]?.low ?? '') && text.words[end + 2]?.low === 'presse'
    const heads = !press && (is(text, end, CLASS.organisation) || HEADS.test(low))
    if (body < 0 && heads && text.words[end]!.capital) body = end
  }
  if (body < 0 || body - start > 4) return null
  const { low } = text.words[start]!
  if (KIND_OF_TEXT.test(low) || OWN_TEXT.test(low)) return null
  if (MEETS.test(text.words[body]!.low) || is(text, start, CLASS.month)) return null
  return end > start && end === to ? wordsAt(text, start, end).replace(/\s+/g, ' ') : null
}

/** "Commission Condemns Sentencing": a capital does not make a verb a name. */
const headlineVerb = (text: Text, at: number): boolean =>
  text.lexicon.tongue === 'en' &&
  text.words[at]!.low.endsWith('s') &&
  (text.entries[at] ?? []).some(
    (one) => one.forms & FORMS.present && one.families.some((family) => SPEAKING.has(family)),
  )

/** Heads of those who publish, beside those of organisations. */
const HEADS =
  /^(?:embassy|consulate|mission|presidency|city|town|mayor|chamber|order|bar|daily|gazette|tribune|herald|editorial|barreau|ordre|chambre|ville|commune|mairie|ambassade|coordination|quotidien|hebdomadaire|journal|gazette|revue|plateforme|intersyndicale|conférence)$/

/** Where others meet and speak: the head of its pages names no author. */
const MEETS =
  /^(?:house|parliament|congress|senate|assembly|conference|summit|session|court|tribunal|parlement|congrès|sénat|assemblée|conférence|sommet|cour|nations|unies)$/

/** "From: Ministry of Health", « Émetteur : », "reflecting the views of the X government": a line that says who issues the text. */
function issuer(text: Text, names: Names, from: number, to: number): string | null {
  const line = wordsAt(text, from, Math.min(to, from + 40))
  const submitted =
    /^(?:submitted|prepared|soumise?|présentée?|déposée?) (?:by|par) (?:the |la |le |l['’])?/i.exec(line)
  if (submitted && to - from < 14 && text.words[from + 2]) {
    const start = is(text, from + 2, CLASS.determiner) ? from + 3 : from + 2
    return start < to ? wordsAt(text, start, to).replace(/\s+/g, ' ') : null
  }
  const marked = /^(?:from|issued by|source|sender|publisher|émetteur|expéditeur|de la part de)\b\s*:?/i.exec(
    line,
  )
  const views = /\b(?:views|opinions?|position) of (?:the )?|\bpoint de vue d[eu](?: la| l['’])? /i.exec(line)
  const lead = marked ?? views
  if (!lead) return null
  const begin = text.words[from]!.start + lead.index + lead[0].length
  for (let at = from; at < to; at++) {
    if (text.words[at]!.start < begin) continue
    const name = text.nameAt[at]!
    if (marked && to - at < 10 && text.words[at]!.capital && holdsHead(text, at, to))
      return wordsAt(text, at, to).replace(/\s+/g, ' ')
    if (name >= 0 && names.list[name]!.kind !== 'person') return names.list[name]!.name
    if (at > from + 12) return null
  }
  return null
}

/** Name of the body at `at`, if one stands there. */
const bodyAt = (text: Text, names: Names, at: number): string | null => {
  const name = text.nameAt[at] ?? -1
  if (name < 0 || names.list[name]!.kind !== 'body') return null
  const words = names.list[name]!.name.split(/\s/)
  const generic = words.every((word) => KIND_OF_TEXT.test(word.toLowerCase())) || RANKS.test(words.join(' '))
  return generic ? null : names.list[name]!.name
}

/** What presidents preside over, and no body that publishes. */
const RANKS =
  /^(?:République|Republic|Royaume|Kingdom|Nations?|États?|Etats?|(?:Member )?States?(?: Parties)?|États membres|Union)$/

/** A line at the top that is a body's name and no more than what kind of text this is: "EXAMPLE WATCH | Press release". */
function titled(text: Text, names: Names, from: number, to: number): string | null {
  let body: string | null = null
  for (let at = from; at < to; at++) {
    const { low, kind } = text.words[at]!
    const found = bodyAt(text, names, at)
    if (kind === 'number' || low === ':') return null
    if (found) body = found
    else if (
      kind === 'word' &&
      !KIND_OF_TEXT.test(low) &&
      !is(text, at, CLASS.determiner | CLASS.preposition)
    )
      return null
  }
  return body
}

const KIND_OF_TEXT =
  /^(?:conférence|point|séance|press|news|media|releases?|statement|public|joint|open|letter|communiqué|presse|déclaration|lettre|ouverte|publique|commune|urgent|action|briefing|note|for|immediate)$/

/** "European Parliament resolution of 6 May", « Déclaration de la Ligue des droits » : the body in the title of its own text. */
function resolvedBy(text: Text, names: Names, from: number, to: number): string | null {
  let start = is(text, from, CLASS.determiner) ? from + 1 : from
  // « l’ » alone on a line
  if (start >= to) return null
  if (/^(?:joint|written|oral|opening|closing|national|press|final)$/.test(text.words[start]!.low)) start++
  if (start >= to) return null
  if (OWN_TEXT.test(text.words[start]!.low)) {
    start++
    while (start < to && !is(text, start, CLASS.preposition)) start++
    while (
      start < to &&
      (is(text, start, CLASS.preposition | CLASS.determiner) || text.words[start]!.low === 'presse')
    )
      start++
    if (start >= to) return null
    const named = bodyAt(text, names, start) ?? stateAt(text, names, start)
    if (!named && text.lexicon.tongue === 'fr' && is(text, start, CLASS.organisation)) {
      // « Point de presse du ministère des Affaires étrangères – 11 janvier »
      let end = start
      while (end < to && text.words[end]!.kind === 'word') end++
      while (end > start && is(text, end - 1, CLASS.determiner | CLASS.preposition)) end--
      return end - start < 9 ? wordsAt(text, start, end) : null
    }
    if (
      !named &&
      (text.words[start]!.capital || (text.lexicon.tongue === 'fr' && is(text, start, CLASS.role)))
    ) {
      // "Statement by the Foreign Secretary on ...": an office speaks
      let end = start
      while (
        end < to &&
        text.words[end]!.kind === 'word' &&
        !is(text, end, CLASS.preposition) &&
        !/^(?:devant|lors)$/.test(text.words[end]!.low)
      )
        end++
      if (end - start < 5 && (is(text, end - 1, CLASS.role) || is(text, start, CLASS.role)))
        return wordsAt(text, start, end)
    }
    if (named || !text.words[start]!.capital || !is(text, start, CLASS.organisation) || to - start > 9)
      return named
    let end = start + 1
    while (
      end < to &&
      !/^(?:on|about|sur|concerning|concernant|regarding|relative)$/.test(text.words[end]!.low)
    )
      end++
    return wordsAt(text, start, end)
  }
  const body = bodyAt(text, names, start) ?? stateAt(text, names, start)
  let end = start
  while (body && end < to && text.nameAt[end] === text.nameAt[start]) end++
  if (body) return end < to && OWN_TEXT.test(text.words[end]!.low) ? body : null
  // "Council conclusions on Malta"
  const bare = text.words[start]!.capital && is(text, start, CLASS.organisation) && start + 1 < to
  return bare && OWN_TEXT.test(text.words[start + 1]!.low) ? text.words[start]!.text : null
}

/** "Council session 52: UK statement": the title proper stands behind the colon. */
function afterColon(text: Text, from: number, to: number): number {
  for (let at = from; at < to - 2; at++) if (text.words[at]!.text === ':') return at + 1
  return from
}

const OWN_TEXT =
  /^(?:resolution|résolution|declaration|déclaration|statement|communiqué|recommendation|recommandation|conclusions|motion|submission|contribution|intervention|allocution|discours|speech|remarks|conférence|point)$/

function holdsHead(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (is(text, at, CLASS.organisation) || HEADS.test(text.words[at]!.low)) return true
  return false
}

/**
 * A body that says, asks or condemns in a sentence, outside quotation marks; in a text that says "we", also a state or
 * a group ("the experts", « notre syndicat ») in the present, which is how they speak for themselves.
 */
function speaksOut(
  text: Text,
  names: Names,
  from: number,
  to: number,
  own: boolean,
): { name: string; worth: number } | null {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    if (text.quoteOf[at]! >= 0) continue
    const body = bodyAt(text, names, at)
    const name = body ?? (own ? stateAt(text, names, at) : null)
    if (!name || possesses(text, at)) continue
    let verb = at + 1
    while (verb < Math.min(to, at + 10) && !(text.forms[verb]! & ~FORMS.ing)) verb++
    const speaks = text.entries[verb]?.some(
      (one) =>
        one.families.some((family) => SPEAKING.has(family)) &&
        tailEnd(text, verb, one.tail) > 0 &&
        (body !== null || one.forms & (FORMS.present | FORMS.future)),
    )
    if (!speaks || (!body && text.forms[verb]! & FORMS.base && text.lexicon.tongue === 'en')) continue
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    if (!subject || subject.from > at || at >= subject.to || at - subject.from > 3) continue
    const takes = text.entries[verb]!.some(
      (one) =>
        one.forms & FORMS.present &&
        tailEnd(text, verb, one.tail) > 0 &&
        one.families.some((family) => SPEAKING.has(family) && !/^(?:say|dire)$/.test(family)),
    )
    return { name, worth: own && takes ? 2 : 1 }
  }
  return null
}

/** "Malta's Ann Roe says": she, not Malta. */
function possesses(text: Text, at: number): boolean {
  let end = at + 1
  while (text.nameAt[end] === text.nameAt[at]) end++
  return /^(?:'s|')$/.test(text.words[end]?.low ?? '')
}

/** Name of the state at `at`, if one stands there. */
function stateAt(text: Text, names: Names, at: number): string | null {
  const name = text.nameAt[at] ?? -1
  return name >= 0 && names.list[name]!.kind === 'country' && text.nameAt[at - 1] !== name
    ? names.list[name]!.name
    : null
}

const SPEAKING = new Set(
  (
    'say dire urge press callfor demand condemn reject support praise stress hope exhorter prier demander exiger ' +
    'condamner rejeter soutenir saluer souhaiter'
  ).split(' '),
)

/** "..., Example Watch said today", « a déclaré aujourd’hui Exemple »: who publishes says so on the day. */
function saidToday(text: Text, names: Names, from: number, to: number): string | null {
  for (let at = from + 1; at < Math.min(to, from + 80); at++) {
    const { low } = text.words[at]!
    if (
      !/^(?:today|aujourd'hui|yesterday|hier|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)$/.test(
        low,
      )
    )
      continue
    for (let verb = at + 1; verb > Math.max(from, at - 6); verb--) {
      if (verb >= to) continue
      const speaks = text.entries[verb]?.some(
        (one) => one.families.some((family) => SPEAKING.has(family)) && one.forms & ~FORMS.base,
      )
      if (!speaks) continue
      const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
      if (subject)
        for (let k = subject.from; k < subject.to; k++)
          if (bodyAt(text, names, k)) return bodyAt(text, names, k)
      const told = text.entries[verb]!.some((one) =>
        one.families.some((family) => /^(?:say|dire)$/.test(family)),
      )
      for (let k = verb + 1; told && k < Math.min(to, at + 6); k++)
        if (bodyAt(text, names, k)) return bodyAt(text, names, k)
    }
  }
  return null
}

/** "About Example Watch", "Example Watch is an independent organisation", « Contact presse Exemple ». */
function described(text: Text, names: Names, from: number, to: number): string | null {
  const { low } = text.words[from]!
  const start = is(text, from, CLASS.determiner) ? from + 1 : from
  if (
    /^(?:about|contact|©|copyright|contacts)$/.test(low) ||
    low === 'propos' ||
    text.words[from + 1]?.low === 'propos'
  )
    for (let at = from + 1; at < Math.min(to, from + 8); at++)
      if (bodyAt(text, names, at)) return bodyAt(text, names, at)
  const body = bodyAt(text, names, start)
  if (!body) return null
  const rest = wordsAt(text, start, Math.min(to, start + 24))
  return /\b(?:is|are|est) (?:an?|the|une?|la|le|l['’]) ?(?:[\p{L}-]+ ){0,4}(?:organi[sz]ation|association|ngo|network|charity|watchdog|coalition|movement|ong|fédération|réseau|mouvement|collectif)/iu.test(
    rest,
  )
    ? body
    : null
}

/** ", director at Example Watch,", « porte-parole d’Exemple »: whose officers are quoted. */
function spokenFor(text: Text, names: Names, from: number, to: number): string | null {
  for (let at = from + 2; at < Math.min(to, from + 120); at++) {
    const body = bodyAt(text, names, at)
    if (!body || text.nameAt[at - 1] === text.nameAt[at] || text.quoteOf[at]! >= 0) continue
    let k = at - 1
    while (k > from && is(text, k, CLASS.determiner)) k--
    if (!/^(?:at|of|for|de|d'|du|chez|à|'s)$/.test(text.words[k]!.low)) continue
    for (let role = k - 1; role > Math.max(from, k - 8); role--)
      if (OFFICE.test(text.words[role]!.low)) return body
      else if (text.words[role]!.kind === 'mark') break
  }
  return null
}

const OFFICE =
  /^(?:director|spokesperson|spokesman|spokeswoman|researcher|president|chair|chairperson|coordinator|head|campaigner|secretary|adviser|advisor|officer|lawyer|analyst|directeur|directrice|porte-parole|présidente?|chercheu(?:r|se)|responsable|coordinat(?:eur|rice)|secrétaire|chargée?|déléguée?|avocate?)$/
