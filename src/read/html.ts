/** Reads a web page: its main text with paragraphs and lists kept, and what its head says of title, publisher and day. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { type Decoded, decodeText } from './charset.ts'
import type { RawDocument, RawReading } from './facts.ts'
import { factsOfPage } from './html-facts.ts'
import { textOf } from './html-text.ts'
import type { Limits } from './limits.ts'
import { charsetOf, doubtsOf } from './text.ts'

/** What a page puts around its text, when it says so itself. */
const frame =
  'nav, header [role=navigation], body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [aria-hidden=true], [hidden], aside, form, button, dialog, noscript, script, style, template, iframe, svg, object, select'

export function readHtml(source: Source, limits: Limits): RawReading {
  const { bytes, name } = source
  if (bytes.length > limits.pageBytes)
    throw new Problem('file_too_large', { name, size: bytes.length, limit: limits.pageBytes })
  const decoded = decodeText(
    bytes,
    charsetOf(source.mediaType ?? source.headers?.['content-type']) ?? declaredCharset(bytes),
  )
  return { documents: [readPage(decoded, name, limits)], problems: [] }
}

/** One page that is already text, as it also comes in an e-mail. */
export function readPage(decoded: Decoded, name: string, limits: Limits): RawDocument {
  checkShape(decoded.text, name, limits)
  // parse5 repairs as browsers do; linkedom alone answers nothing on malformed pages.
  const html = serialize(parse(decoded.text))
  const page = parseHTML(html).document
  const facts = factsOfPage(page)
  const text = withTitle(mainText(html), page, facts.title)
  const doubts = doubtsOf(decoded)
  if (text.trim() === '') doubts.push({ code: 'no_text', details: { name } })
  return { name, mediaType: 'text/html', charset: decoded.charset, text, ...facts, doubts }
}

/** Refuses pages whose shape, not their size, would exhaust stack or memory. */
export function checkShape(text: string, name: string, limits: Limits): void {
  let open = 0
  let elements = 0
  for (const match of text.matchAll(/<(\/?)([a-z])[^<>]{0,2}/gi)) {
    elements++
    // Void and self-closing elements also count, so that the check errs on the safe side for real pages only far above them.
    if (match[1] === '') open++
    else open = Math.max(0, open - 1)
    if (elements > limits.elements)
      throw new Problem('page_too_many_elements', { name, limit: limits.elements })
  }
  if (open > limits.elementDepth && deepest(text) > limits.elementDepth)
    throw new Problem('nesting_too_deep', { name, limit: limits.elementDepth })
}

const childless =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|option|dt|dd)$/i

function deepest(text: string): number {
  let depth = 0
  let most = 0
  for (const match of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (childless.test(match[2]!)) continue
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) most = depth
  }
  return most
}

/** The reading view's text, or what the page marks as main when that holds clearly more. */
function mainText(html: string): string {
  const marked = markedMain(html)
  const page = parseHTML(html).document
  for (const one of page.querySelectorAll('[hidden], [aria-hidden=true]')) one.remove()
  const article = new Readability(page as unknown as Document, {
    charThreshold: 200,
  }).parse()
  const viewed = article?.content ? textOf(parseHTML(`<body>${article.content}</body>`).document.body) : ''
  // Readability drops a short letter's list or signature; a page that marks its main part knows better.
  return viewed.length < marked.length * 0.8 || viewed.length < 200 ? longer(marked, viewed) : viewed
}

const longer = (a: string, b: string) => (a.length >= b.length ? a : b)

function markedMain(html: string): string {
  const page = parseHTML(html).document
  for (const one of page.querySelectorAll(frame)) one.remove()
  const articles = [...page.querySelectorAll('article')]
  const main = page.querySelector('main, [role=main]') ?? (articles.length === 1 ? articles[0] : null)
  return textOf(main ?? page.body ?? page.documentElement)
}

/** The title heads the text, where the reading view took it away. */
function withTitle(text: string, page: Pick<Document, 'querySelector'>, title?: string): string {
  const heading = page.querySelector('h1')
  const shown = (heading ? textOf(heading) : '').trim() || title || ''
  if (shown === '' || text.slice(0, 2000).includes(shown)) return text
  return text === '' ? '' : `${shown}\n\n${text}`
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}
