import { expect, test } from 'vitest'
import { tell } from '../problem.ts'
import { readSource } from './index.ts'

const read = (lines: string[], limits = {}) =>
  readSource({ bytes: new TextEncoder().encode(lines.join('\n')), name: 'a.jsonl' }, { limits })

test('each line is a document, named and identified by its id', async () => {
  const { documents, problems } = await read([
    '{"id":"one","text":"The minister was 😀 here in the city.","title":"One","published":"2019-03","publisher":"P","url":"https://example.org/1"}',
    '',
    '{"id":2,"text":"Le ministre est venu dans la ville.","published":"2019-03-22T10:00:00Z"}',
  ])
  expect(problems).toEqual([])
  expect(documents[0]).toMatchObject({
    name: 'one',
    title: 'One',
    published: { date: '2019-03', from: 'metadata' },
    publisher: 'P',
    url: 'https://example.org/1',
    language: 'en',
  })
  expect(documents[0]!.id).toBe(`${documents[0]!.original}#one`)
  expect(documents[1]).toMatchObject({ name: '2', published: { date: '2019-03-22' }, language: 'fr' })
})

test('a line that is no document is told of, and the others are read', async () => {
  const { documents, problems } = await read([
    '{"id":"a","text":"x"}',
    '{',
    '[]',
    '{"text":"x"}',
    '{"id":"b"}',
    '{"id":"a","text":"y"}',
    '{"id":"c","text":"z"}',
  ])
  expect(documents.map((one) => one.name)).toEqual(['a', 'c'])
  expect(problems.map((one) => [one.details.line, one.details.reason])).toEqual([
    [2, 'json'],
    [3, 'json'],
    [4, 'id'],
    [5, 'text'],
    [6, 'twice'],
  ])
  for (const one of problems)
    for (const locale of ['en', 'fr'] as const)
      expect(tell(one, locale).problem).not.toMatch(/undefined|json$|twice/)
})

test('more documents than the limit', async () => {
  const { documents, problems } = await read(
    Array.from({ length: 5 }, (_, i) => `{"id":"${i}","text":"x"}`),
    { documents: 3 },
  )
  expect([documents.length, problems.map((one) => one.code)]).toEqual([3, ['too_many_documents']])
})
