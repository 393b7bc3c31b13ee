/** What each role is offered in the browser: nothing that would be refused; and what a keeper restricts from the desk. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../record/contract.ts'
import { foundScreening } from '../record/contract-candidates.ts'
import { hasBrowser } from './browser.ts'
import { begun, type House, openHouse, violations } from './fixture.ts'

const by = { author: 'first', time: '2024-05-02T10:00:00.000Z' }
let house: House
let screening: string

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse({ team: true })
  for (const [name, role] of [
    ['Kay', 'keeper'],
    ['Eddy', 'editor'],
    ['Vic', 'reviewer'],
    ['Rae', 'reader'],
  ] as const)
    await house.record.invite({ name, role }, by)
  screening = (await house.record.keepScreening(foundScreening(), by)).id
  await house.record.saveSearch('harbour', { text: 'harbour' }, by)
}, 120_000)

afterAll(async () => {
  await house?.close()
})

/** Names of what can be pressed on a page to change the record. */
async function offered(page: Page): Promise<string[]> {
  const pressed = page.locator('main button:visible, main details.plain summary, main a[href^="/expunge"]')
  return (await pressed.allInnerTexts()).map((text) => text.trim())
}

/** For each page, what only from a role on is offered there. */
async function pages(): Promise<[string, Partial<Record<Role, string[]>>][]> {
  const { address } = await house.letter()
  const [ask] = await house.record.asks({})
  return [
    [
      address,
      {
        reviewer: ['Confirm', 'Correct…', 'Reject…', 'Add a finding…', 'Undo', 'Accept many…'],
        editor: ['This is a translation…'],
        keeper: [
          'Restrict…',
          'Show it only to those who are cleared',
          'Take this document out of the record…',
        ],
      },
    ],
    ['/search?q=harbour', { reviewer: ['Drop', 'Keep'] }],
    ['/add', { editor: ['Choose files…'] }],
    ['/screenings', { editor: ['Choose a table…'] }],
    [`/screenings/${screening}?only=open`, { editor: ['The same', 'Not the same', 'Unsure'] }],
    [`/asks/${encodeURIComponent(ask!.id)}`, { editor: ['Put on record'] }],
    [
      '/people/person%2Fmara-okafor',
      { editor: ['Look it up'], keeper: ['Take this person out of the record…'] },
    ],
    ['/users', { keeper: ['Invite', 'Ask for two'] }],
  ]
}

const roles: [string, Role][] = [
  ['Rae', 'reader'],
  ['Vic', 'reviewer'],
  ['Eddy', 'editor'],
  ['Kay', 'keeper'],
]

describe.skipIf(!hasBrowser)('each role', () => {
  test('is offered what it may do, and nothing else', async () => {
    const all = await pages()
    for (const [place, [name]] of roles.entries()) {
      const { page, context, complaints } = await begun(house, name)
      for (const [address, only] of all) {
        await house.open(page, address)
        await page.waitForLoadState('networkidle')
        const found = await offered(page)
        for (const [role, words] of Object.entries(only))
          for (const word of words) {
            const may = roles.findIndex(([, one]) => one === role) <= place
            expect([name, address, word, found.some((one) => one === word)]).toEqual([
              name,
              address,
              word,
              may,
            ])
          }
      }
      expect(await page.getByRole('link', { name: 'Add', exact: true }).count()).toBe(place >= 2 ? 1 : 0)
      expect(complaints.filter((one) => !/\b401\b/.test(one))).toEqual([])
      await context.close()
    }
  }, 120_000)

  test('a reader has the desk by keyboard without the keys that decide', async () => {
    const { page, context } = await begun(house, 'Rae', 'fr', 390)
    const { address, kept } = await house.letter()
    await house.open(page, address)
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    for (const key of ['j', 'a', 'r', 'm']) await page.keyboard.press(key)
    expect(await page.locator('dialog').count()).toBe(0)
    const now = (await house.record.document(kept.id))!
    expect(now.kept.every(({ state }) => state === 'proposed')).toBe(true)
    await context.close()
  }, 60_000)

  test('a keeper restricts a finding from its card, with why; others do not see it', async () => {
    const { page, context, complaints } = await begun(house, 'Kay')
    const { address, kept } = await house.letter()
    await house.open(page, address)
    const card = page.locator('.card').first()
    await card.getByRole('button', { name: 'Restrict…' }).press('Enter')
    await card.getByLabel('Why').fill('the witness asked for it')
    expect(await violations(page)).toEqual([])
    await card.getByRole('button', { name: 'Restrict', exact: true }).press('Enter')
    await card.getByText('Only those who are cleared see it from now on.').waitFor()
    expect(complaints.filter((one) => !/\b401\b/.test(one))).toEqual([])
    const [restricted] = await house.record.restrictions()
    expect(restricted).toMatchObject({
      what: 'finding',
      id: kept.kept[0]!.id,
      why: 'the witness asked for it',
    })
    const seen = (await (await house.record.as('Rae')).document(kept.id))!
    expect(seen.kept.map(({ id }) => id)).not.toContain(kept.kept[0]!.id)
    await context.close()
  }, 60_000)
})
