/** Files of trained weights: named sections of bytes behind one JSON header, deflated; read whole, never written to. */
import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Languages that have models. */
export type ModelLanguage = 'en' | 'fr'

/** What a model file holds: facts as JSON, and weights. */
export interface ModelFile {
  facts: unknown
  sections: Record<string, Uint8Array>
}

interface Header {
  facts: unknown
  sections: { name: string; size: number; deflated: number }[]
}

/** Puts a model into bytes: header length (4 bytes, little-endian), header, sections. The same model gives the same bytes. */
export function packModel(model: ModelFile): Uint8Array {
  const packed = Object.entries(model.sections).map(([name, bytes]) => {
    return { name, size: bytes.length, data: deflateRawSync(bytes, { level: 9 }) }
  })
  const header: Header = {
    facts: model.facts,
    sections: packed.map(({ name, size, data }) => ({ name, size, deflated: data.length })),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length, true)
  return Buffer.concat([length, head, ...packed.map(({ data }) => data)])
}

/** Reads the bytes of `packModel`. */
export function unpackModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4 + view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Header
  const sections: Record<string, Uint8Array> = {}
  for (const { name, size, deflated } of header.sections) {
    const data = inflateRawSync(bytes.subarray(at, at + deflated), { maxOutputLength: Math.max(1, size) })
    // A copy of its own: typed arrays of wider elements need an aligned start.
    sections[name] = new Uint8Array(data)
    at += deflated
  }
  return { facts: header.facts, sections }
}

/** Where a model lies: beside the source in a checkout, beside `dist` when built. */
function modelPath(language: ModelLanguage, name: string): URL[] {
  return ['../../models/', '../../../models/'].map(
    (up) => new URL(`${up}${language}/${name}`, import.meta.url),
  )
}

/** Reads one file of a language's model. */
export function readModel(language: ModelLanguage, name: string): ModelFile {
  for (const path of modelPath(language, name)) {
    try {
      return unpackModel(readFileSync(path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`no model ${name} for ${language}: run "npm run train -- ${language}"`)
}
