import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Samira types on while the textarea becomes an editor. Whenever that happens, nothing of it is lost or turned round.

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_461 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const field = (page: Page) => page.locator('textarea[name=happening]')
const editor = (page: Page) => page.locator('[contenteditable=true]')
const written = (page: Page) => field(page).inputValue()

/** Samira at an empty story; the editor comes in only when `let` is called. */
async function atAStory() {
  const page = await aPageOf(browser, { width: 390 })
  await signIn(page, product.url, 'samira@denktafel.example')
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  let letIn = () => {}
  const waits = new Promise<void>((done) => {
    letIn = done
  })
  await page.route(/\/rich-text-editor-[^/]*\.js/, async (route) => {
    await waits
    await route.continue()
  })
  return { page, letIn }
}

/** Types a word as soon as the textarea is hidden, before anything else can happen. */
const typesAtTheSwap = (page: Page, words: string) =>
  field(page).evaluate((textarea, words) => {
    const seen = new MutationObserver(() => document.execCommand('insertText', false, words))
    seen.observe(textarea, { attributes: true, attributeFilter: ['hidden'] })
  }, words)

test('what she types before, during and after is all there, in its order', async () => {
  const { page, letIn } = await atAStory()
  await typesAtTheSwap(page, 'doet hij ')
  await field(page).focus()
  await page.keyboard.type('Al weken ')
  letIn()
  await editor(page).waitFor()
  await page.keyboard.type('niet open.')
  await expect.poll(() => written(page)).toBe('Al weken doet hij niet open.')
  expect(await editor(page).innerText()).toBe('Al weken doet hij niet open.')
  await page.context().close()
})

test('she types on without looking, and goes on where her caret stood', async () => {
  const { page, letIn } = await atAStory()
  await field(page).focus()
  await page.keyboard.type('Hij doet open.')
  for (let step = 0; step < 'open.'.length; step += 1) await page.keyboard.press('ArrowLeft')
  const words = 'al weken niet meer, en niemand weet waarom niet, '
  for (const [at, sign] of [...words].entries()) {
    if (at === 5) letIn()
    await page.keyboard.type(sign)
  }
  await editor(page).waitFor()
  await expect.poll(() => written(page)).toBe(`Hij doet ${words}open.`)
  await page.context().close()
})

test('what she had selected is what she types over', async () => {
  const { page, letIn } = await atAStory()
  await typesAtTheSwap(page, 'zwijgt')
  await field(page).focus()
  await page.keyboard.type('Hij belt')
  for (let step = 0; step < 'belt'.length; step += 1) await page.keyboard.press('Shift+ArrowLeft')
  letIn()
  await expect.poll(() => written(page)).toBe('Hij zwijgt')
  await page.context().close()
})

test('a text that is put in at one go arrives, whichever of the two is there', async () => {
  const { page, letIn } = await atAStory()
  letIn()
  await field(page).fill('Al weken doet hij niet open.')
  await editor(page).waitFor()
  await expect.poll(() => written(page)).toBe('Al weken doet hij niet open.')
  await expect.poll(() => editor(page).innerText()).toBe('Al weken doet hij niet open.')
  await page.context().close()
})
