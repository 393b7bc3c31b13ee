/** The absences that ARCHITECTURE.md promises, checked in the imports and words of every source file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Which folders of src a folder may import from. `model.ts` and `problem.ts` are open to all. */
const mayImport: Record<string, string[]> = {
  language: [],
  read: ['language'],
  find: ['language', 'names', 'rules'],
  names: ['language'],
  follow: ['names', 'record/contract.ts'],
  review: ['record/contract.ts'],
  publish: ['follow', 'record/contract.ts'],
  record: ['read', 'language', 'find', 'names', 'follow', 'review'],
  cli: ['read', 'language', 'find', 'names', 'follow', 'review', 'publish', 'record', 'api'],
  api: ['read', 'language', 'find', 'names', 'follow', 'review', 'publish', 'record'],
  web: ['follow', 'publish', 'record/contract.ts', 'web'],
}

/** Folders that may touch disk, network or clock. */
const doors = new Set(['record', 'cli', 'api', 'web'])
const outside = /^node:(fs|fs\/promises|net|http|https|http2|tls|dns|child_process|os|dgram)$/
const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bfetch\(/

/** Files that load the project's own tables or models, each beside the code that reads them. */
const loaders = new Set(['src/language/model-file.ts'])

interface SourceFile {
  path: string
  folder: string
  text: string
  imports: string[]
}

const files: SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/(?:\.test\.tsx?$|^fixture)/.test(entry.name),
  )
  .map((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
    const text = readFileSync(join(root, path), 'utf8')
    const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!)
    return { path, folder: path.split('/')[1]!, text, imports }
  })

/** Folder of src (or `record/contract.ts`) that a relative import leads to; null for packages and shared nouns. */
function target(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = relative(root, join(root, file.path, '..', specifier))
    .split(sep)
    .join('/')
  if (path === 'src/record/contract.ts') return 'record/contract.ts'
  if (path.startsWith('rules/')) return 'rules'
  const parts = path.split('/')
  return parts[0] === 'src' && parts.length > 2 ? parts[1]! : null
}

describe('the house', () => {
  test('each folder imports only what stands below it', () => {
    const strays = files.flatMap((file) => {
      const allowed = mayImport[file.folder]
      if (!allowed) return []
      return file.imports
        .map((specifier) => target(file, specifier))
        .filter((to): to is string => to !== null && to !== file.folder && !allowed.includes(to))
        .filter((to) => !(to === 'record/contract.ts' && [file.folder, ...allowed].includes('record')))
        .map((to) => `${file.path} imports ${to}`)
    })
    expect(strays).toEqual([])
  })

  test('every folder of src is known to this test', () => {
    const unknown = new Set(
      files
        .filter((file) => file.path.split('/').length > 2 && !mayImport[file.folder])
        .map((file) => file.folder),
    )
    expect([...unknown]).toEqual([])
  })

  test('only the record and the doors touch disk, network or clock', () => {
    const strays = files
      .filter((file) => mayImport[file.folder] && !doors.has(file.folder) && !loaders.has(file.path))
      .flatMap((file) => [
        ...file.imports
          .filter((specifier) => outside.test(specifier))
          .map((specifier) => `${file.path} imports ${specifier}`),
        ...(clock.test(file.text) ? [`${file.path} reads the clock or the network`] : []),
      ])
    expect(strays).toEqual([])
  })

  test('nobody reaches the database but the record', () => {
    const strays = files
      .filter((file) => file.folder !== 'record')
      .flatMap((file) =>
        file.imports
          .filter((specifier) => /sqlite|kysely/.test(specifier))
          .map((specifier) => `${file.path} imports ${specifier}`),
      )
    expect(strays).toEqual([])
  })

  test('no page is given HTML made from text', () => {
    const strays = files.filter((file) =>
      /dangerouslySetInnerHTML|innerHTML\s*=|insertAdjacentHTML/.test(file.text),
    )
    expect(strays.map((file) => file.path)).toEqual([])
  })
})

test('every thread is a file of the bundled command line', () => {
  const bundled = readFileSync(join(root, 'vite.start.config.ts'), 'utf8')
  const threads = files.filter(({ text }) => /\bparentPort\b/.test(text)).map(({ path }) => path)
  expect(threads.length).toBeGreaterThan(0)
  expect(threads.filter((path) => !bundled.includes(`'${path}'`))).toEqual([])
})
