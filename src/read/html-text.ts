/** The text of an element as a person sees it: blocks apart by a blank line, list items with "• ", cells by tabs. */

interface NodeLike {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  childNodes: Iterable<NodeLike>
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
)
const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA INPUT BUTTON HEAD MATH AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
)

/** Breaks owed before the next word: none, a line, or a blank line. */
type Break = 0 | 1 | 2

interface Writer {
  out: string[]
  owed: Break
  space: boolean
  lists: number[]
}

export function textOf(root: unknown): string {
  const writer: Writer = { out: [], owed: 0, space: false, lists: [] }
  write(root as NodeLike, writer, false)
  return writer.out.join('')
}

function write(node: NodeLike, w: Writer, pre: boolean): void {
  if (node.nodeType === 3) {
    put(node.nodeValue ?? '', w, pre)
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
  const name = node.nodeName.toUpperCase()
  if (unseen.has(name)) return
  if (name === 'BR') {
    owe(w, w.owed === 0 ? 1 : 2)
    return
  }
  if (name === 'LI') {
    item(node, w)
    return
  }
  if (name === 'TR') owe(w, 1)
  if ((name === 'TD' || name === 'TH') && w.owed === 0 && w.out.length > 0) w.out.push('\t')
  const list = name === 'OL' || name === 'UL' || name === 'MENU'
  if (list) w.lists.push(name === 'OL' ? 1 : 0)
  // A list within an item follows it at once.
  const around: Break = list && w.lists.length > 1 ? 1 : blocks.has(name) ? 2 : 0
  owe(w, around)
  for (const child of node.childNodes) write(child, w, pre || name === 'PRE')
  owe(w, around)
  if (list) w.lists.pop()
}

function item(node: NodeLike, w: Writer): void {
  owe(w, 1)
  const before = w.out.length
  const number = w.lists.at(-1) ?? 0
  const mark = number > 0 ? `${number}. ` : '• '
  if (number > 0) w.lists[w.lists.length - 1] = number + 1
  const held = { ...w, out: [] as string[] }
  held.owed = 0
  held.space = false
  for (const child of node.childNodes) write(child, held, false)
  // Paragraphs of one item stay together: a blank line would end the list.
  const text = held.out.join('').replace(/\n{2,}/g, '\n')
  if (text.trim() !== '') {
    if (before > 0 && w.owed > 0) w.out.push(w.owed === 2 ? '\n\n' : '\n')
    w.out.push(mark, text)
  }
  w.owed = 1
  w.space = false
}

function owe(w: Writer, what: Break): void {
  if (what > w.owed) w.owed = what
}

function put(raw: string, w: Writer, pre: boolean): void {
  if (raw === '') return
  // A no-break space is the author's; only white space that a browser folds is folded.
  const text = pre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\n\r\f]+/g, ' ')
  const words = pre ? text : text.replace(/^ | $/g, '')
  if (words === '') {
    w.space = true
    return
  }
  if (w.out.length > 0 && w.owed > 0) w.out.push(w.owed === 2 ? '\n\n' : '\n')
  else if (w.out.length > 0 && (w.space || text.startsWith(' ')) && !w.out.at(-1)!.endsWith('\t'))
    w.out.push(' ')
  w.out.push(words)
  w.owed = 0
  w.space = !pre && text.endsWith(' ')
}
