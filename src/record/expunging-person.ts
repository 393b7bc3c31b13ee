/**
 * What goes with a person: their names wherever they stand, as blocks; whole, the passages of findings that are about
 * them or in their voice alone; the originals that hold these words. Other people's findings keep their places.
 */
import type { Finding, Span } from '../model.ts'
import { Problem } from '../problem.ts'
import type {
  AskAnswered,
  DocumentAdded,
  DocumentRead,
  FindingAdded,
  FindingCorrected,
  ListKept,
  RestrictionLifted,
} from './bodies.ts'
import type { Store } from './database.ts'
import { entitiesCalled } from './entities.ts'
import { emptyPlan, NamedSoFar, type Plan, type Standing, standingEntries } from './expunging-plan.ts'
import { entityId, findingId, findingIds } from './identity.ts'
import { keptBytes, keptText } from './keeping.ts'
import { sha256 } from './ledger.ts'
import { type Masker, maskedText, maskerOf, meansOne } from './masking.ts'
import { slicePoints } from './passages.ts'

/** Twice through the ledger: first to know what is about the person, then for what is left of each entry. */
export async function planPerson(store: Store, idOrName: string): Promise<Plan> {
  const who = await personCalled(store, idOrName)
  const plan = emptyPlan({ what: 'person', id: who.id, name: who.name, called: who.names })
  const about = new About(who)
  for await (const standing of standingEntries(store)) about.meet(standing)
  const without = new Without(store, about, plan)
  for await (const standing of standingEntries(store)) await without.meet(standing)
  await without.settle()
  return plan
}

interface Person {
  id: string
  name: string
  /** Ids of all who were merged into them. */
  ids: Set<string>
  names: string[]
}

export async function personCalled(store: Store, idOrName: string): Promise<Person> {
  const numbers = await entitiesCalled(store, idOrName)
  const rows = numbers.length === 0 ? [] : await peopleAmong(store, numbers)
  const standing = rows.filter((row) => row.number === row.canonical)
  if (standing.length === 0) throw new Problem('nobody_called', { name: idOrName })
  if (standing.length > 1) {
    const candidates = standing.map((row) => row.id).join(', ')
    throw new Problem('record_name_ambiguous', { name: idOrName, candidates })
  }
  const [{ id, name }] = standing as [(typeof rows)[number]]
  const names = await store
    .selectFrom('entity_names')
    .select('name')
    .where(
      'entity',
      'in',
      rows.map((row) => row.number),
    )
    .execute()
  return { id, name, ids: new Set(rows.map((row) => row.id)), names: names.map((row) => row.name) }
}

function peopleAmong(store: Store, canonical: number[]) {
  return store
    .selectFrom('entities')
    .select(['number', 'canonical', 'id', 'name'])
    .where('canonical', 'in', canonical)
    .where('kind', '=', 'person')
    .execute()
}

/** What is known of the person after one walk: the words for them in each document, and the spans that go whole. */
class About {
  readonly person: Person
  /** For names that mean the person wherever they stand. */
  readonly anywhere: Masker
  readonly #maskers = new Map<string, Masker>()
  readonly #spans = new Map<string, Span[]>()
  /** Documents of findings, and the hashes of the texts of documents. */
  readonly #documentOf = new Map<string, string>()
  readonly #textOf = new Map<string, string>()

  constructor(person: Person) {
    this.person = person
    this.anywhere = maskerOf([person.name, ...person.names].filter(meansOne))
  }

  /** By a document's id or by the hash of a text: the same words in two documents are masked alike. */
  masker(...keys: (string | undefined)[]): Masker {
    for (const key of keys) {
      const masker = key === undefined ? undefined : this.#maskers.get(key)
      if (masker) return masker
    }
    return this.anywhere
  }

  documentOf(finding: string): string | undefined {
    return this.#documentOf.get(finding)
  }

  spans(text: string): Span[] {
    return this.#spans.get(text) ?? []
  }

  meet({ entry, body }: Standing): void {
    if (entry.kind === 'DocumentRead') this.#meetReading(body)
    if (entry.kind === 'FindingAdded') {
      this.#documentOf.set(body.finding, body.document)
      this.#meetFinding(body.to, body.document)
    }
    if (entry.kind === 'FindingCorrected') this.#meetFinding(body.to, this.#documentOf.get(body.finding))
  }

  #meetReading({ document, named, findings, text }: DocumentRead): void {
    const own = named.filter((one) => this.person.ids.has(entityId(one)))
    const called = own.flatMap((one) => [one.name, ...one.forms])
    if (own.length > 0) {
      const sure = [this.person.name, ...this.person.names].filter(meansOne)
      const masker = maskerOf([...sure, ...called])
      this.#maskers.set(document.id, masker).set(text, masker)
    }
    this.#textOf.set(document.id, text)
    this.#addSpans(
      text,
      own.flatMap((one) => one.mentions),
    )
    for (const id of findingIds(document.id, findings)) this.#documentOf.set(id, document.id)
    for (const finding of findings) this.#meetFinding(finding, document.id)
  }

  #meetFinding(finding: Finding, document: string | undefined): void {
    const text = document === undefined ? undefined : this.#textOf.get(document)
    if (text !== undefined && withoutPerson(finding, this.masker(document)) === null) {
      const { start, end } = finding
      this.#addSpans(text, [{ start, end }])
    }
  }

  #addSpans(text: string, spans: Span[]): void {
    if (spans.length === 0) return
    const known = this.#spans.get(text) ?? []
    this.#spans.set(text, known)
    for (const span of spans) known.push(span)
  }
}

/** A finding without the person; null where a slot of it, or its voice, is nobody else's. Its quote is set by its place. */
function withoutPerson(finding: Finding, masker: Masker): Finding | null {
  const said: Record<string, unknown> = { ...finding }
  const isTheirs = (value: unknown) => typeof value === 'string' && masker.places(value).length > 0
  for (const [slot, value] of Object.entries(said)) {
    if (slot === 'voice' && isTheirs(value)) return null
    if (!Array.isArray(value) || !value.some(isTheirs)) continue
    said[slot] = value.filter((one) => !isTheirs(one))
    if ((said[slot] as unknown[]).length === 0) return null
  }
  return masker.within(said) as unknown as Finding
}

const isBlank = (quote: string) => !/[\p{L}\p{N}]/u.test(quote)

/** What each entry says without the person. */
class Without {
  readonly #store: Store
  readonly #about: About
  readonly #plan: Plan
  readonly #named = new NamedSoFar()
  /** What became of findings: another id, or null for gone. */
  readonly #moved = new Map<string, string | null>()
  /** Texts as they are from now on, of documents that lose words. */
  readonly #masked = new Map<string, string>()
  /** Ids of others whose names held the person's. */
  readonly #renamed = new Map<string, string>()
  readonly #added: { sequence: number; body: DocumentAdded }[] = []
  readonly #lists: ListKept[] = []
  readonly #goneDecisions = new Set<number>()
  readonly #texts = new Set<string>()
  readonly #goneOriginals = new Set<string>()

  constructor(store: Store, about: About, plan: Plan) {
    this.#store = store
    this.#about = about
    this.#plan = plan
  }

  async meet({ entry, body }: Standing): Promise<void> {
    const after = entry.kind === 'DocumentRead' ? await this.#reading(body) : this.#other({ entry, body })
    if (after === body) return
    this.#plan.bodies.set(entry.sequence, after)
    if (after === null) {
      this.#plan.decisions++
      this.#goneDecisions.add(entry.sequence)
    }
  }

  async #reading(body: DocumentRead): Promise<DocumentRead> {
    const { document } = body
    const masker = this.#about.masker(body.text, document.id)
    const text = await keptText(this.#store, body.text)
    const masked = maskedText(text, this.#about.spans(body.text), masker)
    const after = this.#readingWithout(body, masked, masker)
    this.#named.meet(after)
    if (masked === text && JSON.stringify(after) === JSON.stringify(body)) {
      this.#texts.add(body.text)
      return body
    }
    const hash = sha256(masked)
    this.#plan.texts.set(hash, masked)
    this.#texts.add(hash)
    if (hash !== body.text) this.#plan.contents.add(body.text)
    this.#goneOriginals.add(document.original)
    this.#plan.documents.add(document.id)
    this.#masked.set(document.id, masked)
    return { ...after, text: hash }
  }

  #readingWithout(body: DocumentRead, masked: string, masker: Masker): DocumentRead {
    const { document, findings, named } = body
    const ids = findingIds(document.id, findings)
    const left = findings.map((finding) => this.#finding(finding, masked, masker))
    const stays = left.filter((finding) => finding !== null)
    const after = findingIds(document.id, stays)
    let at = 0
    for (const [i, finding] of left.entries()) {
      const id = finding === null ? null : after[at++]!
      if (id !== ids[i]) this.#moved.set(ids[i]!, id)
    }
    const others = named.flatMap((one) => {
      if (this.#about.person.ids.has(entityId(one))) return []
      const mentions = one.mentions.filter(({ start, end }) => !isBlank(slicePoints(masked, start, end)))
      if (mentions.length === 0 && one.mentions.length > 0) return []
      const after = masker.within({ ...one, mentions })
      if (after.name !== one.name) this.#renamed.set(entityId(one), entityId(after))
      return [after]
    })
    return { ...masker.within(body), findings: stays, named: others }
  }

  #finding(finding: Finding, masked: string, masker: Masker): Finding | null {
    const left = withoutPerson(finding, masker)
    const quote = slicePoints(masked, finding.start, finding.end)
    return left === null || isBlank(quote) ? null : { ...left, quote }
  }

  #other({ entry, body }: Standing): unknown {
    switch (entry.kind) {
      case 'RecordCreated':
      case 'RecordUpgraded':
      case 'KeyIntroduced':
      case 'RecordSealed':
      case 'Expunged':
        return body
      case 'DocumentAdded': {
        const after = this.#about.anywhere.within(body)
        this.#added.push({ sequence: entry.sequence, body })
        return after
      }
      case 'FindingAdded':
        return this.#findingAdded(body)
      case 'FindingCorrected':
        return this.#corrected(body)
      case 'AskAnswered':
        return this.#answered(body)
      case 'DecisionWithdrawn':
        return this.#goneDecisions.has(body.entry) ? null : this.#decided(body)
      case 'FindingConfirmed':
      case 'FindingRejected':
      case 'LossAccepted':
      case 'FindingRestricted':
        return this.#decided(body)
      case 'PersonProtected':
        return this.#about.person.ids.has(body.person) ? null : this.#withReason(this.#withIds(body))
      case 'RestrictionLifted':
        return this.#lifted(body)
      case 'EntitiesMerged': {
        return this.#withReason(this.#named.merged(this.#withIds(body)))
      }
      case 'EntitiesParted': {
        return this.#withReason(this.#named.parted(this.#withIds(body)))
      }
      case 'EntitiesHeldApart':
        return this.#withReason(this.#named.heldApart(this.#withIds(body)))
      case 'ListKept':
        this.#lists.push(body)
        return body
      case 'CandidateDecided':
        // Its digests would tell whoever guesses the name that they are right.
        return this.#about.anywhere.within(body) === body ? body : null
      default:
        return this.#about.anywhere.within(body)
    }
  }

  /** A merge or parting under the ids by which those that are left are called now. */
  #withIds<T extends object>(body: T): T {
    if (this.#renamed.size === 0) return body
    const now = (id: unknown) => this.#renamed.get(id as string) ?? id
    const fields = Object.entries(body).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(now) : now(value),
    ])
    const after = Object.fromEntries(fields) as T
    return JSON.stringify(after) === JSON.stringify(body) ? body : after
  }

  #withReason<T extends { why?: string }>(body: T | null): T | null {
    if (body?.why === undefined) return body
    const why = this.#about.anywhere.mask(body.why)
    return why === body.why ? body : { ...body, why }
  }

  #decided<T extends { finding: string }>(body: T): T | null {
    const finding = this.#moved.get(body.finding)
    if (finding === null) return null
    const after = this.#about.masker(this.#about.documentOf(body.finding)).within(body)
    return finding === undefined ? after : { ...after, finding }
  }

  #lifted(body: RestrictionLifted): RestrictionLifted | null {
    if (body.what === 'person')
      return this.#about.person.ids.has(body.id) ? null : this.#withReason(this.#withIds(body))
    const finding = this.#moved.get(body.id)
    if (finding === null) return null
    const after = this.#withReason(body)
    return finding === undefined || after === null ? after : { ...after, id: finding }
  }

  #corrected(body: FindingCorrected): FindingCorrected | null {
    const document = this.#about.documentOf(body.finding)
    const masked = document === undefined ? undefined : this.#masked.get(document)
    const decided = this.#decided(body)
    if (decided === null || masked === undefined) return decided
    const to = this.#finding(body.to, masked, this.#about.masker(document))
    return to && { ...decided, to }
  }

  #findingAdded(body: FindingAdded): FindingAdded | null {
    const masked = this.#masked.get(body.document)
    if (masked === undefined) return this.#about.anywhere.within(body)
    const masker = this.#about.masker(body.document)
    const to = this.#finding(body.to, masked, masker)
    if (to === null) {
      this.#moved.set(body.finding, null)
      return null
    }
    const finding = to.quote === body.to.quote ? body.finding : findingId(body.document, to)
    if (finding !== body.finding) this.#moved.set(body.finding, finding)
    const after = { ...masker.within(body), to, finding }
    return JSON.stringify(after) === JSON.stringify(body) ? body : after
  }

  #answered(body: AskAnswered): AskAnswered | null {
    const ask = this.#moved.get(body.ask)
    if (ask === null) return null
    const masked = body.answer ? this.#masked.get(body.answer.document) : undefined
    const after = this.#about.masker(this.#about.documentOf(body.ask)).within(body)
    if (ask === undefined && masked === undefined) return after
    const quote = masked && body.answer ? slicePoints(masked, body.answer.start, body.answer.end) : ''
    const answer = masked && body.answer ? (isBlank(quote) ? null : { ...body.answer, quote }) : after.answer
    const same = ask === undefined && JSON.stringify(answer) === JSON.stringify(body.answer)
    return same ? after : { ...after, ask: ask ?? body.ask, answer }
  }

  /** Which bytes go: masked texts, the originals they were read from, and originals that name the person elsewhere. */
  async settle(): Promise<void> {
    const { contents, absent } = this.#plan
    for (const { body } of this.#added)
      if (this.#goneOriginals.has(body.original) || (await this.#isNamedIn(body.original)))
        this.#goneOriginals.add(body.original)
    for (const { sha256 } of this.#lists) if (await this.#isNamedIn(sha256)) this.#goneOriginals.add(sha256)
    for (const hash of this.#goneOriginals) {
      contents.add(hash)
      if (!this.#texts.has(hash)) absent.push(hash)
    }
    for (const hash of this.#texts) contents.delete(hash)
    this.#plan.merges = await this.#named.again(this.#store)
  }

  /** In bytes that are text: the head of a page, the fields of a mail. What is packed (.docx, .pdf) shows only by its text. */
  async #isNamedIn(original: string): Promise<boolean> {
    if (this.#texts.has(original)) return false
    const bytes = await keptBytes(this.#store, original)
    return bytes !== null && this.#about.anywhere.places(Buffer.from(bytes).toString('utf8')).length > 0
  }
}
