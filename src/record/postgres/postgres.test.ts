/** PostgreSQL keeps the contract. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { type Problem, tell } from '../../problem.ts'
import type { OpenRecord } from '../contract.ts'
import { communique, letter, recordContract } from '../contract-suite.ts'
import { PLANTED, planted, plantedIds } from '../contract-viewing.ts'
import { moveRecord, openRecord } from '../index.ts'
import { written } from '../made.ts'
import { readAddress } from './address.ts'
import { postgresHere } from './here.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const { address, missing, drop } = await postgresHere()

// Schemas of many tables take their time on a busy machine.
afterAll(drop, 60_000)

describe.skipIf(missing)(missing ?? 'a record in PostgreSQL', () => {
  recordContract(async () => {
    const named = address()
    return {
      record: await openRecord(named, { create: true }),
      reopen: (options) => openRecord(named, options),
    }
  })
})

describe.skipIf(missing)(missing ?? 'what only PostgreSQL can get wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-postgres-'))
  const filled = async () => {
    const named = address()
    const record = await openRecord(named, { create: true, keys: join(folder, 'keys') })
    for (const { source, read } of [letter(), communique()]) await record.add(source, [read], by)
    const [ask] = await record.asks({})
    await record.decide({ kind: 'FindingConfirmed', finding: ask!.id, why: 'as it is written' }, by)
    return { named, record }
  }
  const asked = async (named: string, statement: string) => {
    const { connection, schema } = readAddress(named)
    const client = new pg.Client({ connectionString: connection, options: `-c search_path=${schema}` })
    await client.connect()
    try {
      return await client.query(statement)
    } finally {
      await client.end()
    }
  }

  test('nobody can change, take away or slip in an entry, not even by hand', async () => {
    const { named, record } = await filled()
    await record.close()
    for (const statement of [
      `update entries set author = 'somebody else' where sequence = 2`,
      `update entries set body = '\\x7b7d' where sequence = 2`,
      'delete from entries where sequence = 2',
      'truncate entries',
      `update contents set bytes = '\\x00'`,
      'delete from contents',
      'truncate contents',
      `insert into entries select 99, time, author, kind, digest, key, previous, hash, signature, salt, packed, body, text
       from entries where sequence = 2`,
    ])
      await expect(asked(named, statement)).rejects.toThrow(/append-only|follows the last one/)
  })

  test('what was changed in any derived table is found', async () => {
    const { named, record } = await filled()
    for (const [table, statement] of [
      ['findings', `update findings set state = 2 where number = 1`],
      ['words', `delete from words where rowid = 1`],
      ['entities', `update entities set name = 'Somebody Else' where number = 1`],
      ['history', `insert into history values ('nothing', 1)`],
      ['searches', 'alter table searches add column more text'],
    ] as const) {
      await asked(named, statement)
      expect((await record.verify()).derived).toContain(table)
    }
    await record.close()
  })

  test('a record moves to a file and back, to the same hash and the same answers', async () => {
    const { named, record } = await filled()
    const said = async (one: OpenRecord) => [
      await one.entries(),
      await one.asks({}),
      await one.people(),
      await one.search({ text: 'libération OR release', facets: true }).then((found) => found.total),
    ]
    const before = await said(record)
    const { head } = await record.verify()
    const file = join(folder, 'moved.record')
    const passphrase = 'seven quiet herons'
    expect(await moveRecord({ named }, { named: file, passphrase })).toMatchObject({ head, encrypted: true })
    const back = address()
    expect(await moveRecord({ named: file, passphrase }, { named: back })).toMatchObject({ head })
    for (const open of [openRecord(file, { passphrase }), openRecord(back)]) {
      const other = await open
      expect(await said(other)).toEqual(before)
      expect(await other.verify()).toMatchObject({ head, broken: null, originals: [], derived: [] })
      await other.close()
    }
    await expect(moveRecord({ named: file, passphrase }, { named: back })).rejects.toMatchObject({
      code: 'copy_there',
    })
    await expect(moveRecord({ named }, { named: file })).rejects.toMatchObject({ code: 'copy_there' })
    expect(await record.copy(join(folder, 'backup.record'), passphrase)).toMatchObject({ head })
    await record.close()
  })

  test('names are found by a part of them from an index of trigrams', async () => {
    const { named, record } = await filled()
    await record.close()
    await asked(
      named,
      "insert into entity_names select md5(n::text) || '-' || n, -n, '' from generate_series(1, 20000) n",
    )
    await asked(named, 'vacuum analyze entity_names')
    const { rows } = await asked(
      named,
      "explain select entity from entity_names where key like 'tohti%' or key like '%-tohti%'",
    )
    expect(JSON.stringify(rows)).toContain('entity_names_by_part')
  })

  test('passages come in the order of a file’s, whatever is looked for', async () => {
    const words = [
      'prison',
      'prisons',
      'release',
      'released',
      'libération',
      'the',
      'court',
      'tribunal',
      'Tohti',
      '新疆',
    ]
    let seed = 7
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((seed / 2 ** 31) * most)
    }
    const paragraph = () =>
      Array.from({ length: 4 + random(30) }, () => words[Math.min(random(10), random(14))]).join(' ')
    const made = Array.from({ length: 12 }, (_, i) =>
      written(Array.from({ length: 8 }, paragraph).join('\n\n'), { language: i % 3 === 0 ? 'fr' : 'en' }),
    )
    const records = [
      await openRecord(address(), { create: true }),
      await openRecord(join(folder, 'order.record'), { create: true }),
    ]
    for (const record of records) for (const { source, read } of made) await record.add(source, [read], by)
    for (const text of [
      'prison',
      'Tohti',
      'releases',
      'tribunal OR 新疆',
      'court release',
      '"the court"',
      'pris*',
      'court -tohti',
      '(libérer OR release) tohti',
    ]) {
      const found = await Promise.all(
        records.map(async (record) => {
          const { total, hits } = await record.search({ text, limit: 60 })
          return { total, hits: hits.map(({ document, start }) => `${document} ${start}`) }
        }),
      )
      expect(found[0], text).toEqual(found[1])
      expect(found[0]!.total, text).toBeGreaterThan(0)
    }
    for (const record of records) await record.close()
  })

  test('two who write at once make one chain', async () => {
    const named = address()
    const opening = () => openRecord(named, { create: true })
    const records = await Promise.all([opening(), opening(), opening()])
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => {
        const { source, read } = written(`Document number ${i} of many.`)
        return records[i % 3]!.add(source, [read], by)
      }),
    )
    expect(await records[0]!.verify()).toMatchObject({ entries: 61, broken: null, derived: [] })
    for (const record of records) await record.close()
  })

  test('a text with a character that PostgreSQL does not know is kept byte for byte', async () => {
    const record = await openRecord(address(), { create: true })
    const { source, read } = written('A nul\0 in the middle.', { title: 'nul\0 title' })
    await record.add(source, [read], by)
    const kept = await record.document(read.document.id)
    expect(kept!.document.text).toBe('A nul\0 in the middle.')
    expect(kept!.title).toBe('nul\u2400 title')
    expect((await record.verify()).derived).toEqual([])
    await record.close()
  })

  test('what cannot be opened is said without the password, in both languages', async () => {
    const { hostname, port } = new URL(readAddress(address()).connection)
    const cases: [string, string][] = [
      ['postgres://somebody:hush@127.0.0.1:1/records', 'record_no_server'],
      ['postgres://somebody:hush@nowhere.invalid/records', 'record_no_server'],
      ['postgres://somebody:hush@%2Fno%2Fsuch%2Ffolder/records', 'record_no_server'],
      ['postgres://somebody:hush@127.0.0.1', 'record_address'],
      ['postgres://somebody:hush@127.0.0.1/records?schema=pg_catalog', 'record_address'],
      ["postgres://somebody:hush@127.0.0.1/records?schema=a'b", 'record_address'],
      [`postgres://somebody:hush@${hostname}:${port || 5432}/no_such_database`, 'record_no_access'],
      [address(), 'record_missing'],
    ]
    for (const [named, code] of cases) {
      const problem = await openRecord(named).then(
        () => null,
        (thrown: Problem) => thrown,
      )
      expect(problem?.code, named).toBe(code)
      for (const locale of ['en', 'fr'] as const) {
        const said = Object.values(tell(problem!, locale)).join(' ')
        expect(said).not.toContain('hush')
        expect(said).toContain('postgres://')
      }
    }
  })

  test('a record of an older format is not opened as if it were of this one', async () => {
    const { named, record } = await filled()
    await record.close()
    await asked(named, 'update format set version = version - 1')
    await expect(openRecord(named)).rejects.toMatchObject({ code: 'record_server_older' })
    await asked(named, 'update format set version = version + 1')
    await (await openRecord(named)).close()
  })

  test('a connection that is lost takes no veil away: it is drawn again before anything is answered', async () => {
    const named = address()
    const record = await openRecord(named, { create: true })
    await planted(record)
    const rae = await record.as('Rae')
    expect(await rae.document(plantedIds.secret)).toBeNull()
    const { rows } = await asked(
      named,
      `select pg_terminate_backend(pg_stat_get_backend_pid(substring(nspname from '[0-9]+')::integer)) as lost
       from (select distinct nspname from pg_depend join pg_rewrite on pg_rewrite.oid = objid
         join pg_class on pg_class.oid = ev_class join pg_namespace on pg_namespace.oid = relnamespace
         where refobjid = 'documents'::regclass and relname = 'documents' and nspname like 'pg_temp%') as veils`,
    )
    expect(rows).toEqual([{ lost: true }])
    const told = []
    for (let i = 0; i < 3; i++)
      told.push(
        await rae.documents().then(
          (all) => JSON.stringify(all),
          (problem) => problem.code,
        ),
      )
    expect(told.at(-1)).toContain('A letter of the Watch')
    expect(told.join()).not.toMatch(PLANTED)
    await record.close()
  })

  test('only a server that shows who it is gets a record over a network', () => {
    expect(readAddress('postgres://a@records.example/b').connection).toContain('sslmode=verify-full')
    expect(readAddress('postgres://a@records.example/b?sslmode=disable').connection).not.toContain('verify')
    for (const near of ['localhost', '127.0.0.1', '[::1]', '%2Fvar%2Frun%2Fpostgresql'])
      expect(readAddress(`postgres://a@${near}/b`).connection).not.toContain('sslmode')
  })
})
