/** Why two names were taken for one, or not, in English. */
import type { Details } from '../../src/problem.ts'

export const nameReasons = {
  equal_names: () => 'the names are equal',
  same_letters: () => 'the same letters, written together or apart',
  equal: ({ a }: Details) => `“${a}” is in both`,
  spelling: ({ a, b }: Details) => `“${a}” and “${b}” differ by a few letters`,
  sound: ({ a, b }: Details) => `“${a}” and “${b}” sound alike`,
  syllables: ({ a, b }: Details) => `“${a}” and “${b}” can spell the same Chinese characters`,
  korean_syllables: ({ a, b }: Details) => `“${a}” and “${b}” can spell the same Korean syllables`,
  form: ({ a, b }: Details) => `“${a}” and “${b}” are forms of one name`,
  pinyin: ({ a, b }: Details) => `“${a}” and “${b}” sound alike, one of them spelled through Chinese`,
  meaning: ({ a, b }: Details) => `“${a}” and “${b}” mean the same`,
  place: ({ a, b }: Details) => `“${a}” and “${b}” are the same place or people`,
  legal: ({ a, b }: Details) => `“${a}” and “${b}” are legal forms of one kind`,
  initial: ({ a, b }: Details) => `only an initial links “${a}” and “${b}”`,
  script: ({ a, b }: Details) => `“${a}” and “${b}” sound alike across scripts`,
  joined: ({ a, b }: Details) => `“${a}” and “${b}” are written together or apart`,
  read_pinyin: ({ a, b }: Details) => `“${a}” and “${b}” agree in pinyin`,
  read_wade_giles: ({ a, b }: Details) => `“${a}” and “${b}” agree in Wade-Giles`,
  read_cantonese: ({ a, b }: Details) => `“${a}” and “${b}” agree in Cantonese`,
  read_korean: ({ a, b }: Details) => `“${a}” and “${b}” agree in Korean reading`,
  read_japanese: ({ a, b }: Details) => `“${a}” and “${b}” agree in Japanese reading`,
  read_other: ({ a, b }: Details) => `“${a}” and “${b}” are read alike with other characters`,
  order: () => 'the order of the words differs',
  father_for_son: () => 'the son in one is the father in the other',
  fathers_differ: () => 'the fathers’ names differ',
  only_left: ({ words }: Details) => `only the first name has “${words}”`,
  only_right: ({ words }: Details) => `only the second name has “${words}”`,
  against: ({ a, b }: Details) => `“${a}” stands against “${b}”`,
  numbers: () => 'the numbers differ',
  legal_differs: () => 'the legal forms differ',
  same_body: () => 'both are names of one public body',
  other_body: () => 'they are names of two different public bodies',
  acronym: ({ a, b }: Details) => `the initials of one are the other (“${a}”, “${b}”)`,
  only_generic: () => 'they share only words that many names have',
  nothing: () => 'nothing in the one answers the other',
  born_same: ({ a }: Details) => `same date of birth (${a})`,
  born_agrees: ({ a, b }: Details) => `dates of birth agree (${a}, ${b})`,
  born_differs: ({ a, b }: Details) => `dates of birth differ (${a}, ${b})`,
  died_same: ({ a }: Details) => `same date of death (${a})`,
  died_agrees: ({ a, b }: Details) => `dates of death agree (${a}, ${b})`,
  died_differs: ({ a, b }: Details) => `dates of death differ (${a}, ${b})`,
  kind_differs: () => 'one is a person, the other an organisation',
  gender_differs: () => 'one is a woman, the other a man',
  country_shared: ({ country }: Details) => `same country (${country})`,
  country_differs: ({ a, b }: Details) => `countries differ (${a}; ${b})`,
  fact_place_shared: ({ a, b }: Details) => `places agree (${a}; ${b})`,
  fact_place_differs: ({ a, b }: Details) => `places differ (${a}; ${b})`,
  role_shared: ({ a, b }: Details) => `posts agree (${a}; ${b})`,
  identifier_shared: ({ kind, value }: Details) => `same ${kind} number (${value})`,
  identifier_differs: ({ kind, a, b }: Details) => `${kind} numbers differ (${a}; ${b})`,
}

export const nameVerdicts = { same: 'likely the same name', unsure: 'unsure', different: 'different names' }

export const nameProblems = {
  name_missing: () => ({
    problem: 'Two names are needed to compare.',
    remedy: 'Write both after compare, or neither and give pairs on standard input: answerable names --help',
  }),
  pair_unreadable: ({ line }: Details) => ({
    problem: `Line ${line} of the pairs is not an object with a and b.`,
    remedy: 'Write one JSON object a line: {"a":"...","b":"..."}. The line was answered with the score 0.',
  }),
  list_missing: () => ({
    problem: 'There is no list to screen against.',
    remedy: 'Name at least one: answerable screen FILE.csv --list LIST.csv',
  }),
  list_not_kept: ({ list }: Details) => ({
    problem: `The record keeps no list ${list} that may be screened against here.`,
    remedy: 'Leave it out, or give its file.',
  }),
  screening_broke_off: ({ name, message }: Details) => ({
    problem: `Screening ${name} broke off: ${message}`,
    remedy:
      'Nothing was kept. Split the table or take a smaller list; if it happens again, please report it.',
  }),
  list_empty: ({ name }: Details) => ({
    problem: `${name} is empty (0 bytes).`,
    remedy: 'Check that the download finished, then screen again. Nothing was screened.',
  }),
  list_too_large: ({ name, megabytes }: Details) => ({
    problem: `${name} is larger than ${megabytes} MB.`,
    remedy: 'Split it, or take a smaller edition of the list.',
  }),
  list_no_entries: ({ name }: Details) => ({
    problem: `No names were found in ${name}.`,
    remedy:
      'Check that it is the list itself. A table needs a column of names with a heading such as “name”.',
  }),
  list_format_unknown: ({ name }: Details) => ({
    problem: `${name} is XML of a kind that is not known here.`,
    remedy: 'Known are the lists of the EU, OFAC, the UK and the UN. Export it as CSV with a column “name”.',
  }),
  rows_unreadable: ({ name, message }: Details) => ({
    problem: `${name} cannot be read: ${message}`,
    remedy: 'Check the path and your right to read it.',
  }),
  sheet_missing: ({ name }: Details) => ({
    problem: `${name} is not an Excel workbook with a sheet that people see.`,
    remedy: 'Open it in a spreadsheet and save it as .xlsx or .csv.',
  }),
  column_unknown: ({ column, name }: Details) => ({
    problem: `${name} has no column “${column}”.`,
    remedy: 'Write the heading as it stands in the first line.',
  }),
}

export const screening = {
  noClearance: 'No match is not a clearance.',
  list: ({ name, format, entries, names, sha256 }: Details) =>
    `List ${name} (${format}): ${entries} entries, ${names} names, SHA-256 ${sha256}`,
  rejected: ({ name, count, examples }: Details) =>
    `${name}: ${count} rows or elements gave no whole entry (${examples})`,
  malformedRow: ({ row }: Details) => `Row ${row} is malformed; what could be read of it was screened.`,
  progress: (done: number, of: number, rate: string, left: string) =>
    `${done} of ${of} rows screened · ${rate} a second · ${left} left`,
  kept: ({ id, open }: Details) =>
    `Kept as ${id}: ${open} candidates are to be decided. See them: answerable screenings ${id} --open`,
  columnsUsed: ({ columns }: Details) => `Columns, as the last time: ${columns}`,
  decidedHeading: 'Decided',
  open: {
    new: 'to be decided',
    entry_changed: 'to be decided again: the list’s words changed',
    row_changed: 'to be decided again: the row changed',
  },
  decisions: { same: 'the same', not_same: 'not the same', unsure: 'unsure' },
  by: ({ author, day }: Details) => `${author}, ${day}`,
  candidateDecided: ({ row, entry, decision }: Details) => `Row ${row}, ${entry}: ${decision}`,
  counts: ({ same, not_same, unsure, open }: Details) =>
    `${open} to be decided, ${same} the same, ${not_same} not the same, ${unsure} unsure.`,
  screeningColumns: {
    id: 'Screening',
    file: 'Table',
    time: 'When',
    author: 'Who',
    lists: 'Lists',
    rows: 'Rows',
    open: 'Open',
  },
  noScreenings: 'No screening is kept. Keep one: answerable screen FILE.csv --list LIST.csv --keep',
  noneOpen: 'Nothing is to be decided here.',
  summary: ({ rows, matched, unmatched, unnamed }: Details) =>
    `${rows} rows: ${matched} with candidates, ${unmatched} without, ${unnamed} without a name.`,
  columns: { row: 'Row', name: 'Name', score: 'Score', entry: 'On the list', list: 'List', why: 'Why' },
  none: 'no candidate',
  noName: 'no name',
  why: {
    quote_not_closed: 'a quotation mark is not closed',
    cell_too_long: 'a cell is too long',
    too_many_cells: 'too many cells',
    no_name: 'no name',
    not_json: 'not JSON',
    too_deep: 'nested too deep',
    cut_short: 'the file breaks off',
  },
}
