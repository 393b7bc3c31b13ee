/** The rooms behind the door, each opened only when a command needs it: starting stays fast, tests hand in their own. */
import type { ServerOptions } from '../api/server.ts'
import type { Document, Findings, Source } from '../model.ts'
import type { Reading, ReadOptions } from '../read/index.ts'
import type { Gathered, GatherOptions } from '../record/gather.ts'
import type { OpenOptions, OpenRecord } from '../record/index.ts'

export interface Rooms {
  gather(paths: string[], options: GatherOptions): AsyncGenerator<Gathered>
  readSource(source: Source, options: ReadOptions): Promise<Reading>
  findIn(document: Document): Promise<Findings>
  openRecord(path: string, how: OpenOptions): Promise<OpenRecord>
  startServer(record: OpenRecord, options: ServerOptions): Promise<{ url: string; close(): Promise<void> }>
}

/** The rooms as they are, loaded at the first use of each. */
export const rooms: Rooms = {
  async *gather(paths, options) {
    const { gather } = await import('../record/gather.ts')
    yield* gather(paths, options)
  },
  async readSource(source, options) {
    const { readSource } = await import('../read/index.ts')
    return readSource(source, options)
  },
  async findIn(document) {
    const { findIn } = await import('../find/index.ts')
    return findIn(document)
  },
  async openRecord(path, how) {
    const { openRecord } = await import('../record/index.ts')
    return openRecord(path, how)
  },
  async startServer(record, options) {
    const { startServer } = await import('../api/index.ts')
    return startServer(record, options)
  },
}
