/** Two who must decide alike, in the browser: the setting, what waits, where they differ, and what an editor makes of it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser } from './browser.ts'
import { begun, type House, openHouse, violations } from './fixture.ts'

const by = { author: 'first', time: '2024-05-02T10:00:00.000Z' }
let house: House

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse({ team: true })
  for (const [name, role] of [
    ['Kay', 'keeper'],
    ['Ada', 'reviewer'],
    ['Ben', 'reviewer'],
  ] as const)
    await house.record.invite({ name, role }, by)
}, 120_000)

afterAll(async () => {
  await house?.close()
})

const firstCard = (page: Page) => page.locator('.card').first()
const isNarrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.skipIf(!hasBrowser)('two reviewers', () => {
  test('one waits for the other; where they differ an editor decides, by keyboard', async () => {
    const kay = await begun(house, 'Kay')
    await house.open(kay.page, '/users')
    await kay.page.getByText('One is enough').waitFor()
    await kay.page.getByRole('button', { name: 'Ask for two' }).press('Enter')
    await kay.page.getByText('Two must decide alike; where they differ').waitFor()
    expect(await violations(kay.page)).toEqual([])
    expect(await house.record.reviewers()).toBe(2)

    const { address } = await house.letter()
    const ada = await begun(house, 'Ada')
    await house.open(ada.page, address)
    await firstCard(ada.page).getByRole('button', { name: 'Confirm' }).click()
    await firstCard(ada.page).getByText('confirmed by Ada, waits for a second').waitFor()
    expect(await violations(ada.page)).toEqual([])
    // Her own word twice is not two.
    expect(await firstCard(ada.page).getByRole('button', { name: 'Confirm' }).count()).toBe(0)

    const ben = await begun(house, 'Ben', 'fr', 390)
    await house.open(ben.page, '/disagreements?state=waiting')
    await ben.page.getByText('confirmé par Ada, attend un second avis').waitFor()
    expect(await violations(ben.page)).toEqual([])
    expect(await isNarrow(ben.page)).toBe(true)
    await ben.page.getByLabel('Pourquoi').fill('le texte dit autre chose')
    await ben.page.getByRole('button', { name: 'Rejeter' }).click()
    await ben.page.getByText('Rien n’attend un second avis.').waitFor()
    await house.open(ben.page, '/disagreements')
    await ben.page.getByText('confirmé par Ada, rejeté par Ben').waitFor()
    expect(await violations(ben.page)).toEqual([])

    await house.open(kay.page, '/disagreements')
    await kay.page.getByText('confirmed by Ada, rejected by Ben: they disagree').waitFor()
    await kay.page.getByText('(le texte dit autre chose)').waitFor()
    await kay.page.getByText('1 disagreement, 0 waiting for a second.').waitFor()
    await kay.page.getByRole('button', { name: 'Confirm as it stands' }).press('Enter')
    await kay.page.getByText('Nobody disagrees.').waitFor()
    await house.open(kay.page, address)
    await firstCard(kay.page).locator('.state').getByText('Confirmed').waitFor()
    for (const { context, complaints } of [kay, ada, ben]) {
      // Before the first log-in there is no session.
      expect(complaints.filter((one) => !/\b401\b/.test(one))).toEqual([])
      await context.close()
    }
  }, 90_000)
})
