/** Asks for a line on the terminal without showing what is typed. */
import type { ReadStream } from 'node:tty'
import type { Output } from './io.ts'

type Terminal = Pick<ReadStream, 'isTTY' | 'setRawMode' | 'on' | 'off' | 'resume' | 'pause'>

const [ENTER, CTRL_C, CTRL_D, CTRL_U] = [/[\r\n]/, '\u0003', '\u0004', '\u0015']
const BACK = /[\u007f\b]/

/** What was typed up to Enter; null where nobody sits at a terminal, or they broke off (Ctrl-C, Ctrl-D). */
export function askSecret(stdin: Terminal, shown: Output, question: string): Promise<string | null> {
  if (!stdin.isTTY) return Promise.resolve(null)
  shown.write(question)
  stdin.setRawMode(true)
  stdin.resume()
  return new Promise((resolve) => {
    let typed: string[] = []
    const done = (answer: string | null) => {
      stdin.off('data', hear)
      stdin.setRawMode(false)
      stdin.pause()
      shown.write('\n')
      resolve(answer)
    }
    const hear = (data: Buffer) => {
      for (const character of data.toString('utf8')) {
        if (ENTER.test(character)) return done(typed.join(''))
        if (character === CTRL_C || character === CTRL_D) return done(null)
        if (character === CTRL_U) typed = []
        else if (BACK.test(character)) typed.pop()
        else typed.push(character)
      }
    }
    stdin.on('data', hear)
  })
}
