/**
 * Holds every derived row against the ledger: makes all of them again beside the record and compares. What stands in the
 * file and does not follow from the entries (a changed byte, a change by hand) shows, whatever it is.
 */
import { createHash, randomInt } from 'node:crypto'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { openBeside } from './beside.ts'
import type { CipherKey } from './cipher.ts'
import { kysely } from './database.ts'
import { originsFit, sizesOf } from './index-facts.ts'
import type { Writing } from './keeping.ts'
import { replay } from './rebuild.ts'
import {
  CONTENTS_GUARDS_SQL,
  CONTENTS_SQL,
  DERIVED,
  DERIVED_SQL,
  ENTRIES_SQL,
  SECRETS_SQL,
} from './schema.ts'
import type { Progress } from './verify.ts'

/**
 * Names of the derived tables that do not say what the ledger says, for the record at `path`. Costs a rebuild, whose rows
 * go to a temporary file.
 */
export async function derivedMisfits(
  path: string,
  key: CipherKey | null,
  progress?: Progress,
): Promise<string[]> {
  const { database, close } = openBeside(path, key)
  try {
    return await misfitsBeside(database, progress)
  } finally {
    close()
  }
}

async function misfitsBeside(database: Sqlite.Database, progress?: Progress): Promise<string[]> {
  // One transaction: what is compared is the record of one moment, whoever writes to it meanwhile.
  database.exec('begin')
  const wrong = misshapen(database)
  if (wrong.length > 0) return wrong
  database.exec(DERIVED_SQL)
  // Names without a schema mean the tables made here; the ledger's, which are not here, those of the record.
  await replay(kysely(database, {}) as unknown as Writing, progress)
  // The index writes what it holds back when a savepoint is set.
  database.exec('savepoint written; release written')
  return DERIVED.filter((table) => {
    if (table === 'words' && !indexFits(database, table)) return true
    const digest = table === 'words' ? digestOfIndex : digestOfRows
    const secrets = [randomInt(2 ** 31), randomInt(2 ** 31)]
    return digest(database, 'main', table, secrets) !== digest(database, 'record', table, secrets)
  })
}

/** Tables, indexes and triggers of the record that are not made as this format makes them. */
function misshapen(database: Sqlite.Database): string[] {
  const own = shapesIn(database, 'record')
  const wanted = shapesWanted()
  const names = new Set([...own.keys(), ...wanted.keys()])
  return [...names].filter((name) => own.get(name) !== wanted.get(name))
}

function indexFits(database: Sqlite.Database, table: string): boolean {
  const same = sizesOf(database, 'main', table) === sizesOf(database, 'record', table)
  return same && originsFit(database, 'record', table)
}

function shapesWanted(): Map<string, string> {
  const blank = new Sqlite(':memory:')
  try {
    blank.exec(ENTRIES_SQL + CONTENTS_SQL + CONTENTS_GUARDS_SQL + SECRETS_SQL + DERIVED_SQL)
    return shapesIn(blank, 'main')
  } finally {
    blank.close()
  }
}

function shapesIn(database: Sqlite.Database, schema: string): Map<string, string> {
  const rows = database.prepare(`select type, name, tbl_name, sql from ${schema}.sqlite_master`).all() as {
    type: string
    name: string
    tbl_name: string
    sql: string | null
  }[]
  return new Map(rows.map(({ name, type, tbl_name, sql }) => [name, JSON.stringify([type, tbl_name, sql])]))
}

/** SHA-256 over the rows in the order of their key. */
function digestOfRows(database: Sqlite.Database, schema: string, table: string): string {
  const hash = createHash('sha256')
  let some = ''
  for (const row of database.prepare(`select * from ${schema}."${table}"`).raw().iterate()) {
    some += `${JSON.stringify(row)}\n`
    if (some.length < 65_536) continue
    hash.update(some)
    some = ''
  }
  return hash.update(some).digest('hex')
}

/** The index term by term: where each stands, in sums that nobody can foresee, since `secrets` are new each time. */
function digestOfIndex(database: Sqlite.Database, schema: string, table: string, [a, b]: number[]): string {
  const vocabulary = `temp."${schema} ${table}"`
  database.exec(`create virtual table ${vocabulary} using fts5vocab('${schema}', '${table}', 'instance')`)
  const hash = createHash('sha256')
  const rows = database
    .prepare(
      `select term, count(*), sum((doc * ${a} + "offset" * ${b} + doc * "offset") % 2147483647)
       from ${vocabulary} group by term`,
    )
    .raw()
    .iterate()
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  database.exec(`drop table ${vocabulary}`)
  return hash.digest('hex')
}
