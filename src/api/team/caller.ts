/** Who calls and through what: the address of the reader's machine, and the address at which they see these pages. */
import type { Context } from 'hono'

export interface Reached {
  /** `https://record.example`, where a proxy before this server answers at it; null where readers call the server itself. */
  publicUrl: URL | null
  /** Addresses of the proxies whose word is taken for where a call came from. */
  proxies: ReadonlySet<string>
}

/** The address that a call came from: the last that is not a proxy of ours. */
export function addressOf(c: Context, { proxies }: Reached): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const direct = plain(incoming?.socket?.remoteAddress ?? 'unknown')
  if (!proxies.has(direct)) return direct
  const through = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => plain(one.trim()))
  return through.findLast((one) => one !== '' && !proxies.has(one)) ?? direct
}

/** An IPv4 address however it is written. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
