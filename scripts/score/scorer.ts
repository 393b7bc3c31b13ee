/** Scores findings against hand-made gold: which gold lines were found, which findings are false alarms, which slots are right. */

/** One line of gold or of what was found: a finding with its slots, or a person (`name`, no span). Offsets count code points. */
export interface Line {
  document: string
  kind: string
  start?: number
  end?: number
  name?: string
  /** On a gold line: neither a miss when absent nor a false alarm when found. */
  optional?: boolean
  [slot: string]: unknown
}

/** Counts of one kind. Precision and recall are NaN where there was nothing to count; F1 is then 0. */
export interface Row {
  gold: number
  found: number
  right: number
  precision: number
  recall: number
  f1: number
}

export interface Score {
  kinds: Record<string, Row>
  /** `kind.slot` → how many matched lines whose gold names the slot have it right, and how many there are. */
  slots: Record<string, [right: number, of: number]>
  misses: Line[]
  alarms: Line[]
}

const KINDS = ['ask', 'pledge', 'stance', 'act', 'omission', 'figure']
const SLOTS = ['asker', 'addressee', 'by', 'toward', 'concerning', 'final', 'actor', 'object', 'when']

/**
 * Judges `found` on the documents of `gold`. A finding matches a gold line of its kind and document when their spans share
 * at least half of the shorter and a third of the longer; one to one, largest overlap first.
 */
export function scoreFindings(gold: Line[], found: Line[]): Score {
  const documents = new Set(gold.map((line) => line.document))
  const here = found.filter((line) => documents.has(line.document))
  const score: Score = { kinds: {}, slots: {}, misses: [], alarms: [] }
  for (const kind of KINDS) {
    const of = (lines: Line[]) => lines.filter((line) => line.kind === kind)
    judgeKind(kind, of(gold), of(here), score)
  }
  const persons = (lines: Line[]) => distinctPersons(lines.filter((line) => line.kind === 'person'))
  judgePersons(persons(gold), persons(here), score)
  return score
}

/** The score as a table, with every miss and false alarm after it where they are wanted. */
export function tableOf(score: Score, withMisses = false): string {
  const number = (value: number) => (Number.isNaN(value) ? 'nan' : value.toFixed(2)).padStart(7)
  const lines = [`${'kind'.padEnd(10)}  gold  found  right      P      R     F1`]
  for (const [kind, row] of Object.entries(score.kinds))
    lines.push(
      kind.padEnd(10) +
        String(row.gold).padStart(6) +
        String(row.found).padStart(7) +
        String(row.right).padStart(7) +
        number(row.precision) +
        number(row.recall) +
        number(row.f1),
    )
  for (const [slot, [right, of]] of Object.entries(score.slots).sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(
      `  ${slot.padEnd(22)}${String(right).padStart(4)} of ${String(of).padEnd(4)}${number(right / of)}`,
    )
  if (withMisses)
    for (const [what, those] of [['MISS ', score.misses] as const, ['ALARM', score.alarms] as const])
      for (const line of those) lines.push(`${what} ${line.document} ${line.kind} ${saying(line)}`)
  return lines.join('\n')
}

/** Of each finding of `found`, whether gold holds it: true, false, or null where only an optional line does. Persons have none. */
export function verdictsOf(gold: Line[], found: Line[]): (boolean | null)[] {
  const verdicts = found.map((): boolean | null => null)
  for (const kind of KINDS) {
    const lines = gold.filter((line) => line.kind === kind)
    const places = found.map((_, j) => j).filter((j) => found[j]!.kind === kind)
    const matched = matchesOf(
      lines,
      places.map((j) => found[j]!),
    )
    for (const j of places) verdicts[j] = false
    for (const [i, j] of matched) verdicts[places[j]!] = lines[i]!.optional ? null : true
  }
  return verdicts
}

/** Whether two names say the same words, or one stands whole in the other; case, accents, articles and possessives aside. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === 0) return false
  return long.some((_, at) => short.every((word, i) => long[at + i] === word))
}

function judgeKind(kind: string, gold: Line[], found: Line[], score: Score): void {
  const matched = matchesOf(gold, found)
  const taken = new Map([...matched].map(([g, f]) => [f, g]))
  const required = gold.filter((_, i) => !gold[i]!.optional)
  const missed = gold.filter((line, i) => !line.optional && !matched.has(i))
  const counted = found.map((_, j) => j).filter((j) => !(taken.has(j) && gold[taken.get(j)!]!.optional))
  const alarms = counted.filter((j) => !taken.has(j)).map((j) => found[j]!)
  score.kinds[kind] = rowOf(required.length, missed.length, counted.length, alarms.length)
  score.misses.push(...missed)
  score.alarms.push(...alarms)
  for (const [i, j] of matched) judgeSlots(kind, gold[i]!, found[j]!, score)
}

/** Index of each matched gold line → index of its finding. */
function matchesOf(gold: Line[], found: Line[]): Map<number, number> {
  const pairs: [shared: number, gold: number, found: number][] = []
  gold.forEach((wanted, i) => {
    found.forEach((one, j) => {
      const shared = wanted.document === one.document ? overlap(wanted, one) : 0
      if (shared > 0) pairs.push([shared, i, j])
    })
  })
  // Ties go to the later line, as in the scorer beside the seeds.
  pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, i, j] of pairs)
    if (!matched.has(i) && !taken.has(j)) {
      matched.set(i, j)
      taken.add(j)
    }
  return matched
}

function overlap(a: Line, b: Line): number {
  const shared = Math.min(a.end!, b.end!) - Math.max(a.start!, b.start!)
  const lengths = [a.end! - a.start!, b.end! - b.start!]
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)]
  return shorter > 0 && shared > 0 && shared >= shorter / 2 && shared >= longer / 3 ? shared : 0
}

function judgeSlots(kind: string, wanted: Line, found: Line, score: Score): void {
  for (const slot of SLOTS) {
    const names = namesIn(wanted[slot])
    if (names.length === 0) continue
    score.slots[`${kind}.${slot}`] ??= [0, 0]
    const count = score.slots[`${kind}.${slot}`]!
    count[1]++
    if (names.some((name) => namesIn(found[slot]).some((other) => sameName(name, other)))) count[0]++
  }
}

function judgePersons(gold: Line[], found: Line[], score: Score): void {
  const in_ = (line: Line, lines: Line[]) =>
    lines.some((other) => other.document === line.document && sameName(line.name!, other.name!))
  const missed = gold.filter((line) => !in_(line, found))
  const alarms = found.filter((line) => !in_(line, gold))
  score.kinds.person = rowOf(gold.length, missed.length, found.length, alarms.length)
  score.misses.push(...missed)
  score.alarms.push(...alarms)
}

function rowOf(gold: number, missed: number, found: number, alarms: number): Row {
  const precision = found === 0 ? Number.NaN : (found - alarms) / found
  const recall = gold === 0 ? Number.NaN : (gold - missed) / gold
  const sum = precision + recall
  return {
    gold,
    found,
    right: found - alarms,
    precision,
    recall,
    f1: sum > 0 ? (2 * precision * recall) / sum : 0,
  }
}

function distinctPersons(lines: Line[]): Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify([line.document, line.name]), line])).values()]
}

function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map(String)
}

const UNSAID = new Set('the a an of le la les l un une des du de d s'.split(' '))

function wordsOf(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\p{Mn}/gu, '')
  return (bare.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !UNSAID.has(word))
}

function saying(line: Line): string {
  if (line.name) return line.name
  return `${line.start} ${JSON.stringify(String(line.quote).slice(0, 110))}`
}
