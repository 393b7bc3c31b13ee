/** How a word of any script may be spelled in Latin letters, and the sounds of each reading. */
import anyAscii from 'any-ascii'
import type { Script } from './fold.ts'
import { hasArticle, romaniseArabic } from './scripts/arabic.ts'
import { romaniseArmenian, romaniseGeorgian, romaniseGreek } from './scripts/caucasus.ts'
import { isPinyin } from './scripts/chinese.ts'
import { romaniseCyrillic } from './scripts/cyrillic.ts'
import { romaniseHan } from './scripts/han.ts'
import { romaniseHangul } from './scripts/hangul.ts'
import { romaniseHebrew } from './scripts/hebrew.ts'
import { romaniseIndic } from './scripts/indic.ts'
import { romaniseKana } from './scripts/kana.ts'
import { romaniseTibetan } from './scripts/tibetan.ts'
import { isUyghur, romaniseUyghur } from './scripts/uyghur.ts'
import { encodeReading, type Family } from './sounds.ts'
import { chinese } from './syllables.ts'
import type { Token } from './tokens.ts'

const byScript: Partial<Record<Script, (word: string) => string[]>> = {
  cyrillic: romaniseCyrillic,
  greek: romaniseGreek,
  armenian: romaniseArmenian,
  georgian: romaniseGeorgian,
  hebrew: romaniseHebrew,
  han: romaniseHan,
  kana: romaniseKana,
  hangul: romaniseHangul,
  tibetan: romaniseTibetan,
  indic: romaniseIndic,
}

/** The spellings a word of another script may have in Latin, the most likely first. */
export function latinOf(text: string, script: Script): string[] {
  if (script === 'latin') return [text]
  if (script === 'arabic') {
    if (isUyghur(text)) return romaniseUyghur(text)
    const whole = romaniseArabic(text)
    return hasArticle(text) ? [...romaniseArabic(text.slice(2)), ...whole] : whole
  }
  const romanise = byScript[script]
  if (romanise) return romanise(text)
  return [
    anyAscii(text)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  ]
}

/** Whether a word is Latin made of two or more pinyin syllables, as Uyghur and Tibetan names are spelled through Chinese. */
export function isThroughPinyin(part: Token): boolean {
  part.throughPinyin ??=
    part.script === 'latin' &&
    part.text.length >= 4 &&
    chinese.cut(part.text).some((cut) => cut.length >= 2 && cut.every(isPinyin))
  return part.throughPinyin
}

/** The family of sounds a word's spelling belongs to. */
export function familyOf(text: string, script: Script): Family {
  if (script === 'arabic') return isUyghur(text) ? 'uyghur' : 'arabic'
  if (
    script === 'latin' ||
    script === 'cyrillic' ||
    script === 'hebrew' ||
    script === 'hangul' ||
    script === 'kana' ||
    script === 'han' ||
    script === 'tibetan'
  )
    return script
  return 'other'
}

/** Sounds of each reading of a token. */
export function readingsOf(part: Token): Uint8Array[] {
  if (part.script === 'latin') return [part.sounds]
  part.readings ??= latinOf(part.text, part.script).map((reading) => encodeReading(reading, part.family))
  return part.readings
}
