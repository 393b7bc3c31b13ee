/** About how many sources a call names, counted without reading them: for progress, and to choose threads. */
import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

/** Files under the paths, hidden ones aside; what cannot be seen counts as one, the reading will say why. */
export function countSources(paths: string[], cwd: string): number {
  return paths.reduce((sum, path) => sum + countPath(resolve(cwd, path)), 0)
}

function countPath(path: string): number {
  try {
    if (!statSync(path).isDirectory()) return 1
    return readdirSync(path, { recursive: true, withFileTypes: true }).filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && !/[/\\]\./.test(entry.parentPath.slice(path.length)),
    ).length
  } catch {
    // A path that does not exist or may not be read, or an address.
    return 1
  }
}
