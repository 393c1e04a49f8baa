import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { planSession } from '#tests/support/plan-session.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Jos left a form open on a telephone without JavaScript, and keeps another on a laptop; then the other way round.

let product: Product
let browser: Browser
let laptop: Page
let phone: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_481 })
  browser = await openBrowser()
  laptop = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  for (const page of [laptop, phone]) await signIn(page, product.url, 'jos@denktafel.example')

  session = await planSession(laptop, product.url, 'Wat houdt ons tegen?')
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const keep = (page: Page) => press(page.locator('main form').last().getByRole('button').last())
const isAtSession = (page: Page) => expect(new URL(page.url()).pathname).toBe(new URL(session).pathname)

test('what people bring: the older form says what is kept now, beside what was typed', async () => {
  for (const page of [laptop, phone]) await page.goto(`${session}/preparation`)
  await laptop.fill('[name=prepare]', 'Een vraag van je eigen werk')
  await laptop.check('[name=reminderDays][value="3"]')
  await keep(laptop)
  isAtSession(laptop)

  await phone.fill('[name=prepare]', 'Een voorbeeld')
  await keep(phone)
  expect(await phone.inputValue('[name=prepare]')).toBe('Een voorbeeld')
  expect(await phone.locator('.notice').innerText()).toContain('Dit is intussen veranderd')
  expect(await phone.locator('.field__kept').allInnerTexts()).toEqual([
    'Nu bewaard: Een vraag van je eigen werk',
    expect.stringMatching(/^Nu bewaard: 3/),
  ])
  await keep(phone)
  isAtSession(phone)
})

test('the session itself: closed to others on the telephone, it is not opened again from the laptop', async () => {
  for (const page of [laptop, phone]) await page.goto(`${session}/edit`)
  await phone.check('[name=visibility][value=circle]')
  await phone.check('[name="access[]"] >> nth=0')
  await keep(phone)
  isAtSession(phone)

  await laptop.fill('[name=title]', 'Wat houdt ons nu tegen?')
  await keep(laptop)
  expect(await laptop.inputValue('[name=title]')).toBe('Wat houdt ons nu tegen?')
  expect(await laptop.locator('[name="access[]"]').first().isChecked()).toBe(false)
  expect(await laptop.locator('.field__kept').count()).toBe(3)
  await expectAccessible(laptop)
  await keep(laptop)
  isAtSession(laptop)
  expect(await laptop.locator('h1').innerText()).toContain('Wat houdt ons nu tegen?')
})
