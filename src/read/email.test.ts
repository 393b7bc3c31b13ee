import { describe, expect, test } from 'vitest'
import { readSource } from './index.ts'

const crlf = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'))
const read = (text: string, limits = {}) => readSource({ bytes: crlf(text), name: 'a.eml' }, { limits })

const head = `From: Example Watch <press@example.org>
To: list@example.net
Subject: =?UTF-8?Q?Lib=C3=A9rez_la_r=C3=A9dactrice?=
Date: Mon, 05 Apr 2021 10:00:00 +0200
Message-ID: <1@example.org>
MIME-Version: 1.0
`

/** An e-mail with parts; each is its headers and body. */
const mixed = (parts: string[], boundary = 'b') =>
  `${head}Content-Type: multipart/mixed; boundary="${boundary}"\n\n${parts.map((one) => `--${boundary}\n${one}\n`).join('')}--${boundary}--\n`

test('the body is a document with its subject, sender and day', async () => {
  const { documents, problems } = await read(
    `${head}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nLe minist=E8re doit lib=E9rer la r=E9dactrice de la revue.\n`,
  )
  expect(problems).toEqual([])
  expect(documents[0]).toMatchObject({
    title: 'Libérez la rédactrice',
    publisher: 'Example Watch',
    published: { date: '2021-04-05', from: 'metadata' },
    language: 'fr',
  })
  expect(documents[0]!.text).toBe('Le ministère doit libérer la rédactrice de la revue.\n')
})

test('a body in HTML is read as a page', async () => {
  const { documents } = await read(
    `${head}Content-Type: text/html; charset=utf-8\n\n<p>We ask:</p><ul><li>Release her</li></ul><img src="http://example.org/seen.gif">\n`,
  )
  expect(documents[0]!.text).toBe('We ask:\n\n• Release her')
})

test('attachments are documents of their own, named and identified within the e-mail', async () => {
  const { documents, problems } = await read(
    mixed([
      'Content-Type: text/plain\n\nSee the letter.',
      'Content-Type: text/plain; name="letter.txt"\nContent-Disposition: attachment; filename="../../letter.txt"\n\nThe letter.',
      'Content-Type: application/x-jsonlines\nContent-Disposition: attachment; filename="two.jsonl"\n\n{"id":"x","text":"One"}\n{"id":"y","text":"Two"}',
      'Content-Type: image/png\nContent-Disposition: inline; filename="logo.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=',
      'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="a.bin"\nContent-Transfer-Encoding: base64\n\nAAECAwQFBgc=',
    ]),
  )
  expect(documents.map((one) => [one.name, one.id.slice(64), one.text.trim()])).toEqual([
    ['a.eml', '', 'See the letter.'],
    ['a.eml/_.._letter.txt', '#1', 'The letter.'],
    ['x', '#2.x', 'One'],
    ['y', '#2.y', 'Two'],
  ])
  expect(problems).toEqual([{ code: 'format_unknown', details: { name: 'a.eml/a.bin' } }])
})

describe('an e-mail made to do harm', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? `${head}Content-Type: text/plain\n\nInnermost.\n`
      : mixed(
          [
            `Content-Type: text/plain\n\nLevel ${depth}.`,
            `Content-Type: message/rfc822\n\n${nested(depth - 1)}`,
          ],
          `b${depth}`,
        )

  test('nested too deep: what lies above is read', async () => {
    const { documents, problems } = await read(nested(8), { attachmentDepth: 3 })
    expect(documents.map((one) => one.text.trim())).toEqual(['Level 8.', 'Level 7.', 'Level 6.', 'Level 5.'])
    expect(problems.map((one) => one.code)).toEqual(['nesting_too_deep'])
  })
  test('nested within the limit: all is read', async () => {
    expect((await read(nested(3))).documents.map((one) => one.text.trim())).toEqual([
      'Level 3.',
      'Level 2.',
      'Level 1.',
      'Innermost.',
    ])
  })
  test('too many attachments', async () => {
    const parts = Array.from(
      { length: 6 },
      (_, i) => `Content-Type: text/plain\nContent-Disposition: attachment; filename="${i}.txt"\n\nText ${i}`,
    )
    const { documents, problems } = await read(mixed(parts), { attachments: 4 })
    expect([documents.length, problems.map((one) => one.code)]).toEqual([4, ['email_attachments_skipped']])
  })
})
