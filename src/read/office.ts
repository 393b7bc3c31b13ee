/** Reads a zip container that is an office text, and what such files say of themselves. */
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { isDocx, readDocx } from './docx.ts'
import type { RawReading } from './facts.ts'
import { dateIn } from './html-facts.ts'
import type { Limits } from './limits.ts'
import { isOdt, readOdt } from './odt.ts'
import { entryText, openZip, type Zip } from './zip.ts'

export function readOffice(source: Source, limits: Limits): RawReading {
  const zip = openZip(source.bytes, source.name, limits)
  if (isDocx(zip)) return readDocx(zip, limits)
  if (isOdt(zip, limits)) return readOdt(zip, limits)
  throw new Problem('format_unknown', { name: source.name })
}

/** Days that templates and tools leave in files which never had another. */
const defaults = new Set(['2013-12-23', '1601-01-01', '1970-01-01', '1980-01-01', '2000-01-01'])

/** The document with what its properties say; `entry` holds Dublin Core in either format. */
export function officeDocument(
  zip: Zip,
  text: string,
  mediaType: string,
  entry: string,
  limits: Limits,
  heading = '',
): RawReading {
  const properties = entryText(zip, entry, limits)?.slice(0, 100_000) ?? ''
  const property = (name: string) =>
    decode(
      new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{0,500})</${name}>`).exec(properties)?.[1] ?? '',
    ).trim()
  const title = heading || property('dc:title')
  const saved = dateIn(property('dcterms:created') || property('meta:creation-date') || property('dc:date'))
  const document = {
    name: zip.name,
    mediaType,
    text,
    ...(title && !/^(?:document|microsoft word|untitled|sans titre|normal)\b/i.test(title) && { title }),
    ...(saved && !defaults.has(saved) && { saved }),
    doubts: text.trim() === '' ? [{ code: 'no_text' as const, details: { name: zip.name } }] : [],
  }
  return { documents: [document], problems: [] }
}

const decode = (words: string) =>
  words.replace(
    /&(?:amp|lt|gt|quot|apos);/g,
    (one) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[one]!,
  )
