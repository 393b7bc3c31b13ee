/** `answerable parse`: Universal Dependencies that other people's software reads, from files of every kind. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { problemsOfLevel2 } from '../language/fixture-validation.ts'
import { call } from './fixture.ts'
import { rooms } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-parse-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const parse = (...args: string[]) => call(['parse', ...args, '--format', 'conllu'], { rooms })

test('documents of one name and names with spaces and slashes have ids of their own', async () => {
  const one = { id: 'a/b c', text: 'The minister signed the treaty. He left.' }
  const others = [
    { id: 'a/b c', text: 'Le ministre a signé le traité.' },
    { id: 'a_b_c.2', text: 'She spoke.' },
    { id: 'other', text: '伊力哈木·土赫提是维吾尔族学者。' },
  ]
  const { code, out } = await parse(
    file('one.jsonl', JSON.stringify(one)),
    file('others.jsonl', others.map((line) => JSON.stringify(line)).join('\n')),
  )
  expect(code).toBe(0)
  expect(problemsOfLevel2(out)).toEqual([])
  expect(out.match(/^# newdoc id = .*$/gm)).toEqual([
    '# newdoc id = a_b_c',
    '# newdoc id = a_b_c.2',
    '# newdoc id = a_b_c.2.2',
  ])
  expect(out.match(/^# sent_id = .*$/gm)).toHaveLength(4)
})

test('a text in both languages is parsed passage by passage, each in its own', async () => {
  const { out } = await parse(
    file(
      'both.txt',
      'The committee urged the government to release them without delay.\n\nLe comité a demandé au gouvernement de les libérer sans délai.\n',
    ),
  )
  expect(problemsOfLevel2(out)).toEqual([])
  expect(out).toMatch(/\turged\turge\tVERB\t/)
  expect(out).toMatch(/^\d+-\d+\tau\t_/m)
})

test('gold tokens are kept; a file that is no CoNLL-U is told, with its line, in both languages', async () => {
  const gold =
    '# sent_id = x\n# text = Ana left.\n1\tAna\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n'
  const { out } = await parse(file('gold.conllu', gold), '--gold-tokens')
  expect(problemsOfLevel2(out)).toEqual([])
  expect(out).toMatch(/^2\tleft\tleave\tVERB\t/m)
  const bad = file('bad.conllu', gold.replace('2\tleft', '5\tleft'))
  const en = await parse(bad, '--gold-tokens', '--locale', 'en')
  expect([en.code, en.out]).toEqual([1, ''])
  expect(en.err).toContain('Line 4 of')
  expect((await parse(bad, '--gold-tokens', '--locale', 'fr')).err).toContain('La ligne 4 de')
})

const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared')
const seeds = join(shared, 'seeds')

test.skipIf(!existsSync(seeds))(
  'the seeds and the treebanks’ raw text keep every rule (needs ../shared)',
  async () => {
    expect(problemsOfLevel2((await parse(seeds)).out)).toEqual([])
    const treebanks = join(shared, 'data', 'ud')
    const names = readdirSync(treebanks, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((one) => /(en_ewt|fr_sequoia)-ud-test\.conllu\.gz$/.test(one))) {
      const texts = [
        ...gunzipSync(readFileSync(join(treebanks, name)))
          .toString('utf8')
          .matchAll(/^# text = (.*)$/gm),
      ].map((m) => m[1])
      const path = file(`${name.replaceAll('/', '-')}.txt`, texts.slice(0, 800).join(' '))
      const { out } = await parse(path, '--language', name.includes('en_') ? 'en' : 'fr')
      expect(problemsOfLevel2(out)).toEqual([])
    }
  },
  60_000,
)
