/** Bodies come back letter by letter, and the words they are packed with are the ones that every record was packed with. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BODY_WORDS } from './body-words.ts'
import { packed, packedBody, unpacked, unpackedBody } from './packing.ts'
import { TEXT_WORDS } from './text-words.ts'

const none = () => {
  throw new Error('no text was given')
}

test('the words that bodies are packed with are part of the format', () => {
  expect(createHash('sha256').update(BODY_WORDS).digest('hex')).toMatchInlineSnapshot(
    `"46c3faf50e4e7a51c872e709a215fa59674949a35b628c91c2b19cf39d11f14a"`,
  )
})

test('the words that texts are packed with are part of the format', () => {
  expect(TEXT_WORDS.length).toBeLessThan(32_768)
  expect(createHash('sha256').update(TEXT_WORDS).digest('hex')).toMatchInlineSnapshot(
    `"751d1d64629168a28ca1149d9b27337bda25d7e56e532c760fe2d7dc182a3b80"`,
  )
})

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 3000 }),
        fc.string({ minLength: 200 }).map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        expect(Buffer.from(unpacked(packed(bytes), bytes.length))).toEqual(Buffer.from(bytes))
      },
    ),
  )
})

test('any body, with any text, comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.option(fc.string({ maxLength: 50_000 })),
      (body, text) => {
        const words = text === null ? null : Buffer.from(text)
        expect(unpackedBody(packedBody(body, words), words ? () => words : none)).toBe(body.toWellFormed())
      },
    ),
  )
})

test('what a body quotes of its text costs next to nothing', () => {
  const text = Buffer.from(Array.from({ length: 300 }, (_, i) => `word${i * 7919}`).join(' '))
  const body = JSON.stringify({ quote: text.subarray(500, 1500).toString() })
  expect(packedBody(body, text).bytes.length).toBeLessThan(60)
  expect(packedBody(body, null).bytes.length).toBeGreaterThan(300)
})
