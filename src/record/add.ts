/** Adds what was read: bytes and documents, each kept once, whatever was added before. */
import type { Finding, Named, Source } from '../model.ts'
import { append } from './appending.ts'
import type { DocumentAdded, DocumentFacts, DocumentRead } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { AddOutcome, ReadDocument } from './contract.ts'
import { type By, headOf, keepBytes, type Writing } from './keeping.ts'
import { type Head, sha256 } from './ledger.ts'
import { noPassages, project } from './project.ts'
import { newestAt } from './project-read.ts'
import { addressOf, itemOf } from './projection.ts'
import { type IndexedPassage, indexedPassages } from './search/indexed.ts'
import { readingOf } from './standing-bodies.ts'

/** A document ready to be kept: what can be worked out before the writer takes its lock. */
interface Prepared {
  facts: DocumentFacts
  /** Its text, with U+FFFD for broken characters. */
  words: string
  passages: IndexedPassage[]
  findings: Finding[]
  named: Named[]
  engine: string
  again: boolean
}

export function prepared(read: ReadDocument): Prepared {
  const { text, ...facts } = read.document
  const words = text.toWellFormed()
  const { findings, named, engine = 'unknown' } = wellFormed({ ...read, document: undefined })
  const again = read.again === true
  const passages = indexedPassages(words, facts)
  return { facts: wellFormed(facts), words, passages, findings, named, engine, again }
}

/**
 * Keeps a source's bytes and everything read from it. Adding the same again changes nothing: bytes are known by their
 * hash, documents by their id. A container's item whose words did not change is the document it was. Only facts that a
 * person gives have a kept document read again.
 */
export async function addSource(
  trx: Writing,
  source: Source,
  documents: Prepared[],
  by: By,
): Promise<AddOutcome[]> {
  const original = sha256(source.bytes)
  let head = await headOf(trx)
  const added = await appendAdded(trx, head, source, original, by)
  head = added.head
  const outcomes: AddOutcome[] = []
  for (const read of documents) {
    if (read.facts.original !== original)
      throw new Error(`${source.name}: document ${read.facts.id} was read from other bytes`)
    const known = await alreadyKept(trx, read, added.url)
    if (known && !(read.again && (await isKeptOtherwise(trx, read)))) {
      outcomes.push({ outcome: 'already', document: known })
      continue
    }
    const kept = await appendRead(trx, head, added, read, by)
    head = kept.head
    outcomes.push(known ? { outcome: 'again', document: known } : kept.outcome)
  }
  return outcomes
}

interface Added {
  head: Head
  /** Sequence of the entry that says where the bytes came from. */
  sequence: number
  url: string | null
}

/** Once for each address at which the bytes were found. */
async function appendAdded(
  trx: Writing,
  head: Head,
  source: Source,
  original: string,
  by: By,
): Promise<Added> {
  const url = source.url ?? null
  const before = await trx
    .selectFrom('sources')
    .select(['sequence', 'url'])
    .where('original', '=', original)
    .orderBy('sequence')
    .execute()
  const known = before.find((one) => url === null || one.url === url)
  if (known) return { head, ...known }
  // Bytes that were expunged do not come back with the name of a person who is not to be named.
  if (before[0] && !(await isKept(trx, original))) return { head, ...before[0] }
  await keepBytes(trx, source.bytes, original)
  const entry = await append(trx, head, by, 'DocumentAdded', sourceFacts(source, original))
  await project(trx, entry, noPassages)
  return { head: entry, sequence: entry.sequence, url }
}

async function isKept(trx: Writing, hash: string): Promise<boolean> {
  const row = await trx.selectFrom('contents').select('size').where('sha256', '=', hash).executeTakeFirst()
  return row !== undefined
}

function sourceFacts(source: Source, original: string): DocumentAdded {
  const { bytes, name, mediaType, url, headers, fetched, modified } = source
  return wellFormed({
    original,
    size: bytes.length,
    name,
    mediaType: mediaType ?? 'application/octet-stream',
    ...(url === undefined ? {} : { url }),
    ...(headers === undefined ? {} : { headers }),
    ...(fetched === undefined ? {} : { fetched }),
    ...(modified === undefined ? {} : { modified }),
  })
}

async function alreadyKept(
  trx: Writing,
  { facts, words }: Prepared,
  url: string | null,
): Promise<string | null> {
  const same = await trx.selectFrom('documents').select('id').where('id', '=', facts.id).executeTakeFirst()
  if (same) return same.id
  const address = addressOf(facts, url)
  if (itemOf(facts) === null || address === null) return null
  const before = await newestAt(trx, address)
  return before?.text === sha256(words) ? before.id : null
}

/**
 * Whether the record keeps another reading of the same document: other facts, words, findings or names. Words that differ
 * count only while the original is kept: what was expunged does not come back with a reading.
 */
async function isKeptOtherwise(trx: Writing, read: Prepared): Promise<boolean> {
  const { facts, words, findings, named } = read
  const kept = await trx
    .selectFrom('documents')
    .select(['text', 'reading', 'original'])
    .where('id', '=', facts.id)
    .executeTakeFirst()
  if (!kept) return false
  const isSameText = kept.text === sha256(words)
  if (!isSameText && !(await isKept(trx, kept.original))) return false
  const before = await readingOf(trx, kept.reading)
  const said = (one: Pick<DocumentRead, 'document' | 'findings' | 'named'>) =>
    canonicalJson([one.document, one.findings, one.named])
  return !isSameText || said(before) !== said({ document: facts, findings, named })
}

/** Keeps new readings of documents that are on record, where they differ; those that are not on record are passed over. */
export async function rereadDocuments(trx: Writing, documents: Prepared[], by: By): Promise<AddOutcome[]> {
  let head = await headOf(trx)
  const outcomes: AddOutcome[] = []
  for (const read of documents) {
    const { id } = read.facts
    const kept = await trx.selectFrom('documents').select('reading').where('id', '=', id).executeTakeFirst()
    if (!kept || !(await isKeptOtherwise(trx, read))) {
      outcomes.push({ outcome: 'already', document: id })
      continue
    }
    const { source: sequence } = await readingOf(trx, kept.reading)
    const { url } = await trx
      .selectFrom('sources')
      .select('url')
      .where('sequence', '=', sequence)
      .executeTakeFirstOrThrow()
    head = (await appendRead(trx, head, { head, sequence, url }, read, by)).head
    outcomes.push({ outcome: 'again', document: id })
  }
  return outcomes
}

async function appendRead(trx: Writing, head: Head, source: Added, read: Prepared, by: By) {
  const { passages, facts } = read
  const bytes = Buffer.from(read.words, 'utf8')
  const text = { sha256: await keepBytes(trx, bytes), bytes }
  const body: DocumentRead = {
    source: source.sequence,
    document: facts,
    text: text.sha256,
    findings: read.findings,
    named: read.named,
    engine: read.engine,
  }
  const address = addressOf(body.document, source.url)
  const before = address === null ? undefined : await newestAt(trx, address)
  const entry = await append(trx, head, by, 'DocumentRead', body, text)
  await project(trx, entry, async () => passages)
  const outcome: AddOutcome = before
    ? { outcome: 'version', document: facts.id, replaces: before.id }
    : { outcome: 'added', document: facts.id }
  return { head: entry as Head, outcome }
}

/** The same value with U+FFFD for each half of a broken character: hashes and offsets need whole ones. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)])
  return Object.fromEntries(entries) as T
}
