/** Makes a record's file whole before it has its name: a process that dies while making one leaves none, never half of one. */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What was begun this long ago, in milliseconds, was left by a process that died. */
const ABANDONED = 60_000

/** Calls `make` with a path beside `path`, then gives what it made that name; if another process was first, its file stands. */
export function madeWhole(path: string, make: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  sweep(path)
  const draft = draftOf(path)
  try {
    make(draft)
    giveName(draft, path)
    keepName(dirname(path))
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(draft + ending, { force: true })
  }
}

/**
 * Calls `make` with a path beside `path`, then gives what it made that name, in place of what had it. Resolves once it
 * is on disk; until then what was there stands, whole.
 */
export async function replacedWhole<T>(path: string, make: (path: string) => T | Promise<T>): Promise<T> {
  return draftedBeside(path, async (draft) => {
    const made = await make(draft)
    onDisk(draft)
    renameSync(draft, path)
    keepName(dirname(path))
    return made
  })
}

/** Calls `make` with the path of an empty file beside `path`, and removes what is left of that when it is done. */
export async function draftedBeside<T>(path: string, make: (draft: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true })
  sweep(path)
  const draft = draftOf(path)
  try {
    // For its owner's eyes only, from the first byte.
    closeSync(openSync(draft, 'wx', 0o600))
    return await make(draft)
  } finally {
    removed(draft)
  }
}

/** Writes zeros over a file's bytes and waits for the disk; what the disk itself moved elsewhere cannot be reached. */
export function overwritten(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    overwrite(handle)
  } finally {
    closeSync(handle)
  }
}

export function overwrite(handle: number): void {
  const { size } = fstatSync(handle)
  const zeros = Buffer.alloc(1024 * 1024)
  for (let at = 0; at < size; at += zeros.length)
    writeSync(handle, zeros, 0, Math.min(zeros.length, size - at), at)
  fsyncSync(handle)
}

function draftOf(path: string): string {
  return `${path}.making-${process.pid}-${Math.random().toString(36).slice(2)}`
}

function removed(draft: string) {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(draft + ending, { force: true })
}

export function onDisk(path: string, how = 'r+') {
  const handle = openSync(path, how)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function giveName(draft: string, path: string) {
  try {
    // Unlike a rename, a link never replaces what another process made meanwhile.
    linkSync(draft, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    // File systems without links (exFAT).
    if (!existsSync(path)) renameSync(draft, path)
  }
}

/** The names in a folder too must outlive a power cut. */
export function keepName(folder: string) {
  if (process.platform !== 'win32') onDisk(folder, 'r')
}

function sweep(path: string) {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}.making-`)) continue
    const left = join(folder, name)
    const age = Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > ABANDONED) rmSync(left, { force: true })
  }
}
