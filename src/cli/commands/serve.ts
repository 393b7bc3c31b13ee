/** `answerable serve`: the record in a browser on this machine, until Ctrl-C. */
import type { OpenRecord } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { readingThreads } from '../threads.ts'

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'write', (record) => serve(call, record))
}

/** Serves an open record and says where; resolves when the user stops it. */
export async function serve(call: Call, record: OpenRecord): Promise<number> {
  const { io, say, rooms } = call
  const [port, host] = [call.number('port'), call.text('host')]
  const wide = host !== undefined && !/^(127\.|localhost$|::1$)/.test(host)
  // One document at a time: the others wait in the browser that adds them, and the pages keep their core.
  const threads = readingThreads(1)
  const server = await rooms.startServer(record, {
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    author: decider(call).author,
    read: threads.read,
    fetches: !wide,
  })
  const stopped = new Promise<void>((resolve) => {
    const listening = io.onInterrupt(() => {
      listening()
      resolve()
    })
  })
  io.stdout.write(`${say.serve.at(server.url)}\n${say.serve.stop}\n`)
  if (wide) io.stderr.write(`${say.serve.wide(host)}\n`)
  await stopped
  await server.close()
  await threads.end()
  io.stdout.write(`${say.serve.stopped}\n`)
  return 0
}
