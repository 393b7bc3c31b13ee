/** A document said to be the translation of another at the command line, and taken back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from '../record/index.ts'
import { written } from '../record/made.ts'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-translation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a translation is stated, shown on record, and taken back, in both languages', async () => {
  const path = join(folder, 'test.record')
  const record = await openRecord(path, { create: true })
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  for (const [name, text] of [
    ['letter.txt', 'Release them.'],
    ['lettre.txt', 'Libérez-les.'],
  ]) {
    const { source, read } = written(text!, { name: name! })
    await record.add(source, [read], by)
  }
  await record.close()
  const answerable = (...argv: string[]) =>
    call([...argv, '--record', path], {
      rooms,
      io: { env: { COLUMNS: '200', LANG: 'en', HOME: folder }, cwd: folder },
    })

  expect(await answerable('translation', 'letter.txt', '--by', 'human')).toMatchObject({ code: 2 })
  expect(await answerable('translation', 'letter.txt', '--of', 'lettre.txt', '--by', 'nobody')).toMatchObject(
    { code: 2 },
  )
  const stated = await answerable('translation', 'letter.txt', '--of', 'lettre.txt', '--by', 'human')
  expect(stated).toMatchObject({ code: 0, out: 'On record as a translation: letter.txt\n' })
  const again = await answerable(
    'translation',
    'letter.txt',
    '--of',
    'lettre.txt',
    '--by',
    'human',
    '--locale',
    'fr',
  )
  expect(again.code).not.toBe(0)
  expect(again.err).toContain('est déjà au registre comme cette traduction')
  const undone = await answerable('translation', 'letter.txt', '--undo', '--locale', 'fr')
  expect(undone).toMatchObject({
    code: 0,
    out: 'N’est plus au registre comme traduction\u00a0: letter.txt\n',
  })
  expect((await answerable('translation', 'letter.txt', '--undo')).err).toContain(
    'is not on record as a translation',
  )
})
