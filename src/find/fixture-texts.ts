/** Texts that try the engine: for its property tests and its bench, not for its users. */

import fc from 'fast-check'
import type { Document, Language } from '../model.ts'
import { readMarked } from './marked.ts'
import { RULES } from './rules.ts'

const pieces = fc.constantFrom(
  'We urge the minister to ',
  'release Marta Kovač',
  ' said Jonas Berg.',
  '“',
  '”',
  '« ',
  ' »',
  '"',
  '\n\n',
  '\n• ',
  '\n– ',
  ': ',
  '; ',
  ', and ',
  ' et de ',
  'Le ministre demande à ',
  'la libération de ',
  'qu’il ',
  '4 500 ',
  'more than 300 people ',
  'Dear Minister Berg,',
  'They ',
  'must ',
  'not ',
  '(',
  ')',
  'l’',
  '𝒳',
  '🏴',
  '伊力哈木',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  'é',
  'e\u0301',
  'Il ',
  'Xi Jinping, ',
  'will ',
  '. ',
  'urged ',
  'to press ',
  'Turkey ',
  'to ',
  'has asked ',
  'calls on ',
  'exhorte ',
  'à ',
  'de ',
  'accuses ',
  'of ',
  'expressed deep concern about ',
  'was arrested ',
  'by ',
  'n’a pas ',
  'publié ',
  'thousands of ',
)
/** What the rules find and skip, as sentences. */
const sentences = fc.constantFrom(
  ...[...RULES.en, ...RULES.fr].flatMap((rule) => [
    ...rule.finds.map((one) => readMarked(one).text),
    ...rule.skips,
  ]),
)

/** Any text at all, and texts put together of what rules, quotations and lists are made of. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(sentences, sentences, pieces), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
)

/** A document of this text alone, as the tests of finding read them. */
export const documentOf = (
  text: string,
  language: Language = 'en',
  more: Partial<Document> = {},
): Document => ({
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text,
  language,
  furniture: [],
  doubts: [],
  ...more,
})
