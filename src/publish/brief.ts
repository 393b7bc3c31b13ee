/**
 * A brief: what one body is asked and what became of it, as of a day, every line with its source. Pure: from what the
 * record answers to a structure that every format renders alike.
 */
import { sayEntity } from '../../messages/countries.ts'
import { quoted, sayDay } from '../../messages/dates.ts'
import { actTypes as englishActs } from '../../messages/en/acts.ts'
import { publish as en } from '../../messages/en/publish.ts'
import { actTypes as frenchActs } from '../../messages/fr/acts.ts'
import { publish as fr } from '../../messages/fr/publish.ts'
import type { PartialDate } from '../model.ts'
import type { Account, Demand, EntityFile, KeptAsk, KeptFinding, Occasion } from '../record/contract.ts'

/** What the record answered, from which a brief is made. */
export interface BriefMatter {
  account: Account
  demands: Demand[]
  /** Files of the people whom the open asks concern. */
  people: EntityFile[]
  occasion: Occasion | null
  asOf: PartialDate
  language: 'en' | 'fr'
}

/** One source: enough to find the words again without Answerable. */
export interface Note {
  number: number
  title: string
  publisher: string | null
  published: string
  quote: string
  url: string | null
  where: string
  hash: string
}

export interface Line {
  /** What comes before the words quoted, the colon included: day, who to whom. */
  lead: string
  /** The document's own words, with the quotation marks of the brief's language; null for a line without. */
  quote: string | null
  notes: number[]
  proposed: boolean
}

export interface Item {
  /** What the lines have in common: a demand, a person; null for lines that stand alone. */
  heading: string | null
  lines: Line[]
}

export interface Section {
  heading: string
  items: Item[]
  /** Said where there is nothing; null where there is. */
  empty: string | null
}

export interface Brief {
  language: 'en' | 'fr'
  title: string
  /** Under the title: the day, the occasion. */
  subtitle: string[]
  /** Before the sections: how many asks, what is proposed. */
  opening: string[]
  sections: Section[]
  notes: Note[]
  notesHeading: string
  /** The word that marks what nobody confirmed yet. */
  proposed: string
  closing: string
}

/** Makes the brief. */
export function composeBrief(matter: BriefMatter): Brief {
  const { account, demands, people, occasion, asOf, language } = matter
  const say = language === 'fr' ? fr : en
  const notes = new Notes(language)
  const open = account.asked.filter((ask) => ask.status === 'open')
  const part = (heading: keyof typeof say.empty, items: Item[]): Section => ({
    heading: say.headings[heading],
    items,
    empty: items.length === 0 ? say.empty[heading] : null,
  })
  const line = (finding: KeptFinding) => findingLine(finding, notes, language)
  const alone = (findings: KeptFinding[]): Item[] =>
    findings.map((f) => ({ heading: null, lines: [line(f)] }))
  const sections = [
    part('asks', askItems(open, demands, occasion, notes, language)),
    part('people', peopleItems(people, notes, language)),
    part('pledged', alone(account.pledged)),
    part('said', alone(account.said)),
    part('did', alone(account.did)),
    part('leftUndone', alone(account.leftUndone)),
    { heading: say.headings.silence, items: silenceItems(account, language), empty: null },
  ]
  const lines = sections
    .flatMap(({ items }) => items.flatMap((item) => item.lines))
    .filter(({ notes }) => notes.length > 0)
  const proposed = lines.filter((l) => l.proposed).length
  const others = account.includes
    .filter(({ id }) => id !== account.entity.id)
    .map(({ name, role }) => (role ? `${name} (${role})` : name))
  return {
    language,
    title: say.title(sayEntity(account.entity, language)),
    subtitle: [
      say.asOf(sayDay(asOf, language, true)),
      ...(occasion ? [say.forOccasion(occasion.name, sayDay(occasion.when, language, true))] : []),
    ],
    opening: [
      summary(open, language),
      ...(others.length > 0 ? [say.includes(others.join(', '))] : []),
      ...(proposed === 0 ? [] : [proposed === lines.length ? say.proposedAll : say.proposedSome(proposed)]),
    ],
    sections,
    notes: notes.all,
    notesHeading: say.headings.notes,
    proposed: say.proposed,
    closing: say.made,
  }
}

function summary(open: KeptAsk[], language: 'en' | 'fr'): string {
  const say = language === 'fr' ? fr : en
  const askers = [...new Set(open.flatMap(({ asker }) => asker))]
  const days = open.map((ask) => ask.document.published).filter((day) => day !== null)
  const since = days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null
  return say.summary({
    open: open.length,
    askers: new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB').format(askers),
    since: sayDay(since, language, true),
  })
}

/**
 * Open asks under the demands that were made more than once, those for the occasion first, then the most asked; asks
 * made once stand in one list, since their words say all.
 */
function askItems(
  open: KeptAsk[],
  demands: Demand[],
  occasion: Occasion | null,
  notes: Notes,
  language: 'en' | 'fr',
): Item[] {
  const say = language === 'fr' ? fr : en
  const here = new Set(occasion?.asks.map(({ id }) => id))
  const shown = new Set<string>()
  const ownOf = (demand: Demand) => open.filter(({ id }) => demand.asks.some((ask) => ask.id === id))
  const forNow = (asks: KeptAsk[]) => (asks.some(({ id }) => here.has(id)) ? 0 : 1)
  const items = demands
    .map((demand) => ({ demand, own: ownOf(demand) }))
    .filter(({ demand, own }) => own.length > 0 && demand.asks.length > 1)
    .sort((a, b) => forNow(a.own) - forNow(b.own) || b.own.length - a.own.length)
    .flatMap(({ demand, own }): Item[] => {
      const fresh = own.filter(({ id }) => !shown.has(id)).sort(byDay)
      if (fresh.length === 0) return []
      for (const { id } of fresh) shown.add(id)
      const [first, last] = [sayDay(demand.first, language, true), sayDay(demand.last, language, true)]
      const span = first && last ? say.span(first, last) : first || last
      const heading = say.demand(demand.titles[language], demand.asks.length, span)
      return [{ heading, lines: fresh.map((ask) => findingLine(ask, notes, language)) }]
    })
  const rest = open.filter(({ id }) => !shown.has(id)).sort(byDay)
  const block = (heading: string | null, asks: KeptAsk[]): Item[] =>
    asks.length === 0 ? [] : [{ heading, lines: asks.map((ask) => findingLine(ask, notes, language)) }]
  return [
    ...block(
      say.forThisOccasion,
      rest.filter(({ id }) => here.has(id)),
    ),
    ...items,
    ...block(
      items.length > 0 ? say.other : null,
      rest.filter(({ id }) => !here.has(id)),
    ),
  ]
}

const byDay = (a: KeptAsk, b: KeptAsk) =>
  (a.when ?? a.document.published ?? '').localeCompare(b.when ?? b.document.published ?? '')

/** A finding as a line: when, who to whom, in which words, on which authority. */
function findingLine(finding: KeptFinding, notes: Notes, language: 'en' | 'fr'): Line {
  const own = 'when' in finding ? finding.when : null
  const say = language === 'fr' ? fr : en
  const day = sayDay(own ?? finding.document.published, language, true) || say.noDate
  return {
    lead: [day, who(finding, language)].filter(Boolean).join(', ') + say.colon,
    quote: quoted(finding.quote, language),
    notes: [notes.of(finding)],
    proposed: finding.state === 'proposed',
  }
}

function who(finding: KeptFinding, language: 'en' | 'fr'): string {
  const say = language === 'fr' ? fr : en
  const list = (names: string[]) => new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB').format(names)
  switch (finding.kind) {
    case 'ask': {
      const [asker, addressee, final] = [list(finding.asker), list(finding.addressee), list(finding.final)]
      return say.asked({ asker, addressee, final: final === addressee ? '' : final })
    }
    case 'pledge':
      return say.pledgedTo(list(finding.by), list(finding.to))
    case 'stance':
      return say.stanceOn(list(finding.by), list(finding.toward))
    case 'act':
      return list(finding.actor)
    case 'omission':
      return list(finding.by)
    case 'figure':
      return list(finding.according_to)
  }
}

/** People with the last thing on record that happened to them; those of whom the same words speak stand together. */
function peopleItems(people: EntityFile[], notes: Notes, language: 'en' | 'fr'): Item[] {
  const say = language === 'fr' ? fr : en
  const lasts = people.map((person) => ({ person, last: person.befell.at(-1) }))
  const together = Map.groupBy(lasts, ({ last }) => (last ? `${last.acts[0]!.id} ${last.type}` : ''))
  return [...together.values()].map((group) => {
    const named = group.map(({ person: { name, role } }) => (role ? `${name} (${role})` : name)).join(', ')
    const last = group[0]!.last
    if (!last) {
      const lead = `${named}${say.colon}${say.statusUnknown(group.length)}`
      return { heading: null, lines: [{ lead, quote: null, notes: [], proposed: false }] }
    }
    const type = (language === 'fr' ? frenchActs : englishActs)[last.type] ?? last.type
    const lead = `${named}${say.colon}${say.statusNow(type, sayDay(last.when, language, true))}${say.colon}`
    return { heading: null, lines: [{ ...findingLine(last.acts[0]!, notes, language), lead }] }
  })
}

function silenceItems({ silence, undated }: Account, language: 'en' | 'fr'): Item[] {
  const say = (language === 'fr' ? fr : en).silence
  const day = (date: PartialDate) => sayDay(date, language, true)
  const sentences = [
    say.unanswered(silence.unanswered, day(silence.asOf)),
    ...(silence.oldest ? [say.oldest(day(silence.oldest))] : []),
    silence.lastWord ? say.lastWord(day(silence.lastWord)) : say.noWord,
    ...(silence.lastDocument ? [say.lastDocument(day(silence.lastDocument))] : []),
    ...(undated > 0 ? [say.undated(undated)] : []),
  ]
  return sentences.map((lead) => ({
    heading: null,
    lines: [{ lead, quote: null, notes: [], proposed: false }],
  }))
}

/** The footnotes in the order in which they are first called; one passage is one note. */
class Notes {
  readonly all: Note[] = []
  private readonly byPassage = new Map<string, number>()
  private readonly language: 'en' | 'fr'

  constructor(language: 'en' | 'fr') {
    this.language = language
  }

  of(finding: KeptFinding): number {
    const { document, start, end } = finding
    const key = `${document.id} ${start} ${end}`
    const known = this.byPassage.get(key)
    if (known !== undefined) return known
    const say = (this.language === 'fr' ? fr : en).note
    const number = this.all.length + 1
    this.byPassage.set(key, number)
    this.all.push({
      number,
      title: document.title ?? document.name,
      publisher: document.publisher,
      published: sayDay(document.published, this.language, true) || say.undated,
      quote: quoted(finding.quote, this.language),
      url: document.url,
      where: say.characters(start, end),
      hash: say.hash(document.id.slice(0, 12)),
    })
    return number
  }
}

/** A note as one sentence: title, publisher, day, words, address, place, hash. */
export function noteText(note: Note): string {
  const { title, publisher, published, quote, url, where, hash } = note
  return `${[title, publisher, published].filter(Boolean).join(', ')}. ${quote} ${[url, where, hash].filter(Boolean).join('; ')}.`
}
