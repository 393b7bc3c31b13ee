/** Users, restrictions and protected persons at the command line; and what each command prints to one who is not cleared. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PLANTED, planted, plantedIds } from '../record/contract-viewing.ts'
import { openRecord } from '../record/index.ts'
import { commands } from './commands.ts'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-restricting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
async function opened() {
  const path = join(folder, `${made++}.record`)
  const record = await openRecord(path, { create: true })
  const findings = await planted(record)
  await record.close()
  const answerable = (argv: string[], answers: string[] = []) => {
    const env = { COLUMNS: '200', LANG: 'en', HOME: folder }
    const io = { env, cwd: folder, platform: 'test', askSecret: async () => answers.shift() ?? null }
    return call([...argv, '--record', path], { rooms, io })
  }
  return { answerable, ...findings }
}

test('no command prints what is restricted to one who may not see it, exports and briefs neither', async () => {
  const { answerable, findings, screening } = await opened()
  const output = (name: string) => ['--output', join(folder, name)]
  const named = ['Zelda Quorn', 'Needlewort Trust', 'Thornapple House', 'Tom Reed', 'The Watch', 'Witness Z']
  const asked: Record<string, string[][]> = {
    asks: [[], ...named.map((name) => ['--about', name])],
    demands: [[], ['--format', 'jsonl']],
    people: [[], ['--mentions'], ['--same'], ...named.map((name) => [name])],
    body: [[], ...named.map((name) => [name]), ['Ruritania']],
    occasions: [[], ['--format', 'json']],
    search: [
      ['quorn'],
      ['needlewort', '--counts'],
      ['thornapple'],
      ['wrote', '--counts', '--format', 'json'],
    ],
    searches: [[]],
    documents: [[], ['quorn'], ['--format', 'csv']],
    history: [...findings, ...Object.values(plantedIds), ...named].map((one) => [one]),
    lost: [[]],
    screenings: [[], [screening], [screening, '--format', 'jsonl']],
    brief: [
      ['--to', 'Ruritania', ...output('brief.md')],
      ['--to', 'Ruritania', ...output('brief.html')],
    ],
    export: [['jsonl'], ['csv', ...output('export.csv')], ['plover']],
    users: [[]],
  }
  for (const [command, all] of Object.entries(asked))
    for (const argv of all) {
      const format = argv.includes('--format') || command === 'brief' || command === 'export'
      for (const more of format ? [[]] : [[], ['--format', 'json']]) {
        const { out, err } = await answerable([command, ...argv, ...more, '--as', 'Rae'])
        // What somebody typed themselves is said back to them.
        const said = argv.reduce((left, typed) => left.replaceAll(typed, ''), out + err)
        expect(PLANTED.exec(said)?.input.slice(0, 400) ?? null, `${command} ${argv.join(' ')}`).toBeNull()
      }
    }
  for (const file of ['brief.md', 'brief.html', 'export.csv'])
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(PLANTED)
  expect(readFileSync(join(folder, 'brief.md'), 'utf8')).toContain('Witness Z')
  // Each command that reads the record is driven above; the others are a keeper's, or change it.
  const others = ['restricted', 'verify', 'rebuild', 'prove', 'seal', 'expunge', 'backup']
  for (const command of others) expect(commands.map(({ name }) => name)).toContain(command)
  const refused = await Promise.all(
    [['restricted'], ['verify'], ['rebuild'], ['prove', '3'], ['seal']].map((argv) =>
      answerable([...argv, '--as', 'Rae']),
    ),
  )
  for (const { code, err } of refused)
    expect([code, err]).toEqual([2, expect.stringContaining('may not do this')])
})

test('whoever has the file sees all of it, restricts and lifts, and is told what that does not do', async () => {
  const { answerable } = await opened()
  expect((await answerable(['documents'])).out).toContain('Needlewort')
  const restricted = await answerable(['restricted'])
  expect(restricted.out).toContain('The Needlewort memorandum')
  expect(restricted.out).toContain('as “Witness Z”')
  expect(await answerable(['restrict', 'document', 'plain.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('No reason'),
  })
  const hidden = await answerable(['restrict', 'document', 'plain.txt', '--why', 'for now'])
  expect(hidden, hidden.err).toMatchObject({ code: 0, out: expect.stringContaining('opens the file itself') })
  expect((await answerable(['documents', '--as', 'Rae'])).out).not.toContain('plain.txt')
  const lifted = await answerable(['lift', 'document', 'plain.txt', '--why', 'published'])
  expect(lifted.code).toBe(0)
  expect((await answerable(['documents', '--as', 'Rae'])).out).toContain('plain.txt')
  // A name that is not on the command line is asked for.
  const protectedNow = await answerable(['protect', '--why', 'family'], ['Tom Reed'])
  expect(protectedNow.out).toMatch(/“P-\w{5}”/)
  expect((await answerable(['people', '--as', 'Rae'])).out).not.toContain('Tom Reed')
  const back = await answerable(['lift', 'person', '--why', 'no longer'], ['Tom Reed'])
  expect(back, back.err).toMatchObject({ code: 0 })
})

test('users are invited, changed and ended by name, and listed', async () => {
  const { answerable } = await opened()
  expect((await answerable(['users', 'add', 'Nia', '--role', 'editor'])).out).toContain(
    'Nia may use the record',
  )
  const link = await answerable(['users', 'link', 'nia', '--public-url', 'https://record.example/'])
  expect(link.out).toMatch(/https:\/\/record\.example\/join#[\w-]{43}\n$/)
  expect(await answerable(['users', 'link', 'Nobody'])).toMatchObject({ code: 2 })
  expect(await answerable(['users', 'link', 'Nia', '--public-url', 'https://a.example/b'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('its origin alone'),
  })
  expect(await answerable(['users', 'add', 'nia', '--role', 'editor'])).toMatchObject({ code: 2 })
  expect(await answerable(['users', 'add', 'Somebody'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--role'),
  })
  expect((await answerable(['users', 'role', 'Nia', '--role', 'reviewer', '--cleared'])).code).toBe(0)
  expect((await answerable(['users'])).out).toContain('Nia: reviewer, sees what is restricted')
  expect((await answerable(['documents', '--as', 'Nia'])).out).toContain('Needlewort')
  expect((await answerable(['users', 'end', 'Nia', '--why', 'left'])).code).toBe(0)
  expect(await answerable(['documents', '--as', 'Nia'])).toMatchObject({ code: 2 })
  expect((await answerable(['users', '--format', 'csv'])).out).toContain('Nia,reviewer,true')
  expect(await answerable(['users', 'end', 'Kay'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('only keeper'),
  })
})
