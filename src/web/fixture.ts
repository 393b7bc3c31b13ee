/** For tests: pages built and served over a record of documents written here, and a browser to look at them with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type SourceReader, startServer } from '../api/index.ts'
import { Factors } from '../api/team/factors.ts'
import { readOne } from '../cli/reading.ts'
import { rooms } from '../cli/rooms.ts'
import { screeningThreads } from '../cli/screening-threads.ts'
import { findIn } from '../find/index.ts'
import { readSource } from '../read/index.ts'
import type { KeptDocument } from '../record/contract.ts'
import { openRecord } from '../record/index.ts'
import { buildPages, launch, watchedPage } from './browser.ts'

const documents: Record<string, string> = {
  'letter.txt': [
    'Open letter on the closed harbour',
    '',
    'Geneva, 4 March 2021',
    '',
    'Dear Minister,',
    '',
    'The Harbour Committee 😀 writes to you on the eve of your visit to Norway. Mara Okafor (伊力哈木, ئىلھام) was detained on 3 May 2019.',
    '',
    'Amnesty International urges the Norwegian government to:',
    '- Release Mara Okafor immediately and unconditionally;',
    '- Publish the register of the 1,200 dockworkers who were dismissed.',
    '',
    'The Norwegian government promised in 2020 to answer within a month. It did not reply.',
    '',
    'Human Rights Watch calls on France to press Norway to release Mara Okafor.',
  ].join('\n'),
  'communique.txt': [
    'Communiqué de presse',
    '',
    'Paris, le 12 juin 2022',
    '',
    'La Fédération internationale pour les droits humains demande au gouvernement norvégien de libérer Mara Okafor.',
    '',
    '« Nous condamnons cette détention », a déclaré Jeanne Marchal, présidente de la Fédération.',
  ].join('\n'),
  'page.html': [
    '<!doctype html><html lang="en"><head><title>Norway urged to answer</title>',
    '<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2023-02-01">',
    '</head><body><nav><a href="#m">Skip to main content</a></nav><main id="m"><h1>Norway urged to answer</h1>',
    '<p>On 1 February 2023 the European Parliament called on Norway to release Mara Okafor and to pay the dismissed dockworkers.</p>',
    '<p>Norway criticised the resolution. &lt;img src=x onerror=alert(1)&gt; stood in the text of the resolution.</p>',
    '</main><script>alert(2)</script></body></html>',
  ].join('\n'),
}

/** To be put into a page before it begins; the pages' own policy lets no script in. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it stands: all of WCAG 2.2 AA, or these rules only. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(
    async ({ tags, only }) => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
      const runOnly = only ? { type: 'rule' as const, values: only } : { type: 'tag' as const, values: tags }
      const { violations: found } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
      return found.flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 150)} ${node.failureSummary}`),
      )
    },
    { tags: level, only: rules },
  )
}

/** Reads as the threads of `answerable serve` do, in this one. */
const readHere: SourceReader = (source, facts) => readOne(rooms, source, facts)

export interface House {
  browser: Browser
  record: Awaited<ReturnType<typeof openRecord>>
  server: Awaited<ReturnType<typeof startServer>>
  /** The address of the letter, with its findings as the record keeps them. */
  letter(): Promise<{ address: string; kept: KeptDocument }>
  /** Goes to an address and waits until its page is shown. */
  open(page: Page, address: string): Promise<void>
  close(): Promise<void>
}

/** Everything that a test of the pages needs; `Ada` decides. With a passphrase, the record is encrypted; it may begin empty. */
export async function openHouse(
  how: { passphrase?: string; empty?: boolean; team?: boolean } = {},
): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-pages-'))
  const encrypted = how.passphrase === undefined ? {} : { passphrase: how.passphrase }
  const record = await openRecord(join(folder, 'test.record'), { create: true, ...encrypted })
  for (const [name, text] of how.empty ? [] : Object.entries(documents)) {
    const source = { bytes: new TextEncoder().encode(text), name }
    const { documents: read } = await readSource(source)
    const found = read.map((document) => ({ document, ...findIn(document) }))
    await record.add(source, found, { author: 'test', time: '2024-05-01T10:00:00.000Z' })
  }
  const server = await startServer(record, {
    port: 0,
    author: 'Ada',
    team: how.team ?? false,
    pages: await buildPages(),
    read: readHere,
    screener: screeningThreads(),
    fetches: true,
  })
  const browser = await launch()
  return {
    browser,
    record,
    server,
    async letter() {
      const listed = await record.documents()
      const { id } = listed.find(({ name }) => name === 'letter.txt')!
      return { address: `/documents/${encodeURIComponent(id)}`, kept: (await record.document(id))! }
    },
    async open(page, address) {
      await page.goto(server.url + address)
      await page.waitForSelector('main h1')
    },
    async close() {
      await browser.close()
      await server.close()
      await record.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const PASSWORD = 'four quiet herons at dusk'

/** A user's browser, after they began in a house with users. */
export async function begun(house: House, name: string, locale: 'en' | 'fr' = 'en', width = 1440) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  const { page, context } = watched
  await context.addInitScript(axeSource)
  const token = await new Factors(house.record, () => new Date()).invitation(name)
  await page.goto(`${house.server.url}/join#${token}`)
  await page.locator('input[type=password]').first().fill(PASSWORD)
  await page.locator('input[type=password]').last().fill(PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
  return watched
}
