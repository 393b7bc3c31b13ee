/** What every store must do where two must decide alike, as tests. */
import { expect } from 'vitest'
import type { Decision, OpenRecord } from './contract.ts'
import { finding, written } from './made.ts'

type Opened = (name: string, check: (record: OpenRecord) => Promise<void>) => void

const by = (author: string, minute = 0) => ({
  author,
  time: `2026-03-04T05:${String(minute).padStart(2, '0')}:00Z`,
})

const text = 'The Watch urged Ruritania to free Tom Reed. The Watch urged Ruritania to open the harbour.'
const letter = () =>
  written(text, {
    name: 'letter.txt',
    published: '2021-06-07',
    findings: [
      {
        kind: 'ask',
        quote: 'The Watch urged Ruritania to free Tom Reed',
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        final: ['Ruritania'],
        action: 'free Tom Reed',
        concerning: ['Tom Reed'],
      },
      {
        kind: 'ask',
        quote: 'The Watch urged Ruritania to open the harbour',
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        action: 'open the harbour',
      },
    ],
    named: [
      { kind: 'body', name: 'The Watch' },
      { kind: 'country', name: 'Ruritania', country: 'XR' },
      { name: 'Tom Reed' },
    ],
  })

/** A record of a team with two asks; gives their ids. */
async function team(record: OpenRecord): Promise<[string, string]> {
  const { source, read } = letter()
  await record.add(source, [read], by('Eddy'))
  for (const [name, role] of [
    ['Kay', 'keeper'],
    ['Eddy', 'editor'],
    ['Ada', 'reviewer'],
    ['Ben', 'reviewer'],
    ['Cy', 'reviewer'],
    ['Rae', 'reader'],
  ] as const)
    await record.invite({ name, role }, by('Kay'))
  const kept = (await record.document(read.document.id))!.kept
  return [kept[0]!.id, kept[1]!.id]
}

export function reviewingContract(opened: Opened): void {
  const stateOf = async (record: OpenRecord, id: string) => {
    const { ask } = (await record.ask(id))!
    const said = ask.review?.by.map(({ author, decision }) => `${author} ${decision}`) ?? []
    return [ask.review?.state ?? ask.state, ...said]
  }
  const decideAs = async (record: OpenRecord, name: string, decision: Decision) =>
    (await (await record.as(name)).decide(decision, by(name))).sequence
  const confirm = (finding: string): Decision => ({ kind: 'FindingConfirmed', finding })
  const reject = (finding: string): Decision => ({ kind: 'FindingRejected', finding })

  opened('only a record of several who may decide can ask for two', async (record) => {
    expect(await record.reviewers()).toBe(1)
    await expect(record.setReviewers({ reviewers: 2 }, by('somebody'))).rejects.toMatchObject({
      code: 'reviewers_too_few',
      details: { count: 0 },
    })
    await record.invite({ name: 'Kay', role: 'keeper' }, by('Kay'))
    await record.invite({ name: 'Rae', role: 'reader' }, by('Kay'))
    await expect(record.setReviewers({ reviewers: 2 }, by('Kay'))).rejects.toMatchObject({
      details: { count: 1 },
    })
    await record.invite({ name: 'Ada', role: 'reviewer' }, by('Kay'))
    await expect((await record.as('Ada')).setReviewers({ reviewers: 2 }, by('Ada'))).rejects.toMatchObject({
      code: 'role_lacking',
    })
    const entry = await record.setReviewers({ reviewers: 2, why: 'the hearing' }, by('Kay'))
    expect(entry).toMatchObject({ kind: 'ReviewersSet', body: { reviewers: 2, why: 'the hearing' } })
    expect(await record.reviewers()).toBe(2)
    await expect(record.setReviewers({ reviewers: 2 }, by('Kay'))).rejects.toMatchObject({
      code: 'reviewers_set_already',
    })
  })

  opened('a finding waits for a second who decides alike, and is a proposal until then', async (record) => {
    const [ask, other] = await team(record)
    await record.decide(confirm(other), by('Ada'))
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    // What counted before counts still.
    expect(await stateOf(record, other)).toEqual(['confirmed'])
    await decideAs(record, 'Ada', confirm(ask))
    expect(await stateOf(record, ask)).toEqual(['waiting', 'Ada confirmed'])
    expect((await record.asks({ about: 'Tom Reed' }))[0]!.state).toBe('proposed')
    expect((await record.counts()).proposed).toBe(1)
    expect((await record.demand('release.tom-reed.xr'))!.proposed).toBe(1)
    expect(await record.underReview('waiting')).toMatchObject({ total: 1, findings: [{ id: ask }] })
    await expect(decideAs(record, 'ADA', confirm(ask))).rejects.toMatchObject({ code: 'review_waits' })
    await expect(record.decide(confirm(ask), by('nobody'))).rejects.toMatchObject({ code: 'user_not_found' })
    await expect(record.decide(confirm(ask), by('Rae'))).rejects.toMatchObject({ code: 'role_lacking' })
    const second = await decideAs(record, 'Ben', confirm(ask))
    expect(await stateOf(record, ask)).toEqual(['confirmed'])
    expect((await record.counts()).proposed).toBe(0)
    await decideAs(record, 'Ben', { kind: 'DecisionWithdrawn', entry: second })
    expect(await stateOf(record, ask)).toEqual(['waiting', 'Ada confirmed'])
  })

  opened('what one rejected counts until a second rejects it too', async (record) => {
    const [ask] = await team(record)
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    await decideAs(record, 'Ada', reject(ask))
    expect(await record.countAsks({})).toBe(2)
    await decideAs(record, 'Ben', reject(ask))
    expect(await record.countAsks({})).toBe(1)
    expect(await record.demand('release.tom-reed.xr')).toBeNull()
    // A third who differs brings it back, to be decided.
    await decideAs(record, 'Cy', confirm(ask))
    expect(await stateOf(record, ask)).toEqual(['disputed', 'Ada rejected', 'Ben rejected', 'Cy confirmed'])
    expect((await record.demand('release.tom-reed.xr'))!.asks).toHaveLength(1)
  })

  opened('where two differ it stands among the disagreements, until an editor decides', async (record) => {
    const [ask] = await team(record)
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    await decideAs(record, 'Ada', confirm(ask))
    await decideAs(record, 'Ben', { ...reject(ask), why: 'a draft' } as Decision)
    const { total, findings } = await (await record.as('Rae')).underReview('disputed')
    expect([total, findings[0]!.review!.by.map(({ author, why }) => [author, why])]).toEqual([
      1,
      [
        ['Ada', null],
        ['Ben', 'a draft'],
      ],
    ])
    await expect(decideAs(record, 'Cy', reject(ask))).rejects.toMatchObject({
      code: 'role_lacking',
      details: { needs: 'editor' },
    })
    await decideAs(record, 'Eddy', reject(ask))
    expect(await record.underReview('disputed')).toEqual({ total: 0, findings: [] })
    expect((await record.document((await letter()).read.document.id))!.kept[0]!.state).toBe('rejected')
  })

  opened('words written by hand wait for a second who confirms them', async (record) => {
    const [ask] = await team(record)
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    const to = finding(text, {
      kind: 'ask',
      quote: 'urged Ruritania to free Tom Reed',
      asker: ['The Watch'],
      addressee: ['Ruritania'],
      action: 'free Tom Reed',
      concerning: ['Tom Reed'],
    })
    await decideAs(record, 'Ada', { kind: 'FindingCorrected', finding: ask, to })
    expect(await stateOf(record, ask)).toEqual(['waiting', 'Ada corrected'])
    expect((await record.ask(ask))!.ask.quote).toBe(to.quote)
    const own = { kind: 'FindingCorrected', finding: ask, to } as const
    await expect(decideAs(record, 'Ben', own)).rejects.toMatchObject({ code: 'finding_decided' })
    await decideAs(record, 'Ben', confirm(ask))
    expect(await stateOf(record, ask)).toEqual(['confirmed'])
    const added = finding(text, { kind: 'omission', quote: 'open the harbour', action: 'open the harbour' })
    const { document } = (await record.ask(ask))!.ask
    await decideAs(record, 'Ada', { kind: 'FindingAdded', document: document.id, to: added })
    expect((await record.underReview('waiting')).findings).toMatchObject([
      { kind: 'omission', state: 'proposed', review: { by: [{ author: 'Ada', decision: 'added' }] } },
    ])
  })

  opened('back to one, nothing waits; rebuilt, all of it is as it was', async (record) => {
    const [ask, other] = await team(record)
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    await decideAs(record, 'Ada', confirm(ask))
    await decideAs(record, 'Ada', confirm(other))
    await decideAs(record, 'Ben', reject(other))
    const before = [await stateOf(record, ask), await stateOf(record, other)]
    await record.rebuild()
    expect([await stateOf(record, ask), await stateOf(record, other)]).toEqual(before)
    expect((await record.verify()).derived).toEqual([])
    await record.setReviewers({ reviewers: 1 }, by('Kay', 9))
    expect(await stateOf(record, ask)).toEqual(['confirmed'])
    expect(await record.countAsks({})).toBe(1)
    expect((await record.verify()).derived).toEqual([])
    await record.rebuild()
    expect(await record.countAsks({})).toBe(1)
  })

  opened('a page that changes takes along what waits', async (record) => {
    const [ask] = await team(record)
    await record.setReviewers({ reviewers: 2 }, by('Kay'))
    const url = 'https://example.org/letter'
    const page = (words: string) => {
      const made = written(words, { ...{ name: 'page.txt', url, published: '2021-06-07' } })
      return record.add(made.source, [made.read], by('Eddy'))
    }
    expect(ask).toBeTruthy()
    const [first] = await page(`${text} One.`)
    const to = finding(`${text} One.`, { kind: 'omission', quote: 'open the harbour', action: 'open it' })
    await decideAs(record, 'Ada', { kind: 'FindingAdded', document: first!.document, to })
    const [second] = await page(`Anew. ${text} Two.`)
    const [carried] = (await record.document(second!.document))!.kept
    expect(carried).toMatchObject({
      state: 'proposed',
      review: { state: 'waiting', by: [{ author: 'Ada' }] },
    })
    await decideAs(record, 'Ben', confirm(carried!.id))
    expect((await record.document(second!.document))!.kept[0]!.state).toBe('confirmed')
    expect((await record.verify()).derived).toEqual([])
  })
}
