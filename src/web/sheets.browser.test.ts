/** PDF pages on the desk: drawn as they are, only where the reader is, with their findings, and without a word to anyone. */
import { zlibSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPdf } from '../read/pdf/fixture.ts'
import type { KeptDocument } from '../record/contract.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

const line = (text: string, y: number) => ({ text, x: 60, y, order: 'latin' as const })
const asked = 'Amnesty International urges the Norwegian government to release Mara'
const filled = Array.from({ length: 40 }, (_, place) => [
  line(`Annex ${place + 1}, which says nothing more.`, 700),
])
const pdf = buildPdf({
  pages: [
    [
      line('Open letter on the closed harbour', 780),
      line('Geneva, 4 March 2021', 750),
      line(asked, 700),
      line('Okafor immediately and unconditionally.', 686),
    ],
    [line('Human Rights Watch calls on France to press Norway to release Mara Okafor.', 700)],
    ...filled,
    [line('France condemned the detention of Mara Okafor.', 700)],
  ],
  // What a PDF may do elsewhere: run a script when it is opened, lead away, ask for what lies elsewhere.
  catalog:
    '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); app.launchURL\\("http://127.0.0.1:9/js"\\)) >>',
  page: '/Annots [ << /Type /Annot /Subtype /Link /Rect [50 600 400 720] /A << /S /URI /URI (http://127.0.0.1:9/link) >> >> ] /AA << /O << /S /URI /URI (http://127.0.0.1:9/open) >> >>',
})

let house: House
let kept: KeptDocument

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  const answer = await fetch(`${house.server.url}/api/adding/file?name=letter.pdf`, {
    method: 'POST',
    headers: { 'x-answerable': '1', 'content-type': 'application/octet-stream' },
    body: new Uint8Array(pdf),
  })
  expect(await answer.text()).toContain('"state":"done"')
  const { id } = (await house.record.documents()).find(({ name }) => name === 'letter.pdf')!
  kept = (await house.record.document(id))!
}, 120_000)

afterAll(async () => {
  await house?.close()
})

async function desk(locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  await watched.context.addInitScript(axeSource)
  await house.open(watched.page, `/documents/${encodeURIComponent(kept.id)}`)
  await watched.page.locator('.desk').waitFor()
  return watched
}

/** Whether a page has ink, and where a mark on it lies, in shares of it. */
const inkOf = (page: Page, number: number) =>
  page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${wanted}"] canvas`)
    if (!canvas || canvas.width === 0) return 0
    const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    copy.canvas.width = canvas.width
    copy.canvas.height = canvas.height
    copy.drawImage(canvas, 0, 0)
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 100 && data[at + 3]! > 200) dark += 1
    return dark
  }, number)

const drawn = (page: Page, number: number) =>
  expect.poll(() => inkOf(page, number), { timeout: 10_000 }).toBeGreaterThan(30)

describe.skipIf(!hasBrowser)('the pages of a PDF', () => {
  test.each([
    { locale: 'en', width: 1440 },
    { locale: 'en', width: 390 },
    { locale: 'fr', width: 1440 },
    { locale: 'fr', width: 390 },
  ] as const)('by keyboard in $locale at $width pixels: switched to, marked, remembered', async ({
    locale,
    width,
  }) => {
    const { page, context, complaints } = await desk(locale, width)
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
    const text = page.getByRole('radio', { name: locale === 'en' ? 'Text' : 'Texte' })
    expect(await text.isChecked()).toBe(true)
    await text.focus()
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('status')
      .getByText(locale === 'en' ? '43 pages can be read' : '43 pages à lire')
      .waitFor()
    expect(scripts.some((path) => path.includes('pdf.renderer'))).toBe(true)
    await drawn(page, 1)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )

    const ask = kept.kept.find(({ quote }) => quote.startsWith('Human Rights Watch'))!
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('j')
      if ((await page.locator('.card[aria-current]').getAttribute('data-card')) === ask.id) break
    }
    await page.locator(`[data-page="2"] .page-found.selected`).waitFor()
    await drawn(page, 2)
    const mark = (await page.locator('[data-page="2"] .page-found.selected').boundingBox())!
    expect(mark.y).toBeGreaterThan(0)
    expect(mark.y).toBeLessThan(900)
    await page.reload()
    await drawn(page, 2)
    await context.close()
    expect(complaints).toEqual([])
  })

  test('marks lie over the words, the first line and the second', async () => {
    const { page, context } = await desk()
    await page.getByRole('radio', { name: 'Pages' }).check()
    const ask = kept.kept.find(({ kind, quote }) => kind === 'ask' && quote.includes('unconditionally'))!
    const marks = page.locator(`[data-page="1"] .page-found[data-finding="${ask.id}"]`)
    await marks.nth(1).waitFor()
    const tops = await marks.evaluateAll((all) =>
      all.map((one) => Number.parseFloat((one as HTMLElement).style.top)),
    )
    // 842 points high; the lines stand at 700 and 686.
    expect(tops[0]).toBeCloseTo((100 * (842 - 700 - 11)) / 842, 0)
    expect(tops[1]).toBeCloseTo((100 * (842 - 686 - 11)) / 842, 0)
    await context.close()
  })

  test('only what is near is drawn; a finding leads to its page at the other end, and back to the text', async () => {
    const { page, context, complaints } = await desk('fr')
    await page.getByRole('radio', { name: 'Pages' }).check()
    await drawn(page, 1)
    const stance = kept.kept.find(({ kind }) => kind === 'stance')!
    await page.locator(`[data-card="${stance.id}"] .card-number`).click()
    await page.locator(`[data-page="43"] .page-found.selected`).waitFor()
    await drawn(page, 43)
    expect(await page.locator('.pdf-page canvas').count()).toBeLessThan(6)
    expect(await inkOf(page, 1)).toBe(0)
    await page.getByRole('radio', { name: 'Texte' }).check()
    await page.getByRole('status').getByText('Le texte est affiché.').waitFor()
    await page.locator(`.document-text [data-finding="${stance.id}"]`).first().waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('a finding whose words the page has not says so, and stays in the list', async () => {
    const { page, context } = await desk()
    await page.route('**/documents/*.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('calls on France', 'called on Fance'),
      })
    })
    await page.reload()
    await page.getByRole('radio', { name: 'Pages' }).check()
    await page.locator('[data-page="2"]').scrollIntoViewIfNeeded()
    await page.locator('[data-page="2"]').getByText('its words were not found there').waitFor()
    const card = page.locator('.card', { hasText: 'Human Rights Watch' })
    await card.getByText('Its words were not found on the page').waitFor()
    expect(await page.locator('[data-page="2"] .page-found').count()).toBe(0)
    await context.close()
  })

  test.each([
    { locale: 'en', width: 1440, larger: 'Larger', at: 'Pages at 200%.', fit: 'Fit the width' },
    { locale: 'fr', width: 390, larger: 'Agrandir', at: 'Pages à 200\u00a0%.', fit: 'Ajuster à la largeur' },
  ] as const)('are made larger and smaller by key in $locale at $width pixels, what is looked at stays', async (say) => {
    const { page, context, complaints } = await desk(say.locale, say.width)
    await page.getByRole('radio', { name: 'Pages' }).check()
    await drawn(page, 1)
    await page.locator('[data-page="2"]').scrollIntoViewIfNeeded()
    const mark = page.locator('[data-page="2"] .page-found').first()
    await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const face = page.locator('[data-page="2"] .page-face')
    const wide = (await face.boundingBox())!.width
    await drawn(page, 2)
    const ink = await inkOf(page, 2)
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('+')
    await page.getByRole('status').getByText(say.at).waitFor()
    expect((await face.boundingBox())!.width / wide).toBeCloseTo(2, 1)
    const { y } = (await mark.boundingBox())!
    expect(y).toBeGreaterThan(250)
    expect(y).toBeLessThan(650)
    // Drawn anew at its size, so that letters stay sharp.
    await expect.poll(() => inkOf(page, 2), { timeout: 10_000 }).toBeGreaterThan(2 * ink)
    expect(await violations(page)).toEqual([])
    // The pages scroll, not the desk.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    const larger = page.getByRole('button', { name: say.larger })
    await larger.click()
    await larger.click()
    expect(await larger.isDisabled()).toBe(true)
    await page.keyboard.press('0')
    expect((await face.boundingBox())!.width).toBeCloseTo(wide, 0)
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('-')
    expect((await face.boundingBox())!.width / wide).toBeCloseTo(0.5, 1)
    await page.getByRole('button', { name: say.fit }).click()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('have their words where they are seen, to be selected and found', async () => {
    const { page, context, complaints } = await desk()
    await page.getByRole('radio', { name: 'Pages' }).check()
    const words = page.locator('[data-page="1"] .page-words span', { hasText: 'Amnesty International' })
    await words.waitFor()
    const ask = kept.kept.find(({ kind, quote }) => kind === 'ask' && quote.includes('unconditionally'))!
    const mark = page.locator(`[data-page="1"] .page-found[data-finding="${ask.id}"]`).first()
    await mark.waitFor()
    const [seen, marked] = [(await words.boundingBox())!, (await mark.boundingBox())!]
    for (const side of ['x', 'width'] as const) expect(Math.abs(seen[side] - marked[side])).toBeLessThan(6)
    expect(Math.abs(seen.y + seen.height / 2 - marked.y - marked.height / 2)).toBeLessThan(5)
    await page.mouse.move(seen.x + 1, seen.y + seen.height / 2)
    await page.mouse.down()
    await page.mouse.move(seen.x + seen.width - 1, seen.y + seen.height / 2, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => getSelection()!.toString())).toContain(asked.slice(1, -1))
    // A click on the words of a finding chooses it, as one on the mark below them would.
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await words.click()
    await page.locator(`.card[aria-current][data-card="${ask.id}"]`).waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('one that takes long says so, is stopped, and is drawn again when asked', async () => {
    const strokes = '0 0 m 900 800 -500 -300 595 842 c S\n'.repeat(600_000)
    const heavy = buildPdf({
      pages: [
        { packed: zlibSync(new TextEncoder().encode(strokes)) },
        [line('France criticised Norway.', 700)],
      ],
    })
    await (
      await fetch(`${house.server.url}/api/adding/file?name=heavy.pdf`, {
        method: 'POST',
        headers: { 'x-answerable': '1', 'content-type': 'application/octet-stream' },
        body: new Uint8Array(heavy),
      })
    ).text()
    const { id } = (await house.record.documents()).find(({ name }) => name === 'heavy.pdf')!
    const { page, context } = await watchedPage(house.browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    await house.open(page, `/documents/${encodeURIComponent(id)}`)
    await page.getByRole('radio', { name: 'Pages' }).check()
    const first = page.locator('[data-page="1"]')
    await first.getByText('takes long to draw').waitFor({ timeout: 20_000 })
    await first.getByRole('button', { name: 'Stop' }).click()
    await first.getByText('was stopped').waitFor()
    expect(await inkOf(page, 1)).toBe(0)
    await first.getByRole('button', { name: 'Draw it again' }).click()
    await first.getByText('takes long to draw').waitFor({ timeout: 20_000 })
    await context.close()
  })
})
