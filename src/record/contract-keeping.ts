/** What a record can be asked and told about its own safety: locking, copies, seals, forgetting. */

import type { DocumentSummary, Entry, EntryKind } from './contract.ts'
import type { StoredEntry } from './ledger.ts'
import type { Stamp } from './stamping.ts'

/** A copy that was written and then read back whole. */
export interface Copied {
  path: string
  bytes: number
  entries: number
  head: string
  encrypted: boolean
}

/** A seal that was set over the entries before it. */
export interface Sealed {
  sequence: number
  size: number
  root: string
  stamp: Stamp | null
}

/** What an outsider needs to see that an entry was under a seal: nothing of the rest of the record but hashes. */
export interface Proof {
  format: 'answerable-proof'
  version: 1
  entry: StoredEntry
  /** Hashes beside the way from the entry to the seal's root, from the bottom up. */
  path: string[]
  seal: StoredEntry
  /** The key that signed the seal: SubjectPublicKeyInfo, DER in base64. */
  key: string
}

/** What a proof shows. */
export interface Proved {
  entry: { sequence: number; time: string; author: string; kind: EntryKind; body: unknown }
  /** The record's random id. */
  record: string
  /** When and by whom the seal says that it was set. */
  sealed: { time: string; author: string; key: string }
  /** When an authority saw the seal, if one did. */
  stamp: Stamp | null
}

/** What is to be taken out of the record, and why: the reason stays, and does not say who or what it was. */
export interface Expunging {
  what: 'document' | 'person'
  /** A document's id; a person's id or any of their names. */
  id: string
  why: string
}

export interface WouldExpunge {
  what: 'document' | 'person'
  id: string
  name: string
  /** The document; or those in which the person's names and passages become blocks. */
  documents: DocumentSummary[]
  /** How many entries lose their bodies, and how many decisions with them are gone. */
  entries: number
  decisions: number
}

export interface Keeping {
  /** What `expunge` would take away. Throws `document_not_found`, `nobody_called`, `record_name_ambiguous`. */
  wouldExpunge(request: Omit<Expunging, 'why'>): Promise<WouldExpunge>
  /**
   * Takes it away: bodies and bytes, and everything derived; the whole file is made anew and the old one overwritten.
   * Nobody else may have the record open: else `record_busy`, as it was. Throws `expunge_reason_missing`, `expunge_reason_names` too.
   */
  expunge(
    request: Expunging,
    by: { author: string; time: string },
    progress?: (done: number, of: number) => void,
  ): Promise<Entry>
  isEncrypted(): boolean
  /** Closes the files and forgets the key; until `unlock`, every method throws `record_locked`. Only of an encrypted record. */
  lock(): Promise<void>
  /** Opens a locked record again. Throws `passphrase_wrong`, and stays locked. */
  unlock(passphrase: string): Promise<void>
  /**
   * Writes a copy of all of it, as it now is, to a file that is not there; under another passphrase where one is given,
   * in plain text for null. The copy has its name only once it was read back and verified.
   */
  copy(target: string, passphrase?: string | null): Promise<Copied>
  /**
   * Signs the root over all entries so far, and has an authority (the address of an RFC 3161 service) stamp it where one
   * is given; only a hash goes there. Throws `seal_unsigned`, `stamp_refused`.
   */
  seal(by: { author: string; time: string }, authority?: string): Promise<Sealed>
  /** Shows an outsider that an entry is under a seal. Throws `entry_not_found`, `entry_not_sealed`. */
  prove(sequence: number): Promise<Proof>
}
