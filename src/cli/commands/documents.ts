/** `answerable documents [TEXT]`: what was read, newest first as the record gives them. */
import { sayDay } from '../../../messages/dates.ts'
import { type Call, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { setParagraph, setTable } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const { say, locale } = call
  const [text] = call.operands
  const [limit, offset] = [call.number('limit'), call.number('offset')]
  return withRecord(call, 'ask', async (record) => {
    const documents = await record.documents({
      ...(text ? { text } : {}),
      limit: limit ?? 1000,
      ...(offset ? { offset } : {}),
    })
    print(call, {
      rows: documents,
      fields: {
        id: (d) => d.id,
        name: (d) => d.name,
        title: (d) => d.title,
        publisher: (d) => d.publisher,
        published: (d) => d.published,
        published_from: (d) => d.publishedFrom,
        language: (d) => d.language,
        url: (d) => d.url,
        added: (d) => d.added,
        findings: (d) => d.findings,
      },
      page: (paper) =>
        documents.length === 0
          ? setParagraph(say.nothing.documents, paper)
          : setTable(
              [
                { heading: say.columns.date, least: 13 },
                { heading: say.columns.title, least: 24 },
                { heading: say.columns.publisher, least: 12, most: 30 },
                { heading: say.columns.language },
                { heading: say.columns.findings, right: true },
              ],
              documents.map((document) => [
                sayDay(document.published, locale) || say.noDate,
                document.title
                  ? [document.title, { text: document.name, style: 'dim' as const }]
                  : document.name,
                document.publisher ?? '',
                document.language,
                String(document.findings),
              ]),
              paper,
            ),
    })
    return 0
  })
}
