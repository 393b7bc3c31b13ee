/** Which language a text is in: English, French, or another. */
import type { Language } from '../model.ts'

const english = new Set(
  'the of and to in that for is was on with as by it at from are be have has this not which their his will were been they or an its who but more would'.split(
    ' ',
  ),
)
const french = new Set(
  'le la les de des et du en un une que qui dans pour est par sur au aux avec ce cette sont pas plus ne se ses son sa ou mais il elle nous vous été leur leurs à a'.split(
    ' ',
  ),
)

/** Decides by script first, then by the small words that only one of the two languages has. */
export function languageOf(text: string): Language {
  const sample =
    text.length > 20_000
      ? text.slice(0, 10_000) + text.slice(text.length / 2, text.length / 2 + 10_000)
      : text
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0 || latin < letters / 2) return 'other'
  let en = 0
  let fr = 0
  let all = 0
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    all++
    if (english.has(word)) en++
    if (french.has(word)) fr++
  }
  // In either language a third or more of running text is such words; names and lists hold fewer.
  const most = Math.max(en, fr)
  if (most === 0 || most < all * (all < 40 ? 0.06 : 0.12)) return 'other'
  return en >= fr ? 'en' : 'fr'
}
