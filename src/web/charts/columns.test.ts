/** The two columns of who asks whom: each name once in its column, few crossings, no half letters. */
import { expect, test } from 'vitest'
import { inColumns, shortened } from './columns.ts'

const who = (name: string) => ({ id: null, kind: null, name })
const pair = (from: string, to: string, asks = 1) => ({ from: who(from), to: who(to), asks })
const told = (pairs: Parameters<typeof inColumns>[0]) => {
  const { askers, asked, lines } = inColumns(pairs)
  return lines.map(({ from, to, asks }) => `${askers[from]!.name} > ${asked[to]!.name} ${asks}`)
}

test('every line joins its two names, and who asks and is asked stands in both columns', () => {
  const pairs = [pair('A', 'B', 3), pair('B', 'C', 2), pair('A', 'C')]
  expect(told(pairs)).toEqual(['A > B 3', 'B > C 2', 'A > C 1'])
  const { askers, asked } = inColumns(pairs)
  expect([askers.length, asked.length]).toEqual([2, 2])
})

test('pairs that share nobody do not cross', () => {
  const { lines } = inColumns([
    pair('A', 'X'),
    pair('B', 'Y'),
    pair('C', 'X'),
    pair('D', 'Y'),
    pair('E', 'Z'),
  ])
  for (const one of lines)
    for (const other of lines) if (one.from < other.from) expect(one.to).toBeLessThanOrEqual(other.to)
})

test('two of one name are two where the record knows them as two', () => {
  const state = (id: string) => ({ id, kind: 'country' as const, name: 'Congo' })
  const pairs = ['country/cd', 'country/cg'].map((id) => ({ from: who('A'), to: state(id), asks: 1 }))
  expect(inColumns(pairs).asked.map(({ name }) => name)).toEqual(['Congo', 'Congo'])
})

test('a long name is cut between letters', () => {
  expect(shortened('Norway')).toBe('Norway')
  expect(shortened('Ambassade de Suisse au Cameroun')).toBe('Ambassade de Suisse…')
  expect(shortened('😀'.repeat(30))).toBe(`${'😀'.repeat(20)}…`)
})
