/** An account to make briefs of: one body, two asks of one demand, a pledge, an act, with everything hard to write. */
import { befell } from '../follow/befell.ts'
import type { Act, Ask, Pledge } from '../model.ts'
import type {
  Account,
  Demand,
  DocumentSummary,
  EntityFile,
  EntityRef,
  KeptAsk,
  KeptFinding,
} from '../record/contract.ts'
import type { BriefMatter } from './brief.ts'

const letter: DocumentSummary = {
  id: 'a1b2c3d4e5f60718'.repeat(4),
  name: 'letter.txt',
  title: 'Before your visit <to> *Estria*',
  publisher: 'Harbour Committee',
  published: '2022-03-02',
  publishedFrom: 'dateline',
  language: 'en',
  url: 'https://harbour.example/letters/7?a=1&b=2',
  replaces: null,
  replacedBy: null,
  added: '2024-03-05T10:00:00.000Z',
  findings: 2,
}
const note: DocumentSummary = {
  ...letter,
  id: 'b2c3d4e5f60718a1'.repeat(4),
  name: 'note.fr.txt',
  title: null,
  publisher: null,
  published: '2024-06',
  language: 'fr',
  url: null,
}
const norland: EntityRef = { id: 'country/xn', kind: 'country', name: 'Norland', country: null }
const mara: EntityRef = { id: 'person/mara-okafor', kind: 'person', name: 'Mara Okafor', country: null }
const omar: EntityRef = { id: 'person/omar-lund', kind: 'person', name: 'Omar Lund', country: null }

const where = (start: number, quote: string) => ({
  start,
  end: start + [...quote].length,
  quote,
  voice: null,
  confidence: 0.9,
})
const ask = (
  id: string,
  document: DocumentSummary,
  quote: string,
  given: Partial<Ask> & Partial<Pick<KeptAsk, 'state' | 'demand' | 'status'>>,
): KeptAsk => ({
  kind: 'ask',
  ...where(100, quote),
  rule: 'ask/urges',
  asker: ['Harbour Committee'],
  addressee: ['Prime Minister of Norland'],
  final: [],
  action: quote,
  concerning: [mara.name],
  occasion: null,
  due: null,
  when: null,
  id,
  document,
  state: 'proposed',
  entities: { concerning: [mara] },
  demand: 'd1',
  demands: given.demand === null ? [] : ['d1'],
  status: 'open',
  ...given,
})
const asks: KeptAsk[] = [
  ask('ask-1', letter, 'press Estria to release Mara Okafor (مارا أوكافور, 马拉·奥卡福)', {
    final: ['Estria'],
  }),
  ask('ask-2', note, 'la libération de Mara Okafor', {
    asker: ['Comité du port', 'Ligue des rameurs'],
    addressee: [],
    state: 'confirmed',
  }),
  ask('ask-3', letter, 'publish\nthe <script>alert("1")</script> register & more', { demand: null }),
  ask('ask-4', letter, 'open the harbour', { demand: null, status: 'met' }),
]
const pledge: Pledge & KeptFinding = {
  kind: 'pledge',
  ...where(40, 'I will raise the case'),
  rule: 'pledge/will',
  by: ['Prime Minister of Norland'],
  to: ['Harbour Committee'],
  action: 'raise the case',
  due: null,
  id: 'pledge-1',
  document: letter,
  state: 'proposed',
  entities: {},
}
const detained: Act & KeptFinding = {
  kind: 'act',
  ...where(200, 'She was detained in March 2021'),
  rule: 'act/detained',
  type: 'detain',
  actor: [],
  object: ['Mara Okafor'],
  when: '2021-03',
  where: null,
  modality: 'actual',
  id: 'act-1',
  document: letter,
  state: 'proposed',
  entities: { object: [mara] },
}
const demand: Demand = {
  id: 'd1',
  titles: { en: 'release of Mara Okafor', fr: 'libération de Mara Okafor' },
  topic: 'release',
  concerning: [mara],
  final: [],
  asks: asks.slice(0, 2),
  count: 2,
  proposed: 2,
  first: '2022-03-02',
  last: '2024-06',
  status: 'open',
}
const file = (entity: EntityRef, role: string | null, findings: KeptFinding[]): EntityFile => ({
  ...entity,
  role,
  forms: [],
  documents: 2,
  mentions: 3,
  merged: [],
  passages: [],
  posts: [],
  befell: befell({ id: entity.id, name: entity.name }, findings),
  findings,
  demands: [demand],
  counts: { findings: findings.length, demands: 1 },
})
const account: Account = {
  entity: { ...norland, role: null, forms: [], documents: 2, mentions: 4 },
  merged: [],
  includes: [
    {
      id: 'person/pm',
      kind: 'person',
      name: 'Ada Berg',
      country: null,
      because: 'official',
      role: 'Prime Minister of Norland',
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
    unanswered: 3,
    oldest: '2022-03-02',
    lastWord: null,
    lastDocument: '2024-06',
  },
  years: [],
  undated: 1,
}

export const matter = (given: Partial<BriefMatter> = {}): BriefMatter => ({
  account,
  demands: [demand],
  people: [file(mara, 'lawyer', [...asks, detained]), file(omar, null, [])],
  occasion: null,
  asOf: '2024-07-01',
  language: 'en',
  ...given,
})
export const occasion = { id: 'o1', name: 'visit to Estria', when: '2024-07', asks: [asks[2]!], acts: [] }
export const emptyMatter = (): BriefMatter =>
  matter({
    account: {
      ...account,
      includes: [],
      asked: [],
      pledged: [],
      silence: { asOf: '2024-07-01', unanswered: 0, oldest: null, lastWord: null, lastDocument: null },
      years: [],
      undated: 0,
    },
    demands: [],
    people: [],
  })
