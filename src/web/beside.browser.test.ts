/** An original and its translation side by side on the desk, marked human or machine, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

const texts: Record<string, string> = {
  'lettre.txt': [
    'Lettre ouverte sur le port fermé',
    'Paris, le 12 juin 2022',
    'Amnesty International demande au gouvernement norvégien de libérer Mara Okafor.',
    'Nous condamnons cette détention.',
  ].join('\n\n'),
  'letter-en.txt': [
    'Open letter on the closed harbour',
    'Paris, 12 June 2022',
    'Amnesty International urges the Norwegian government to release Mara Okafor.',
    'We condemn this detention.',
  ].join('\n\n'),
  'short.txt': 'Amnesty International asks Norway to free Mara Okafor, whose detention it condemns.',
}

let house: House
const ids: Record<string, string> = {}

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse()
  for (const [name, body] of Object.entries(texts)) {
    const headers = { 'x-answerable': '1', 'content-type': 'application/octet-stream' }
    const address = `${house.server.url}/api/adding/file?name=${name}`
    expect(await (await fetch(address, { method: 'POST', headers, body })).text()).toContain('"state":"done"')
  }
  for (const { name, id } of await house.record.documents()) ids[name] = id
  const by = { author: 'Ada', time: '2026-01-01T00:00:00.000Z' }
  const stated = { kind: 'TranslationStated' as const, of: ids['lettre.txt']! }
  await house.record.decide({ ...stated, document: ids['letter-en.txt']!, by: 'human' }, by)
  await house.record.decide({ ...stated, document: ids['short.txt']!, by: 'machine' }, by)
}, 120_000)

afterAll(async () => {
  await house?.close()
})

async function desk(name: string, locale: 'en' | 'fr', width: number) {
  const watched = await watchedPage(house.browser, house.server.url, { width, locale })
  await watched.context.addInitScript(axeSource)
  await house.open(watched.page, `/documents/${encodeURIComponent(ids[name]!)}`)
  await watched.page.locator('.desk').waitFor()
  return watched
}

describe.skipIf(!hasBrowser)('a translation', () => {
  test.each([
    { locale: 'en', width: 1440, made: 'Human translation · English', beside: 'Beside its original' },
    { locale: 'en', width: 390, made: 'Human translation · English', beside: 'Beside its original' },
    { locale: 'fr', width: 1440, made: 'Traduction humaine · anglais', beside: 'À côté de l’original' },
    { locale: 'fr', width: 390, made: 'Traduction humaine · anglais', beside: 'À côté de l’original' },
  ] as const)('is read beside its original by keyboard in $locale at $width pixels', async ({
    locale,
    width,
    made,
    beside,
  }) => {
    const { page, context, complaints } = await desk('letter-en.txt', locale, width)
    await page
      .getByText(locale === 'en' ? 'is a human translation of' : 'est une traduction humaine de')
      .waitFor()
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: beside }).isChecked()).toBe(true)
    await page
      .getByRole('status')
      .getByText(locale === 'en' ? 'side by side' : 'côte à côte')
      .waitFor()
    await page.getByRole('heading', { name: made }).waitFor()
    const original = (await page.getByText('demande au gouvernement norvégien').boundingBox())!
    const translation = (await page.locator('.is-translation [data-finding]').first().boundingBox())!
    if (width === 1440) {
      expect(Math.abs(original.y - translation.y)).toBeLessThan(12)
      expect(translation.x).toBeGreaterThan(original.x + 300)
    } else expect(translation.y).toBeGreaterThan(original.y)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.keyboard.press('j')
    await page.locator('.is-translation .found.selected').first().waitFor()
    await page.reload()
    await page.getByRole('heading', { name: made }).waitFor()
    await context.close()
    expect(complaints).toEqual([])
  })

  test('one of several is chosen; one that has not as many paragraphs is read by itself, by key', async () => {
    const { page, context, complaints } = await desk('lettre.txt', 'en', 1440)
    await page.getByText('A machine translation of it is on record').waitFor()
    await page.getByRole('radio', { name: 'Beside its translation' }).check()
    await page.getByRole('heading', { name: 'Human translation · English' }).waitFor()
    await page.getByLabel('Beside which').selectOption({ label: 'Machine translation: short.txt' })
    await page.getByText('so each is read by itself').waitFor()
    const column = page.getByRole('region', { name: 'Machine translation · English' })
    await column.focus()
    expect(await column.textContent()).toContain('whose detention it condemns')
    expect(await violations(page)).toEqual([])
    await context.close()
    expect(complaints).toEqual([])
  })

  test.each([
    {
      locale: 'en',
      width: 1440,
      open: 'This is a translation…',
      none: 'No other document on record has these words',
      done: 'On record as a translation.',
      stated: 'This document is a machine translation of',
      takenBack: 'on record as a translation no more',
    },
    {
      locale: 'fr',
      width: 390,
      open: 'C’est une traduction…',
      none: 'Aucun autre document du registre n’a ces mots',
      done: 'Au registre comme traduction.',
      stated: 'Ce document est une traduction automatique de',
      takenBack: 'ce n’est plus au registre comme traduction',
    },
  ] as const)('is stated and taken back by keyboard in $locale at $width pixels', async (say) => {
    const { page, context, complaints } = await desk('communique.txt', say.locale, say.width)
    const status = page.getByRole('status')
    await page.getByText(say.open).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    // A document is not offered as its own original.
    await page.keyboard.type('Communiqué de')
    await status.getByText(say.none).waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('norway URGED')
    await page.getByRole('radio', { name: /Norway urged to answer/ }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.type('It says so')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await status.getByText(say.done).waitFor()
    await page.getByText(say.stated).waitFor()
    const id = ids['communique.txt']!
    const [original] = (await house.record.document(id))!.translations
    expect(original).toMatchObject({ document: { name: 'page.html' }, is: 'original', by: 'machine' })
    // The focus stays where it is said, so that the next key is beside it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await status.getByText(say.takenBack).waitFor()
    expect((await house.record.document(id))!.translations).toEqual([])
    const entries = (await house.record.history(id)).filter(({ kind }) => kind.startsWith('Translation'))
    expect(entries.slice(-2).map(({ kind, author }) => [kind, author])).toEqual([
      ['TranslationStated', 'Ada'],
      ['TranslationRetracted', 'Ada'],
    ])
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await context.close()
    expect(complaints).toEqual([])
  })
})
