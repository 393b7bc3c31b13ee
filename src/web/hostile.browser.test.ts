/** What a hostile document may try on the pages: script in its text, its title, its file's name, its names, its address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { type House, openHouse } from './fixture.ts'

const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const hostile = {
  // A file's name is what whoever sends it chose.
  name: `../../etc/${script}\u202egpj.txt`,
  text: [
    `${script} urges Norway`,
    '',
    'Geneva, 4 March 2021',
    '',
    `Dear Minister,`,
    '',
    `Amnesty International urges Norway to release Mara “${script}” Okafor and javascript:alert(3).`,
    '',
    `Human Rights Watch, http://127.0.0.1:9/pixel.png, calls on France to release ${'A'.repeat(3000)} Okafor.`,
    '',
    '{{constructor.constructor("alert(4)")()}} \ufffd ‮ more than 1,200 dockworkers were dismissed.',
  ].join('\n'),
}

let house: House

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  const headers = { 'x-answerable': '1', 'content-type': 'application/octet-stream' }
  const publisher = `="cmd|' /C calc'!A0" ${script}`
  const query = new URLSearchParams({ name: hostile.name, title: `${script} title`, publisher })
  const added = await fetch(`${house.server.url}/api/adding/file?${query}`, {
    method: 'POST',
    headers,
    body: hostile.text,
  })
  expect(await added.text()).toContain('"state":"done"')
  // People may name things as they like, too.
  const document = (await house.record.documents()).find(({ name }) => name.includes('onerror'))!
  const [ask] = (await house.record.document(document.id))!.kept.filter(({ kind }) => kind === 'ask')
  if (ask?.kind !== 'ask') throw new Error('the document asks nothing')
  const { id, state: _, entities: __, document: ___, ...said } = ask
  const named = { ...said, asker: [script], concerning: [`"onmouseover="alert(6)`] }
  const by = { author: script, time: '2026-01-01T00:00:00.000Z' }
  await house.record.decide({ kind: 'FindingCorrected', finding: id, to: named, why: script }, by)
}, 120_000)

afterAll(async () => {
  await house?.close()
})

describe.skipIf(!hasBrowser)('a hostile document', () => {
  test.each([
    'en',
    'fr',
  ] as const)('runs nothing and asks nobody anything, on any page (%s)', async (locale) => {
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 390,
      locale,
    })
    const document = (await house.record.documents()).find(({ name }) => name.includes('onerror'))!
    const asks = await house.record.asks({})
    const entities = [...(await house.record.people()), ...(await house.record.bodies())]
    const addresses = [
      '/',
      '/documents',
      `/documents/${encodeURIComponent(document.id)}`,
      '/asks',
      '/asks?view=board',
      ...asks.map(({ id }) => `/asks/${encodeURIComponent(id)}`),
      '/demands',
      '/people',
      '/bodies',
      ...entities.map(
        ({ id, kind }) => `/${kind === 'person' ? 'people' : 'bodies'}/${encodeURIComponent(id)}`,
      ),
      '/occasions',
      '/figures',
      '/charts',
      `/search?q=${encodeURIComponent(script)}`,
      '/brief?to=Norway',
      '/history',
      `/history/${(await house.record.counts()).entries}`,
    ]
    for (const address of addresses) {
      await house.open(page, address)
      const made = await page
        .locator('img, iframe, object, embed, main script, [onerror], [onmouseover]')
        .count()
      expect([address, made]).toEqual([address, 0])
      const over = await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth)
      expect([address, over <= 0]).toEqual([address, true])
      // Every link leads to these pages or to a place on one.
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
      expect(links.filter((href) => !href.startsWith(house.server.url))).toEqual([])
    }
    await context.close()
    expect(complaints).toEqual([])
  }, 120_000)

  test('its original is given back byte for byte as a download that cannot run, under a name without a path', async () => {
    const document = (await house.record.documents()).find(({ name }) => name.includes('onerror'))!
    const answer = await fetch(
      `${house.server.url}/api/documents/${encodeURIComponent(document.id)}/original`,
    )
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(hostile.text))
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('content-disposition')).not.toMatch(/[/\\<>]|\.\./)
  })
})
