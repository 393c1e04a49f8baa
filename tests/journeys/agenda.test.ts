import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBrowserOf, aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { readCalendar } from '#tests/support/calendars.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// The agenda of the small world: a passer-by looks for a table on a phone, and Femke takes her sessions along.

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_466 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('a passer-by narrows the agenda on a phone, without JavaScript, at night', async () => {
  const phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  await phone.goto(`${product.url}/agenda`)
  await phone.getByText('Eerstvolgende werksessie').waitFor()
  await phone.getByText('Zoek preciezer').click()
  await phone.fill('[name=place]', 'Nergens')
  await press(phone.getByRole('button', { name: 'Toon' }))
  await phone.getByRole('heading', { name: 'Hier past nu geen werksessie bij' }).waitFor()
  expect(await phone.inputValue('[name=place]')).toBe('Nergens')
  await press(phone.getByRole('link', { name: 'Laat alles zien' }).first())
  expect(phone.url()).toBe(`${product.url}/agenda`)
})

test('a browser keeps to the policy on a page with data for search engines, and runs none of it', async () => {
  const page = await (await browser.newContext()).newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${product.url}/agenda`)
  await press(page.locator('.agenda-first__title a'))
  expect(JSON.parse((await page.locator('script').textContent()) ?? '')).toMatchObject({ '@type': 'Event' })
  expect(await page.locator('script').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('Femke gives her calendar an address, copies it, and ends it', async () => {
  const context = await aBrowserOf(browser)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await signIn(page, product.url, 'femke@denktafel.example')
  await page.goto(`${product.url}/agenda?place=Nergens`)
  await expectAccessible(page)
  await page.goto(`${product.url}/account`)
  await press(page.getByRole('link', { name: 'Je werksessies in je eigen agenda' }))
  await expectAccessible(page)
  await press(page.getByRole('button', { name: 'Maak een adres' }))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kopieer' }).click()
  await page.getByText('Gekopieerd.').waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/^http:\/\/localhost:3466\/calendar\/[\w-]{32}\.ics$/)
  const feed = await fetch(address)
  expect(readCalendar(await feed.text()).method).toBe('PUBLISH')

  await press(page.getByRole('link', { name: 'Stop met dit adres' }))
  await expectAccessible(page)
  await press(page.getByRole('button', { name: 'Stop met dit adres' }))
  expect((await fetch(address)).status).toBe(404)
})
