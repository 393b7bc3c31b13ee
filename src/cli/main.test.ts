/** The call itself: help, languages, options that are wrong, completion. */
import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { call } from './fixture.ts'

test('help lists every command, in both languages', async () => {
  for (const locale of ['en', 'fr']) {
    const { code, out } = await call(['--help', '--locale', locale])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(`\n  ${name}`)
    await expect(out).toMatchFileSnapshot(`golden/help.${locale}.txt`)
  }
})

test('help comes without a command, by `help`, by `aide`, and for one command', async () => {
  const { out } = await call(['--help'])
  expect((await call([])).out).toBe(out)
  expect((await call(['help'])).out).toBe(out)
  expect((await call(['aide', '--locale=fr'])).out).toContain('Lire des documents')
  const add = await call(['add', '--help'], { io: { env: { LANG: 'fr_FR.UTF-8', COLUMNS: '80' } } })
  await expect(add.out).toMatchFileSnapshot('golden/help-add.fr.txt')
  expect((await call(['help', 'add', '--locale', 'fr'])).out).toBe(add.out)
})

test('every command has its help in both languages, and loads', async () => {
  for (const spec of commands) {
    for (const locale of ['en', 'fr']) {
      const { code, out } = await call([spec.name, '--help', '--locale', locale])
      expect({ name: spec.name, code, usage: out.includes(`answerable ${spec.name}`) }).toEqual({
        name: spec.name,
        code: 0,
        usage: true,
      })
    }
    expect(typeof (await spec.load()).run).toBe('function')
  }
})

test('the language is the option’s, else LC_ALL, LC_MESSAGES, LANG, else the system’s', async () => {
  const french = async (argv: string[], env: Record<string, string>, systemLocale = 'en') =>
    (await call(argv, { io: { env, systemLocale } })).out.includes('Commande') ||
    (await call(argv, { io: { env, systemLocale } })).out.includes('COMMANDE')
  expect(await french([], { LANG: 'fr_FR.UTF-8' })).toBe(true)
  expect(await french([], { LC_MESSAGES: 'fr', LANG: 'en_US' })).toBe(true)
  expect(await french([], { LC_ALL: 'C', LC_MESSAGES: 'fr' })).toBe(false)
  expect(await french(['--locale', 'en'], { LANG: 'fr_FR.UTF-8' })).toBe(false)
  expect(await french([], {}, 'fr-CA')).toBe(true)
})

const wrong: [string[], string][] = [
  [['ask'], 'There is no command “ask”.\n  Did you mean asks? All commands: answerable --help'],
  [['reabd'], 'There is no command “reabd”.\n  Did you mean read?'],
  [['xyzzy'], 'There is no command “xyzzy”.\n  All commands: answerable --help'],
  [['asks', '--abuot', 'x'], 'There is no option --abuot here.\n  Did you mean --about?'],
  [['asks', '--to'], '--to needs a value.'],
  [['asks', '--to', '--open'], '--to needs a value.'],
  [['asks', '--open=yes'], '--open takes no value.'],
  [['asks', '--format', 'xml'], '--format cannot be “xml”.\n  Choose one of: table, json, jsonl, csv.'],
  [['asks', '--as-of', 'yesterday'], '“yesterday” is not a day that --as-of understands.'],
  [['asks', '--as-of', '2019-13'], '“2019-13” is not a day'],
  [['add', 'x', '--jobs', 'many'], '--jobs needs a whole number'],
  [['add'], 'answerable add needs PATH|URL.'],
  [['asks', 'France'], 'answerable asks does not take “France”.'],
  [['completion', 'tcsh'], '“tcsh” is not possible here.\n  Choose one of: bash, zsh, fish.'],
  [['brief', '--output', 'x.md'], 'answerable brief needs --to.'],
  [['reject', 'ask-1'], 'A rejection is kept with its reason'],
  [['asks', '--record', 'postgres://somewhere'], 'postgres://somewhere is not an address of a record.'],
]
for (const [argv, said] of wrong) {
  test(`a wrong call: ${argv.join(' ')}`, async () => {
    const { code, out, err } = await call(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
}

test('a wrong call is told in French too', async () => {
  const { err } = await call(['ask', '--locale', 'fr'])
  expect(err).toBe(
    'answerable: La commande «\u00a0ask\u00a0» n’existe pas.\n  Vouliez-vous dire asks\u00a0? Toutes les commandes\u00a0: answerable --help\n',
  )
})

test('options may stand before the command', async () => {
  const seen: string[] = []
  const { toldRecord } = await import('./fixture.ts')
  const rooms = {
    openRecord: async (path: string) => {
      seen.push(path)
      return toldRecord()
    },
  }
  await call(['--record', '/tmp/a.record', 'people'], { rooms })
  await call(['people', '-r', '/tmp/b.record'], { rooms })
  await call(['people'], { rooms, io: { env: { ANSWERABLE_RECORD: '/tmp/c.record' } } })
  await call(['people'], { rooms, io: { env: { XDG_DATA_HOME: '/data' } } })
  await call(['people'], { rooms, io: { env: { HOME: '/Users/ada' }, platform: 'darwin' } })
  expect(seen).toEqual([
    '/tmp/a.record',
    '/tmp/b.record',
    '/tmp/c.record',
    '/data/answerable/answerable.record',
    '/Users/ada/Library/Application Support/answerable/answerable.record',
  ])
})

test('what is not foreseen is told as such, and a closed pipe is no error', async () => {
  const failing = (error: Error) => ({
    openRecord: async () => {
      throw error
    },
  })
  const { code, err } = await call(['asks'], { rooms: failing(new Error('the moon\u001b[31m')) })
  expect(code).toBe(1)
  expect(err).toContain('did not expect: the moon')
  expect(err).not.toContain('\u001b')
  const pipe = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  expect(await call(['asks'], { rooms: failing(pipe) })).toEqual({ code: 0, out: '', err: '' })
})

test('completion scripts name every command and the values of its options', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await call(['completion', shell])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(name)
    expect(out).toContain('jsonl')
    expect(out).toContain('as-of')
  }
})
