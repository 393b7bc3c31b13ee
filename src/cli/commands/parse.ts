/** `answerable parse FILE`: sentences, words, tags and trees as Universal Dependencies (CoNLL-U). */
import type { ModelLanguage } from '../../language/index.ts'
import type { Source } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../call.ts'
import { tellProblem } from '../main.ts'

export async function run(call: Call): Promise<number> {
  const { io, rooms, locale } = call
  const names = new Map<string, number>()
  let failed = false
  for await (const item of rooms.gather(call.operands, { stdin: io.stdin })) {
    const problems = 'code' in item ? [item] : await parseSource(call, item, names)
    for (const problem of problems) tellProblem(io, problem, locale)
    failed ||= problems.length > 0
  }
  return failed ? 1 : 0
}

type Problems = Parameters<typeof tellProblem>[1][]

async function parseSource(call: Call, source: Source, names: Map<string, number>): Promise<Problems> {
  const language = call.text('language') as ModelLanguage | undefined
  if (call.flag('gold-tokens')) return parseTreebank(call, source, language)
  const { documents, problems } = await call.rooms.readSource(source, {})
  for (const document of documents)
    await printDocument(call, idOf(document.name, names), document.text, language)
  return problems
}

/** Keeps the sentences and tokens of a CoNLL-U file. Its language is the user's word, else what its text shows. */
async function parseTreebank(
  call: Call,
  source: Source,
  asked: ModelLanguage | undefined,
): Promise<Problems> {
  const { detectLanguage, readConllu, reparsed, writeConllu } = await import('../../language/index.ts')
  const text = new TextDecoder().decode(source.bytes)
  let sentences: ReturnType<typeof readConllu>
  try {
    sentences = readConllu(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [new Problem('conllu_unreadable', { name: source.name, ...error.details }, error)]
  }
  const sample = sentences.slice(0, 200).flatMap(({ words }) => words.map((word) => word.form))
  const language = asked ?? (detectLanguage(sample.join(' ')) === 'fr' ? 'fr' : 'en')
  for (const sentence of sentences) call.io.stdout.write(writeConllu(reparsed(sentence, language)))
  return []
}

/** A document's id in the output: its name as the format takes it, without space or slash, and never twice. */
function idOf(name: string, names: Map<string, number>): string {
  const plain =
    name
      .normalize('NFC')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\s/\p{C}]+/gu, '_') || '_'
  const times = (names.get(plain) ?? 0) + 1
  names.set(plain, times)
  return times === 1 ? plain : idOf(`${plain}.${times}`, names)
}

/** Parses a document passage by passage; those in other languages are left out. */
async function printDocument(
  call: Call,
  id: string,
  text: string,
  asked: ModelLanguage | undefined,
): Promise<void> {
  const { codePointPlaces, conlluOf, eachSentence, languagesOf } = await import('../../language/index.ts')
  const places = codePointPlaces(text)
  const passages = asked ? [{ start: 0, end: text.length, language: asked }] : languagesOf(text)
  let number = 0
  for (const { start, end, language } of passages) {
    if (language === 'other') continue
    for (const sentence of eachSentence(text, language, start, end)) {
      // A comment may stand before a sentence only: a document without one is not named.
      if (++number === 1) call.io.stdout.write(`# newdoc id = ${id}\n`)
      call.io.stdout.write(conlluOf(text, sentence, `${id}-${number}`, places))
    }
  }
}
