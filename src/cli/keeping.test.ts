/** Passphrases, copies, upgrades and restoring, as a person at the terminal meets them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'
import { askSecret } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-keeping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const first = gunzipSync(
  readFileSync(join(import.meta.dirname, '../../fixtures/records/version-1.record.gz')),
)

let made = 0
/** A folder of its own with a record of format 1 in it, and a way to call Answerable there. */
function opened() {
  const home = join(folder, String(made++))
  const record = join(home, 'some.record')
  mkdirSync(home)
  writeFileSync(record, first)
  const answerable = (argv: string[], answers: string[] = []) => {
    const io = {
      env: { COLUMNS: '200', LANG: 'en', HOME: home },
      cwd: home,
      // No keyring is asked.
      platform: 'test',
      askSecret: async () => answers.shift() ?? null,
    }
    return call([...argv, '--record', record], { rooms, io })
  }
  return { home, record, at: (name: string) => join(home, name), answerable }
}

test('a question to a record of an older format upgrades it once, and says so', async () => {
  const { answerable, record } = opened()
  const asked = await answerable(['documents'])
  expect(asked).toMatchObject({ code: 0, err: expect.stringContaining(`${record}.version-1`) })
  expect((await answerable(['documents'])).err).toBe('')
  const upgraded = await answerable(['upgrade'])
  expect(upgraded).toMatchObject({ code: 0, out: expect.stringContaining('12 entries') })
})

test('a record is encrypted, asked, changed and made plain with what the person types', async () => {
  const { answerable, record } = opened()
  await answerable(['upgrade'])
  const different = await answerable(['passphrase', 'set'], ['seven quiet herons', 'seven quiet heron'])
  expect(different).toMatchObject({ code: 2, err: expect.stringContaining('not the same') })
  expect((await answerable(['passphrase', 'set'], ['short', 'short'])).code).toBe(2)
  const set = await answerable(['passphrase', 'set'], ['seven quiet herons', 'seven quiet herons'])
  expect(set, set.err).toMatchObject({ code: 0, out: expect.stringContaining('12 entries were read back') })
  expect(readFileSync(record).includes('Tohti')).toBe(false)
  const nobody = await answerable(['documents'])
  expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('--passphrase-file') })
  const wrong = await answerable(['documents'], ['seven quiet geese'])
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('not the passphrase') })
  expect((await answerable(['documents'], ['seven quiet herons'])).out).toContain('communique.txt')
  const removed = await answerable(['passphrase', 'remove'], ['seven quiet herons'])
  expect(removed, removed.err).toMatchObject({ code: 0 })
  expect((await answerable(['documents'])).code).toBe(0)
})

test('a passphrase comes from a file, its first line', async () => {
  const { answerable, at } = opened()
  await answerable(['upgrade'])
  writeFileSync(at('secret'), 'seven quiet herons\nnot this\n')
  await answerable(['passphrase', 'set', '--new-passphrase-file', 'secret'])
  expect((await answerable(['documents', '--passphrase-file', 'secret'])).code).toBe(0)
  expect((await answerable(['documents'], ['seven quiet herons'])).code).toBe(0)
  const absent = await answerable(['documents', '--passphrase-file', 'nowhere'])
  expect(absent).toMatchObject({ code: 2, err: expect.stringContaining('No passphrase can be read') })
})

test('a copy is written encrypted, and restored in one command; what was there is kept', async () => {
  const { answerable, at, home, record } = opened()
  await answerable(['upgrade'])
  const nobody = await answerable(['backup', 'copy.record'])
  expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('--new-passphrase-file') })
  const copied = await answerable(['backup', 'copy.record'], ['seven quiet herons', 'seven quiet herons'])
  expect(copied, copied.err).toMatchObject({ code: 0, out: expect.stringContaining('It is encrypted') })
  expect(readFileSync(at('copy.record')).includes('Tohti')).toBe(false)
  expect((await answerable(['backup', 'copy.record', '--plain'])).code).toBe(2)
  const plain = await answerable(['backup', 'plain.record', '--plain'])
  expect(plain).toMatchObject({ code: 0, out: expect.stringContaining('NOT encrypted') })
  const finding = (await answerable(['asks', '--format', 'jsonl'])).out.match(/ask-[0-9a-f]+/)![0]
  await answerable(['reject', finding, '--why', 'a test'])
  // Who only asks leaves a log beside the file; who has it open is in the way.
  await answerable(['documents'])
  const other = await rooms.openRecord(record, {})
  const busy = await answerable(['restore', 'copy.record'], ['seven quiet herons'])
  expect(busy).toMatchObject({ code: 1, err: expect.stringContaining('is locked') })
  await other.close()
  await answerable(['documents'])
  const restored = await answerable(['restore', 'copy.record'], ['seven quiet herons'])
  expect(restored, restored.err).toMatchObject({ code: 0, out: expect.stringContaining('12 entries') })
  expect(readdirSync(home).filter((name) => name.includes('replaced'))).toHaveLength(1)
  expect((await answerable(['verify'], ['seven quiet herons'])).out).toContain('all 12 entries')
  writeFileSync(at('broken.record'), readFileSync(at('plain.record')).fill(0x55, 8192, 9000))
  const broken = await answerable(['restore', 'broken.record'])
  expect(broken.code, 'what does not verify is not restored').toBe(1)
  expect((await answerable(['verify'], ['seven quiet herons'])).code).toBe(0)
})

test('what is typed is not shown; Ctrl-U, backspace and Ctrl-C do as ever', async () => {
  const typing = async (keys: string) => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => terminal as never })
    let shown = ''
    const answer = askSecret(terminal as never, { write: (text) => (shown += text) }, 'Passphrase: ')
    terminal.write(keys)
    return { answer: await answer, shown }
  }
  expect(await typing('héron\r')).toEqual({ answer: 'héron', shown: 'Passphrase: \n' })
  expect((await typing('wrong\u0015heron\n')).answer).toBe('heron')
  expect((await typing('herons\u007f\r')).answer).toBe('heron')
  expect((await typing('her\u0003')).answer).toBeNull()
})

test('a document is expunged once its name was typed; copies beside the record are named', async () => {
  const { answerable, record } = opened()
  await answerable(['upgrade'])
  const expunge = ['expunge', 'document', 'communique.txt', '--why', 'a mistake']
  expect(await answerable(['expunge', 'document', 'communique.txt'])).toMatchObject({ code: 2 })
  const wrong = await answerable(expunge, ['another.txt'])
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('not confirmed') })
  const done = await answerable(expunge, ['communique.txt'])
  expect(done, done.err).toMatchObject({ code: 0, out: expect.stringContaining('some.record.version-1') })
  expect((await answerable(['documents'])).out).not.toContain('communique.txt')
  expect(readFileSync(record).includes('communique.txt')).toBe(false)
  expect((await answerable(['verify'])).code).toBe(0)
  // Its name asked for, so that the shell does not keep it.
  const person = await answerable(['expunge', 'person', '--why', 'asked for'], ['Ilham Tohti', 'ilham tohti'])
  expect(person, person.err).toMatchObject({ code: 0, out: expect.stringContaining('Expunged') })
  expect((await answerable(['people'])).out).not.toContain('Tohti')
})

test('a search is narrowed, counted, kept and asked again', async () => {
  const { answerable } = opened()
  await answerable(['upgrade'])
  const counted = await answerable(['search', 'Tohti', 'OR', 'China', '--counts', '--save', 'tohti'])
  expect(counted, counted.err).toMatchObject({ code: 0, out: expect.stringContaining('Languages: fr (1)') })
  expect((await answerable(['searches'])).out).toContain('tohti: Tohti OR China')
  const again = await answerable(['search', '--saved', 'tohti', '--language', 'fr', '--order', 'latest'])
  expect(again.out).toContain('1 passage in 1 document')
  expect(await answerable(['search'])).toMatchObject({ code: 2 })
  expect((await answerable(['search', '--saved', 'nothing'])).err).toContain('No search is kept')
  expect((await answerable(['searches', '--drop', 'tohti'])).out).toContain('No search is kept')
})

test('a question is asked as known on a day before anything was added', async () => {
  const { answerable } = opened()
  await answerable(['upgrade'])
  expect((await answerable(['documents'])).out).toContain('communique.txt')
  const before = await answerable(['documents', '--known-on', '2001'])
  expect(before).toMatchObject({ code: 0, err: '' })
  expect(before.out).not.toContain('communique.txt')
  expect((await answerable(['asks', '--known-on', '2001-13'])).code).toBe(2)
})

test('documents are read again by this engine; what was decided stands', async () => {
  const { answerable } = opened()
  await answerable(['upgrade'])
  const again = await answerable(['reread'])
  expect(again, again.err).toMatchObject({ code: 0, out: expect.stringContaining('documents read again') })
  expect((await answerable(['asks', '--format', 'json'])).out).toContain('"confirmed"')
  expect((await answerable(['reread', 'communique.txt'])).out).toContain('1 document read again; 0')
  expect(await answerable(['reread', 'nothing.txt'])).toMatchObject({ code: 1 })
  expect((await answerable(['lost'])).out).toContain('Every decision stands')
  expect(await answerable(['lost', '--accept', 'ask-0', '--why', 'seen'])).toMatchObject({ code: 1 })
})
