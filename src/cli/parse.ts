/** From words on a command line to a call: options checked against the command table, errors that say what to do. */
import { parseArgs } from 'node:util'
import { Problem } from '../problem.ts'
import { type CommandSpec, commands, globalOptions, type OptionSpec } from './commands.ts'

export interface Parsed {
  values: Record<string, string | boolean>
  operands: string[]
  /** Values of options that may be given many. */
  lists: Record<string, string[]>
}

/** Splits `answerable [global options] COMMAND ...`; the options before the command are moved behind it. */
export function splitCommand(argv: string[]): { name: string | null; rest: string[] } {
  const before: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!
    if (!word.startsWith('-') || word === '-') return { name: word, rest: [...before, ...argv.slice(at + 1)] }
    before.push(word)
    const option = optionNamed(word, globalOptions)
    if (option?.type === 'string' && !word.includes('=') && at + 1 < argv.length) before.push(argv[++at]!)
  }
  return { name: null, rest: before }
}

/** Options of a command with those that every command takes. */
export function optionsOf(spec: CommandSpec): Record<string, OptionSpec> {
  return { ...spec.options, ...globalOptions }
}

/** Checks and reads the words after the command's name. */
export function parseCall(spec: CommandSpec, words: string[]): Parsed {
  const options = optionsOf(spec)
  const { tokens } = parseArgs({
    args: words,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const parsed: Parsed = { values: {}, operands: [], lists: {} }
  // Words after an option that takes many belong to it, up to the next option: --list A.csv B.xml
  let taking: string[] | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') (taking ?? parsed.operands).push(token.value)
    if (token.kind === 'option') {
      parsed.values[token.name] = checkedValue(
        options[token.name],
        token.rawName,
        token.value,
        token.inlineValue,
      )
      taking = null
      if (options[token.name]?.many && token.value !== undefined) {
        taking = parsed.lists[token.name] ??= []
        taking.push(token.value)
      }
    }
  }
  const wanted = spec.operands.filter((operand) => operand.required).length
  const most = spec.operands.some((operand) => operand.many) ? Infinity : spec.operands.length
  if (!parsed.values.help && parsed.operands.length < wanted) {
    throw new Problem('operand_missing', {
      command: spec.name,
      operand: spec.operands[parsed.operands.length]!.value,
    })
  }
  if (parsed.operands.length > most) {
    throw new Problem('operand_extra', { command: spec.name, operand: parsed.operands[most]! })
  }
  parsed.operands.forEach((operand, i) => {
    const choices = spec.operands[Math.min(i, spec.operands.length - 1)]?.choices
    if (choices && !choices.includes(operand)) {
      throw new Problem('operand_choice', { value: operand, choices: choices.join(', ') })
    }
  })
  return parsed
}

function checkedValue(
  option: OptionSpec | undefined,
  written: string,
  value: string | undefined,
  inline: boolean | undefined,
): string | boolean {
  if (!option) {
    // What another command takes under this very name is no help here.
    const others = allOptionNames().filter((name) => name !== written)
    throw new Problem('option_unknown', { option: written, near: near(written, others) })
  }
  if (option.type === 'boolean') {
    if (inline) throw new Problem('option_takes_none', { option: written })
    return true
  }
  if (value === undefined || (!inline && value.startsWith('-') && value.length > 1)) {
    throw new Problem('option_needs_value', { option: written })
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new Problem('option_choice', { option: written, value, choices: option.choices.join(', ') })
  }
  if (option.value === 'day' && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) {
    throw new Problem('option_day', { option: written, value })
  }
  if (option.value === 'number' && !/^\d{1,9}$/.test(value)) {
    throw new Problem('option_number', { option: written, value })
  }
  return value
}

function optionNamed(word: string, options: Record<string, OptionSpec>): OptionSpec | undefined {
  const bare = word.replace(/=.*$/s, '')
  if (bare.startsWith('--')) return options[bare.slice(2)]
  return Object.values(options).find((option) => option.short === bare.slice(1))
}

const allOptionNames = () =>
  [...new Set(commands.flatMap((spec) => Object.keys(optionsOf(spec))))].map((n) => `--${n}`)

/** The name of a command that this is, or is nearly: an empty string where nothing is near. */
export function near(word: string, names: string[]): string {
  let best = ''
  let least = Math.max(1, Math.floor(word.replace(/^-+/, '').length / 3)) + 1
  for (const name of names) {
    const distance = name.startsWith(word) && word.length > 2 ? 1 : edits(word, name)
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Edits from one word to another: insert, delete, replace, swap neighbours (optimal string alignment). */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1)
      row.push(cost)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
