import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Jos prepares a session from his desk; Dennis lends his case to its table; Femke, on a phone without JavaScript, reads it
// and says afterwards what she thought.

let product: Product
let browser: Browser
let host: Page
let bringer: Page
let phone: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_467 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  bringer = await aPageOf(browser, { night: true })
  phone = await aPageOf(browser, { width: 390, scripts: false })
  await signIn(host, product.url, 'jos@denktafel.example')
  await signIn(bringer, product.url, 'dennis@denktafel.example')
  await host.goto(`${product.url}/agenda`)
  const link = host.locator('main a', { hasText: 'Ruimte in de regels' }).first()
  session = `${product.url}${new URL((await link.getAttribute('href')) ?? '', product.url).pathname}`
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('Jos finds on his desk what waits, says what people prepare, and puts a duty aside and back', async () => {
  await host.goto(`${product.url}/`)
  await press(host.getByRole('link', { name: 'Bureau', exact: true }))
  await expectAccessible(host)
  await press(host.locator('main a', { hasText: 'Ruimte in de regels' }).first())
  await expectAccessible(host)
  await press(host.getByRole('button', { name: 'Spreek de ervaringsdeskundige: Niet nodig' }))
  await host.getByText('Niet nodig, zei Jos Veldwaard op').waitFor()
  await press(host.getByRole('button', { name: 'Spreek de ervaringsdeskundige: Toch nog open' }))
  await host.getByRole('button', { name: 'Spreek de ervaringsdeskundige: Klaar' }).waitFor()

  await host.goto(`${session}/preparation`)
  await expectAccessible(host)
  await host.fill('[name=prepare]', 'Bel eerst 06 12345678.')
  await press(host.getByRole('button', { name: 'Bewaar' }))
  await host.locator('[name=prepare][aria-invalid=true]').waitFor()
  await host.fill('[name=prepare]', 'Lees de casus en bedenk één vraag.')
  await press(host.getByRole('button', { name: 'Bewaar' }))
  await host.waitForURL(/said=revised/)
  await expectAccessible(host)
})

test('a duty goes to a co-host, with a note', async () => {
  await host.goto(`${session}/duties`)
  await press(host.getByRole('link', { name: 'Zet de zaal, de rollen en een reservecasus klaar: Geef over' }))
  await expectAccessible(host)
  await host.locator('[name=toId]').first().check()
  await host.fill('[name=note]', 'De sleutel ligt bij de balie.')
  await press(host.getByRole('button', { name: 'Geef over' }))
  await host.getByText('Briefje: De sleutel ligt bij de balie.').first().waitFor()
})

test('Dennis, who brought the case, says that this table may read it', async () => {
  await host.goto(session)
  const href = await host.locator('.session__cases a').first().getAttribute('href')
  await bringer.goto(`${product.url}${href}/tables`)
  await expectAccessible(bringer)
  await press(bringer.getByRole('button', { name: 'Iedereen aan deze tafel mag lezen' }))
  await bringer.getByText('Je kunt dit altijd terugnemen.').waitFor()
  await expectAccessible(bringer)
})

test('Femke takes a seat and reads what there is to read', async () => {
  await signIn(phone, product.url, 'femke@denktafel.example')
  await phone.goto(`${session}/enrolment`)
  await phone.getByRole('button', { name: 'Verder' }).click()
  await phone.getByRole('button', { name: 'Schrijf me in' }).click()
  await phone.getByRole('link', { name: 'Lees de casussen' }).click()
  const text = await phone.textContent('main')
  expect(text).toContain('Lees de casus en bedenk één vraag.')
  expect(text).toContain('Wat je hier leest, blijft hier.')
  expect(await phone.locator('main article').count()).toBeGreaterThan(0)
  const wide = await phone.locator('body').evaluate((body) => body.scrollWidth > innerWidth)
  expect(wide).toBe(false)
})

test('at the end she answers two questions with two presses; her name is not kept', async () => {
  await product.timePasses(session.split('/').at(-1) ?? '')
  await phone.goto(`${session}/closing`)
  expect(await phone.textContent('main')).toContain('Je naam wordt hier niet bewaard.')
  await phone.getByRole('group', { name: 'Was dit je tijd waard?' }).getByRole('button', { name: 'Ja' }).click()
  await phone
    .getByRole('group', { name: 'Zie je iets anders dan eerst?' })
    .getByRole('button', { name: 'Een beetje' })
    .click()
  await phone.getByText('Je antwoorden zijn geteld.').waitFor()
  // The link is the same page for who is signed out; axe looks with scripts on.
  await bringer.goto(phone.url())
  await bringer.getByText('Je antwoorden zijn geteld.').waitFor()
  await expectAccessible(bringer)
})
