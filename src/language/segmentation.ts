/** What training learned of tokens, words and sentence ends in a language: read once, never changed. */
import { type ModelLanguage, readModel } from './model-file.ts'
import type { WordLexicon } from './words.ts'

export interface Segmentation {
  cuts: Int8Array
  boundaries: Int8Array
  contractions: Int8Array
  lexicon: WordLexicon
}

const read = new Map<ModelLanguage, Segmentation>()

/** The segmentation model of a language. */
export function segmentationOf(language: ModelLanguage): Segmentation {
  let segmentation = read.get(language)
  if (!segmentation) {
    const { facts, sections } = readModel(language, 'segmentation.bin')
    const { lexicon } = facts as { lexicon: Record<string, string[]> }
    segmentation = {
      cuts: signed(sections.cuts!),
      boundaries: signed(sections.boundaries!),
      contractions: signed(sections.contractions!),
      lexicon: new Map(Object.entries(lexicon)),
    }
    read.set(language, segmentation)
  }
  return segmentation
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
