/** What keeping a record safe (passphrases, copies, upgrades, seals) says to people. */
import type { Details } from '../../src/problem.ts'

export const keepProblems = {
  record_older: ({ path, version, known }: Details) => ({
    problem: `${path} was written by an older Answerable (format ${version}; this one writes ${known}).`,
    remedy: 'Upgrade it, which keeps a copy of it as it is: answerable upgrade',
  }),
  record_upgrade_broken: ({ path, sequence }: Details) => ({
    problem: `Entry ${sequence} of ${path} does not fit the one before it: the record was changed, and is not upgraded.`,
    remedy: 'Restore your last copy of it. The file was not touched.',
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
  signed: (entries: number) => `${entries} ${entries === 1 ? 'entry is' : 'entries are'} signed.`,
  unsigned: (entries: number) =>
    `${entries} ${entries === 1 ? 'entry is' : 'entries are'} not signed though their authors have keys.`,
}
