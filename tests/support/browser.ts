import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Without these Chromium looks for its maker's servers at every start.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  })

type Look = { width?: number; night?: boolean; scripts?: boolean; language?: 'nl' | 'en' }

/** A browser of one person's own: cookies, width, day or night, with or without JavaScript. */
export async function aBrowserOf(
  browser: Browser,
  { width = 1280, night, scripts = true }: Look = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: night ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    locale: 'nl-NL',
    // The content security policy stays on for the page; only the inspector of the test may evaluate.
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
}

/** A page in such a browser. */
export const aPageOf = async (browser: Browser, look?: Look): Promise<Page> =>
  (await aBrowserOf(browser, look)).newPage()

/** No violation of WCAG 2.2 A and AA, nor of the best practices axe knows. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
  expect(violations, page.url()).toEqual([])
}

/** Presses what leads to another page, and waits for that page: only then did the server answer. */
export async function press(what: Locator): Promise<void> {
  const page = what.page()
  await page.evaluate(() => Object.assign(window, { pressed: true }))
  await what.click()
  // The mark goes with its page. An address alone says little: Remix writes to the history of a page that stays.
  const isThere = () => page.evaluate(() => !('pressed' in window) && document.readyState === 'complete')
  for (const until = Date.now() + 30_000; !(await isThere().catch(() => false)); await page.waitForTimeout(20)) {
    if (Date.now() > until) throw new Error(`no other page came after ${page.url()}`)
  }
}

/** Into the editor, which takes the place of the textarea once that has focus. */
export async function writeIn(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`textarea[name=${name}]`)
  await field.focus()
  const editor = page.locator('[contenteditable=true]:focus')
  await editor.waitFor()
  await page.keyboard.type(text)
  await expect.poll(() => field.inputValue()).toContain(text)
}

/** Sign in through the form, as people do; everyone of the demo has this password. */
export async function signIn(page: Page, url: string, email: string, password = 'samen aan tafel'): Promise<void> {
  await page.goto(`${url}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await press(page.getByRole('button', { name: 'Log in' }))
  expect(new URL(page.url()).pathname).not.toContain('/sign-in')
}
