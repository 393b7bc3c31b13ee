/**
 * The common questions of the command line on a large record, each in a process of its own: `npm run bench:commands -- RECORD`, a
 * record that is there (`BENCH_RECORD=... npm run bench:load` makes and keeps one). Prints, for each, milliseconds of processor
 * time and until it ended, start included: the least of three.
 */
import { spawnSync } from 'node:child_process'
import { openRecord } from '../src/record/index.ts'

const TIMES = 3
const [path, only = ''] = process.argv.slice(2)
if (!path) throw new Error('npm run bench:commands -- RECORD [PART OF A COMMAND]')

/** Has a process say what it took, as its last line on standard error. */
const TELLING = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('\\n' + (user + system))
})`
const PRELOADED = `data:text/javascript,${encodeURIComponent(TELLING)}`

const record = await openRecord(path, { readonly: true })
const [person] = await record.people(undefined, { limit: 1 })
const [body] = await record.bodies(undefined, { limit: 1 })
const [ask] = await record.asks({ limit: 1 })
await record.close()

const questions = [
  ['--version'],
  ['documents'],
  ['asks'],
  ['asks', '--open'],
  ['asks', '--to', body!.name],
  ['asks', '--about', person!.name],
  ['asks', '--as-of', '2015'],
  ['people'],
  ['people', person!.name],
  ['people', '--same'],
  ['body', body!.name],
  ['demands'],
  ['demands', '--to', body!.name],
  ['occasions'],
  ['history', ask!.id],
  ...['the', 'prison', '"human rights"', 'condamn*', 'journalist AND prison', person!.name].map((text) => [
    'search',
    text,
  ]),
  ['search', 'prison', '--counts'],
  ['search', 'prison', '--from', '2015'],
  ['search', 'prison', '--kind', 'ask'],
]

for (const question of questions.filter((words) => words.join(' ').includes(only))) {
  const took = Array.from({ length: TIMES }, () => asked(question))
  const least = (of: 'processor' | 'waited') => Math.round(Math.min(...took.map((one) => one[of])))
  console.log(
    `${question.join(' ').padEnd(40)} ${String(least('processor')).padStart(6)} ${String(least('waited')).padStart(6)}`,
  )
}

function asked(question: string[]): { processor: number; waited: number } {
  const began = performance.now()
  const args = ['--import', PRELOADED, 'bin/answerable.js', ...question, '--record', path!]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${question.join(' ')}: ${stderr}`)
  return { processor: Number(stderr.split('\n').at(-1)) / 1000, waited: performance.now() - began }
}
