/** The reading desk as a reviewer works it: findings corrected, made, accepted together, taken back, each with its entry. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KeptFinding } from '../record/contract.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House

beforeAll(async () => {
  if (hasBrowser) house = await openHouse()
}, 120_000)

afterAll(async () => {
  await house?.close()
})

async function desk(locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  await watched.context.addInitScript(axeSource)
  const { address, kept } = await house.letter()
  await house.open(watched.page, address)
  await watched.page.locator('.desk').waitFor()
  return { ...watched, kept }
}

const findings = async () => (await house.letter()).kept.kept
const said = async (id: string) => (await findings()).find((one) => one.id === id)
const status = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor()

/** The place in the window of a letter of the document, by the words around it. */
function placeOf(page: Page, words: string, side: 'start' | 'end') {
  return page.evaluate(
    ({ words, side }) => {
      for (const piece of document.querySelectorAll('[data-at]')) {
        const at = piece.textContent!.indexOf(words)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(piece.firstChild!, at)
        range.setEnd(piece.firstChild!, at + words.length)
        const box = range.getBoundingClientRect()
        return { x: side === 'start' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
      }
      throw new Error(`“${words}” is not shown`)
    },
    { words, side },
  )
}

describe.skipIf(!hasBrowser)('the reading desk', () => {
  test('by keyboard: a finding is corrected, its end moved by a word, and the correction taken back', async () => {
    const { page, context, complaints, kept } = await desk()
    const ask = kept.kept.find(({ quote }) => quote.startsWith('Release Mara Okafor')) as KeptFinding
    while (
      (await page
        .locator('.card[aria-current]')
        .getAttribute('data-card')
        .catch(() => null)) !== ask.id
    )
      await page.keyboard.press('j')
    await page.keyboard.press('c')
    const editor = page.getByRole('form', { name: 'Ask: what it says' })
    await editor.waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('asker')
    expect(await violations(page)).toEqual([])

    await editor.getByLabel('Asker, name 1').fill('Amnesty')
    await editor.getByLabel('Asker, name 2').fill('The Harbour Committee')
    await editor.getByLabel('Due').fill('soon')
    await editor.getByRole('button', { name: 'End a word earlier' }).press('Enter')
    await editor.getByRole('button', { name: 'Put on record' }).press('Enter')
    // A day that is none is held back by the field itself.
    expect(await editor.isVisible()).toBe(true)
    await editor.getByLabel('Due').fill('2021-05')
    await editor.getByLabel('Why?').fill('two askers')
    await editor.getByRole('button', { name: 'Put on record' }).press('Enter')
    await status(page, 'Corrected. The decision is on record.')
    expect(await said(ask.id)).toMatchObject({
      state: 'corrected',
      asker: ['Amnesty', 'The Harbour Committee'],
      due: '2021-05',
      quote: 'Release Mara Okafor immediately and',
    })
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)).toBe(ask.id)

    await page.keyboard.press('u')
    await status(page, 'Taken back.')
    expect(await said(ask.id)).toMatchObject({ state: 'proposed', quote: ask.quote })
    await page.keyboard.press('u')
    await status(page, 'Nothing was decided on this page yet.')
    await context.close()
    expect(complaints).toEqual([])
  })

  test('by pointer: an end is dragged, a selected passage becomes a finding', async () => {
    const { page, context, complaints, kept } = await desk()
    const ask = kept.kept.find(({ quote }) => quote.startsWith('Publish the register')) as KeptFinding
    const card = page.locator(`[data-card="${ask.id}"]`)
    await card.getByRole('button', { name: 'Correct…' }).click()
    const from = (await page.locator('.handle.end').boundingBox())!
    const to = await placeOf(page, 'register', 'end')
    await page.mouse.move(from.x, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, to.y)
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await card.getByText('“Publish the register”').waitFor()
    await page.keyboard.press('Escape')
    expect(await said(ask.id)).toMatchObject({ state: 'proposed' })

    const start = await placeOf(page, 'It did not reply', 'start')
    const end = await placeOf(page, 'It did not reply', 'end')
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(end.x, end.y, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('toolbar').getByRole('button', { name: 'Stance' }).click()
    const editor = page.getByRole('form', { name: 'Stance: what it says' })
    await editor.getByLabel('By, name 1').fill('Norw')
    await page.locator('datalist option[value="Norway"]').waitFor({ state: 'attached' })
    await editor.getByLabel('By, name 1').fill('Norway')
    await editor.getByRole('button', { name: 'Put on record' }).click()
    await status(page, 'Added. The decision is on record.')
    const added = (await findings()).find(({ kind, state }) => kind === 'stance' && state === 'added')
    expect(added).toMatchObject({ quote: 'It did not reply', by: ['Norway'], rule: 'hand' })
    await context.close()
    expect(complaints).toEqual([])
  })

  test('a second click on the words of a finding chooses a word of them, as in any text', async () => {
    const { page, context, kept } = await desk()
    const ask = kept.kept.find(({ quote }) => quote.startsWith('Publish the register')) as KeptFinding
    await page.setViewportSize({ width: 1440, height: 420 })
    const words = page.locator(`.document-text [data-finding="${ask.id}"]`).first()
    await words.evaluate((one) => one.scrollIntoView({ block: 'end' }))
    const { x, y } = await placeOf(page, 'register', 'start')
    const scrolled = () => page.evaluate(() => scrollY)
    const before = await scrolled()
    await page.mouse.click(x + 8, y)
    await page.locator('.document-text .selected').first().waitFor()
    // Whoever is slow with the second click finds the words where they were.
    await page.waitForTimeout(100)
    expect(await scrolled()).toBe(before)
    await page.mouse.click(x + 8, y, { clickCount: 2 })
    expect(await page.evaluate(() => String(getSelection()))).toBe('register')
    expect(await page.locator(`.document-text .selected`).first().getAttribute('data-finding')).toBe(ask.id)
    await context.close()
  })

  test('words that are typed are found in the text, or said not to be there', async () => {
    const { page, context, kept } = await desk('fr')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Le passage, mot pour mot').fill('a letter that nobody wrote')
    await dialog.getByRole('button', { name: 'Continuer' }).click()
    await dialog.getByText('Ces mots ne figurent pas dans le texte.').waitFor()
    await dialog.getByLabel('Le passage, mot pour mot').fill('Mara Okafor')
    await dialog.getByLabel('Ce que c’est').selectOption('act')
    await dialog.getByRole('button', { name: 'Continuer' }).click()
    await dialog
      .getByText('Elles y figurent', { exact: false })
      .or(dialog.getByText('Ils y figurent'))
      .waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('radio').nth(1).check()
    await dialog.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('form').getByLabel('Ce qui a été fait').fill('detain')
    await page.getByRole('button', { name: 'Inscrire au registre' }).click()
    await status(page, 'Ajouté. La décision est au registre.')
    const added = (await findings()).filter(({ kind, state }) => kind === 'act' && state === 'added')
    const text = [...kept.document.text].join('')
    const second = text.indexOf('Mara Okafor', text.indexOf('Mara Okafor') + 1)
    expect(added).toHaveLength(1)
    expect(added[0]!.quote).toBe('Mara Okafor')
    // The letter holds one sign outside the basic plane before these words.
    expect(added[0]!.start).toBe(second - 1)
    await context.close()
  })

  test('many are accepted together after they are counted, and taken back together', async () => {
    const { page, context, complaints } = await desk()
    const proposed = (await findings()).filter(({ state }) => state === 'proposed')
    await page.getByRole('button', { name: 'Accept many…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Which of the proposals shown').selectOption('0')
    await dialog.getByText(`${proposed.length} of ${proposed.length} proposals`).waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: `Confirm ${proposed.length}` }).click()
    await status(page, `${proposed.length} confirmed.`)
    expect((await findings()).filter(({ state }) => state === 'proposed')).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await status(page, 'Taken back.')
    expect((await findings()).filter(({ state }) => state === 'proposed')).toHaveLength(proposed.length)
    await context.close()
    expect(complaints).toEqual([])
  })

  test('a page of proposals is reviewed with one key each', async () => {
    const { page, context } = await desk('fr', 390)
    const proposed = (await findings()).filter(({ state }) => state === 'proposed')
    await page.keyboard.press('j')
    while (
      (await said((await page.locator('.card[aria-current]').getAttribute('data-card'))!))!.state !==
      'proposed'
    )
      await page.keyboard.press('j')
    for (let done = 1; done <= proposed.length; done += 1) {
      await page.keyboard.press('a')
      await page.waitForFunction(
        (left) => document.querySelectorAll('.card.is-proposed').length === left,
        proposed.length - done,
      )
    }
    expect((await findings()).filter(({ state }) => state === 'proposed')).toEqual([])
    await context.close()
  })

  test('of a long document only slices in view are laid out, and nothing is lost by it', async () => {
    const paragraphs = Array.from(
      { length: 400 },
      (_, n) => `On day ${n} it rained. FIDH calls on Norway to release Mara Okafor before day ${n + 1}.`,
    )
    const headers = { 'x-answerable': '1', 'content-type': 'application/octet-stream' }
    const body = paragraphs.join('\n\n')
    await (
      await fetch(`${house.server.url}/api/adding/file?name=long.txt`, { method: 'POST', headers, body })
    ).text()
    const { id } = (await house.record.documents()).find(({ name }) => name === 'long.txt')!
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 1440,
      locale: 'en',
    })
    await house.open(page, `/documents/${encodeURIComponent(id)}`)
    await page.locator('.card').first().waitFor()
    const watched = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.desk *')].filter(
            (one) => getComputedStyle(one).contentVisibility === 'auto',
          ).length,
      )
    // Each costs time in every frame: one for a paragraph and a card, as it was, would be more than 800.
    expect(await watched()).toBeGreaterThan(40)
    expect(await watched()).toBeLessThan(80)
    expect(await page.locator('.document-text p').count()).toBe(400)
    // What is far down is found by the browser's own search, and a card leads to it.
    await page.waitForFunction(
      () => (window as unknown as { find(words: string): boolean }).find('On day 390 it') && scrollY > 2000,
    )
    const card = page.locator('.card').nth(300)
    await card.getByRole('link').first().click()
    const words = page.locator('.found.selected').first()
    await words.waitFor()
    await page.waitForTimeout(100)
    const { y } = (await words.boundingBox())!
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(900)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-card'))).toBe(
      await words.getAttribute('data-finding'),
    )
    // On paper everything is laid out.
    await page.emulateMedia({ media: 'print' })
    expect(await watched()).toBe(0)
    await context.close()
    expect(complaints).toEqual([])
  })
})
