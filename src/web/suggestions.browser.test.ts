/** Names that are alike: made one, or held apart for good, each with its reason on record. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { written } from '../record/made.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

let house: House
const by = { author: 'Ada', time: '2024-05-02T10:00:00.000Z' }

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse({ empty: true })
  for (const [i, name] of ['Raphaël Quorn', 'Raphael Quorn', 'Ilham Tohti', 'Ilham Toxti'].entries()) {
    const { source, read } = written(`The Watch asked for the release of ${name}, number ${i}.`, {
      published: `202${i}`,
      findings: [],
      named: [{ name }],
    })
    await house.record.add(source, [read], by)
  }
}, 120_000)

afterAll(async () => {
  await house?.close()
})

describe.skipIf(!hasBrowser)('names that may be one', () => {
  test('are made one or held apart, by keyboard, and are not asked about again', async () => {
    const before = await house.record.suggestions()
    expect(before.length).toBeGreaterThanOrEqual(2)
    const { page, context, complaints } = await watchedPage(house.browser, house.server.url, {
      width: 390,
      locale: 'fr',
    })
    await context.addInitScript(axeSource)
    await house.open(page, '/people')
    await page.getByRole('link', { name: 'Noms qui n’en font peut-être qu’un' }).click()
    const pair = (name: string) => page.locator('.candidate', { hasText: name })
    await pair('Raphael Quorn').waitFor()
    expect(await violations(page)).toEqual([])
    await pair('Raphael Quorn').getByLabel('Pourquoi ?').fill('même acte de naissance')
    await pair('Raphael Quorn').getByRole('button', { name: 'C’est le même' }).press('Enter')
    await pair('Raphael Quorn').waitFor({ state: 'detached' })
    await pair('Ilham Toxti').getByRole('button', { name: 'Ils sont deux' }).press('Enter')
    await pair('Ilham Toxti').waitFor({ state: 'detached' })
    expect(await house.record.suggestions()).toHaveLength(before.length - 2)
    expect((await house.record.people('Quorn')).map(({ forms }) => forms.length)).toEqual([1])
    expect(await house.record.people('Ilham')).toHaveLength(2)
    await context.close()
    expect(complaints).toEqual([])
  })
})
