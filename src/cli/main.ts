/** The command line: finds the command, checks the call, runs it, and tells problems in the user's language. */
import { cli as en } from '../../messages/en/cli.ts'
import { cli as fr } from '../../messages/fr/cli.ts'
import { type Locale, Problem, tell } from '../problem.ts'
import type { Call } from './call.ts'
import { commandNamed, commands, type OptionName } from './commands.ts'
import { type Io, localeOf } from './io.ts'
import { near, type Parsed, parseCall, splitCommand } from './parse.ts'
import { paperOf } from './print.ts'
import type { Rooms } from './rooms.ts'

/** Exit codes: done; done but something could not be read; the call was wrong. */
const DONE = 0
const PARTLY = 1
const WRONG_CALL = 2

/** Problems that mean the call itself was wrong. */
const OF_THE_CALL =
  /^(command|option|operand|name_missing|list_missing|column_unknown|passage_malformed|reason_missing|record_address|record_on_server|passphrase_(needed|short|wrong|file)|passphrases_differ|copy_there|document_ambiguous|expunge_|proof_|entry_not_|user_|team_nobody|public_url_unfit|keeper_last|role_lacking|clearance_lacking|restriction_|restricted_already|not_restricted|pseudonym_|known_restricted|model_name|model_address|model_key_file)/

/** Runs one call, as typed after `answerable`. Resolves with the exit code; never rejects for a Problem. */
export async function main(argv: string[], io: Io, rooms: Rooms): Promise<number> {
  const locale = localeOf(io, askedLocale(argv))
  try {
    return await answer(argv, io, rooms, locale)
  } catch (error) {
    if (isClosedPipe(error)) return DONE
    const problem = asProblem(error)
    tellProblem(io, problem, locale)
    if (problem.code === 'unexpected' && io.env.ANSWERABLE_DEBUG)
      io.stderr.write(`${(error as Error).stack}\n`)
    return OF_THE_CALL.test(problem.code) ? WRONG_CALL : PARTLY
  }
}

async function answer(argv: string[], io: Io, rooms: Rooms, locale: Locale): Promise<number> {
  const say = locale === 'fr' ? fr : en
  const { name, rest } = splitCommand(argv)
  if (name === null && rest.some((word) => word === '--version' || word === '-V')) return version(io)
  if (name === null || name === 'help' || name === 'aide')
    return help(name === null ? null : (rest[0] ?? null), io, say)
  const spec = commandNamed(name)
  if (!spec) throw unknownCommand(name)
  const parsed = parseCall(spec, rest)
  if (parsed.values.help) return help(name, io, say)
  const { run } = await spec.load()
  return run(callOf(spec.name, parsed, { io, rooms, locale, say }))
}

function callOf(
  command: Call['command'],
  { values, operands, lists }: Parsed,
  around: Pick<Call, 'io' | 'rooms' | 'locale' | 'say'>,
): Call {
  const text = (option: OptionName) => (typeof values[option] === 'string' ? values[option] : undefined)
  return {
    ...around,
    command,
    operands,
    text,
    number: (option) => (text(option) === undefined ? undefined : Number(text(option))),
    flag: (option) => values[option] === true,
    all: (option) => lists[option] ?? [],
  }
}

async function help(name: string | null, io: Io, say: typeof en): Promise<number> {
  const spec = name === null || name.startsWith('-') ? null : commandNamed(name)
  if (spec === undefined) throw unknownCommand(name!)
  const { helpPage, commandHelp } = await import('./help.ts')
  const paper = { ...paperOf({ io }) }
  paper.width = Math.min(paper.width, 100)
  io.stdout.write(spec ? commandHelp(spec, say, paper) : helpPage(say, paper))
  return DONE
}

async function version(io: Io): Promise<number> {
  const { answerableVersion } = await import('./version.ts')
  io.stdout.write(`answerable ${answerableVersion()}\n`)
  return DONE
}

function unknownCommand(command: string): Problem {
  return new Problem('command_unknown', {
    command,
    near: near(command, [...commands.map((spec) => spec.name), 'help']),
  })
}

/** The sentence and the way out, on standard error. */
export function tellProblem(
  io: Pick<Io, 'stderr'>,
  problem: { code: string; details: Problem['details'] },
  locale: Locale,
): void {
  const { problem: sentence, remedy } = tell(problem, locale)
  io.stderr.write(`answerable: ${shown(sentence)}\n  ${shown(remedy)}\n`)
}

/** An error as a Problem: one that is none becomes `unexpected`. */
function asProblem(error: unknown): { code: string; details: Problem['details'] } {
  if (error instanceof Problem) return error
  return { code: 'unexpected', details: { message: error instanceof Error ? error.message : String(error) } }
}

/** Names from outside stand in these sentences: nothing in them may reach the terminal as a control. */
const shown = (text: string) =>
  text.replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

const isClosedPipe = (error: unknown) => (error as NodeJS.ErrnoException)?.code === 'EPIPE'

function askedLocale(argv: string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='))
  return at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice(9) : argv[at + 1]
}
