/** A small record held in memory, for tests of the doors: one document, one ask, one person, one body. */
import type { Document } from '../model.ts'
import type {
  Decision,
  DocumentSummary,
  EntityRef,
  EntitySummary,
  Entry,
  Expunging,
  KeptAsk,
  OpenRecord,
} from '../record/contract.ts'
import { keepsNothing } from '../record/made.ts'

const text =
  'The Harbour Committee urges Norland to release Mara Okafor.\n\n<script>alert(1)</script> says the file.'

const summary: DocumentSummary = {
  id: 'd1',
  name: 'letters/to "Norland"\r\n.txt',
  title: 'To Norland',
  publisher: 'Harbour Committee',
  published: '2024-03-02',
  publishedFrom: 'dateline',
  language: 'en',
  url: null,
  replaces: null,
  replacedBy: null,
  added: '2024-03-05T10:00:00.000Z',
  findings: 1,
}
const document: Document = {
  id: 'd1',
  name: summary.name,
  original: 'a'.repeat(64),
  mediaType: 'text/html',
  text,
  language: 'en',
  furniture: [],
  doubts: [],
}
const person: EntityRef = { id: 'e1', kind: 'person', name: 'Mara Okafor', country: null }
const state: EntityRef = { id: 'e2', kind: 'country', name: 'Norland', country: 'NO' }

const summaryOf = (ref: EntityRef): EntitySummary => ({
  ...ref,
  role: null,
  forms: [],
  documents: 1,
  mentions: 1,
})

export interface HeldRecord extends OpenRecord {
  decided: { decision: Decision; author: string; time: string }[]
  expunged: Expunging[]
}

/** Every question has an answer; `decide` keeps what it was told in `decided`. */
export function heldRecord(): HeldRecord {
  const ask: KeptAsk = {
    kind: 'ask',
    id: 'f1',
    document: summary,
    state: 'proposed',
    entities: { addressee: [state], concerning: [person] },
    start: 0,
    end: 59,
    quote: text.slice(0, 59),
    voice: 'Harbour Committee',
    confidence: 0.9,
    rule: 'ask/urges',
    asker: ['Harbour Committee'],
    addressee: ['Norland'],
    final: ['Norland'],
    action: 'release Mara Okafor',
    concerning: ['Mara Okafor'],
    occasion: null,
    due: null,
    when: null,
    demand: 'm1',
    demands: ['m1'],
    status: 'open',
  }
  const demand = {
    id: 'm1',
    titles: { en: 'release of Mara Okafor', fr: 'libération de Mara Okafor' },
    topic: 'release',
    concerning: [person],
    final: [state],
    asks: [ask],
    count: 1,
    proposed: 1,
    first: '2024-03-02',
    last: '2024-03-02',
    status: 'open' as const,
  }
  const entry: Entry = {
    sequence: 1,
    time: summary.added,
    author: 'test',
    kind: 'DocumentAdded',
    body: { document: 'd1' },
    previous: '0',
    hash: '1',
  }
  const decided: HeldRecord['decided'] = []
  const expunged: HeldRecord['expunged'] = []
  return {
    ...keepsNothing,
    decided,
    expunged,
    wouldExpunge: async ({ what, id }) => ({
      what,
      id,
      name: summary.title ?? '',
      documents: [summary],
      entries: 2,
      decisions: 0,
    }),
    expunge: async (request, by) => {
      expunged.push(request)
      return { ...entry, sequence: 2, kind: 'Expunged', body: { why: request.why }, ...by }
    },
    has: async () => true,
    add: async () => [],
    decide: async (decision, by) => {
      decided.push({ decision, ...by })
      return { ...entry, sequence: 2, kind: decision.kind, body: decision, ...by }
    },
    async decideAll(decisions, by) {
      return Promise.all(decisions.map((decision) => this.decide(decision, by)))
    },
    countEntries: async () => 1,
    counts: async () => ({
      documents: 1,
      findings: { ask: 1, pledge: 0, stance: 0, act: 0, omission: 0, figure: 0 },
      people: 1,
      bodies: 1,
      demands: 1,
      entries: 1,
      proposed: 1,
    }),
    documents: async () => [{ ...summary, proposals: 1, undecided: 1 }],
    countDocuments: async () => 1,
    document: async (id) =>
      id === 'd1' ? { ...summary, document, kept: [ask], named: [], translations: [] } : null,
    original: async () => ({
      bytes: new TextEncoder().encode(text),
      mediaType: 'text/html',
      name: summary.name,
    }),
    asks: async (query) => (query.to === undefined || query.to === 'Norland' ? [ask] : []),
    countAsks: async (query) => (query.to === undefined || query.to === 'Norland' ? 1 : 0),
    countDemands: async () => 1,
    ask: async (id) => (id === 'f1' ? { ask, answers: [] } : null),
    demands: async () => [demand],
    demand: async (id) => (id === 'm1' ? demand : null),
    people: async () => [summaryOf(person)],
    bodies: async () => [summaryOf(state)],
    countPeople: async () => 1,
    countBodies: async () => 1,
    entity: async (id) =>
      id === 'e1' || id === 'Mara Okafor'
        ? {
            ...summaryOf(person),
            merged: [],
            passages: [
              {
                document: 'd1',
                start: 47,
                end: 58,
                quote: 'Mara Okafor',
                summary,
                mentions: [{ start: 47, end: 58 }],
              },
            ],
            posts: [],
            befell: [],
            findings: [ask],
            demands: [demand],
            counts: { findings: 1, demands: 1 },
          }
        : null,
    account: async (id, asOf) =>
      id === 'e2'
        ? {
            entity: summaryOf(state),
            merged: [],
            includes: [],
            asked: [ask],
            pledged: [],
            said: [],
            did: [],
            leftUndone: [],
            counts: { asked: 1, pledged: 0, said: 0, did: 0, leftUndone: 0 },
            silence: {
              asOf,
              unanswered: 1,
              oldest: '2024-03-02',
              lastWord: null,
              lastDocument: '2024-03-02',
            },
            years: [],
            undated: 0,
          }
        : null,
    figures: async () => [],
    occasions: async () => [],
    countOccasions: async () => 0,
    askCounts: async () => ({ days: [], pairs: [], of: 0 }),
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
      total: 1,
      more: false,
      documents: 1,
      hits: [
        { document: 'd1', start: 0, end: 59, quote: ask.quote, summary, marks: [[28, 35]], findings: [ask] },
      ],
    }),
    entries: async (after = 0) => (after < 1 ? [entry] : []),
    history: async () => [entry],
    subjects: async () => [{ what: 'document', id: 'd1', name: summary.name, title: summary.title }],
    verify: async () => ({
      entries: 1,
      head: '1',
      broken: null,
      originals: [],
      sound: true,
      derived: [],
      signed: 0,
      unsigned: 0,
    }),
    rebuild: async () => undefined,
    close: async () => undefined,
  }
}
