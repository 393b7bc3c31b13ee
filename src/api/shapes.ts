/** The shapes of everything the API takes and gives, checked against the nouns they describe. */
import { z } from '@hono/zod-openapi'
import type { Finding } from '../model.ts'
import type {
  Account,
  AskFile,
  Counts,
  Demand,
  DocumentSummary,
  EntityFile,
  EntityRef,
  EntitySummary,
  KeptAsk,
  KeptDocument,
  KeptFinding,
  Occasion,
  SearchAnswer,
} from '../record/contract.ts'
import { DATE } from './mistaken.ts'

export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, DATE)
  .openapi({ description: 'ISO 8601 date with the precision known', example: '2019-03' })
const when = z.string().nullable()
const count = z.number().int().min(0)
const span = { start: count, end: count }
const passage = z.object({ document: z.string(), ...span, quote: z.string() })

export const entityKind = z.enum(['person', 'body', 'country', 'company', 'place', 'instrument'])
export const findingKind = z.enum(['ask', 'pledge', 'stance', 'act', 'omission', 'figure'])
const askStatus = z.enum(['open', 'answered', 'met', 'refused'])
const names = z.array(z.string())

const found = z.object({
  ...span,
  quote: z.string(),
  voice: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
const ask = found.extend({
  kind: z.literal('ask'),
  asker: names,
  addressee: names,
  final: names,
  action: z.string(),
  concerning: names,
  occasion: z.string().nullable(),
  due: when,
  when,
})
const pledge = found.extend({
  kind: z.literal('pledge'),
  by: names,
  to: names,
  action: z.string(),
  due: when,
})
const stance = found.extend({
  kind: z.literal('stance'),
  by: names,
  toward: names,
  position: z.enum(['criticises', 'supports', 'opposes', 'denies']),
  about: z.string().nullable(),
})
const act = found.extend({
  kind: z.literal('act'),
  type: z.string(),
  actor: names,
  object: names,
  when,
  where: z.string().nullable(),
  modality: z.enum(['actual', 'expected', 'alleged', 'hypothetical', 'denied']),
})
const omission = found.extend({ kind: z.literal('omission'), by: names, action: z.string(), when })
const figure = found.extend({
  kind: z.literal('figure'),
  count: z.string(),
  unit: z.string(),
  according_to: names,
  when,
})
export const finding = z
  .discriminatedUnion('kind', [ask, pledge, stance, act, omission, figure])
  .openapi('Finding')

export const documentSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: when,
    publishedFrom: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    replaces: z.string().nullable(),
    replacedBy: z.string().nullable(),
    added: z.string(),
    findings: count,
  })
  .openapi('DocumentSummary')

/** With how many findings it has, rejected ones too, and about how many of them nobody decided. */
export const listedDocument = documentSummary
  .extend({ proposals: count, undecided: count })
  .openapi('ListedDocument')

const entityRef = z
  .object({ id: z.string(), kind: entityKind, name: z.string(), country: z.string().nullable() })
  .openapi('EntityRef')

const kept = {
  id: z.string(),
  document: documentSummary,
  state: z.enum(['proposed', 'confirmed', 'corrected', 'rejected', 'added']),
  entities: z.record(z.string(), z.array(entityRef)),
  review: z
    .object({
      state: z.enum(['waiting', 'disputed']),
      by: z.array(
        z.object({
          author: z.string(),
          time: z.string(),
          decision: z.enum(['confirmed', 'corrected', 'rejected', 'added']),
          why: z.string().nullable(),
          entry: count,
        }),
      ),
    })
    .exactOptional(),
}
export const keptFinding = z
  .discriminatedUnion('kind', [
    ask.extend(kept),
    pledge.extend(kept),
    stance.extend(kept),
    act.extend(kept),
    omission.extend(kept),
    figure.extend(kept),
  ])
  .openapi('KeptFinding')
export const keptFigure = figure.extend(kept).openapi('KeptFigure')
export const keptAsk = ask
  .extend({ ...kept, demand: z.string().nullable(), demands: names, status: askStatus })
  .openapi('KeptAsk')

const named = z.object({
  kind: entityKind,
  name: z.string(),
  forms: names,
  mentions: z.array(z.object(span)),
  country: z.string().nullable(),
  role: z.string().nullable(),
})
const textDocument = z.object({
  id: z.string(),
  name: z.string(),
  original: z.string(),
  mediaType: z.string(),
  charset: z.string().exactOptional(),
  text: z.string(),
  language: z.enum(['en', 'fr', 'other']),
  title: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  published: z
    .object({ date: z.string(), from: z.enum(['user', 'metadata', 'dateline', 'text', 'file']) })
    .exactOptional(),
  url: z.string().exactOptional(),
  pages: z.array(count).exactOptional(),
  furniture: z.array(z.object(span)),
  doubts: z.array(
    z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
})
export const keptDocument = documentSummary
  .extend({
    document: textDocument,
    translations: z.array(
      z.object({
        document: documentSummary,
        is: z.enum(['original', 'translation']),
        by: z.enum(['human', 'machine']),
      }),
    ),
    kept: z.array(keptFinding),
    named: z.array(named.extend({ id: z.string() })),
  })
  .openapi('KeptDocument')

export const demand = z
  .object({
    id: z.string(),
    titles: z.object({ en: z.string(), fr: z.string() }),
    topic: z.string(),
    concerning: z.array(entityRef),
    final: z.array(entityRef),
    asks: z.array(keptAsk).describe('The latest first; `count` says how many there are'),
    count,
    proposed: count,
    first: when,
    last: when,
    status: askStatus,
  })
  .openapi('Demand')

export const entitySummary = z
  .object({
    id: z.string(),
    kind: entityKind,
    name: z.string(),
    country: z.string().nullable(),
    role: z.string().nullable(),
    forms: names,
    documents: count,
    mentions: count,
  })
  .openapi('EntitySummary')
export const entityFile = entitySummary
  .extend({
    merged: z.array(entityRef),
    passages: z.array(passage.extend({ summary: documentSummary, mentions: z.array(z.object(span)) })),
    posts: z.array(z.object({ role: z.string(), first: when, last: when, documents: count })),
    befell: z.array(z.object({ type: z.string(), when, told: z.boolean(), acts: z.array(act.extend(kept)) })),
    findings: z.array(keptFinding),
    demands: z.array(demand),
    counts: z.object({ findings: count, demands: count }),
  })
  .openapi('EntityFile')

export const askFile = z
  .object({
    ask: keptAsk,
    answers: z.array(
      z.object({
        entry: count,
        status: z.enum(['answered', 'met', 'refused']),
        author: z.string(),
        time: z.string(),
        why: z.string().nullable(),
        passage: passage.extend({ summary: documentSummary }).nullable(),
      }),
    ),
  })
  .openapi('AskFile')

const partCounts = z.object({ asked: count, pledged: count, said: count, did: count, leftUndone: count })

export const account = z
  .object({
    entity: entitySummary,
    merged: z.array(entityRef),
    includes: z.array(
      entityRef.extend({ because: z.enum(['official', 'organ']), role: z.string().nullable() }),
    ),
    asked: z.array(keptAsk),
    pledged: z.array(keptFinding),
    said: z.array(keptFinding),
    did: z.array(keptFinding),
    leftUndone: z.array(keptFinding),
    counts: partCounts,
    years: z.array(partCounts.extend({ year: z.number().int() })),
    silence: z.object({
      asOf: z.string(),
      unanswered: count,
      oldest: when,
      lastWord: when,
      lastDocument: when,
    }),
    undated: count,
  })
  .openapi('Account')

export const occasion = z
  .object({
    id: z.string(),
    name: z.string(),
    when,
    asks: z.array(keptAsk),
    acts: z.array(keptFinding),
  })
  .openapi('Occasion')

const facet = z.object({ value: z.string(), name: z.string(), passages: count })
const facets = z
  .object({
    kinds: z.array(facet),
    languages: z.array(facet),
    publishers: z.array(facet),
    years: z.array(facet),
    bodies: z.array(facet),
    people: z.array(facet),
    of: count.describe('Documents of the best passages in which bodies and people were counted'),
    counted: count.describe('Passages that were counted: all that were found, or the best of them'),
  })
  .openapi('Facets')

const lossWhy = z.enum(['gone', 'several'])
export const lostFinding = z
  .object({
    finding: z.string(),
    state: z.string(),
    said: finding,
    document: documentSummary,
    why: lossWhy,
  })
  .openapi('LostFinding')
export const anchoredFinding = z
  .object({
    finding: keptFinding,
    anchor: z.enum(['same', 'moved', 'lost']),
    start: count.optional(),
    end: count.optional(),
    why: lossWhy.optional(),
  })
  .openapi('AnchoredFinding')

/** What a kept search looks for. */
export const searchQuery = z.object({
  text: z.string().max(1000),
  kind: findingKind.optional(),
  body: z.string().max(500).optional(),
  person: z.string().max(500).optional(),
  language: z.string().max(20).optional(),
  publisher: z.string().max(500).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  asOf: partialDate.optional(),
  order: z.enum(['best', 'latest']).optional(),
})
export const savedSearch = z
  .object({ name: z.string(), query: searchQuery, author: z.string(), time: z.string() })
  .openapi('SavedSearch')

export const searchAnswer = z
  .object({
    total: count,
    documents: count,
    more: z.boolean().describe('More passages match than these, the latest, which were counted and ranked'),
    hits: z.array(
      passage.extend({
        summary: documentSummary,
        marks: z.array(z.tuple([z.number(), z.number()])),
        findings: z.array(keptFinding),
      }),
    ),
    facets: facets.optional(),
  })
  .openapi('SearchAnswer')

export const counts = z
  .object({
    documents: count,
    findings: z.object({
      ask: count,
      pledge: count,
      stance: count,
      act: count,
      omission: count,
      figure: count,
    }),
    people: count,
    bodies: count,
    demands: count,
    entries: count,
    proposed: count,
  })
  .openapi('Counts')

const subject = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('finding'),
    id: z.string(),
    kind: findingKind,
    quote: z.string(),
    document: documentSummary,
  }),
  z.object({ what: z.literal('document'), id: z.string(), name: z.string(), title: z.string().nullable() }),
  z.object({ what: z.literal('entity'), id: z.string(), kind: entityKind, name: z.string() }),
])

/** An entry as a list shows it; its body, which can hold a whole document, has its own address. */
export const entryLine = z
  .object({
    sequence: count,
    time: z.string(),
    author: z.string(),
    kind: z.string(),
    /** Id of what it is about, and the name or reason that its body gives. */
    subject: z.string().nullable(),
    name: z.string().nullable(),
    why: z.string().nullable(),
    /** What that id stands for now: a finding with its words and document, a document, an entity; null where it stands no more. */
    about: subject.nullable(),
    hash: z.string(),
    previous: z.string(),
  })
  .openapi('EntryLine')

const why = z.string().max(2000).optional()
const id = z.string().min(1).max(500)
export const decision = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('FindingConfirmed'), finding: id, why }),
    z.object({ kind: z.literal('FindingCorrected'), finding: id, to: finding, why }),
    z.object({ kind: z.literal('FindingRejected'), finding: id, why }),
    z.object({ kind: z.literal('FindingAdded'), document: id, to: finding, why }),
    z.object({
      kind: z.literal('AskAnswered'),
      ask: id,
      status: z.enum(['answered', 'met', 'refused']),
      answer: passage.nullable(),
      why,
    }),
    z.object({ kind: z.literal('DecisionWithdrawn'), entry: count, why }),
    z.object({ kind: z.literal('LossAccepted'), finding: id, why }),
    z.object({ kind: z.literal('EntitiesMerged'), keep: id, merge: z.array(id).min(1).max(100), why }),
    z.object({ kind: z.literal('EntitiesParted'), entity: id, from: id, why }),
    z.object({ kind: z.literal('EntitiesHeldApart'), entities: z.tuple([id, id]), why }),
    z.object({
      kind: z.literal('TranslationStated'),
      document: id,
      of: id,
      by: z.enum(['human', 'machine']),
      why,
    }),
    z.object({ kind: z.literal('TranslationRetracted'), document: id, why }),
    z.object({
      kind: z.literal('CandidateDecided'),
      screening: id,
      row: count,
      list: id,
      entry: z.string().min(1).max(2000),
      decision: z.enum(['same', 'not_same', 'unsure']),
      why,
    }),
  ])
  .openapi('Decision')

export const problem = z
  .object({
    code: z.string(),
    problem: z.string(),
    remedy: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Problem')

/** Fails to compile when a shape and the noun it describes part ways. */
export type Describes<Shape extends z.ZodType, Noun> = [Noun, z.infer<Shape>] extends [z.infer<Shape>, Noun]
  ? true
  : never
const described: [
  Describes<typeof finding, Finding>,
  Describes<typeof documentSummary, DocumentSummary>,
  Describes<typeof entityRef, EntityRef>,
  Describes<typeof keptFinding, KeptFinding>,
  Describes<typeof keptAsk, KeptAsk>,
  Describes<typeof keptDocument, KeptDocument>,
  Describes<typeof demand, Demand>,
  Describes<typeof entitySummary, EntitySummary>,
  Describes<typeof entityFile, EntityFile>,
  Describes<typeof askFile, AskFile>,
  Describes<typeof account, Account>,
  Describes<typeof occasion, Occasion>,
  Describes<typeof searchAnswer, SearchAnswer>,
  Describes<typeof counts, Counts>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true]
void described
