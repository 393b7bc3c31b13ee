/** For tests: a PostgreSQL on this machine in which each test has a schema of its own, or why there is none. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'

export interface Here {
  /** The address of a record that is not there yet. */
  address(): string
  /** Why there is none, in words; null where there is one. */
  missing: string | null
  /** Takes away what the addresses led to. */
  drop(): Promise<void>
}

/** ANSWERABLE_TEST_POSTGRES, else the database `test` on this machine. */
export async function postgresHere(): Promise<Here> {
  const server = process.env.ANSWERABLE_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1/test'
  const schemas: string[] = []
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3_000 })
  const missing = await client.connect().then(
    () => null,
    (error: Error) => `skipped: no PostgreSQL at ${server} (${error.message})`,
  )
  // Where everything is checked, nothing may be left out.
  if (missing && process.env.CI) throw new Error(missing)
  return {
    missing,
    address() {
      const schema = `test_${randomBytes(6).toString('hex')}`
      schemas.push(schema)
      const url = new URL(server)
      url.searchParams.set('schema', schema)
      return url.href
    },
    async drop() {
      if (missing) return
      for (const schema of schemas) await client.query(`drop schema if exists "${schema}" cascade`)
      await client.end()
    },
  }
}
