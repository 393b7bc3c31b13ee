import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from './en.ts'
import { french } from './fr.ts'
import { findFurniture, ruleFor } from './index.ts'

/** Checks a text in which furniture stands between ⟦ and ⟧. */
function check(marked: string) {
  const text = marked.replace(/[⟦⟧]/g, '')
  let shown = ''
  let at = 0
  for (const { start, end } of findFurniture(text)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  expect(shown + text.slice(at)).toBe(marked)
}

describe.each([
  ['English', english],
  ['French', french],
])('%s rules', (_, { rules }) => {
  test.each(rules)('$name finds and skips what it says', (rule) => {
    for (const line of rule.finds) expect(ruleFor(line, true), line).toBeDefined()
    for (const line of rule.finds) expect(rule.pattern.test(line), `${rule.name}: ${line}`).toBe(true)
    for (const line of rule.skips) expect(ruleFor(line, true)?.name, line).toBeUndefined()
  })
})

test('a page copied as text keeps its text', () =>
  check(`⟦Skip to main content⟧
⟦Home⟧
⟦News⟧
⟦Publications⟧
⟦Contact us⟧

⟦date 2021-04-05 Expand⟧ The minister greets her guest in Oslo, April 4, 2021. ⟦© 2021 Example Agency⟧

(Oslo) – The government should free the editor, the group said today. Your gift, the editor wrote, reached me in prison.

⟦Share this article⟧
⟦Facebook Twitter WhatsApp Email⟧

The group said donors can help by writing letters.

⟦Your tax deductible gift can help protect those who speak out.⟧

⟦Region / Country⟧`))

test('une page copiée en texte garde son texte', () =>
  check(`⟦Aller au contenu principal⟧
⟦Accueil > Actualités > Communiqués⟧

⟦Publié le 5 avril 2021⟧

Le gouvernement doit libérer la rédactrice. Le don de la fondation aide sa famille.

⟦Partager sur Facebook⟧
⟦Votre don peut aider à la défendre.⟧
⟦En soumettant ce formulaire, j’accepte les conditions.⟧
⟦Mentions légales | Plan du site⟧`))

test('furniture run together with a sentence is cut from it', () =>
  check(
    'He was freed on Monday. ⟦Sign up to receive our latest news!⟧ ⟦By submitting this form, I agree to the terms.⟧',
  ))

test('a signature, a list of asks, a date in a sentence and an editorial word are not furniture', () =>
  check(`We ask that you:

• Support the draft resolution
• Give the families news of the prisoners
• Publish the report

Published on 3 March 2019, the report names forty officials.

Jane Doe
France Director
Example Watch

News
China`))

test('spans are ordered, apart and inside the text, whatever the text', () => {
  const piece = fc.constantFrom(
    'Skip to main content',
    'Share',
    ' ',
    '\n',
    '\r\n',
    '\u2028',
    '. ',
    'date 2019-03-22 ',
    'Expand ',
    '© 2018 Reuters',
    '\u{1f600}',
    'Home',
    ' | ',
    'News',
    'Sign up to our newsletter.',
    'A sentence. ',
    '\ud83d',
  )
  // A credit that begins inside a sentence which is furniture itself.
  const met = [['A sentence. ', 'Sign up to our newsletter.', '© 2018 Reuters', '© 2018 Reuters']]
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let at = 0
      for (const { start, end } of findFurniture(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500, examples: met.map((pieces) => [pieces]) },
  )
})
