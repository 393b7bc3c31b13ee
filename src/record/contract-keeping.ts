/** What a record can be asked and told about its own safety: locking, copies, seals, forgetting. */

/** A copy that was written and then read back whole. */
export interface Copied {
  path: string
  bytes: number
  entries: number
  head: string
  encrypted: boolean
}

export interface Keeping {
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
}
