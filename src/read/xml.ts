/** Walks the XML of an office file as it unfolds, without building a tree; depth and length are limited. */
import { SaxesParser } from 'saxes'
import { Problem } from '../problem.ts'
import type { Limits } from './limits.ts'
import { unfold, type Zip } from './zip.ts'

interface Handlers {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(words: string): void
}

/** Reads one entry. Own entities are refused by the parser, so none can grow; nothing outside is ever opened. */
export function walkXml(zip: Zip, entry: string, limits: Limits, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.elementDepth)
      throw new Problem('nesting_too_deep', { name: zip.name, limit: limits.elementDepth })
    handlers.open(name, attributes as Record<string, string>)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close(name)
  })
  parser.on('text', (words) => handlers.text(words))
  parser.on('cdata', (words) => handlers.text(words))
  parser.on('error', (error) => {
    throw new Problem('container_damaged', { name: zip.name }, error)
  })
  const decoder = new TextDecoder()
  unfold(zip, entry, limits, (piece) => parser.write(decoder.decode(piece, { stream: true })))
  parser.close()
}

/** Gathers words into paragraphs apart by a blank line; items of a list and rows of a table by a line. */
export class Paragraphs {
  private done: string[] = []
  private length = 0
  private readonly limit: number
  private readonly name: string
  private line = ''
  private kind: 'paragraph' | 'item' | 'row' = 'paragraph'
  private before: 'paragraph' | 'item' | 'row' | null = null

  constructor(name: string, limits: Limits) {
    this.name = name
    this.limit = limits.characters
  }

  put(words: string): void {
    this.line += words
    if (this.length + this.line.length > this.limit)
      throw new Problem('text_too_long', {
        name: this.name,
        count: this.length + this.line.length,
        limit: this.limit,
      })
  }

  /** Ends the paragraph at hand, as what it turned out to be. */
  end(kind: 'paragraph' | 'item' | 'row' = 'paragraph', mark = ''): void {
    this.kind = kind
    const words = this.line.replace(/[ \t]+$/gm, '')
    this.line = ''
    if (words.trim() === '') return
    const joined =
      this.before === this.kind && kind !== 'paragraph' ? '\n' : this.before === null ? '' : '\n\n'
    this.done.push(joined, mark, words)
    this.length += joined.length + mark.length + words.length
    this.before = kind
  }

  get text(): string {
    return this.done.join('')
  }
}
