/**
 * The whole story, as somebody lives it who has two hours before a minister's visit: documents dropped, proposals
 * reviewed by keyboard, two spellings made one, an ask followed and answered, a brief made, the record locked; and no
 * socket opened to anywhere else.
 */
import { spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { type House, openHouse } from './fixture.ts'
import { messagesOf } from './locale.tsx'

/** In our own words, after what was asked in those years. */
const own: Record<string, string> = {
  'note-2016.txt': [
    'A letter to the foreign minister of France',
    '',
    'Paris, 28 October 2016',
    '',
    'Dear Minister,',
    '',
    'Human Rights Watch writes to you before your visit to China. We urge you to:',
    '- Press the Chinese government to release Ilham Tohti;',
    '- Meet the families of the detained lawyers.',
  ].join('\n'),
  'note-2019.txt': [
    'Macron urged to speak up',
    '',
    'Paris, 22 March 2019',
    '',
    'On the eve of the visit of Xi Jinping, Human Rights Watch urged France to press China to release Ilham Tohti.',
    '',
    'France did not publish the programme of the visit.',
  ].join('\n'),
  'communique-2022.txt': [
    'Communiqué de la délégation',
    '',
    'Strasbourg, le 9 juin 2022',
    '',
    'Raphaël Glucksmann salue le vote du Parlement européen. Le Parlement européen demande à la Chine de libérer Ilham Tohti.',
  ].join('\n'),
  'news-2024.txt': [
    'France answers',
    '',
    'Paris, 6 May 2024',
    '',
    'Raphael Glucksmann asked the government about Ilham Tohti. France promised to raise the case of Ilham Tohti with China.',
  ].join('\n'),
}

const seedFolder = join(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(seedFolder)
  ? Object.fromEntries(
      readdirSync(seedFolder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join(seedFolder, name), 'utf8')]),
    )
  : null

const passphrase = 'a harbour at dusk, seven gulls'
let house: House | undefined

afterEach(async () => {
  await house?.close()
  house = undefined
})

/** Drops files on the page as a hand does. */
async function drop(page: Page, files: Record<string, string>): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const [name, words] of given) transfer.items.add(new File([words], name, { type: 'text/plain' }))
    return transfer
  }, Object.entries(files))
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data })
}

/** Goes through every proposal of the document that is open: one key to begin, one for each. */
async function reviewByKeyboard(page: Page): Promise<void> {
  const left = () => page.locator('.card.is-proposed').count()
  if ((await left()) > 0) await page.keyboard.press('j')
  for (let before = await left(); before > 0; before--) {
    await page.locator('.card[aria-current].is-proposed').waitFor()
    await page.keyboard.press('a')
    await page.waitForFunction((n) => document.querySelectorAll('.card.is-proposed').length < n, before)
  }
}

/** Far ends of all sockets, of TCP and UDP, that a process and those it started (browser, threads) have now, but for this machine. */
function farEnds(root: number): string[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) && readIf(`/proc/${name}/stat`)
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid)!))
  const sockets = new Set<string>()
  for (const pid of [...parents.keys()].filter(isOurs))
    for (const fd of listIf(`/proc/${pid}/fd`)) {
      const inode = /^socket:\[(\d+)\]$/.exec(linkIf(`/proc/${pid}/fd/${fd}`))?.[1]
      if (inode) sockets.add(inode)
    }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readIf(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , far, , , , , , , inode]) => far && sockets.has(inode!) && !isHere(far))
      .map(([, , far]) => `${kind} ${far}`),
  )
}

/** Nowhere yet, 127.0.0.0/8 or ::1, as the kernel writes them; those of IPv4 also within IPv6. */
function isHere(far: string): boolean {
  const address = far.split(':')[0]!
  return /^(?:0{8}|0{32}|.{6}7F|0{16}F{4}0{4}.{6}7F|0{24}01000000)$/.test(address)
}

const orElse = <T>(otherwise: T, work: () => T): T => {
  try {
    return work()
  } catch {
    return otherwise
  }
}
// Processes end while they are looked at.
const readIf = (path: string) => orElse('', () => readFileSync(path, 'utf8'))
const listIf = (path: string) => orElse([], () => readdirSync(path))
const linkIf = (path: string) => orElse('', () => readlinkSync(path))

/** Addresses of all connections that this process opens and all sockets of those that it started, as long as `work` runs. */
async function connectionsOf(work: () => Promise<void>): Promise<string[]> {
  const met: string[] = []
  const opened = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    socket.once('lookup', (_error, address, _family, host) => met.push(`${host} ${address}`))
    socket.once('connect', () => met.push(`${socket.remoteAddress}`))
  }
  subscribe('net.client.socket', opened)
  const watching = setInterval(() => met.push(...farEnds(process.pid)), 100)
  try {
    await work()
  } finally {
    clearInterval(watching)
    unsubscribe('net.client.socket', opened)
  }
  return met.filter((address) => !/^(127\.0\.0\.1|::1|undefined|localhost)/.test(address))
}

async function story(locale: 'en' | 'fr', files: Record<string, string>, isSeeds: boolean): Promise<void> {
  const t = await messagesOf(locale)
  house = await openHouse({ passphrase, empty: true })
  const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
    width: 1440,
    locale,
  })
  const { record } = house
  await house.open(page, '/')
  await page.locator('main').getByRole('link', { name: t.adding.title }).click()

  const many = Object.keys(files).length
  await drop(page, files)
  await page
    .getByText(t.adding.sum(many, many, String(many), String(many)))
    .first()
    .waitFor()
  expect(await record.documents()).toHaveLength(many)

  for (const { id } of await record.documents()) {
    await house.open(page, `/documents/${encodeURIComponent(id)}`)
    await page.locator('.desk').waitFor()
    await reviewByKeyboard(page)
  }
  expect((await record.counts()).proposed).toBe(0)

  const named = async (name: string) => (await record.people()).find((person) => person.name === name)
  const [kept, other] = ['Raphaël Glucksmann', 'Raphael Glucksmann']
  if ((await named(kept)) && (await named(other))) {
    await house.open(page, `/people/${encodeURIComponent(kept)}`)
    await page.getByLabel(t.merging.other).fill(other)
    await page.getByRole('button', { name: t.merging.look }).press('Enter')
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: t.merging.merge }).press('Enter')
    await page.getByRole('button', { name: t.merging.partLabel(other) }).waitFor()
  }
  expect((await record.people('Glucksmann')).filter(({ name }) => name.startsWith('Rapha'))).toHaveLength(1)

  await house.open(page, '/people/Ilham%20Tohti')
  const demand = page
    .locator('main')
    .getByRole('link', { name: /release of Ilham Tohti|libération d’Ilham Tohti/ })
  await demand.first().waitFor()
  for (const year of ['2016', '2019', '2022']) await page.getByText(year).first().waitFor()
  await demand.first().click()
  await page.locator('.timeline > li').nth(2).waitFor()

  await house.open(page, '/bodies/France')
  await page.getByText(t.bodies.silence, { exact: true }).waitFor()
  await page.getByRole('link', { name: t.following.follow }).first().click()
  await page.getByRole('heading', { name: t.following.record }).waitFor()
  await page.getByLabel(t.following.search).fill(isSeeds ? 'France' : 'raise the case')
  await page.getByLabel(t.following.search).press('Enter')
  await page.locator('.choice q').first().waitFor()
  await page.getByLabel(t.following.statuses.answered).check()
  await page.locator('input[name=passage]').first().check()
  await page.getByRole('button', { name: t.following.save }).press('Enter')
  await page.getByRole('button', { name: t.following.takeBack }).waitFor()
  const answered = (await record.asks({})).filter(({ status }) => status === 'answered')
  expect(answered).toHaveLength(1)

  await house.open(page, '/bodies/France')
  await page.getByRole('link', { name: t.briefing.make }).click()
  await page.locator('.sheet').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /docx/ }).click()
  const file = readFileSync(await (await download).path())
  expect(file.subarray(0, 2).toString()).toBe('PK')

  await page.keyboard.press('F9')
  await page.waitForURL('**/away')
  expect(await page.content()).not.toMatch(/Answerable|Tohti|France/)
  await expect(record.counts()).rejects.toMatchObject({ code: 'record_locked' })
  // What the browser complains of from here on is that the record is locked.
  const before = [...complaints]
  await page.goto(`${house.server.url}/people`)
  await page.getByRole('heading', { name: t.leaving.locked }).waitFor()
  await page.getByLabel(t.leaving.passphrase).fill('guessed')
  await page.getByRole('button', { name: t.leaving.open }).press('Enter')
  await page.getByRole('alert').waitFor()
  await page.getByLabel(t.leaving.passphrase).fill(passphrase)
  await page.getByRole('button', { name: t.leaving.open }).press('Enter')
  await page.getByRole('link', { name: 'Ilham Tohti' }).waitFor()
  await context.close()
  expect(before).toEqual([])
}

describe.skipIf(!hasBrowser)('the whole story', () => {
  test.skipIf(!existsSync('/proc/net/tcp'))(
    'is watched by what sees a socket to elsewhere, in a process that was started too',
    async ({ skip }) => {
      // A datagram socket is joined to its far end without anything being sent.
      const script =
        "const s = require('node:dgram').createSocket('udp4'); s.connect(9, '192.0.2.1', () => console.log('joined'))"
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(child, 'exit').then(() => true)
      if (await Promise.race([ended, once(child.stdout, 'data').then(() => false)]))
        skip('this machine has no way to elsewhere')
      expect(farEnds(process.pid)).toEqual(['udp 010200C0:0009'])
      child.kill()
      await ended
      expect(farEnds(process.pid)).toEqual([])
    },
  )

  test.each(['en', 'fr'] as const)('in %s, on documents of ours', async (locale) => {
    expect(await connectionsOf(() => story(locale, own, false))).toEqual([])
  }, 120_000)

  test.skipIf(seeds === null).each(['en', 'fr'] as const)(
    'in %s, on the four seeds',
    async (locale) => {
      expect(await connectionsOf(() => story(locale, seeds!, true))).toEqual([])
    },
    180_000,
  )
})
