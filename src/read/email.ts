/** Reads .eml: the body as one document, each attachment as another, nested no deeper than the limit. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import type { RawDocument, RawReading, ReadProblem } from './facts.ts'
import { readPage } from './html.ts'
import { dateIn } from './html-facts.ts'
import type { Limits } from './limits.ts'

/** How deep this message lies, and how many attachments may still be read in all. */
export interface Nesting {
  depth: number
  budget: { left: number }
}

type ReadNested = (source: Source, nesting: Nesting) => Promise<RawReading>

export async function readEmail(
  source: Source,
  limits: Limits,
  nesting: Nesting,
  readNested: ReadNested,
): Promise<RawReading> {
  const { name } = source
  if (nesting.depth > limits.attachmentDepth)
    throw new Problem('nesting_too_deep', { name, limit: limits.attachmentDepth })
  const email = await PostalMime.parse(source.bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
  }).catch((error: unknown) => {
    throw new Problem('email_damaged', { name }, error)
  })
  const documents: RawDocument[] = []
  const problems: ReadProblem[] = []
  const body = bodyOf(email, name, limits)
  if (body) documents.push(body)
  for (const [i, attachment] of email.attachments.entries()) {
    if (nesting.budget.left-- <= 0) {
      problems.push({ code: 'email_attachments_skipped', details: { name, limit: limits.attachments } })
      break
    }
    if (isDecoration(attachment)) continue
    const read = await readAttachment(
      attachment,
      i + 1,
      name,
      { depth: nesting.depth + 1, budget: nesting.budget },
      readNested,
    )
    documents.push(...read.documents)
    problems.push(...read.problems)
  }
  if (documents.length === 0 && problems.length === 0) throw new Problem('no_text', { name })
  return { documents, problems }
}

/** A logo or a signature's picture is part of the page, not something that was sent. */
const isDecoration = ({ mimeType, disposition, related, contentId }: Attachment) =>
  /^image\//.test(mimeType) &&
  (disposition === 'inline' || related === true || (contentId !== undefined && disposition !== 'attachment'))

function bodyOf(email: Email, name: string, limits: Limits): RawDocument | null {
  const plain = email.text?.trim() ? email.text : undefined
  if (plain === undefined && !email.html) return null
  const page =
    plain === undefined
      ? readPage({ text: email.html!, charset: 'utf-8', from: 'declared', lost: 0 }, name, limits)
      : undefined
  const sender = senderOf(email.from)
  const published = email.date ? dateIn(email.date) : undefined
  return {
    name,
    mediaType: 'message/rfc822',
    text: plain ?? page!.text,
    ...(email.subject && { title: email.subject.slice(0, 500) }),
    ...(sender && { publisher: sender }),
    ...(published && { published: { date: published, from: 'metadata' as const } }),
    doubts: page?.doubts ?? [],
  }
}

async function readAttachment(
  attachment: Attachment,
  number: number,
  within: string,
  nesting: Nesting,
  readNested: ReadNested,
): Promise<RawReading> {
  const name = `${within}/${attachmentName(attachment, number)}`
  const { content } = attachment
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  try {
    const read = await readNested({ bytes, name, mediaType: attachment.mimeType }, nesting)
    const documents = read.documents.map((one) => ({
      ...one,
      item: one.item === undefined ? `${number}` : `${number}.${one.item}`,
    }))
    return { documents, problems: read.problems }
  } catch (error) {
    if (error instanceof Problem)
      return { documents: [], problems: [{ code: error.code, details: { name, ...error.details } }] }
    throw error
  }
}

/** What the sender called it, without anything that could be taken for a path. */
function attachmentName({ filename, mimeType }: Attachment, number: number): string {
  const name = (filename ?? '')
    .replace(/[\x00-\x1f\x7f/\\]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 200)
  return name || (mimeType === 'message/rfc822' ? `message-${number}.eml` : `attachment-${number}`)
}

function senderOf(from?: Address): string | undefined {
  return from?.name || from?.address || undefined
}
