/** A web page as it was published, on the desk: its structure is read, and a hostile one does nothing and asks nobody. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostilePage } from '../read/fixture-page.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House
let away: Server
const heard: string[] = []
let address: string

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  away = createServer((request, answer) => {
    heard.push(request.url!)
    answer.end()
  })
  await new Promise<void>((done) => away.listen(0, '127.0.0.1', done))
  const answer = await fetch(`${house.server.url}/api/adding/file?name=hostile.html`, {
    method: 'POST',
    headers: { 'x-answerable': '1', 'content-type': 'application/octet-stream' },
    body: hostilePage(`http://127.0.0.1:${(away.address() as AddressInfo).port}`),
  })
  expect(await answer.text()).toContain('"state":"done"')
  const { id } = (await house.record.documents()).find(({ name }) => name === 'hostile.html')!
  address = `/documents/${encodeURIComponent(id)}`
}, 120_000)

afterAll(async () => {
  away?.close()
  await house?.close()
})

describe.skipIf(!hasBrowser)('a web page as it was published', () => {
  test.each([
    { locale: 'en', width: 1440, name: 'As published', said: 'The page is shown as it was published.' },
    { locale: 'fr', width: 390, name: 'Tel que publié', said: 'La page est affichée telle que publiée.' },
  ] as const)('by keyboard in $locale at $width pixels, and nothing of it acts', async ({
    locale,
    width,
    name,
    said,
  }) => {
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width,
      locale,
    })
    await context.addInitScript(axeSource)
    await house.open(page, address)
    await page.locator('.desk').waitFor()
    await page.getByRole('radio', { name: locale === 'en' ? 'Text' : 'Texte' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('status').getByText(said).waitFor()
    const frame = page.frameLocator('.published iframe')
    await frame.getByRole('heading', { name: 'The harbour', level: 1 }).waitFor()
    await frame.getByText('A cell').waitFor()
    expect(await page.getByRole('radio', { name }).isChecked()).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    for (const link of ['a script', 'a link', 'another']) await frame.getByText(link, { exact: true }).click()
    await page.waitForTimeout(300)
    expect(page.url()).toContain(address)
    expect(page.frames()).toHaveLength(2)
    expect(heard).toEqual([])
    await page.reload()
    await frame.getByRole('heading', { name: 'The harbour', level: 1 }).waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('is answered under a policy that lets nothing load, and only for web pages', async () => {
    const answer = await fetch(`${house.server.url}/api${address}/published`)
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; sandbox allow-top-navigation-by-user-activation;/,
    )
    const { address: letter } = await house.letter()
    expect((await fetch(`${house.server.url}/api${letter}/published`)).status).toBe(404)
    // Every other page still refuses to stand in a frame.
    expect((await fetch(house.server.url)).headers.get('x-frame-options')).toBe('DENY')
  })

  test.each([
    { locale: 'en', width: 1440, state: 'Proposed by the machine', nowhere: 'not found on the page' },
    { locale: 'fr', width: 390, state: 'Proposé par la machine', nowhere: 'pas été trouvés sur la page' },
  ] as const)('has its findings marked, each leading to its card and back, in $locale at $width pixels', async ({
    locale,
    width,
    state,
    nowhere,
  }) => {
    const kept = (await house.record.document(await pageId()))!
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width,
      locale,
    })
    await context.addInitScript(axeSource)
    await house.open(page, `/documents/${encodeURIComponent(kept.id)}`)
    await page.getByRole('radio', { name: locale === 'en' ? 'As published' : 'Tel que publié' }).check()
    const frame = page.frameLocator('.published iframe')
    const numbers = frame.locator('.reference')
    await numbers.first().waitFor()
    // From the page to the list, by keyboard: the same page, at the finding.
    const last = numbers.last()
    expect(await last.getAttribute('aria-label')).toContain(state)
    const number = await last.textContent()
    await last.press('Enter')
    const card = page.locator('.card[aria-current]')
    await card.waitFor()
    expect(await card.locator('.card-number').textContent()).toBe(number)
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('card')
    expect(page.frames()).toHaveLength(2)
    // From the list to the page: its words are the frame's target.
    await page.keyboard.press('k')
    const id = (await card.getAttribute('data-card'))!
    await frame.locator(`[id="${id}"]:target`).waitFor()
    // A kind that is hidden is not marked; what has no place on the page says so on its card.
    const { kind } = kept.kept.find((one) => one.id === id)!
    await page.locator(`.kind-switches label:has(.k-${kind}) input`).uncheck()
    await frame.locator(`.k-${kind}`).first().waitFor({ state: 'detached' })
    await page.locator(`.kind-switches label:has(.k-${kind}) input`).check()
    await frame.locator(`.k-${kind}`).first().waitFor()
    const marked = (await (
      await fetch(`${house.server.url}/documents/${encodeURIComponent(kept.id)}/published/findings.json`)
    ).json()) as { findings: string[] }
    const unmarked = kept.kept.filter((one) => !marked.findings.includes(one.id))
    expect(marked.findings.length).toBeGreaterThan(1)
    expect(await page.getByText(nowhere).count()).toBe(unmarked.length)
    expect(await violations(page)).toEqual([])
    await context.close()
    expect(complaints).toEqual([])
  })
})

async function pageId(): Promise<string> {
  return (await house.record.documents()).find(({ name }) => name === 'page.html')!.id
}
