import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBrowserOf, expectAccessible, openBrowser, press, signIn, writeIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Samira writes on her phone, and someone looks along: underlines, a list, other words everywhere at once, or a reason.

const password = 'samen aan tafel'
const story =
  'Mevrouw De Vries belt vaak. Haar zoon zegt dat mevrouw De Vries niet opendoet. Hij is te bereiken op 06-12345678.'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_451 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const looks = [
  ['by day', { width: 390 }],
  ['by night', { width: 390, night: true }],
] as const

test.each(looks)('she hears what was found, replaces, takes back and lets stand with a reason, %s', async (_, look) => {
  const page = await writing(look)
  await page.getByRole('tab', { name: 'Nakijken (2)' }).waitFor()
  await page.getByRole('status').filter({ hasText: '2 plekken waar iemand herkenbaar kan zijn.' }).waitFor()
  expect(await page.locator('mark').count()).toBe(3)
  const entry = await page.locator('mark').first().getAttribute('aria-details')
  expect(await page.locator(`[id="${entry}"]`).textContent()).toContain('De Vries')
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Schrijven' }).focus()
  await page.keyboard.press('ArrowRight')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Vervang .*De Vries/ }).click()
  await page
    .getByText(/is 2 keer vervangen door/)
    .first()
    .waitFor()
  const field = page.locator('textarea[name=happening]')
  expect(await field.inputValue()).not.toContain('De Vries')
  expect(await focused(page)).toContain('06-12345678')

  await page.getByRole('button', { name: 'Zet terug' }).click()
  expect(await field.inputValue()).toBe(story)
  await page.getByRole('button', { name: /^Vervang .*De Vries/ }).click()
  await page
    .getByText(/is 2 keer vervangen door/)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Laat staan: 06-12345678' }).click()
  await page.getByRole('button', { name: 'Laat staan', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Laat staan, want').selectOption('agreed')
  await page.getByRole('button', { name: 'Laat staan', exact: true }).click()
  await page.getByRole('tab', { name: 'Nakijken (0)' }).waitFor()
  expect(await page.textContent('.finding-list__left')).toContain('06-12345678')
  await expectAccessible(page)
  await page.context().close()
})

test('Ctrl+Z brings back what was replaced, in all places at once', async () => {
  const page = await writing({ width: 1280 })
  await page.getByRole('button', { name: /^Vervang .*De Vries/ }).click()
  const field = page.locator('textarea[name=happening]')
  expect(await field.inputValue()).not.toContain('De Vries')
  await page.locator('[contenteditable=true]').focus()
  await page.keyboard.press('Control+z')
  expect(await field.inputValue()).toBe(story)
  await page.context().close()
})

test('what has no decision does not pass; a reason that was given while writing is not asked for again', async () => {
  const page = await writing({ width: 1280 })
  await writeIn(page, 'runsInto', 'Niemand doet open. Zijn collega heeft 06-87654321.')
  await page.fill('[name=title]', 'Wie belt wie')
  await page.getByRole('button', { name: 'Laat staan: 06-12345678' }).click()
  await page.getByLabel('Laat staan, want').selectOption('agreed')
  await page.getByRole('button', { name: 'Laat staan', exact: true }).click()
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.waitForURL(/step=uncertainty/)
  await page.fill('[name=uncertainty1]', 'Wanneer bel ik?')
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.waitForURL(/step=tried/)
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.waitForURL(/step=readers/)
  await page.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await press(page.getByRole('button', { name: 'Nakijken en voorleggen' }))
  await page.waitForURL(/submission/)
  for (const box of ['unrecognisable', 'fair']) await page.check(`[name=${box}]`)
  await press(page.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  expect(await page.textContent('h1')).not.toContain('ligt bij de kringhouder')
  const asked = page.locator('.left-standing__place')
  expect(await asked.filter({ hasText: '06-12345678' }).locator('select').inputValue()).toBe('agreed')
  const open = asked.filter({ hasText: '06-87654321' }).locator('select')
  expect(await open.inputValue()).toBe('')
  await expectAccessible(page)
  await open.selectOption('needed')
  for (const other of await asked.locator('select').all())
    if ((await other.inputValue()) === '') await other.selectOption('needed')
  await press(page.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  expect(await page.textContent('h1')).toContain('Je casus ligt bij de kringhouder')
  await page.context().close()
})

test('what is written is looked through in a worker of our own, under our own content security policy', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  const strange: string[] = []
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()))
  page.on('request', (request) => request.url().startsWith(product.url) || strange.push(request.url()))
  await signIn(page, product.url, 'samira@denktafel.example', password)
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.locator('[name=happening]').focus()])
  expect(new URL(worker.url()).origin).toBe(product.url)
  expect(strange).toEqual([])
  await context.close()
})

test('without JavaScript the list comes back with the text, and nothing is lost', async () => {
  const context = await aBrowserOf(browser, { width: 390, scripts: false })
  const page = await context.newPage()
  await signIn(page, product.url, 'samira@denktafel.example', password)
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  await page.fill('[name=happening]', story)
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  expect(await page.inputValue('[name=happening]')).toBe(story)
  const list = await page.textContent('.finding-list')
  for (const found of ['De Vries', '06-12345678', 'Staat bij: Wat gebeurt er?']) expect(list).toContain(found)
  expect(await page.getByRole('tab').count()).toBe(0)
  await context.close()
})

/** Samira at her draft, with the story in the editor and looked through. */
async function writing(look: Parameters<typeof aBrowserOf>[1]): Promise<Page> {
  const page = await (await aBrowserOf(browser, look)).newPage()
  await signIn(page, product.url, 'samira@denktafel.example', password)
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  await page.locator('textarea[name=happening]').focus()
  await page.locator('[contenteditable=true]:focus').waitFor()
  await page.keyboard.type(story)
  await page.locator('mark').nth(2).waitFor()
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
