/** A listening server over an open record, on this machine only unless told otherwise. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import { createApp } from './app.ts'
import { createTeamApp, type TeamOptions } from './team/app.ts'

export interface ServerOptions extends TeamOptions {
  /** Whether users log in. */
  team?: boolean
  /** 0 takes any free port. */
  port?: number
  host?: string
}

/** Listens, and resolves with the address to open; a port in use is the problem `port_taken`. */
export async function startServer(
  record: OpenRecord,
  options: ServerOptions = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const { port = 4747, host = '127.0.0.1' } = options
  const own = { ...options, hosts: [...namesOf(host), ...(options.hosts ?? [])] }
  const app = options.team ? createTeamApp(record, own) : createApp(record, own)
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
  }) as Server
  await listening(server, port, host)
  const address = server.address() as AddressInfo
  return { url: `http://${inAddress(host)}:${address.port}`, close: () => closed(server) }
}

/** The names by which a browser may call a server listening on this host; on every interface, those of them all. */
function namesOf(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [inAddress(host)]
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  return [hostname().toLowerCase(), ...addresses.map(({ address }) => inAddress(address))]
}

/** An IPv6 address stands in brackets. */
function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Problem('port_taken', { host, port }, error) : error),
    )
    server.listen(port, host, resolve)
  })
}

/** Stops taking calls and lets go of the connections that browsers keep open. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
