/** A seal proves to an outsider what was on record, and when, with nothing of the rest. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenRecord, Proof } from './contract.ts'
import { communique, letter } from './contract-suite.ts'
import { openRecord } from './index.ts'
import { checkProof } from './proving.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-sealing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
let made = 0
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error as { code: string }).code,
  )
const stepOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error as { details: { step?: string } }).details.step,
  )

async function filled(): Promise<OpenRecord> {
  const path = join(folder, `${made++}.record`)
  const record = await openRecord(path, { create: true, keys: join(folder, 'keys') })
  for (const { source, read } of [letter(), communique()]) await record.add(source, [read], by)
  return record
}

/** As an outsider gets it: through a file. */
const sent = (proof: Proof) => JSON.parse(JSON.stringify(proof)) as Proof

test('every entry under a seal is proved, with nothing else of the record in the proof', async () => {
  const record = await filled()
  expect(await codeOf(record.prove(2))).toBe('entry_not_sealed')
  expect(await codeOf(record.prove(99))).toBe('entry_not_found')
  const sealed = await record.seal(by)
  expect(sealed).toMatchObject({ sequence: 7, size: 6, stamp: null })
  for (let sequence = 1; sequence <= 6; sequence++) {
    const proved = await checkProof(sent(await record.prove(sequence)))
    expect(proved.entry.sequence).toBe(sequence)
    expect(proved.sealed.author).toBe('tester')
  }
  const proof = JSON.stringify(await record.prove(2))
  expect(proof).not.toContain('Tohti')
  expect(await codeOf(record.prove(7)), 'a seal is not under itself').toBe('entry_not_sealed')
  await record.seal(by)
  expect((await checkProof(sent(await record.prove(7)))).entry.kind).toBe('RecordSealed')
  expect((await record.verify()).broken).toBeNull()
  await record.close()
})

test('a proof in which anything was changed proves nothing, and says at which step', async () => {
  const record = await filled()
  await record.seal(by)
  const proof = await record.prove(4)
  const other = await record.prove(5)
  await record.close()
  const changed = (change: (copy: Proof) => void) => {
    const copy = sent(proof)
    change(copy)
    return stepOf(checkProof(copy))
  }
  expect(await changed(() => {})).toBe('none')
  expect(await changed((copy) => (copy.entry.body = copy.entry.body!.replace('Tohti', 'Tahti')))).toBe(
    'entry',
  )
  expect(await changed((copy) => (copy.entry.author = 'nobody'))).toBe('entry')
  expect(await changed((copy) => (copy.entry = other.entry))).toBe('path')
  expect(await changed((copy) => copy.path.pop())).toBe('path')
  expect(await changed((copy) => (copy.seal.time = '2020-01-01T00:00:00Z'))).toBe('seal')
  expect(await changed((copy) => (copy.seal.signature = 'ab'.repeat(64)))).toBe('signature')
  expect(await changed((copy) => (copy.key = 'AAAA'))).toBe('signature')
  for (const not of [null, 1, [], {}, { format: 'answerable-proof', version: 1 }])
    expect(await codeOf(checkProof(not))).toBe('proof_not_one')
})

test('nobody seals without a key', async () => {
  const record = await openRecord(join(folder, 'unsigned.record'), { create: true })
  expect(await codeOf(record.seal(by))).toBe('seal_unsigned')
  await record.close()
})

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasOpenssl)(
  `a time-stamp authority${hasOpenssl ? '' : ' (skipped: no openssl here)'}`,
  () => {
    const at = (name: string) => join(folder, name)
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
    let address = ''
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        if (request.url === '/broken') return response.end('this is no answer')
        if (request.url === '/refusing') return response.writeHead(503).end()
        writeFileSync(at('query.tsq'), Buffer.concat(parts))
        const signer = request.url === '/web' ? 'web' : 'tsa'
        try {
          openssl(
            'ts',
            '-reply',
            '-config',
            'tsa.cnf',
            '-queryfile',
            'query.tsq',
            '-inkey',
            `${signer}.key`,
            '-signer',
            `${signer}.pem`,
            '-out',
            'answer.tsr',
          )
          response
            .setHeader('content-type', 'application/timestamp-reply')
            .end(readFileSync(at('answer.tsr')))
        } catch {
          response.writeHead(500).end()
        }
      })
    })

    beforeAll(async () => {
      writeFileSync(at('tsa.cnf'), CONFIG)
      writeFileSync(at('serial'), '01')
      const authority = (name: string) =>
        openssl(
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:P-256',
          '-nodes',
          '-keyout',
          `${name}.key`,
          '-out',
          `${name}.pem`,
          '-days',
          '3650',
          '-subj',
          `/CN=${name}`,
          '-config',
          'tsa.cnf',
          '-extensions',
          'ca',
        )
      authority('root')
      authority('stranger')
      for (const name of ['tsa', 'web']) {
        openssl(
          'req',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-keyout',
          `${name}.key`,
          '-out',
          `${name}.csr`,
          '-subj',
          `/CN=${name}`,
          '-config',
          'tsa.cnf',
        )
        openssl(
          'x509',
          '-req',
          '-in',
          `${name}.csr`,
          '-CA',
          'root.pem',
          '-CAkey',
          'root.key',
          '-CAcreateserial',
          '-out',
          `${name}.pem`,
          '-days',
          '3650',
          '-extfile',
          'tsa.cnf',
          '-extensions',
          `for_${name}`,
        )
      }
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })
    afterAll(() => server.close())

    test('a seal with a stamp proves when, to whoever trusts the authority', async () => {
      const record = await filled()
      const { stamp } = await record.seal(by, address)
      expect(stamp).toMatchObject({ authority: 'CN=tsa', trusted: false })
      expect(Math.abs(Date.parse(stamp!.time) - Date.now())).toBeLessThan(300_000)
      const proof = sent(await record.prove(3))
      const trust = (name: string) => readFileSync(at(`${name}.pem`), 'utf8')
      expect((await checkProof(proof, [trust('root')])).stamp).toMatchObject({ trusted: true })
      expect((await checkProof(proof, [trust('tsa')])).stamp).toMatchObject({ trusted: true })
      expect((await checkProof(proof, [trust('stranger')])).stamp).toMatchObject({ trusted: false })
      expect((await checkProof(proof)).stamp).toMatchObject({ trusted: false })
      await record.close()
    })

    test('an authority that refuses, answers nonsense or is none leaves the record as it was', async () => {
      const record = await filled()
      const before = (await record.verify()).head
      for (const wrong of [
        `${address}/refusing`,
        `${address}/broken`,
        'http://127.0.0.1:1',
        'file:///etc/passwd',
      ])
        expect(await codeOf(record.seal(by, wrong)), wrong).toBe('stamp_refused')
      // Its certificate is not for time stamps: OpenSSL itself refuses to answer with it.
      expect(await codeOf(record.seal(by, `${address}/web`))).toBe('stamp_refused')
      expect((await record.verify()).head).toBe(before)
      await record.close()
    })

    test('a stamp of another seal proves nothing about this one', async () => {
      const [one, two] = [await filled(), await filled()]
      await one.seal(by, address)
      await two.seal(by, address)
      const [proof, other] = [await one.prove(2), await two.prove(2)]
      const { stampOf } = await import('./stamping.ts')
      const { canonicalJson } = await import('./canonical-json.ts')
      const said = (given: Proof) => {
        const { token, authority: _, ...statement } = JSON.parse(given.seal.body!)
        return { token: token as string, statement: canonicalJson(statement) }
      }
      expect(await stampOf(said(proof).token, said(proof).statement, [])).not.toBeNull()
      expect(await stampOf(said(proof).token, said(other).statement, [])).toBeNull()
      expect(await stampOf('AAAA', said(proof).statement, [])).toBeNull()
      for (const record of [one, two]) await record.close()
    })
  },
)

const CONFIG = `
[req]
distinguished_name = dn
prompt = no
[dn]
CN = unnamed
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[for_tsa]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[for_web]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
[tsa]
default_tsa = authority
[authority]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`
