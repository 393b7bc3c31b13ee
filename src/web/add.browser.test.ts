/** Adding as people do it: files dropped with their folder, an address that fails, a text; stopped, resumed, seen live. */
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

async function adding(locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  await watched.context.addInitScript(axeSource)
  await house.open(watched.page, '/add')
  return watched
}

const titles = async () => (await house.record.documents()).map(({ title, name }) => title ?? name)
const text = (n: number) => `Note ${n}\n\nThe Harbour Committee urges Norway to publish register number ${n}.`
const files = (...numbers: number[]) =>
  numbers.map((n) => ({ name: `note-${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text(n)) }))

describe.skipIf(!hasBrowser)('adding', () => {
  test('chosen files are read one by one; each leads to its document, what fails says why', async () => {
    const { page, context, complaints } = await adding()
    const picture = {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    }
    await page.locator('input[type=file]').setInputFiles([...files(1, 2), picture])
    await page.getByText('3 of 3 documents done. 1 could not be added.').first().waitFor()
    await page.getByText('picture.png is a picture; there is no text in it to read.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Note 2', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Note 2' }).waitFor()
    await page.goBack()
    // The list outlives the page.
    await page.getByText('3 of 3 documents done.').first().waitFor()
    await page.getByRole('button', { name: 'Clear the list' }).click()
    await page.getByText('Nothing yet.').waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('a text is pasted with what is known of it; the same again is on record already', async () => {
    const { page, context, complaints } = await adding('fr', 390)
    await page.getByText('Ce que vous en savez').click()
    await page.getByLabel('Date de publication').fill('2020-05')
    await page.getByLabel('Publié par').fill('Le Phare')
    for (const outcome of ['ajouté ·', 'déjà au registre']) {
      await page.getByLabel('Titre').fill('Un appel')
      await page.getByLabel('Texte à coller').fill('La Ligue demande à la Norvège de libérer Mara Okafor.')
      await page.getByRole('button', { name: 'Ajouter le texte' }).click()
      await page.getByText(outcome).waitFor()
    }
    expect(await violations(page)).toEqual([])
    const kept = (await house.record.documents()).find(({ title }) => title === 'Un appel')
    expect(kept).toMatchObject({ published: '2020-05', publisher: 'Le Phare', name: 'Un appel.txt' })
    await context.close()
    expect(complaints).toEqual([])
  })

  test('what is dropped is added, stopped and resumed; leaving asks first', async () => {
    const { page, context } = await adding()
    // Held back until the test lets it go, so that it can be stopped in the middle.
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/api/adding/file?name=note-12*', async (route) => {
      await held
      await route.continue().catch(() => {})
    })
    const drop = await page.evaluateHandle(
      (given) => {
        const data = new DataTransfer()
        for (const [name, words] of given) data.items.add(new File([words!], name!, { type: 'text/plain' }))
        return data
      },
      [11, 12, 13].map((n) => [`note-${n}.txt`, text(n)]),
    )
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: drop })
    await page.getByText('1 of 3 documents done so far.').first().waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('2 not begun wait; go on when you like.').first().waitFor()
    expect(await titles()).not.toContain('Note 13')
    await page.unroute('**/api/adding/file?name=note-12*')
    letGo()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('3 of 3 documents done.').first().waitFor()
    expect((await titles()).filter((title) => /^Note 1\d$/.test(title)).sort()).toEqual([
      'Note 11',
      'Note 12',
      'Note 13',
    ])
    await context.close()
  })

  test('an address that cannot be fetched says so', async () => {
    const { page, context } = await adding()
    await page.getByLabel('Address of a page').fill('http://127.0.0.1:9/nothing')
    await page.getByRole('button', { name: 'Fetch and add' }).click()
    await page.getByText('1 of 1 document done. 1 could not be added.').first().waitFor()
    await context.close()
  })
})
