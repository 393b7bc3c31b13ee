/** What is expunged is in no byte of the file, its log, its folder or the temporary one; and nobody is in the way unseen. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './index.ts'
import { written } from './made.ts'
import { numbered } from './numbered.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-forgetting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

/** Words that nothing else holds, plain as bytes though texts are packed: short and in places that are not packed too. */
const planted = ['Xanthippe', 'Quillfeather', 'zyzzyva']
const made = () =>
  written('Xanthippe Quillfeather was held. zyzzyva', {
    name: 'on Xanthippe Quillfeather.txt',
    url: 'https://example.org/xanthippe-quillfeather',
    published: '2020',
    findings: [
      {
        kind: 'act',
        quote: 'Xanthippe Quillfeather was held',
        type: 'detain',
        object: ['Xanthippe Quillfeather'],
      },
    ],
    named: [{ name: 'Xanthippe Quillfeather' }],
  })

function leftIn(place: string, words: string[]): string[] {
  const found = []
  for (const name of readdirSync(place)) {
    const bytes = readFileSync(join(place, name)).toString('latin1').toLowerCase()
    for (const word of words) if (bytes.includes(word.toLowerCase())) found.push(`${word} in ${name}`)
  }
  return found
}

let home = 0
async function filled() {
  const place = join(folder, String(home++))
  const record = await openRecord(join(place, 'some.record'), { create: true, patience: 100 })
  const { source, read } = made()
  for (let i = 0; i < 30; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  await record.add(source, [read], by)
  for (let i = 30; i < 60; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  return { place, record, id: read.document.id }
}

test('the words of an expunged document are in no byte of the folder', async () => {
  const { place, record, id } = await filled()
  expect(leftIn(place, planted).length, 'they were there').toBeGreaterThan(2)
  const before = await record.counts()
  await record.expunge({ what: 'document', id, why: 'a mistake' }, by)
  expect(leftIn(place, planted), 'while it is open').toEqual([])
  expect(await record.counts()).toMatchObject({ documents: before.documents - 1, people: before.people - 1 })
  expect(await record.verify()).toMatchObject({ broken: null, originals: [], sound: true })
  await record.close()
  expect(leftIn(place, planted)).toEqual([])
  expect(readdirSync(place)).toEqual(['some.record'])
})

test('the names of an expunged person are in no byte of the folder', async () => {
  const { place, record } = await filled()
  await record.expunge({ what: 'person', id: 'Xanthippe Quillfeather', why: 'asked for' }, by)
  await record.close()
  expect(leftIn(place, planted.slice(0, 2))).toEqual([])
})

test('questions asked meanwhile are answered after; two can be expunged at once', async () => {
  const { record, id } = await filled()
  const all = await Promise.all([
    record.expunge({ what: 'document', id, why: 'a mistake' }, by),
    record.counts(),
    record.expunge({ what: 'person', id: 'Person Number3', why: 'asked for' }, by),
    record.search({ text: 'zyzzyva' }),
    record.people('Number3'),
  ])
  expect(all[1].documents).toBeGreaterThan(0)
  expect((await record.search({ text: 'zyzzyva' })).total).toBe(0)
  expect((await record.people()).map((one) => one.name)).not.toContain('Person Number3')
  expect((await record.verify()).broken).toBeNull()
  await record.close()
})

test('while somebody else has it open nothing is expunged, and it is said', async () => {
  const { place, record, id } = await filled()
  const other = await openRecord(join(place, 'some.record'), { readonly: true })
  await other.counts()
  await expect(record.expunge({ what: 'document', id, why: 'a mistake' }, by)).rejects.toMatchObject({
    code: 'record_busy',
  })
  expect((await record.document(id))!.name).toContain('Xanthippe')
  await other.close()
  await record.expunge({ what: 'document', id, why: 'a mistake' }, by)
  expect(await record.document(id)).toBeNull()
  await record.close()
})

test('an encrypted record stays encrypted, and a reader cannot expunge', async () => {
  const path = join(folder, String(home++), 'secret.record')
  const record = await openRecord(path, { create: true, passphrase: 'seven quiet herons' })
  const { source, read } = made()
  await record.add(source, [read], by)
  const reader = await openRecord(path, { readonly: true, passphrase: 'seven quiet herons' })
  const request = { what: 'document' as const, id: read.document.id, why: 'a mistake' }
  await expect(reader.expunge(request, by)).rejects.toMatchObject({ code: 'record_readonly' })
  await reader.close()
  await record.expunge(request, by)
  expect(record.isEncrypted()).toBe(true)
  await record.lock()
  await record.unlock('seven quiet herons')
  expect((await record.counts()).documents).toBe(0)
  await record.close()
})
