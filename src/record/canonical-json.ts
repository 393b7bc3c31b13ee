/** One and only one text for a JSON value (RFC 8785), so that its hash means the value. */

/** Deeper than anything an entry holds; a value nested further is a mistake or an attack. */
const MAX_DEPTH = 100

/**
 * The canonical JSON of a value: no spaces, keys by UTF-16 code units, numbers as ECMAScript writes them.
 * Properties that are undefined are left out. Throws RangeError for what JSON cannot hold: a number that is not
 * finite, a lone surrogate, a function, a value nested too deep. Linear in the size of the value.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new RangeError('canonical JSON: nested too deep')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeString(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item ?? null, depth + 1)).join(',')}]`
  if (typeof value === 'object') return writeObject(value as Record<string, unknown>, depth)
  throw new RangeError(`canonical JSON: no ${typeof value}`)
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('canonical JSON: a number must be finite')
  // JSON.stringify writes -0 as 0 and every number in its shortest form, which is what the RFC asks.
  return JSON.stringify(value)
}

function writeString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('canonical JSON: lone surrogate')
  return JSON.stringify(value)
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members: string[] = []
  // Array.sort compares by UTF-16 code units, as the RFC asks.
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) members.push(`${writeString(key)}:${write(value[key], depth + 1)}`)
  }
  return `{${members.join(',')}}`
}
