/** A team's record in the browser: beginning, logging in, one's own page, users, what is restricted. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Factors } from '../api/team/factors.ts'
import { codeAt } from '../api/team/totp.ts'
import { hasBrowser, watchedPage } from './browser.ts'
import { axeSource, type House, openHouse, violations } from './fixture.ts'

const by = { author: 'first', time: '2024-05-02T10:00:00.000Z' }
const PASSWORD = 'four quiet herons at dusk'
let house: House

beforeAll(async () => {
  if (!hasBrowser) return
  house = await openHouse({ team: true })
  await house.record.invite({ name: 'Kay', role: 'keeper' }, by)
}, 120_000)

afterAll(async () => {
  await house?.close()
})

const invitation = (name: string) => new Factors(house.record, () => new Date()).invitation(name)
/** Passkeys are bound to a name. */
const site = () => house.server.url.replace('127.0.0.1', 'localhost')

describe.skipIf(!hasBrowser)('a team', () => {
  test('begins with an invitation, sets what protects it, and invites others, in both languages', async () => {
    const { page, context, complaints } = await watchedPage(house.browser, site(), {
      width: 1440,
      locale: 'en',
    })
    await context.addInitScript(axeSource)
    const devices = await context.newCDPSession(page)
    await devices.send('WebAuthn.enable')
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    const open = async (address: string) => {
      await page.goto(site() + address)
      await page.waitForSelector('main h1')
    }
    const heading = (name: RegExp | string) => page.getByRole('heading', { level: 1, name }).waitFor()
    const section = (name: string) => page.getByRole('region', { name })

    // Whatever page is asked for, it says first that one must log in.
    await open('/documents')
    await heading('Log in')
    expect(await violations(page)).toEqual([])

    await open(`/join#${await invitation('Kay')}`)
    await page.getByLabel('Password, at least 12 characters').fill(PASSWORD)
    await page.getByLabel('The same again').fill(PASSWORD)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Begin' }).click()
    await heading('You: Kay')
    expect(page.url()).not.toContain('#')
    expect(await violations(page)).toEqual([])

    const passkeys = section('Passkeys')
    await passkeys.getByLabel('What to call it').fill('Laptop')
    await passkeys.getByLabel('Your password now').fill(PASSWORD)
    await passkeys.getByRole('button', { name: 'Add a passkey' }).click()
    await passkeys.getByText('Laptop').waitFor()

    const telephone = section('Telephone')
    await telephone.getByLabel('Your password now').fill(PASSWORD)
    await telephone.getByRole('button', { name: 'Set it up' }).click()
    const seed = (await telephone.locator('.secret code').innerText()).replaceAll(' ', '')
    expect(await violations(page)).toEqual([])
    await telephone
      .getByLabel('The code that it shows now')
      .fill(codeAt(seed, Math.floor(Date.now() / 30_000)))
    await telephone.getByRole('button', { name: 'Confirm' }).click()
    await telephone.getByText('A code of your telephone is asked for').waitFor()

    const codes = section('Recovery codes')
    await codes.getByLabel('Your password now').fill(PASSWORD)
    await codes.getByRole('button', { name: 'Make new ones' }).click()
    await codes.locator('.codes code').first().waitFor()
    const [code] = await codes.locator('.codes code').allInnerTexts()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Log out' }).click()
    await heading('Log in')
    // By the passkey: no name, no password.
    await page.getByRole('button', { name: 'Log in with a passkey' }).click()
    await heading('What is on record')
    await page.getByRole('link', { name: 'You', exact: true }).click()
    await page.getByRole('button', { name: 'Log out' }).click()
    await heading('Log in')
    // By the password and a code, in French.
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByLabel('Nom').fill('kay')
    await page.getByLabel('Mot de passe').fill(PASSWORD)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await page.getByLabel('Code').fill(code!)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await page.getByRole('link', { name: 'Utilisateurs' }).click()
    await heading('Utilisateurs et rôles')
    await page.getByRole('textbox', { name: 'Nom' }).fill('Ben')
    await page.getByLabel('Rôle', { exact: true }).selectOption('reviewer')
    await page.getByRole('button', { name: 'Inviter' }).click()
    await page.locator('.notice .secret').waitFor()
    const address = await page.locator('.notice .secret').innerText()
    expect(address).toMatch(/\/join#[\w-]{43}$/)
    expect(await violations(page)).toEqual([])

    await page.goto(`${site()}/audit`)
    await heading('Restreint')
    await page.getByLabel('Quoi', { exact: true }).selectOption('person')
    await page.getByLabel('Son identifiant, ou le nom d’une personne').fill('Mara Okafor')
    await page.getByLabel('Pourquoi', { exact: true }).fill('famille au pays')
    await page.getByLabel('Pseudonyme d’une personne').fill('Témoin 3')
    await page.getByRole('button', { name: 'Restreindre', exact: true }).click()
    await page.getByText('les autres lisent « Témoin 3 »').waitFor()
    await page.goto(`${site()}/people/person%2Fmara-okafor`)
    await heading(/Mara Okafor/)
    await page.goto(`${site()}/audit`)
    await page.locator('.ledger').getByText('Mara Okafor').first().waitFor()
    expect(await violations(page)).toEqual([])
    // A document, beside what it says.
    await page.goto(`${site()}/documents`)
    await page.getByRole('link', { name: 'Norway urged to answer' }).first().click()
    await page.getByText('Ne le montrer qu’à qui est habilité').click()
    await page.getByLabel('Pourquoi', { exact: true }).fill('la source le demande')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Restreindre', exact: true }).click()
    await page.getByText('Seul qui est habilité le voit désormais.').first().waitFor()
    // Who is not logged in hears 401.
    expect(complaints.filter((one) => !/\b401\b/.test(one))).toEqual([])
    await context.close()

    // Ben, on a telephone, reads of her as others do.
    const other = await watchedPage(house.browser, site(), { locale: 'en', width: 390 })
    await other.context.addInitScript(axeSource)
    await other.page.goto(address)
    await other.page.getByLabel('Password, at least 12 characters').fill(PASSWORD)
    await other.page.getByLabel('The same again').fill(PASSWORD)
    await other.page.getByRole('button', { name: 'Begin' }).click()
    await other.page.getByRole('heading', { name: 'You: Ben' }).waitFor()
    expect(await violations(other.page)).toEqual([])
    await other.page.goto(`${site()}/people`)
    await other.page.getByText('Témoin 3').first().waitFor()
    expect(await other.page.locator('main').innerText()).not.toContain('Okafor')
    await other.page.goto(`${site()}/documents`)
    await other.page.locator('main a[href^="/documents/"]').first().waitFor()
    expect(await other.page.locator('main').innerText()).not.toContain('Norway urged to answer')
    await other.page.goto(`${site()}/audit`)
    await other.page.getByText('may not do this').waitFor()
    await other.page.goto(`${site()}/users`)
    await other.page.getByText('keeper').first().waitFor()
    // Who is no keeper is offered nothing that they may not do.
    expect(await other.page.locator('main button').count()).toBe(0)
    // Nothing is wider than the page.
    for (const language of ['English', 'Français'])
      for (const path of ['/users', '/you', '/login']) {
        await other.page.goto(site() + path)
        await other.page.getByRole('button', { name: language }).click()
        await other.page.waitForSelector('main h1')
        const wide = await other.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect(wide, `${language} ${path}`).toBe(false)
      }
    await other.context.close()
  }, 120_000)
})
