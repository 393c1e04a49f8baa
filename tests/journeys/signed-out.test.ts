import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, openBrowser, press, signIn, writeIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Samira writes in one tab and signs out in another. What nobody may read leaves the screen; what nobody has kept does not.

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_521 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('a form that is on its way arrives, and its words come back', async () => {
  const page = await writing()
  const signOut = await signOutBeside(page)
  await page.route('**/draft/saves', (route) => route.abort())
  await page.keyboard.type(' Niemand weet waarom.')
  await page.route(/\/draft(?:\?|$)/, async (route) => {
    if (route.request().method() === 'POST') {
      await press(signOut)
      // A slow train: longer than a line that was closed takes to dial again.
      await page.waitForTimeout(5_000)
    }
    await route.continue().catch(() => {})
  })
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click({ noWaitAfter: true })
  await page.getByText('Niemand weet waarom.').waitFor()
  expect(page.url()).toContain('/draft')
  await page.context().close()
})

test('a tab that nobody sees holds no line, and asks as soon as it is seen', async () => {
  const page = await writing()
  const signOut = await signOutBeside(page)
  const lines: string[] = []
  page.on('request', (request) => request.url().endsWith('/live') && lines.push(request.url()))
  const closed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/live'))
  await show(page, 'hidden')
  await closed
  await press(signOut)
  await page.waitForTimeout(3_000)
  expect(lines).toEqual([])
  await show(page, 'visible')
  await page.waitForURL(/sign-in/)
  await page.context().close()
})

/** Samira at her draft, of which all is kept so far. */
async function writing(): Promise<Page> {
  const page = await aPageOf(browser)
  await signIn(page, product.url, 'samira@denktafel.example')
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  await writeIn(page, 'happening', 'Hij doet niet open.')
  await page.getByText(/^Bewaard om/).waitFor()
  return page
}

/** The button in another tab. */
async function signOutBeside(page: Page) {
  const other = await page.context().newPage()
  await other.goto(`${product.url}/sign-out`)
  return other.getByRole('button', { name: 'Log uit' })
}

/** A browser without a screen shows every tab at once; this one is told that it went behind another, or came back. */
const show = (page: Page, visibilityState: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, visibilityState)
