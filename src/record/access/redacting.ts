/** What entries say to those who are not cleared: their own words, without what is hidden; or nothing. Pure. */
import type { Named } from '../../model.ts'
import type {
  AskAnswered,
  DocumentAdded,
  DocumentRead,
  FindingAdded,
  FindingCorrected,
  FindingDecided,
  TranslationRetracted,
} from '../bodies.ts'
import type { EntryKind } from '../contract.ts'
import { entityId } from '../identity.ts'
import { slicePoints } from '../passages.ts'
import type { Hidden } from './hidden.ts'
import type { MaskedDocument } from './masked-document.ts'

/** The body of an entry without what is hidden; null where nothing of it is told. */
export function redactedBody(kind: EntryKind, body: unknown, hidden: Hidden): unknown {
  const left = redacted(kind, body, hidden)
  const why = (left as { why?: unknown } | null)?.why
  return typeof why === 'string' ? { ...(left as object), why: hidden.typed.mask(why) } : left
}

function redacted(kind: EntryKind, body: unknown, hidden: Hidden): unknown {
  switch (kind) {
    case 'DocumentRestricted':
    case 'FindingRestricted':
    case 'PersonProtected':
    case 'RestrictionLifted':
      return null
    case 'DocumentAdded':
      return added(body as DocumentAdded, hidden)
    case 'DocumentRead':
      return reading(body as DocumentRead, hidden)
    case 'FindingConfirmed':
    case 'FindingRejected':
    case 'LossAccepted':
    case 'DecisionWithdrawn':
      return decided(body as FindingDecided, hidden)
    case 'FindingCorrected':
      return corrected(body as FindingCorrected, hidden)
    case 'FindingAdded':
      return addedByHand(body as FindingAdded, hidden)
    case 'AskAnswered':
      return answered(body as AskAnswered, hidden)
    case 'EntitiesMerged':
    case 'EntitiesParted':
    case 'EntitiesHeldApart':
      return aboutEntities(body as object, hidden)
    case 'TranslationStated':
    case 'TranslationRetracted':
      return translation(body as TranslationRetracted, hidden)
    case 'SearchSaved':
    case 'SearchDropped':
    case 'ListKept':
    case 'RowsScreened':
    case 'CandidateDecided':
      return hidden.typed.within(body)
    default:
      return hidden.anywhere.within(body)
  }
}

/** Names a document gives, each in its place: empty where nothing of it is told. */
export function namedWithout(named: Named[], hidden: Hidden, document?: MaskedDocument): Named[] {
  return named.map((one) => {
    const id = entityId(one)
    if (hidden.goneIds.has(id)) return nobody(one)
    const mentions = one.mentions.filter((mention) => !document?.isRestricted(mention))
    const person = hidden.pseudonymsById.get(id)
    if (person) return { ...nobody(one), name: person.pseudonym, mentions }
    if (!document || document.facts.length === 0) return hidden.anywhere.within(one)
    const isTold = one.kind === 'country' || document.isShown(one.name)
    if (mentions.length === 0 || !isTold) return nobody(one)
    const forms = one.forms.filter((form) => document.isShown(form))
    const role = one.role !== null && document.isShown(one.role) ? one.role : null
    return { ...hidden.anywhere.within(one), forms, role, mentions }
  })
}

const nobody = (one: Named): Named => ({
  ...one,
  name: '',
  forms: [],
  mentions: [],
  country: null,
  role: null,
})

function added(body: DocumentAdded, hidden: Hidden): DocumentAdded | null {
  if (!hidden.originals.has(body.original)) return hidden.anywhere.within(body)
  const of = [...hidden.masked.values()].filter((one) => one.original === body.original)
  return of.length === 0 ? null : of.reduce((left, one) => one.within(left), hidden.anywhere.within(body))
}

function reading(body: DocumentRead, hidden: Hidden): DocumentRead | null {
  const { id } = body.document
  if (hidden.documentIds.has(id)) return null
  const document = hidden.maskedById.get(id)
  const named = namedWithout(body.named, hidden, document)
  if (!document) return { ...hidden.anywhere.within(body), named }
  // Places in a text that stands no more cannot be told apart.
  if (body.text !== document.text)
    return document.facts.length > 0 ? null : { ...document.within(body), named }
  const findings = body.findings.map((finding) => document.finding(finding))
  return { ...document.within(body), findings, named }
}

function decided<T extends FindingDecided>(body: T, hidden: Hidden): T | null {
  if (hidden.findingIds.has(body.finding)) return null
  const document = hidden.findingsIn.get(body.finding)
  return hidden.anywhere.within(document ? document.within(body) : body)
}

function corrected(body: FindingCorrected, hidden: Hidden): FindingCorrected | null {
  const left = decided(body, hidden)
  const document = hidden.findingsIn.get(body.finding)
  if (left === null || !document) return left
  return { ...left, to: document.finding(body.to) }
}

function addedByHand(body: FindingAdded, hidden: Hidden): FindingAdded | null {
  if (hidden.documentIds.has(body.document)) return null
  const document = hidden.maskedById.get(body.document)
  const left = decided(body, hidden)
  if (left === null || !document) return left
  return document.isRestricted(body.to) ? null : { ...left, to: document.finding(body.to) }
}

function answered(body: AskAnswered, hidden: Hidden): AskAnswered | null {
  const { ask, answer } = body
  if (hidden.findingIds.has(ask)) return null
  if (answer && hidden.documentIds.has(answer.document)) return null
  const within = answer ? hidden.maskedById.get(answer.document) : undefined
  if (answer && within?.isRestricted(answer)) return null
  const about = hidden.findingsIn.get(ask)
  const left = hidden.anywhere.within(about ? about.within(body) : body)
  if (!answer || !within) return left
  const quote = slicePoints(within.words, answer.start, answer.end)
  return { ...within.within(left), answer: { ...answer, quote } }
}

/** That a document is there at all would be told by what it translates. */
function translation<T extends TranslationRetracted>(body: T, hidden: Hidden): T | null {
  const isHidden = hidden.documentIds.has(body.document) || hidden.documentIds.has(body.of)
  return isHidden ? null : hidden.anywhere.within(body)
}

/** Ids are made of names. */
function aboutEntities<T extends object>(body: T, hidden: Hidden): T | null {
  const ids = Object.values(body).flat() as unknown[]
  const tells = ids.some(
    (id) => typeof id === 'string' && (hidden.pseudonymsById.has(id) || hidden.goneIds.has(id)),
  )
  return tells ? null : hidden.anywhere.within(body)
}
