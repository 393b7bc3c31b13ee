/** The help, made from the command table and the sentences of the user's language. */
import type { Sentences } from './call.ts'
import { type CommandSpec, commands, globalOptions, type OptionName, type OptionSpec } from './commands.ts'
import { type Paper, setParagraph } from './table.ts'
import { displayWidth, pad, wrap } from './text.ts'

/** `answerable --help`: every command in a line, by what it is for. */
export function helpPage(say: Sentences, paper: Paper): string {
  const lines = commands.map((spec) => ({
    spec,
    left: `  ${[spec.name, ...operandsOf(spec, say)].join(' ')}`,
  }))
  const margin = Math.min(30, Math.max(...lines.map(({ left }) => displayWidth(left))) + 2)
  const groups = Object.entries(say.groups).map(([group, heading]) => {
    const inGroup = lines.filter(({ spec }) => spec.group === group)
    return `${bold(heading, paper)}\n${inGroup.map(({ spec, left }) => entry(left, say.commands[spec.name].summary, margin, paper)).join('')}`
  })
  return [
    setParagraph(say.promise, paper),
    `${bold(say.usage, paper)}\n  answerable ${say.command} [${say.optionsWord}]\n`,
    ...groups,
    `${bold(say.everyCommand, paper)}\n${optionLines(globalOptions, say, paper)}`,
    setParagraph(say.moreHelp, paper),
  ].join('\n')
}

/** `answerable COMMAND --help`. */
export function commandHelp(spec: CommandSpec, say: Sentences, paper: Paper): string {
  const { summary, about, examples } = say.commands[spec.name]
  const usage = ['answerable', spec.name, ...operandsOf(spec, say), `[${say.optionsWord}]`].join(' ')
  const own = Object.keys(spec.options).length > 0
  return [
    setParagraph(`${summary}.`, paper),
    `${bold(say.usage, paper)}\n  ${usage}\n`,
    ...(about ? [setParagraph(about, paper)] : []),
    ...(own ? [`${bold(say.optionsHeading, paper)}\n${optionLines(spec.options, say, paper)}`] : []),
    `${bold(say.everyCommand, paper)}\n${optionLines(globalOptions, say, paper)}`,
    `${bold(say.examplesHeading, paper)}\n${examples.map((example) => `  ${example}\n`).join('')}`,
  ].join('\n')
}

function operandsOf(spec: CommandSpec, say: Sentences): string[] {
  return spec.operands.map(({ value, required, many, choices }) => {
    const named = `${choices ? choices.join('|') : say.values[value]}${many ? '...' : ''}`
    return required ? named : `[${named}]`
  })
}

function optionLines(options: CommandSpec['options'], say: Sentences, paper: Paper): string {
  const lines = (Object.entries(options) as [OptionName, OptionSpec][]).map(([name, option]) => {
    const value = option.choices ? option.choices.join('|') : option.value ? say.values[option.value] : ''
    return { left: `  ${option.short ? `-${option.short}, ` : '    '}--${name}${value && ` ${value}`}`, name }
  })
  const margin = Math.min(30, Math.max(...lines.map(({ left }) => displayWidth(left))) + 2)
  return lines.map(({ left, name }) => entry(left, say.options[name], margin, paper)).join('')
}

/** A term at the left and what it means at the right; a long term stands on a line of its own. */
function entry(left: string, meaning: string, margin: number, paper: Paper): string {
  const [first, ...rest] = wrap(meaning, Math.max(20, paper.width - margin))
  const below = rest.map((l) => ' '.repeat(margin) + l)
  const lines =
    displayWidth(left) + 2 > margin
      ? [left, ' '.repeat(margin) + first, ...below]
      : [pad(left, margin) + first, ...below]
  return `${lines.join('\n')}\n`
}

const bold = (text: string, paper: Paper) => (paper.styled ? `\u001b[1m${text}\u001b[22m` : text)
