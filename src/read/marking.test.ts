/** Passages are found in another form of their text where they stand, or not at all. */
import { describe, expect, test } from 'vitest'
import { lettersOf, placesOf } from './marking.ts'

const letters = (text: string) => [...text].map(lettersOf).join('')

/** What is marked of a page, in brackets, for a quote of the text. */
function marked(text: string, quote: string, page: string): string | null {
  const start = [...text.slice(0, text.indexOf(quote))].length
  const [place] = placesOf(text, [{ start, end: start + [...quote].length }], letters(page))
  const all = letters(page)
  return place! && `${all.slice(0, place!.from)}[${all.slice(place!.from, place!.to)}]${all.slice(place!.to)}`
}

describe('a passage', () => {
  test('is found across other spaces, hyphens and bullets', () =>
    expect(
      marked(
        'The council asks:\n\n• Free Mara Okafor 😀 now;\n• publish the register.',
        'Free Mara Okafor 😀 now;\n• publish',
        'The council asks: Free Mara\u00a0Oka\u00adfor 😀 now; publish the register.',
      ),
    ).toBe('Thecouncilasks:[FreeMaraOkafor😀now;publish]theregister.'))

  test('in a list is found where the numbers of its items are no words of the page, and where they are', () => {
    const text =
      'The council:\n\n1. condemns the sentences;\n2. asks Norway to free her;\n3. asks for the register.'
    const quote = 'condemns the sentences;\n2. asks Norway to free her'
    const page = 'The council: condemns the sentences; asks Norway to free her; asks for the register.'
    expect(marked(text, quote, page)).toBe(
      'Thecouncil:[condemnsthesentences;asksNorwaytofreeher];asksfortheregister.',
    )
    expect(marked(text, quote, text)).toBe(
      'Thecouncil:1.[condemnsthesentences;2.asksNorwaytofreeher];3.asksfortheregister.',
    )
  })

  test('that stands twice is told by what is around it', () =>
    expect(
      marked(
        'In Oslo the committee met. It did not reply. Then it rained for a week.',
        'It did not reply.',
        'In Bergen somebody asked. It did not reply. In Oslo the committee met. It did not reply. Then it rained for a week.',
      ),
    ).toBe('InBergensomebodyasked.Itdidnotreply.InOslothecommitteemet.[Itdidnotreply.]Thenitrainedforaweek.'))

  test('whose own place is not on the page is found nowhere, though its words stand elsewhere', () =>
    expect(
      marked(
        'Norway urged to answer\n\nOn 1 February the European Parliament called on Norway.',
        'Norway urged to answer',
        'Read also: Norway urged to answer. Harbour closed. All rights reserved by their owners.',
      ),
    ).toBeNull())

  test('that stands twice with the same around it is found nowhere', () => {
    const teller = 'The committee of the harbour met. It did not reply. It went home to its supper. '
    expect(marked(teller, 'It did not reply.', teller + teller)).toBeNull()
  })

  test('that is all there is, is found', () =>
    expect(marked('Free her.', 'Free her.', 'Free her.')).toBe('[Freeher.]'))
})
