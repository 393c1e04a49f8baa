import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { fillInSession } from '#tests/support/plan-session.ts'
import { linkIn, type Product, startProduct } from '#tests/support/product.ts'

// One seat. Femke has it, Tom waits on a phone without JavaScript; she gives it back from her mail, he takes it from his.

const femke = 'femke@denktafel.example'
const tom = 'tom@denktafel.example'

let product: Product
let browser: Browser
let host: Page
let member: Page
let phone: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_501 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  member = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  await signIn(host, product.url, 'jos@denktafel.example')
  await signIn(member, product.url, femke)
  await signIn(phone, product.url, tom)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('Jos plans a table of one; what he mistypes about the seats is told where it stands', async () => {
  await fillInSession(host, product.url)
  await host.fill('[name=capacity]', '1')
  await host.getByText('Plaatsen verdelen', { exact: true }).first().click()
  await host.fill('[name=experienceSeats]', '999')
  await press(host.locator('form.session-form button:not([name])').last())
  await host.locator('details[open] [name=experienceSeats][aria-invalid=true]').waitFor()
  await expectAccessible(host)
  await host.fill('[name=experienceSeats]', '0')
  await press(host.locator('form.session-form button:not([name])').last())
  await host.waitForURL(/\/sessions\/[0-9a-f-]{36}/)
  session = `${product.url}${new URL(host.url()).pathname}`
})

test('Femke takes the seat; Tom reads that it is full, and waits on the first place', async () => {
  await member.goto(`${session}/enrolment`)
  await press(member.getByRole('button', { name: 'Verder' }))
  await press(member.getByRole('button', { name: 'Schrijf me in' }))
  await member.getByText('Je bent ingeschreven').first().waitFor()

  await phone.goto(session)
  await phone.getByText('Alle plaatsen zijn bezet.').first().waitFor()
  await press(phone.getByRole('link', { name: 'Zet me op de wachtlijst' }))
  await press(phone.getByRole('button', { name: 'Verder' }))
  await press(phone.getByRole('button', { name: 'Zet me op de wachtlijst' }))
  await phone.getByText('Je staat op de wachtlijst, op plek 1.').first().waitFor()
  await member.goto(`${product.url}/agenda`)
  await expectAccessible(member)
  await host.goto(session)
  await host.getByText('Eén mens op de wachtlijst').waitFor()
  await expectAccessible(host)
  await member.goto(session)
  expect(await member.textContent('main')).not.toContain('Tom')
})

test('Femke signs off from her mail, comes back at once, and signs off after all', async () => {
  const stranger = await aPageOf(browser)
  const [mail] = await product.mailsTo(femke)
  await stranger.goto(linkIn(mail, '/sign-off/'))
  await expectAccessible(stranger)
  await press(stranger.getByRole('button', { name: 'Meld me af' }))
  await stranger.getByText('Je bent afgemeld.').waitFor()
  await expectAccessible(stranger)
  await press(stranger.getByRole('button', { name: 'Toch wel, ik kom' }))
  await stranger.getByText('Je bent ingeschreven.').waitFor()
  await press(stranger.getByRole('button', { name: 'Meld me af' }))
  await stranger.getByText('Je bent afgemeld.').waitFor()
})

test('Tom gets an offer by mail; opening it does nothing, one press gives him the seat', async () => {
  // It leaves when half a minute of second thoughts has passed.
  const mail = await product.mailWith(tom, '/offers/')
  expect(mail.subject).toBe('Er is een plaats vrij: Tussen familie en zorg')
  const link = linkIn(mail, '/offers/')
  const stranger = await aPageOf(browser, { width: 390, scripts: false })
  await stranger.goto(link)
  expect(await stranger.textContent('main')).not.toContain('Tom')
  await host.goto(session)
  await host.getByText('Heeft een aanbod, tot').waitFor()
  await phone.goto(session)
  await phone.getByText('Er is een plaats vrij voor jou.').first().waitFor()

  await press(stranger.getByRole('button', { name: 'Ja, ik neem de plaats' }))
  await stranger.getByText('De plaats is van jou.').waitFor()
  await member.goto(link)
  await member.getByText('De plaats is van jou.').waitFor()
  await expectAccessible(member)
  await phone.goto(session)
  await phone.getByText('Je bent ingeschreven. Fijn dat je komt.').waitFor()
})
