/** Asks a chat endpoint that the user named, once a passage: nothing else is contacted, no redirect followed, no answer read without end. */
import { type IncomingMessage, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP } from 'node:net'
import { Problem } from '../problem.ts'

export interface ChatModel {
  name: string
  /** Base address of an OpenAI-compatible endpoint, as http://127.0.0.1:11434/v1 */
  at: URL
  key: string | null
  /** Longest wait for one reply, in milliseconds, and its most bytes. */
  patience: number
  mostBytes: number
}

/** Over plain http documents go no farther than this machine and its own network. */
const NEAR =
  /^(?:localhost|.*\.localhost|.*\.local|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[::1\]|\[f[cd].*\])$/i

/** The address of an endpoint. Throws `model_address` where it is none, or would carry documents unencrypted abroad. */
export function modelAddress(address: string): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw new Problem('model_address', { url: address })
  }
  const near =
    NEAR.test(url.hostname) &&
    (isIP(url.hostname) > 0 || !/^\d/.test(url.hostname) || url.hostname.startsWith('['))
  if (url.protocol === 'https:' || (url.protocol === 'http:' && near)) {
    if (!url.username && !url.password && !url.search && !url.hash) return url
  }
  throw new Problem('model_address', { url: address })
}

/** The words of one reply. Throws a Problem whose code says what went wrong. */
export async function chat(model: ChatModel, system: string, user: string): Promise<string> {
  const url = new URL(`${model.at.href.replace(/\/+$/, '')}/chat/completions`)
  const details = { model: model.name, url: model.at.href }
  const timeout = AbortSignal.timeout(model.patience)
  try {
    const answer = await post(url, model, timeout, {
      model: model.name,
      temperature: 0,
      stream: false,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
    })
    const status = answer.statusCode ?? 0
    if (status !== 200) {
      answer.destroy()
      throw new Problem(status >= 300 && status < 400 ? 'model_redirects' : 'model_refused', {
        ...details,
        status,
      })
    }
    const words = wordsOf(await bodyOf(answer, model.mostBytes, details))
    if (words === null) throw new Problem('model_reply', details)
    return words
  } catch (error) {
    if (error instanceof Problem) throw error
    if (timeout.aborted)
      throw new Problem('model_slow', { ...details, seconds: model.patience / 1000 }, error)
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw new Problem('model_unreachable', { ...details, reason }, error)
  }
}

function post(url: URL, { key }: ChatModel, signal: AbortSignal, body: unknown): Promise<IncomingMessage> {
  const bytes = Buffer.from(JSON.stringify(body))
  const headers = {
    'content-type': 'application/json',
    'content-length': bytes.length,
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain
    const sent = send(url, { method: 'POST', headers, signal, agent: false }, resolve)
    sent.on('error', reject)
    sent.end(bytes)
  })
}

async function bodyOf(
  answer: IncomingMessage,
  most: number,
  details: { model: string; url: string },
): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      answer.destroy()
      throw new Problem('model_too_long', { ...details, limit: most })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** `choices[0].message.content` of an answer, or null. */
function wordsOf(body: string): string | null {
  try {
    const { choices } = JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] }
    const content = choices?.[0]?.message?.content
    return typeof content === 'string' ? content : null
  } catch {
    return null
  }
}
