/** In which language a passage is written: English, French, or another one that is kept and searched but not parsed. */
import type { Language } from '../model.ts'
import { classOf, foldOf, LETTER } from './characters.ts'

/** A stretch of text in one language, UTF-16 offsets. */
export interface LanguagePassage {
  start: number
  end: number
  language: Language
}

/** Frequent short words by language. Those of the neighbours are there to say no: « la », « que » and « de » prove little. */
const WORDS: Record<string, string> = {
  en: 'the of and to in is that for it was on are as with his they at be this from have or by had but not what were we when your can said there an each which she do how their if will up about out many then them these so some her would him has more could did my than been who its now find long down day get made may over against its you i he must should urged called rights government president minister',
  fr: 'le la les de des du et à un une en que qui est dans pour pas au aux ce cette ces sur se son sa ses plus par avec il elle ne je nous vous ils elles été être avoir ont sont était mais ou où leur leurs lui dont même aussi comme tout tous fait d l qu c n j s m y sans entre après avant depuis afin ainsi très peut doit droits gouvernement président ministre contre également',
  es: 'el la los las de del y en que es un una por con no para se su al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos fue son han derechos gobierno',
  pt: 'o a os as de do da dos das e em que é um uma por com não para se seu sua ao como mais ou mas foi ele no na nos nas pelo pela são também até isso ela entre depois sem mesmo aos seus quem já está eu direitos governo',
  it: 'il lo la i gli le di del della dei delle e in che è un una per con non si da al alla sono come più ma anche nel nella dal ha suo sua questo questa o tra essere stato hanno ci perché molto due diritti governo degli',
  de: 'der die das den dem des und in zu mit von auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door over naar heeft hij ze wordt nog wel geen werd deze hebben tot of',
  nordic:
    'och i att det som en på är av för med till den har de inte om ett men var jag sig från og er ikke til af på den det som har jeg være også blev fra kan men eller hos ved',
  ro: 'și în la de cu pe nu un o care din este că pentru mai sau prin sunt lui fi au ca al ale dar după',
  pl: 'i w na z się nie do to że jest o jak ale po co za od przez dla jego są oraz przy tym',
  tr: 've bir bu için ile de da ne olarak daha çok gibi olan var sonra kadar ama en o değil her insan',
  ca: 'el la els les de del i en que és un una per amb no se al com més o però els seva són aquest aquesta també',
  id: 'yang dan di dari untuk dengan ini itu pada adalah dalam tidak ke akan oleh juga atau telah sebagai',
  sw: 'na ya wa kwa ni katika za la kuwa hii ambayo si cha',
}
const KNOWN = buildKnown()

/** Each word's weight for English and French, and against both. Words shared with a neighbour weigh less. */
function buildKnown(): Map<string, [number, number, number]> {
  const languages = new Map<string, Set<string>>()
  for (const [language, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) languages.set(word, (languages.get(word) ?? new Set()).add(language))
  const known = new Map<string, [number, number, number]>()
  for (const [word, of] of languages) {
    const en = of.has('en')
    const fr = of.has('fr')
    const neighbours = of.size - (en ? 1 : 0) - (fr ? 1 : 0)
    const share = 1 / Math.sqrt(of.size)
    const other = neighbours === 0 ? 0 : en || fr ? Math.min(0.4, 0.2 * neighbours) : 1
    known.set(word, [en ? share : 0, fr ? share : 0, other])
  }
  return known
}

interface Evidence {
  en: number
  fr: number
  other: number
  words: number
  letters: number
  foreign: number
}

/** Longest part of a passage that is looked at: more changes no answer. */
const ENOUGH = 4000

/** The language of a text. A text without evidence (a name, a number) counts as `other`. */
export function detectLanguage(text: string): Language {
  return decide(weigh(text, 0, Math.min(text.length, ENOUGH))) ?? 'other'
}

/** The languages of a text by paragraph; paragraphs without evidence go with their neighbours. Covers the whole text. */
export function languagesOf(text: string): LanguagePassage[] {
  const passages: { start: number; end: number; language: Language | null }[] = []
  let start = 0
  while (start < text.length) {
    const end = paragraphEnd(text, start)
    passages.push({ start, end, language: decide(weigh(text, start, Math.min(end, start + ENOUGH))) })
    start = end
  }
  return merge(passages)
}

function paragraphEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start)
  if (end < 0) return text.length
  while (end < text.length && classOf[text.charCodeAt(end)] === 0) end++
  return end
}

function merge(passages: { start: number; end: number; language: Language | null }[]): LanguagePassage[] {
  const merged: LanguagePassage[] = []
  const first = passages.find((passage) => passage.language !== null)?.language ?? 'other'
  for (const { start, end, language } of passages) {
    const last = merged.at(-1)
    const settled = language ?? last?.language ?? first
    if (last && last.language === settled) last.end = end
    else merged.push({ start, end, language: settled })
  }
  return merged
}

function weigh(text: string, start: number, end: number): Evidence {
  const evidence: Evidence = { en: 0, fr: 0, other: 0, words: 0, letters: 0, foreign: 0 }
  let word = start
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32
    if (classOf[code] === LETTER) {
      evidence.letters++
      if (code >= 0x250 && !(code >= 0x1e00 && code < 0x1f00)) evidence.foreign++
      continue
    }
    if (i > word && i - word <= 12) takeWord(text.slice(word, i), evidence)
    else if (i > word) evidence.words++
    word = i + 1
  }
  return evidence
}

function takeWord(word: string, evidence: Evidence): void {
  evidence.words++
  const known = KNOWN.get(word) ?? KNOWN.get(word.toLowerCase())
  if (known) {
    evidence.en += known[0]
    evidence.fr += known[1]
    evidence.other += known[2]
    return
  }
  endings(word, evidence)
}

/** Letters and endings that one language has and its neighbours lack. */
function endings(word: string, evidence: Evidence): void {
  for (let i = 0; i < word.length; i++) {
    const code = foldOf[word.charCodeAt(i)]!
    if (code < 0xdf) continue
    if (code === 0xe8 || code === 0xea || code === 0xee || code === 0xfb || code === 0x153) evidence.fr += 0.4
    else if (code === 0xe9 || code === 0xe7 || code === 0xe0) evidence.fr += 0.15
    else if ('ñãõßøåäöüìòăąćčęłńśźżğışțșúíóá'.includes(String.fromCharCode(code))) evidence.other += 0.4
  }
  const lower = word.toLowerCase()
  if (/(?:ing|ed|ly|ness|ould|tion|ship|ght)$/.test(lower))
    evidence.en += lower.endsWith('tion') ? 0.05 : 0.25
  if (/(?:eux|aient|ait|ées?|elle|ique|eur|eau|oir|ais|ment|tion)$/.test(lower))
    evidence.fr += lower.endsWith('ment') || lower.endsWith('tion') ? 0.1 : 0.25
}

/** English or French when it leads clearly and makes up enough of the words; null without evidence. */
function decide({ en, fr, other, words, letters, foreign }: Evidence): Language | null {
  if (letters === 0) return null
  if (foreign * 2 > letters) return 'other'
  const best = Math.max(en, fr)
  if (best === 0 && other === 0) return words >= 8 ? 'other' : null
  if (other > best * 1.15 && other >= 1) return 'other'
  if (words >= 12 && best < words * 0.06) return 'other'
  if (best < 0.3 || (words >= 6 && best < words * 0.03)) return null
  return en === fr ? null : en > fr ? 'en' : 'fr'
}
