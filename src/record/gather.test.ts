import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tell } from '../problem.ts'
import { readSource } from '../read/index.ts'
import { type Gathered, type GatherOptions, gather } from './gather.ts'

const all = async (paths: string[], options: GatherOptions = {}) => {
  const found: Gathered[] = []
  for await (const one of gather(paths, options)) found.push(one)
  return found
}
/** What came, one word each: a source's name and text, or a problem's code. */
const shown = (found: Gathered[]) =>
  found.map((one) =>
    'code' in one ? `! ${one.code}` : `${one.name}: ${new TextDecoder().decode(one.bytes)}`,
  )

describe('files and folders', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)
  const file = (name: string, text = name) => writeFileSync(at(name), text)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gather-'))
  })
  afterEach(() => {
    execFileSync('chmod', ['-R', 'u+rwX', folder])
    rmSync(folder, { recursive: true })
  })

  test('a folder gives its files by name, named as they lie in it; hidden ones only when named', async () => {
    mkdirSync(at('b'))
    for (const one of ['c.txt', 'b/z.txt', 'b/a.txt', 'a.txt', '.hidden', 'Z.txt']) file(one)
    expect(shown(await all([folder]))).toEqual([
      'Z.txt: Z.txt',
      'a.txt: a.txt',
      'b/a.txt: b/a.txt',
      'b/z.txt: b/z.txt',
      'c.txt: c.txt',
    ])
    expect(shown(await all([at('.hidden'), at('b/z.txt')]))).toEqual(['.hidden: .hidden', 'z.txt: b/z.txt'])
  })
  test('the day of last change is kept', async () => {
    file('a.txt')
    utimesSync(at('a.txt'), new Date('2019-03-22T10:00:00Z'), new Date('2019-03-22T10:00:00Z'))
    expect((await all([at('a.txt')]))[0]).toMatchObject({ modified: '2019-03-22' })
  })
  test('what is not there, and an empty folder', async () => {
    mkdirSync(at('empty'))
    file('a.txt')
    expect(shown(await all([at('no.txt'), at('empty'), at('a.txt')]))).toEqual([
      '! file_not_found',
      '! folder_empty',
      'a.txt: a.txt',
    ])
  })
  test.skipIf(process.getuid?.() === 0)(
    'a folder and a file without permission (skipped for the superuser, who may read all)',
    async () => {
      mkdirSync(at('locked'))
      file('locked/a.txt')
      file('shut.txt')
      file('z.txt')
      chmodSync(at('locked'), 0)
      chmodSync(at('shut.txt'), 0)
      expect(shown(await all([folder]))).toEqual(['! no_permission', '! no_permission', 'z.txt: z.txt'])
    },
  )
  test('links that turn in a circle', async () => {
    mkdirSync(at('a/b'), { recursive: true })
    file('a/b/x.txt')
    symlinkSync('../..', at('a/b/loop'))
    symlinkSync('two', at('one'))
    symlinkSync('one', at('two'))
    expect(shown(await all([folder]))).toEqual([
      '! link_loop',
      'a/b/x.txt: a/b/x.txt',
      '! link_loop',
      '! link_loop',
    ])
  })
  test('links that stay are followed, links that leave are not', async () => {
    mkdirSync(at('in'))
    file('out.txt')
    file('in/a.txt')
    symlinkSync('a.txt', at('in/again.txt'))
    symlinkSync('../out.txt', at('in/leaves.txt'))
    symlinkSync('gone.txt', at('in/nowhere.txt'))
    expect(shown(await all([at('in')]))).toEqual([
      'a.txt: in/a.txt',
      'again.txt: in/a.txt',
      '! link_leaves_folder',
      '! file_not_found',
    ])
  })
  test('pipes and devices are not opened', async () => {
    execFileSync('mkfifo', [at('pipe')])
    file('z.txt')
    expect(shown(await all([folder, '/dev/zero']))).toEqual(['! not_a_file', 'z.txt: z.txt', '! not_a_file'])
  })
  test('a 200 MB text is refused before it is read', async () => {
    file('big.txt', 'The text begins here.\n'.repeat(4000))
    truncateSync(at('big.txt'), 200 * 1024 * 1024)
    file('z.txt')
    const before = process.memoryUsage.rss()
    expect(shown(await all([folder]))).toEqual(['! file_too_large', 'z.txt: z.txt'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
  })
  test('a large file of no known format is not read whole to say so', async () => {
    writeFileSync(
      at('big.bin'),
      Uint8Array.from({ length: 70_000 }, (_, i) => i % 7),
    )
    truncateSync(at('big.bin'), 150 * 1024 * 1024)
    const before = process.memoryUsage.rss()
    expect(shown(await all([folder]))).toEqual(['! format_unknown'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
  })
  test('a batch of everything that goes wrong: one line each in both languages, and the others are read', async () => {
    file('1-empty.txt', '')
    file('2-empty.pdf', '')
    file('3-cut.docx', 'PK\u0003\u0004 and no more')
    writeFileSync(
      at('4-binary.bin'),
      Uint8Array.from({ length: 300 }, (_, i) => i % 7),
    )
    writeFileSync(
      at('5-latin.txt'),
      Buffer.from('Le minist\xe8re doit lib\xe9rer la r\xe9dactrice \x96 c\x92est \xe9crit.', 'latin1'),
    )
    file('6-good.txt', 'The minister should free the editor.')
    const lines: string[] = []
    for await (const one of gather([folder])) {
      if ('code' in one) lines.push(`! ${one.code}`)
      else {
        const { documents, problems } = await readSource(one)
        for (const { text } of documents) lines.push(text)
        for (const problem of problems) {
          lines.push(`! ${problem.code}`)
          for (const locale of ['en', 'fr'] as const) {
            const said = tell(problem, locale)
            expect(said.problem).toContain(one.name)
            expect(`${said.problem} ${said.remedy}`).not.toMatch(/undefined|\n|NaN/)
          }
        }
      }
    }
    expect(lines).toEqual([
      '! file_empty',
      '! file_empty',
      '! container_damaged',
      '! format_unknown',
      'Le ministère doit libérer la rédactrice – c’est écrit.',
      'The minister should free the editor.',
    ])
  })
})

describe('standard input', () => {
  const stdin = async function* (...pieces: string[]) {
    for (const one of pieces) yield new TextEncoder().encode(one)
  }
  test('is read whole', async () => {
    expect(shown(await all(['-'], { stdin: stdin('The text', ' here.') }))).toEqual(['-: The text here.'])
  })
  test('but not beyond its limit', async () => {
    const endless = async function* () {
      for (;;) yield new Uint8Array(65_536).fill(97)
    }
    expect(shown(await all(['-'], { stdin: endless(), limits: { textBytes: 1_000_000 } }))).toEqual([
      '! file_too_large',
    ])
  })
})

describe('an address', () => {
  const asked: string[] = []
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  const base = async () => {
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('is fetched once and kept as it came', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' })
        .end('<p>Text</p><img src="/seen.gif">')
    const url = `${await base()}/page`
    const [source] = await all([url])
    expect(source).toMatchObject({
      name: url,
      url,
      mediaType: 'text/html; charset=utf-8',
      headers: { etag: '"1"' },
    })
    expect((source as { fetched: string }).fetched).toMatch(/^\d{4}-\d\d-\d\dT/)
    const { documents } = await readSource(source as never)
    expect(documents[0]).toMatchObject({ text: 'Text', url })
    expect(asked).toEqual(['GET /page'])
  })
  test('is followed where it sends on, so many times and no more', async () => {
    answer = (request, response) =>
      request.url === '/a'
        ? response.writeHead(302, { location: '/b' }).end()
        : response.writeHead(200, { 'content-type': 'text/plain' }).end('Here')
    const url = `${await base()}/a`
    expect(shown(await all([url]))).toEqual([`${url}: Here`])
    answer = (_, response) => response.writeHead(301, { location: '/again' }).end()
    asked.length = 0
    expect(shown(await all([url], { limits: { redirects: 3 } }))).toEqual(['! url_too_many_redirects'])
    expect(asked.length).toBe(4)
  })
  test('is not followed to anything but the web', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    expect(shown(await all([`${await base()}/a`]))).toEqual(['! url_redirect_refused'])
  })
  test.each([
    [404, 'url_not_found'],
    [410, 'url_not_found'],
    [403, 'url_refused'],
    [500, 'url_refused'],
  ])('that answers %i', async (status, code) => {
    answer = (_, response) => response.writeHead(status).end('no')
    expect(shown(await all([`${await base()}/x`]))).toEqual([`! ${code}`])
  })
  test('that gives too much, announced or not', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-length': 10_000_000 })
        .end(Buffer.alloc(10_000_000, 97))
    expect(shown(await all([`${await base()}/x`], { limits: { sourceBytes: 1_000_000 } }))).toEqual([
      '! url_too_large',
    ])
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      for (let i = 0; i < 40; i++) response.write(Buffer.alloc(100_000, 97))
      response.end()
    }
    expect(shown(await all([`${await base()}/x`], { limits: { textBytes: 1_000_000 } }))).toEqual([
      '! url_too_large',
    ])
  })
  test('that never ends, or is cut off', async () => {
    answer = (_, response) => void response.writeHead(200).write('begins')
    expect(shown(await all([`${await base()}/x`], { limits: { fetchMilliseconds: 300 } }))).toEqual([
      '! url_timeout',
    ])
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('begins')
      setTimeout(() => response.destroy(), 50)
    }
    expect(shown(await all([`${await base()}/x`]))).toEqual(['! url_cut_short'])
  })
  test('that cannot be reached, or is none', async () => {
    expect(
      shown(
        await all(['http://127.0.0.1:1/', 'http://no-such-host.invalid/', 'http://', 'https://127.0.0.1:1/']),
      ),
    ).toEqual(['! url_failed', '! url_no_such_host', '! url_invalid', '! url_failed'])
  })
  test('that speaks no TLS', async () => {
    const url = (await base()).replace('http:', 'https:')
    expect(shown(await all([url]))).toEqual(['! url_not_secure'])
  })
  test('that is compressed although that was not asked for', async () => {
    const { gzipSync } = await import('node:zlib')
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(gzipSync('The text of the page.'))
    const [source] = await all([`${await base()}/x`])
    expect((await readSource(source as never)).documents[0]!.text).toBe('The text of the page.')
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(60 * 1024 * 1024)))
    const [bomb] = await all([`${await base()}/x`])
    expect(
      (await readSource(bomb as never, { limits: { unfoldedBytes: 10_000_000 } })).problems.map(
        (one) => one.code,
      ),
    ).toEqual(['container_unfolds_too_far'])
  })
})
