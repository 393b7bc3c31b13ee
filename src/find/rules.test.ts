/** Every rule finds what its examples mark, and finds nothing of its kind in its traps. */
import { describe, expect, test } from 'vitest'
import type { Document, Finding, Language } from '../model.ts'
import { findIn } from './index.ts'
import { lexiconOf } from './lexicon.ts'
import { readMarked } from './marked.ts'
import { compile } from './match.ts'
import { RULES } from './rules.ts'

const documentOf = (text: string, language: Language): Document => ({
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text,
  language,
  furniture: [],
  doubts: [],
})

const bare = (words: string) =>
  words.toLowerCase().replace(/^(?:the|le|la|les|l’|l'|au|aux|des|du|an?|une|un) ?/, '')

function slotHolds(finding: Finding, slot: string, words: string): boolean {
  const value = (finding as unknown as Record<string, string | string[] | null>)[slot]
  const values = Array.isArray(value) ? value : [value ?? '']
  return values.some((one) => bare(one).includes(bare(words)) || bare(words).includes(bare(one) || '\0'))
}

const pronoun = /^(?:we|you|i|he|she|it|they|nous|il|elle|qu’il|your .*)$/i

for (const language of ['en', 'fr'] as const) {
  for (const rule of RULES[language]) {
    describe(`${language} ${rule.kind}/${rule.name}`, () => {
      test.each(rule.finds)('finds: %s', (example) => {
        const { text, findings } = readMarked(example)
        const found = findIn(documentOf(text, language)).findings.filter((one) => one.kind === rule.kind)
        for (const marked of findings) {
          const match = found.find((one) => {
            const shared = Math.min(one.end, marked.end) - Math.max(one.start, marked.start)
            return shared >= 0.6 * Math.max(one.end - one.start, marked.end - marked.start)
          })
          expect(
            match,
            `${text} → ${JSON.stringify(found.map((one) => [one.rule, one.quote]))}`,
          ).toBeDefined()
          for (const [slot, words] of marked.slots) {
            if (!pronoun.test(words))
              expect(slotHolds(match!, slot, words), `${slot} "${words}" in ${JSON.stringify(match)}`).toBe(
                true,
              )
          }
        }
      })
      test.each(rule.skips)('skips: %s', (trap) => {
        const found = findIn(documentOf(trap, language)).findings.filter((one) => one.kind === rule.kind)
        expect(found.map((one) => [one.rule, one.quote])).toEqual([])
      })
    })
  }
}

test('an unknown phrase class stops the load', () => {
  const rule = { ...RULES.en[0]!, pattern: '{asker: speakr} @urge' }
  expect(() => compile([rule], lexiconOf('en'))).toThrow(/Unknown phrase class "speakr"/)
})

test('an unknown family of verbs stops the load', () => {
  const rule = { ...RULES.en[0]!, pattern: '{asker: speaker} @urgge' }
  expect(() => compile([rule], lexiconOf('en'))).toThrow(/Unknown family "urgge"/)
})
