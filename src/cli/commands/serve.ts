/** `answerable serve`: the record in a browser on this machine, until Ctrl-C. */
import { Problem } from '../../problem.ts'
import type { OpenRecord } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { screeningThreads } from '../screening-threads.ts'
import { readingThreads } from '../threads.ts'
import { answerableVersion } from '../version.ts'

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'serve', (record) => serve(call, record))
}

/** Serves an open record and says where; resolves when the user stops it. */
export async function serve(call: Call, record: OpenRecord): Promise<number> {
  const { io, say, rooms } = call
  const [port, host] = [call.number('port'), call.text('host')]
  const publicUrl = publicAddress(call.text('public-url'))
  const proxies = call.all('proxy')
  const team = await hasUsers(record)
  if (call.flag('team') && !team) throw new Problem('team_nobody')
  const wide = host !== undefined && !/^(127\.|localhost$|::1$)/.test(host)
  // One document at a time: the others wait in the browser that adds them, and the pages keep their core.
  const threads = readingThreads(1)
  const server = await rooms.startServer(record, {
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    author: decider(call).author,
    version: answerableVersion(),
    read: threads.read,
    screener: screeningThreads(),
    // Whoever is on another machine may not have this one fetch what it can reach.
    fetches: !wide && publicUrl === undefined,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    proxies,
    team,
  })
  const stopped = new Promise<void>((resolve) => {
    const listening = io.onInterrupt(() => {
      listening()
      resolve()
    })
  })
  io.stdout.write(`${say.serve.at(publicUrl ?? server.url)}\n`)
  if (team) io.stdout.write(`${say.serve.team}\n`)
  io.stdout.write(`${say.serve.stop}\n`)
  if (wide && !team) io.stderr.write(`${say.serve.wide(host)}\n`)
  await stopped
  await server.close()
  await threads.end()
  io.stdout.write(`${say.serve.stopped}\n`)
  return 0
}

/** Where somebody may log in, everybody must. */
async function hasUsers(record: OpenRecord): Promise<boolean> {
  return (await record.users()).some((one) => one.ended === null)
}

/** The origin at which readers see the pages. Throws `public_url_unfit`. */
export function publicAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const url = URL.canParse(given) ? new URL(given) : null
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new Problem('public_url_unfit', { url: given })
  return url.origin
}
