/** Screening as an analyst does it: rows beside the list's words, a decision on each candidate, asked again when the list changed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundScreening } from '../record/contract-candidates.ts'
import { written } from '../record/made.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House
const by = { author: 'Ada', time: '2024-05-02T10:00:00.000Z' }

beforeAll(async () => {
  if (hasBrowser) house = await openHouse({ empty: true })
}, 120_000)

afterAll(async () => {
  await house?.close()
})

describe.skipIf(!hasBrowser)('a screening', () => {
  test('is found, its candidates decided by keyboard with a reason, and every row says that no match is no clearance', async () => {
    const { id } = await house.record.keepScreening(foundScreening(), by)
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    await context.addInitScript(axeSource)
    await house.open(page, '/screenings')
    await page.getByText('No match is not a clearance.').first().waitFor()
    await page.locator('main').getByRole('link').first().click()
    await page.locator('.candidate').first().waitFor()
    expect(await violations(page)).toEqual([])
    const open = (await house.record.screening(id))!.decided.open
    expect(open).toBeGreaterThan(0)
    const form = page.locator('.candidate').first().locator('form')
    await form.getByLabel('Why?').fill('another date of birth')
    await form.getByRole('button', { name: 'Not the same' }).press('Enter')
    await page.getByText('Decided: not the same').waitFor()
    await page.getByRole('status').getByText('The decision is on record.').waitFor()
    const now = (await house.record.screening(id))!
    expect(now.decided).toMatchObject({ open: open - 1, not_same: 1 })
    await context.close()
    expect(complaints).toEqual([])
  })

  test('in French, on a telephone: asked again, with what the list said then', async () => {
    const { id } = await house.record.keepScreening(
      foundScreening({ harbour: { programme: 'forced labour; export ban' } }),
      by,
    )
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 390,
      locale: 'fr',
    })
    await context.addInitScript(axeSource)
    await house.open(page, `/screenings/${encodeURIComponent(id)}?only=open`)
    await page.locator('.candidate').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.getByRole('combobox', { name: 'Montrer' }).selectOption('')
    await page.getByRole('button', { name: 'Afficher' }).click()
    await page
      .getByText('L’absence de correspondance', { exact: false })
      .or(page.getByText('ne vaut pas'))
      .first()
      .waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test.each([
    {
      locale: 'en',
      width: 1440,
      listed: 'On lists',
      decided: 'Ada decided',
      none: 'No decided match',
      no: 'No match is not',
    },
    {
      locale: 'fr',
      width: 390,
      listed: 'Sur des listes',
      decided: 'Ada a décidé',
      none: 'Aucune correspondance',
      no: 'ne vaut pas mise',
    },
  ] as const)('stands on the page of an official as it was decided, in $locale at $width pixels', async (say) => {
    const { record } = house
    const { id } = await record.keepScreening(foundScreening({ country: say.locale }), by)
    await record.decide(
      {
        kind: 'CandidateDecided',
        screening: id,
        row: 4,
        list: 'ruritania',
        entry: '7',
        decision: 'same',
        why: 'born that day',
      },
      by,
    )
    const office = { country: 'XR', role: 'Minister of Justice' }
    const named = [
      { name: 'Zelda Quorn', ...office },
      { name: 'Ada Long', ...office },
    ]
    const { source, read } = written(`Zelda Quorn met Ada Long (${say.locale}).`, {
      name: `${say.locale}.txt`,
      named,
    })
    await record.add(source, [read], by)
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, say)
    await context.addInitScript(axeSource)
    await house.open(page, '/people/person%2Fzelda-quorn')
    const section = page.locator('section', { has: page.getByRole('heading', { name: say.listed }) })
    await section.getByText(say.decided).waitFor()
    for (const words of ['Z. Quorn', 'ruritania-2026-01-02.csv', 'born that day', say.no])
      expect(await section.textContent()).toContain(words)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await section.getByRole('link').click()
    await page.locator('.candidate').first().waitFor()
    // Of an official without a match it is said, and that it clears nobody.
    await house.open(page, '/people/person%2Fada-long')
    await section.getByText(say.none).waitFor()
    await section.getByText(say.no).waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })
})
