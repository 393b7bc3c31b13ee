/** Log-in for a team, against the failures that systems of this field are known for. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { findIn } from '../../find/index.ts'
import { readSource } from '../../read/index.ts'
import type { OpenRecord, Role } from '../../record/contract.ts'
import { PLANTED, planted, plantedIds } from '../../record/contract-viewing.ts'
import { openRecord } from '../../record/index.ts'
import type { SourceReader } from '../adding.ts'
import { createTeamApp, type TeamOptions } from './app.ts'
import { Factors } from './factors.ts'
import { codeAt } from './totp.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-team-'))
const open: OpenRecord[] = []
afterAll(async () => {
  for (const record of open) await record.close()
  rmSync(folder, { recursive: true, force: true })
})

const readHere: SourceReader = async (source) => {
  const { documents, problems } = await readSource(source)
  return { documents: documents.map((document) => ({ document, ...findIn(document) })), problems }
}

const PASSWORD = 'four quiet herons at dusk'
const HERE = 'http://127.0.0.1'

interface House {
  record: OpenRecord
  app: Hono
  /** Time goes on. */
  wait(seconds: number): void
  browser(from?: string): Browser
  /** Somebody who began with an invitation, in a browser of theirs. */
  begun(name: string): Promise<Browser>
}

interface Answer {
  status: number
  body: Record<string, unknown> & { code?: string }
  headers: Headers
}

interface Browser {
  cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: object, headers?: Record<string, string>): Promise<Answer>
}

let made = 0
async function house(options: TeamOptions = {}): Promise<House> {
  const record = await openRecord(join(folder, `${made++}.record`), { create: true })
  open.push(record)
  let time = Date.parse('2026-11-26T12:00:00Z')
  const now = () => new Date(time)
  const app = createTeamApp(record, { now, pages: join(folder, 'no-pages'), ...options })
  const browser = (from = '127.0.0.1') => browserOn(app, from)
  return {
    record,
    app,
    browser,
    wait: (seconds) => {
      time += seconds * 1000
    },
    begun: async (name) => {
      const own = browser()
      const token = await new Factors(record, now).invitation(name)
      expect((await own.post('/api/join', { token, password: PASSWORD })).status).toBe(200)
      return own
    },
  }
}

function browserOn(app: Hono, from: string): Browser {
  const cookies = new Map<string, string>()
  const call = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie ? { cookie } : {}), ...init.headers }
    const env = { incoming: { socket: { remoteAddress: from } } }
    const answer = await app.fetch(new Request(`${HERE}${path}`, { ...init, headers }), env)
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      if (value === '') cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    const text = await answer.text()
    const body = text.startsWith('{') ? JSON.parse(text) : { text }
    return { status: answer.status, body, headers: answer.headers }
  }
  return {
    cookies,
    get: (path, headers = {}) => call(path, { headers }),
    post: (path, body, headers = {}) =>
      call(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'x-answerable': '1', ...headers },
      }),
  }
}

const by = { author: 'first', time: '2026-11-26T12:00:00Z' }
const invited = (record: OpenRecord, name: string, role: Role = 'reader') => record.invite({ name, role }, by)

test('nothing is told to whoever is not logged in, whatever they ask', async () => {
  const { record, app, browser } = await house()
  await planted(record)
  const stranger = browser()
  const spec = await (await app.fetch(new Request(`${HERE}/api/openapi.json`))).json()
  expect(spec.code).toBe('login_needed')
  const paths = [
    'documents',
    'asks',
    'people',
    'history',
    'search?q=quorn',
    'users',
    'you',
    'audit',
    'restricted',
  ]
  for (const path of paths)
    for (const address of [
      `/api/${path}`,
      `/${path.replace('?', '.json?')}${path.includes('?') ? '' : '.json'}`,
    ]) {
      const { status, body } = await stranger.get(address)
      expect([address, status, body.code]).toEqual([address, 401, 'login_needed'])
    }
  for (const path of ['/api/decisions', '/api/expunge', '/api/users', '/api/adding/text', '/api/unlock'])
    expect((await stranger.post(path, {})).status, path).toBe(401)
  // There is no password to begin with.
  for (const password of ['', 'admin', 'password', 'answerable', 'Kay'])
    expect((await stranger.post('/api/login', { name: 'Kay', password })).status).not.toBe(200)
})

test('log-in is by name and password, and its cookie is for this server and no script', async () => {
  const { record, browser, begun } = await house()
  await invited(record, 'Kay', 'keeper')
  await begun('Kay')
  const own = browser()
  const { status, headers } = await own.post('/api/login', { name: ' kay ', password: PASSWORD })
  expect(status).toBe(200)
  const [cookie] = headers.getSetCookie().filter((one) => one.startsWith('answerable='))
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Strict/)
  expect(cookie).toMatch(/; Path=\//)
  expect((await own.get('/api/you')).body).toMatchObject({ name: 'Kay', role: 'keeper', cleared: true })
  expect((await own.get('/you.json')).body).toMatchObject({ name: 'Kay' })
  // What is kept of the token cannot be used as one.
  const [kept] = await record.secretsOf('Kay', 'session')
  own.cookies.set('answerable', kept!.id)
  expect((await own.get('/api/you')).status).toBe(401)
})

test('behind a proxy that speaks TLS the cookie is only for TLS, and only named proxies are believed', async () => {
  const { record, begun, browser, wait } = await house({
    publicUrl: 'https://record.example',
    proxies: ['10.0.0.1'],
  })
  await invited(record, 'Kay', 'keeper')
  const kay = await begun('Kay')
  expect([...kay.cookies.keys()]).toEqual(['__Host-answerable'])
  const answer = await browser().post('/api/login', { name: 'Kay', password: PASSWORD })
  expect(answer.headers.getSetCookie().join()).toMatch(/__Host-answerable=[^;]+;.*Secure/)
  expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/)
  const host = { host: 'record.example', origin: 'https://record.example' }
  expect((await kay.post('/api/you/sessions/others', {}, host)).status).toBe(200)
  const foreign = { host: 'record.example', origin: 'https://record.example.evil' }
  expect((await kay.post('/api/you/sessions/others', {}, foreign)).body.code).toBe('not_from_this_page')
  expect((await kay.get('/api/you', { host: 'evil.example' })).status).toBe(421)
  // Somebody who writes a header of their own is counted as where they are.
  for (let i = 0; i < 21; i++) {
    wait(0)
    await browser('198.51.100.7').post(
      '/api/login',
      { name: `n${i}`, password: 'wrong wrong wrong' },
      { 'x-forwarded-for': `203.0.113.${i}` },
    )
  }
  const refused = await browser('198.51.100.7').post('/api/login', { name: 'x', password: 'y' })
  expect(refused.body.code).toBe('login_wait')
  const through = await browser('10.0.0.1').post(
    '/api/login',
    { name: 'Kay', password: PASSWORD },
    { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' },
  )
  expect(through.status).toBe(200)
}, 60_000)

test('brute force: each wrong password makes the next wait longer, for a name and for an address', async () => {
  const { record, browser, begun, wait } = await house()
  await invited(record, 'Kay', 'keeper')
  await begun('Kay')
  const tries = async (name: string, times: number, from: string) => {
    const codes = []
    for (let i = 0; i < times; i++)
      codes.push(
        (await browser(from).post('/api/login', { name, password: `wrong password ${i}` })).body.code,
      )
    return codes
  }
  expect(await tries('Kay', 8, '192.0.2.1')).toEqual([
    ...Array(5).fill('login_wrong'),
    ...Array(3).fill('login_wait'),
  ])
  // The right one waits too, from wherever it comes.
  const right = () => browser('192.0.2.2').post('/api/login', { name: 'Kay', password: PASSWORD })
  expect((await right()).body.code).toBe('login_wait')
  wait(2)
  expect((await right()).status).toBe(200)
  // A name that nobody has is answered as a name that somebody has.
  expect(await tries('Nobody', 6, '192.0.2.3')).toEqual([...Array(5).fill('login_wrong'), 'login_wait'])
  // Many names from one address.
  const names = Array.from({ length: 24 }, (_, i) => `name ${i}`)
  const codes = []
  for (const name of names) codes.push(...(await tries(name, 1, '192.0.2.4')))
  expect(codes.filter((code) => code === 'login_wrong').length).toBeLessThanOrEqual(20)
  expect(codes.at(-1)).toBe('login_wait')
}, 60_000)

test('a hundred tries at once are no more than a hundred tries one after the other', async () => {
  const { record, browser, begun } = await house()
  await invited(record, 'Kay', 'keeper')
  await begun('Kay')
  const tries = Array.from({ length: 40 }, (_, i) =>
    browser().post('/api/login', { name: 'Kay', password: `wrong password ${i}` }),
  )
  const codes = (await Promise.all(tries)).map(({ body }) => body.code)
  expect(codes.filter((code) => code === 'login_wrong')).toHaveLength(5)
}, 60_000)

test('session fixation: a token that somebody brought along is nobody’s after log-in, and before', async () => {
  const { record, browser, begun } = await house()
  await invited(record, 'Kay', 'keeper')
  await begun('Kay')
  const victim = browser()
  victim.cookies.set('answerable', 'a-token-that-the-attacker-knows')
  await victim.post('/api/login', { name: 'Kay', password: PASSWORD })
  expect(victim.cookies.get('answerable')).not.toBe('a-token-that-the-attacker-knows')
  const attacker = browser()
  attacker.cookies.set('answerable', 'a-token-that-the-attacker-knows')
  expect((await attacker.get('/api/you')).status).toBe(401)
  // Logging in again ends the session that was there.
  const before = victim.cookies.get('answerable')!
  await victim.post('/api/login', { name: 'Kay', password: PASSWORD })
  attacker.cookies.set('answerable', before)
  expect((await attacker.get('/api/you')).status).toBe(401)
  expect((await victim.get('/api/you')).status).toBe(200)
})

test('sessions end by time, by hand, by log-out, with a new password and with their user', async () => {
  const { record, browser, begun, wait } = await house()
  await invited(record, 'Kay', 'keeper')
  await invited(record, 'Rae')
  const kay = await begun('Kay')
  const second = browser()
  await second.post('/api/login', { name: 'Kay', password: PASSWORD })
  const { body } = await kay.get('/api/you')
  const sessions = body.sessions as { id: string; own: boolean }[]
  expect(sessions).toHaveLength(2)
  await kay.post('/api/you/sessions/end', { id: sessions.find((one) => !one.own)!.id })
  expect((await second.get('/api/you')).status).toBe(401)
  // Nobody ends another's by guessing an id.
  const rae = await begun('Rae')
  await rae.post('/api/you/sessions/end', { id: sessions.find((one) => one.own)!.id })
  expect((await kay.get('/api/you')).status).toBe(200)

  await second.post('/api/login', { name: 'Kay', password: PASSWORD })
  const next = 'five other herons at dawn'
  expect((await kay.post('/api/you/password', { password: 'not it at all', next })).body.code).toBe(
    'password_wrong',
  )
  expect((await kay.post('/api/you/password', { password: PASSWORD, next: 'short' })).body.code).toBe(
    'password_short',
  )
  expect((await kay.post('/api/you/password', { password: PASSWORD, next })).status).toBe(200)
  expect((await second.get('/api/you')).status).toBe(401)
  expect((await kay.get('/api/you')).status).toBe(200)

  const token = kay.cookies.get('answerable')!
  await kay.post('/api/logout', {})
  expect(kay.cookies.size).toBe(0)
  kay.cookies.set('answerable', token)
  expect((await kay.get('/api/you')).status).toBe(401)

  // Leaving in a hurry ends one's own session; the record stays open to the others.
  await kay.post('/api/login', { name: 'Kay', password: next })
  await rae.post('/api/lock', {})
  expect((await rae.get('/api/you')).status).toBe(401)
  expect((await kay.get('/api/documents')).status).toBe(200)
  await rae.post('/api/login', { name: 'Rae', password: PASSWORD })
  await kay.post('/api/users/end', { name: 'Rae' })
  expect((await rae.get('/api/you')).status).toBe(401)
  wait(9 * 60 * 60)
  expect((await kay.get('/api/you')).status).toBe(401)
}, 30_000)

test('a second factor is asked for where there is one: codes work once, recovery codes too', async () => {
  const { record, browser, begun, wait } = await house()
  await invited(record, 'Kay', 'keeper')
  const kay = await begun('Kay')
  const { body } = await kay.post('/api/you/totp/begin', { password: PASSWORD })
  const { seed } = body as unknown as { seed: string }
  expect(body.address).toBe(`otpauth://totp/Answerable:Kay?secret=${seed}&issuer=Answerable`)
  let time = Date.parse('2026-11-26T12:00:00Z') / 1000
  const code = () => codeAt(seed, Math.floor(time / 30))
  expect((await kay.post('/api/you/totp', { code: '000000' })).body.code).toBe('code_wrong')
  expect((await kay.post('/api/you/totp', { code: code() })).status).toBe(200)
  const codes = (await kay.post('/api/you/codes', { password: PASSWORD })).body.codes as string[]
  expect(new Set(codes)).toHaveLength(10)

  const logIn = (given?: string) =>
    browser().post('/api/login', { name: 'Kay', password: PASSWORD, ...(given ? { code: given } : {}) })
  expect((await logIn()).body.code).toBe('login_code_needed')
  // The code that was just used is used.
  expect((await logIn(code())).body.code).toBe('code_wrong')
  wait(60)
  time += 60
  expect((await logIn(code())).status).toBe(200)
  expect((await logIn(codes[0]!.toLowerCase())).status).toBe(200)
  expect((await logIn(codes[0])).body.code).toBe('code_wrong')
  expect((await kay.get('/api/you')).body).toMatchObject({ totp: true, codes: 9 })
  // Trying codes is no faster by asking in between whether one is needed.
  const tried = []
  for (let i = 0; i < 8; i++) {
    tried.push((await logIn(String(100000 + i))).body.code)
    await logIn()
  }
  expect(tried).toContain('login_wait')
}, 30_000)

test('codes are those of RFC 6238', () => {
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const known: [number, string][] = [
    [59, '287082'],
    [1111111109, '081804'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ]
  for (const [seconds, code] of known) expect(codeAt(seed, Math.floor(seconds / 30))).toBe(code)
})

test('an invitation is taken once, in its week, and a new one takes the place of all that was', async () => {
  const { record, browser, begun, wait } = await house()
  await invited(record, 'Kay', 'keeper')
  const kay = await begun('Kay')
  const { body } = await kay.post('/api/users', { name: 'Ben', role: 'reviewer' })
  const { token } = body as unknown as { token: string }
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(JSON.stringify(await record.entries(0, 100))).not.toContain(token)
  const ben = browser()
  expect((await ben.post('/api/join', { token, password: 'short' })).body.code).toBe('password_short')
  expect((await ben.post('/api/join', { token, password: PASSWORD })).status).toBe(200)
  expect((await ben.get('/api/you')).body).toMatchObject({ name: 'Ben', role: 'reviewer' })
  expect((await browser().post('/api/join', { token, password: PASSWORD })).body.code).toBe('invitation_over')
  const late = (await kay.post('/api/users/link', { name: 'Ben' })).body as unknown as { token: string }
  wait(8 * 24 * 60 * 60)
  expect((await browser().post('/api/join', { token: late.token, password: PASSWORD })).body.code).toBe(
    'invitation_over',
  )
})

test('only keepers invite, change, end, restrict, and see who saw what', async () => {
  const { record, begun } = await house()
  const { restricted } = await planted(record)
  for (const name of ['Rae', 'Vic', 'Eddy']) {
    const own = await begun(name)
    const refused = [
      await own.get('/api/audit'),
      await own.get('/api/restricted'),
      await own.post('/api/users', { name: 'Mallory', role: 'keeper' }),
      await own.post('/api/users/change', { name, role: 'keeper' }),
      await own.post('/api/users/link', { name: 'Kay' }),
      await own.post('/api/users/end', { name: 'Kay' }),
      await own.post('/api/restricted', { what: 'document', id: plantedIds.plain, why: 'x' }),
      await own.post('/api/restricted/lift', { what: 'document', id: plantedIds.secret, why: 'x' }),
      await own.post('/api/expunge/would', { what: 'document', id: plantedIds.plain }),
    ]
    for (const { status, body } of refused)
      expect([name, status, body.code]).toEqual([name, 403, 'role_lacking'])
  }
  const kay = await begun('Kay')
  expect((await kay.get('/api/restricted')).body.restrictions).toHaveLength(3)
  expect(
    (await kay.post('/api/restricted', { what: 'person', id: 'Tom Reed', why: 'asked', pseudonym: 'T' }))
      .status,
  ).toBe(200)
  await kay.get(`/api/documents/${plantedIds.secret}`)
  const { accesses } = (await kay.get('/api/audit')).body as { accesses: { how: string; subject: string }[] }
  expect(accesses).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ author: 'Kay', subject: plantedIds.secret, how: 'document' }),
    ]),
  )
  expect(restricted).toBeTruthy()
}, 30_000)

test('no address of the API tells what is restricted to one who may not see it', async () => {
  const { record, begun } = await house()
  const { findings, screening } = await planted(record)
  const eddy = await begun('Eddy')
  const spec = (await eddy.get('/api/openapi.json')).body as {
    paths: Record<string, Record<string, unknown>>
  }
  const named = ['Zelda Quorn', 'Quorn', 'Needlewort Trust', 'The Watch', 'person/zelda-quorn', 'Witness Z']
  const ids: Record<string, string[]> = {
    '/api/documents/{id}': Object.values(plantedIds),
    '/api/asks/{id}': findings,
    '/api/demands/{id}': ['release.zelda-quorn.xr', 'release.witness-z.xr'],
    '/api/people/{id}': named,
    '/api/bodies/{id}': named,
    '/api/screenings/{id}': [screening],
    '/api/history/{sequence}': Array.from({ length: 40 }, (_, i) => String(i + 1)),
  }
  const queries: Record<string, string[]> = {
    '/api/search': [
      'q=quorn',
      'q=needlewort&facets=true',
      'q=thornapple',
      'q=wrote&facets=true',
      'q=ruritania&facets=true',
    ],
    '/api/asks': ['', ...named.map((name) => `about=${encodeURIComponent(name)}`)],
    '/api/demands': ['', ...named.map((name) => `about=${encodeURIComponent(name)}`)],
    '/api/history': ['', ...[...findings, ...named].map((one) => `about=${encodeURIComponent(one)}`)],
    '/api/people': ['', 'name=q', 'name=zelda'],
    '/api/bodies': ['', 'name=n', 'name=zelda'],
    '/api/documents': ['', 'text=quorn', 'text=needlewort'],
    '/api/brief': ['to=Ruritania', 'to=Ruritania&language=fr'],
  }
  let asked = 0
  for (const [path, methods] of Object.entries(spec.paths)) {
    if (!('get' in methods)) continue
    const own = Object.keys(ids).find((one) => path.startsWith(one.replace(/\{\w+\}$/, '{')))
    const parts = path.includes('{') ? (own ? ids[own]! : Object.values(plantedIds)) : ['']
    for (const part of parts)
      for (const query of queries[path] ?? ['']) {
        const address = path.replace(/\{\w+\}/g, encodeURIComponent(part))
        const { body, status } = await eddy.get(query ? `${address}?${query}` : address)
        let told = JSON.stringify(body)
        // What one asks about oneself is said back.
        for (const own of [part, decodeURIComponent(query).replace(/^\w+=/, '')].filter(Boolean))
          told = told.replaceAll(JSON.stringify(own).slice(1, -1), '')
        const leak = PLANTED.exec(told)
        expect(leak && [address, query, told.slice(leak.index - 60, leak.index + 60)]).toBeNull()
        expect(status, `${address}?${query}`).toBeLessThan(500)
        asked++
      }
  }
  expect(asked).toBeGreaterThan(60)
  // A past day may not be asked, where something is restricted today.
  expect((await eddy.get('/api/documents?known-on=2026-11-27')).body.code).toBe('known_restricted')
}, 60_000)

test('what a reviewer decides is kept under their name, and not about what they may not see', async () => {
  const { record, begun } = await house()
  const { restricted } = await planted(record)
  const [vic, rae] = [await begun('Vic'), await begun('Rae')]
  const asks = (await vic.get('/api/asks?about=Witness%20Z')).body as unknown as { asks: { id: string }[] }
  const decision = { kind: 'FindingConfirmed', finding: asks.asks[0]!.id }
  expect((await rae.post('/api/decisions', decision)).body.code).toBe('role_lacking')
  expect((await vic.post('/api/decisions', decision)).body).toMatchObject({ author: 'Vic' })
  const locked = await vic.post('/api/decisions', { kind: 'FindingRejected', finding: restricted, why: 'x' })
  expect([locked.status, locked.body.code]).toEqual([404, 'finding_not_found'])
  // Another reviewer who had the page open since before hears that it is decided.
  expect((await vic.post('/api/decisions', decision)).body.code).toBe('finding_decided')
})

test('an editor adds a file, and a reader may not', async () => {
  const { record, begun } = await house({ read: readHere })
  await invited(record, 'Eddy', 'editor')
  await invited(record, 'Rae')
  const add = async (browser: Browser) => {
    const text = 'The Harbour Committee urges Norway to open the register of the closed harbour.'
    const { status, body } = await browser.post('/api/adding/file?name=note.txt', { note: text })
    expect(status).toBe(200)
    return String(body.text)
  }
  expect(await add(await begun('Rae'))).toContain('may not do this')
  expect((await record.counts()).documents).toBe(0)
  expect(await add(await begun('Eddy'))).toContain('"state":"done"')
  const entries = await record.entries(0, 100)
  expect(entries.find((one) => one.kind === 'DocumentAdded')!.author).toBe('Eddy')
})

test('another site can do nothing with somebody’s session', async () => {
  const { record, app, begun } = await house()
  await invited(record, 'Kay', 'keeper')
  const kay = await begun('Kay')
  const post = (headers: Record<string, string>) =>
    kay.post('/api/users', { name: 'Eve', role: 'keeper' }, headers)
  expect((await post({ origin: 'https://evil.example' })).body.code).toBe('not_from_this_page')
  expect((await post({ 'sec-fetch-site': 'cross-site' })).body.code).toBe('not_from_this_page')
  const cookie = [...kay.cookies].map(([name, value]) => `${name}=${value}`).join()
  const form = await app.fetch(
    new Request(`${HERE}/api/users`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'name=Eve&role=keeper',
    }),
  )
  expect(form.status).toBe(403)
  expect((await record.users()).map((one) => one.name)).toEqual(['Kay'])
  const { headers } = await kay.get('/api/you')
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('secrets are no part of what anybody reads, nor readable in the record', async () => {
  const { record, begun } = await house()
  await invited(record, 'Kay', 'keeper')
  const kay = await begun('Kay')
  const token = kay.cookies.get('answerable')!
  const codes = (await kay.post('/api/you/codes', { password: PASSWORD })).body.codes as string[]
  const kept = JSON.stringify([
    await record.secretsOf('Kay', 'password'),
    await record.secretsOf('Kay', 'session'),
    await record.secretsOf('Kay', 'code'),
    await record.entries(0, 100),
  ])
  for (const secret of [PASSWORD, token, ...codes, ...codes.map((one) => one.replaceAll('-', ''))])
    expect(kept).not.toContain(secret)
  expect(kept).toContain('$argon2id$')
  expect(kept).toContain(createHash('sha256').update(token).digest('hex'))
  const viewed = await record.as('Kay')
  await expect(viewed.secretsOf('Kay', 'password')).rejects.toMatchObject({ code: 'role_lacking' })
})
