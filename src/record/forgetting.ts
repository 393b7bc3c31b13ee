/** Expunges in a record's file: in a copy of it that takes its place, so that no page, free or in use, keeps what went. */

import type { CipherKey } from './cipher.ts'
import type { Entry } from './contract.ts'
import type { Expunging } from './contract-keeping.ts'
import { checkedCopy } from './copying.ts'
import { draftedBeside, overwritten } from './creating.ts'
import { connect, copyInto, kysely } from './database.ts'
import { expungeNow } from './expunging.ts'
import type { By } from './keeping.ts'
import { renewed } from './renewing.ts'
import type { Progress } from './verify.ts'

/**
 * What is to go is taken out of a copy; what is left of that is copied again, read back and verified, and takes the
 * record's place. Needs twice the record's space for as long. Broken off at any moment, all of it or nothing was done.
 */
export function expungeFile(
  path: string,
  key: CipherKey | null,
  request: Expunging,
  by: By,
  patience: number,
  progress?: Progress,
): Promise<Entry> {
  return renewed(path, key, patience, (database, draft) =>
    draftedBeside(path, async (between) => {
      copyInto(database, between)
      const entry = await expungeDraft(between, draft, key, request, by, progress)
      await checkedCopy(draft, path, key)
      return entry
    }),
  )
}

async function expungeDraft(
  between: string,
  draft: string,
  key: CipherKey | null,
  request: Expunging,
  by: By,
  progress?: Progress,
): Promise<Entry> {
  const database = connect(between, false, 0, key)
  try {
    // Nobody ever opens this file again: nothing in it need outlive a power cut, and no log may keep its pages.
    database.pragma('journal_mode = MEMORY')
    database.pragma('synchronous = OFF')
    const store = kysely(database, { begin: 'begin immediate' })
    const entry = await store.transaction().execute((trx) => expungeNow(trx, request, by, progress))
    copyInto(database, draft)
    return entry
  } finally {
    database.close()
    overwritten(between)
  }
}
