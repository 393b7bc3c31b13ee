/** How French says when. */
import { exists, type Unit, type When } from './calendar.ts'
import {
  type Bound,
  between,
  dayPair,
  type Grammar,
  isYear,
  numeric,
  type Parsed,
  yearStretch,
} from './grammar.ts'
import { dayAt, isDash, type Token } from './tokens.ts'

const months = new Map(
  Object.entries({
    janvier: 1,
    janv: 1,
    jan: 1,
    février: 2,
    fevrier: 2,
    févr: 2,
    fév: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
    dec: 12,
  }),
)
const weekdays = new Map(
  Object.entries({ lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 }),
)
const numbers = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
  }),
)
const units = new Map<string, Unit>(
  Object.entries({
    heure: 'hour',
    heures: 'hour',
    jour: 'day',
    jours: 'day',
    semaine: 'week',
    semaines: 'week',
    mois: 'month',
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
  }),
)
const set = (words: string) => new Set(words.split(' '))
const before = set(
  "en depuis dès avant après début fin mi courant année l'année an l'an jusqu'en jusqu'à à et entre de d' vers été hiver printemps automne ou milieu l'",
)
const monthBefore = set("en depuis dès début fin mi courant avant après d' de entre")
const counting = set(
  'environ quelque quelques presque seulement moins plus que les des ces ses leurs nos autres près quasi',
)
const counted = set(
  'personnes prisonniers détenus hommes femmes enfants morts cas avocats militants soldats euros dollars francs km kilomètres mètres tonnes familles villages ouvriers étudiants victimes membres mots pages fois réfugiés civils arrestations policiers manifestants entreprises yuans ans',
)
const years = { before, counting, counted }
const parted = new Map<string, When['part']>(
  Object.entries({ début: 'early', mi: 'middle', milieu: 'middle', fin: 'late', courant: 'middle' } as const),
)
const seasons = set('printemps été automne hiver')
/** "ont été 2019": a verb, not the summer. */
const auxiliaries = set(
  "a ont avait avaient aurait auront aura ayant avoir n'a n'ont j'ai ai avons avez eu pas aussi",
)

const low = (t: Token[], i: number) => t[i]?.low ?? ''
const after = (word: string): When['direction'] | undefined =>
  /^derni(?:er|ère)$|^passée?$|^écoulée?$/.test(word)
    ? 'last'
    : /^prochaine?$/.test(word)
      ? 'next'
      : undefined
const always = { has: () => true } as unknown as Set<string>
const yearOf = (t: Token[], i: number) => (isYear(t, i, { ...years, before: always }) ? t[i]!.value : 0)

function monthAt(t: Token[], i: number): { month: number; next: number } | null {
  const month = months.get(low(t, i))
  if (month === undefined) return null
  const short = /^(?:janv|jan|févr|fév|avr|juil|sept|oct|nov|déc|dec)$/.test(low(t, i))
  return { month, next: short && low(t, i + 1) === '.' && t[i + 1]!.joined ? i + 2 : i + 1 }
}

const afterOrdinal = (t: Token[], i: number) => (t[i]?.joined && low(t, i) === 'er' ? i + 1 : i)

/** What follows a month: its year, or "dernier", or nothing. */
function closed(t: Token[], next: number, when: When): Parsed {
  const year = yearOf(t, next)
  if (year) return { next: next + 1, when: { ...when, year } }
  if (
    low(t, next) === 'de' &&
    low(t, next + 1) === "l'" &&
    low(t, next + 2) === 'année' &&
    yearOf(t, next + 3)
  )
    return { next: next + 4, when: { ...when, year: t[next + 3]!.value } }
  const direction = after(low(t, next))
  return direction ? { next: next + 1, when: { ...when, direction } } : { next, when }
}

/** « lundi 4 mars 2019 », « 24 mai dernier », « 1er janvier ». */
function calendarDay(t: Token[], start: number): Parsed | null {
  let i = low(t, start) === 'ce' ? start + 1 : start
  if (i > start && !weekdays.has(low(t, i))) return null
  if (weekdays.has(low(t, i))) i += low(t, i + 1) === ',' ? 2 : 1
  if (low(t, i) === 'le' && i > start) i++
  const day = dayAt(t, i)
  if (!day) return null
  const j = afterOrdinal(t, i + 1)
  const month = monthAt(t, j)
  if (!month) return null
  const parsed = closed(t, month.next, { month: month.month, day })
  return exists(parsed.when) ? parsed : null
}

/** « mars 2017 », « juillet dernier »; a bare month only where a word says it is a time. */
function monthOf(t: Token[], i: number): Parsed | null {
  const month = monthAt(t, i)
  if (!month) return null
  const parsed = closed(t, month.next, { month: month.month })
  if (parsed.when.year || parsed.when.direction) return parsed
  const [one, two] = [low(t, i - 1), low(t, i - 2)]
  if (one === 'de' && two === 'mois') return parsed
  if (!monthBefore.has(one) && !(isDash(t[i - 1]) && two === 'mi')) return null
  if (/^(?:mars|mai|jan)$/.test(low(t, i)) && /^(?:de|d'|entre|avant|après)$/.test(one)) return null
  return t[i]!.capital ? null : parsed
}

/** « 3 au 5 mai 2021 », « 24 et 25 mars ». */
function days(t: Token[], i: number): Parsed | null {
  const start = low(t, i) === 'du' ? i + 1 : i
  const pair = dayPair(t, start, /^(?:au|-|–|—|et|à)$/)
  if (!pair) return null
  const month = monthAt(t, afterOrdinal(t, pair.at + 1))
  if (!month) return null
  const last = t[pair.at]!.value
  if (last <= pair.first || (low(t, pair.at - 1) === 'et' && last !== pair.first + 1)) return null
  const end = closed(t, month.next, { month: month.month, day: last })
  const joined = between(
    { month: month.month, day: pair.first, ...(end.when.direction && { direction: end.when.direction }) },
    end.when,
  )
  return joined && { next: end.next, ...joined }
}

function point(t: Token[], i: number): Parsed | null {
  return (
    calendarDay(t, i) ??
    part(t, i) ??
    season(t, i) ??
    decade(t, i) ??
    deictic(t, i) ??
    monthOf(t, i) ??
    weekdayAlone(t, i) ??
    year(t, i)
  )
}

function year(t: Token[], i: number): Parsed | null {
  if (!isYear(t, i, years)) return null
  if (low(t, i - 1) === 'été' && auxiliaries.has(low(t, i - 2))) return null
  // « plus de 2019 », « près de 2019 », « au moins 2019 »: a count.
  if (
    /^(?:de|d')$/.test(low(t, i - 1)) &&
    /^(?:plus|moins|près|centaine|millier|nombre|total)$/.test(low(t, i - 2))
  )
    return null
  return { next: i + 1, when: { year: t[i]!.value } }
}

/** « début 2019 », « à la fin de l’année 2020 », « mi-mars », « en début d’année ». */
function part(t: Token[], i: number): Parsed | null {
  const which = parted.get(low(t, i))
  if (!which) return null
  let j = i + 1
  if (isDash(t[j])) j++
  if (/^(?:de|d'|du)$/.test(low(t, j))) j++
  if (low(t, j) === 'mois' && /^(?:de|d')$/.test(low(t, j + 1))) j += 2
  if (low(t, j) === "l'") j++
  if (/^(?:année|an)$/.test(low(t, j))) {
    const year = yearOf(t, j + 1)
    if (year) return { next: j + 2, when: { year, part: which } }
    const direction = after(low(t, j + 1))
    const by = direction === 'last' ? -1 : direction === 'next' ? 1 : 0
    return { next: direction ? j + 2 : j + 1, when: { offset: { unit: 'year', by }, part: which } }
  }
  const year = yearOf(t, j)
  if (year) return { next: j + 1, when: { year, part: which } }
  const month = monthAt(t, j)
  if (!month) return null
  const parsed = closed(t, month.next, { month: month.month, part: which })
  return parsed
}

/** « l’été 2019 », « au printemps de 2020 »: known to the year. */
function season(t: Token[], i: number): Parsed | null {
  if (!seasons.has(low(t, i)) || auxiliaries.has(low(t, i - 1))) return null
  const j = low(t, i + 1) === 'de' ? i + 2 : i + 1
  const found = yearOf(t, j)
  return found ? { next: j + 1, when: { year: found } } : null
}

/** « les années 1990 », « les années 90 ». */
function decade(t: Token[], i: number): Parsed | null {
  if (low(t, i) !== 'années' || !t[i + 1]) return null
  const { value, digits } = t[i + 1]!
  if (value % 10 !== 0 || (digits !== 4 && digits !== 2)) return null
  const first = digits === 2 ? 1900 + value : value
  return first >= 1500 && first <= 2100 ? { next: i + 2, when: { year: first, decade: true } } : null
}

/** « aujourd’hui », « la semaine dernière », « il y a deux ans », « cette année ». */
function deictic(t: Token[], i: number): Parsed | null {
  const word = low(t, i)
  const of = (next: number, unit: Unit, by: number): Parsed => ({ next, when: { offset: { unit, by } } })
  if (word === "aujourd'" && low(t, i + 1) === 'hui') return of(i + 2, 'day', 0)
  if (word === 'avant' && isDash(t[i + 1]) && low(t, i + 2) === 'hier') return of(i + 3, 'day', -2)
  if (word === 'après' && isDash(t[i + 1]) && low(t, i + 2) === 'demain') return of(i + 3, 'day', 2)
  if (word === 'hier') return of(i + 1, 'day', -1)
  if (word === 'demain') return of(i + 1, 'day', 1)
  if (word === 'ce' && /^(?:matin|soir|jour)$/.test(low(t, i + 1)) && !isDash(t[i + 2]))
    return of(i + 2, 'day', 0)
  if (
    /^(?:cette|ce)$/.test(word) &&
    /^(?:année|semaine|mois)$/.test(low(t, i + 1)) &&
    !isDash(t[i + 2]) &&
    !/^(?:de|d')$/.test(low(t, i + 2))
  )
    return of(i + 2, units.get(low(t, i + 1))!, 0)
  if (
    /^(?:ce|cette)$/.test(word) &&
    /^(?:mois|semaine|année)$/.test(low(t, i + 1)) &&
    isDash(t[i + 2]) &&
    low(t, i + 3) === 'ci'
  )
    return of(i + 4, units.get(low(t, i + 1))!, 0)
  if (word === 'ce' && weekdays.has(low(t, i + 1)))
    return { next: i + 2, when: { weekday: weekdays.get(low(t, i + 1))!, direction: 'this' } }
  if (/^(?:l'|le|la)$/.test(word) && units.has(low(t, i + 1))) {
    const direction = after(low(t, i + 2))
    if (direction && /^(?:an|année|mois|semaine)$/.test(low(t, i + 1)))
      return of(i + 3, units.get(low(t, i + 1))!, direction === 'next' ? 1 : -1)
  }
  if (word === 'il' && low(t, i + 1) === 'y' && low(t, i + 2) === 'a') {
    const count = countAt(t, i + 3)
    const unit = units.get(low(t, i + 4))
    if (count !== undefined && unit && count < 1000) return of(i + 5, unit, -count)
  }
  return null
}

const countAt = (t: Token[], i: number) =>
  Number.isNaN(t[i]?.value ?? Number.NaN) ? numbers.get(low(t, i)) : t[i]!.value

/** « lundi », « lundi dernier »; not « les lundis », « chaque lundi ». */
function weekdayAlone(t: Token[], i: number): Parsed | null {
  const weekday = weekdays.get(low(t, i))
  if (
    weekday === undefined ||
    /^(?:chaque|tous|les|le)$/.test(low(t, i - 1)) ||
    (t[i]!.capital && i > 0 && /^[\p{L}]/u.test(low(t, i - 1)))
  )
    return null
  const direction = after(low(t, i + 1))
  return { next: direction ? i + 2 : i + 1, when: { weekday, ...(direction && { direction }) } }
}

/** « entre 2017 et 2019 », « du 28 avril au 3 mai 2021 », « de 2014 à 2016 », « de mars à mai 2019 ». */
function range(t: Token[], i: number): Parsed | null {
  const opening = low(t, i)
  const join =
    opening === 'entre' ? /^et$/ : /^(?:du|de|d'|depuis)$/.test(opening) ? /^(?:au|à|jusqu'|-|–|—)$/ : null
  const start = join ? i + 1 : i
  const first = end(t, low(t, start) === 'le' ? start + 1 : start, join !== null)
  if (!first || !(join ?? /^(?:-|–|—|au|à)$/).test(low(t, first.next))) return null
  let j = first.next + 1
  // « 30 juillet 2023 – Le 26 juillet 2023, des militaires »: a dateline and the sentence after it.
  if (join && /^(?:en|au|à|le)$/.test(low(t, j))) j++
  if (join && low(t, j) === 'le') j++
  const second = end(t, j, false)
  if (!second) return null
  const joined = between(first.when, second.when)
  return joined && { next: second.next, ...joined }
}

/** One end of a stretch: a point, or a bare month whose year the other end gives. */
function end(t: Token[], i: number, open: boolean): Parsed | null {
  const found = point(t, i)
  if (found) return found.when.offset && !open ? null : found
  const month = open ? monthAt(t, i) : null
  return month && { next: month.next, when: { month: month.month } }
}

/** « dans les 48 heures », « sous deux semaines », « d’ici trois mois », « dans un délai de 30 jours ». */
function ahead(t: Token[], i: number): Parsed | null {
  let j = i
  if (low(t, j) === 'dans' && low(t, j + 1) === 'un' && low(t, j + 2) === 'délai' && low(t, j + 3) === 'de')
    j += 4
  else if (low(t, j) === 'dans' && /^(?:les|ces)$/.test(low(t, j + 1))) j += 2
  else if (low(t, j) === 'sous') j++
  else if (low(t, j) === "d'" && low(t, j + 1) === 'ici') j += 2
  else return null
  if (/^prochaine?s$/.test(low(t, j))) j++
  const count = countAt(t, j)
  if (/^prochaine?s$/.test(low(t, j + 1))) j++
  const unit = units.get(low(t, j + 1))
  if (count === undefined || !unit || count > 1000) return null
  return {
    next: j + 2,
    when: { offset: { unit: 'day', by: 0 } },
    until: { offset: { unit, by: count } },
    bound: 'within',
    ahead: true,
  }
}

const bounds = new Map<string, Bound>(
  Object.entries({ depuis: 'since', dès: 'since', après: 'after', avant: 'before' } as const),
)
const articles = /^(?:le|la|les|l'|en|à|au|fin|début)$/

export const french: Grammar = {
  trigger:
    /(?<![\p{L}\d])(?:\d{4}(?!\d)|janv|f[ée]v|mars|avr|mai(?!\p{L})|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd|hier|demain|derni|prochain|cette|ce\s|il\sy\sa|dans\s(?:les|un|ces)|sous\s|d[’']ici|ann[ée]es?\s|fin\s|d[ée]but)/giu,
  parse(t, i) {
    return ahead(t, i) ?? days(t, i) ?? range(t, i) ?? yearStretch(t, i) ?? numeric(t, i, true) ?? point(t, i)
  },
  boundBefore(t, i) {
    let j = i - 1
    while (j > 0 && articles.test(low(t, j)) && !bounds.has(low(t, j))) j--
    if (low(t, j) === 'ici' && low(t, j - 1) === "d'") return 'by'
    if (low(t, j) === "jusqu'") return 'until'
    if (/^(?:partir|compter)$/.test(low(t, j - 1)) && /^(?:de|du|d')$/.test(low(t, j))) return 'since'
    return bounds.get(low(t, j))
  },
}
