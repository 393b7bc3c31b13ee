/** Progress as it is seen: one line on a terminal, a plain line now and then in a log. */
import { expect, test } from 'vitest'
import { cli as en } from '../../messages/en/cli.ts'
import { cli as fr } from '../../messages/fr/cli.ts'
import { progress, sayDuration } from './progress.ts'

function watched(isTTY: boolean, say = en) {
  const seen = { text: '', seconds: 0 }
  const io = {
    stderr: {
      write: (text: string) => {
        seen.text += text
      },
      isTTY,
      columns: 60,
    },
    now: () => new Date(seen.seconds * 1000),
  }
  return { seen, line: progress(io, say.add.progress) }
}

test('on a terminal the line is rewritten, and goes away', () => {
  const { seen, line } = watched(true)
  line.at(1, 100)
  expect(seen.text).toBe('')
  seen.seconds = 2
  line.at(20, 100)
  expect(seen.text).toBe('\r\u001b[K20 of 100 read · 10 a second · 8 s left')
  line.clear()
  expect(seen.text.endsWith('\r\u001b[K')).toBe(true)
})

test('elsewhere a plain line stands every fifteen seconds', () => {
  const { seen, line } = watched(false, fr)
  for (let done = 1; done <= 320; done++) {
    seen.seconds = done / 10
    line.at(done, 640)
  }
  expect(seen.text).toBe(
    '150 sur 640 lus · 10 par seconde · encore 49 s\n300 sur 640 lus · 10 par seconde · encore 34 s\n',
  )
})

test('a short work says nothing', () => {
  const { seen, line } = watched(false)
  line.at(1, 2)
  line.at(2, 2)
  line.clear()
  expect(seen.text).toBe('')
})

test('durations are rounded to what matters', () => {
  expect([3, 89, 120, 4000, 7500].map(sayDuration)).toEqual(['3 s', '89 s', '2 min', '67 min', '2 h 05'])
})
