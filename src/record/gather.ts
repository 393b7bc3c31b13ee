/** Brings in what the user named (files, folders, standard input, addresses), one source at a time, within limits. */
import type { Source } from '../model.ts'
import type { ReadProblem } from '../read/facts.ts'
import { defaultLimits, type Limits } from '../read/limits.ts'
import { gatherPath } from './gather-files.ts'
import { gatherStream } from './gather-stream.ts'
import { fetchSource } from './gather-url.ts'

export interface GatherOptions {
  limits?: Partial<Limits>
  /** Where `-` reads from; the process's standard input when not given. */
  stdin?: AsyncIterable<Uint8Array>
  /** Ends an address's fetch early. */
  signal?: AbortSignal
}

/** A source, or what kept one from being read; a problem never ends the batch. */
export type Gathered = Source | ReadProblem

/**
 * Each path in the order given; folders recursively, by name. Hidden files inside a folder are skipped, those
 * named are not; devices, pipes and links that leave the named folder are refused in words.
 */
export async function* gather(paths: string[], options: GatherOptions = {}): AsyncGenerator<Gathered> {
  const limits = { ...defaultLimits, ...options.limits }
  for (const path of paths) {
    if (path === '-') yield await gatherStream(options.stdin ?? process.stdin, '-', limits)
    else if (/^https?:\/\//i.test(path)) yield await fetchSource(path, limits, options.signal)
    else yield* gatherPath(path, limits)
  }
}
