/** Bytes to documents: one source in, the texts it holds out, with what is known and what is doubted of each. */
import { createHash } from 'node:crypto'
import type { Document, PartialDate, Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { type Nesting, readEmail } from './email.ts'
import { plainBytes } from './encoding.ts'
import type { RawReading, ReadProblem } from './facts.ts'
import { finish } from './finish.ts'
import { detectFormat, headBytes, refusalOf } from './format.ts'
import { readHtml } from './html.ts'
import { readJsonl } from './jsonl.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readOffice } from './office.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

export type { ReadProblem } from './facts.ts'
export type { Limits } from './limits.ts'

export interface ReadOptions {
  limits?: Partial<Limits>
  /** Day, month or year of publication that the user gave; it wins over everything found. */
  published?: PartialDate
}

export interface Reading {
  documents: Document[]
  /** What could not be read, ready to be told; never thrown. */
  problems: ReadProblem[]
}

/** Reads one source of any known format. Never throws for what the bytes hold: that is a problem in the answer. */
export async function readSource(source: Source, options: ReadOptions = {}): Promise<Reading> {
  const limits = { ...defaultLimits, ...options.limits }
  const original = createHash('sha256').update(source.bytes).digest('hex')
  try {
    const raw = await readFormat({ ...source, bytes: plainBytes(source, limits) }, limits, {
      depth: 0,
      budget: { left: limits.attachments },
    })
    return {
      documents: raw.documents.map((one) => finish(one, source, original, options)),
      problems: raw.problems,
    }
  } catch (error) {
    return { documents: [], problems: [asProblem(error, source.name)] }
  }
}

async function readFormat(source: Source, limits: Limits, nesting: Nesting): Promise<RawReading> {
  const { bytes, name } = source
  if (bytes.length === 0) throw new Problem('file_empty', { name })
  const format = detectFormat(bytes.subarray(0, headBytes), name, source.mediaType)
  switch (format) {
    case 'text':
    case 'markdown':
      return readText(source, format, limits)
    case 'html':
      return readHtml(source, limits)
    case 'jsonl':
      return readJsonl(source, limits)
    case 'email':
      return readEmail(source, limits, nesting, (part, deeper) => readFormat(part, limits, deeper))
    case 'pdf':
      return readPdf(source, limits)
    case 'zip':
      return readOffice(source, limits)
    default:
      throw new Problem(refusalOf(format) ?? 'format_unknown', { name })
  }
}

function asProblem(error: unknown, name: string): ReadProblem {
  if (error instanceof Problem) return { code: error.code, details: { name, ...error.details } }
  return {
    code: 'read_failed',
    details: { name, message: error instanceof Error ? error.message : String(error) },
  }
}
