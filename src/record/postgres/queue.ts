/**
 * What waits to be read, in a record's PostgreSQL: taken by one worker at a time for as long as it says that it is at work;
 * what a worker that died had taken is taken by another. Adding twice is adding once, so that nothing is kept double.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Source } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { ReadProblem } from '../../read/facts.ts'
import type { GivenFacts } from '../contract.ts'
import { told } from '../database.ts'
import { isAddress, readAddress } from './address.ts'
import { openAddress } from './opening.ts'

/** A source to be read, with the facts that somebody gave, and who asked for it. */
export interface Job {
  number: number
  source: Source
  facts: GivenFacts
  author: string
}

export interface Standing {
  waiting: number
  /** Being read by somebody. */
  taken: number
  failed: number
}

export interface FailedJob {
  number: number
  name: string
  problem: ReadProblem
}

export interface Queue {
  /** Whether it was not waiting already. */
  put(source: Source, facts: GivenFacts, author: string): Promise<boolean>
  /** The next ones, for this worker alone until its lease ends. */
  take(worker: string, most: number): Promise<Job[]>
  /** The worker is still at work on what it took. */
  hold(worker: string): Promise<void>
  /** Read and kept: it waits no more. */
  done(job: number): Promise<void>
  /** It cannot be read: it is kept, with why, until somebody has it tried again. */
  failed(job: number, problem: ReadProblem): Promise<void>
  standing(): Promise<Standing>
  failures(): Promise<FailedJob[]>
  /** Has all that failed tried again; how many. */
  retry(): Promise<number>
  close(): Promise<void>
}

/** Times that a source is begun before it is held to be what kills the workers. */
const MOST_TRIES = 3

/** Failures that are listed. */
const MOST_LISTED = 1000

/**
 * The queue of the record at an address; `lease`: how long a worker that says nothing keeps what it took, in seconds. Throws `queue_needs_server` for a file, and what opening throws.
 */
export async function openQueue(named: string, lease = 60): Promise<Queue> {
  if (!isAddress(named)) throw new Problem('queue_needs_server', { path: named })
  const { shown } = readAddress(named)
  const opened = await told(shown, () =>
    openAddress(named, { readonly: false, create: false, patience: 15_000 }),
  )
  const store = opened.write!
  const until = sql`now() + make_interval(secs => ${lease})`

  async function giveUp(): Promise<void> {
    const problem = (name: unknown) => sql`json_build_object('code', 'job_gave_up', 'details',
      json_build_object('name', ${name}::text, 'times', ${MOST_TRIES}::int))::text`
    await sql`update jobs set problem = ${problem(sql.ref('name'))}
      where problem is null and tries >= ${MOST_TRIES} and taken_until < now()`.execute(store)
  }

  return {
    put: (source, facts, author) =>
      told(shown, async () => {
        const { bytes, ...rest } = source
        const hash = createHash('sha256').update(bytes).digest('hex')
        const { numAffectedRows } = await sql`
          insert into jobs (sha256, name, source, facts, author, bytes)
          values (${hash}, ${source.name}, ${JSON.stringify(rest)}, ${JSON.stringify(facts)}, ${author}, ${Buffer.from(bytes)})
          on conflict do nothing`.execute(store)
        return numAffectedRows === 1n
      }),
    take: (worker, most) =>
      told(shown, async () => {
        await giveUp()
        const { rows } = await sql<{
          number: number
          source: string
          facts: string
          author: string
          bytes: Uint8Array
        }>`
          update jobs set taken_by = ${worker}, taken_until = ${until}, tries = tries + 1
          where number in (
            select number from jobs
            where problem is null and (taken_until is null or taken_until < now()) and tries < ${MOST_TRIES}
            order by number limit ${most} for update skip locked
          ) returning number, source, facts, author, bytes`.execute(store)
        return rows.map(({ source, facts, bytes, ...job }) => ({
          ...job,
          source: { ...JSON.parse(source), bytes: new Uint8Array(bytes) },
          facts: JSON.parse(facts),
        }))
      }),
    hold: (worker) =>
      told(shown, async () => {
        await sql`update jobs set taken_until = ${until} where taken_by = ${worker}`.execute(store)
      }),
    done: (job) =>
      told(shown, async () => {
        await sql`delete from jobs where number = ${job}`.execute(store)
      }),
    failed: (job, problem) =>
      told(shown, async () => {
        await sql`update jobs set problem = ${JSON.stringify(problem)}, taken_by = null, taken_until = null
          where number = ${job}`.execute(store)
      }),
    standing: () =>
      told(shown, async () => {
        const { rows } = await sql<Standing>`select
          count(*) filter (where problem is null and (taken_until is null or taken_until < now())) as waiting,
          count(*) filter (where problem is null and taken_until >= now()) as taken,
          count(*) filter (where problem is not null) as failed from jobs`.execute(opened.read)
        return rows[0]!
      }),
    failures: () =>
      told(shown, async () => {
        const { rows } = await sql<{ number: number; name: string; problem: string }>`
          select number, name, problem from jobs where problem is not null
          order by number limit ${MOST_LISTED}`.execute(opened.read)
        return rows.map((row) => ({ ...row, problem: JSON.parse(row.problem) as ReadProblem }))
      }),
    retry: () =>
      told(shown, async () => {
        const { numAffectedRows } = await sql`update jobs set problem = null, tries = 0
          where problem is not null`.execute(store)
        return Number(numAffectedRows ?? 0n)
      }),
    close: () => opened.close(),
  }
}
