/** The tables of a record in PostgreSQL: those of schema.ts said in its words, and the guards of the ledger. */
import { CONTENTS_SQL, DERIVED_SQL, ENTRIES_SQL, SECRETS_SQL, statementsOf } from '../schema.ts'

/** Numbers follow the last row, as SQLite's do, so that what is derived is the same whoever was turned back before. */
const NUMBERS = `
create function next_number(of text) returns integer language plpgsql as $$
declare last integer;
begin
  execute format('select coalesce(max(number), 0) + 1 from %I', of) into last;
  return last;
end $$;
`

const GUARDS = `
create function stays() returns trigger language plpgsql as $$
begin raise exception 'the ledger is append-only'; end $$;
create function follows() returns trigger language plpgsql as $$
begin
  if new.sequence <> (select coalesce(max(sequence), 0) + 1 from entries) then
    raise exception 'an entry follows the last one';
  end if;
  return new;
end $$;
create trigger entries_stay before update on entries for each row when (
  new.body is not null or new.salt is not null or new.packed <> 0 or new.text is not null or new.hash <> old.hash
  or new.sequence <> old.sequence or new.time <> old.time or new.author <> old.author or new.kind <> old.kind
  or new.digest <> old.digest or new.key is distinct from old.key or new.previous <> old.previous
  or new.signature is distinct from old.signature
) execute function stays();
create trigger entries_remain before delete on entries for each row execute function stays();
create trigger entries_whole before truncate on entries execute function stays();
create trigger entries_follow before insert on entries for each row execute function follows();
create trigger contents_stay before update on contents for each row when (
  new.packed <> 2 or length(new.bytes) > 0 or new.sha256 <> old.sha256
) execute function stays();
create trigger contents_remain before delete on contents for each row when (old.packed <> 2) execute function stays();
create trigger contents_whole before truncate on contents execute function stays();
`

/** In one table of one row: which format the tables have. */
const FORMAT = 'create table format (version integer not null);'

/** What waits to be read (queue.ts): no part of the record, and gone once it was read. */
const JOBS = `
create table jobs (
  number integer generated always as identity primary key, sha256 text not null, name text not null,
  source text not null, facts text not null, author text not null, bytes bytea not null,
  tries integer not null default 0, taken_by text, taken_until timestamptz, problem text
);
create index jobs_waiting on jobs (number) where problem is null;
create index jobs_taken on jobs (taken_by) where taken_by is not null;
create unique index jobs_once on jobs (sha256, md5(source || facts));
`

/** Finds names by a part of them. A server without the extension, or a user who may not add it, reads all names instead. */
const TRIGRAMS = `
do $$
declare home text;
begin
  create extension if not exists pg_trgm with schema public;
  select nspname into home from pg_extension join pg_namespace n on n.oid = extnamespace where extname = 'pg_trgm';
  execute format('create index entity_names_by_part on entity_names using gin (key %I.gin_trgm_ops)', home);
exception when others then null;
end $$;
`

/** All of a blank record, as one script. */
export function recordSql(version: number): string {
  const [entries] = statementsOf(ENTRIES_SQL)
  const ledger = tablesOf([entries!, ...statementsOf(CONTENTS_SQL)])
  const secrets = tablesOf(statementsOf(SECRETS_SQL))
  return `${FORMAT} insert into format values (${version}); ${NUMBERS} ${ledger} ${GUARDS} ${secrets} ${derivedSql()} ${TRIGRAMS} ${JOBS}`
}

/** Everything derived; `temporary`: for this connection alone, in front of the record's own. */
export function derivedSql(temporary = false): string {
  return tablesOf(statementsOf(DERIVED_SQL), temporary)
}

const WORDS = [
  'create table words (rowid integer primary key, stems tsvector not null)',
  'create index words_by_stems on words using gin (stems)',
]

function tablesOf(statements: string[], temporary = false): string {
  const said = statements.flatMap((statement) =>
    /create virtual table words/.test(statement) ? WORDS : [inPostgres(statement)],
  )
  return said
    .map((one) => `${temporary ? one.replace(/^\s*create table/, 'create temp table') : one};\n`)
    .join('')
}

function inPostgres(statement: string): string {
  const table = /create table (\w+)/.exec(statement)?.[1]
  return (
    statement
      .replace(/\)\s*strict(?:, without rowid)?\s*$/, ')')
      .replace(/\bnumber integer primary key/, `number integer primary key default next_number('${table}')`)
      .replace(/\bblob\b/g, 'bytea')
      .replace(/\breal\b/g, 'double precision')
      .replace(/index (findings_by_id) on findings \(unhex.*\)/, 'unique index $1 on findings (id)')
      // SQLite counts a missing value as the least.
      .replace(/\bknown_on desc\b/, 'known_on desc nulls last')
      // Compared byte by byte, as SQLite does, whatever the database's own language is.
      .replace(/(\w+|"\w+") text\b(?=[ ,)])/g, '$1 text collate "C"')
  )
}
