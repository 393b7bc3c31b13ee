/** Joins the command line to the process: its streams, variables, clock and signals. */
import { userInfo } from 'node:os'
import type { Io } from './io.ts'
import { main } from './main.ts'
import { rooms } from './rooms.ts'

// `answerable asks | head` closes the pipe early: that is the reader's right, not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  user: userName(),
  // Asked for where no variable tells: with dates, ICU would load its time zones, which takes as long as many a question.
  get systemLocale() {
    return new Intl.NumberFormat().resolvedOptions().locale
  },
  now: () => new Date(),
  askSecret: async (question) => {
    const { askSecret } = await import('./secret.ts')
    return askSecret(process.stdin, process.stderr, question)
  },
  onInterrupt(told) {
    process.on('SIGINT', told)
    process.on('SIGTERM', told)
    return () => {
      process.off('SIGINT', told)
      process.off('SIGTERM', told)
    }
  },
}

process.exitCode = await main(process.argv.slice(2), io, rooms)

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'local'
  }
}
