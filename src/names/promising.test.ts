import { expect, test } from 'vitest'
import { promisingPairs } from './promising.ts'

/** Pairs of names, each with the next in the order in which they come. */
function pairs(names: string[], { of, kind = 'person' as 'person' | 'organisation' } = {} as Asked) {
  const promised = names.map((name, owner) => ({ name, kind, owner }))
  return promisingPairs(promised, of).map(([a, b]) => `${names[a]} = ${names[b]}`)
}
interface Asked {
  of?: number
  kind?: 'person' | 'organisation'
}

test('names that sound alike, turned round, longer, or of another script, promise to be one', () => {
  expect(pairs(['Zelda Quorn', 'Mira Banks', 'Zelda Kworn'])).toEqual(['Zelda Quorn = Zelda Kworn'])
  expect(pairs(['Ilham Tohti', 'Tohti, Ilham', 'Ilham Banks'])).toEqual(['Ilham Tohti = Tohti, Ilham'])
  expect(pairs(['Olaf Scholz', 'Olaf van Mirren Scholz'])).toHaveLength(1)
  expect(pairs(['Xi Jinping', '习近平', 'Banks Mira'])).toEqual(['Xi Jinping = 习近平'])
  expect(pairs(['José Zamora', 'Jose Zamora'])).toHaveLength(1)
  const bodies = ['European Parliament', 'Court of Banks', 'Parlement européen']
  expect(pairs(bodies, { kind: 'organisation' })).toEqual(['European Parliament = Parlement européen'])
})

test('those that share the most letters come first', () => {
  expect(pairs(['Zelda Quorn', 'Zyldo Kworn', 'Zelda Quorn Banks'])[0]).toBe(
    'Zelda Quorn = Zelda Quorn Banks',
  )
})

test('of very many who share a name, only two are held against all the others', () => {
  expect(pairs(Array.from({ length: 40 }, () => 'Olaf Scholz'))).toHaveLength(39 + 38)
})

test('of one, every name is looked at, those that only share letters last', () => {
  const names = ['Dura Selzelan', 'Mira Banks', 'Dura Selzel', 'Selzelan Dura']
  expect(pairs(names, { of: 0 })).toEqual([
    'Dura Selzelan = Selzelan Dura',
    'Dura Selzelan = Dura Selzel',
    'Dura Selzelan = Mira Banks',
  ])
})
