import { expect, test } from 'vitest'
import type { Finding } from '../model.ts'
import { finding } from '../record/made.ts'
import { add, answer, confirm, correct, merge, type PresentFinding, part, reject } from './decide.ts'

const text = 'The Watch urged Ruritania to free Tom Reed. Ruritania freed him.'
const document = {
  id: 'd1',
  name: 'news.txt',
  wordsAt: (start: number, end: number) => text.slice(start, end),
}
const ask = finding(text, { kind: 'ask', quote: 'urged Ruritania to free Tom Reed', action: 'free Tom Reed' })
const freed = finding(text, { kind: 'act', quote: 'Ruritania freed him', type: 'release' })
const present = (given: Partial<PresentFinding> = {}): PresentFinding => ({
  id: 'ask-1',
  state: 'proposed',
  said: ask,
  document,
  ...given,
})
const refused = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return 'allowed'
}

test('a proposal is confirmed or rejected, once', () => {
  expect(confirm({ kind: 'FindingConfirmed', finding: 'ask-1', why: 'read it' }, present())).toEqual({
    finding: 'ask-1',
    why: 'read it',
  })
  expect(reject({ kind: 'FindingRejected', finding: 'ask-1', why: ' ' }, present())).toEqual({
    finding: 'ask-1',
  })
  expect(reject({ kind: 'FindingRejected', finding: 'ask-1' }, present({ state: 'confirmed' }))).toBeTruthy()
  expect(
    refused(() => confirm({ kind: 'FindingConfirmed', finding: 'ask-1' }, present({ state: 'confirmed' }))),
  ).toBe('finding_decided')
  expect(
    refused(() => reject({ kind: 'FindingRejected', finding: 'ask-1' }, present({ state: 'rejected' }))),
  ).toBe('finding_decided')
  expect(refused(() => confirm({ kind: 'FindingConfirmed', finding: 'x' }, null))).toBe('finding_not_found')
})

test('nothing is decided about words that do not stand there', () => {
  const moved = { ...ask, start: ask.start + 1 }
  expect(
    refused(() => confirm({ kind: 'FindingConfirmed', finding: 'ask-1' }, present({ said: moved }))),
  ).toBe('quote_not_there')
  expect(refused(() => correct({ kind: 'FindingCorrected', finding: 'ask-1', to: moved }, present()))).toBe(
    'quote_not_there',
  )
  expect(
    refused(() =>
      add({ kind: 'FindingAdded', document: 'd1', to: moved }, { document, id: 'a', taken: false }),
    ),
  ).toBe('quote_not_there')
  const empty = { ...ask, end: ask.start, quote: '' }
  expect(refused(() => correct({ kind: 'FindingCorrected', finding: 'ask-1', to: empty }, present()))).toBe(
    'quote_not_there',
  )
})

test('a correction is a person’s, keeps its kind, and says something new', () => {
  const to = { ...ask, addressee: ['Ruritania'] } as Finding
  const body = correct({ kind: 'FindingCorrected', finding: 'ask-1', to }, present())
  expect(body.to).toMatchObject({ addressee: ['Ruritania'], rule: 'hand', confidence: 1 })
  const again = present({ state: 'corrected', said: body.to })
  expect(refused(() => correct({ kind: 'FindingCorrected', finding: 'ask-1', to }, again))).toBe(
    'finding_decided',
  )
  expect(refused(() => correct({ kind: 'FindingCorrected', finding: 'ask-1', to: freed }, present()))).toBe(
    'finding_kind_changed',
  )
})

test('what is added by hand is not there yet, in a document that is', () => {
  const decision = { kind: 'FindingAdded' as const, document: 'd1', to: freed }
  expect(add(decision, { document, id: 'act-9', taken: false })).toMatchObject({
    finding: 'act-9',
    document: 'd1',
    to: { rule: 'hand' },
  })
  expect(refused(() => add(decision, { document, id: 'act-9', taken: true }))).toBe('finding_exists')
  expect(refused(() => add(decision, { document: null, id: 'act-9', taken: false }))).toBe(
    'document_not_found',
  )
})

test('an ask is answered by a passage that stands where it says, or by none', () => {
  const shown = { document: 'd1', start: freed.start, end: freed.end, quote: freed.quote }
  const decision = { kind: 'AskAnswered' as const, ask: 'ask-1', status: 'met' as const, answer: shown }
  const on = { ask: present(), source: document, last: null }
  expect(answer(decision, on)).toEqual({ ask: 'ask-1', status: 'met', answer: shown })
  expect(answer({ ...decision, answer: null }, { ...on, source: null })).toMatchObject({ answer: null })
  expect(refused(() => answer(decision, { ...on, last: { status: 'met', answer: shown } }))).toBe(
    'ask_answered_so',
  )
  expect(refused(() => answer(decision, { ...on, last: { status: 'refused', answer: shown } }))).toBe(
    'allowed',
  )
  expect(refused(() => answer(decision, { ...on, source: null }))).toBe('document_not_found')
  expect(refused(() => answer({ ...decision, answer: { ...shown, start: 0 } }, on))).toBe('quote_not_there')
  expect(refused(() => answer(decision, { ...on, ask: present({ said: freed }) }))).toBe('finding_not_ask')
  expect(refused(() => answer(decision, { ...on, ask: present({ state: 'rejected' }) }))).toBe(
    'finding_rejected_already',
  )
})

test('entities of one kind are merged once, and parted only where they were', () => {
  const one = (id: string, standing = id, kind = 'person') => ({
    id,
    standing,
    kind,
    merged: id !== standing,
  })
  const decision = { kind: 'EntitiesMerged' as const, keep: 'person/a', merge: ['person/b'] }
  expect(merge(decision, { keep: one('person/a'), merge: [one('person/b')] })).toEqual({
    keep: 'person/a',
    merge: ['person/b'],
  })
  expect(refused(() => merge(decision, { keep: one('person/a'), merge: [null] }))).toBe('entity_not_found')
  expect(
    refused(() => merge(decision, { keep: one('person/a'), merge: [one('person/b', 'person/a')] })),
  ).toBe('entity_merged_already')
  expect(
    refused(() => merge(decision, { keep: one('person/a'), merge: [one('body/b', 'body/b', 'body')] })),
  ).toBe('entities_of_two_kinds')
  const parting = { kind: 'EntitiesParted' as const, entity: 'person/b', from: 'person/a' }
  expect(part(parting, { entity: one('person/b', 'person/a'), from: one('person/a') })).toEqual({
    entity: 'person/b',
    from: 'person/a',
  })
  expect(refused(() => part(parting, { entity: one('person/b'), from: one('person/a') }))).toBe(
    'entity_not_merged',
  )
  expect(refused(() => part(parting, { entity: null, from: one('person/a') }))).toBe('entity_not_found')
})
