/** What the record and its review may tell their users. */
import type { Details } from '../../src/problem.ts'

export const recordProblems = {
  record_missing: ({ path }: Details) => ({
    problem: `There is no record at ${path}.`,
    remedy: 'Check the path given with --record, or add a document to begin one: answerable add PATH',
  }),
  record_not_one: ({ path }: Details) => ({
    problem: `${path} is not a record of Answerable.`,
    remedy: 'Give the path of a record with --record. The file was not touched.',
  }),
  record_newer: ({ path, version, known }: Details) => ({
    problem: `${path} was written by a newer Answerable (format ${version}; this one knows up to ${known}).`,
    remedy: 'Install the newer version of Answerable and open it with that. The file was not touched.',
  }),
  record_busy: ({ path }: Details) => ({
    problem: `${path} is locked: another program has been writing to it for a long time.`,
    remedy: 'Wait until the other program is done, or close it, then give the command again.',
  }),
  record_readonly: ({ path }: Details) => ({
    problem: `${path} can be read but not written.`,
    remedy: 'Allow writing to the file and its folder, or copy the record to a folder of your own.',
  }),
  record_disk_full: ({ path }: Details) => ({
    problem: `There is no room left on the disk of ${path}.`,
    remedy: 'Free some space and give the command again. What was confirmed before is kept.',
  }),
  record_damaged: ({ path }: Details) => ({
    problem: `${path} is damaged: parts of the file are not what was written.`,
    remedy: 'Restore a backup. Before that, keep a copy of the damaged file.',
  }),
  record_disk: ({ path }: Details) => ({
    problem: `The disk reported an error while ${path} was in use.`,
    remedy: 'Check the disk and the network drive, then run: answerable verify',
  }),
  record_no_server: ({ path }: Details) => ({
    problem: `The record's server at ${path} does not answer.`,
    remedy: `Check that PostgreSQL runs there and that the network reaches it, then do the same again; nothing that was confirmed is lost.`,
  }),
  record_server_unproven: ({ path }: Details) => ({
    problem: `The server at ${path} does not prove who it is.`,
    remedy:
      'Add the certificate of its authority to the address, ?sslrootcert=FILE; or, in a network that is yours alone, ?sslmode=disable.',
  }),
  record_server_old: ({ path }: Details) => ({
    problem: `The PostgreSQL at ${path} is older than 15.`,
    remedy: `Use PostgreSQL 15 or later.`,
  }),
  record_server_older: ({ path, version, known }: Details) => ({
    problem: `The record at ${path} was written by an older Answerable (format ${version}; this one writes ${known}).`,
    remedy: `With the older one, move it into a file (answerable move FILE); open that file with this one, which upgrades it, and move it back.`,
  }),
  record_address: ({ path }: Details) => ({
    problem: `${path} is not an address of a record.`,
    remedy: `Say postgres://USER@HOST/DATABASE, with ?schema=NAME where one database holds several records. The password may stand in ~/.pgpass or PGPASSWORD.`,
  }),
  record_no_access: ({ path }: Details) => ({
    problem: `${path} cannot be opened.`,
    remedy: 'Check that you may read and write the file and its folder.',
  }),
  record_closed: ({ path }: Details) => ({
    problem: `${path} was closed before this was done.`,
    remedy: 'Give the command again.',
  }),
  record_name_ambiguous: ({ name, candidates }: Details) => ({
    problem: `More than one entity is called “${name}”: ${candidates}.`,
    remedy: 'Give the id of the one you mean.',
  }),
  search_empty: ({ name }: Details) => ({
    problem: `A search called “${name}” would look for nothing.`,
    remedy: 'Give a name, and at least one word that must be found.',
  }),
  search_not_saved: ({ name }: Details) => ({
    problem: `No search is kept as “${name}”.`,
    remedy: 'See them all: answerable searches',
  }),
  day_unknown: ({ day }: Details) => ({
    problem: `“${day}” is not a day.`,
    remedy: 'Write 2019-03-22, or 2019-03 or 2019.',
  }),
  record_as_known: () => ({
    problem: 'What was known on a past day cannot be changed.',
    remedy: 'Give the command without --known-on.',
  }),
  finding_not_lost: ({ finding }: Details) => ({
    problem: `${finding} is not among the decided findings whose passages are gone.`,
    remedy: 'See which are: answerable lost',
  }),
  document_not_found: ({ document }: Details) => ({
    problem: `No document ${document} is in the record.`,
    remedy: 'List the documents with: answerable documents',
  }),
  finding_not_found: ({ finding }: Details) => ({
    problem: `No finding ${finding} is in the record.`,
    remedy: 'Its document may have been read again since. Reload the page or list the findings again.',
  }),
  decision_not_found: ({ entry }: Details) => ({
    problem: `No decision about a finding has the number ${entry}.`,
    remedy:
      'See what was decided: answerable history FINDING. A merge is taken back by parting: answerable part.',
  }),
  decision_not_last: ({ entry, finding }: Details) => ({
    problem: `Finding ${finding} was decided about again since entry ${entry}.`,
    remedy: 'Take back the later decision first, or decide otherwise.',
  }),
  finding_decided: ({ finding, state }: Details) => ({
    problem: `Finding ${finding} is ${state} already.`,
    remedy: 'Nothing needs to be done. To change the decision, decide otherwise.',
  }),
  finding_exists: ({ finding }: Details) => ({
    problem: `The record holds this finding already: ${finding}.`,
    remedy: 'Confirm or correct that one instead of adding it again.',
  }),
  finding_kind_changed: ({ finding, kind, to }: Details) => ({
    problem: `Finding ${finding} is of the kind ${kind} and cannot be corrected into the kind ${to}.`,
    remedy: 'Reject it, then add a finding of the other kind.',
  }),
  finding_not_ask: ({ finding }: Details) => ({
    problem: `Finding ${finding} is not an ask: it cannot be answered.`,
    remedy: 'Choose the ask that was answered.',
  }),
  finding_rejected_already: ({ finding }: Details) => ({
    problem: `Finding ${finding} was rejected: nothing can answer it.`,
    remedy: 'Confirm it first if it was rejected by mistake.',
  }),
  quote_not_there: ({ quote, document }: Details) => ({
    problem: `“${quote}” does not stand at that place in ${document}.`,
    remedy: 'Mark the passage again in the document as it is kept.',
  }),
  ask_answered_so: ({ finding, status }: Details) => ({
    problem: `The ask ${finding} has the status ${status} already, with the same answer.`,
    remedy: 'Nothing needs to be done.',
  }),
  entity_not_found: ({ entity }: Details) => ({
    problem: `Nobody and nothing in the record is called ${entity}.`,
    remedy: 'List the names with: answerable people',
  }),
  entity_merged_already: ({ entity, keep }: Details) => ({
    problem: `${entity} and ${keep} are one already.`,
    remedy: 'Nothing needs to be done.',
  }),
  entities_of_two_kinds: ({ entity, keep }: Details) => ({
    problem: `${entity} and ${keep} are of different kinds and cannot be one.`,
    remedy: 'Merge entities of the same kind only: persons with persons, bodies with bodies.',
  }),
  entity_not_merged: ({ entity, from }: Details) => ({
    problem: `${entity} is not merged into ${from}.`,
    remedy: 'Only what was merged can be parted.',
  }),
  entities_are_one: ({ entity, other }: Details) => ({
    problem: `${entity} and ${other} were merged into one.`,
    remedy: `Part them first: answerable part ${other} ${entity}`,
  }),
  translation_of_itself: ({ document }: Details) => ({
    problem: `${document} cannot be its own translation.`,
    remedy: 'Name two documents: answerable translation DOCUMENT --of DOCUMENT --by human|machine',
  }),
  translation_of_its_own: ({ document, of }: Details) => ({
    problem: `${of} is on record as the translation of ${document}; it cannot be both.`,
    remedy: `Take that back first: answerable translation ${of} --undo`,
  }),
  translation_stated_so: ({ document, of }: Details) => ({
    problem: `${document} is on record as that translation of ${of} already.`,
    remedy: 'Nothing needs to be done.',
  }),
  translation_not_stated: ({ document }: Details) => ({
    problem: `${document} is not on record as a translation.`,
    remedy: 'Nothing needs to be done.',
  }),
  candidate_not_found: ({ screening, row, list, entry }: Details) => ({
    problem: `Row ${row} of ${screening} has no candidate ${entry} of the list ${list}.`,
    remedy: `See its candidates: answerable screenings ${screening}`,
  }),
  screening_not_found: ({ screening }: Details) => ({
    problem: `No screening ${screening} is on record.`,
    remedy: 'List them: answerable screenings',
  }),
}
