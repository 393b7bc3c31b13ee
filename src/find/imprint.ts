/** Finds the body that publishes a text where only the text shows it: by its imprint, its first attribution, its spokespersons. */
import { FORMS } from './inflect.ts'
import type { Names } from './register.ts'
import { subjectOf } from './subjects.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { verbGroup } from './verbs.ts'

/** Evidence needed before a body is taken for the author of what nobody else says, and how far the next must lie behind. */
const ENOUGH = 2
const AHEAD = 2

/** The body that speaks in a text without a salutation, or null. News of several voices has none. */
export function imprint(text: Text, names: Names): string | null {
  const points = new Map<string, number>()
  const credit = (name: string | null, worth: number) => {
    if (name) points.set(name, (points.get(name) ?? 0) + worth)
  }
  for (const [number, { from, to }] of text.sentences.entries()) {
    const early = number < 6
    const late = number > text.sentences.length - 8
    if (early && to - from < 12) credit(titled(text, names, from, to), 3)
    if (number < 3) credit(resolvedBy(text, names, from, to), 3)
    credit(speaksOut(text, names, from, to), 1)
    if (early) credit(saidToday(text, names, from, to), 3)
    if (late || early) credit(described(text, names, from, to), 3)
    credit(spokenFor(text, names, from, to), 1)
  }
  const [best, next] = [...points].sort((a, b) => b[1] - a[1])
  return best && best[1] >= ENOUGH && best[1] >= AHEAD * (next?.[1] ?? 0) ? best[0] : null
}

/** Name of the body at `at`, if one stands there. */
const bodyAt = (text: Text, names: Names, at: number): string | null => {
  const name = text.nameAt[at] ?? -1
  if (name < 0 || names.list[name]!.kind !== 'body') return null
  return KIND_OF_TEXT.test(names.list[name]!.name.split(/\s/)[0]!.toLowerCase())
    ? null
    : names.list[name]!.name
}

/** A line at the top that is a body's name and no more than what kind of text this is: "EXAMPLE WATCH | Press release". */
function titled(text: Text, names: Names, from: number, to: number): string | null {
  let body: string | null = null
  for (let at = from; at < to; at++) {
    const { low, kind } = text.words[at]!
    const found = bodyAt(text, names, at)
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
  /^(?:press|news|media|releases?|statement|public|joint|open|letter|communiqué|presse|déclaration|lettre|ouverte|publique|commune|urgent|action|briefing|note|for|immediate)$/

/** "European Parliament resolution of 6 May", « Déclaration de la Ligue des droits » : the body in the title of its own text. */
function resolvedBy(text: Text, names: Names, from: number, to: number): string | null {
  let start = is(text, from, CLASS.determiner) ? from + 1 : from
  if (OWN_TEXT.test(text.words[start]!.low)) {
    start++
    while (start < to && !is(text, start, CLASS.preposition)) start++
    while (start < to && is(text, start, CLASS.preposition | CLASS.determiner)) start++
    if (start >= to) return null
    const named = bodyAt(text, names, start)
    if (named || !text.words[start]!.capital || !is(text, start, CLASS.organisation) || to - start > 9)
      return named
    return wordsAt(text, start, to)
  }
  const body = bodyAt(text, names, start)
  let end = start
  while (body && end < to && text.nameAt[end] === text.nameAt[start]) end++
  return body && end < to && OWN_TEXT.test(text.words[end]!.low) ? body : null
}

const OWN_TEXT =
  /^(?:resolution|résolution|declaration|déclaration|statement|communiqué|recommendation|recommandation|motion|submission|contribution|intervention|allocution|discours|speech|remarks)$/

/** A body that says, asks or condemns in a sentence, outside quotation marks. */
function speaksOut(text: Text, names: Names, from: number, to: number): string | null {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const body = text.quoteOf[at]! < 0 ? bodyAt(text, names, at) : null
    if (!body) continue
    let verb = at + 1
    while (verb < Math.min(to, at + 10) && !(text.forms[verb]! & ~FORMS.ing)) verb++
    const speaks = text.entries[verb]?.some((one) => one.families.some((family) => SPEAKING.has(family)))
    if (!speaks) continue
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    if (subject && subject.from <= at && at < subject.to) return body
  }
  return null
}

const SPEAKING = new Set(
  'say dire urge press callfor demand condemn reject exhorter prier demander exiger condamner rejeter'.split(
    ' ',
  ),
)

/** "..., Example Watch said today", « a déclaré aujourd’hui Exemple »: who publishes says so on the day. */
function saidToday(text: Text, names: Names, from: number, to: number): string | null {
  for (let at = from + 1; at < Math.min(to, from + 80); at++) {
    const { low } = text.words[at]!
    if (!/^(?:today|aujourd'hui|yesterday|hier|lundi|mardi|mercredi|jeudi|vendredi)$/.test(low)) continue
    for (let verb = at - 1; verb > Math.max(from, at - 6); verb--) {
      const speaks = text.entries[verb]?.some(
        (one) => (one.families.includes('say') || one.families.includes('dire')) && one.forms & ~FORMS.base,
      )
      if (!speaks) continue
      const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
      if (subject)
        for (let k = subject.from; k < subject.to; k++)
          if (bodyAt(text, names, k)) return bodyAt(text, names, k)
      for (let k = verb + 1; k < Math.min(to, at + 6); k++)
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
