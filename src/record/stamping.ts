/** Asks a time-stamp authority for a token over some bytes, and tells what a token proves (RFC 3161). */
import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { Problem } from '../problem.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** An authority answers in a few kilobytes, soon, or not at all. */
const MOST_BYTES = 100_000
const PATIENCE = 30_000

/** What a token says, once its signature was checked. */
export interface Stamp {
  /** ISO 8601 instant at which the authority saw the bytes' hash. */
  time: string
  /** The name in the authority's certificate. */
  authority: string
  /** Whether a certificate that the reader trusts stands behind the authority's. */
  trusted: boolean
}

/** A token over `said`, DER in base64. Only the hash leaves the machine. Throws `stamp_refused`, naming the authority. */
export async function stampFrom(authority: string, said: string): Promise<string> {
  const request = requestFor(createHash('sha256').update(said).digest())
  const answer = await asked(authority, Buffer.from(request.toSchema().toBER(false)))
  const token = tokenIn(authority, answer)
  if ((await stampOf(token, said, [])) === null) throw refused(authority, 'the token does not fit')
  return token
}

function requestFor(digest: Uint8Array): TimeStampReq {
  return new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: digest }),
    }),
    // The token must hold the authority's certificate: nobody can be asked for it later.
    certReq: true,
    nonce: new Integer({ valueHex: new Uint8Array([1, ...randomBytes(8)]) }),
  })
}

async function asked(authority: string, body: Buffer): Promise<ArrayBuffer> {
  if (!/^https?:\/\//i.test(authority)) throw refused(authority, 'no http address')
  try {
    const response = await fetch(authority, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return await limited(response)
  } catch (error) {
    throw refused(authority, error instanceof Error ? error.message : String(error))
  }
}

async function limited(response: Response): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > MOST_BYTES) throw new Error('the answer is too large')
    parts.push(part)
  }
  return bytesOf(Buffer.concat(parts))
}

function tokenIn(authority: string, answer: ArrayBuffer): string {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(answer)
    // Granted, or granted with modifications.
    if (status.status > 1 || !timeStampToken) throw new Error(`status ${status.status}`)
    return Buffer.from(timeStampToken.toSchema().toBER(false)).toString('base64')
  } catch (error) {
    throw refused(authority, error instanceof Error ? error.message : String(error))
  }
}

function refused(authority: string, message: string): Problem {
  return new Problem('stamp_refused', { authority, message })
}

/** What a token proves about `said`; null where it proves nothing. `trusted`: certificates in PEM that the reader trusts. */
export async function stampOf(token: string, said: string, trusted: string[]): Promise<Stamp | null> {
  try {
    const content = ContentInfo.fromBER(bytesOf(Buffer.from(token, 'base64')))
    const signed = new SignedData({ schema: content.content })
    const { genTime } = TSTInfo.fromBER(bytesOf(signed.encapContentInfo.eContent!.valueBlock.valueHexView))
    const data = bytesOf(Buffer.from(said, 'utf8'))
    const check = { signer: 0, data, checkDate: genTime, extendedMode: true as const }
    const { signatureVerified, signerCertificate } = await signed.verify({ ...check, checkChain: false })
    if (!signatureVerified || !signerCertificate || !isForStamps(signerCertificate)) return null
    const own = new X509Certificate(Buffer.from(signerCertificate.toSchema(true).toBER(false)))
    return {
      time: genTime.toISOString(),
      authority: own.subject.split('\n').at(-1)!,
      trusted:
        isOneOf(own, trusted, genTime) || (trusted.length > 0 && (await isTrusted(signed, check, trusted))),
    }
  } catch {
    // Not a token, or one over other bytes.
    return null
  }
}

function isForStamps(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes
  return purposes?.includes(TIME_STAMPING) ?? false
}

/** Whether the reader trusts this very certificate, which held at that time: no authority need stand behind it. */
function isOneOf(own: X509Certificate, trusted: string[], time: Date): boolean {
  const held = new Date(own.validFrom) <= time && time <= new Date(own.validTo)
  return held && trusted.some((pem) => new X509Certificate(pem).fingerprint256 === own.fingerprint256)
}

async function isTrusted(
  signed: SignedData,
  check: { signer: number; data: ArrayBuffer; checkDate: Date; extendedMode: true },
  trusted: string[],
): Promise<boolean> {
  const trustedCerts = trusted.map((pem) => Certificate.fromBER(bytesOf(new X509Certificate(pem).raw)))
  try {
    const { signerCertificateVerified } = await signed.verify({ ...check, checkChain: true, trustedCerts })
    return signerCertificateVerified === true
  } catch {
    return false
  }
}

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
