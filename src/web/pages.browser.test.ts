/**
 * The pages as people meet them: in Debian's chromium, on a record read from documents written here, in both
 * languages, on a desk and on a phone, by day and by night, by keyboard, and without a word to anyone outside.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../record/contract.ts'
import { foundScreening } from '../record/contract-candidates.ts'
import { browserPath, hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House
let browser: Browser
let record: House['record']
let server: House['server']

test('a browser is here to look at the pages with', () => {
  if (!hasBrowser && !process.env.CI)
    console.warn(`No chromium at ${browserPath}: the pages were not looked at. apt-get install chromium`)
  expect(hasBrowser || !process.env.CI).toBe(true)
})

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  ;({ browser, record, server } = house)
  await record.keepScreening(foundScreening(), { author: 'Ada', time: '2024-05-02T10:00:00.000Z' })
}, 120_000)

afterAll(async () => {
  await house?.close()
})

const letter = () => house.letter()

async function everyPage(): Promise<string[]> {
  const { address } = await letter()
  const [demand] = await record.demands()
  const person = (await record.people()).find(({ name }) => name === 'Mara Okafor')!
  const [ask] = await record.asks({})
  const [screening] = await record.screenings()
  const body = (await record.bodies()).find(({ name }) => /Norw/.test(name))!
  return [
    '/',
    '/add',
    '/documents',
    address,
    '/asks',
    '/asks?to=Norway&open=true&as-of=2022-01-01',
    '/asks?about=Nobody%20at%20all',
    `/asks/${encodeURIComponent(ask!.id)}`,
    '/brief?to=Norway&as-of=2023-06-01',
    '/asks?view=board',
    '/screenings',
    `/screenings/${encodeURIComponent(screening!.id)}`,
    '/suggestions',
    '/charts',
    '/figures',
    '/demands',
    `/demands/${encodeURIComponent(demand!.id)}`,
    '/people',
    `/people/${encodeURIComponent(person.id)}`,
    '/bodies',
    `/bodies/${encodeURIComponent(body.id)}?as-of=2023-06-01`,
    `/bodies/${encodeURIComponent(body.id)}?view=timeline`,
    '/documents?undecided=true',
    '/occasions',
    '/search',
    '/search?q=release',
    '/lost',
    '/settings',
    `${address}/changes`,
    `/expunge?what=person&id=${encodeURIComponent(person.id)}`,
    '/people?officials=true',
    '/history',
    '/history/2',
    '/about',
  ]
}

/** What does not fit: a page wider than its window, text that its box hides. `zoom`: how large text is set. */
function cutOff(page: Page, zoom = ''): Promise<string[]> {
  return page.evaluate((zoom) => {
    const root = document.documentElement
    root.style.fontSize = zoom && `calc(${getComputedStyle(root).fontSize} * 2)`
    const hides = ({ overflowX, overflowY, clipPath }: CSSStyleDeclaration) =>
      // What is meant for the ear alone is a clipped pixel.
      clipPath === 'none' && [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip')
    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.offsetParent !== null && hides(getComputedStyle(one)))
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => `cuts off ${one.outerHTML.slice(0, 100)}`)
    const over = root.scrollWidth - innerWidth
    root.style.fontSize = ''
    return over > 0 ? [...cut, `is ${over} pixels too wide`] : cut
  }, zoom)
}

const open = (page: Page, address: string) => house.open(page, address)

describe.skipIf(!hasBrowser)('every page', () => {
  const readers = [
    { locale: 'en', width: 1440 },
    { locale: 'en', width: 390 },
    { locale: 'fr', width: 1440 },
    { locale: 'fr', width: 390 },
  ] as const

  test.each(
    readers,
  )('in $locale at $width pixels: no error, no violation, nothing lost, nothing asked elsewhere', async (reader) => {
    const { page, context, complaints } = await watchedPage(browser, server.url, reader)
    // Into every page before it begins; the pages' own policy lets no script in.
    await context.addInitScript(axeSource)
    const found: string[] = []
    for (const address of await everyPage()) {
      await page.emulateMedia({ colorScheme: 'light' })
      await open(page, address)
      const say = (problems: string[]) => found.push(...problems.map((problem) => `${address} ${problem}`))
      say(await violations(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      say((await violations(page, ['color-contrast'])).map((problem) => `dark: ${problem}`))
      say(await cutOff(page))
      if (reader.width === 1440) say((await cutOff(page, '200%')).map((cut) => `with text at 200 %: ${cut}`))
      expect(await page.getAttribute('html', 'lang')).toBe(reader.locale)
      expect(await page.title()).toContain('Answerable')
    }
    await context.close()
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  }, 120_000)

  test('an address that shows nothing says so, in the reader’s language, with status 404', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 1440, locale: 'fr' })
    const answer = await page.goto(`${server.url}/nowhere`)
    expect(answer!.status()).toBe(404)
    await page.getByRole('heading', { name: 'Page introuvable' }).waitFor()
    await page.goto(`${server.url}/people/nobody`)
    await page.getByText('Rien dans le registre ne s’appelle « nobody ».').waitFor()
    await context.close()
  })

  test('a brief about nobody on record says where to look, under the one heading of its page', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 390, locale: 'fr' })
    await open(page, '/brief?to=Nobodia')
    await page.getByText('Cherchez parmi les personnes et les institutions').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Note'])
    expect(await page.getByRole('alert').textContent()).not.toContain('answerable')
    await context.close()
  })

  test('the first load carries at most 135 kB of compressed script', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 1440, locale: 'en' })
    const scripts: string[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url())
    })
    await open(page, '/')
    const { gzipSync } = await import('node:zlib')
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(await (await fetch(url)).text()).length),
    )
    await context.close()
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(135_000)
  })
})

describe.skipIf(!hasBrowser)('a document', () => {
  test('shows each finding highlighted exactly where its words stand', async () => {
    const { address, kept } = await letter()
    const { page, context, complaints } = await watchedPage(browser, server.url, {
      width: 1440,
      locale: 'en',
    })
    await open(page, address)
    expect(kept.kept.length).toBeGreaterThan(2)
    for (const finding of kept.kept) {
      const shown = await page.evaluate((id) => {
        // The words of a finding are those of all its pieces, without the numbers that stand between them.
        const pieces = document.querySelectorAll(`[data-finding="${CSS.escape(id)}"]`)
        return [...pieces].map((piece) => piece.textContent).join('')
      }, finding.id)
      expect(shown.replace(/\s+/g, '')).toBe(finding.quote.replace(/\s+/g, ''))
    }
    await context.close()
    expect(complaints).toEqual([])
  })

  test('shows its own script and markup as words', async () => {
    const { page, context, complaints } = await watchedPage(browser, server.url, {
      width: 1440,
      locale: 'en',
    })
    await open(page, '/search?q=resolution')
    await page.locator('.hit-text a').first().click()
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('.document-text img').count()).toBe(0)
    await context.close()
    expect(complaints).toEqual([])
  })

  test('a mention on a person’s page leads to its place in the text', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 1440, locale: 'en' })
    await open(page, `/people/${encodeURIComponent('Mara Okafor')}`)
    await page.locator('.mentions a').first().click()
    await page.locator('mark.sought').first().waitFor()
    // The passage may be cut into pieces where findings begin and end in it.
    expect((await page.locator('mark.sought').allTextContents()).join('')).toContain('Okafor')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sought')
    await context.close()
  })
})

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
  test('search, open a document, go to a finding, confirm it, reject the next with a reason', async () => {
    const { page, context, complaints } = await watchedPage(browser, server.url, {
      width: 1440,
      locale: 'en',
    })
    const press = (key: string) => page.keyboard.press(key)
    await open(page, '/')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('unconditionally')
    await press('Enter')
    await page.getByRole('heading', { name: 'Search', level: 1 }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    for (let step = 0; step < 40; step += 1) {
      if (await page.evaluate(() => document.activeElement?.closest('.hit-text') != null)) break
      await press('Tab')
    }
    await press('Enter')
    await page.locator('.desk').waitFor()

    await press('j')
    const first = page.locator('.card[aria-current]')
    const firstId = await first.getAttribute('data-card')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)).toBe(firstId)
    await press('Enter')
    await first.getByText('Confidence').waitFor()
    await press('a')
    await page.getByRole('status').getByText('Confirmed. The decision is on record.').waitFor()
    await page.locator(`[data-card="${firstId}"]`).getByText('Confirmed', { exact: true }).waitFor()

    // A decision leads on to the next proposal.
    const secondId = await first.getAttribute('data-card')
    expect(secondId).not.toBe(firstId)
    await press('r')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('it quotes another letter')
    await press('Tab')
    await press('Enter')
    await page.getByRole('status').getByText('Rejected. The decision is on record.').waitFor()
    await context.close()

    const entries: Entry[] = await record.entries(0, 1000)
    const decisions = entries.filter(({ kind }) => kind.startsWith('Finding'))
    expect(decisions.map(({ kind, author }) => `${kind} by ${author}`)).toEqual([
      'FindingConfirmed by Ada',
      'FindingRejected by Ada',
    ])
    expect(JSON.stringify(decisions[1]!.body)).toContain('it quotes another letter')
    expect((await letter()).kept.kept.find(({ id }) => id === firstId)!.state).toBe('confirmed')
    expect(complaints).toEqual([])
  })

  test('a letter typed into a field is a letter, and the keys can be turned off', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 1440, locale: 'en' })
    await open(page, (await letter()).address)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('jar')
    expect(await page.locator('.card[aria-current]').count()).toBe(0)
    await page.getByText('Keys', { exact: true }).click()
    await page.getByLabel('Single-key shortcuts').uncheck()
    await page.locator('h1').focus()
    await page.keyboard.press('j')
    expect(await page.locator('.card[aria-current]').count()).toBe(0)
    await context.close()
  })

  test('the first Tab offers to skip to the text, and a link takes the focus to the new page', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 1440, locale: 'en' })
    await open(page, '/asks')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page’s text')
    await page.getByRole('link', { name: 'People', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('People')
    await context.close()
  })
})

describe.skipIf(!hasBrowser)('the language', () => {
  test('is the browser’s at first, and the reader’s choice from then on', async () => {
    const { page, context } = await watchedPage(browser, server.url, { width: 390, locale: 'fr' })
    await open(page, '/asks')
    await page.getByRole('heading', { name: 'Demandes', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Asks', level: 1 }).waitFor()
    await open(page, '/people')
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await context.close()
  })
})
