/**
 * Documents of a large record for benches: put together from paragraphs that the engine read, so that findings and names
 * are as dense as it finds them, without reading each of a hundred thousand.
 */
import { createHash } from 'node:crypto'
import { findIn } from '../src/find/index.ts'
import type { Document, Finding, Named, Source } from '../src/model.ts'
import { readSource } from '../src/read/index.ts'
import type { ReadDocument } from '../src/record/contract.ts'
import { made, person, seeded } from './corpus-text.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A document as the engine reads it, whole. */
export async function read(i: number, characters?: number): Promise<{ source: Source; read: ReadDocument }> {
  const { text, name, language, published, publisher } = made(i, characters)
  const source = { bytes: Buffer.from(text), name, url: `file:///${name}` }
  const { documents } = await readSource(source, { published })
  const document = { ...documents[0]!, language, publisher }
  return { source, read: { document, ...(await findIn(document)), engine: 'bench/1' } }
}

interface Piece {
  text: string
  points: number
  language: 'en' | 'fr'
  findings: Finding[]
  named: Named[]
}

async function pieces(size: number): Promise<Piece[]> {
  const pool: Piece[] = []
  for (let i = 0; i < size; i++) {
    const { read: one } = await read(1_000_000 + i, 900)
    const { text, language } = one.document
    pool.push({
      text,
      points: [...text].length,
      language: language as 'en' | 'fr',
      findings: one.findings,
      named: one.named,
    })
  }
  return pool
}

/** What documents are put together from, by language. */
export type Pool = Record<'en' | 'fr', Piece[]>

/** Reads `size` pieces. */
export async function poolOf(size: number): Promise<Pool> {
  const all = await pieces(size)
  const of = (language: string) => all.filter((one) => one.language === language)
  return { en: of('en'), fr: of('fr') }
}

/** Document `i` from pieces of one language, with a paragraph and a person of its own. */
export function composed(pool: Pool, i: number): { source: Source; read: ReadDocument } {
  const next = seeded(i + 17)
  const language = next() < 0.7 ? 'en' : 'fr'
  const own = made(i, 300)
  const chosen = Array.from({ length: 4 }, () => pool[language][Math.floor(next() * pool[language].length)]!)
  const who = person(Math.floor(60_000 ** next()) - 1)
  const tail = `${who}. ${own.text}`
  const text = [...chosen.map((piece) => piece.text), tail].join('\n\n')
  const findings: Finding[] = []
  const named = new Map<string, Named>()
  let at = 0
  for (const piece of chosen) {
    for (const one of piece.findings) findings.push({ ...one, start: one.start + at, end: one.end + at })
    for (const one of piece.named) {
      const mentions = one.mentions.map(({ start, end }) => ({ start: start + at, end: end + at }))
      const known = named.get(`${one.kind}/${one.name}`)
      named.set(`${one.kind}/${one.name}`, { ...one, mentions: [...(known?.mentions ?? []), ...mentions] })
    }
    at += piece.points + 2
  }
  const mentions = [{ start: at, end: at + [...who].length }]
  named.set(`person/${who}`, { kind: 'person', name: who, forms: [], mentions, country: null, role: null })
  const bytes = Buffer.from(text)
  const original = sha256(bytes)
  const document: Document = {
    id: original,
    name: own.name,
    original,
    mediaType: 'text/plain',
    charset: 'utf-8',
    text,
    language,
    publisher: own.publisher,
    published: { date: own.published, from: 'text' },
    furniture: [],
    doubts: [],
  }
  const source = { bytes, name: own.name, mediaType: 'text/plain', url: `file:///${own.name}` }
  return { source, read: { document, findings, named: [...named.values()], engine: 'bench/1' } }
}
