/** `answerable names compare A B`: how likely two names are one, and why; pairs on standard input are answered in order. */
import { nameVerdicts as en } from '../../../messages/en/names.ts'
import { nameVerdicts as fr } from '../../../messages/fr/names.ts'
import { type Comparison, compareNames, tellReason } from '../../names/index.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../call.ts'
import { tellProblem } from '../main.ts'
import { csvCell, json, print } from '../print.ts'
import { setHeading, setParagraph } from '../table.ts'

/** A line of the answer, as CONTRACTS fixes it. */
interface Line {
  a: string
  b: string
  score: number
  verdict: Comparison['verdict']
  reasons: string[]
}

export async function run(call: Call): Promise<number> {
  const [, a, b] = call.operands
  if (a === undefined) return answerPairs(call)
  if (b === undefined) throw new Problem('name_missing')
  const line = lineOf(a, b, call)
  print(call, {
    rows: [line],
    whole: line,
    fields: {
      a: (row) => row.a,
      b: (row) => row.b,
      score: (row) => row.score,
      verdict: (row) => row.verdict,
      reasons: (row) => row.reasons.join('; '),
    },
    page: (paper) =>
      setHeading(`${a} · ${b}`, paper) +
      setParagraph(`${line.score.toFixed(2)}  ${(call.locale === 'fr' ? fr : en)[line.verdict]}`, paper) +
      line.reasons.map((reason) => setParagraph(`- ${reason}`, paper)).join(''),
  })
  return 0
}

function lineOf(a: string, b: string, { locale }: Call): Line {
  const { score, verdict, reasons } = compareNames(a, b)
  return { a, b, score, verdict, reasons: reasons.map((reason) => tellReason(reason, locale)) }
}

async function answerPairs(call: Call): Promise<number> {
  const { io, locale } = call
  const csv = call.text('format') === 'csv'
  let number = 0
  let failed = false
  let out: string[] = []
  const flush = () => {
    if (out.length > 0) io.stdout.write(out.join(''))
    out = []
  }
  if (csv) out.push('a,b,score,verdict,reasons\r\n')
  for await (const text of linesOf(io.stdin)) {
    number++
    if (!text.trim()) continue
    const pair = pairIn(text)
    if (!pair) {
      failed = true
      flush()
      tellProblem(io, new Problem('pair_unreadable', { line: number }), locale)
    }
    const line: Line = pair
      ? lineOf(pair.a, pair.b, call)
      : { a: '', b: '', score: 0, verdict: 'different', reasons: [] }
    out.push(
      csv
        ? `${[line.a, line.b, line.score, line.verdict, line.reasons.join('; ')].map(csvCell).join(',')}\r\n`
        : `${json(line)}\n`,
    )
    if (out.length >= 500) flush()
  }
  flush()
  return failed ? 1 : 0
}

function pairIn(text: string): { a: string; b: string } | undefined {
  try {
    const { a, b } = JSON.parse(text) as { a?: unknown; b?: unknown }
    return typeof a === 'string' && typeof b === 'string' ? { a, b } : undefined
  } catch {
    return undefined
  }
}

/** Lines of a stream of bytes, however they are cut. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  rest += decoder.decode()
  if (rest) yield rest
}
