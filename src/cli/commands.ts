/**
 * The table of commands: the one place from which the parser, the help and the shell completion are made. A new
 * command is a line here, its sentences in messages/en/cli.ts and messages/fr/cli.ts, and its file in commands/.
 */
import type { cli } from '../../messages/en/cli.ts'
import { ROLES } from '../record/contract-access.ts'
import type { Call } from './call.ts'

export type CommandName = keyof typeof cli.commands
export type OptionName = keyof typeof cli.options
export type ValueName = keyof typeof cli.values
export type GroupName = keyof typeof cli.groups

export interface OptionSpec {
  type: 'string' | 'boolean'
  short?: string
  /** What the value is, as the help calls it; `day` and `number` are checked. */
  value?: ValueName
  choices?: string[]
  /** Takes every word that follows, and may be given again. */
  many?: boolean
}

export interface Operand {
  value: ValueName
  required: boolean
  many?: boolean
  choices?: string[]
}

export interface CommandSpec {
  name: CommandName
  group: GroupName
  operands: Operand[]
  options: Partial<Record<OptionName, OptionSpec>>
  /** The command itself, loaded when it is called. Resolves with the exit code. */
  load(): Promise<{ run(call: Call): Promise<number> }>
}

const text = (value: ValueName): OptionSpec => ({ type: 'string', value })
const flag: OptionSpec = { type: 'boolean' }
const one = (value: ValueName): Operand => ({ value, required: true })
const maybe = (value: ValueName): Operand => ({ value, required: false })
const some = (value: ValueName): Operand => ({ value, required: true, many: true })

const record = { record: { type: 'string', short: 'r', value: 'path' } } as const
const formats = ['table', 'json', 'jsonl', 'csv']
const format = { format: { type: 'string', short: 'f', choices: formats } as OptionSpec, bom: flag }
const knownOn = { 'known-on': text('day') }
const asOf = { 'as-of': text('day'), ...knownOn }
const askedOf = { to: text('body'), by: text('body'), about: text('name'), open: flag, ...asOf }
const facts = {
  published: text('day'),
  publisher: text('name'),
  title: text('text'),
  language: { type: 'string', choices: ['en', 'fr'] } as OptionSpec,
}
const why = { why: text('text'), author: text('name') }
const secret = { 'new-passphrase-file': text('file') }
/** A model of the user's own: asked only where `--model` names it. */
const model = { model: text('name'), 'model-at': text('address') }
const jobs = { jobs: { type: 'string', short: 'j', value: 'number' } as OptionSpec }

/** Options that every command takes, also before its name. */
export const globalOptions: Partial<Record<OptionName, OptionSpec>> = {
  locale: { type: 'string', choices: ['en', 'fr'] },
  help: { type: 'boolean', short: 'h' },
  ...record,
  'passphrase-file': text('file'),
  as: text('name'),
}

export const commands: CommandSpec[] = [
  {
    name: 'try',
    group: 'begin',
    operands: [maybe('path')],
    options: { 'no-serve': flag, port: text('number') },
    load: () => import('./commands/try.ts'),
  },
  {
    name: 'add',
    group: 'begin',
    operands: [some('source')],
    options: { ...facts, ...jobs, ...model, queue: flag, author: text('name') },
    load: () => import('./commands/add.ts'),
  },
  {
    name: 'work',
    group: 'begin',
    operands: [],
    options: { ...jobs, lease: text('number'), once: flag, waiting: flag, retry: flag },
    load: () => import('./commands/work.ts'),
  },
  {
    name: 'reread',
    group: 'begin',
    operands: [{ value: 'text', required: false, many: true }],
    options: { author: text('name') },
    load: () => import('./commands/reread.ts'),
  },
  {
    name: 'read',
    group: 'begin',
    operands: [some('source')],
    options: {
      ...facts,
      ...jobs,
      format: { ...format.format, choices: [...formats, 'plover'] },
      bom: flag,
      explain: flag,
      ...model,
    },
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'parse',
    group: 'begin',
    operands: [some('source')],
    options: {
      format: { ...format.format, choices: ['conllu'] },
      'gold-tokens': flag,
      language: { type: 'string', choices: ['en', 'fr'] },
    },
    load: () => import('./commands/parse.ts'),
  },
  {
    name: 'asks',
    group: 'ask',
    operands: [],
    options: { ...askedOf, ...format },
    load: () => import('./commands/asks.ts'),
  },
  {
    name: 'demands',
    group: 'ask',
    operands: [],
    options: { ...askedOf, ...format },
    load: () => import('./commands/demands.ts'),
  },
  {
    name: 'people',
    group: 'ask',
    operands: [maybe('name')],
    options: { mentions: flag, same: flag, ...knownOn, ...format },
    load: () => import('./commands/people.ts'),
  },
  {
    name: 'body',
    group: 'ask',
    operands: [maybe('body')],
    options: { ...asOf, ...format },
    load: () => import('./commands/body.ts'),
  },
  {
    name: 'occasions',
    group: 'ask',
    operands: [],
    options: { ...asOf, ...format },
    load: () => import('./commands/occasions.ts'),
  },
  {
    name: 'search',
    group: 'ask',
    operands: [{ ...some('text'), required: false }],
    options: {
      kind: { type: 'string', choices: ['ask', 'pledge', 'stance', 'act', 'omission', 'figure'] },
      body: text('body'),
      person: text('name'),
      language: { type: 'string', choices: ['en', 'fr', 'other'] },
      publisher: text('name'),
      from: text('day'),
      until: text('day'),
      ...asOf,
      order: { type: 'string', choices: ['best', 'latest'] },
      counts: flag,
      saved: text('name'),
      save: text('name'),
      author: text('name'),
      limit: text('number'),
      offset: text('number'),
      ...format,
    },
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'searches',
    group: 'ask',
    operands: [],
    options: { drop: text('name'), author: text('name'), ...format },
    load: () => import('./commands/searches.ts'),
  },
  {
    name: 'documents',
    group: 'ask',
    operands: [maybe('text')],
    options: { limit: text('number'), offset: text('number'), ...knownOn, ...format },
    load: () => import('./commands/documents.ts'),
  },
  {
    name: 'history',
    group: 'ask',
    operands: [one('subject')],
    options: format,
    load: () => import('./commands/history.ts'),
  },
  {
    name: 'confirm',
    group: 'decide',
    operands: [some('finding')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'reject',
    group: 'decide',
    operands: [some('finding')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'answer',
    group: 'decide',
    operands: [one('finding')],
    options: {
      status: { type: 'string', choices: ['answered', 'met', 'refused'] },
      passage: text('passage'),
      ...why,
    },
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'lost',
    group: 'decide',
    operands: [],
    options: { accept: { type: 'string', value: 'finding', many: true }, ...why, ...format },
    load: () => import('./commands/lost.ts'),
  },
  {
    name: 'disagreements',
    group: 'decide',
    operands: [],
    options: { second: flag, ...format },
    load: () => import('./commands/disagreements.ts'),
  },
  {
    name: 'withdraw',
    group: 'decide',
    operands: [some('entry')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'merge',
    group: 'decide',
    operands: [one('name'), some('name')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'part',
    group: 'decide',
    operands: [one('name'), one('name')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'apart',
    group: 'decide',
    operands: [one('name'), one('name')],
    options: why,
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'translation',
    group: 'decide',
    operands: [one('document')],
    options: {
      of: text('document'),
      by: { type: 'string', choices: ['human', 'machine'] },
      undo: flag,
      ...why,
    },
    load: () => import('./commands/translation.ts'),
  },
  {
    name: 'names',
    group: 'names',
    operands: [{ value: 'comparison', required: true, choices: ['compare'] }, maybe('name'), maybe('name')],
    options: format,
    load: () => import('./commands/names.ts'),
  },
  {
    name: 'screen',
    group: 'names',
    operands: [one('file')],
    options: {
      list: { type: 'string', value: 'file', many: true },
      column: { type: 'string', value: 'text', many: true },
      'id-column': text('text'),
      'country-column': text('text'),
      keep: flag,
      author: text('name'),
      ...format,
    },
    load: () => import('./commands/screen.ts'),
  },
  {
    name: 'screenings',
    group: 'names',
    operands: [maybe('screening')],
    options: { open: flag, ...format },
    load: () => import('./commands/screenings.ts'),
  },
  {
    name: 'candidate',
    group: 'names',
    operands: [one('screening'), one('row'), one('listed')],
    options: {
      decision: { type: 'string', choices: ['same', 'not-same', 'unsure'] },
      list: { type: 'string', value: 'name' },
      ...why,
    },
    load: () => import('./commands/candidate.ts'),
  },
  {
    name: 'brief',
    group: 'publish',
    operands: [],
    options: {
      to: text('body'),
      occasion: text('name'),
      ...asOf,
      language: { type: 'string', choices: ['en', 'fr'] },
      output: { type: 'string', short: 'o', value: 'file' },
    },
    load: () => import('./commands/brief.ts'),
  },
  {
    name: 'export',
    group: 'publish',
    operands: [{ value: 'format', required: true, choices: ['jsonl', 'csv', 'plover'] }],
    options: { output: { type: 'string', short: 'o', value: 'file' }, bom: flag },
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'serve',
    group: 'publish',
    operands: [],
    options: {
      port: text('number'),
      host: text('host'),
      team: flag,
      'public-url': text('address'),
      proxy: { type: 'string', value: 'host', many: true },
    },
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'users',
    group: 'team',
    operands: [
      { value: 'userChange', required: false, choices: ['list', 'add', 'link', 'role', 'end'] },
      maybe('name'),
    ],
    options: {
      role: { type: 'string', choices: [...ROLES] },
      cleared: flag,
      'public-url': text('address'),
      ...why,
      ...format,
    },
    load: () => import('./commands/users.ts'),
  },
  {
    name: 'reviewers',
    group: 'team',
    operands: [{ value: 'howMany', required: false, choices: ['1', '2'] }],
    options: why,
    load: () => import('./commands/reviewers.ts'),
  },
  {
    name: 'restrict',
    group: 'team',
    operands: [{ value: 'restrictable', required: true, choices: ['document', 'finding'] }, one('name')],
    options: why,
    load: () => import('./commands/restrict.ts'),
  },
  {
    name: 'protect',
    group: 'team',
    operands: [maybe('name')],
    options: { pseudonym: text('name'), ...why },
    load: () => import('./commands/restrict.ts'),
  },
  {
    name: 'lift',
    group: 'team',
    operands: [
      { value: 'restrictedKind', required: true, choices: ['document', 'finding', 'person'] },
      maybe('name'),
    ],
    options: why,
    load: () => import('./commands/restrict.ts'),
  },
  {
    name: 'restricted',
    group: 'team',
    operands: [],
    options: format,
    load: () => import('./commands/restricted.ts'),
  },
  {
    name: 'verify',
    group: 'keep',
    operands: [],
    options: format,
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'passphrase',
    group: 'keep',
    operands: [{ value: 'change', required: true, choices: ['set', 'change', 'remove'] }],
    options: secret,
    load: () => import('./commands/passphrase.ts'),
  },
  {
    name: 'backup',
    group: 'keep',
    operands: [one('file')],
    options: { ...secret, plain: flag },
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'move',
    group: 'keep',
    operands: [one('destination')],
    options: { ...secret, plain: flag },
    load: () => import('./commands/move.ts'),
  },
  {
    name: 'restore',
    group: 'keep',
    operands: [one('file')],
    options: {},
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'seal',
    group: 'keep',
    operands: [],
    options: { authority: text('address'), author: text('name') },
    load: () => import('./commands/seal.ts'),
  },
  {
    name: 'prove',
    group: 'keep',
    operands: [one('entry')],
    options: { output: { type: 'string', short: 'o', value: 'file' } },
    load: () => import('./commands/prove.ts'),
  },
  {
    name: 'check-proof',
    group: 'keep',
    operands: [one('file')],
    options: {
      trust: { type: 'string', value: 'file', many: true },
      format: { type: 'string', short: 'f', choices: ['table', 'json'] },
    },
    load: () => import('./commands/check-proof.ts'),
  },
  {
    name: 'expunge',
    group: 'keep',
    operands: [{ value: 'kept', required: true, choices: ['document', 'person'] }, maybe('name')],
    options: { ...why, yes: flag },
    load: () => import('./commands/expunge.ts'),
  },
  {
    name: 'upgrade',
    group: 'keep',
    operands: [],
    options: {},
    load: () => import('./commands/upgrade.ts'),
  },
  {
    name: 'rebuild',
    group: 'keep',
    operands: [],
    options: {},
    load: () => import('./commands/rebuild.ts'),
  },
  {
    name: 'completion',
    group: 'keep',
    operands: [{ value: 'shell', required: true, choices: ['bash', 'zsh', 'fish'] }],
    options: {},
    load: () => import('./commands/completion.ts'),
  },
]

/** The command of that name, if there is one. */
export function commandNamed(name: string): CommandSpec | undefined {
  return commands.find((spec) => spec.name === name)
}
