/** The tables of a record in SQLite, and the marks by which a file is known to be one. */

/** In the file's header: "Answ". A file without it is not ours. */
export const APPLICATION_ID = 0x416e7377

/** Version of the tables below, kept in the file as user_version. A newer one is not opened. */
export const SCHEMA_VERSION = 10

/** The ledger: nobody may change an entry, and only its body may be taken away. */
export const ENTRIES_SQL = `
create table entries (
  sequence integer primary key, time text not null, author text not null, kind text not null,
  digest text not null, key text, previous text not null, hash text not null, signature text, salt text,
  packed integer not null, body blob, text text
) strict;
create trigger entries_stay before update on entries
  when new.body is not null or new.salt is not null or new.packed <> 0 or new.text is not null or new.hash <> old.hash
    or new.sequence <> old.sequence or new.time <> old.time or new.author <> old.author or new.kind <> old.kind
    or new.digest <> old.digest or new.key is not old.key or new.previous <> old.previous
    or new.signature is not old.signature
  begin select raise(abort, 'the ledger is append-only'); end;
create trigger entries_remain before delete on entries begin select raise(abort, 'the ledger is append-only'); end;
create trigger entries_follow before insert on entries
  when new.sequence <> (select coalesce(max(sequence), 0) + 1 from entries)
  begin select raise(abort, 'an entry follows the last one'); end;
`

/** The bytes that the ledger speaks of: kept as they came, or taken away whole. */
export const CONTENTS_SQL = `
create table contents (
  sha256 text primary key, size integer not null, packed integer not null, bytes blob not null
) strict;
`

export const CONTENTS_GUARDS_SQL = `
create trigger contents_stay before update on contents
  when new.packed <> 2 or length(new.bytes) > 0 or new.sha256 <> old.sha256
  begin select raise(abort, 'contents are kept as they came'); end;
create trigger contents_remain before delete on contents
  when old.packed <> 2
  begin select raise(abort, 'contents are kept as they came'); end;
`

/** What proves who users are, and who saw what is restricted: beside the ledger, and not derived from it. */
export const SECRETS_SQL = `
create table secrets (
  kind text not null, id text not null, owner text not null, value text not null, expires text, primary key (kind, id)
) strict, without rowid;
create index secrets_by_owner on secrets (owner, kind);
create table accesses (
  number integer primary key, time text not null, author text not null, how text not null, subject text not null
) strict;
`

/** What is derived, in the order in which it is made. */
export const DERIVED_SQL = `
create table keys (
  key text not null, author text not null, public text not null, introduced integer not null, retired integer,
  primary key (key, author)
) strict, without rowid;
create table sources (
  sequence integer primary key, original text not null, name text not null, url text, media_type text not null
) strict;
create index sources_by_original on sources (original, url);
create table documents (
  number integer primary key, id text not null unique, original text not null, name text not null, title text,
  publisher text, published text, published_from text, known_on text, language text not null, url text, address text,
  replaces integer, replaced_by integer, added text not null, text text not null, reading integer not null,
  first_passage integer not null, passages integer not null
) strict;
create index documents_by_address on documents (address) where address is not null;
create index documents_by_original on documents (original);
create index documents_by_day on documents (known_on desc, number desc);
create index documents_replaced on documents (replaced_by) where replaced_by is not null;
create table passages (
  number integer primary key, document integer not null, start integer not null, "end" integer not null
) strict;
create virtual table words using fts5 (
  stems, content = '', contentless_delete = 1, tokenize = 'ascii', detail = full
);
create table named (
  document integer not null, position integer not null, entity integer not null, day integer not null,
  mentions integer not null, primary key (entity, day, document, position)
) strict, without rowid;
create table entities (
  number integer primary key, id text not null unique, kind text not null, name text not null, country text,
  role text, role_on text not null, merged_into integer, canonical integer not null, documents integer not null,
  mentions integer not null
) strict;
create index entities_by_kind on entities (kind);
create index entities_by_canonical on entities (canonical);
create index entities_by_merged on entities (merged_into) where merged_into is not null;
create index entities_by_country on entities (country) where country is not null;
create table entity_names (
  key text not null, entity integer not null, name text not null, primary key (key, entity)
) strict, without rowid;
create index entity_names_by_entity on entity_names (entity);
create table findings (
  number integer primary key, id text not null, document integer not null, kind integer not null,
  start integer not null, "end" integer not null, state integer not null, occasion text,
  entry integer not null, place integer
) strict;
create index findings_by_document on findings (document, start);
create index findings_by_id on findings (unhex(substr(id, instr(id, '-') + 1, 8)));
create index findings_by_kind on findings (kind, document, state);
create index findings_decided on findings (state) where state <> 0;
create index findings_by_occasion on findings (occasion) where occasion is not null;
create table slots (
  finding integer not null, slot integer not null, position integer not null, key text, entity integer,
  day integer not null, primary key (finding, slot, position)
) strict, without rowid;
create index slots_by_entity on slots (entity, slot, day) where entity is not null;
create index slots_by_key on slots (key, slot, day) where key is not null;
create table answers (
  sequence integer not null, finding integer not null, status text not null, known_on text not null,
  time text not null, primary key (sequence, finding)
) strict, without rowid;
create table lost (
  finding text not null, document integer not null, state text not null, entry integer not null, place integer,
  why text not null, primary key (finding, document)
) strict, without rowid;
create index answers_by_finding on answers (finding);
create table demand_parts (
  number integer primary key, topic text not null, subject text not null, final text not null, demand text not null
) strict;
create unique index demand_parts_by_subject on demand_parts (subject, topic, final);
create index demand_parts_by_demand on demand_parts (demand);
create index demand_parts_by_final on demand_parts (final) where final <> '';
create table ask_demands (
  finding integer not null, part integer not null, day integer not null, primary key (finding, part)
) strict, without rowid;
create index ask_demands_by_part on ask_demands (part, day);
create table subjects (
  topic text not null, subject text not null, finals text not null, primary key (topic, subject)
) strict, without rowid;
create table searches (
  name text primary key, query text not null, author text not null, time text not null
) strict, without rowid;
create table apart (
  one text not null, other text not null, sequence integer not null, primary key (one, other)
) strict, without rowid;
create table translations (
  document text primary key, translated text not null, made_by text not null, sequence integer not null
) strict, without rowid;
create index translations_by_translated on translations (translated);
create table lists (
  sequence integer primary key, list text not null, name text not null, format text not null, sha256 text not null,
  size integer not null, entries integer not null, names integer not null, rejected integer not null, time text not null
) strict;
create index lists_by_sha256 on lists (sha256);
create table screenings (
  sequence integer primary key, id text not null unique, time text not null, author text not null, file text not null,
  sha256 text not null, headings text not null, columns text not null, lists text not null, least real not null,
  engine text not null, rows integer not null, matched integer not null, unnamed integer not null,
  malformed integer not null
) strict;
create index screenings_by_headings on screenings (headings);
create table candidates (
  screening integer not null, row integer not null, position integer not null, entry integer not null,
  pair text not null, said text not null, words text not null, primary key (screening, row, position)
) strict, without rowid;
create index candidates_by_pair on candidates (pair);
create table candidate_decisions (
  pair text primary key, said text not null, words text not null, decision text not null, sequence integer not null
) strict, without rowid;
create table users (
  name text primary key, shown text not null, role text not null, cleared integer not null, since text not null,
  ended text
) strict, without rowid;
create table restrictions (
  what text not null, subject text not null, document text, start integer, "end" integer, text text, pseudonym text,
  sequence integer not null, primary key (what, subject)
) strict, without rowid;
create table stand_ins (sequence integer primary key, sha256 text not null) strict;
create table history (
  subject text not null, sequence integer not null, primary key (subject, sequence)
) strict, without rowid;
`

/** The statements of one of these, one by one. */
export function statementsOf(script: string): string[] {
  // A trigger ends in "end;" at the end of its line; nothing else has a semicolon within.
  return script.split(/;[ \t]*\n/).filter((statement) => statement.trim())
}

/** Derived tables, by name, for dropping and for comparing. */
export const DERIVED = [
  'keys',
  'sources',
  'documents',
  'passages',
  'words',
  'named',
  'entities',
  'entity_names',
  'findings',
  'slots',
  'answers',
  'lost',
  'demand_parts',
  'ask_demands',
  'subjects',
  'searches',
  'apart',
  'translations',
  'lists',
  'screenings',
  'candidates',
  'candidate_decisions',
  'users',
  'restrictions',
  'stand_ins',
  'history',
] as const
