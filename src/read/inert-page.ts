/**
 * A web page with its structure and nothing that can act: headings, lists, tables and emphasis stay, as elements that are
 * written anew from a list of those that are harmless. No address of the page survives as one, so nothing can be fetched or led to.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { FindingKind, Span } from '../model.ts'
import { decodeText } from './charset.ts'
import { checkShape } from './html.ts'
import { defaultLimits } from './limits.ts'
import { lettersOf, type Place, placesOf } from './marking.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode

/** A passage to be marked in a page, in code points of the document's text. */
export interface PageMark extends Span {
  id: string
  kind: FindingKind
  /** Written where it ends, as a link to the findings' list, which says this. */
  number: number
  href: string
  label: string
}

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

export interface InertPage {
  html: string
  /** The marks that have their place in it, by their ids: of the others nothing is said. */
  marked: string[]
}

/** Of a page's bytes, in the character set that it was read in; `style`: of our own, for the head; `marks`: in the document's `text`. */
export function inertPage(
  bytes: Uint8Array,
  charset: string | undefined,
  style: string,
  { text, marks }: { text: string; marks: PageMark[] } = { text: '', marks: [] },
): InertPage {
  const { text: source } = decodeText(bytes, charset)
  checkShape(source, '', defaultLimits)
  const page = parse(source)
  const root = page.childNodes.find((node) => node.nodeName === 'html') as Element
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titleOf(root)}</title><style>${style}</style>`
  const placed = placedMarks(root, text, marks)
  const words = (node: TextNode) => markedWords(node, placed)
  return {
    html: `<!doctype html><html${written(root)}><head>${head}</head><body>${inside(root, words)}</body></html>`,
    marked: placed.marks.map(({ mark }) => mark.id),
  }
}

/** How the words of a page are written. */
type Words = (node: TextNode) => string

function inside(parent: { childNodes: Node[] }, words: Words): string {
  let out = ''
  for (const node of parent.childNodes) out += inert(node, words)
  return out
}

function inert(node: Node, words: Words): string {
  if ('value' in node && node.nodeName === '#text') return words(node as TextNode)
  if (!('tagName' in node)) return ''
  const { tagName: name } = node
  if (node.namespaceURI !== html || dropped.has(name) || has(node, 'hidden')) return ''
  if (name === 'img') return picture(node)
  // A link is shown as one, with where it led; it leads nowhere.
  if (name === 'a')
    return `<span class="link"${quoted('title', attributeOf(node, 'href'))}>${inside(node, words)}</span>`
  if (!kept.has(name)) return inside(node, words)
  return empty.has(name)
    ? `<${name}${written(node)}>`
    : `<${name}${written(node)}>${inside(node, words)}</${name}>`
}

interface PlacedMarks {
  /** Where each text of the page begins among its letters. */
  starts: Map<TextNode, number>
  /** In the order in which they begin, the longer first. */
  marks: (Place & { mark: PageMark })[]
}

function placedMarks(root: Element, text: string, marks: PageMark[]): PlacedMarks {
  const starts = new Map<TextNode, number>()
  if (marks.length === 0) return { starts, marks: [] }
  let letters = ''
  inside(root, (node) => {
    starts.set(node, letters.length)
    for (const letter of node.value) letters += lettersOf(letter)
    return ''
  })
  const placed = placesOf(text, marks, letters).flatMap((place, at) =>
    place ? [{ ...place, mark: marks[at]! }] : [],
  )
  return { starts, marks: placed.sort((a, b) => a.from - b.from || b.to - a.to) }
}

/** The words of one text, cut where marks begin and end; the spaces at a mark's ends are not in it. */
function markedWords(node: TextNode, { starts, marks }: PlacedMarks): string {
  const start = starts.get(node) ?? 0
  const end = start + foldedLength(node.value)
  const here = marks.filter(({ from, to }) => from < end && to > start)
  if (here.length === 0) return escaped(node.value)
  const cuts = new Set(here.flatMap(({ from, to }) => [from, to]))
  let [out, piece, from, at, isSpace] = ['', '', start, start, false]
  const close = () => {
    out += markedPiece(piece, from, at, here)
    piece = ''
    from = at
  }
  for (const letter of node.value) {
    const length = foldedLength(letter)
    if (cuts.has(at) && !(isSpace && length === 0)) close()
    isSpace = length === 0
    piece += letter
    at += length
  }
  close()
  return out
}

const foldedLength = (words: string) => lettersOf(words).length

/** A piece that no mark begins or ends in, inside an element for each of its marks; the numbers of those that end with it. */
function markedPiece(words: string, from: number, to: number, marks: PlacedMarks['marks']): string {
  const around = marks.filter((one) =>
    from < to ? one.from <= from && one.to >= to : one.from < from && one.to > to,
  )
  let out = escaped(words)
  for (const one of around.toReversed()) {
    const id = one.from === from ? quoted('id', one.mark.id) : ''
    out = `<span class="found k-${one.mark.kind}"${id}>${out}</span>`
  }
  const ending = around.filter((one) => one.to === to)
  return out + ending.map(({ mark }) => numberOf(mark)).join('')
}

const numberOf = ({ kind, number, href, label }: PageMark) =>
  `<a class="reference k-${kind}"${quoted('href', href)} target="_parent"${quoted('aria-label', label)}>${number}</a>`

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
  return title ? inside(title, ({ value }) => escaped(value)) : ''
}
