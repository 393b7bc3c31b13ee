/** Documents for the record's own tests and bench: written here, anchored by their words. */
import { createHash } from 'node:crypto'
import type {
  Act,
  Ask,
  Document,
  EntityKind,
  Figure,
  Finding,
  Named,
  Omission,
  Pledge,
  Source,
  Stance,
} from '../model.ts'
import type { Access, Keeping, ReadDocument, Reviewing, Screenings, Suggesting } from './contract.ts'

const never = () => Promise.reject(new Error('not in this test'))

/** For records that tests hand to the doors: none of this is asked of them. */
export const keepsNothing: Access & Keeping & Reviewing & Screenings & Suggesting = {
  reviewers: async () => 1,
  setReviewers: never,
  underReview: never,
  isEncrypted: () => false,
  lock: never,
  unlock: never,
  copy: never,
  seal: never,
  prove: never,
  wouldExpunge: never,
  expunge: never,
  keepScreening: never,
  screenings: never,
  screening: never,
  lists: never,
  listings: never,
  listBytes: never,
  columnsFor: never,
  candidateHistory: never,
  suggestions: never,
  users: async () => [],
  invite: never,
  changeUser: never,
  endUser: never,
  restrict: never,
  protect: never,
  lift: never,
  restrictions: async () => [],
  as: never,
  may: async () => undefined,
  keepSecret: never,
  secret: never,
  secretsOf: never,
  takeSecret: never,
  dropExpired: never,
  noteAccess: never,
  accesses: never,
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const DEFAULTS = {
  ask: {
    asker: [],
    addressee: [],
    final: [],
    action: '',
    concerning: [],
    occasion: null,
    due: null,
    when: null,
  },
  pledge: { by: [], to: [], action: '', due: null },
  stance: { by: [], toward: [], position: 'criticises', about: null },
  act: { type: 'act', actor: [], object: [], when: null, where: null, modality: 'actual' },
  omission: { by: [], action: '', when: null },
  figure: { count: '1', unit: '', according_to: [], when: null },
}

type Said =
  | ({ kind: 'ask' } & Partial<Ask>)
  | ({ kind: 'pledge' } & Partial<Pledge>)
  | ({ kind: 'stance' } & Partial<Stance>)
  | ({ kind: 'act' } & Partial<Act>)
  | ({ kind: 'omission' } & Partial<Omission>)
  | ({ kind: 'figure' } & Partial<Figure>)

interface Written {
  name?: string
  url?: string
  title?: string
  publisher?: string
  published?: string
  language?: Document['language']
  furniture?: Document['furniture']
  /** Each by the words it is anchored to, its quote. */
  findings?: (Said & { quote: string })[]
  named?: { kind?: EntityKind; name: string; forms?: string[]; country?: string; role?: string }[]
}

/** A document with its source, as reading would give it: spans are those of the first place where the words stand. */
export function written(text: string, facts: Written = {}): { source: Source; read: ReadDocument } {
  const bytes = Buffer.from(text, 'utf8')
  const original = sha256(bytes)
  const { name = 'made.txt', title, publisher, published, language = 'en', url } = facts
  const document: Document = {
    id: original,
    name,
    original,
    mediaType: 'text/plain',
    charset: 'utf-8',
    text,
    language,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: { date: published, from: 'text' as const } }),
    furniture: facts.furniture ?? [],
    doubts: [],
  }
  return {
    source: { bytes, name, mediaType: 'text/plain', ...(url === undefined ? {} : { url }) },
    read: {
      document,
      findings: (facts.findings ?? []).map((said) => finding(text, said)),
      named: (facts.named ?? []).map((one) => named(text, one)),
      engine: 'made/1',
    },
  }
}

/** A finding anchored to the first place where its quote stands. */
export function finding(text: string, said: Said & { quote: string }): Finding {
  const span = placeOf(text, said.quote)
  const common = { voice: null, confidence: 0.9, rule: `${said.kind}/made` }
  return { ...DEFAULTS[said.kind], ...common, ...span, ...said } as unknown as Finding
}

function named(text: string, one: NonNullable<Written['named']>[number]): Named {
  const { kind = 'person', name, forms = [], country = null, role = null } = one
  const mentions = [name, ...forms].flatMap((form) => places(text, form)).sort((a, b) => a.start - b.start)
  return { kind, name, forms, mentions, country, role }
}

function placeOf(text: string, quote: string) {
  const [place] = places(text, quote)
  if (!place) throw new Error(`“${quote}” does not stand in the text`)
  return place
}

function places(text: string, words: string) {
  const found = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const start = [...text.slice(0, at)].length
    found.push({ start, end: start + [...words].length })
  }
  return found
}
