/** Files and folders that the user named, in a stable order, without following anything out of them. */
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { detectFormat, headBytes, refusalOf } from '../read/format.ts'
import type { Limits } from '../read/limits.ts'
import type { Gathered } from './gather.ts'
import { limitOf } from './gather-stream.ts'

/** Where a walk stands: the folder the user named, and the real folders that contain the present one. */
interface Walk {
  root: string
  realRoot: string
  above: string[]
}

/** One path: a file gives one source; a folder gives all its files, named relative to it. */
export async function* gatherPath(path: string, limits: Limits): AsyncGenerator<Gathered> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      let any = false
      for await (const one of walk(path, { root: path, realRoot: await realpath(path), above: [] }, limits)) {
        any = true
        yield one
      }
      if (!any) yield { code: 'folder_empty', details: { name: path } }
    } else yield await readFile(path, basename(path), limits)
  } catch (error) {
    yield failure(error, path)
  }
}

async function* walk(folder: string, at: Walk, limits: Limits): AsyncGenerator<Gathered> {
  let names: string[]
  const here = await realpath(folder)
  try {
    names = await readdir(folder)
  } catch (error) {
    yield failure(error, folder)
    return
  }
  // By code units, so that the order is the same on every machine and in every locale.
  for (const name of names.filter((one) => !one.startsWith('.')).sort()) {
    const path = join(folder, name)
    try {
      const real = await realpath(path)
      if (!inside(real, at.realRoot)) yield { code: 'link_leaves_folder', details: { name: path } }
      else if ((await stat(path)).isDirectory()) {
        if (real === here || at.above.includes(real)) yield { code: 'link_loop', details: { name: path } }
        else yield* walk(path, { ...at, above: [...at.above, here] }, limits)
      } else yield await readFile(path, relative(at.root, path), limits)
    } catch (error) {
      yield failure(error, path)
    }
  }
}

const inside = (real: string, root: string) =>
  real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)

async function readFile(path: string, name: string, limits: Limits): Promise<Gathered> {
  const before = await stat(path)
  if (!before.isFile()) return { code: 'not_a_file', details: { name: path } }
  // Not blocking, so that a pipe put there since the check cannot hold us.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const found = await handle.stat()
    if (!found.isFile()) return { code: 'not_a_file', details: { name: path } }
    const head = await readAt(handle, Math.min(found.size, headBytes), 0)
    // What cannot be read is not read whole first.
    const refusal = refusalOf(detectFormat(head, name))
    if (refusal && found.size > head.length) return { code: refusal, details: { name: path } }
    const limit = limitOf(head, name, limits)
    if (found.size > limit)
      return { code: 'file_too_large', details: { name: path, size: found.size, limit } }
    const rest = await readAt(handle, found.size - head.length, head.length)
    const bytes = rest.length === 0 ? head : Buffer.concat([head, rest])
    return { bytes, name, modified: found.mtime.toISOString().slice(0, 10) }
  } finally {
    await handle.close()
  }
}

async function readAt(handle: FileHandle, length: number, position: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length))
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

function failure(error: unknown, name: string): Gathered {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file_not_found', details: { name } }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no_permission', details: { name } }
  if (code === 'ELOOP') return { code: 'link_loop', details: { name } }
  return { code: 'read_failed', details: { name, message: (error as Error).message } }
}
