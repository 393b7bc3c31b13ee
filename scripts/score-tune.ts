/**
 * Shares of labelled sentences in which findings of a kind are found, and false alarms in running text:
 * `npm run score:tune [upr|un|preamble|pledges|speech|ud] [--look N]`. One random half is for numbers; `--look N`
 * prints N sentences of the other half that were missed, and N that were found where nothing of the kind is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findIn } from '../src/find/index.ts'
import type { Ask, Document, Finding, FindingKind, Language } from '../src/model.ts'

const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
const folder = join(shared, 'data', 'tune')
const look = process.argv.includes('--look') ? Number(process.argv[process.argv.indexOf('--look') + 1]) : 0
const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2]
/** Sentences of a class that are read at most. */
const MOST = 3000

type Row = Record<string, string> & { id: string; text: string }

const rowsOf = (name: string): Row[] =>
  gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

/** A number for a name, the same on every machine (FNV-1a). */
function hash(name: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 0x01000193) >>> 0
  return (sum ^ (sum >>> 15)) >>> 0
}

/** The half that is looked at is odd, the half that is counted even. */
const chosen = (rows: Row[]): Row[] =>
  rows
    .filter(({ id }) => hash(id) % 2 === (look ? 1 : 0))
    .sort((a, b) => hash(`${a.id} `) - hash(`${b.id} `))
    .slice(0, MOST)

function read(text: string, language: Language, publisher?: string): Finding[] {
  const document: Document = {
    id: 'd',
    name: 'd',
    original: 'd',
    mediaType: 'text/plain',
    text,
    language,
    furniture: [],
    doubts: [],
    ...(publisher ? { publisher } : {}),
  }
  return findIn(document).findings
}

const has = (findings: Finding[], kind: FindingKind): boolean => findings.some((one) => one.kind === kind)
const percent = (part: number, whole: number): string =>
  whole ? ((100 * part) / whole).toFixed(1).padStart(6) : '     –'

function show(what: string, texts: string[]): void {
  if (!look) return
  for (const text of texts.slice(0, look))
    console.log(`   ${what} ${text.replace(/\s+/g, ' ').slice(0, 400)}`)
}

/** Share of rows in which each kind is found. */
function table(title: string, rows: Row[], language: Language, wanted: FindingKind, wants: boolean): void {
  const kinds = ['ask', 'pledge', 'stance', 'act', 'omission'] as const
  const count = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<(typeof kinds)[number], number>
  const wrong: string[] = []
  for (const row of rows) {
    const findings = read(row.text, language)
    for (const kind of kinds) if (has(findings, kind)) count[kind]++
    const found = findings.filter(({ kind }) => kind === wanted)
    if (found.length > 0 !== wants)
      wrong.push(`${found.map((one) => `{${one.rule} ${one.quote.slice(0, 50)}} `).join('')}${row.text}`)
  }
  console.log(
    `${title.padEnd(34)}${String(rows.length).padStart(6)}  ${kinds.map((kind) => `${kind} ${percent(count[kind], rows.length)}`).join('  ')}`,
  )
  show(wants ? 'MISS ' : 'ALARM', wrong)
}

/** Recommendations of states to states, as a report of the working group tells them. */
function recommendations(): void {
  const frames: [string, (row: Row, text: string) => string][] = [
    ['X recommends that Y', (row, text) => `${row.from} recommended that ${row.to} ${text}`],
    ['X calls on Y to', (row, text) => `${row.from} calls on ${row.to} to ${text}`],
    [
      'list under "X urges Y to:"',
      (row, text) => `${row.from} urges ${row.to} to:\n\n• ${text}\n• publish a report.`,
    ],
  ]
  const rows = chosen(rowsOf('upr_s1-17')).filter(({ from, to }) => from && to)
  for (const [title, frame] of frames) {
    let found = 0
    let whole = 0
    let asker = 0
    let addressee = 0
    const missed: string[] = []
    for (const row of rows) {
      const bare = row.text.trim().replace(/[.;]*$/, '')
      const text = frame(row, `${bare[0]!.toLowerCase()}${bare.slice(1)}.`)
      const asks = read(text, 'en').filter(
        (one): one is Ask => one.kind === 'ask' && !/publish a report/.test(one.quote),
      )
      if (asks.length) found++
      else missed.push(text)
      const names = (list: string[], name: string) =>
        list.some((one) => one.toLowerCase().includes(name.toLowerCase()))
      if (asks.some((ask) => names(ask.asker, row.from!))) asker++
      if (asks.some((ask) => names(ask.addressee, row.to!))) addressee++
      if (asks.some((ask) => names(ask.asker, row.from!) && names(ask.addressee, row.to!))) whole++
    }
    console.log(
      `${title.padEnd(34)}${String(rows.length).padStart(6)}  ask ${percent(found, rows.length)}  asker ${percent(asker, rows.length)}  addressee ${percent(addressee, rows.length)}  both ${percent(whole, rows.length)}`,
    )
    show('MISS ', missed)
  }
}

function operative(): void {
  const rows = rowsOf('un_operative_fr_leadverb')
  const kindOf: Record<string, FindingKind> = {
    ask: 'ask',
    stance: 'stance',
    act: 'act',
    commitment: 'pledge',
  }
  for (const [label, kind] of Object.entries(kindOf))
    table(
      `UN, led by a verb of ${label}`,
      chosen(rows.filter((row) => row.label === label)),
      'fr',
      kind,
      true,
    )
}

function preambles(): void {
  const rows = rowsOf('un_paragraphs_fr_silver')
  for (const label of ['operative', 'preambular'])
    table(
      `UNESCO paragraphs, ${label}`,
      chosen(rows.filter((row) => row.label === label)),
      'fr',
      'ask',
      label === 'operative',
    )
}

function pledges(): void {
  const rows = rowsOf('mimac_pledges_en')
  for (const label of ['narrow', 'none'])
    table(
      `manifestos, ${label === 'none' ? 'no pledge' : 'pledge'}`,
      chosen(rows.filter((row) => row.label === label)),
      'en',
      'pledge',
      label !== 'none',
    )
}

function speech(): void {
  const rows = rowsOf('speech_acts')
  const kinds: [string, RegExp, FindingKind, boolean][] = [
    ['commissive', /^Comm/, 'pledge', true],
    ['directive', /^Dir/, 'ask', true],
    ['expressive', /^Exp/, 'stance', true],
    ['assertive', /^Assertive/, 'ask', false],
  ]
  for (const [title, label, kind, wants] of kinds)
    table(`releases, ${title}`, chosen(rows.filter((row) => label.test(row.label!))), 'en', kind, wants)
}

/** Sentences of treebanks, mostly news, encyclopaedia and reviews. */
function treebanks(): void {
  for (const [bank, language] of [
    ['English-EWT', 'en'],
    ['English-PUD', 'en'],
    ['French-GSD', 'fr'],
    ['French-Sequoia', 'fr'],
    ['French-PUD', 'fr'],
  ] as const) {
    const rows: Row[] = []
    for (const file of readdirSync(join(shared, 'data', 'ud', bank)))
      if (file.endsWith('.conllu.gz'))
        for (const [number, match] of [
          ...gunzipSync(readFileSync(join(shared, 'data', 'ud', bank, file)))
            .toString('utf8')
            .matchAll(/^# text = (.*)$/gm),
        ].entries())
          rows.push({ id: `${file} ${number}`, text: match[1]! })
    table(`treebank ${bank}`, chosen(rows), language, 'ask', false)
  }
}

const parts = { upr: recommendations, un: operative, preamble: preambles, pledges, speech, ud: treebanks }
if (!existsSync(folder))
  console.log(
    `Nothing to score: ${folder} is not there. Set ANSWERABLE_SHARED to the folder that holds data/.`,
  )
else for (const [name, run] of Object.entries(parts)) if (!only || only === name) run()
