/** Screenings that are kept, decided and screened again, as an analyst meets them at the terminal. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from '../record/index.ts'
import { written } from '../record/made.ts'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-screenings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
function opened() {
  const home = join(folder, String(made++))
  mkdirSync(home)
  const write = (name: string, content: string) => writeFileSync(join(home, name), content)
  const answerable = (...argv: string[]) => {
    const io = {
      env: { COLUMNS: '200', LANG: 'en', HOME: home, ANSWERABLE_AUTHOR: 'Ada' },
      cwd: home,
      platform: 'test',
    }
    return call([...argv, '--record', join(home, 'some.record')], { rooms, io })
  }
  return { write, answerable, path: join(home, 'some.record') }
}
const list = (programme: string) =>
  `id,name,programme\nL.1,Violet Heron Cotton Mill,${programme}\nL.2,Otto Quist,fraud\n`
const rows = 'Party,No,State\nViolet Heron Cotton Mill Ltd,7,XR\nNobody Of Note,8,XR\n,9,XR\n'
const columns = ['--column', 'Party', '--id-column', 'No', '--country-column', 'State']
const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('a screening is kept, decided, and asked about again only where the list says something else', async () => {
  const { write, answerable } = opened()
  write('mills.csv', list('forced labour'))
  write('suppliers.csv', rows)
  const first = await answerable('screen', 'suppliers.csv', '--list', 'mills.csv', '--keep', ...columns)
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining('1 candidates are to be decided') })
  const open = await answerable('screenings', 'latest', '--open')
  expect(open.out).toContain('Violet Heron Cotton Mill Ltd')
  expect(open.out).toContain('forced labour')
  expect(open.out).toContain('No match is not a clearance.')

  const missing = await answerable('candidate', 'latest', '2', 'L.1', '--decision', 'same')
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('no candidate L.1') })
  const decided = await answerable(
    ...['candidate', 'latest', '1', 'L.1', '--decision', 'not-same', '--why', 'another mill'],
  )
  expect(decided).toMatchObject({ code: 0, out: expect.stringContaining('not the same') })
  expect((await answerable('screenings', 'latest', '--open')).out).toContain('Nothing is to be decided')

  // The same list, which the record keeps, and the columns that were mapped then.
  const again = await answerable('screen', 'suppliers.csv', '--keep')
  expect(again.err).toContain('Party, No, State')
  expect(again.err).toContain('0 candidates are to be decided')

  write('mills.csv', list('forced labour; import ban'))
  await answerable('screen', 'suppliers.csv', '--list', 'mills.csv', '--keep')
  const changed = await answerable('screenings', 'latest', '--format', 'jsonl')
  expect(lines(changed.out)).toMatchObject([
    {
      row: 1,
      entry: 'L.1',
      asked: 'entry_changed',
      decision: 'not_same',
      author: 'Ada',
      why: 'another mill',
    },
    { row: 2, entry: null, note: 'No match is not a clearance.' },
    { row: 3, name: '' },
  ])
  const all = await answerable('screenings', '--format', 'jsonl')
  expect(lines(all.out)).toMatchObject([
    { decided: { open: 1 } },
    { decided: { open: 0 } },
    { decided: { open: 0 } },
  ])
  expect((await answerable('screenings', '--locale', 'fr')).out).toContain('ne vaut pas mise hors de cause')
})

test('what is exported of a screening is no formula', async () => {
  const { write, answerable } = opened()
  write('list.csv', 'id,name\n=1+1,Otto Quist\n')
  write('rows.csv', 'name\nQuist Otto\n"=HYPERLINK(""http://x"")"\n')
  await answerable('screen', 'rows.csv', '--list', 'list.csv', '--keep')
  const { out } = await answerable('screenings', 'latest', '--format', 'csv')
  const cells = out.split(/\r\n/).flatMap((line) => line.split(','))
  expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([])
  expect(out).toContain("'=1+1")
})

test('a screening that is not there, and a record without lists, are said to be', async () => {
  const { write, answerable } = opened()
  write('rows.csv', 'name\nOtto Quist\n')
  const none = await answerable('screen', 'rows.csv', '--keep')
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining('no list to screen against') })
  const unknown = await answerable('screenings', 'latest')
  expect(unknown.err).toContain('No screening latest')
  expect((await answerable('screenings')).out).toContain('No screening is kept')
})

test('two who may be one are suggested with reasons, until they are held apart', async () => {
  const { write, answerable } = opened()
  write(
    'note.txt',
    'Zelda Marie Quornfield was arrested in 2019.\n\nThe Committee asked Ruritania to release Zelda Quornfeld.\n',
  )
  await answerable('add', 'note.txt')
  const suggested = await answerable('people', '--same')
  expect(suggested.out).toContain('Zelda Quornfeld')
  expect(suggested.out).toContain('Only you decide')
  const apart = await answerable('apart', 'Zelda Quornfeld', 'Zelda Marie Quornfield', '--why', 'cousins')
  expect(apart).toMatchObject({ code: 0, out: expect.stringContaining('not suggested again') })
  expect((await answerable('people', '--same', '--locale', 'fr')).out).toContain('deux fois')
})

test('a kept list that was taken out with a person is named, not left out in silence', async () => {
  const { write, answerable, path } = opened()
  write('mills.csv', 'id,name\nL.1,Violet Heron Cotton Mill\n')
  write('people.csv', 'id,name\nL.2,Zelda Quorn\n')
  write('suppliers.csv', rows)
  await answerable('screen', 'suppliers.csv', '--list', 'mills.csv', 'people.csv', '--keep', ...columns)
  const record = await openRecord(path)
  const by = { author: 'Ada', time: '2026-03-04T05:06:00Z' }
  const { source, read } = written('Zelda Quorn is held.', { named: [{ name: 'Zelda Quorn' }] })
  await record.add(source, [read], by)
  await record.expunge({ what: 'person', id: 'person/zelda-quorn', why: 'asked to' }, by)
  await record.close()
  const { code, err } = await answerable('screen', 'suppliers.csv', ...columns)
  expect(code).toBe(0)
  expect(err).toContain('keeps no list people.csv')
  expect(err).toContain('List mills.csv')
})
