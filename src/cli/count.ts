/** About how many sources a call names, counted without reading them: for progress, and to choose threads. */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Files under the paths, hidden ones and links aside; what cannot be seen counts as one, the reading will say why. */
export function countSources(paths: string[], cwd: string): number {
  return paths.reduce((sum, path) => sum + countPath(resolve(cwd, path)), 0)
}

function countPath(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isDirectory() ? countFolder(path) : 1
}

function countFolder(path: string): number {
  return entriesOf(path)
    .filter(({ name }) => !name.startsWith('.'))
    .reduce((sum, entry) => sum + (entry.isDirectory() ? countFolder(join(path, entry.name)) : 1), 0)
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    // A folder that may not be read is one problem to tell.
    return []
  }
}
