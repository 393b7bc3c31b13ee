/** The command line as its users start it: a process of its own, for tests from end to end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const start = join(import.meta.dirname, 'start.ts')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts `answerable` with these words, as user `uid`; `env` is laid over a quiet, English environment. */
export function spawned(words: string[], env: Record<string, string> = {}, uid?: number): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', start, ...words], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1', COLUMNS: '120', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
}

/** Runs `answerable` to its end. */
export async function answered(
  words: string[],
  env: Record<string, string> = {},
  uid?: number,
): Promise<Ended> {
  const child = spawned(words, env, uid)
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text))
  const [code] = await once(child, 'close')
  return { ...ended, code: code as number | null }
}
