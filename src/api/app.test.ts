/** What a caller sees: every page's .json, problems in the reader's language, and who is turned away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type HeldRecord, heldRecord } from './fixture.ts'
import { createApp, startServer } from './index.ts'

const here = 'http://127.0.0.1:4747'
const pages = smallPages()
let record: HeldRecord
let app: ReturnType<typeof createApp>

beforeEach(() => {
  record = heldRecord()
  app = createApp(record, { author: 'Ada', now: () => new Date('2024-06-01T12:00:00Z'), pages })
})

afterAll(() => rmSync(pages, { recursive: true }))

/** A built page folder as small as can be, so that these tests need no build. */
function smallPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Answerable</title></html>')
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'void 0')
  return folder
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(here + path, { headers: { host: '127.0.0.1:4747', ...headers } })
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(here + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      host: '127.0.0.1:4747',
      origin: here,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'x-answerable': '1',
      ...headers,
    },
  })

describe('every page has its .json at the same address', () => {
  const addresses = [
    '/documents',
    '/documents/d1',
    '/asks',
    '/asks/f1',
    '/brief?to=e2',
    '/charts',
    '/figures',
    '/demands',
    '/demands/m1',
    '/people',
    '/people/e1',
    '/people/Mara%20Okafor',
    '/bodies',
    '/bodies/e2',
    '/occasions',
    '/search?q=release',
    '/history',
    '/history/1',
  ]
  test.each(addresses)('%s', async (address) => {
    const [path, query = ''] = address.split('?')
    const page = await get(address, { accept: 'text/html' })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    const beside = await get(`${path}.json?${query}`)
    expect(beside.status).toBe(200)
    expect(await beside.json()).toEqual(await (await get(`/api${path}?${query}`)).json())
  })

  test('the first page is /index.json', async () => {
    const first = (await (await get('/index.json')).json()) as {
      openAsks: number
      counts: { documents: number }
    }
    expect([first.openAsks, first.counts.documents]).toEqual([1, 1])
  })

  test('the API describes itself', async () => {
    const described = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> }
    expect(Object.keys(described.paths)).toContain('/api/documents/{id}')
    expect(Object.keys(described.paths)).toContain('/api/decisions')
  })
})

describe('questions', () => {
  test('a filter reaches the record, an empty one does not', async () => {
    expect(((await (await get('/asks.json?to=Nowhere')).json()) as { total: number }).total).toBe(0)
    expect(((await (await get('/asks.json?to=&open=')).json()) as { total: number }).total).toBe(1)
  })

  test('an account is as of today, or of the day asked for', async () => {
    const today = (await (await get('/bodies/e2.json')).json()) as { silence: { asOf: string } }
    const then = (await (await get('/bodies/e2.json?as-of=2024-04-01')).json()) as typeof today
    expect([today.silence.asOf, then.silence.asOf]).toEqual(['2024-06-01', '2024-04-01'])
  })
})

test('a question as known on a past day asks the record of that day', async () => {
  const past = { ...heldRecord(), asks: async () => [], countAsks: async () => 0 }
  record.knownOn = async (day) => (day === '2024-01-01' ? past : record)
  const asked = async (address: string) => ((await (await get(address)).json()) as { total: number }).total
  expect([
    await asked('/asks.json?known-on=2024-01-01'),
    await asked('/api/asks?known-on=2024-06-01'),
  ]).toEqual([0, 1])
})

describe('problems', () => {
  test('are put in the language of the reader', async () => {
    const asked = async (path: string, headers: Record<string, string> = {}) =>
      ((await (await get(path, headers)).json()) as { problem: string }).problem
    const french = 'Rien dans le registre ne s’appelle « nobody ».'
    const english = 'Nothing on record is called “nobody”.'
    expect(await asked('/people/nobody.json')).toBe(english)
    expect(await asked('/people/nobody.json?locale=fr')).toBe(french)
    expect(await asked('/people/nobody.json', { 'accept-language': 'de, fr;q=0.8, en;q=0.5' })).toBe(french)
    expect(await asked('/people/nobody.json', { 'accept-language': 'fr', cookie: 'a=b; locale=en' })).toBe(
      english,
    )
  })

  test.each([
    ['/asks.json?as-of=yesterday', 'as-of', '“as-of” must be a date: 2019, 2019-03 or 2019-03-22.'],
    ['/search.json?q=a&from=2019-13', 'from', '« from » doit être une date : 2019, 2019-03 ou 2019-03-22.'],
    ['/documents.json?limit=100000', 'limit', '« limit » ne doit pas dépasser 500.'],
    ['/documents.json?offset=-1', 'offset', '“offset” must be at least 0.'],
    ['/history.json?limit=many', 'limit', '“limit” must be a whole number.'],
    [
      '/search.json?q=a&kind=rumour',
      'kind',
      '« kind » doit être l’un de ceux-ci : ask, pledge, stance, act, omission, figure.',
    ],
    ['/search.json?q=a&facets=perhaps', 'facets', '“facets” must be one of these: true, false.'],
    [`/search.json?q=${'a'.repeat(501)}`, 'q', '« q » ne doit pas être plus long que 500.'],
    ['/api/brief/file?format=md', 'to', '“to” must be given as text.'],
  ])('%s: what is wrong with a hand-typed address is said in the language of the reader', async (path, field, told) => {
    const answer = await get(path, { 'accept-language': told.startsWith('«') ? 'fr' : 'en' })
    const { problem, remedy, details } = await answer.json()
    const plain = problem.replaceAll('\u00a0', ' ')
    expect([answer.status, details.field, plain]).toEqual([400, field, told])
    expect(remedy).toContain(told.startsWith('«') ? 'Corrigez-le' : 'Correct it')
  })

  test.each([
    ['/asks.json?as-of=yesterday', 400, 'call_not_understood'],
    ['/documents.json?limit=100000', 400, 'call_not_understood'],
    ['/documents/missing.json', 404, 'not_on_record'],
    ['/documents/..%2f..%2fetc%2fpasswd.json', 404, 'not_on_record'],
    ['/assets/..%2findex.html', 404, 'no_such_page'],
    ['/nowhere.json', 404, 'no_such_page'],
    ['/nowhere', 404, 'no_such_page'],
  ])('%s answers %i %s with a way out', async (path, status, code) => {
    const answer = await get(path)
    const body = (await answer.json()) as { code: string; remedy: string }
    expect([answer.status, body.code]).toEqual([status, code])
    expect(body.remedy).not.toBe('')
  })

  test('a browser is shown a page at an unknown address, with status 404', async () => {
    const answer = await get('/nowhere', { accept: 'text/html', 'accept-language': 'fr' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<html lang="fr">')
  })

  test('what takes too long is given up', async () => {
    record.counts = () => new Promise(() => {})
    app = createApp(record, { patience: 0.02 })
    const answer = await get('/api/counts')
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'call_too_slow'])
  })
})

describe('decisions', () => {
  test('are recorded with who decided and when', async () => {
    const answer = await post('/api/decisions', {
      kind: 'FindingRejected',
      finding: 'f1',
      why: 'a quotation',
    })
    expect(answer.status).toBe(200)
    expect(record.decided).toEqual([
      {
        decision: { kind: 'FindingRejected', finding: 'f1', why: 'a quotation' },
        author: 'Ada',
        time: '2024-06-01T12:00:00.000Z',
      },
    ])
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' }],
    ['another origin', { 'sec-fetch-site': '', origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed page', { 'sec-fetch-site': '', origin: 'null' }],
  ])('are refused from %s', async (_, headers) => {
    expect((await post('/api/decisions', { kind: 'FindingConfirmed', finding: 'f1' }, headers)).status).toBe(
      403,
    )
    expect(record.decided).toEqual([])
  })

  test('are refused without the header that a form cannot send', async () => {
    const answer = await app.request(`${here}/api/decisions`, {
      method: 'POST',
      body: '{}',
      headers: { origin: here, 'content-type': 'text/plain' },
    })
    expect(answer.status).toBe(403)
  })

  test('are refused when they are too large, unknown or not JSON', async () => {
    const large = await post('/api/decisions', {
      kind: 'FindingConfirmed',
      finding: 'f1',
      why: 'x'.repeat(2e6),
    })
    const unknown = await post('/api/decisions', { kind: 'RecordBurned' })
    const broken = await post('/api/decisions', '{')
    const form = await post('/api/decisions', 'kind=FindingConfirmed', { 'content-type': 'text/plain' })
    expect([large.status, unknown.status, broken.status, form.status]).toEqual([413, 400, 400, 400])
    expect(record.decided).toEqual([])
  })
})

describe('expunging', () => {
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
  const headers = {
    host: '127.0.0.1:4747',
    origin: here,
    'content-type': 'application/json',
    'x-answerable': '1',
  }
  const expunge = (body: object, address: string, more = {}) =>
    app.request(
      `${here}/api/expunge`,
      { method: 'POST', body: JSON.stringify(body), headers: { ...headers, ...more } },
      from(address),
    )
  const request = { what: 'document', id: 'd1', why: 'a mistake', name: 'To Norland' }

  test('takes what is named twice, from this machine', async () => {
    expect((await expunge({ ...request, name: 'Another' }, '127.0.0.1')).status).toBe(400)
    expect(record.expunged).toEqual([])
    expect((await expunge(request, '127.0.0.1')).status).toBe(200)
    expect(record.expunged).toEqual([{ what: 'document', id: 'd1', why: 'a mistake' }])
  })

  test.each([
    ['another machine', '192.0.2.7', {}],
    ['a proxy on this one', '127.0.0.1', { 'x-forwarded-for': '192.0.2.7' }],
    ['nowhere known', '', {}],
  ])('is refused to %s', async (_, address, more) => {
    expect((await expunge(request, address, more)).status).toBe(403)
    expect(record.expunged).toEqual([])
  })
})

describe('what a browser may do with an answer', () => {
  test('a name that points at this machine from elsewhere is not served', async () => {
    expect((await get('/asks.json', { host: 'evil.example:4747' })).status).toBe(421)
    expect((await get('/asks.json', { host: 'localhost:4747' })).status).toBe(200)
    expect((await get('/asks.json', { host: '[::1]:4747' })).status).toBe(200)
  })

  test('another site may lead here, but may not load anything', async () => {
    const load = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await get('/asks.json', load)).status).toBe(403)
    expect((await get('/asks', { ...load, 'sec-fetch-mode': 'navigate', accept: 'text/html' })).status).toBe(
      200,
    )
  })

  test('pages run no inline script and stay unstored; assets are kept', async () => {
    const page = await get('/asks', { accept: 'text/html' })
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    const asset = await get('/assets/app-1a2b.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('an original is an inert download, whatever it and its name hold', async () => {
    const answer = await get('/api/documents/d1/original')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''to%20%22Norland%22%0D%0A.txt",
    )
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(await answer.text()).toContain('<script>')
  })
})

describe('the listening server', () => {
  test('listens on this machine and says when its port is taken', async () => {
    const server = await startServer(record, { port: 0 })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${server.url}/api/counts`)).status).toBe(200)
    await expect(startServer(record, { port: Number(new URL(server.url).port) })).rejects.toMatchObject({
      code: 'port_taken',
    })
    await server.close()
    await expect(fetch(`${server.url}/api/counts`)).rejects.toThrow()
  })
})
