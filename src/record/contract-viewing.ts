/**
 * What every store must do when something is not for everybody, as tests: words are planted in a document, a finding and a
 * name, and every method of the contract is driven by one who may not see them.
 */
import { expect } from 'vitest'
import type { OpenRecord } from './contract.ts'
import { ROLES } from './contract-access.ts'
import { foundScreening } from './contract-candidates.ts'
import { finding, written } from './made.ts'

const by = { author: 'keeper', time: '2026-01-02T03:04:05Z' }
type Opened = (
  name: string,
  check: (record: OpenRecord, more: { reopen(options: object): Promise<OpenRecord> }) => Promise<void>,
) => void
const add = (record: OpenRecord, made: ReturnType<typeof written>) => record.add(made.source, [made.read], by)

/** Words that stand only in what is restricted, folded as any of them may come out. */
export const PLANTED = /needlewort|thornapple|quorn|hemlock/iu

/** All of it is restricted: an ask of a body that nobody else names, about somebody whom others name otherwise. */
const secret = () =>
  written(
    'Needlewort Trust asks Ruritania to open the Needlewort file on Tom Reed. Needlewort Tom knows.\n\nIt met on 3 May.',
    {
      name: 'needlewort.txt',
      title: 'The Needlewort memorandum',
      publisher: 'Needlewort Trust',
      published: '2021-05-04',
      url: 'file:///needlewort.txt',
      findings: [
        {
          kind: 'ask',
          quote: 'asks Ruritania to open the Needlewort file on Tom Reed',
          asker: ['Needlewort Trust'],
          addressee: ['Ruritania'],
          action: 'open the Needlewort file',
          concerning: ['Tom Reed'],
          occasion: 'Needlewort summit',
        },
        { kind: 'figure', quote: '3 May', count: '3', unit: 'needlewort' },
      ],
      named: [
        { kind: 'body', name: 'Needlewort Trust' },
        { name: 'Tom Reed', forms: ['Needlewort Tom'], role: 'needlewort keeper' },
        { kind: 'country', name: 'Ruritania', country: 'XR' },
      ],
    },
  )

/** One passage of it is restricted. */
const partly = () =>
  written(
    'The Watch urges Ruritania to free Tom Reed.\n\nThornapple House told Ruritania to pay 900 thornapple crowns to Jane Doe.\n\nThe Watch met Tom Reed in spring.',
    {
      name: 'partly.txt',
      title: 'A letter of the Watch',
      published: '2021-06',
      findings: [
        {
          kind: 'ask',
          quote: 'urges Ruritania to free Tom Reed',
          asker: ['The Watch'],
          addressee: ['Ruritania'],
          action: 'free Tom Reed',
          concerning: ['Tom Reed'],
        },
        {
          kind: 'ask',
          quote: 'told Ruritania to pay 900 thornapple crowns',
          asker: ['Thornapple House'],
          addressee: ['Ruritania'],
          action: 'pay 900 thornapple crowns',
        },
        { kind: 'figure', quote: '900 thornapple crowns', count: '900', unit: 'thornapple crowns' },
        {
          kind: 'act',
          quote: 'met Tom Reed in spring',
          type: 'met',
          actor: ['The Watch'],
          object: ['Tom Reed'],
          where: 'Thornapple House',
        },
      ],
      named: [
        { kind: 'body', name: 'The Watch' },
        { name: 'Tom Reed' },
        { kind: 'body', name: 'Thornapple House' },
        { kind: 'country', name: 'Ruritania', country: 'XR' },
      ],
    },
  )

/** About a person who is protected, by name, by surname, and in other names. */
const personal = () =>
  written(
    'The Watch urges Ruritania to release Zelda Quorn.\n\nQuorn, a poet, wrote to the Zelda Quorn Foundation. QUORN, ZELDA is her name in lists.\n\nTom Reed wrote too.',
    {
      name: 'quorn-case.txt',
      title: 'Quorn and the others',
      publisher: 'The Watch',
      published: '2022-01-10',
      url: 'https://watch.example/zelda-quorn',
      findings: [
        {
          kind: 'ask',
          quote: 'urges Ruritania to release Zelda Quorn',
          asker: ['The Watch'],
          addressee: ['Ruritania'],
          action: 'release Zelda Quorn',
          concerning: ['Zelda Quorn'],
          occasion: 'Quorn hearing',
        },
        {
          kind: 'act',
          quote: 'Quorn, a poet, wrote to the Zelda Quorn Foundation',
          type: 'wrote',
          actor: ['Quorn'],
          object: ['Zelda Quorn Foundation'],
        },
      ],
      named: [
        { name: 'Zelda Quorn', forms: ['Quorn', 'QUORN, ZELDA'], role: 'poet', country: 'XR' },
        { kind: 'body', name: 'Zelda Quorn Foundation' },
        { kind: 'body', name: 'The Watch' },
        { name: 'Tom Reed' },
        { kind: 'country', name: 'Ruritania', country: 'XR' },
      ],
    },
  )

/** Names her where no reading noticed. */
const unnoticed = () =>
  written('Ruritania answered that zelda  quorn is well.\n\nNothing else was said.', {
    name: 'reply.txt',
    published: '2022-03',
    named: [{ kind: 'country', name: 'Ruritania', country: 'XR' }],
    findings: [
      {
        kind: 'stance',
        quote: 'answered that zelda  quorn is well',
        by: ['Ruritania'],
        position: 'denies',
        about: 'zelda quorn',
      },
    ],
  })

const plain = () =>
  written('The Watch thanks Ruritania for the meeting.', {
    name: 'plain.txt',
    published: '2022-02',
    findings: [
      {
        kind: 'stance',
        quote: 'thanks Ruritania',
        by: ['The Watch'],
        toward: ['Ruritania'],
        position: 'supports',
      },
    ],
    named: [
      { kind: 'body', name: 'The Watch' },
      { kind: 'country', name: 'Ruritania', country: 'XR' },
    ],
  })

export const plantedIds = {
  secret: secret().read.document.id,
  partly: partly().read.document.id,
  personal: personal().read.document.id,
  unnoticed: unnoticed().read.document.id,
  plain: plain().read.document.id,
}

/** A record in which people have decided, then restricted. */
export async function planted(
  record: OpenRecord,
): Promise<{ findings: string[]; restricted: string; screening: string }> {
  for (const made of [secret(), partly(), personal(), unnoticed(), plain()]) await add(record, made)
  // A later version of the document at the same address.
  const later = written('Needlewort Trust asks again.', {
    name: 'needlewort-2.txt',
    url: 'file:///needlewort.txt',
  })
  await add(record, later)
  const findings: string[] = []
  for (const id of Object.values(plantedIds))
    findings.push(...(await record.document(id))!.kept.map((one) => one.id))
  const inPartly = (await record.document(plantedIds.partly))!.kept
  const restricted = inPartly.find((one) => one.quote.startsWith('told'))!.id
  const free = inPartly.find((one) => one.quote.startsWith('urges'))!
  await record.decide({ kind: 'FindingConfirmed', finding: restricted, why: 'Thornapple said so' }, by)
  await record.decide({ kind: 'FindingConfirmed', finding: free.id, why: 'as Zelda Quorn says' }, by)
  const passage = (made: ReturnType<typeof written>, quote: string) => {
    const { start, end } = finding(made.read.document.text, { kind: 'omission', quote })
    return { document: made.read.document.id, start, end, quote }
  }
  const answered = { kind: 'AskAnswered' as const, ask: free.id, status: 'met' as const }
  await record.decide({ ...answered, answer: passage(secret(), 'It met on 3 May') }, by)
  await record.decide(
    {
      kind: 'FindingAdded',
      document: plantedIds.partly,
      to: finding(partly().read.document.text, {
        kind: 'omission',
        quote: 'Thornapple House told',
        action: 'thornapple',
      }),
      why: 'Thornapple',
    },
    by,
  )
  await record.decide(
    { kind: 'EntitiesMerged', keep: 'body/needlewort-trust', merge: ['body/the-watch'], why: 'Needlewort' },
    by,
  )
  await record.decide({ kind: 'EntitiesHeldApart', entities: ['person/tom-reed', 'person/zelda-quorn'] }, by)
  const translated = { kind: 'TranslationStated' as const, by: 'human' as const }
  const { secret: hidden, plain: open } = plantedIds
  await record.decide({ ...translated, document: open, of: hidden, why: 'of Needlewort' }, by)
  await record.decide({ ...translated, document: hidden, of: plantedIds.partly }, by)
  await record.saveSearch('Quorn', { text: 'Quorn' }, by)
  const { id: screening } = await record.keepScreening(foundScreening(), by)
  const candidate = { screening, row: 4, list: 'ruritania', entry: '7' }
  await record.decide(
    { kind: 'CandidateDecided', ...candidate, decision: 'same', why: 'Zelda Quorn herself' },
    by,
  )
  await record.invite({ name: 'Kay', role: 'keeper' }, by)
  await record.invite({ name: 'Rae', role: 'reader' }, by)
  await record.invite({ name: 'Vic', role: 'reviewer' }, by)
  await record.invite({ name: 'Eddy', role: 'editor' }, by)
  await record.invite({ name: 'Cleo', role: 'reader', cleared: true }, by)
  await record.restrict({ what: 'document', id: plantedIds.secret, why: 'the Needlewort source' }, by)
  await record.restrict({ what: 'finding', id: restricted, why: 'Thornapple is a hemlock' }, by)
  await record.protect({ person: 'Zelda Quorn', pseudonym: 'Witness Z', why: 'hemlock' }, by)
  return { findings, restricted, screening }
}

/** How each question is asked, so that it would tell what was planted if it could. */
function calls(findings: string[], screening: string): Partial<Record<keyof OpenRecord, unknown[][]>> {
  const documents = [...Object.values(plantedIds).map((id) => [id]), ['nothing']]
  const named = ['Zelda Quorn', 'Quorn', 'Needlewort Trust', 'Thornapple House', 'Tom Reed', 'The Watch']
  const entities = [
    ...named,
    'person/zelda-quorn',
    'body/needlewort-trust',
    'body/the-watch',
    'body/zelda-quorn-foundation',
    'Witness Z',
    'person/witness-z',
    'country/xr',
  ]
  const asks = [{}, ...entities.flatMap((name) => [{ to: name }, { by: name }, { about: name }])]
  const words = [
    'needlewort',
    'thornapple',
    'quorn',
    '"zelda quorn"',
    'watch',
    'ruritania',
    'tom',
    'n*',
    'q*',
  ]
  const every = (list: unknown[]) => list.map((one) => [one])
  return {
    has: every(Object.values(plantedIds)),
    reading: documents,
    lost: [[]],
    anchors: documents,
    counts: [[]],
    countEntries: [[]],
    countDocuments: [[], ...every([...named, 'needlewort'].map((text) => ({ text })))],
    documents: [[], ...every([...named, 'needlewort'].map((text) => ({ text })))],
    document: documents,
    original: documents,
    asks: every(asks),
    countAsks: every(asks),
    ask: every(findings),
    demands: every(asks),
    countDemands: every(asks),
    demand: every([
      'release.zelda-quorn.xr',
      'release.witness-z.xr',
      'free.tom-reed.xr',
      'release.tom-reed.xr',
    ]),
    people: [[], ...every(named), ['q']],
    bodies: [[], ...every(named), ['n'], ['t']],
    countPeople: [[], ...every(named), ['q'], [undefined, true]],
    countBodies: [[], ...every(named), ['n'], ['t']],
    entity: [...every(entities), ...entities.map((name) => [name, 1])],
    account: entities.map((name) => [name, '2026-01-01']),
    figures: [[], [2]],
    occasions: [[], ['2026-01-01'], [undefined, { limit: 1 }]],
    countOccasions: [[], ['2026-01-01']],
    askCounts: every(asks),
    search: words.flatMap((text) => [
      [{ text, facets: true }],
      [{ text, order: 'latest' }],
      ...entities.map((person) => [{ text, person }]),
      ...entities.map((body) => [{ text, body }]),
    ]),
    savedSearches: [[]],
    suggestions: [[], ...every(entities.map((about) => ({ about })))],
    entries: [[], [0, 500], [5, 3]],
    history: every([...findings, ...Object.values(plantedIds), ...entities]),
    subjects: [[[...findings, ...Object.values(plantedIds), ...entities]]],
    screenings: [[]],
    screening: [['nothing'], [screening]],
    lists: [[]],
    listings: every([named, ['Z. Quorn']]),
    listBytes: every(Object.values(plantedIds)),
    columnsFor: [[['name']]],
    candidateHistory: [[screening, 4, 'ruritania', '7']],
    isEncrypted: [[]],
    users: [[]],
    may: [['keepScreening'], ['restrict']],
    reviewers: [[]],
    underReview: [['waiting'], ['disputed']],
  }
}

const said = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one?.type === 'Buffer' || one instanceof Uint8Array ? Buffer.from(one.data ?? one).toString() : one,
  ) ?? ''

/** What somebody is told, whatever comes of it; only what they said themselves is no news. */
async function told(record: OpenRecord, method: string, given: unknown[]): Promise<string> {
  const ask = record[method as 'counts'] as (...given: unknown[]) => unknown
  try {
    return said(await ask(...given))
  } catch (error) {
    const problem = error as { code?: string; details?: object }
    if (!/^[a-z_]+$/.test(problem.code ?? '')) throw error
    return said([problem.code, problem.details])
  }
}

export function viewingContract(opened: Opened): void {
  opened('what is restricted comes out of no question, for one who may not see it', async (record) => {
    const { findings, screening } = await planted(record)
    const asked = calls(findings, screening)
    for (const name of ['Rae', 'Vic', 'Eddy']) {
      const viewed = await record.as(name)
      // What may be asked is the same for all roles: whoever may do most of them asks all of it.
      for (const [method, all] of Object.entries(asked))
        for (const given of name === 'Eddy' ? all : all.slice(0, 1)) {
          const answer = await told(viewed, method, given)
          const leak = PLANTED.exec(answer)
          expect(
            leak && `${name} ${method}(${said(given)}): …${answer.slice(leak.index - 80, leak.index + 80)}`,
          ).toBeNull()
        }
      // Every method of the contract is asked: what changes the record here, all that is left is a keeper's.
      const { read } = secret()
      const changes: Partial<Record<keyof OpenRecord, unknown[]>> = {
        knownOn: ['2026-01-03'],
        decide: [{ kind: 'FindingRejected', finding: findings[0] }, by],
        decideAll: [[{ kind: 'FindingRejected', finding: findings[0] }], by],
        saveSearch: ['watch', { text: 'watch' }, by],
        dropSearch: ['Quorn', by],
        reread: [[read], by],
        add: [secret().source, [{ ...read, again: true }], by],
        keepScreening: [foundScreening(), by],
      }
      for (const method of Object.keys(viewed)) {
        if (method in asked) continue
        const given = changes[method as keyof OpenRecord]
        const answer = await told(viewed, method, given ?? [])
        expect(answer, method).not.toMatch(PLANTED)
        if (!given) expect(answer, method).toContain('role_lacking')
      }
    }
  })

  opened('what is not restricted is there, with blocks and a pseudonym', async (record) => {
    await planted(record)
    const reader = await record.as('rae')
    expect(await reader.counts()).toMatchObject({ documents: 4, people: 2, findings: { ask: 2, figure: 0 } })
    expect((await reader.documents()).map((one) => one.title ?? one.name)).toEqual([
      'reply.txt',
      'plain.txt',
      '█████ and the others',
      'A letter of the Watch',
    ])
    expect(await reader.document(plantedIds.secret)).toBeNull()
    expect(await reader.original(plantedIds.secret)).toBeNull()
    expect(await reader.original(plantedIds.personal)).toBeNull()
    expect(await reader.has(plantedIds.secret)).toBe(false)
    expect(Buffer.from((await reader.original(plantedIds.plain))!.bytes).toString()).toBe(
      plain().read.document.text,
    )
    const document = (await reader.document(plantedIds.personal))!
    expect(document.document.text.split('\n')[0]).toBe('The Watch urges Ruritania to release ███████████.')
    expect([...document.document.text]).toHaveLength([...personal().read.document.text].length)
    expect(document.named.map((one) => one.name)).toContain('Witness Z')
    const [ask] = await reader.asks({ about: 'Witness Z' })
    expect(ask).toMatchObject({
      quote: 'urges Ruritania to release ███████████',
      entities: { concerning: [{ id: 'person/witness-z', name: 'Witness Z', country: null }] },
    })
    expect(await reader.demand('release.witness-z.xr')).toMatchObject({
      titles: { en: 'release of Witness Z' },
    })
    expect(await reader.entity('Witness Z')).toMatchObject({ role: null, forms: [], documents: 1 })
    // What is said of Tom Reed elsewhere stays; what only the restricted document says of him does not.
    expect(await reader.entity('Tom Reed')).toMatchObject({ documents: 2, forms: [], role: null })
    // The body that was merged stands by itself where nobody may read of the other.
    expect(await reader.entity('The Watch')).toMatchObject({ id: 'body/the-watch', merged: [] })
    const open = (await reader.document(plantedIds.partly))!
    expect(open.kept.map((one) => [one.kind, one.state])).toEqual([
      ['ask', 'confirmed'],
      ['act', 'proposed'],
    ])
    // It was met by what stands in a restricted document: as if nobody knew.
    expect((await reader.ask(open.kept[0]!.id))!.answers).toEqual([])
    expect(await reader.search({ text: 'needlewort OR thornapple OR quorn' })).toMatchObject({ total: 0 })
    expect((await reader.search({ text: 'wrote' })).total).toBe(1)
    expect(await reader.history(plantedIds.secret)).toEqual([])
    expect((await reader.entries()).filter((one) => one.kind === 'PersonProtected')).toMatchObject([
      { body: null },
    ])
  })

  opened('one who is cleared sees all of it, and that is noted', async (record) => {
    const { restricted } = await planted(record)
    for (const name of ['Cleo', 'Kay']) {
      const viewed = await record.as(name)
      expect((await viewed.document(plantedIds.secret))!.title).toBe('The Needlewort memorandum')
      expect((await viewed.entity('Zelda Quorn'))!.name).toBe('Zelda Quorn')
      expect((await viewed.document(plantedIds.partly))!.kept.map((one) => one.id)).toContain(restricted)
    }
    const kay = await record.as('Kay')
    const { accesses } = await kay.accesses()
    const of = (author: string) => accesses.filter((one) => one.author === author)
    expect(of('Cleo').map((one) => [one.how, one.subject])).toEqual(
      expect.arrayContaining([
        ['document', plantedIds.secret],
        ['entity', 'person/zelda-quorn'],
        ['document', restricted],
      ]),
    )
    expect(of('Rae')).toEqual([])
    // The same again within the hour is not noted again.
    const { total } = await kay.accesses()
    await (await record.as('Cleo')).document(plantedIds.secret)
    expect((await kay.accesses()).total).toBe(total)
    await expect((await record.as('Cleo')).accesses()).rejects.toMatchObject({ code: 'role_lacking' })
  })

  opened('nobody decides about what they may not see, and no refusal tells more', async (record) => {
    const { restricted } = await planted(record)
    const vic = await record.as('Vic')
    const eddy = await record.as('Eddy')
    const refused = async (work: Promise<unknown>) => {
      const problem = await work.then(
        () => ({ code: 'done' }),
        (thrown) => thrown,
      )
      return [problem.code, said(problem.details)]
    }
    expect(await refused(vic.decide({ kind: 'FindingRejected', finding: restricted }, by))).toEqual([
      'finding_not_found',
      said({ finding: restricted }),
    ])
    const guess = (quote: string) => ({
      kind: 'FindingAdded' as const,
      document: plantedIds.personal,
      to: { ...finding(personal().read.document.text, { kind: 'omission', quote: 'Zelda Quorn' }), quote },
    })
    // A right guess of what stands under the blocks is answered as a wrong one is.
    const [right, wrong] = [
      await refused(vic.decide(guess('Zelda Quorn'), by)),
      await refused(vic.decide(guess('Wanda Flint'), by)),
    ]
    expect(right[0]).toBe('quote_not_there')
    expect(wrong[0]).toBe('quote_not_there')
    expect(right[1]).not.toMatch(PLANTED)
    const inSecret = { ...guess('It met').to, start: 0, end: 6 }
    expect(
      (await refused(vic.decide({ kind: 'FindingAdded', document: plantedIds.secret, to: inSecret }, by)))[0],
    ).toBe('document_not_found')
    const merge = (keep: string, one: string) => ({ kind: 'EntitiesMerged' as const, keep, merge: [one] })
    expect((await refused(eddy.decide(merge('person/tom-reed', 'person/zelda-quorn'), by)))[0]).toBe(
      'entity_not_found',
    )
    // What may be seen may be decided, under one's own name whoever one says one is.
    const [ask] = await vic.asks({ about: 'Witness Z' })
    const entry = await vic.decide(
      { kind: 'FindingConfirmed', finding: ask!.id, why: 'seen' },
      { author: 'Kay', time: by.time },
    )
    expect(entry).toMatchObject({ author: 'Vic', body: { why: 'seen' } })
    // Another who decides the same after hears that it is decided.
    expect((await refused(eddy.decide({ kind: 'FindingConfirmed', finding: ask!.id }, by)))[0]).toBe(
      'finding_decided',
    )
  })

  opened('each role may do what it may, from one moment to the next', async (record) => {
    await planted(record)
    const [ask] = await record.asks({})
    const tries: [needs: string, work: (viewed: OpenRecord) => Promise<unknown>][] = [
      ['reviewer', (viewed) => viewed.saveSearch('watch', { text: 'watch' }, by)],
      [
        'editor',
        (viewed) => viewed.decide({ kind: 'AskAnswered', ask: ask!.id, status: 'refused', answer: null }, by),
      ],
      ['editor', (viewed) => add(viewed, written('Something new was written.'))],
      ['keeper', (viewed) => viewed.invite({ name: 'Somebody', role: 'reader' }, by)],
      ['keeper', (viewed) => viewed.restrict({ what: 'document', id: plantedIds.plain, why: 'said so' }, by)],
      ['keeper', (viewed) => viewed.verify()],
      ['nobody', (viewed) => viewed.secretsOf('Kay', 'password')],
    ]
    for (const [i, name] of ['Rae', 'Vic', 'Eddy', 'Kay'].entries()) {
      const viewed = await record.as(name)
      for (const [needs, work] of tries) {
        const may = needs !== 'nobody' && i >= ROLES.indexOf(needs as 'reader')
        const problem = await work(viewed).then(
          () => null,
          (thrown) => thrown.code,
        )
        // Somebody before may have done the same.
        if (may) expect(problem === null || !/role_lacking/.test(problem), `${name} ${work}`).toBe(true)
        else expect(problem, `${name} ${work}`).toBe('role_lacking')
      }
    }
    const rae = await record.as('Rae')
    await record.changeUser({ name: 'Rae', role: 'keeper' }, by)
    expect((await rae.document(plantedIds.secret))!.name).toBe('needlewort.txt')
    await record.endUser({ name: 'Rae', why: 'left' }, by)
    await expect(rae.counts()).rejects.toMatchObject({ code: 'user_not_found' })
    await expect(record.as('Rae')).rejects.toMatchObject({ code: 'user_not_found' })
    await expect(record.changeUser({ name: 'Kay', role: 'reader' }, by)).rejects.toMatchObject({
      code: 'keeper_last',
    })
    await expect(record.endUser({ name: 'Kay' }, by)).rejects.toMatchObject({ code: 'keeper_last' })
    await expect(record.invite({ name: ' kay ', role: 'reader' }, by)).rejects.toMatchObject({
      code: 'user_exists',
    })
  })

  opened('what is added later is hidden as well, and what is lifted is seen again', async (record) => {
    await planted(record)
    const rae = await record.as('Rae')
    const before = (await rae.search({ text: 'poems' })).total
    expect(before).toBe(0)
    await add(
      record,
      written('Zelda Quorn published poems.\n\nThe Watch read poems.', {
        name: 'poems by zelda quorn.txt',
        named: [{ name: 'Zelda Quorn' }, { kind: 'body', name: 'The Watch' }],
      }),
    )
    expect((await rae.search({ text: 'poems' })).total).toBe(1)
    expect(await rae.entity('Witness Z')).toMatchObject({ documents: 2 })
    expect(said(await rae.documents())).not.toMatch(PLANTED)
    for (const { what, id } of await record.restrictions()) await record.lift({ what, id, why: 'past' }, by)
    expect((await rae.search({ text: 'poems' })).total).toBe(2)
    expect((await rae.document(plantedIds.secret))!.title).toBe('The Needlewort memorandum')
    await expect(
      record.lift({ what: 'person', id: 'person/zelda-quorn', why: 'again' }, by),
    ).rejects.toMatchObject({ code: 'not_restricted' })
  })

  opened('nothing is restricted twice, for nothing, or under a name', async (record) => {
    await planted(record)
    const refuses = async (work: Promise<unknown>, code: string) =>
      expect(
        await work.then(
          () => 'done',
          (thrown) => thrown.code,
        ),
      ).toBe(code)
    await refuses(
      record.restrict({ what: 'document', id: plantedIds.plain, why: ' ' }, by),
      'restriction_reason_missing',
    )
    await refuses(
      record.restrict({ what: 'document', id: plantedIds.secret, why: 'x' }, by),
      'restricted_already',
    )
    await refuses(record.restrict({ what: 'finding', id: 'ask-0', why: 'x' }, by), 'finding_not_found')
    await refuses(record.protect({ person: 'Zelda Quorn', why: 'x' }, by), 'restricted_already')
    for (const pseudonym of ['Tom Reed', 'Witness Z', ' ', 'friend of Tom Reed'])
      await refuses(record.protect({ person: 'Tom Reed', pseudonym, why: 'x' }, by), 'pseudonym_unfit')
    await record.protect({ person: 'Tom Reed', why: 'x' }, by)
    const [tom] = (await record.restrictions()).filter((one) => one.id === 'person/tom-reed')
    expect(tom!.pseudonym).toMatch(/^P-\w{5}$/)
  })

  opened(
    'who saw what is expunged, and how it was restricted, is forgotten with it',
    async (record, more) => {
      await planted(record)
      const kay = await record.as('Kay')
      await kay.entity('Zelda Quorn')
      await record.expunge({ what: 'person', id: 'person/zelda-quorn', why: 'asked for' }, by)
      await record.expunge({ what: 'document', id: plantedIds.secret, why: 'asked for' }, by)
      // A version of the document that is left stays restricted.
      expect((await record.restrictions()).map((one) => one.what)).toEqual(['document', 'finding'])
      expect(said(await record.accesses({ limit: 500 }))).not.toMatch(/quorn/i)
      const again = await more.reopen({ readonly: true })
      const reader = await again.as('Rae')
      expect(said(await reader.entries(0, 500))).not.toMatch(/needlewort|thornapple|hemlock|zelda.?quorn/i)
      await again.close()
    },
  )

  opened('secrets are kept beside the ledger, taken once, and let go', async (record) => {
    const secret = {
      kind: 'session' as const,
      id: 'a',
      owner: 'Rae',
      value: { seen: 1 },
      expires: '2026-01-02',
    }
    expect(await record.keepSecret(secret, 'fresh')).toBe(true)
    expect(await record.keepSecret(secret, 'fresh')).toBe(false)
    expect(await record.keepSecret({ ...secret, id: 'b', expires: null })).toBe(true)
    expect(await record.secretsOf('Rae', 'session')).toHaveLength(2)
    await record.dropExpired('2026-01-03')
    expect(await record.secret('session', 'a')).toBeNull()
    const [one, two] = await Promise.all([
      record.takeSecret('session', 'b'),
      record.takeSecret('session', 'b'),
    ])
    expect([one, two].filter(Boolean)).toHaveLength(1)
    expect(said(await record.entries())).not.toContain('seen')
  })
}
