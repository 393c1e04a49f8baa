import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Femke looks for something before a meeting, with the keyboard alone; and once without JavaScript.

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_511 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const field = (page: Page) => page.getByLabel('Zoek in casussen, onzekerheden')
const options = (page: Page) => page.getByRole('option')
const status = (page: Page) => page.locator('.search-field [role=status]')
const chosen = async (page: Page) => {
  const id = await field(page).getAttribute('aria-activedescendant')
  return id ? page.locator(`#${id}`).getAttribute('aria-selected') : null
}

test('she types, chooses with the arrows, closes with Escape, and goes where Enter leads', async () => {
  const page = await aPageOf(browser, { width: 390 })
  await signIn(page, product.url, 'femke@denktafel.example')
  await page.goto(`${product.url}/search`)
  await page.locator('[role=combobox]').waitFor()
  await field(page).focus()
  await page.keyboard.type('deu')
  await options(page).first().waitFor()
  const count = await options(page).count()
  expect(await status(page).textContent()).toContain(`${count} suggestie`)
  expect(await field(page).getAttribute('aria-expanded')).toBe('true')
  expect(await chosen(page)).toBeNull()
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  expect(await field(page).getAttribute('aria-expanded')).toBe('false')
  expect(await field(page).inputValue()).toBe('deu')

  await page.keyboard.type('r')
  await options(page).first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await chosen(page)).toBe('true')
  await page.keyboard.press('ArrowUp')
  expect(await chosen(page)).toBeNull()
  await page.keyboard.press('ArrowUp')
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(
    `suggestion-${(await options(page).count()) - 1}`,
  )
  const title = await options(page).last().locator('span').first().textContent()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/search')
  expect(await page.getByRole('main').textContent()).toContain(title)

  await page.goBack()
  await field(page).fill('deur')
  await options(page).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=deur/)
  await page.context().close()
})

test('what she chose stays chosen in the next list, and is let go where it is no more', async () => {
  const page = await aPageOf(browser)
  await signIn(page, product.url, 'femke@denktafel.example')
  await page.goto(`${product.url}/search`)
  await page.locator('[role=combobox]').waitFor()
  const circle = options(page).filter({ hasText: 'Jeugd en school' })
  /** She is quicker with the arrows than the list comes for what she typed on. */
  const typesOnAndChooses = async (words: string, left: number) => {
    let comes = () => {}
    const waiting = new Promise<void>((done) => {
      comes = done
    })
    await page.route('**/search/suggestions?*', (route) => waiting.then(() => route.continue()))
    await field(page).fill(words)
    const place = (await options(page).allTextContents()).findIndex((text) => text.includes('Jeugd en school'))
    for (let turn = 0; turn <= place; turn += 1) await page.keyboard.press('ArrowDown')
    expect(await circle.getAttribute('aria-selected')).toBe('true')
    comes()
    await expect.poll(() => options(page).count()).toBe(left)
    await page.unroute('**/search/suggestions?*')
  }
  await field(page).focus()
  await page.keyboard.type('sch')
  await circle.waitFor()

  await typesOnAndChooses('schul', 3)
  expect(await chosen(page)).toBe('true')
  expect(await circle.getAttribute('aria-selected')).toBe('true')

  await typesOnAndChooses('schu', 1)
  expect(await field(page).getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=schu$/)
  await page.context().close()
})

test('what she gave up while typing on, or broke off on its way, is no fault in the log of the server', async () => {
  const page = await aPageOf(browser)
  await signIn(page, product.url, 'femke@denktafel.example')
  const cookies = await page.context().cookies()
  const headers = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
  for (const path of ['/search/suggestions', '/search'])
    for (let ms = 1; ms < 40; ms += 1)
      await fetch(`${product.url}${path}?q=zorgmij`, { headers, signal: AbortSignal.timeout(ms) }).catch(() => {})
  const body = new ReadableStream({ start: (form) => form.enqueue(Buffer.from('name=half')) })
  const half = { method: 'POST', headers: { ...headers, Origin: product.url }, body, duplex: 'half' } as const
  await fetch(`${product.url}/saved-searches/new`, { ...half, signal: AbortSignal.timeout(100) }).catch(() => {})
  await page.goto(`${product.url}/search`)
  await page.context().close()
  expect(product.said()).not.toContain('"level":50')
})

test.each([true, false])(
  'back shows what the address says, whatever was ticked or typed there (scripts: %s)',
  async (scripts) => {
    const page = await aPageOf(browser, { scripts })
    await signIn(page, product.url, 'femke@denktafel.example')
    await page.goto(`${product.url}/search?q=deur`)
    const box = page.getByRole('checkbox', { name: 'Casus' })
    await box.check()
    await field(page).fill('deuren')
    await press(page.getByRole('button', { name: 'Filter' }))
    expect(page.url()).toMatch(/q=deuren&kind=case$/)
    const shown = async () => [await box.isChecked(), await field(page).inputValue()]
    await page.goBack()
    await page.waitForURL(/q=deur$/)
    await expect.poll(shown).toEqual([false, 'deur'])
    await page.goForward()
    await page.waitForURL(/q=deuren&kind=case$/)
    await expect.poll(shown).toEqual([true, 'deuren'])
    await page.context().close()
  },
)

test('a long word that was chosen stays within a phone', async () => {
  const page = await aPageOf(browser, { width: 390 })
  await page.goto(`${product.url}/search?q=x&theme=${'W'.repeat(40)}`)
  await page.locator('summary', { hasText: 'Verfijn' }).click()
  await page.getByRole('checkbox', { name: 'WWW' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.context().close()
})

test('without JavaScript it is a field and a button', async () => {
  const page = await aPageOf(browser, { scripts: false })
  await signIn(page, product.url, 'femke@denktafel.example')
  await page.goto(`${product.url}/search`)
  expect(await page.getByRole('combobox').count()).toBe(0)
  await field(page).fill('deur')
  await press(page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }))
  expect(page.url()).toContain('q=deur')
  await page.context().close()
})
