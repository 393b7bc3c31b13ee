/** What was lost or changed on re-reading, expunging, and settings: as people meet them in a browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { type House, openHouse } from './fixture.ts'

let house: House
let browser: Browser
const by = { author: 'Ada', time: '2024-05-02T10:00:00.000Z' }

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  browser = house.browser
}, 120_000)

afterAll(async () => {
  await house?.close()
})

describe.skipIf(!hasBrowser)('in a browser', () => {
  test('what a new reading no longer finds is shown as gone; a decided finding that lost its words can be let go', async () => {
    const { record } = house
    const { kept, address } = await house.letter()
    const [first] = kept.kept
    await record.decide({ kind: 'FindingConfirmed', finding: first!.id }, by)
    // Read again from bytes in which those words are others.
    const { document, named } = kept
    const text = document.text.replace(first!.quote, first!.quote.replaceAll('e', 'o'))
    await record.reread([{ document: { ...document, text }, findings: [], named, engine: 'made/2' }], by)
    expect(await record.lost()).toHaveLength(1)

    const { page, context, complaints } = await watchedPage(browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    await house.open(page, `${address}/changes`)
    await page.getByRole('heading', { name: 'Read again' }).waitFor()
    await page.getByText(`No longer found (${kept.kept.length})`).waitFor()
    await page.getByText('made/2').waitFor()

    await house.open(page, '/history')
    await page.getByRole('link', { name: 'Decided findings whose words are gone' }).press('Enter')
    await page.getByRole('heading', { name: 'Lost passages' }).waitFor()
    await page.getByText('These words stand nowhere in the text any more.').waitFor()
    await page.getByLabel('Why it needs no decision any more').fill('the page was corrected')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is lost').waitFor()
    await page.getByRole('status').getByText('Accepted as lost.').waitFor()
    await context.close()
    expect(complaints).toEqual([])
    const entries = await record.entries(0, 1000)
    expect(entries.at(-1)).toMatchObject({ kind: 'LossAccepted', body: { why: 'the page was corrected' } })
  })

  test('a person is expunged only under their name, and what would go is told before', async () => {
    const { record } = house
    const { page, context } = await watchedPage(browser, house.server.url, { width: 390, locale: 'fr' })
    await house.open(page, `/people/${encodeURIComponent('Jeanne Marchal')}`)
    await page.getByRole('link', { name: 'Effacer cette personne du registre…' }).press('Enter')
    await page.getByRole('heading', { name: 'Effacer du registre pour toujours' }).waitFor()
    await page.getByText('Écritures qui perdent leur contenu').waitFor()
    await page.getByLabel('La raison').fill('à sa demande')
    await page.getByLabel('Tapez le nom encore une fois').fill('Somebody Else')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await record.entity('Jeanne Marchal')).not.toBeNull()
    await page.getByLabel('Tapez le nom encore une fois').fill('Jeanne Marchal')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Historique', level: 1 }).waitFor()
    expect(await record.entity('Jeanne Marchal')).toBeNull()
    await context.close()
  })

  test('a chosen theme holds at once and on the next visit, whatever the device says', async () => {
    const { page, context, complaints } = await watchedPage(browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    await house.open(page, '/settings')
    const light = await paper()
    await page.getByLabel('Dark', { exact: true }).check()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await house.open(page, '/about')
    expect(await paper()).toBe(dark)
    await house.open(page, '/settings')
    expect(await page.getByLabel('Dark', { exact: true }).isChecked()).toBe(true)
    await page.getByLabel('As this device').check()
    expect(await paper()).toBe(light)
    await page.getByText('Not encrypted: whoever has the file can read it').waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })
})
