/** A record held in memory and a terminal held in strings, for tests of the command line. */
import type { Act, Ask, Document, Finding, Pledge } from '../model.ts'
import type {
  Account,
  Decision,
  Demand,
  DocumentSummary,
  EntityFile,
  EntityRef,
  EntitySummary,
  Entry,
  KeptAsk,
  KeptFinding,
  OpenRecord,
} from '../record/contract.ts'
import { keepsNothing } from '../record/made.ts'
import type { Io } from './io.ts'
import { main } from './main.ts'
import type { Rooms } from './rooms.ts'

const letterText =
  'To the Prime Minister of Norland. The Harbour Committee urges you to press Estria to release Mara Okafor (مارا أوكافور). She was detained in March 2021.'
const noteText =
  'Le Comité du port demande à la Norlande la libération de Mara Okafor et l’accès de ses avocats. La ministre s’est engagée à « soulever le cas ».'

const summary = (given: Partial<DocumentSummary> & { id: string; name: string }): DocumentSummary => ({
  title: null,
  publisher: 'Harbour Committee',
  published: null,
  publishedFrom: 'dateline',
  language: 'en',
  url: null,
  replaces: null,
  replacedBy: null,
  added: '2024-03-05T10:00:00.000Z',
  findings: 2,
  ...given,
})
const letter = summary({
  id: 'a1'.repeat(32),
  name: 'letter.txt',
  title: 'Before your visit to Estria',
  published: '2022-03-02',
  url: 'https://harbour.example/letters/7',
})
const note = summary({ id: 'b2'.repeat(32), name: 'note.fr.txt', published: '2024-06', language: 'fr' })

const estria: EntityRef = { id: 'country/xe', kind: 'country', name: 'Estria', country: null }
const norland: EntityRef = { id: 'country/xn', kind: 'country', name: 'Norland', country: null }
const mara: EntityRef = { id: 'person/mara-okafor', kind: 'person', name: 'Mara Okafor', country: null }

function at(text: string, quote: string) {
  const start = [...text.slice(0, text.indexOf(quote))].length
  return { start, end: start + [...quote].length, quote, voice: null, confidence: 0.9 }
}
function kept<F extends Finding>(
  id: string,
  document: DocumentSummary,
  finding: F,
  entities = {},
): F & KeptFinding {
  const held = { ...finding, id, document, state: 'proposed', entities }
  return held as unknown as F & KeptFinding
}

const asked = (quote: string, text: string, given: Partial<Ask>): Ask => ({
  kind: 'ask',
  ...at(text, quote),
  rule: 'ask/urges',
  asker: ['Harbour Committee'],
  addressee: [],
  final: [],
  action: '',
  concerning: ['Mara Okafor'],
  occasion: null,
  due: null,
  when: null,
  ...given,
})
const demandId = 'release/person/mara-okafor'
const asks: KeptAsk[] = [
  {
    ...kept(
      'ask-0123456789abcdef',
      letter,
      asked('press Estria to release Mara Okafor (مارا أوكافور)', letterText, {
        addressee: ['Prime Minister of Norland'],
        final: ['Estria'],
        action: 'release Mara Okafor',
        occasion: 'visit to Estria',
      }),
      { concerning: [mara] },
    ),
    demand: demandId,
    demands: [demandId],
    status: 'open',
  },
  {
    ...kept(
      'ask-fedcba9876543210',
      note,
      asked('la libération de Mara Okafor', noteText, {
        asker: ['Comité du port'],
        addressee: ['Norlande'],
        action: 'la libération de Mara Okafor',
      }),
      { concerning: [mara] },
    ),
    demand: demandId,
    demands: [demandId],
    status: 'open',
    state: 'confirmed',
  },
]
const pledge: Pledge & KeptFinding = kept('pledge-00000000000000aa', note, {
  kind: 'pledge',
  ...at(noteText, 'La ministre s’est engagée à « soulever le cas »'),
  rule: 'pledge/commits',
  by: ['la ministre'],
  to: [],
  action: 'soulever le cas',
  due: null,
})
const detained: Act & KeptFinding = kept(
  'act-00000000000000bb',
  letter,
  {
    kind: 'act',
    ...at(letterText, 'She was detained in March 2021'),
    rule: 'act/detained',
    type: 'detain',
    actor: ['=cmd|calc'],
    object: ['Mara Okafor'],
    when: '2021-03',
    where: null,
    modality: 'actual',
  },
  { object: [mara] },
)
const demand: Demand = {
  id: demandId,
  titles: { en: 'release of Mara Okafor', fr: 'libération de Mara Okafor' },
  topic: 'release',
  concerning: [mara],
  final: [estria],
  asks,
  count: asks.length,
  proposed: asks.length,
  first: '2022-03-02',
  last: '2024-06',
  status: 'open',
}
const summed = (entity: EntityRef, given: Partial<EntitySummary> = {}): EntitySummary => ({
  ...entity,
  role: null,
  forms: [],
  documents: 2,
  mentions: 2,
  ...given,
})
const person: EntityFile = {
  ...summed(mara, { role: 'lawyer', forms: ['مارا أوكافور', '马拉·奥卡福'] }),
  merged: [],
  passages: [
    {
      document: letter.id,
      ...at(letterText, letterText),
      summary: letter,
      mentions: [at(letterText, 'Mara Okafor')],
    },
    { document: note.id, ...at(noteText, noteText), summary: note, mentions: [at(noteText, 'Mara Okafor')] },
  ],
  posts: [],
  befell: [{ type: detained.type, when: detained.when, told: false, acts: [detained] }],
  findings: [...asks, detained],
  demands: [demand],
  counts: { findings: asks.length + 1, demands: 1 },
}
const account: Account = {
  entity: summed(norland),
  merged: [],
  includes: [
    {
      id: 'person/pm',
      kind: 'person',
      name: 'Prime Minister of Norland',
      country: null,
      because: 'official',
      role: 'Prime Minister',
    },
  ],
  asked: asks,
  pledged: [pledge],
  said: [],
  did: [],
  leftUndone: [],
  counts: { asked: asks.length, pledged: 1, said: 0, did: 0, leftUndone: 0 },
  silence: {
    asOf: '2024-07-01',
    unanswered: 2,
    oldest: '2022-03-02',
    lastWord: '2024-06',
    lastDocument: '2024-06',
  },
  years: [],
  undated: 1,
}
const document = (of: DocumentSummary, text: string): Document => ({
  id: of.id,
  name: of.name,
  original: of.id,
  mediaType: 'text/plain',
  text,
  language: of.language === 'fr' ? 'fr' : 'en',
  furniture: [],
  doubts: [],
})

const named = (text: string) => ({
  ...mara,
  forms: [],
  role: null,
  mentions: [{ start: at(text, mara.name).start, end: at(text, mara.name).end }],
})

const entry = (sequence: number, kind: Entry['kind'], author: string, body: unknown): Entry => ({
  sequence,
  time: `2024-03-0${sequence}T10:20:30.000Z`,
  author,
  kind,
  body,
  previous: 'd4'.repeat(32),
  hash: 'e5'.repeat(32),
})

interface Told extends OpenRecord {
  decided: Decision[]
  closed: boolean
}

/** A record that answers from the documents above, and remembers what was decided. */
export function toldRecord(): Told {
  const called = (name: string) => mara.name === name || mara.id === name
  const record: Told = {
    ...keepsNothing,
    decided: [],
    closed: false,
    has: async () => false,
    add: async (_source, documents) =>
      documents.map(({ document: { id } }) => ({ outcome: 'added', document: id })),
    decide: async (decision) => {
      record.decided.push(decision)
      return { sequence: 9, time: '', author: '', kind: decision.kind, body: null, previous: '', hash: '' }
    },
    async decideAll(decisions, by) {
      return Promise.all(decisions.map((decision) => this.decide(decision, by)))
    },
    countEntries: async () => 5,
    counts: async () => ({
      documents: 2,
      findings: { ask: 2, pledge: 1, stance: 0, act: 1, omission: 0, figure: 0 },
      people: 1,
      bodies: 2,
      demands: 1,
      entries: 5,
      proposed: 3,
    }),
    documents: async ({ offset = 0 } = {}) =>
      offset > 0
        ? []
        : [letter, note].map((one) => ({ ...one, proposals: one.findings, undecided: one.findings })),
    countDocuments: async () => 2,
    document: async (id) =>
      id === letter.id
        ? {
            ...letter,
            document: document(letter, letterText),
            kept: [asks[0]!, detained],
            named: [named(letterText)],
            translations: [],
          }
        : id === note.id
          ? {
              ...note,
              document: document(note, noteText),
              kept: [asks[1]!, pledge],
              named: [named(noteText)],
              translations: [],
            }
          : null,
    original: async () => null,
    asks: async ({ by }) => asks.filter(({ asker }) => !by || asker.includes(by)),
    countAsks: async () => asks.length,
    countDemands: async () => 1,
    ask: async () => null,
    demands: async () => [demand],
    demand: async () => demand,
    people: async (name) => (name && !called(name) ? [] : [person]),
    bodies: async () => [summed(norland), summed(estria, { documents: 1, mentions: 1 })],
    entity: async (name) => (called(name) ? person : null),
    account: async (name, asOf) =>
      name === norland.name ? { ...account, silence: { ...account.silence, asOf } } : null,
    countPeople: async () => 1,
    countBodies: async () => 2,
    countOccasions: async () => 1,
    askCounts: async () => ({ days: [], pairs: [], of: 0 }),
    figures: async () => [],
    occasions: async () => [
      { id: 'o1', name: 'visit to Estria', when: '2022-03', asks: [asks[0]!], acts: [] },
    ],
    reread: async (documents) =>
      documents.map(({ document }) => ({ outcome: 'already', document: document.id })),
    reading: async () => null,
    lost: async () => [],
    anchors: async () => [],
    knownOn: async () => {
      throw new Error('not in this test')
    },
    savedSearches: async () => [
      { name: 'releases', query: { text: 'release' }, author: 'Ada', time: '2024-03-05T10:00:00.000Z' },
    ],
    saveSearch: async () => {
      throw new Error('not in this test')
    },
    dropSearch: async () => {
      throw new Error('not in this test')
    },
    search: async () => ({
      total: 30,
      more: false,
      documents: 2,
      hits: [
        {
          document: letter.id,
          start: 0,
          end: [...letterText].length,
          quote: letterText,
          summary: letter,
          marks: [[at(letterText, 'Mara').start, at(letterText, 'Mara').end]],
          findings: [asks[0]!],
        },
      ],
    }),
    entries: async () => [],
    subjects: async () => [],
    history: async (subject) =>
      subject === asks[0]!.id
        ? [
            entry(3, 'DocumentRead', 'answerable', { engine: 'answerable 0.1.0' }),
            entry(7, 'FindingConfirmed', 'Berta', { finding: subject, why: 'checked against the letter' }),
          ]
        : [],
    verify: async () => ({
      entries: 5,
      head: 'c3'.repeat(32),
      broken: null,
      originals: [],
      sound: true,
      derived: [],
      signed: 0,
      unsigned: 0,
    }),
    rebuild: async () => {},
    close: async () => {
      record.closed = true
    },
  }
  return record
}

interface Answered {
  code: number
  out: string
  err: string
}

/** Runs one call against rooms and a terminal of its own. */
export async function call(
  argv: string[],
  given: { rooms?: Partial<Rooms>; io?: Partial<Io>; record?: OpenRecord; terminal?: boolean } = {},
): Promise<Answered> {
  const answered: Answered = { code: -1, out: '', err: '' }
  const terminal = given.terminal ?? false
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: {
      write: (text) => {
        answered.out += text
      },
      isTTY: terminal,
      ...(terminal ? { columns: 80 } : {}),
    },
    stderr: {
      write: (text) => {
        answered.err += text
      },
      isTTY: false,
    },
    env: { COLUMNS: '80', LANG: 'en_GB.UTF-8', HOME: '/nowhere' },
    cwd: process.cwd(),
    platform: 'linux',
    user: 'ada',
    systemLocale: 'en',
    now: () => new Date('2024-07-01T12:00:00'),
    askSecret: async () => null,
    onInterrupt: () => () => {},
    ...given.io,
  }
  const refused = () => {
    throw new Error('this room is closed in this test')
  }
  const rooms: Rooms = {
    gather: refused,
    readSource: refused,
    findIn: refused,
    startServer: refused,
    openRecord: async () => given.record ?? toldRecord(),
    ...given.rooms,
  }
  answered.code = await main(argv, io, rooms)
  return answered
}
