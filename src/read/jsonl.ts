/** Reads .jsonl: one document a line, `{"id","text","title"?,"published"?,"language"?,"publisher"?,"url"?}`. */
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { decodeText } from './charset.ts'
import type { RawDocument, RawReading, ReadProblem } from './facts.ts'
import { dateIn } from './html-facts.ts'
import type { Limits } from './limits.ts'

/** Lines told of one by one before the rest is left untold. */
const toldLines = 20

export function readJsonl(source: Source, limits: Limits): RawReading {
  const { bytes, name } = source
  const documents: RawDocument[] = []
  const problems: ReadProblem[] = []
  const ids = new Set<string>()
  let line = 0
  for (const text of lines(bytes)) {
    line++
    if (text.trim() === '') continue
    if (documents.length >= limits.documents) {
      problems.push({ code: 'too_many_documents', details: { name, limit: limits.documents } })
      break
    }
    const read = readLine(text, ids)
    if (typeof read !== 'string') documents.push(read)
    else if (problems.length < toldLines)
      problems.push({ code: 'line_not_document', details: { name, line, reason: read } })
  }
  if (documents.length === 0 && problems.length === 0) throw new Problem('no_text', { name })
  return { documents, problems }
}

/** Each line decoded by itself, so that the whole is never held as one string. */
function* lines(bytes: Uint8Array): Generator<string> {
  const encoded =
    bytes[0] === 0xff || bytes[0] === 0xfe ? new TextEncoder().encode(decodeText(bytes).text) : bytes
  const decoder = new TextDecoder()
  for (let start = 0; start < encoded.length; ) {
    const found = encoded.indexOf(10, start)
    const end = found < 0 ? encoded.length : found
    yield decoder.decode(encoded.subarray(start, end))
    start = end + 1
  }
}

/** The document, or why the line is none: `json`, `id`, `text` or `twice`. */
function readLine(text: string, ids: Set<string>): RawDocument | 'json' | 'id' | 'text' | 'twice' {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text)
  } catch {
    return 'json'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'json'
  const id = typeof value.id === 'number' ? String(value.id) : value.id
  if (typeof id !== 'string' || id === '') return 'id'
  if (typeof value.text !== 'string') return 'text'
  if (ids.has(id)) return 'twice'
  ids.add(id)
  const published = typeof value.published === 'string' ? dateIn(value.published) : undefined
  const said = (key: string) =>
    typeof value[key] === 'string' && value[key] !== '' ? { [key]: value[key] as string } : {}
  return {
    item: id,
    name: id,
    mediaType: 'text/plain',
    text: value.text,
    ...said('title'),
    ...said('publisher'),
    ...said('url'),
    ...said('language'),
    ...(published && { published: { date: published, from: 'metadata' as const } }),
    doubts: value.text.trim() === '' ? [{ code: 'no_text', details: { name: id } }] : [],
  }
}
