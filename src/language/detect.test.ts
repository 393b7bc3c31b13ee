import { expect, test } from 'vitest'
import { detectLanguage, languagesOf } from './detect.ts'

test('English and French sentences', () => {
  expect(detectLanguage('The committee has asked the government to publish the list.')).toBe('en')
  expect(detectLanguage('La commission demande au gouvernement de publier la liste.')).toBe('fr')
})

test('neighbours and other scripts are other languages', () => {
  for (const text of [
    'La comisión ha pedido al gobierno que publique la lista de los detenidos.',
    'A comissão pediu ao governo que publique a lista dos detidos.',
    'La commissione ha chiesto al governo di pubblicare la lista dei detenuti.',
    'Der Ausschuss hat die Regierung gebeten, die Liste zu veröffentlichen.',
    '委员会要求政府公布名单。',
    'Комитет просит правительство опубликовать список.',
    'طلبت اللجنة من الحكومة نشر القائمة',
    '',
  ])
    expect(detectLanguage(text), text).toBe('other')
})

test('a mixed document: each passage has its language, names go with their neighbours, nothing is left out', () => {
  const text =
    'We ask the court to hear them.\n\nAna Ruiz\n\nNous demandons que la cour les entende.\n\nКомитет просит суд выслушать их.'
  const found = languagesOf(text)
  expect(found.map(({ language }) => language)).toEqual(['en', 'fr', 'other'])
  expect(found[0]!.start).toBe(0)
  expect(found.at(-1)!.end).toBe(text.length)
  found.slice(1).forEach((passage, i) => {
    expect(passage.start).toBe(found[i]!.end)
  })
  expect(text.slice(found[0]!.start, found[0]!.end)).toContain('Ana Ruiz')
})
