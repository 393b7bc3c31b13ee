/** Two reviewers at the command line: refused without users, set with them; what waits and where two differ is listed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from '../record/index.ts'
import { finding, written } from '../record/made.ts'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-reviewers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'some.record')
const by = { author: 'Eddy', time: '2026-03-04T05:06:00Z' }
const quote = 'The Watch urged Ruritania to free Tom Reed'

const answerable = (argv: string[], lang = 'en') => {
  const io = { env: { COLUMNS: '200', LANG: lang, HOME: folder }, cwd: folder, platform: 'test' }
  return call([...argv, '--record', path], { rooms, io })
}

test('a finding is confirmed once two users decided alike; where they differ it is a disagreement', async () => {
  const record = await openRecord(path, { create: true })
  const { source, read } = written(`${quote}.`, {
    findings: [
      { ...finding(`${quote}.`, { kind: 'ask', quote, action: 'free Tom Reed' }), kind: 'ask', quote },
    ],
  })
  await record.add(source, [read], by)
  const { id } = (await record.asks({}))[0]!
  const refused = await answerable(['reviewers', '2'])
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('this record has none') })
  expect(refused.err).toContain('answerable users add')
  expect((await answerable(['reviewers', '2'], 'fr_FR.UTF-8')).err).toContain('ce registre en a aucun')
  for (const [name, role] of [
    ['Kay', 'keeper'],
    ['Ada', 'reviewer'],
    ['Ben', 'reviewer'],
  ] as const)
    await record.invite({ name, role }, by)
  await record.close()

  expect((await answerable(['reviewers'])).out).toContain('One is enough')
  expect(await answerable(['reviewers', '2', '--author', 'Kay'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Two must decide alike'),
  })
  await answerable(['confirm', id, '--author', 'Ada'])
  expect((await answerable(['asks'])).out.replace(/\s+/g, ' ')).toContain('waits for a')
  const waiting = await answerable(['disagreements', '--second', '--format', 'csv'])
  expect(waiting.out).toContain('"confirmed by Ada, waits for a second"')
  expect((await answerable(['disagreements'])).out).toContain('Nobody disagrees.')
  await answerable(['reject', id, '--why', 'a draft', '--author', 'Ben'])
  const [line] = JSON.parse((await answerable(['disagreements', '--format', 'json'])).out)
  expect(line).toMatchObject({ id, state: 'proposed', review: { state: 'disputed' } })
  await answerable(['confirm', id, '--author', 'Kay'])
  expect((await answerable(['asks'])).out).toContain('confirmed')
  expect((await answerable(['verify'])).code).toBe(0)
})
