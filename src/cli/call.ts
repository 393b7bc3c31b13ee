/** One call of a command, as the command sees it: its operands and options, the language to speak, the rooms to open. */
import type { cli } from '../../messages/en/cli.ts'
import { type Locale, Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import { withoutPassword } from '../record/postgres/address.ts'
import type { CommandName, OptionName } from './commands.ts'
import type { Io } from './io.ts'
import { keyFolder, prepareRecord, recordPath } from './locations.ts'
import { passphraseOf } from './passphrase.ts'
import { progress } from './progress.ts'
import type { Rooms } from './rooms.ts'

export type Sentences = typeof cli

export interface Call {
  command: CommandName
  operands: string[]
  io: Io
  rooms: Rooms
  locale: Locale
  say: Sentences
  /** Value of an option, if given. */
  text(option: OptionName): string | undefined
  number(option: OptionName): number | undefined
  flag(option: OptionName): boolean
  /** Values of an option that may be given many. */
  all(option: OptionName): string[]
}

/** What a record is opened for: to be asked, changed, made, or served to many. */
type Opening = 'ask' | 'write' | 'create' | 'serve'

/** Threads that answer those whom a record is served to: one may be busy long, and another has its turn beside a third. */
const THREADS = 3

/** Opens the record that the call means, hands it over, and closes it whatever happens. */
export async function withRecord<T>(
  call: Call,
  how: Opening,
  use: (record: OpenRecord, path: string) => Promise<T>,
): Promise<T> {
  const path = recordPath(call.io, call.text('record'))
  if (how === 'create') prepareRecord(path)
  // What a user who is cleared sees is noted in it.
  const record = await opened(call, path, how === 'ask' && call.text('as') !== undefined ? 'write' : how)
  try {
    return await use(await asKnown(call, await seenAs(call, record)), withoutPassword(path))
  } finally {
    await record.close()
  }
}

/** The record as the user sees it whom the call names, or all of it: whoever has the file has that. */
async function seenAs(call: Call, record: OpenRecord): Promise<OpenRecord> {
  const user = call.text('as')
  return user === undefined ? record : record.as(user)
}

/** The record as it was known on the day that the call gives, or as it is. */
async function asKnown(call: Call, record: OpenRecord): Promise<OpenRecord> {
  const day = call.text('known-on')
  if (day === undefined) return record
  const line = progress(call.io, ({ done, of }) => call.say.rebuilding(done, of))
  const known = await record.knownOn(day, line.at)
  line.clear()
  return known
}

/** Questions need no writing, except once of a record of an older format. */
async function opened(call: Call, path: string, how: Opening): Promise<OpenRecord> {
  const { io, rooms, say } = call
  const upgrading = (copy: string) => void io.stderr.write(`${say.keep.upgrading(copy)}\n`)
  const passphrase = passphraseOf(call)
  const threads = how === 'serve' ? THREADS : 0
  const create = how === 'create'
  const open = (readonly: boolean) =>
    rooms.openRecord(path, { readonly, create, threads, keys: keyFolder(io), passphrase, upgrading })
  try {
    return await open(how === 'ask')
  } catch (error) {
    if (how !== 'ask' || !(error instanceof Problem && error.code === 'record_older')) throw error
    return open(false)
  }
}

/** Who decides, and when: what every decision is kept with. */
export function decider(call: Call): { author: string; time: string } {
  return {
    author: call.text('author') ?? call.io.env.ANSWERABLE_AUTHOR ?? call.io.user,
    time: call.io.now().toISOString(),
  }
}
