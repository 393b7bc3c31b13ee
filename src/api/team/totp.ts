/** Codes that a telephone shows, new every half minute (RFC 6238, six digits, SHA-1, as all of them do). Pure but for chance. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP = 30
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new seed, in base 32. */
export function newSeed(): string {
  return base32(randomBytes(20))
}

/** The address that a telephone reads a seed from. */
export function seedAddress(seed: string, user: string): string {
  const label = `Answerable:${encodeURIComponent(user)}`
  return `otpauth://totp/${label}?secret=${seed}&issuer=Answerable`
}

/** The step of time whose code this is, one before and one after counted too; null for none. */
export function stepOf(seed: string, code: string, now: Date): number | null {
  const current = Math.floor(now.getTime() / 1000 / STEP)
  const given = Buffer.from(code.replace(/\s/g, '').padEnd(6).slice(0, 6))
  const step = [current, current - 1, current + 1].find((one) =>
    timingSafeEqual(Buffer.from(codeAt(seed, one)), given),
  )
  return step ?? null
}

/** The code of one step of time. */
export function codeAt(seed: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', bytesOf(seed)).update(counter).digest()
  const at = mac[19]! & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

function bytesOf(seed: string): Buffer {
  const bits = [...seed].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
