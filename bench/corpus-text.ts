/**
 * Documents for benches, the same for the same seed: sentences whose words follow those of our own texts (fixtures), two
 * by two, with rare words of Zipf's tail and names among them, so that an index grows as it does with real ones.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', 'fixtures')

/** A generator of numbers from 0 to 1, its own for each seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const START = ''
type Chain = Map<string, string[]>

/** What follows each word in the texts of a language. */
function chainOf(language: 'en' | 'fr'): Chain {
  const chain: Chain = new Map()
  for (const folder of ['gold', 'try'])
    for (const name of readdirSync(join(root, folder)).filter((one) => one.endsWith(`.${language}.txt`)))
      learn(chain, readFileSync(join(root, folder, name), 'utf8'))
  return chain
}

function learn(chain: Chain, text: string) {
  for (const sentence of text.split(/(?<=[.!?…])\s+|\n+/)) {
    const words = sentence.split(/\s+/).filter(Boolean)
    let before = START
    for (const word of [...words, START]) {
      const follow = chain.get(before) ?? []
      chain.set(before, follow)
      follow.push(word)
      before = word
    }
  }
}

const SYLLABLES =
  'ra ton mi sel ka ven du li pre st an or bel che dra fin gor hal ist jo kel lum mar nor pel qua ris sho tur vel wen yar zel'.split(
    ' ',
  )

/** The nth rare word or name: the same wherever it comes again. */
function coined(n: number): string {
  const next = seeded(n + 7)
  const length = 2 + Math.floor(next() * 3)
  return Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** The nth person; a few are named in many documents, most in few. */
export function person(n: number): string {
  return `${capital(coined(n * 2))} ${capital(coined(n * 2 + 1))}`
}

const chains = { en: chainOf('en'), fr: chainOf('fr') }
const PEOPLE = 60_000
const RARE = 400_000

export interface Made {
  name: string
  text: string
  language: 'en' | 'fr'
  published: string
  publisher: string
}

/** Document `i` of the corpus: about 5,000 characters in paragraphs. */
export function made(i: number, characters = 5000): Made {
  const next = seeded(i + 1)
  const language = next() < 0.7 ? 'en' : 'fr'
  const paragraphs: string[] = []
  let length = 0
  while (length < characters) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 4) }, () =>
      sentence(chains[language], next),
    )
    paragraphs.push(sentences.join(' '))
    length += paragraphs.at(-1)!.length + 2
  }
  const year = 2000 + Math.floor(next() * 26)
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0')
  return {
    name: `${String(i).padStart(6, '0')}.txt`,
    text: paragraphs.join('\n\n'),
    language,
    published: `${year}-${month}-15`,
    publisher: `Publisher ${Math.floor(200 * next() ** 2)}`,
  }
}

function sentence(chain: Chain, next: () => number): string {
  const words: string[] = []
  let word = START
  while (words.length < 40) {
    const follow = chain.get(word)!
    word = follow[Math.floor(next() * follow.length)]!
    if (word === START) break
    words.push(word)
    // One word in fifty is a name, one in thirty is rare.
    if (next() < 0.005) words.push(person(Math.floor(PEOPLE ** next()) - 1))
    if (next() < 0.033) words.push(coined(Math.floor(RARE ** next()) + PEOPLE * 2))
  }
  const said = words.join(' ')
  return /[.!?…]$/.test(said) ? said : `${said}.`
}
