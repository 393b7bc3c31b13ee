/** Lists that come as XML: the EU's consolidated list, OFAC's SDN, the UK's and the UN's, read as a stream of elements. */
import { SaxesParser } from 'saxes'
import type { NameKind } from '../prepare.ts'
import { entryOf, kindNamed, type ListEntry, type ListFormat, type ReadList } from './entry.ts'

const MOST_DEPTH = 64

/** An element with what stands in it; only those inside an entry are kept. */
interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

interface Kind {
  format: ListFormat
  /** Local names of the root. */
  root: RegExp
  /** Local names of the elements that are entries. */
  entry: RegExp
  /** Undefined for an element that should be an entry and is none. */
  read(element: Element, place: number): ListEntry | undefined
  /** Elements that say more of an entry that stands before them, by its id. */
  more?: { element: RegExp; join(element: Element, entryOf: (id: string) => ListEntry | undefined): void }
}

const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name.toLowerCase() === name.toLowerCase())
const deep = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [
    ...(child.name.toLowerCase() === name.toLowerCase() ? [child] : []),
    ...deep(child, name),
  ])
const text = (element: Element | undefined, name: string) =>
  element ? (all(element, name)[0]?.text.trim() ?? '') : ''
const line = (element: Element, ...names: string[]) =>
  names
    .map((name) => text(element, name))
    .filter(Boolean)
    .join(' ')

/** OFAC's numbers of what a party is: vessel, aircraft, entity, individual. */
const partyKinds: Record<string, NameKind> = {
  1: 'organisation',
  2: 'organisation',
  3: 'organisation',
  4: 'person',
}

const kinds: Kind[] = [
  {
    format: 'eu-xml',
    root: /^export$/i,
    entry: /^sanctionEntity$/i,
    read: (element, place) => {
      const attribute = (name: string, key: string) => deep(element, name)[0]?.attributes[key]
      return entryOf({
        id: element.attributes.euReferenceNumber || element.attributes.logicalId,
        place: place,
        kind: kindNamed(attribute('subjectType', 'code') ?? attribute('subjectType', 'classificationCode')),
        names: all(element, 'nameAlias').map(
          ({ attributes: { wholeName, firstName, middleName, lastName } }) =>
            wholeName || [firstName, middleName, lastName].filter(Boolean).join(' '),
        ),
        country: attribute('citizenship', 'countryDescription') ?? attribute('address', 'countryDescription'),
        programme: attribute('regulation', 'programme'),
        listed: element.attributes.designationDate || attribute('regulation', 'publicationDate'),
      })
    },
  },
  {
    format: 'ofac-xml',
    root: /^sdnList$/i,
    entry: /^sdnEntry$/i,
    read: (element, place) =>
      entryOf({
        id: text(element, 'uid'),
        place: place,
        kind: kindNamed(text(element, 'sdnType')),
        names: [
          line(element, 'firstName', 'lastName'),
          ...deep(element, 'aka').map((aka) => line(aka, 'firstName', 'lastName')),
        ],
        country: text(deep(element, 'address')[0], 'country'),
        programme: deep(element, 'program')
          .map((program) => program.text.trim())
          .join('; '),
      }),
  },
  {
    format: 'ofac-xml',
    root: /^Sanctions$/i,
    entry: /^DistinctParty$/i,
    read: (element, place) => {
      const profile = all(element, 'Profile')[0]
      const aliases = deep(element, 'Alias')
      const isPrimary = (alias: Element) => /^true$/i.test(alias.attributes.Primary ?? '')
      return entryOf({
        id: element.attributes.FixedRef ?? profile?.attributes.ID ?? '',
        place,
        kind: partyKinds[profile?.attributes.PartySubTypeID ?? ''],
        names: [...aliases.filter(isPrimary), ...aliases.filter((alias) => !isPrimary(alias))].flatMap(
          (alias) =>
            deep(alias, 'DocumentedName').map((name) =>
              deep(name, 'NamePartValue')
                .map((part) => part.text.trim())
                .filter(Boolean)
                .join(' '),
            ),
        ),
      })
    },
    more: {
      element: /^SanctionsEntry$/i,
      join(element, entryOf) {
        const entry = entryOf(element.attributes.ProfileID ?? '')
        if (!entry) return
        const programmes = deep(element, 'SanctionsMeasure').map((measure) => text(measure, 'Comment'))
        entry.programme = programmes.filter(Boolean).join('; ').slice(0, 300) || entry.programme
        const [date] = deep(element, 'Date')
        const day = ['Year', 'Month', 'Day'].map((part) => text(date, part).padStart(2, '0')).join('-')
        if (/^\d{4}-\d{2}-\d{2}$/.test(day)) entry.listed = day
      },
    },
  },
  {
    format: 'uk-xml',
    root: /^(?:Designations|ArrayOfFinancialSanctionsTarget)$/i,
    entry: /^(?:Designation|FinancialSanctionsTarget)$/i,
    read: (element, place) => {
      const parts = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6']
      const named = deep(element, 'Name').filter((name) => name.children.length > 0)
      return entryOf({
        id: text(element, 'UniqueID') || text(element, 'GroupID'),
        place: place,
        kind: kindNamed(text(element, 'IndividualEntityShip') || text(element, 'GroupTypeDescription')),
        names: [
          ...named.filter((name) => /primary/i.test(text(name, 'NameType'))),
          ...named.filter((name) => !/primary/i.test(text(name, 'NameType'))),
          element,
        ]
          .map((name) => line(name, ...parts))
          .concat(deep(element, 'NameNonLatinScript').map((name) => name.text)),
        country: text(element, 'Country'),
        programme: text(element, 'RegimeName'),
        listed: text(element, 'DateDesignated') || text(element, 'DateListed'),
      })
    },
  },
  {
    format: 'un-xml',
    root: /^CONSOLIDATED_LIST$/i,
    entry: /^(?:INDIVIDUAL|ENTITY)$/i,
    read: (element, place) =>
      entryOf({
        id: text(element, 'REFERENCE_NUMBER') || text(element, 'DATAID'),
        place: place,
        kind: /^INDIVIDUAL$/i.test(element.name) ? 'person' : 'organisation',
        names: [
          line(element, 'FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'),
          text(element, 'NAME_ORIGINAL_SCRIPT'),
          ...deep(element, 'ALIAS_NAME').flatMap((alias) => alias.text.split(';')),
        ],
        country: text(all(element, 'NATIONALITY')[0], 'VALUE'),
        programme: text(element, 'UN_LIST_TYPE'),
        listed: text(element, 'LISTED_ON'),
      }),
  },
]

/** Reads a list in XML; undefined when its root is of no kind known here. What breaks off is named, what was read is kept. */
export function readXml(source: string): ReadList | undefined {
  let kind: Kind | undefined
  let unknown = false
  let depth = 0
  let place = 0
  const open: Element[] = []
  const entries: ListEntry[] = []
  const byId = new Map<string, ListEntry>()
  const rejected: ReadList['rejected'] = []
  const parser = new SaxesParser({ xmlns: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', (tag) => {
    depth++
    const name = local(tag.name)
    if (depth === 1) {
      kind = kinds.find((one) => one.root.test(name))
      unknown = !kind
    }
    if (!kind || depth > MOST_DEPTH) return
    const isMeant = kind.entry.test(name) || kind.more?.element.test(name)
    if (open.length === 0 && !(depth > 1 && isMeant)) return
    const element: Element = {
      name,
      attributes: tag.attributes as Record<string, string>,
      text: '',
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (found) => {
    const element = open.at(-1)
    if (element && element.text.length < 20_000) element.text += found
  })
  parser.on('cdata', (found) => {
    const element = open.at(-1)
    if (element && element.text.length < 20_000) element.text += found
  })
  parser.on('closetag', () => {
    depth--
    if (!kind || open.length === 0 || depth >= MOST_DEPTH) return
    const element = open.pop()!
    if (open.length > 0) return
    if (kind.more?.element.test(element.name)) {
      kind.more.join(element, (id) => byId.get(id))
      return
    }
    place++
    const entry = kind.read(element, place)
    if (entry) {
      entries.push(entry)
      if (kind.more) byId.set(entry.id, entry)
    } else rejected.push({ place: `entry ${place}`, why: 'no_name' })
  })
  let broken = false
  parser.on('error', (error) => {
    broken = true
    throw error
  })
  try {
    for (let at = 0; at < source.length && !unknown; at += 1 << 20)
      parser.write(source.slice(at, at + (1 << 20)))
    if (!unknown) parser.close()
  } catch (error) {
    if (!broken) throw error
    rejected.push({ place: `entry ${place + 1}`, why: 'cut_short' })
  }
  return kind ? { format: kind.format, entries, rejected } : undefined
}
