/** What keeping a record safe (passphrases, copies, upgrades, seals) says to people. */
import type { Details } from '../../src/problem.ts'

const proofSteps = {
  entry: 'the entry was changed',
  seal: 'the seal was changed',
  path: 'the entry is not under this seal',
  signature: 'the seal is not signed by its key',
  stamp: 'the time stamp is not of this seal',
}

export const keepProblems = {
  record_older: ({ path, version, known }: Details) => ({
    problem: `${path} was written by an older Answerable (format ${version}; this one writes ${known}).`,
    remedy: 'Upgrade it, which keeps a copy of it as it is: answerable upgrade',
  }),
  record_upgrade_broken: ({ path, sequence }: Details) => ({
    problem: `Entry ${sequence} of ${path} does not fit the one before it: the record was changed, and is not upgraded.`,
    remedy: 'Restore your last copy of it. The file was not touched.',
  }),
  passphrase_needed: ({ path }: Details) => ({
    problem: `${path} is encrypted.`,
    remedy: 'Give its passphrase when you are asked, or in a file: --passphrase-file FILE',
  }),
  passphrase_wrong: ({ path }: Details) => ({
    problem: `This is not the passphrase of ${path}.`,
    remedy:
      'Check the capital letters and the keyboard, then give it again. If you are sure of it, the first bytes of the file were changed: restore a copy.',
  }),
  passphrase_short: ({ least }: Details) => ({
    problem: `A passphrase needs at least ${least} characters.`,
    remedy: 'Take five or six words that have nothing to do with each other.',
  }),
  passphrase_needed_new: ({ path }: Details) => ({
    problem: `A new passphrase for ${path} is needed, and nobody can be asked for it here.`,
    remedy: 'Give it in a file: --new-passphrase-file FILE',
  }),
  passphrases_differ: () => ({
    problem: 'The two passphrases are not the same.',
    remedy: 'Give the command again. Nothing was changed.',
  }),
  passphrase_file: ({ path }: Details) => ({
    problem: `No passphrase can be read from ${path}.`,
    remedy: 'Give a small text file whose first line is the passphrase.',
  }),
  record_locked: ({ path }: Details) => ({
    problem: `${path} is locked.`,
    remedy: 'Unlock it with its passphrase.',
  }),
  record_not_encrypted: ({ path }: Details) => ({
    problem: `${path} is not encrypted.`,
    remedy: 'Give it a passphrase with: answerable passphrase set',
  }),
  record_on_server: ({ path }: Details) => ({
    problem: `${path} is on a server, which has no passphrase of ours.`,
    remedy: 'Have its disks encrypted there, or copy it into an encrypted file: answerable move FILE',
  }),
  seal_unsigned: () => ({
    problem: 'A seal is signed, and there is no key to sign it with.',
    remedy: 'Give the command as a user who has a folder for keys.',
  }),
  stamp_refused: ({ authority, message }: Details) => ({
    problem: `No time stamp came from ${authority}: ${message}`,
    remedy: 'Check the address, or seal without: answerable seal. Nothing was written.',
  }),
  entry_not_found: ({ entry }: Details) => ({
    problem: `There is no entry ${entry}.`,
    remedy: 'See the entries of a document or a person with: answerable history NAME',
  }),
  entry_not_sealed: ({ entry }: Details) => ({
    problem: `Entry ${entry} is under no seal yet.`,
    remedy: 'Set one first: answerable seal',
  }),
  proof_unreadable: ({ path }: Details) => ({
    problem: `${path} cannot be read.`,
    remedy: 'Give the file that answerable prove wrote, or a certificate in PEM.',
  }),
  proof_not_one: () => ({
    problem: 'This is not a proof that Answerable wrote.',
    remedy: 'Give the file that answerable prove wrote, unchanged.',
  }),
  proof_broken: ({ step }: Details) => ({
    problem: `The proof does not fit: ${proofSteps[step as keyof typeof proofSteps] ?? step}.`,
    remedy: 'It proves nothing. Ask whoever gave it for another.',
  }),
  expunge_reason_missing: () => ({
    problem: 'What is expunged is gone for good, and no reason was given.',
    remedy: 'Give one; it stays on record: --why "asked for by the person"',
  }),
  expunge_reason_names: () => ({
    problem: 'The reason names the person who is to be forgotten, and it stays on record.',
    remedy: 'Give a reason that does not say who: --why "asked for by the person"',
  }),
  document_ambiguous: ({ document }: Details) => ({
    problem: `More than one document is meant by “${document}”.`,
    remedy: 'Give its id, or the first eight characters of it: answerable documents --format jsonl',
  }),
  expunge_unconfirmed: () => ({
    problem: 'Nothing was expunged: it was not confirmed.',
    remedy:
      'Give the command again and type the name when you are asked, or confirm it with --yes where nobody can be asked.',
  }),
  copy_there: ({ path }: Details) => ({
    problem: `There is something at ${path} already.`,
    remedy: 'Give another name, or move what is there away first.',
  }),
  copy_broken: ({ path }: Details) => ({
    problem: `What was copied from ${path} is not what was kept: there are parts that do not verify.`,
    remedy: 'Run: answerable verify. Nothing was replaced.',
  }),
}

/** Why an entry does not fit. */
export const misfits = {
  missing: 'an entry before it is missing',
  previous: 'it does not follow the entry before it',
  hash: 'its hash is not that of its content',
  digest: 'its body was changed',
  body: 'its body is gone, and no entry says that it was expunged',
  key: 'its key was not introduced for its author, or was retired',
  signature: 'its signature is not that of its key',
}

export const keep = {
  upgrading: (copy: string) => `The record is of an older format. A copy of it is kept first: ${copy}`,
  upgraded: (entries: number) => `Upgraded: all ${entries} entries are there and follow each other.`,
  unsound:
    'Pages of the file are damaged. If only derived tables are, this makes them anew: answerable rebuild',
  underived: (tables: string) =>
    `Rows that do not follow from the entries are in: ${tables}. The entries are whole; this makes them anew: answerable rebuild`,
  ask: (path: string) => `Passphrase of ${path}: `,
  askNew: (path: string) => `New passphrase for ${path}: `,
  askAgain: 'The same again: ',
  converted: {
    set: (path: string, entries: number) => `${path} is encrypted: all ${entries} entries were read back.`,
    change: (path: string, entries: number) =>
      `${path} has its new passphrase: all ${entries} entries were read back.`,
    remove: (path: string, entries: number) =>
      `${path} is not encrypted any more: all ${entries} entries were read back.`,
  },
  copied: (path: string, entries: number, bytes: number) =>
    `${path} written and read back: ${entries} entries, ${Math.ceil(bytes / 1024)} KB.`,
  moved: (from: string, to: string, entries: number, head: string) =>
    `${to} holds all ${entries} entries of ${from} now, read back; the last has the same hash, ${head}.`,
  copyEncrypted: 'It is encrypted.',
  copyPlain: 'It is NOT encrypted.',
  restored: (path: string, entries: number) => `${path} is the copy now: ${entries} entries, all verified.`,
  keptBeside: (path: string) => `What was there is kept: ${path}`,
  sealed: (sequence: number, size: number, root: string) =>
    `Sealed in entry ${sequence}: ${size} entries under ${root}.`,
  stamped: (time: string, authority: string) => `Time stamp: ${time}, ${authority}.`,
  notStamped: 'Without a time stamp: only the one who signed says when.',
  proofWritten: (file: string) => `${file} written. Check it with: answerable check-proof ${file}`,
  proved: (sequence: number, record: string) => `The proof fits: entry ${sequence} was in record ${record}.`,
  provedEntry: (kind: string, author: string, time: string) => `Entry: ${kind}, ${author}, ${time}`,
  provedSeal: (author: string, time: string, key: string) =>
    `Sealed by ${author}, ${time}, with the key ${key}`,
  provedStamp: (time: string, authority: string) =>
    `Seen by an authority that you trust: ${time}, ${authority}`,
  provedStampUnknown: (time: string, authority: string) =>
    `Seen by an authority that you did not say you trust (--trust): ${time}, ${authority}`,
  provedWithout: 'Its content was expunged; only that it was there is shown.',
  expunge: {
    which: 'Name of what is to be expunged (not shown): ',
    document: (name: string, entries: number) =>
      `“${name}” goes: its text, its original, everything found in it. ${entries} ${entries === 1 ? 'entry loses its body' : 'entries lose their bodies'}.`,
    person: (name: string, entries: number) =>
      `${name} goes: the name, in every form, becomes blocks; so do whole passages about this person alone. ${entries} ${entries === 1 ? 'entry loses its body' : 'entries lose their bodies'}, and the originals of these documents go:`,
    decisions: (n: number) =>
      `${n} ${n === 1 ? 'decision goes with it' : 'decisions go with it'}. This cannot be taken back.`,
    ask: (name: string) => `To confirm, type the name (${name}): `,
    done: (sequence: number) =>
      `Expunged. Entry ${sequence} keeps the reason; the chain verifies, and the file was made anew.`,
    copies: (names: string) => `These copies beside the record still hold it: ${names}`,
    elsewhere:
      'Copies, exports, briefs and proofs that you made before still hold it. Expunge it there too, or destroy them.',
    authors: 'Names under which people signed entries stay: they are what the chain is made of.',
    progress: (done: number, of: number) => `${done} of ${of} entries`,
  },
  signed: (entries: number) => `${entries} ${entries === 1 ? 'entry is' : 'entries are'} signed.`,
  unsigned: (entries: number) =>
    `${entries} ${entries === 1 ? 'entry is' : 'entries are'} not signed though their authors have keys.`,
}
