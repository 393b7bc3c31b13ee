/** The UFLPA entity list as the web page gives it: every name in its tables and lists, with what it is also called. */
import { parseHTML } from 'linkedom'
import { entryOf, type ListEntry, type ReadList, splitAliases } from './entry.ts'

const MOST_NODES = 200_000
// A line that names a firm has a legal form, a group, a plant or a body's word; a line of the page's menu has none.
const firm =
  /\b(?:co\.?|company|ltd\.?|limited|inc\.?|corp(?:oration)?\.?|group|llc|plc|factory|plant|mill|corps|industr(?:y|ies)|technolog(?:y|ies)|enterprise|holdings?|farm|bureau|academy|park|materials?|textiles?|prison|institute|center|centre)\b/i
const date =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*\d{4}|^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}-\d{2}-\d{2}$/i

/** Reads the entries of a page. Rows of tables count as they are; items of lists only when they name a firm. */
export function readHtml(source: string): ReadList {
  const { document } = parseHTML(source)
  const entries: ListEntry[] = []
  const rejected: ReadList['rejected'] = []
  const seen = new Set<string>()
  let place = 0
  const add = (text: string, listed: string | null) => {
    place++
    const names = splitAliases(
      text
        .replace(/\s*;?\s*\band (?:its|their) (?:subsidiaries|affiliates).*$/i, '')
        .replace(/^[•·\d.)\s]{1,6}(?=\p{L})/u, ''),
    )
    const entry = entryOf({ place, kind: 'organisation', names, programme: 'UFLPA', listed })
    if (!entry) rejected.push({ place: `entry ${place}`, why: 'no_name' })
    else if (!seen.has(entry.names[0]!)) {
      seen.add(entry.names[0]!)
      entries.push(entry)
    }
  }
  const nodes = [...document.querySelectorAll('tr, li')].slice(0, MOST_NODES)
  for (const node of nodes) {
    if (node.closest('nav, header, footer, form')) continue
    if (node.tagName === 'TR') {
      if (node.querySelector('th') && !node.querySelector('td')) continue
      const cells = [...node.querySelectorAll('td')].map((cell) =>
        cell.textContent.replace(/\s+/g, ' ').trim(),
      )
      const listed = cells.find((cell) => date.test(cell)) ?? null
      const name = cells.find((cell) => cell && cell !== listed && !/^\d+$/.test(cell))
      if (name && name.length <= 600 && !/^(?:entity name|name of entity|effective date)/i.test(name))
        add(name, listed)
    } else {
      const text = node.textContent.replace(/\s+/g, ' ').trim()
      if (text.length <= 600 && firm.test(text) && !node.querySelector('li') && !node.closest('table'))
        add(text, null)
    }
  }
  return { format: 'uflpa-html', entries, rejected }
}
