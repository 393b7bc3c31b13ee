/** The address of a record in PostgreSQL: told apart from a file's path, and shown without its password. */
import { Problem } from '../../problem.ts'

export interface Address {
  /** For the driver, without what is only ours. */
  connection: string
  /** The schema that holds the record's tables: `?schema=NAME`, else `answerable`. */
  schema: string
  /** As it is said to people: without its password. */
  shown: string
}

/** Whether what somebody names is a record in PostgreSQL rather than a file. */
export function isAddress(named: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(named)
}

const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/

/** Reads `postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?schema=NAME&...]`. Throws `record_address`. */
export function readAddress(named: string): Address {
  const shown = withoutPassword(named)
  const url = URL.canParse(named) ? new URL(named) : null
  const schema = url?.searchParams.get('schema') ?? 'answerable'
  if (!url || url.pathname.length < 2 || !SCHEMA.test(schema) || /^pg_/.test(schema))
    throw new Problem('record_address', { path: shown })
  url.searchParams.delete('schema')
  // Over a network only where the server shows who it is: a record is not sent to whoever answers.
  if (!isNear(url) && !url.searchParams.has('sslmode')) url.searchParams.set('sslmode', 'verify-full')
  return { connection: url.href, schema, shown }
}

/** On this machine: its loopback or a socket. */
function isNear(url: URL): boolean {
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  return host === '' || host.startsWith('/') || /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(host)
}

/** The same address for people's eyes. */
export function withoutPassword(named: string): string {
  const hidden = named.replace(/^([a-z]+:\/\/[^/@:]*):.*@/i, '$1@')
  return hidden.replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1…')
}
