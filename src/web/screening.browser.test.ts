/** Screening a table from the browser: chosen, its columns mapped, lists chosen, stopped, kept; known again the next time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House

beforeAll(async () => {
  if (hasBrowser) house = await openHouse({ empty: true })
}, 120_000)

afterAll(async () => {
  await house?.close()
})

async function screenings(locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  await watched.context.addInitScript(axeSource)
  await house.open(watched.page, '/screenings')
  return watched
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const list = file('mills.csv', 'id,name,programme\nL.1,Violet Heron Cotton Mill,forced labour\n')
const long = 'Harbour '.repeat(1250)
const table = [
  'Party,No,State',
  'Violet Heron Cotton Mill Ltd,7,XR',
  '"=HYPERLINK(""http://evil.example"")",8,XR',
  '<img src=x onerror=alert(1)>,9,XR',
  `${long},10,XR`,
  '"never closed,11,XR',
].join('\n')

describe.skipIf(!hasBrowser)('a table in the browser', () => {
  test('is mapped, screened and kept by the keyboard; every row of a hostile one is in it', async () => {
    const { page, context, complaints } = await screenings()
    expect(await violations(page)).toEqual([])
    let next = list
    page.on('filechooser', (chooser) => void chooser.setFiles(next))
    const choose = async (button: string, given: typeof list) => {
      next = given
      await page.getByRole('button', { name: button }).press('Enter')
    }
    await choose('Choose a table…', file('suppliers.csv', table))
    await page.getByText('No heading says that it is of names').waitFor()
    await page.getByText('1 is malformed: row 6').waitFor()
    const map = async (label: string, heading: string) => {
      await page.getByLabel(label, { exact: true }).focus()
      await page.keyboard.type(heading)
    }
    await map('Name', 'Party')
    await page.getByText('1 is malformed: row 5').waitFor()
    await map('Identifier', 'No')
    await map('Country', 'State')
    expect(await page.getByRole('button', { name: 'Screen and keep' }).isDisabled()).toBe(true)
    await choose('Choose lists…', list)
    await page.getByRole('button', { name: 'Leave out mills.csv' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Screen and keep' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'suppliers.csv' }).waitFor()
    await page.getByText('No match is not a clearance.').first().waitFor()
    await page.getByRole('status').getByText('The screening is kept.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    const [kept] = await house.record.screenings()
    expect(kept).toMatchObject({
      rows: 5,
      matched: 1,
      malformed: 1,
      author: 'Ada',
      columns: { name: ['Party'], id: 'No', country: 'State' },
    })
    await page.getByRole('combobox', { name: 'Show' }).selectOption('malformed')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('This row is malformed').waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('in French, on a telephone: dropped, known by its headings, held against the list that is kept', async () => {
    const { page, context, complaints } = await screenings('fr', 390)
    const drop = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'fournisseurs.csv', { type: 'text/csv' }))
      return data
    }, table)
    await page.dispatchEvent('.start .drop', 'drop', { dataTransfer: drop })
    await page.getByText('Comme la dernière fois').waitFor()
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('Party')
    expect(await page.getByRole('checkbox', { name: 'mills.csv' }).isChecked()).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.getByRole('button', { name: 'Filtrer et garder' }).click()
    await page.getByRole('heading', { level: 1, name: 'fournisseurs.csv' }).waitFor()
    await page.getByText('ne vaut pas').first().waitFor()
    expect(await house.record.lists()).toHaveLength(1)
    await context.close()
    expect(complaints).toEqual([])
  })

  test('is stopped on the way, and nothing is kept; what cannot be read says why', async () => {
    const before = (await house.record.screenings()).length
    const { page, context } = await screenings()
    const input = page.locator('.start input[type=file]')
    const rows = Array.from({ length: 60_000 }, (_, i) => `Violet Heron ${i} Cotton Mill ${i % 97}`)
    await input.setInputFiles(file('many.csv', `name\n${rows.join('\n')}`))
    await page.getByRole('button', { name: 'Screen and keep' }).click()
    await page.getByText(/of 60,000 rows screened/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped; nothing was kept.').waitFor()
    expect(await house.record.screenings()).toHaveLength(before)

    await page.getByRole('button', { name: 'Another table' }).click()
    await input.setInputFiles(file('few.csv', 'name\nOtto Quist\n'))
    await page.locator('.lists input[type=file]').setInputFiles(file('empty.csv', ''))
    await page.getByRole('button', { name: 'Screen and keep' }).click()
    await page.getByText('empty.csv is empty (0 bytes).').waitFor()
    await context.close()
  })
})
