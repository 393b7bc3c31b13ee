/** For tests: a browser on pages that were built and filled for them, and everything it complained of. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's chromium; another one where CHROMIUM says so. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(browserPath)

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      // Its own services look up their names too: none is to be found.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

let built: Promise<string> | undefined

/** The folder of pages built from the sources as they are now, once for all tests of a process; gone when it ends. */
export function buildPages(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-web-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const root = join(import.meta.dirname, '..', '..')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  // In a process of its own: a test's NODE_ENV would build React for developers.
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return folder
}

interface Watched {
  page: Page
  context: BrowserContext
  /** Console errors, uncaught errors, failed requests and requests to anywhere but `home`. */
  complaints: string[]
}

/** A page whose every complaint is written down. */
export async function watchedPage(
  browser: Browser,
  home: string,
  options: { width: number; locale: 'en' | 'fr' },
): Promise<Watched> {
  const complaints: string[] = []
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.width < 600 ? 844 : 900 },
    locale: options.locale,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => complaints.push(`a dialog says ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`)) complaints.push(`asks ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // A page left before its answer came gives the question up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`no answer: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  return { page, context, complaints }
}
