/**
 * A document of 300 pages with 3,000 findings on the desk: `npm run bench:desk`. Opens it in the pages as they are built,
 * then scrolls text and findings by wheel, jumps, and goes from finding to finding by key, confirming some. Prints, for each, frames in milliseconds (middle, 99th percentile, worst) and the longest tasks of the
 * page's thread, in milliseconds of the clock and of processor: on a busy machine only the second says what the page costs.
 */
import type { CDPSession, Page } from 'playwright-core'
import { watchedPage } from '../src/web/browser.ts'
import { openHouse } from '../src/web/fixture.ts'

const pages = 300
const bodies = ['Amnesty International', 'Human Rights Watch', 'The European Parliament', 'FIDH']
const states = ['Norway', 'France', 'Egypt', 'Niger', 'Belarus']
const people = [
  'Mara Okafor',
  'Ilham Tohti',
  'Alaa Abd el-Fattah',
  'Narges Mohammadi',
  'Osman Kavala',
  'Ales Bialiatski',
]
const rain =
  'the port stood silent while the rain went on falling over the quays, and those who lived there kept their accounts of what they had seen'

/** Ten asks a page, each in a paragraph of its own. */
function longText(): string {
  const paragraphs = Array.from({ length: pages * 10 }, (_, n) => {
    const ask = `${bodies[n % 4]} calls on ${states[n % 5]} to release ${people[n % 6]} before the end of the month.`
    return `${n % 10 ? '' : `Chapter ${n / 10 + 1}\n\n`}In ${1990 + (n % 30)} ${rain}. ${ask} The weather was cold, and nobody wrote of it.`
  })
  return paragraphs.join('\n\n')
}

interface Event {
  name: string
  ph: string
  pid: number
  dur?: number
  tdur?: number
}

declare const drawn: number[]

/** Begins to count frames, in a page that begins. */
function counting() {
  const drawn: number[] = []
  Object.assign(globalThis, { drawn })
  let last = performance.now()
  const next = (now: number) => {
    drawn.push(now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

/** What the page's thread did meanwhile. */
async function traced(session: CDPSession, page: Page, act: () => Promise<void>) {
  const events: Event[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Event[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'disabled-by-default-devtools.timeline',
  })
  await page.evaluate(() => drawn.splice(0))
  await act()
  const frames = await page.evaluate(() => drawn.slice(1))
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await ended
  session.off('Tracing.dataCollected', collect)
  return { frames: frames.sort((a, b) => a - b), tasks: events.filter(({ name }) => name === 'RunTask') }
}

const longest = (tasks: Event[], which: 'dur' | 'tdur') =>
  Math.round(Math.max(0, ...tasks.map((task) => task[which] ?? 0)) / 1000)

const house = await openHouse({ empty: true })
const { page, context } = await watchedPage(house.browser, house.server.url, { width: 1440, locale: 'en' })
await context.addInitScript(counting)
await page.goto(house.server.url)
const headers = { 'x-answerable': '1', 'content-type': 'application/octet-stream' }
await (
  await fetch(`${house.server.url}/api/adding/file?name=long.txt`, {
    method: 'POST',
    headers,
    body: longText(),
  })
).text()
const [long] = await house.record.documents()
console.log(`${long!.findings} findings in ${longText().length} characters`)

const session = await context.newCDPSession(page)
const wheel = async (x: number) => {
  await page.mouse.move(x, 500)
  for (let n = 0; n < 150; n += 1) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(16)
  }
}
const keys = async (...pressed: string[]) => {
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press(pressed[n % pressed.length]!)
    await page.waitForTimeout(60)
  }
}
const steps: [string, () => Promise<void>][] = [
  [
    'opened',
    () =>
      house.open(page, `/documents/${encodeURIComponent(long!.id)}`).then(() => page.waitForTimeout(1500)),
  ],
  ['text by wheel', () => wheel(400)],
  ['findings by wheel', () => wheel(1300)],
  [
    'jumps',
    async () => {
      for (let n = 1; n <= 12; n += 1) {
        await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), ((n * 7) % 12) / 12)
        await page.waitForTimeout(250)
      }
    },
  ],
  ['next finding', () => keys('j')],
  ['next, confirm', () => keys('j', 'a')],
]
for (const [name, act] of steps) {
  const { frames, tasks } = await traced(session, page, act)
  const at = (share: number) => Math.round(frames[Math.floor((frames.length - 1) * share)] ?? 0)
  console.log(
    `${name.padEnd(18)} frames ${at(0.5)} / ${at(0.99)} / ${at(1)} ms; longest task ${longest(tasks, 'dur')} ms, ${longest(tasks, 'tdur')} of processor`,
  )
}
await house.close()
