/** Copies a record from one store to another: every entry and every byte as it is, and everything derived made again there. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../problem.ts'
import { newCipherKey, type Passphrase, wipe } from './cipher.ts'
import type { Copied } from './contract-keeping.ts'
import { checkedCopy } from './copying.ts'
import { replacedWhole } from './creating.ts'
import { keyOfFile, type Opened, openDatabase, type Store, told } from './database.ts'
import { headOf, insertRows, type Writing } from './keeping.ts'
import { isAddress, readAddress } from './postgres/address.ts'
import { replay } from './rebuild.ts'
import { type Progress, verifyLedger } from './verify.ts'

/** A record by its path or address; `passphrase` opens it, or encrypts a file that is made (null: plain). */
export interface Place {
  named: string
  passphrase?: Passphrase | null | undefined
}

/**
 * Copies the record at `from` to `to`, where no record is yet; `from` stays as it is. What was copied is read back: its
 * chain ends in the same hash. Broken off, nothing is there. Throws `copy_there`, `copy_broken`, and what opening throws.
 */
export async function moveRecord(from: Place, to: Place, progress?: Progress): Promise<Copied> {
  const source = await openedToRead(from)
  try {
    return await (isAddress(to.named)
      ? intoAddress(source, to.named, progress)
      : intoFile(source, resolve(to.named), await passphraseFor(to), progress))
  } finally {
    await source.close()
  }
}

/** Where and why a passphrase is asked for only once the place is known to be free. */
async function passphraseFor({ named, passphrase }: Place): Promise<string | null> {
  const path = resolve(named)
  if (existsSync(path)) throw new Problem('copy_there', { path })
  return typeof passphrase === 'function' ? passphrase(path) : (passphrase ?? null)
}

async function openedToRead({ named, passphrase }: Place): Promise<Opened> {
  if (isAddress(named)) {
    const { openAddress } = await import('./postgres/opening.ts')
    return told(readAddress(named).shown, () =>
      openAddress(named, { readonly: true, create: false, patience: 0 }),
    )
  }
  const path = resolve(named)
  const key = await keyOfFile(path, passphrase ?? undefined)
  try {
    return openDatabase(path, { readonly: true, create: false, key })
  } finally {
    wipe(key)
  }
}

/** Copies what an open store holds into a file that is not there yet; encrypted where there is a passphrase. */
export async function intoFile(
  source: Opened,
  path: string,
  passphrase: string | null,
  progress?: Progress,
): Promise<Copied> {
  if (existsSync(path)) throw new Problem('copy_there', { path })
  const key = passphrase === null ? null : await newCipherKey(passphrase)
  try {
    return await replacedWhole(path, async (draft) => {
      const target = openDatabase(draft, { readonly: false, create: true, key })
      try {
        await told(path, () => filled(source, target, progress))
      } finally {
        await target.close()
      }
      return checkedCopy(draft, path, key)
    })
  } finally {
    wipe(key)
  }
}

async function intoAddress(source: Opened, named: string, progress?: Progress): Promise<Copied> {
  const { shown } = readAddress(named)
  const { openAddress } = await import('./postgres/opening.ts')
  return told(shown, async () => {
    const target = await openAddress(named, { readonly: false, create: true, patience: 15_000 })
    try {
      await filled(source, target, progress)
      const { broken, originals, entries, head } = await verifyLedger(target.read)
      if (broken || originals.length > 0 || head !== (await headOf(source.read)).hash)
        throw new Problem('copy_broken', { path: shown })
      return { path: shown, bytes: 0, entries, head, encrypted: false }
    } finally {
      await target.close()
    }
  })
}

/** In one transaction of each: what is copied is the record of one moment, and it is there whole or not at all. */
async function filled(source: Opened, target: Opened, progress?: Progress): Promise<void> {
  await source.read
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((from) =>
      target.write!.transaction().execute(async (to) => {
        if ((await headOf(to)).sequence > 0) throw new Problem('copy_there', { path: target.path })
        await copyContents(from, to)
        await copyEntries(from, to)
        await copySecrets(from, to)
        await replay(to, progress)
      }),
    )
}

const PAGE = 200

/** One by one: an original may be large. */
async function copyContents(from: Store, to: Writing): Promise<void> {
  for (let after = ''; ; ) {
    const hashes = await from
      .selectFrom('contents')
      .select('sha256')
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PAGE)
      .execute()
    if (hashes.length === 0) return
    for (const { sha256 } of hashes) {
      const row = await from
        .selectFrom('contents')
        .selectAll()
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow()
      await to.insertInto('contents').values(row).execute()
      after = sha256
    }
  }
}

async function copyEntries(from: Store, to: Writing): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await from
      .selectFrom('entries')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(PAGE)
      .execute()
    if (rows.length === 0) return
    await insertRows(to, 'entries', rows)
    after = rows.at(-1)!.sequence
  }
}

/** Who may log in, and who saw what: it is as much the record's as what it says. */
async function copySecrets(from: Store, to: Writing): Promise<void> {
  await insertRows(to, 'secrets', await from.selectFrom('secrets').selectAll().execute())
  await insertRows(to, 'accesses', await from.selectFrom('accesses').selectAll().orderBy('number').execute())
}
