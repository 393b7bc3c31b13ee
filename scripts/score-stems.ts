/**
 * Whether the forms of a word share a term: `npm run score:stems`. On all treebanks: of pairs of forms of one lemma, how many share
 * one; of pairs that share one, how many are of one lemma. The same of PostgreSQL's own dictionaries, where a server is
 * (ANSWERABLE_TEST_POSTGRES, else the database `test` on this machine), accents folded after.
 */
import pg from 'pg'
import type { ModelLanguage } from '../src/language/index.ts'
import { folded, stems, termOf } from '../src/record/search/analyse.ts'
import { haveTreebanks, readTreebank, TREEBANKS, treebankFolder } from './train/treebanks.ts'

const DICTIONARIES = { en: 'english_stem', fr: 'french_stem' }
const CONTENT = ['NOUN', 'VERB', 'ADJ']

if (!haveTreebanks()) {
  console.error(
    `No treebanks in ${treebankFolder()}: set ANSWERABLE_SHARED to the folder that holds data/ud.`,
  )
  process.exit(1)
}
for (const language of ['en', 'fr'] as const) {
  const lemmas = formsByLemma(language)
  const forms = [...new Set([...lemmas.values()].flatMap((some) => [...some]))]
  print(language, 'ours', lemmas, new Map(forms.map((form) => [form, termOf(form, stems[language])])))
  const theirs = await lexemes(language, forms)
  if (theirs) print(language, DICTIONARIES[language], lemmas, theirs)
}

function formsByLemma(language: ModelLanguage): Map<string, Set<string>> {
  const { train, dev, test } = TREEBANKS[language]
  const found = new Map<string, Set<string>>()
  for (const name of [...train, dev, test])
    for (const { form, lemma, upos } of readTreebank(name).flatMap((sentence) => sentence.words)) {
      const word = form.toLowerCase().normalize('NFC')
      if (!CONTENT.includes(upos) || !/^\p{L}{3,}$/u.test(word)) continue
      const key = `${lemma.toLowerCase()} ${upos}`
      found.set(key, (found.get(key) ?? new Set()).add(word))
    }
  return found
}

/** What the server's dictionary makes of each form; null without a server. A stop word stays as it is. */
async function lexemes(language: ModelLanguage, forms: string[]): Promise<Map<string, string> | null> {
  const connectionString = process.env.ANSWERABLE_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1/test'
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      'select form, (ts_lexize($1, form))[1] as lexeme from unnest($2::text[]) as form',
      [DICTIONARIES[language], forms],
    )
    return new Map(rows.map(({ form, lexeme }) => [form, folded(lexeme ?? form)]))
  } catch (error) {
    console.error(`no PostgreSQL: ${(error as Error).message}`)
    return null
  } finally {
    await client.end()
  }
}

function print(language: string, name: string, lemmas: Map<string, Set<string>>, terms: Map<string, string>) {
  const ofOne = [...lemmas.values()].flatMap(pairs)
  const joined = ofOne.filter(([a, b]) => terms.get(a) === terms.get(b))
  const alike = [...Map.groupBy(terms.keys(), (form) => terms.get(form)!).values()].flatMap(pairs)
  const known = new Set(ofOne.map((pair) => pair.sort().join(' ')))
  const right = alike.filter((pair) => known.has(pair.sort().join(' ')))
  const percent = (some: unknown[], all: unknown[]) => `${((100 * some.length) / all.length).toFixed(1)} %`
  console.log(
    `${language} ${name}: ${percent(joined, ofOne)} of ${ofOne.length} pairs of one lemma share a term; ${percent(right, alike)} of ${alike.length} pairs that share one are of one lemma`,
  )
}

function pairs(some: Iterable<string>): [string, string][] {
  const list = [...some]
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [string, string] => [a, b]))
}
