import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { removeState } from '#tests/support/global-setup.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { planSession } from '#tests/support/plan-session.ts'
import { aState, databaseOf, linkIn, type Product, startProduct } from '#tests/support/product.ts'

// From the seat to the proof: Femke shows her code, Jos marks on his phone, afterwards she downloads what she needs.

const femke = 'femke@denktafel.example'

const state = aState()
let product: Product
let browser: Browser
let host: Page
let member: Page
let door: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_471, state })
  browser = await openBrowser()
  host = await aPageOf(browser)
  member = await aPageOf(browser, { width: 390 })
  door = await aPageOf(browser, { width: 390, night: true })
  for (const page of [host, door]) await signIn(page, product.url, 'jos@denktafel.example')
  await signIn(member, product.url, femke)

  session = await planSession(host, product.url)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
  removeState(state)
})

/** The doors open: what people wait weeks for. */
async function theDoorsOpen() {
  const client = new pg.Client(databaseOf(state))
  await client.connect()
  const hours = `"startsAt" = now() + interval '10 minutes', "endsAt" = now() + interval '2 hours'`
  await client.query(`update sessions set ${hours} where id = $1`, [session.slice(-36)]).finally(() => client.end())
}

test('Femke takes a seat and chooses who sees her name; her seat shows the code for the door', async () => {
  await member.goto(`${session}/enrolment`)
  await expectAccessible(member)
  await member.check('[name=shownTo][value=participants]')
  await press(member.getByRole('button', { name: 'Verder' }))
  await press(member.getByRole('button', { name: 'Schrijf me in' }))
  await press(member.getByRole('link', { name: 'Jouw plaats' }))
  await member.getByRole('img', { name: 'QR-code' }).waitFor()
  await expectAccessible(member)
  expect(await member.textContent('main')).toContain('Wie mag je naam zien?')

  await host.goto(session)
  expect(await host.locator('.who-is-there').textContent()).toContain('Femke')
  const passerBy = await aPageOf(browser)
  await passerBy.goto(session)
  expect(await passerBy.textContent('main')).not.toContain('Femke')
})

test('Jos opens her code with his phone, which marks nobody yet, and marks her with one press', async () => {
  const [mail] = await product.mailsTo(femke)
  const code = linkIn(mail, '/attendance/')
  const passerBy = await aPageOf(browser, { width: 390, scripts: false })
  await passerBy.goto(code)
  await expect.poll(() => passerBy.textContent('main')).toContain('Laat deze code zien')
  expect(await passerBy.textContent('main')).not.toMatch(/Femke|familie/)

  await door.goto(code)
  await door.getByText('De deuren zijn nog niet open.').waitFor()
  await theDoorsOpen()
  await door.goto(code)
  expect(await door.textContent('h1')).toContain('Femke')
  await expectAccessible(door)
  await press(door.getByRole('button', { name: 'Aanwezig' }))
  await door.getByText(/om .*, door Jos/).waitFor()
})

test('by hand, while the network of the cellar goes: no press is lost, and the other door sees it', async () => {
  await host.goto(`${session}/attendance`)
  await host.getByText('1 van 1 aanwezig').waitFor()
  await expectAccessible(host)
  await door.goto(`${session}/attendance`)
  await door.fill('.attendance__search [name=q]', 'niemand')
  await door.getByText('Niemand met deze naam').waitFor()
  await door.fill('.attendance__search [name=q]', 'fem')
  await door.waitForLoadState('networkidle')

  await door.context().setOffline(true)
  await door.getByRole('button', { name: 'Toch niet' }).click()
  await door.getByText('Geen verbinding. We proberen het vanzelf opnieuw.').waitFor()
  await door.getByText('0 van 1 aanwezig').waitFor()
  await expectAccessible(door)
  await door.context().setOffline(false)
  await host.getByText('0 van 1 aanwezig').waitFor()
  await door.getByRole('button', { name: 'Aanwezig' }).click()
  await host.getByText('1 van 1 aanwezig').waitFor()
  await expect.poll(() => door.getByText('Geen verbinding').count()).toBe(0)
})

test('afterwards Femke downloads her proof, and a register checks its code', async () => {
  await product.timePasses(session.slice(-36))
  await member.goto(session)
  await press(member.getByRole('link', { name: 'Jouw plaats' }))
  await member.getByText('Je bent aanwezig gemeld.').waitFor()
  await expectAccessible(member)
  const link = await member.getByRole('link', { name: 'Download je deelnamebewijs' }).getAttribute('href')
  const file = await member.request.get(product.url + link)
  expect(file.headers()['content-disposition']).toMatch(/filename="deelnamebewijs-\d{4}-\d\d-\d\d\.pdf"/)
  const { text } = readPdf(await file.body())
  expect(text).toContain('Femke')
  expect(text).toContain('Tussen familie en zorg')

  const register = await aPageOf(browser)
  await register.goto(`${product.url}/proofs`)
  await expectAccessible(register)
  await register.fill('[name=code]', 'niet bekend')
  await press(register.getByRole('button', { name: 'Controleer' }))
  await register.getByText('Bij deze code hoort geen geldig bewijs.').first().waitFor()
  const [, code = ''] = /bewijs: ([\w-]+)/.exec(text) ?? []
  await register.fill('[name=code]', code.toLowerCase())
  await press(register.getByRole('button', { name: 'Controleer' }))
  await register.getByText('Dit bewijs is geldig.').waitFor()
  expect(await register.textContent('main')).not.toContain('Femke')
  await expectAccessible(register)
})
