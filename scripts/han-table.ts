/**
 * Writes src/names/tables/han.ts from the Unihan files of the Unicode Character Database.
 * Call: node scripts/han-table.ts FOLDER, where FOLDER holds Unihan_Readings.txt, Unihan_Variants.txt and
 * Unihan_OtherMappings.txt (Debian: package unicode-data, /usr/share/unicode, bunzip2 first).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (!folder) throw new Error('call: node scripts/han-table.ts FOLDER')

const unihan = new Map<string, Map<string, string>>()
for (const file of ['Unihan_Readings.txt', 'Unihan_Variants.txt', 'Unihan_OtherMappings.txt']) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const [code, field, value] = line.split('\t')
    if (!code?.startsWith('U+') || !field || !value) continue
    const char = String.fromCodePoint(Number.parseInt(code.slice(2), 16))
    const fields = unihan.get(char) ?? new Map<string, string>()
    fields.set(field, value)
    unihan.set(char, fields)
  }
}

const simplified = new Map<string, string>()
for (const [char, fields] of unihan) {
  const variants = (fields.get('kSimplifiedVariant') ?? '').split(' ').filter(Boolean)
  const chars = variants.map((variant) => String.fromCodePoint(Number.parseInt(variant.slice(2), 16)))
  if (chars[0] && !chars.includes(char)) simplified.set(char, chars[0])
}

// Characters that occur in names: the national sets of the mainland, Taiwan, Hong Kong, Japan and Korea.
const wanted = [...unihan.keys()].filter((char) => {
  const fields = unihan.get(char)!
  if (char > '\uffff') return false
  const common = ['kGB0', 'kTGH', 'kJis0', 'kKSC0', 'kHKGlyph', 'kTaiwanTelegraph', 'kFrequency']
  return common.some((field) => fields.has(field)) || simplified.has(char)
})

const plain = (reading: string) =>
  reading
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '')

function grouped(read: (fields: Map<string, string>) => string[]): string {
  const groups = new Map<string, string>()
  for (const char of wanted) {
    for (const reading of new Set(read(unihan.get(char)!)))
      groups.set(reading, (groups.get(reading) ?? '') + char)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, chars]) => `${reading} ${chars}`)
    .join('\n')
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean)
const tables = {
  mandarin: grouped((fields) => words(fields.get('kMandarin')).slice(0, 1).map(plain)),
  cantonese: grouped((fields) =>
    words(fields.get('kCantonese'))
      .slice(0, 1)
      .map((r) => r.replace(/\d/g, '')),
  ),
  korean: grouped((fields) =>
    words(fields.get('kHangul'))
      .slice(0, 1)
      .map((r) => r[0]!),
  ),
  japanese: grouped((fields) => {
    if (!fields.has('kJis0')) return []
    const on = words(fields.get('kJapaneseOn')).slice(0, 2)
    const kun = words(fields.get('kJapaneseKun')).slice(0, 3)
    return [...on, ...kun].map((reading) => reading.toLowerCase())
  }),
}
const pairs = wanted.filter((char) => simplified.has(char)).map((char) => char + simplified.get(char))

const text = `/**
 * Readings of Han characters in Mandarin (Hanyu Pinyin without tones, ü as v), Cantonese (Jyutping without tones), Korean
 * (Hangul) and Japanese (on and kun, Hepburn-like), and the simplified form of traditional characters.
 * Source: Unihan database, Unicode 15.0 (kMandarin, kCantonese, kHangul, kJapaneseOn, kJapaneseKun,
 * kSimplifiedVariant), copyright Unicode, Inc., Unicode License v3. Made by scripts/han-table.ts; do not edit by hand.
 */

/** A line for each reading: the reading, a space, the characters that have it. */
export const mandarin = \`${tables.mandarin}\`
export const cantonese = \`${tables.cantonese}\`
export const korean = \`${tables.korean}\`
export const japanese = \`${tables.japanese}\`
/** Traditional character followed by its simplified form. */
export const traditional = '${pairs.join(' ')}'
`
writeFileSync(new URL('../src/names/tables/han.ts', import.meta.url), text)
console.log(`${wanted.length} characters, ${pairs.length} simplified, ${Buffer.byteLength(text)} bytes`)
