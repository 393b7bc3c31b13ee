/**
 * Views that stand before a record's tables, under the same names, on one connection: every question asked there, whatever
 * it is, finds only what may be shown. What they leave out is in small temporary tables that are filled from `Hidden`.
 */
import { sql } from 'kysely'
import type { Store } from '../database.ts'
import { chunks } from '../keeping.ts'
import type { Hidden } from './hidden.ts'

/** Tables of what is hidden, or shown otherwise; `text` and `integer` as both stores know them. */
const TABLES: Record<string, string> = {
  veil_documents: 'number integer primary key',
  veil_masked: 'number integer primary key, name text, title text, publisher text, url text, address text',
  veil_originals: 'id text primary key',
  veil_findings: 'number integer primary key',
  veil_named: 'document integer, position integer, primary key (document, position)',
  veil_gone: 'number integer primary key',
  veil_entities:
    'number integer primary key, id text, name text, country text, role text, merged_into integer, canonical integer',
  veil_protected: 'number integer primary key, key text, name text',
  veil_untold: 'entity integer, key text, primary key (entity, key)',
  veil_passages: 'number integer primary key',
  veil_parts: 'number integer primary key, subject text, final text, demand text',
  veil_answers: 'number integer primary key',
  veil_keys: 'pattern text primary key',
  veil_subjects: 'id text primary key',
}

/** `base`: the schema that holds the record; `words`: the columns of its index. */
function views(base: string, words: string): Record<string, string> {
  const from = (table: string) => `${base}.${table}`
  const not = (column: string, table: string, what = 'number') =>
    `${column} not in (select ${what} from ${table})`
  const shown = (table: string, columns: string[], all: string[]) =>
    all
      .map((column) =>
        columns.includes(column)
          ? `case when t.number in (select number from ${table})
               then (select v.${column} from ${table} v where v.number = t.number) else t.${column} end as ${column}`
          : `t.${column}`,
      )
      .join(', ')
  const visible = (column: string) =>
    `case when ${column} in (select number from veil_documents) then null else ${column} end as ${column}`
  // What is hidden counts for nobody; the columns themselves count everything.
  const counted = (what: string) => `(select ${what} from named n where n.entity = t.number)`
  return {
    documents: `select ${shown(
      'veil_masked',
      ['name', 'title', 'publisher', 'url', 'address'],
      'number id original name title publisher published published_from known_on language url address added text reading first_passage passages'.split(
        ' ',
      ),
    )}, ${visible('replaces')}, ${visible('replaced_by')} from ${from('documents')} t
      where ${not('t.number', 'veil_documents')}`,
    sources: `select * from ${from('sources')} where ${not('original', 'veil_originals', 'id')}`,
    passages: `select * from ${from('passages')} where ${not('document', 'veil_documents')}`,
    words: `select ${words} from ${from('words')} where ${not('rowid', 'veil_passages')}`,
    named: `select * from ${from('named')} t where ${not('document', 'veil_documents')} and not exists
      (select 1 from veil_named v where v.document = t.document and v.position = t.position)`,
    entities: `select ${shown(
      'veil_entities',
      ['id', 'name', 'country', 'role', 'merged_into', 'canonical'],
      'number id kind name country role role_on merged_into canonical'.split(' '),
    )}, ${counted('count(distinct n.document)')} as documents, ${counted('coalesce(sum(n.mentions), 0)')} as mentions
      from ${from('entities')} t where ${not('t.number', 'veil_gone')}`,
    entity_names: `select key, entity, name from ${from('entity_names')} t where ${not('entity', 'veil_gone')}
      and ${not('entity', 'veil_protected')} and not exists
      (select 1 from veil_untold v where v.entity = t.entity and v.key = t.key)
      union all select key, number as entity, name from veil_protected`,
    findings: `select * from ${from('findings')} where ${not('number', 'veil_findings')}`,
    slots: `select finding, slot, position, case when key is null or not exists
      (select 1 from veil_keys v where '-' || t.key || '-' like v.pattern) then key else null end as key, entity, day
      from ${from('slots')} t where ${not('finding', 'veil_findings')}`,
    answers: `select * from ${from('answers')} where ${not('finding', 'veil_findings')}
      and ${not('sequence', 'veil_answers')}`,
    lost: `select * from ${from('lost')} where ${not('document', 'veil_documents')}
      and ${not('finding', 'veil_subjects', 'id')}`,
    ask_demands: `select * from ${from('ask_demands')} where ${not('finding', 'veil_findings')}`,
    demand_parts: `select ${shown(
      'veil_parts',
      ['subject', 'final', 'demand'],
      'number topic subject final demand'.split(' '),
    )} from ${from('demand_parts')} t where exists
      (select 1 from ${from('ask_demands')} a where a.part = t.number and ${not('a.finding', 'veil_findings')})`,
    apart: `select * from ${from('apart')} where ${not('one', 'veil_subjects', 'id')}
      and ${not('other', 'veil_subjects', 'id')}`,
    translations: `select * from ${from('translations')} where ${not('document', 'veil_subjects', 'id')}
      and ${not('translated', 'veil_subjects', 'id')}`,
    history: `select * from ${from('history')} where ${not('subject', 'veil_subjects', 'id')}`,
    restrictions: `select * from ${from('restrictions')} where 1 = 0`,
    secrets: `select * from ${from('secrets')} where 1 = 0`,
    accesses: `select * from ${from('accesses')} where 1 = 0`,
  }
}

/** Puts the views before the tables, on this connection alone. `words`: the columns of the index there. */
export async function drawVeil(store: Store, base: string, words: string): Promise<void> {
  for (const [table, columns] of Object.entries(TABLES))
    await sql.raw(`create temp table ${table} (${columns})`).execute(store)
  for (const [name, select] of Object.entries(views(base, words)))
    await sql.raw(`create temp view ${name} as ${select}`).execute(store)
}

/** Fills the temporary tables; `store` sees the record as it is. */
export async function fillVeil(store: Store, open: Store, hidden: Hidden): Promise<void> {
  const rows = await rowsOf(open, hidden)
  for (const table of Object.keys(TABLES)) {
    await sql`delete from ${sql.table(table)}`.execute(store)
    for (const some of chunks(rows[table] ?? []))
      await store
        .insertInto(table as never)
        .values(some as never)
        .execute()
  }
}

async function rowsOf(open: Store, hidden: Hidden): Promise<Record<string, object[]>> {
  const numbers = (all: Iterable<number>) => [...all].map((number) => ({ number }))
  const ids = (all: Iterable<string>) => [...new Set(all)].map((id) => ({ id }))
  const { documents, findings, goneEntities, pseudonyms, pseudonymsById } = hidden
  return {
    veil_documents: numbers(documents),
    veil_masked: await maskedRows(open, hidden),
    veil_originals: ids(hidden.originals),
    veil_findings: numbers(findings),
    veil_named: hidden.named,
    veil_gone: numbers(goneEntities),
    veil_entities: [...hidden.entities].map(([number, shown]) => ({ number, ...shown })),
    veil_protected: [...pseudonyms]
      .filter(([number]) => hidden.entities.has(number))
      .map(([number, { id, pseudonym: name }]) => ({ number, key: id.slice(id.indexOf('/') + 1), name })),
    veil_untold: hidden.untoldNames,
    veil_passages: numbers(new Set([...hidden.passages, ...(await passagesOf(open, hidden))])),
    veil_parts: [...hidden.parts].map(([number, part]) => ({ number, ...part })),
    veil_answers: numbers(hidden.answers),
    veil_keys: hidden.keys.map((key) => ({ pattern: `%-${key}-%` })),
    veil_subjects: ids([
      ...hidden.documentIds,
      ...hidden.findingIds,
      ...hidden.goneIds,
      ...pseudonymsById.keys(),
    ]),
  }
}

/** What is said about documents with blocks in them, with blocks. */
async function maskedRows(open: Store, { masked }: Hidden): Promise<object[]> {
  const found = []
  for (const some of chunks([...masked.keys()])) {
    const rows = await open
      .selectFrom('documents')
      .select(['number', 'name', 'title', 'publisher', 'url', 'address'])
      .where('number', 'in', some)
      .execute()
    for (const { number, ...said } of rows)
      found.push({ number, ...(masked.get(number)?.within(said) ?? said) })
  }
  return found
}

async function passagesOf(open: Store, { documents }: Hidden): Promise<number[]> {
  const found = []
  for (const some of chunks([...documents])) {
    const rows = await open.selectFrom('passages').select('number').where('document', 'in', some).execute()
    for (const { number } of rows) found.push(number)
  }
  return found
}
