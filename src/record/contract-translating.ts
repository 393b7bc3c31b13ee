/** What every store must do with translations, as tests: part of the contract suite. */
import { expect } from 'vitest'
import type { OpenRecord, Translator } from './contract.ts'
import { written } from './made.ts'

const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

/** A letter, its translation, and a reply; their ids. */
async function three(record: OpenRecord): Promise<{ letter: string; lettre: string; reply: string }> {
  const all = {
    letter: written('The Watch urged Ruritania to free Tom Reed.', { name: 'letter.txt' }),
    lettre: written('The Watch a exhorté la Ruritanie à libérer Tom Reed.', { name: 'lettre.txt' }),
    reply: written('Ruritania answered that it would not.', { name: 'reply.txt' }),
  }
  for (const { source, read } of Object.values(all)) await record.add(source, [read], by)
  const id = (made: ReturnType<typeof written>) => made.read.document.id
  return { letter: id(all.letter), lettre: id(all.lettre), reply: id(all.reply) }
}

const state = (record: OpenRecord, document: string, of: string, made: Translator = 'human') =>
  record.decide({ kind: 'TranslationStated', document, of, by: made }, by)

const beside = async (record: OpenRecord, id: string) =>
  (await record.document(id))!.translations.map(({ document, is, by }) => [document.name, is, by])

export function translatingContract(opened: Opened): void {
  opened('a document is the translation of another until that is taken back', async (record) => {
    const { letter, lettre } = await three(record)
    const stated = await record.decide(
      { kind: 'TranslationStated', document: letter, of: lettre, by: 'machine', why: 'it says so' },
      by,
    )
    expect(stated.body).toEqual({ document: letter, of: lettre, by: 'machine', why: 'it says so' })
    expect(await beside(record, letter)).toEqual([['lettre.txt', 'original', 'machine']])
    expect(await beside(record, lettre)).toEqual([['letter.txt', 'translation', 'machine']])
    for (const id of [letter, lettre]) expect(await record.history(id)).toContainEqual(stated)

    await state(record, letter, lettre, 'human')
    expect(await beside(record, letter)).toEqual([['lettre.txt', 'original', 'human']])
    const retracted = await record.decide({ kind: 'TranslationRetracted', document: letter }, by)
    expect(retracted.body).toEqual({ document: letter, of: lettre })
    expect([await beside(record, letter), await beside(record, lettre)]).toEqual([[], []])
    await state(record, letter, lettre)
    expect(await record.verify()).toMatchObject({ broken: null, derived: [] })
    await record.rebuild()
    expect(await beside(record, lettre)).toEqual([['letter.txt', 'translation', 'human']])
  })

  opened('a document has one original and any number of translations', async (record) => {
    const { letter, lettre, reply } = await three(record)
    await state(record, letter, lettre)
    await state(record, reply, lettre, 'machine')
    expect(await beside(record, lettre)).toEqual([
      ['letter.txt', 'translation', 'human'],
      ['reply.txt', 'translation', 'machine'],
    ])
    await state(record, reply, letter)
    expect(await beside(record, letter)).toEqual([
      ['lettre.txt', 'original', 'human'],
      ['reply.txt', 'translation', 'human'],
    ])
  })

  opened('a translation that cannot be is not put on record', async (record) => {
    const { letter, lettre } = await three(record)
    const refused = (code: string, decided: Promise<unknown>) =>
      expect(decided).rejects.toMatchObject({ code })
    await refused('document_not_found', state(record, letter, 'nothing'))
    await refused('document_not_found', state(record, 'nothing', letter))
    await refused('translation_of_itself', state(record, letter, letter))
    await refused(
      'translation_not_stated',
      record.decide({ kind: 'TranslationRetracted', document: letter }, by),
    )
    await state(record, letter, lettre)
    await refused('translation_stated_so', state(record, letter, lettre))
    await refused('translation_of_its_own', state(record, lettre, letter))
  })

  opened('an expunged document is no translation, and has none', async (record) => {
    const { letter, lettre, reply } = await three(record)
    await state(record, letter, lettre)
    await state(record, reply, letter)
    await record.expunge({ what: 'document', id: letter, why: 'asked to' }, by)
    expect([await beside(record, lettre), await beside(record, reply)]).toEqual([[], []])
    expect(JSON.stringify(await record.entries())).not.toContain(letter)
    expect(await record.verify()).toMatchObject({ broken: null, derived: [] })
  })

  opened('a restricted document is shown as nobody’s translation to who is not cleared', async (record) => {
    const { letter, lettre } = await three(record)
    await state(record, letter, lettre)
    await record.invite({ name: 'Kay', role: 'keeper' }, by)
    await record.invite({ name: 'Eddy', role: 'editor' }, by)
    await record.invite({ name: 'Vic', role: 'reviewer' }, by)
    await record.restrict({ what: 'document', id: letter, why: 'for some' }, by)
    const eddy = await record.as('Eddy')
    expect(await beside(eddy, lettre)).toEqual([])
    expect(JSON.stringify(await eddy.history(lettre))).not.toContain(letter)
    expect(await beside(await record.as('Kay'), lettre)).toEqual([['letter.txt', 'translation', 'human']])
    // What is not shown cannot be decided about either.
    await expect(eddy.decide({ kind: 'TranslationRetracted', document: letter }, by)).rejects.toMatchObject({
      code: 'document_not_found',
    })
    const vic = await record.as('Vic')
    await expect(state(vic, lettre, letter)).rejects.toMatchObject({ code: 'role_lacking' })
  })
}
