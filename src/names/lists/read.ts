/** One list out of a file's bytes, whichever of the known formats it is in. */
import { Problem } from '../../problem.ts'
import { decode } from './csv.ts'
import { entryOf, kindNamed, type ListEntry, type ReadList } from './entry.ts'
import { readHtml } from './html.ts'
import { type Mapping, readTable } from './tables.ts'
import { readXml } from './xml.ts'

/** Larger files are refused: the largest list published holds less than half of this. */
export const MOST_LIST_BYTES = 512 * 1024 * 1024

/** Reads a list. `name` is shown where something is wrong; a mapping is for tables that no known list looks like. */
export function readList(bytes: Uint8Array, name: string, mapping?: Mapping): ReadList {
  if (bytes.length === 0) throw new Problem('list_empty', { name })
  if (bytes.length > MOST_LIST_BYTES)
    throw new Problem('list_too_large', { name, megabytes: MOST_LIST_BYTES / 1024 / 1024 })
  const { text } = decode(bytes)
  const head = text
    .slice(0, 2000)
    .trimStart()
    .replace(/^\ufeff/, '')
  const found = mapping ? readTable(text, mapping) : byContent(text, head, name)
  if (found.entries.length === 0) throw new Problem('list_no_entries', { name })
  return found
}

function byContent(text: string, head: string, name: string): ReadList {
  if (/^<!doctype html|^<html|<body[\s>]|<table[\s>]/i.test(head)) return readHtml(text)
  if (head.startsWith('<')) {
    const list = readXml(text)
    if (list) return list
    if (/<(?:table|ul|ol|div)[\s>]/i.test(text.slice(0, 200_000))) return readHtml(text)
    throw new Problem('list_format_unknown', { name })
  }
  if (/^[{[]/.test(head)) return readFtm(text)
  return readTable(text)
}

interface FtmEntity {
  id?: unknown
  schema?: unknown
  caption?: unknown
  properties?: Record<string, unknown>
}

/** FollowTheMoney entities, one a line or in one array: those that have a name. */
function readFtm(text: string): ReadList {
  const entries: ListEntry[] = []
  const rejected: ReadList['rejected'] = []
  const take = (value: unknown, place: string) => {
    const entity = value as FtmEntity
    const properties = entity?.properties
    if (!properties || typeof properties !== 'object') return void rejected.push({ place, why: 'no_name' })
    const list = (key: string): string[] => {
      const found = properties[key]
      return (Array.isArray(found) ? found : [found]).filter((one): one is string => typeof one === 'string')
    }
    const entry = entryOf({
      id: typeof entity.id === 'string' ? entity.id : '',
      place,
      kind: kindNamed(typeof entity.schema === 'string' ? entity.schema : undefined),
      names: [
        typeof entity.caption === 'string' ? entity.caption : null,
        ...list('name'),
        ...list('alias'),
        ...list('weakAlias'),
        ...list('previousName'),
      ],
      country: list('country')[0] ?? list('nationality')[0] ?? null,
      programme: list('topics').join('; '),
    })
    if (entry) entries.push(entry)
    // Addresses, sanctions and other entities without a name are no entries and no fault.
    else if (/^(?:Person|Organization|Company|LegalEntity|PublicBody)$/.test(String(entity.schema)))
      rejected.push({ place, why: 'no_name' })
  }
  if (text.trimStart().startsWith('[')) {
    try {
      const all: unknown = JSON.parse(text)
      if (Array.isArray(all))
        all.forEach((one, i) => {
          take(one, `entry ${i + 1}`)
        })
    } catch {
      rejected.push({ place: 'entry 1', why: 'not_json' })
    }
    return { format: 'ftm-json', entries, rejected }
  }
  let number = 0
  for (const line of lines(text)) {
    number++
    if (!line.trim()) continue
    try {
      take(JSON.parse(line), `row ${number}`)
    } catch {
      rejected.push({ place: `row ${number}`, why: 'not_json' })
    }
  }
  return { format: 'ftm-json', entries, rejected }
}

function* lines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? text.length : end)
    if (end < 0) return
    at = end + 1
  }
}
