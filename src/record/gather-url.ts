/** Fetches one address that the user gave, once, and keeps the answer as it came: bytes, headers, instant. */

import type { IncomingMessage } from 'node:http'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { ReadProblem } from '../read/facts.ts'
import type { Limits } from '../read/limits.ts'
import type { Gathered } from './gather.ts'
import { limitOf, readStream } from './gather-stream.ts'

/** GETs `address`; follows redirects to http and https only. Everything that can go wrong is a problem in words. */
export async function fetchSource(address: string, limits: Limits, signal?: AbortSignal): Promise<Gathered> {
  const timeout = AbortSignal.timeout(limits.fetchMilliseconds)
  const ends = signal ? AbortSignal.any([timeout, signal]) : timeout
  try {
    return await follow(address, limits, ends)
  } catch (error) {
    return failure(error, address, timeout.aborted, limits)
  }
}

async function follow(address: string, limits: Limits, signal: AbortSignal): Promise<Gathered> {
  let at = new URL(address)
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await get(at, signal)
    const status = answer.statusCode ?? 0
    const location = answer.headers.location
    if ([301, 302, 303, 307, 308].includes(status) && location) {
      answer.destroy()
      at = new URL(location, at)
      if (!/^https?:$/.test(at.protocol))
        return { code: 'url_redirect_refused', details: { url: address, to: at.protocol } }
      continue
    }
    if (status !== 200) {
      answer.destroy()
      return {
        code: status === 404 || status === 410 ? 'url_not_found' : 'url_refused',
        details: { url: address, status },
      }
    }
    return await keep(answer, address, at, limits)
  }
  return { code: 'url_too_many_redirects', details: { url: address, limit: limits.redirects } }
}

function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secure : plain
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/html,application/pdf,text/plain,*/*;q=0.5',
      'accept-encoding': 'identity',
      'user-agent': 'answerable',
    }
    const sent = request(url, { method: 'GET', headers, signal, agent: false }, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

async function keep(answer: IncomingMessage, address: string, at: URL, limits: Limits): Promise<Gathered> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(answer.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '')
  const type = headers['content-type']
  const announced = Number(headers['content-length'] ?? 0)
  if (announced > limits.sourceBytes) {
    answer.destroy()
    return { code: 'url_too_large', details: { url: address, size: announced, limit: limits.sourceBytes } }
  }
  const read = await readStream(answer, (head) => limitOf(head, at.pathname, limits, type))
  if ('over' in read) {
    answer.destroy()
    return { code: 'url_too_large', details: { url: address, size: read.over, limit: read.limit } }
  }
  if (announced > 0 && read.bytes.length < announced)
    return { code: 'url_cut_short', details: { url: address } }
  const fetched = new Date().toISOString()
  return {
    bytes: read.bytes,
    name: address,
    url: new URL(address).href,
    headers,
    fetched,
    ...(type && { mediaType: type }),
  }
}

function failure(error: unknown, url: string, late: boolean, limits: Limits): ReadProblem {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (late) return { code: 'url_timeout', details: { url, seconds: limits.fetchMilliseconds / 1000 } }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { code: 'url_no_such_host', details: { url } }
  if (code === 'ERR_INVALID_URL') return { code: 'url_invalid', details: { url } }
  if (code === 'ECONNRESET') return { code: 'url_cut_short', details: { url } }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO/.test(code))
    return { code: 'url_not_secure', details: { url, reason: code } }
  return { code: 'url_failed', details: { url, reason: code || message } }
}
