/**
 * Works out from a record's restrictions what is hidden from those who are not cleared. Wherever it cannot be told whether
 * something shows what is restricted, it counts as if it did.
 */
import type { Named, Span } from '../../model.ts'
import type { AskAnswered } from '../bodies.ts'
import type { Store } from '../database.ts'
import { entityId, nameKey } from '../identity.ts'
import { chunks, keptText } from '../keeping.ts'
import { maskedText, maskerOf, meansOne } from '../masking.ts'
import { slicePoints } from '../passages.ts'
import { matches } from '../search/match.ts'
import { parseQuery } from '../search/query.ts'
import { readingOf, standingBodies } from '../standing-bodies.ts'
import type { RestrictionsTable } from '../tables.ts'
import { Hidden } from './hidden.ts'
import { MaskedDocument } from './masked-document.ts'
import { namedWithout } from './redacting.ts'
import { restrictionRows } from './restricting.ts'

/** What was worked out before and stays true: texts and entries do not change. */
export class Settled {
  readonly named = new Map<number, Named[]>()
  readonly answers = new Map<number, AskAnswered['answer']>()
  readonly documents = new Map<string, MaskedDocument>()
}

/** Of a name: what may stand for all of it. */
const WORD = /[\p{L}\p{M}]{3,}/gu

/** Readings that are looked at for who an entity is called by what may be shown. */
const PROOFS = 10

/** Cost: linear in the documents that are restricted or name who is protected; their texts are read once. */
export async function hiddenIn(store: Store, settled: Settled): Promise<Hidden> {
  const restrictions = await restrictionRows(store)
  const hidden = new Hidden()
  if (restrictions.length === 0) return hidden
  const of = (what: RestrictionsTable['what']) => restrictions.filter((row) => row.what === what)
  const versions = await versionsOf(store)
  for (const { subject } of of('document'))
    for (const one of versions(subject)) {
      hidden.documents.add(one.number)
      hidden.documentIds.add(one.id)
    }
  await new Working(store, hidden, settled, versions).work(of('finding'), of('person'))
  return hidden
}

interface Version {
  number: number
  id: string
  text: string
}

/** All versions of a document, by the id of one. */
async function versionsOf(store: Store): Promise<(id: string) => Version[]> {
  const rows = await store
    .selectFrom('documents')
    .select(['number', 'id', 'text', 'replaces'])
    .where((eb) => eb.or([eb('replaces', 'is not', null), eb('replaced_by', 'is not', null)]))
    .execute()
  const first = new Map<number, number>()
  for (const row of rows.toSorted((a, b) => a.number - b.number))
    first.set(row.number, row.replaces === null ? row.number : (first.get(row.replaces) ?? row.number))
  const together = Map.groupBy(rows, (row) => first.get(row.number)!)
  const known = new Map(rows.map((row) => [row.id, together.get(first.get(row.number)!)!]))
  const alone = new Map<string, Version>()
  const restricted = await store
    .selectFrom('restrictions')
    .innerJoin('documents', (join) =>
      join.on((eb) =>
        eb.or([
          eb('documents.id', '=', eb.ref('restrictions.subject')),
          eb('documents.id', '=', eb.ref('restrictions.document')),
        ]),
      ),
    )
    .select(['documents.number', 'documents.id', 'documents.text'])
    .execute()
  for (const row of restricted) alone.set(row.id, row)
  return (id) => known.get(id) ?? (alone.has(id) ? [alone.get(id)!] : [])
}

class Working {
  readonly #store: Store
  readonly #hidden: Hidden
  readonly #settled: Settled
  readonly #versions: (id: string) => Version[]
  /** Words of restricted findings, by document. */
  readonly #facts = new Map<number, string[]>()
  /** Names that mean a protected person wherever they stand, and those that do so in one document. */
  readonly #names = new Set<string>()
  readonly #forms = new Map<number, Set<string>>()
  readonly #spans = new Map<number, Span[]>()

  constructor(store: Store, hidden: Hidden, settled: Settled, versions: (id: string) => Version[]) {
    this.#store = store
    this.#hidden = hidden
    this.#settled = settled
    this.#versions = versions
  }

  async work(findings: RestrictionsTable[], persons: RestrictionsTable[]): Promise<void> {
    const quotes: string[] = []
    for (const row of findings) quotes.push(...(await this.#fact(row)))
    for (const row of persons) await this.#person(row)
    const told = quotes.filter((quote) => nameKey(quote).split('-').length > 2)
    this.#hidden.anywhere = maskerOf([...this.#names, ...told])
    const words = [...this.#names].flatMap((name) => name.match(WORD) ?? [])
    this.#hidden.typed = maskerOf([...this.#names, ...told, ...words])
    this.#hidden.keys = [...new Set([...this.#names].map(nameKey))].filter((key) => key !== '')
    for (const number of await this.#documents([...this.#names, ...told])) await this.#document(number)
    await this.#withheldBytes()
    await this.#withheldFindings()
    await this.#withheldAnswers()
    await this.#entities()
    await this.#demandParts()
  }

  /** The words of a finding, wherever they stand in any version of its document. */
  async #fact({ document, start, end, text }: RestrictionsTable): Promise<string[]> {
    if (document === null || text === null) return []
    const versions = this.#versions(document)
    if (versions.length === 0) return []
    const quote = slicePoints(await keptText(this.#store, text), start!, end!)
    for (const { number } of versions) {
      const known = this.#facts.get(number) ?? []
      this.#facts.set(number, [...known, quote])
    }
    return [quote]
  }

  /** All who are one with a protected person, their names, and where documents name them. */
  async #person({ subject, pseudonym }: RestrictionsTable): Promise<void> {
    const group = await this.#store
      .selectFrom('entities as one')
      .innerJoin('entities as member', 'member.canonical', 'one.canonical')
      .select(['member.number', 'member.id', 'member.name', 'member.kind'])
      .where('one.id', '=', subject)
      .execute()
    const shown = { id: entityId({ kind: 'person', name: pseudonym!, country: null }), pseudonym: pseudonym! }
    for (const { number, id, name } of group) {
      this.#hidden.pseudonyms.set(number, shown)
      this.#hidden.pseudonymsById.set(id, shown)
      this.#addNames([name])
    }
    const numbers = group.map((row) => row.number)
    if (numbers.length === 0) return
    const names = await this.#store
      .selectFrom('entity_names')
      .select('name')
      .where('entity', 'in', numbers)
      .execute()
    this.#addNames(names.map((row) => row.name))
    const rows = await this.#store
      .selectFrom('named')
      .innerJoin('documents', 'documents.number', 'named.document')
      .select(['named.document', 'named.position', 'documents.reading'])
      .where('named.entity', 'in', numbers)
      .execute()
    for (const { document, position, reading } of rows) {
      const { name, forms, mentions } = (await this.#namedIn(reading))[position]!
      const known = this.#forms.get(document) ?? new Set()
      this.#forms.set(document, known)
      for (const form of [name, ...forms]) known.add(form)
      this.#spans.set(document, [...(this.#spans.get(document) ?? []), ...mentions])
    }
  }

  /** Also without their accents, as addresses write them. */
  #addNames(names: string[]): void {
    for (const name of names.filter(meansOne)) {
      this.#names.add(name)
      this.#names.add(name.normalize('NFD').replace(/\p{M}/gu, ''))
    }
  }

  async #namedIn(reading: number): Promise<Named[]> {
    const known = this.#settled.named.get(reading)
    if (known) return known
    const { named } = await readingOf(this.#store, reading)
    this.#settled.named.set(reading, named)
    return named
  }

  /** Numbers of the documents in which something is masked: those known so far, and those where the words are found. */
  async #documents(words: string[]): Promise<Set<number>> {
    const found = new Set([...this.#facts.keys(), ...this.#forms.keys()])
    for (const one of words) {
      const query = parseQuery(`"${one.replaceAll('"', ' ')}"`)
      if (query === null) continue
      const rows = await this.#store
        .selectFrom('words')
        .innerJoin('passages', 'passages.number', 'words.rowid')
        .select('passages.document')
        .distinct()
        .where(matches(this.#store, query))
        .execute()
      for (const { document } of rows) found.add(document)
    }
    for (const number of this.#hidden.documents) found.delete(number)
    return found
  }

  async #document(number: number): Promise<void> {
    const row = await this.#store
      .selectFrom('documents')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirst()
    if (!row) return
    const facts = this.#facts.get(number) ?? []
    const spans = this.#spans.get(number) ?? []
    const forms = [...this.#names, ...(this.#forms.get(number) ?? []), ...facts]
    const key = JSON.stringify([row.reading, row.text, row.first_passage, facts, spans, forms])
    const document = this.#settled.documents.get(key) ?? (await this.#masked(row, facts, spans, forms))
    this.#settled.documents.set(key, document)
    this.#hidden.masked.set(number, document)
    this.#hidden.maskedById.set(row.id, document)
    this.#hidden.texts.set(row.text, document.words)
    for (const passage of document.passages) this.#hidden.passages.add(passage)
  }

  async #masked(
    row: { number: number; id: string; original: string; text: string; reading: number },
    facts: string[],
    spans: Span[],
    forms: string[],
  ): Promise<MaskedDocument> {
    const text = await keptText(this.#store, row.text)
    const masker = maskerOf(forms)
    const restricted = facts.flatMap((quote) => placesOf(text, quote))
    const words = maskedText(text, [...spans, ...restricted], masker)
    const passages = await this.#store
      .selectFrom('passages')
      .select(['number', 'start', 'end'])
      .where('document', '=', row.number)
      .execute()
    const changed = changedPoints(text, words)
    const document = new MaskedDocument({ ...row, words, facts, restricted, masker })
    for (const { number, start, end } of passages)
      if (changed.some((at) => at >= start && at < end)) document.passages.push(number)
    return document
  }

  /** Originals hold the words that their texts show as blocks. */
  async #withheldBytes(): Promise<void> {
    for (const { original } of this.#hidden.masked.values()) this.#hidden.originals.add(original)
    for (const some of chunks([...this.#hidden.documents])) {
      const query = this.#store.selectFrom('documents').select('original').where('number', 'in', some)
      for (const { original } of await query.execute()) this.#hidden.originals.add(original)
    }
  }

  async #withheldFindings(): Promise<void> {
    const { documents, masked, findings, findingIds, findingsIn } = this.#hidden
    for (const some of chunks([...documents, ...masked.keys()])) {
      const rows = await this.#store
        .selectFrom('findings')
        .select(['number', 'id', 'document', 'start', 'end'])
        .where('document', 'in', some)
        .execute()
      for (const { number, id, document, ...span } of rows) {
        const within = masked.get(document)
        if (within && !within.isRestricted(span)) {
          findingsIn.set(id, within)
          continue
        }
        findings.add(number)
        findingIds.add(id)
      }
      const lost = await this.#store
        .selectFrom('lost')
        .select(['finding', 'document'])
        .where('document', 'in', some)
        .execute()
      for (const { finding, document } of lost) {
        const within = masked.get(document)
        if (within && within.facts.length === 0) findingsIn.set(finding, within)
        else findingIds.add(finding)
      }
    }
  }

  /** Answers whose passages are in what is not shown: the ask stands as if they were not on record. */
  async #withheldAnswers(): Promise<void> {
    const rows = await this.#store.selectFrom('answers').select('sequence').distinct().execute()
    const unknown = rows.map((row) => row.sequence).filter((one) => !this.#settled.answers.has(one))
    for (const [sequence, body] of await standingBodies(this.#store, unknown))
      this.#settled.answers.set(sequence, (body as AskAnswered).answer)
    for (const { sequence } of rows) {
      const answer = this.#settled.answers.get(sequence)
      if (!answer) continue
      const within = this.#hidden.maskedById.get(answer.document)
      if (this.#hidden.documentIds.has(answer.document) || within?.isRestricted(answer))
        this.#hidden.answers.add(sequence)
    }
  }

  async #entities(): Promise<void> {
    const { goneEntities, goneIds, entities, pseudonyms } = this.#hidden
    for (const { number, id } of await this.#calledLikeProtected()) {
      goneEntities.add(number)
      goneIds.add(id)
    }
    const changed = new Set<number>()
    for (const number of await this.#namedWhereHidden()) {
      if (goneEntities.has(number)) continue
      changed.add(number)
      await this.#entity(number)
    }
    for (const number of pseudonyms.keys()) if (!changed.has(number)) await this.#entity(number)
    await this.#standing([...goneEntities, ...entities.keys()])
  }

  /** Others whose names hold a protected person's: "the Zelda Quorn Foundation". */
  async #calledLikeProtected(): Promise<{ number: number; id: string }[]> {
    const found = new Map<number, string>()
    for (const key of this.#hidden.keys) {
      const rows = await this.#store
        .selectFrom('entity_names')
        .innerJoin('entities', 'entities.number', 'entity_names.entity')
        .select(['entities.number', 'entities.id', 'entity_names.key'])
        .where('entity_names.key', 'like', `%${key}%`)
        .execute()
      for (const row of rows)
        if (!this.#hidden.pseudonyms.has(row.number) && this.#hidden.anywhere.places(row.key).length > 0)
          found.set(row.number, row.id)
    }
    return [...found].map(([number, id]) => ({ number, id }))
  }

  /** Entities that something hidden names: what is known of them may come from there alone. */
  async #namedWhereHidden(): Promise<Set<number>> {
    const { documents, masked, named } = this.#hidden
    const found = new Set<number>()
    for (const some of chunks([...documents])) {
      const query = this.#store.selectFrom('named').select('entity').distinct().where('document', 'in', some)
      for (const { entity } of await query.execute()) found.add(entity)
    }
    for (const document of masked.values()) {
      if (document.facts.length === 0) continue
      const all = await this.#namedIn(document.reading)
      const after = namedWithout(all, this.#hidden, document)
      const rows = await this.#store
        .selectFrom('named')
        .select(['entity', 'position'])
        .where('document', '=', document.number)
        .execute()
      for (const { entity, position } of rows) {
        if (JSON.stringify(after[position]) === JSON.stringify(all[position])) continue
        found.add(entity)
        if (after[position]!.name === '') named.push({ document: document.number, position })
      }
    }
    return found
  }

  /** An entity as the documents that are shown tell it; gone where none names it. */
  async #entity(number: number): Promise<void> {
    const { entities, goneEntities, goneIds, untoldNames, pseudonyms } = this.#hidden
    const row = await this.#store
      .selectFrom('entities')
      .select(['id', 'name', 'kind', 'country', 'merged_into', 'canonical'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const { proofs, names } = await this.#told(number)
    if (proofs.length === 0) {
      goneEntities.add(number)
      goneIds.add(row.id)
      return
    }
    const { merged_into, canonical } = row
    const pseudonym = pseudonyms.get(number)
    if (pseudonym) {
      const shown = { id: pseudonym.id, name: pseudonym.pseudonym, country: null, role: null }
      entities.set(number, { ...shown, merged_into, canonical })
      return
    }
    const isState = row.kind === 'country'
    const country = isState ? row.country : (proofs.find((one) => one.country)?.country ?? null)
    const role = proofs.find((one) => one.role)?.role ?? null
    const name = isState ? row.name : proofs[0]!.name
    entities.set(number, { id: row.id, name, country, role, merged_into, canonical })
    const known = await this.#store
      .selectFrom('entity_names')
      .select('key')
      .where('entity', '=', number)
      .execute()
    for (const { key } of known) if (!names.has(key)) untoldNames.push({ entity: number, key })
  }

  /** What the latest documents that are shown say of an entity, and the names they give it. */
  async #told(number: number): Promise<{ proofs: Named[]; names: Set<string> }> {
    const { documents, masked, named } = this.#hidden
    const rows = await this.#store
      .selectFrom('named')
      .innerJoin('documents', 'documents.number', 'named.document')
      .select(['documents.number', 'documents.reading', 'named.position'])
      .where('named.entity', '=', number)
      .orderBy('documents.known_on', (by) => by.desc().nullsLast())
      .orderBy('documents.number', 'desc')
      .execute()
    const isShown = (row: (typeof rows)[number]) =>
      !documents.has(row.number) &&
      !named.some((one) => one.document === row.number && one.position === row.position)
    const proofs: Named[] = []
    const names = new Set<string>()
    for (const row of rows.filter(isShown).slice(0, PROOFS)) {
      const all = await this.#namedIn(row.reading)
      const [told] = namedWithout([all[row.position]!], this.#hidden, masked.get(row.number))
      if (!told || told.name === '') continue
      proofs.push(told)
      for (const name of [told.name, ...told.forms]) names.add(nameKey(name))
    }
    return { proofs, names }
  }

  /** Where who stands for others is not shown, the first of those who are stands for them. */
  async #standing(numbers: number[]): Promise<void> {
    const { goneEntities, entities, pseudonyms } = this.#hidden
    for (const some of chunks(numbers)) {
      const rows = await this.#store
        .selectFrom('entities as one')
        .innerJoin('entities as member', 'member.canonical', 'one.canonical')
        .selectAll('member')
        .distinct()
        .where('one.number', 'in', some)
        .orderBy('member.number')
        .execute()
      for (const group of Map.groupBy(rows, (row) => row.canonical).values()) {
        const left = group.filter((row) => !goneEntities.has(row.number))
        const stands = left.find((row) => row.number === row.canonical) ?? left[0]
        for (const row of left) {
          const { id, name, country, role } = entities.get(row.number) ?? row
          const isAlone = row.merged_into !== null && goneEntities.has(row.merged_into)
          const merged_into = isAlone || pseudonyms.has(row.number) ? null : row.merged_into
          entities.set(row.number, { id, name, country, role, merged_into, canonical: stands!.number })
        }
      }
    }
  }

  /** Demands are called after whom they are about. */
  async #demandParts(): Promise<void> {
    const { anywhere, parts, pseudonymsById, keys } = this.#hidden
    if (keys.length === 0) return
    const rows = await this.#store
      .selectFrom('demand_parts')
      .select(['number', 'topic', 'subject', 'final', 'demand'])
      .where((eb) =>
        eb.or(
          keys.flatMap((key) => [
            eb('subject', 'like', `%${key}%`),
            eb('demand', 'like', `%${key}%`),
            eb('final', 'like', `%${key}%`),
          ]),
        ),
      )
      .orderBy('number')
      .execute()
    const demands = new Map<string, string>()
    for (const { number, topic, subject, final, demand } of rows) {
      const person = pseudonymsById.get(subject)
      const bare = (id: string) => id.slice(id.indexOf('/') + 1)
      const untold = (words: string, otherwise: string) =>
        anywhere.places(words).length > 0 ? otherwise : words
      const called = person
        ? [topic, bare(person.id), final ? bare(untold(final, `body/x-${number}`)) : ''].join('.')
        : untold(demand, `${topic}.x-${number}`)
      demands.set(demand, demands.get(demand) ?? called.replace(/\.+$/, ''))
      parts.set(number, {
        subject: person?.id ?? untold(subject, `words/x-${number}`),
        final: untold(final, `body/x-${number}`),
        demand: demands.get(demand)!,
      })
    }
  }
}

/** Where words stand in a text, in code points. */
function placesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + words.length)) {
    const start = [...text.slice(0, at)].length
    found.push({ start, end: start + [...words].length })
  }
  return found
}

function changedPoints(before: string, after: string): number[] {
  const [one, other] = [[...before], [...after]]
  return one.flatMap((point, at) => (point === other[at] ? [] : [at]))
}
