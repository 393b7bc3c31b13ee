/** Where the record lies when nobody says, and how its folder and file are made: for their owner's eyes only. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isAddress, readAddress } from '../record/postgres/address.ts'
import type { Io } from './io.ts'

/** The user's data folder by the custom of the platform. */
function dataFolder(io: Pick<Io, 'env' | 'platform'>): string {
  const home = io.env.HOME ?? io.env.USERPROFILE ?? '.'
  if (io.platform === 'win32')
    return join(io.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'answerable')
  if (io.platform === 'darwin') return join(home, 'Library', 'Application Support', 'answerable')
  return join(io.env.XDG_DATA_HOME || join(home, '.local', 'share'), 'answerable')
}

/** Where the user's signing keys lie: apart from the record, so that whoever copies it cannot sign in it. */
export function keyFolder(io: Pick<Io, 'env' | 'platform'>): string {
  if (io.platform === 'win32' || io.platform === 'darwin') return join(dataFolder(io), 'keys')
  const home = io.env.HOME ?? '.'
  return join(io.env.XDG_CONFIG_HOME || join(home, '.config'), 'answerable', 'keys')
}

/** Path of the record a call means, or its `postgres://` address; `asked` is `--record`. */
export function recordPath(io: Pick<Io, 'env' | 'platform' | 'cwd'>, asked?: string): string {
  const named = asked || io.env.ANSWERABLE_RECORD
  if (!named) return join(dataFolder(io), 'answerable.record')
  if (!isAddress(named)) return resolve(io.cwd, named)
  // Said before anything else is done.
  readAddress(named)
  return named
}

/** Makes the file of a new record, 0600 in a folder of 0700, so that the store never opens it wider. */
export function prepareRecord(path: string): void {
  if (isAddress(path) || existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
}
