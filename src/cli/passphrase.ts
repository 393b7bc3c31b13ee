/** Where a passphrase comes from: a file, the system's keyring, or a person at the terminal; never the command line itself. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../problem.ts'
import type { Call } from './call.ts'
import type { Io } from './io.ts'

/** A passphrase is a line, not a document. */
const MOST_BYTES = 4096

/** The passphrase of an existing record: from a file that was named, else what asks the keyring, then the person. */
export function passphraseOf(call: Call): string | ((path: string) => Promise<string>) {
  const { io } = call
  const file = call.text('passphrase-file') ?? io.env.ANSWERABLE_PASSPHRASE_FILE
  return file ? fromFile(io, file) : async (path) => fromKeyring(io, path) ?? (await asked(call, path))
}

/** A passphrase that is to be: from a file that was named, else asked for twice. */
export async function newPassphrase(call: Call, path: string): Promise<string> {
  const { io, say } = call
  const file = call.text('new-passphrase-file')
  if (file) return fromFile(io, file)
  const first = await io.askSecret(say.keep.askNew(path))
  if (first === null) throw new Problem('passphrase_needed_new', { path })
  const again = await io.askSecret(say.keep.askAgain)
  if (again !== first) throw new Problem('passphrases_differ', {})
  return first
}

async function asked({ io, say }: Call, path: string): Promise<string> {
  const told = await io.askSecret(say.keep.ask(path))
  if (told === null) throw new Problem('passphrase_needed', { path })
  return told
}

/** Its first line. */
function fromFile(io: Pick<Io, 'cwd'>, file: string): string {
  const path = resolve(io.cwd, file)
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('too large')
    return readFileSync(path, 'utf8').split(/\r?\n/)[0]!
  } catch (error) {
    throw new Problem('passphrase_file', { path }, error)
  }
}

interface Keyring {
  command: string
  find(path: string): string[]
}

/** The desktop's keyring by the program that speaks to it, where there is one. */
const keyrings: Record<string, Keyring> = {
  linux: { command: 'secret-tool', find: (path) => ['lookup', 'service', 'answerable', 'record', path] },
  darwin: {
    command: 'security',
    find: (path) => ['find-generic-password', '-s', 'answerable', '-a', path, '-w'],
  },
}

function fromKeyring({ platform, env }: Pick<Io, 'platform' | 'env'>, path: string): string | null {
  const keyring = keyrings[platform]
  if (!keyring) return null
  const options = { encoding: 'utf8' as const, timeout: 20_000, env }
  // Loaded here: few calls ask a keyring, and every call would wait for it.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { status, stdout } = spawnSync(keyring.command, keyring.find(path), options)
  return status === 0 && stdout ? stdout.replace(/\r?\n$/, '') : null
}
