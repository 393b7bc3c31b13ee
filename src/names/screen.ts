/**
 * Rows of people or firms held against lists: for each row its candidates, with the list's own words and the reasons.
 * No match is not a clearance: a row without candidates is reported like any other.
 */
import { comparePrepared, SAME_NAME } from './compare.ts'
import type { ListEntry } from './lists/entry.ts'
import { prepare } from './prepare.ts'
import type { Reason } from './reasons.ts'
import { indexNames } from './screen-index.ts'

/** A list as screening knows it: what it is called and what it holds. */
export interface NamedList {
  name: string
  entries: ListEntry[]
}

export interface ScreenCandidate {
  list: string
  entry: ListEntry
  /** The name of the entry that matched. */
  matched: string
  score: number
  reasons: Reason[]
}

export interface Screener {
  /** How many names of the lists are held. */
  readonly names: number
  /** Entries that the name can be, the likeliest first, each once. */
  screen(name: string): ScreenCandidate[]
}

/** Files the lists' names; `least` is the score from which an entry is a candidate. */
export function screener(lists: readonly NamedList[], least = SAME_NAME): Screener {
  const names: string[] = []
  const kinds: ListEntry['kind'][] = []
  const owners: { list: NamedList; entry: ListEntry }[] = []
  for (const list of lists) {
    for (const entry of list.entries) {
      for (const name of entry.names) {
        names.push(name)
        kinds.push(entry.kind)
        owners.push({ list, entry })
      }
    }
  }
  const index = indexNames(names, kinds)
  return {
    names: names.length,
    screen(name) {
      const query = prepare(name)
      if (query.tokens.length === 0) return []
      const seen = new Set<ListEntry>()
      const found: ScreenCandidate[] = []
      for (const { name: at, score } of index.query(query, least)) {
        const { list, entry } = owners[at]!
        if (seen.has(entry)) continue
        seen.add(entry)
        const { reasons } = comparePrepared(query, prepare(names[at]!, entry.kind))
        found.push({ list: list.name, entry, matched: names[at]!, score, reasons })
      }
      return found
    },
  }
}
