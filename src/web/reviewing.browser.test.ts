/** Two who must decide alike, in the browser: the setting, what waits, where they differ, and what an editor makes of it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Factors } from '../api/team/factors.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

const by = { author: 'first', time: '2024-05-02T10:00:00.000Z' }
const PASSWORD = 'four quiet herons at dusk'
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

/** Somebody's browser, as they have it after beginning. */
async function begun(name: string, locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  const { page, context } = watched
  await context.addInitScript(axeSource)
  const token = await new Factors(house.record, () => new Date()).invitation(name)
  await page.goto(`${house.server.url}/join#${token}`)
  await page.locator('input[type=password]').first().fill(PASSWORD)
  await page.locator('input[type=password]').last().fill(PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
  return watched
}

const firstCard = (page: Page) => page.locator('.card').first()
const isNarrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.skipIf(!hasBrowser)('two reviewers', () => {
  test('one waits for the other; where they differ an editor decides, by keyboard', async () => {
    const kay = await begun('Kay')
    await house.open(kay.page, '/users')
    await kay.page.getByText('One is enough').waitFor()
    await kay.page.getByRole('button', { name: 'Ask for two' }).press('Enter')
    await kay.page.getByText('Two must decide alike; where they differ').waitFor()
    expect(await violations(kay.page)).toEqual([])
    expect(await house.record.reviewers()).toBe(2)

    const { address } = await house.letter()
    const ada = await begun('Ada')
    await house.open(ada.page, address)
    await firstCard(ada.page).getByRole('button', { name: 'Confirm' }).click()
    await firstCard(ada.page).getByText('confirmed by Ada, waits for a second').waitFor()
    expect(await violations(ada.page)).toEqual([])
    // Her own word twice is not two.
    await firstCard(ada.page).getByRole('button', { name: 'Confirm' }).click()
    await ada.page.getByText('You decided so already').waitFor()

    const ben = await begun('Ben', 'fr', 390)
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
      // One refusal was asked for above, and before the first log-in there is no session.
      expect(complaints.filter((one) => !/\b40[01]\b/.test(one))).toEqual([])
      await context.close()
    }
  }, 90_000)
})
