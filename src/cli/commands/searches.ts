/** `answerable searches`: the searches that are kept, with what they look for; `--drop` keeps one no more. */
import type { SavedSearch } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { setParagraph } from '../table.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const drop = call.text('drop')
  return withRecord(call, drop === undefined ? 'ask' : 'write', async (record) => {
    if (drop !== undefined) await record.dropSearch(drop, decider(call))
    const searches = await record.savedSearches()
    print(call, {
      rows: searches,
      whole: searches,
      fields: {
        name: (one) => one.name,
        text: (one) => one.query.text,
        limits: (one) => limitsOf(one),
        author: (one) => one.author,
        time: (one) => one.time,
      },
      page: (paper) =>
        searches.length === 0
          ? setParagraph(call.say.nothing.searches, paper)
          : searches.map((one) => setParagraph(lineOf(one), paper)).join(''),
    })
    return 0
  })
}

function lineOf(one: SavedSearch): string {
  const limits = limitsOf(one)
  return clean(`${one.name}: ${one.query.text}${limits ? ` (${limits})` : ''}`)
}

function limitsOf({ query: { text: _, ...limits } }: SavedSearch): string {
  return Object.entries(limits)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}
