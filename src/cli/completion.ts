/** Completion scripts for shells, made from the command table: commands, their options, the values an option may take. */
import type { Sentences } from './call.ts'
import { type CommandSpec, commands } from './commands.ts'
import { optionsOf } from './parse.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

export function completionScript(shell: Shell, say: Sentences): string {
  return { bash, zsh, fish }[shell](say)
}

const names = () => [...commands.map((spec) => spec.name), 'help']
const optionNames = (spec: CommandSpec) => Object.keys(optionsOf(spec)).map((name) => `--${name}`)
const operandChoices = (spec: CommandSpec) => spec.operands.flatMap(({ choices }) => choices ?? [])

/** Every option that takes one of a few values, with them. */
function choiceOptions(spec: CommandSpec): [string, string[]][] {
  return Object.entries(optionsOf(spec)).flatMap(([name, option]) =>
    option?.choices ? [[name, option.choices]] : [],
  )
}

function bash(): string {
  const cases = commands.map((spec) => {
    const values = choiceOptions(spec).map(
      ([name, choices]) => `      --${name}) words="${choices.join(' ')}" ;;`,
    )
    return `    ${spec.name})
      case "$before" in
${values.join('\n')}
      --*) words="" ;;
      esac
      [[ "$now" == -* ]] && words="${optionNames(spec).join(' ')}"
      [[ "$now" != -* && "$before" != --* ]] && words="${operandChoices(spec).join(' ')}"
      ;;`
  })
  return `# bash completion for answerable
_answerable() {
  local now="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${names().join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    help) words="${names().join(' ')}" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}
complete -o default -F _answerable answerable
`
}

function zsh(say: Sentences): string {
  const described = commands.map((spec) => `    ${single(`${spec.name}:${say.commands[spec.name].summary}`)}`)
  const cases = commands.map((spec) => {
    const options = Object.entries(optionsOf(spec)).map(([name, option]) => {
      const meaning = say.options[name as keyof typeof say.options].replace(/[[\]:]/g, ' ')
      const value = option?.choices
        ? `:${name}:(${option.choices.join(' ')})`
        : option?.value
          ? `:${name}:_files`
          : ''
      return `      ${single(`--${name}[${meaning}]${value}`)}`
    })
    const rest =
      operandChoices(spec).length > 0 ? `'*:value:(${operandChoices(spec).join(' ')})'` : "'*:file:_files'"
    return `    ${spec.name})\n      _arguments \\\n${options.join(' \\\n')} \\\n      ${rest}\n      ;;`
  })
  return `#compdef answerable
_answerable() {
  local -a subcommands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command subcommands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _answerable answerable
`
}

function fish(say: Sentences): string {
  const lines = commands.flatMap((spec) => [
    `complete -c answerable -n __fish_use_subcommand -a ${spec.name} -d ${single(say.commands[spec.name].summary)}`,
    ...Object.entries(optionsOf(spec)).map(([name, option]) => {
      const short = option?.short ? ` -s ${option.short}` : ''
      const value = option?.choices ? ` -xa ${single(option.choices.join(' '))}` : option?.value ? ' -r' : ''
      const meaning = say.options[name as keyof typeof say.options]
      return `complete -c answerable -n '__fish_seen_subcommand_from ${spec.name}' -l ${name}${short}${value} -d ${single(meaning)}`
    }),
    ...operandChoices(spec).map(
      (choice) => `complete -c answerable -f -n '__fish_seen_subcommand_from ${spec.name}' -a ${choice}`,
    ),
  ])
  return `# fish completion for answerable\n${lines.join('\n')}\n`
}

/** In single quotes for a shell. */
const single = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
