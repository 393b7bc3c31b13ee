/** A name's words by script: apostrophes inside a word are dropped, Latin is folded, Han simplified. */
import { foldLatin, type Script, scriptOf } from './fold.ts'
import { simplify } from './scripts/han.ts'

export interface Raw {
  text: string
  /** The word as it is written. */
  written: string
  script: Script
  /** Whether it stood in brackets. */
  aside: boolean
}

const APOSTROPHES = new Set("'’‘ʼ`´ʻʿʾ′ˈ׳״")
// Joiners and marks of direction that fonts need and no word is made of.
const INVISIBLE = new Set(
  '\u200b\u200c\u200d\u200e\u200f\u0640\u00ad\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069',
)

// ZengWei, SpaceKnow: a capital after small letters begins a word, unless a surname begins so (McCain, DeLonge, LaRouche).
const humps = /(?<=[a-z]{2})(?=[A-Z]\p{Ll})/gu
const surnameStart = /(?<!\p{L})(?:Mac|Mc|Fitz|De|Di|Da|Du|Le|La|Van|Von|Al|El|Abd|Abu|Bin|Ibn)$/u

const apart = (name: string) =>
  /[a-z]{2}[A-Z]/.test(name)
    ? name.replace(humps, (_, at: number) => (surnameStart.test(name.slice(0, at)) ? '' : ' '))
    : name

/** The words of a name in their order. */
export function split(written: string): Raw[] {
  const name = apart(written)
  const raw: Raw[] = []
  let word = ''
  let start = -1
  let began = 0
  let script: Script = 'none'
  let depth = 0
  const flush = (end: number) => {
    if (start >= 0) word += name.slice(start, end)
    start = -1
    if (word) {
      const text =
        script === 'latin'
          ? foldLatin(word)
          : script === 'han'
            ? simplify(word)
            : word.normalize('NFKC').toLowerCase()
      if (text) raw.push({ text, written: name.slice(began, end), script, aside: depth > 0 })
      word = ''
    }
    script = 'none'
  }
  for (let i = 0; i < name.length; i++) {
    let code = name.charCodeAt(i)
    let size = 1
    if (code >= 0xd800 && code < 0xdc00) {
      code = name.codePointAt(i)!
      size = code > 0xffff ? 2 : 1
    }
    const next = scriptOf(code)
    if (next !== 'none') {
      // A combining mark belongs to the letter before it, whatever its script.
      if (script !== 'none' && next !== script && !(code >= 0x300 && code <= 0x36f)) flush(i)
      if (word === '' && start < 0) began = i
      if (start < 0) start = i
      if (script === 'none') script = next
    } else {
      const char = name[i]!
      if (script !== 'none' && (APOSTROPHES.has(char) || INVISIBLE.has(char))) {
        word += name.slice(start, i)
        start = i + 1
        continue
      }
      flush(i)
      if (char === '(' || char === '[' || char === '（') depth++
      else if ((char === ')' || char === ']' || char === '）') && depth > 0) depth--
    }
    i += size - 1
  }
  flush(name.length)
  return raw
}
