/** Finds counted claims: a number, what is counted, and who gives the number. */
import type { Draft, Ground } from './build.ts'
import { clauseEnd } from './clauses.ts'
import { reportedBy } from './speakers.ts'
import { featuresAt, partOfSpeechAt } from './tags.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'
import { hasTense } from './verbs.ts'

const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
}
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  cents: 100,
  mille: 1e3,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  dozen: 12,
}
const VAGUE = new Set(
  'dozens hundreds thousands millions billions scores tens dizaines centaines milliers milliards dizaine centaine millier vingtaine trentaine quarantaine cinquantaine soixantaine handful poignée'.split(
    ' ',
  ),
)
const NOT_COUNTED =
  /^(?:year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|decade|decades|century|centuries|times|percentage|members?|states?|pm|am|ans|an|mois|jours|jour|semaines|heures|années|année|siècles|fois|états|etats|pages|points|article|articles|steps|rounds|letters|questions|options|reasons|ways|things|issues|annexes|session|sessions|demandes|degrees|degrés|sides|parts|parties|halves|stages|phases|versions|copies|chapters|paragraphs|paragraphes|sections|clauses|lines|lignes|words|mots|characters|signs|signes|caractères|meters|metres|kilometers|kilometres|mètres|kilomètres|miles|feet|inches|grams|kilos|litres|liters|seconds|secondes|pounds|votes|seats|sièges|voix)$/

/** Every counted claim of a text. */
export function figures(ground: Ground): Draft[] {
  const { text } = ground
  const drafts: Draft[] = []
  for (let at = 0; at < text.words.length; at++) {
    const number = numberAt(ground, at)
    if (!number) continue
    const unit = unitAfter(text, number.to, number)
    if (unit) drafts.push(draftOf(ground, at, number, unit))
    else if (put(text, at) || tolled(text, number))
      drafts.push(draftOf(ground, at, number, { from: number.to, to: number.to }))
    at = Math.max(at, number.to - 1)
  }
  return drafts
}

interface Count {
  to: number
  count: string
  vague: boolean
}

function numberAt(ground: Ground, at: number): Count | null {
  const { text, dates } = ground
  const word = text.words[at]!
  if (word.kind === 'number') {
    if (dates.covers(word.start) || unusable(text, at)) return null
    return digits(text, at)
  }
  if (word.kind !== 'word') return null
  if (VAGUE.has(word.low) && !(word.low in SCALES && at > 0 && text.words[at - 1]!.kind === 'number')) {
    let to = at + 1
    while (/^(?:of|de|d'|and)$/.test(text.words[to]?.low ?? '') && VAGUE.has(text.words[to + 1]?.low ?? ''))
      to += 2
    return { to, count: wordsAt(text, at, to), vague: true }
  }
  // "a million people", « un millier »
  const whole =
    word.low.length < 4 && /^(?:an?|un|une)$/.test(word.low)
      ? SCALES[text.words[at + 1]?.low ?? '']
      : undefined
  if (whole && whole >= 1e3) return { to: at + 2, count: String(whole), vague: false }
  // « les deux Présidents », "the two sides": those of whom was spoken, counted by nobody
  if (
    (WORDS[word.low] ?? 9) < 4 &&
    /^(?:the|these|those|both|les|ces|des|aux|nos|leurs|our|their|his|her|ses)$/.test(
      text.words[at - 1]?.low ?? '',
    )
  )
    return null
  const small = WORDS[word.low] ?? compound(word.low)
  if (small === undefined || (at > 0 && is(text, at - 1, CLASS.number))) return null
  // « vingt et une personnes », « soixante et onze »
  const one =
    text.words[at + 1]?.low === 'et' ? { un: 1, une: 1, onze: 11 }[text.words[at + 2]?.low ?? ''] : undefined
  if (one && small >= 20) return { to: at + 3, count: String(small + one), vague: false }
  const scale = SCALES[text.words[at + 1]?.low ?? '']
  return scale
    ? { to: at + 2, count: String(small * scale), vague: false }
    : { to: at + 1, count: String(small), vague: false }
}

/** "forty-five", « quatre-vingt-douze »: undefined for what is no number. */
function compound(low: string): number | undefined {
  if (!low.includes('-')) return undefined
  const eighty = /^quatre-vingts?(?:-|$)/.test(low)
  const rest = eighty ? low.replace(/^quatre-vingts?-?/, '') : low
  let sum = eighty ? 80 : 0
  for (const part of rest.split('-')) {
    if (part === '' || part === 'et') continue
    const value = WORDS[part] ?? (part === 'one' || part === 'un' || part === 'une' ? 1 : undefined)
    if (value === undefined) return undefined
    sum += value
  }
  return sum || undefined
}

/** 1,200 · 1 200 · 1.5 million. A comma or point before three digits groups; otherwise it is decimal. */
function digits(text: Text, at: number): Count {
  let raw = text.words[at]!.text
  let to = at + 1
  while (
    text.words[to]?.kind === 'number' &&
    /^\d{3}$/.test(text.words[to]!.text) &&
    /^[ \u00a0\u202f]$/.test(text.source.slice(text.words[to - 1]!.end, text.words[to]!.start))
  )
    raw += text.words[to++]!.text
  const grouped = raw
    .replace(/\s/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  const scale = SCALES[text.words[to]?.low ?? '']
  if (scale) to++
  const value = Number(grouped) * (scale ?? 1)
  return { to, count: Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : raw, vague: false }
}

/** Ordinals, articles, ages, levels, list numbers: numbers that count nothing. */
function unusable(text: Text, at: number): boolean {
  const before = text.words[at - 1]
  const touching = before && before.end === text.words[at]!.start
  if (touching && /^[-/–.:°#]$/.test(before.text)) return true
  if (
    before &&
    /^(?:article|articles|art|section|level|no|n°|nº|numéro|rule|chapter|page|paragraph|point|resolution|loi|act|form|room|phase|covid|g|annex|title|law|décret|edition|édition|age|aged)$/.test(
      before.low,
    )
  )
    return true
  const next = text.words[at + 1]
  // "75008 Paris": a postcode is written without a space or comma between its thousands
  if (/^\d{5}$/.test(text.words[at]!.text) && next?.capital) return true
  if (next && next.start === text.words[at]!.end && /^[-/–:°ème]/.test(next.text)) return true
  return text.sentences[text.sentenceOf[at]!]!.from === at && /^[.)]$/.test(next?.text ?? '')
}

/** What is counted: adjectives and a plural noun within six words, of people or of things that matter to the record. */
function unitAfter(text: Text, from: number, { count, vague }: Count): { from: number; to: number } | null {
  let at = from
  const value = vague ? MANY : Number(count)
  const limit = Math.min(text.sentences[text.sentenceOf[from - 1]!]!.to, from + 8)
  if (at < limit && (is(text, at, CLASS.unit) || /^[%$€£]$/.test(text.words[at]!.text)))
    return { from: at, to: at + 1 }
  if (at < limit && /^(?:of|de|d'|des)$/.test(text.words[at]!.low)) {
    if (!vague && !/^(?:million|millions|milliard|milliards|billion)$/.test(text.words[at - 1]!.low))
      return null
    at++
  }
  for (let i = at; i < limit; i++) {
    const word = text.words[i]!
    if (word.kind !== 'word' || NOT_COUNTED.test(word.low) || /^years?-old$/.test(word.low)) return null
    if (is(text, i, CLASS.preposition | CLASS.auxiliary | CLASS.modal | CLASS.subordinator | CLASS.subject))
      return null
    if (hasTense(text, i) && !is(text, i, CLASS.people)) return null
    const plural =
      (/[sx]$/.test(word.low) && word.low !== 'press') || is(text, i, CLASS.people) || word.low === 'people'
    const counted = isCounted(text, i, value)
    if (
      plural &&
      counted &&
      !(text.words[i + 1] && is(text, i + 1, CLASS.people | CLASS.unit) && i + 1 < limit)
    )
      return { from: at, to: i + 1 }
  }
  return null
}

/** From this many on, things that no list knows are counted to make a point. */
const MANY = 20

/** Places by which a claim is measured, and people whom no list knows, by how they are called. */
const PLACES =
  /^(?:countries|cities|towns|villages|provinces|regions|districts|departments|municipalities|counties|islands|sites|facilities|buildings|pays|villes|communes|départements|régions|bâtiments|îles|lieux)$/
const WORKERS =
  /(?:workers|keepers|makers|fighters|leaders|seekers|owners|holders|goers|men|women|ists|istes|ologues)$/

/** Whether what is counted matters to the record: people, cases, places; anything at all where there is much of it. */
function isCounted(text: Text, at: number, value: number): boolean {
  const { low, text: written, capital } = text.words[at]!
  if (is(text, at, CLASS.people | CLASS.unit | CLASS.role) || PLACES.test(low) || WORKERS.test(low))
    return true
  if (capital) return demonym(written)
  return value >= MANY && partOfSpeechAt(text, at) === 'NOUN' && /Number=Plur/.test(featuresAt(text, at))
}

const demonym = (word: string): boolean => /^\p{Lu}\p{L}+(?:ians|ans|ese|is|ens|iens|ais|ois|s)$/u.test(word)

/** "More than 11 million have been uprooted": people, though no word says so. */
const tolled = (text: Text, { to, count }: Count): boolean =>
  Number(count) >= 1000 &&
  /^(?:have|are|were|remain|live|ont|sont|vivent|restent)$/.test(text.words[to]?.low ?? '') &&
  text.words[to + 1]?.kind === 'word'

/** "put the figure at 140", "a toll of 12". */
function put(text: Text, at: number): boolean {
  const before = wordsAt(text, Math.max(text.sentences[text.sentenceOf[at]!]!.from, at - 4), at).toLowerCase()
  return /(?:figure|number|toll|total|estimate|count|cost|bilan|nombre|chiffre|total|coût) (?:at|of|to|is|was|de|à|est)(?: (?:about|some|approximately|around|environ))?$/.test(
    before,
  )
}

const BOUND: [RegExp, string][] = [
  [
    /(?:more than|over|at least|upwards of|no fewer than|in excess of|plus de|au moins|plus d['’]|au-delà de)\s*$/i,
    '>',
  ],
  [/(?:less than|fewer than|under|at most|up to|no more than|moins de|au plus|jusqu['’]à)\s*$/i, '<'],
  [
    /(?:about|around|some|approximately|nearly|almost|roughly|close to|an estimated|environ|près de|quelque|presque|à peu près)\s*$/i,
    '~',
  ],
]

function draftOf(ground: Ground, at: number, number: Count, unit: { from: number; to: number }): Draft {
  const { text, resolver, dates } = ground
  const sentence = text.sentences[text.sentenceOf[at]!]!
  let from = at
  let bound = ''
  const before = wordsAt(text, Math.max(sentence.from, at - 4), at)
  for (const [pattern, sign] of BOUND) {
    const match = pattern.exec(before)
    if (!match) continue
    bound = sign
    const start =
      text.words[at]!.start -
      (before.length - match.index) -
      (text.words[at]!.start - text.words[at - 1]!.end)
    while (from > sentence.from && text.words[from - 1]!.start >= start) from--
    break
  }
  while (
    from > sentence.from &&
    (/^[$€£]$/.test(text.words[from - 1]!.text) ||
      /^(?:the|les|an|additional)$/.test(text.words[from - 1]!.low))
  )
    from--
  let to = Math.max(unit.to, number.to)
  if (text.words[to] && /^(?:of|de|d'|des)$/.test(text.words[to]!.low))
    to = Math.min(clauseEnd(text, at), to + 6)
  const verb = predicate(text, to, sentence.to)
  if (verb > 0) to = clauseEnd(text, verb)
  const source = reportedBy(text, at)
  const voice = resolver.voice(at)
  return {
    anchor: at,
    kind: 'figure',
    start: text.words[from]!.start,
    end: text.words[to - 1]!.end,
    quote: '',
    voice: voice[0] ?? null,
    confidence: number.vague ? 0.65 : 0.75,
    rule: number.vague ? 'figure/vague-count' : 'figure/count',
    count: `${bound === '~' ? '' : bound}${number.count}`,
    unit: wordsAt(text, unit.from, unit.to),
    according_to: source ? resolver.values(source) : [],
    when: dates.within(text.words[sentence.from]!.start, text.words[sentence.to - 1]!.end),
  }
}

/** The verb that says something of what is counted, if it follows at once. */
function predicate(text: Text, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 9); at++) {
    if (text.words[at]!.kind === 'mark' || is(text, at, CLASS.coordinator)) {
      if (is(text, at, CLASS.coordinator)) continue
      return 0
    }
    if (hasTense(text, at)) return at
    if (is(text, at, CLASS.subordinator)) return 0
  }
  return 0
}
