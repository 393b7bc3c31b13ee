/** Numbers filed under keys in typed arrays: millions of them take a few bytes each. */

/** A key may find what was filed under another that falls into the same place: whoever reads must look closer. */
export class KeyTable {
  #keys = new Int32Array(1024)
  #values = new Int32Array(1024)
  #count = 0
  #mask = 0
  #starts = new Int32Array(0)

  put(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = wider(this.#keys)
      this.#values = wider(this.#values)
    }
    this.#keys[this.#count] = key
    this.#values[this.#count++] = value
  }

  /** To be called once, after the last `put`. */
  close(): void {
    let bits = 10
    while (1 << bits < this.#count && bits < 23) bits++
    this.#mask = (1 << bits) - 1
    const starts = new Int32Array((1 << bits) + 1)
    for (let k = 0; k < this.#count; k++) {
      const at = this.#place(this.#keys[k]!) + 1
      starts[at] = starts[at]! + 1
    }
    for (let at = 0; at < 1 << bits; at++) starts[at + 1] = starts[at + 1]! + starts[at]!
    const filled = starts.slice()
    const postings = new Int32Array(this.#count)
    for (let k = 0; k < this.#count; k++) {
      const at = this.#place(this.#keys[k]!)
      postings[filled[at]!] = this.#values[k]!
      filled[at] = filled[at]! + 1
    }
    this.#starts = starts
    this.#values = postings
    this.#keys = new Int32Array(0)
  }

  /** What is filed under a key: read at once, the array is a view. */
  under(key: number): Int32Array {
    const at = this.#place(key)
    return this.#values.subarray(this.#starts[at], this.#starts[at + 1])
  }

  #place(key: number): number {
    return (Math.imul(key, 0x9e3779b1 | 0) >>> 7) & this.#mask
  }
}

function wider(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const found = new Int32Array(array.length * 2)
  found.set(array)
  return found
}
