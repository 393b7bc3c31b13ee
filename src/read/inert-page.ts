/**
 * A web page with its structure and nothing that can act: headings, lists, tables and emphasis stay, as elements that are
 * written anew from a list of those that are harmless. No address of the page survives as one, so nothing can be fetched or led to.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { decodeText } from './charset.ts'
import { checkShape } from './html.ts'
import { defaultLimits } from './limits.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const html = 'http://www.w3.org/1999/xhtml'

/** Elements that say how a text is built. */
const kept = new Set(
  'abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
)
const empty = new Set(['br', 'col', 'hr', 'wbr'])

/** Elements that go with all they hold; any other that is not kept leaves its words. */
const dropped = new Set(
  'applet audio base basefont button canvas datalist dialog embed frame frameset head iframe input link math meta noembed noframes noscript object option param plaintext portal progress meter script select slot source style svg template textarea title track video xmp'.split(
    ' ',
  ),
)

const everywhere = ['dir', 'lang']
const attributes: Record<string, string[]> = {
  col: ['span'],
  colgroup: ['span'],
  details: ['open'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
}

/** Of a page's bytes, in the character set that it was read in; `style`: of our own, for the head. */
export function inertPage(bytes: Uint8Array, charset: string | undefined, style: string): string {
  const { text } = decodeText(bytes, charset)
  checkShape(text, '', defaultLimits)
  const page = parse(text)
  const root = page.childNodes.find((node) => node.nodeName === 'html') as Element
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titleOf(root)}</title><style>${style}</style>`
  return `<!doctype html><html${written(root)}><head>${head}</head><body>${inside(root)}</body></html>`
}

function inside(parent: { childNodes: Node[] }): string {
  let out = ''
  for (const node of parent.childNodes) out += inert(node)
  return out
}

function inert(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return escaped(node.value)
  if (!('tagName' in node)) return ''
  const { tagName: name } = node
  if (node.namespaceURI !== html || dropped.has(name) || has(node, 'hidden')) return ''
  if (name === 'img') return picture(node)
  // A link is shown as one, with where it led; it leads nowhere.
  if (name === 'a')
    return `<span class="link"${quoted('title', attributeOf(node, 'href'))}>${inside(node)}</span>`
  if (!kept.has(name)) return inside(node)
  return empty.has(name) ? `<${name}${written(node)}>` : `<${name}${written(node)}>${inside(node)}</${name}>`
}

/** What a picture shows, in the words that the page gives for it. */
function picture(node: Element): string {
  const words = (attributeOf(node, 'alt') ?? '').trim()
  return words === '' ? '' : `<span class="picture">${escaped(words)}</span>`
}

function written(node: Element): string {
  return [...everywhere, ...(attributes[node.tagName] ?? [])]
    .map((name) => quoted(name, attributeOf(node, name)))
    .join('')
}

const quoted = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`

const attributeOf = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value

const has = (node: Element, name: string) => attributeOf(node, name) !== undefined

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => signs[sign]!)

function titleOf(root: Element): string {
  const head = root.childNodes.find((node) => node.nodeName === 'head') as Element | undefined
  const title = head?.childNodes.find((node) => node.nodeName === 'title') as Element | undefined
  return title ? inside(title) : ''
}
