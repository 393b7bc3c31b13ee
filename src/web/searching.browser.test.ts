/** Searching: narrowed by what was counted, kept under a name, found again, dropped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House

beforeAll(async () => {
  if (hasBrowser) house = await openHouse()
}, 120_000)

afterAll(async () => {
  await house?.close()
})

describe.skipIf(!hasBrowser)('a search', () => {
  test('is narrowed, kept, found again and dropped', async () => {
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    await context.addInitScript(axeSource)
    await house.open(page, '/search?q=release')
    const narrow = page.getByRole('navigation', { name: 'Narrow it down' })
    const hits = () => page.locator('.hits > li').count()
    const before = await hits()
    await narrow.getByRole('link', { name: '2021' }).click()
    await page.waitForFunction((n) => document.querySelectorAll('.hits > li').length < n, before)
    expect(new URL(page.url()).searchParams.get('from')).toBe('2021-01-01')
    // The filter that is set is shown, in its field.
    expect(await page.getByLabel('From').inputValue()).toBe('2021-01-01')
    expect(await violations(page)).toEqual([])
    const narrowed = await hits()
    await page.getByLabel('Keep this search as').fill('Release, 2021')
    await page.getByLabel('Keep this search as').press('Enter')
    await page.getByRole('status').getByText('The search is kept.').waitFor()
    await house.open(page, '/search')
    await page.getByRole('link', { name: 'Release, 2021' }).click()
    await page.locator('.hits > li').first().waitFor()
    expect(await hits()).toBe(narrowed)
    await page.getByRole('button', { name: 'Drop the search Release, 2021' }).press('Enter')
    await page.getByText('None yet.').waitFor()
    expect(await house.record.savedSearches()).toEqual([])
    await context.close()
    expect(complaints).toEqual([])
  })
})
