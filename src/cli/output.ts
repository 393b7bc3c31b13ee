/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Problem } from '../problem.ts'

/** Writes `bytes` to `file`, replacing what was there; gives the full path. Throws `output_unwritable`. */
export function writeWhole(file: string, cwd: string, bytes: Uint8Array): string {
  const path = resolve(cwd, file)
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`)
  try {
    writeFileSync(beside, bytes, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Problem('output_unwritable', { path, message: (error as Error).message }, error)
  }
  return path
}
