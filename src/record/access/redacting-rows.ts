/**
 * Looks at every row that leaves a store for those who are not cleared: bodies of entries and kept bytes without what is
 * hidden, every other string without protected names. Bytes that it does not know do not pass.
 */
import type { KyselyPlugin, PluginTransformResultArgs, RootOperationNode } from 'kysely'
import type { Store } from '../database.ts'
import { bodyOf, type EntryRow } from '../entries.ts'
import { PACKED, unpacked } from '../packing.ts'
import type { ContentsTable } from '../tables.ts'
import type { Hidden } from './hidden.ts'
import { redactedBody } from './redacting.ts'

type Row = Record<string, unknown>

export class RedactingRows implements KyselyPlugin {
  readonly #hidden: Hidden
  /** The same connection, with the record as it is. */
  readonly #open: Store

  constructor(hidden: Hidden, open: Store) {
    this.#hidden = hidden
    this.#open = open
  }

  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    const rows: Row[] = []
    for (const row of result.rows as Row[]) rows.push(await this.#row(row))
    return { ...result, rows }
  }

  async #row(row: Row): Promise<Row> {
    if ('body' in row && 'packed' in row) return this.#entry(row as unknown as EntryRow)
    if ('bytes' in row && 'packed' in row && 'sha256' in row)
      return this.#contents(row as unknown as ContentsTable)
    return this.#plain(row, 'query' in row ? this.#hidden.typed : this.#hidden.anywhere)
  }

  /** A kept search is what somebody typed. */
  #plain(row: object, masker = this.#hidden.anywhere): Row {
    const fields = Object.entries(row).map(([name, value]) => {
      if (value instanceof Uint8Array) throw new Error(`bytes that nobody looked at: ${name}`)
      return [name, typeof value === 'string' ? masker.mask(value) : value]
    })
    return Object.fromEntries(fields)
  }

  /** Packed by itself: the text that it was packed with may not be given out. */
  #entry(row: EntryRow): Row {
    const json = bodyOf(row)
    const { body: _, words_bytes: __, ...rest } = row
    const said = json === null ? null : redactedBody(row.kind, JSON.parse(json), this.#hidden)
    const body = said === null ? null : Buffer.from(JSON.stringify(said), 'utf8')
    return { ...this.#plain({ ...rest, packed: PACKED.not, text: null }), body, words_bytes: null }
  }

  async #contents(row: ContentsTable): Promise<Row> {
    const bytes = await this.#bytes(row)
    const { bytes: _, ...rest } = row
    return bytes === null
      ? { ...rest, packed: PACKED.expunged, bytes: Buffer.alloc(0) }
      : { ...rest, size: bytes.length, packed: PACKED.not, bytes }
  }

  async #bytes(row: ContentsTable): Promise<Uint8Array | null> {
    const { sha256 } = row
    if (row.packed === PACKED.expunged) return null
    const known = this.#hidden.texts.get(sha256)
    if (known !== undefined) return Buffer.from(known, 'utf8')
    const bytes = unpacked(row, row.size)
    const text = Buffer.from(bytes).toString('utf8')
    const kind = await this.#stoodInFor(sha256)
    if (kind !== null) {
      const said = redactedBody(kind, JSON.parse(text), this.#hidden)
      return Buffer.from(JSON.stringify(said), 'utf8')
    }
    if (!(await this.#isShown(sha256))) return null
    const masked = this.#hidden.anywhere.mask(text)
    if (masked === text) return bytes
    // What was read may be shown with blocks in it; what came is given as it came, or not at all.
    return (await this.#isText(sha256)) ? Buffer.from(masked, 'utf8') : null
  }

  async #stoodInFor(sha256: string) {
    const row = await this.#open
      .selectFrom('stand_ins')
      .innerJoin('entries', 'entries.sequence', 'stand_ins.sequence')
      .select('entries.kind')
      .where('stand_ins.sha256', '=', sha256)
      .executeTakeFirst()
    return row?.kind ?? null
  }

  /** Bytes of a document that is restricted are not given, unless they are the text of another. */
  async #isShown(sha256: string): Promise<boolean> {
    const { documents, originals } = this.#hidden
    if (!originals.has(sha256)) {
      const texts = this.#open.selectFrom('documents').select('number').where('text', '=', sha256)
      const rows = await texts.execute()
      return rows.length === 0 || rows.some((row) => !documents.has(row.number))
    }
    const rows = await this.#open
      .selectFrom('documents')
      .select('number')
      .where('text', '=', sha256)
      .execute()
    return rows.some((row) => !documents.has(row.number))
  }

  async #isText(sha256: string): Promise<boolean> {
    const query = this.#open.selectFrom('documents').select('number').where('text', '=', sha256).limit(1)
    return (await query.executeTakeFirst()) !== undefined
  }
}
