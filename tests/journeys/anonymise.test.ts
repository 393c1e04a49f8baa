import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBrowserOf, aPageOf, expectAccessible, openBrowser, press, signIn, writeIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Samira writes on her phone, and someone looks along: underlines, a list, other words everywhere at once, or a reason.

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
  // One row of tabs; the steps above it are one line, by number.
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Schrijven', 'Nakijken (2)'])
  const tops = await page
    .locator('.steps__step')
    .evaluateAll((all) => all.map((step) => step.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
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
  expect(await page.textContent('.finding-list')).toContain('Je concept bewaren we op onze server')
  expect(await page.textContent('.finding-list__left')).toContain('06-12345678')
  await expectAccessible(page)
  await page.context().close()
})

// Security: whoever comes from there is looked out for, whatever she puts in its place, and however soon.
test('a place she replaces before it was ever kept goes along with what is kept', async () => {
  const page = await writing({ width: 1280 }, 'Hij woont in Zuidlaren en doet niet open.')
  const kept = page.waitForRequest((request) => /onceNamed/.test(request.postData() ?? ''))
  await page.getByRole('button', { name: /^Vervang.*Zuidlaren/ }).click()
  await page.locator('input[name="onceNamed[]"][value="Zuidlaren"]').waitFor({ state: 'attached' })
  const body = (await kept).postData() ?? ''
  expect(body).toMatch(/onceNamed[\s\S]*Zuidlaren/)
  expect((await (await kept).response())?.status()).toBe(200)
})

// Security: who sits down at this device next finds neither her text, nor signs of the words she let stand.
test('she signs out in one tab: the other lets go of her text and remembers nothing more', async () => {
  const page = await writing({ width: 1280 }, 'Hij woont in Zuidlaren en doet niet open.')
  await page.getByText(/^Bewaard om/).waitFor()
  const other = await page.context().newPage()
  await other.goto(`${product.url}/sign-out`)
  await press(other.getByRole('button', { name: 'Log uit' }))
  await page.waitForURL(/sign-in/)
  expect(await page.content()).not.toContain('Zuidlaren')
  await page.goBack()
  expect(await page.content()).not.toContain('Zuidlaren')
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.context().close()
})

test('words that are kept nowhere else stay, and are kept when she signs in again; what she lets stand is not', async () => {
  const page = await writing({ width: 1280 }, 'Hij woont in Zuidlaren en doet niet open.')
  await page.getByText(/^Bewaard om/).waitFor()
  await page.route('**/draft/saves', (route) => route.abort())
  await page.keyboard.type(' Niemand weet waarom.')
  const other = await page.context().newPage()
  await other.goto(`${product.url}/sign-out`)
  await press(other.getByRole('button', { name: 'Log uit' }))
  await page.unroute('**/draft/saves')
  await page.getByText('Je bent uitgelogd.').waitFor()
  expect(await page.inputValue('textarea[name=happening]')).toContain('Niemand weet waarom.')
  await page.getByRole('button', { name: 'Laat staan: Zuidlaren' }).click()
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([])
  await signIn(other, product.url, 'samira@denktafel.example')
  await page.getByText(/^Bewaard om/).waitFor()
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

test('someone who is replaced at one step is replaced at all of them, and put back at all of them', async () => {
  const page = await writing({ width: 1280 })
  await press(page.getByRole('button', { name: 'Verder' }))
  const question = page.locator('[name=uncertainty1]')
  await question.fill('Wat wil mevrouw De Vries?')
  await page.getByText('Staat er 3 keer. Staat bij ‘Wat gebeurt er?’ en ‘Waar ben je onzeker over?’.').waitFor()
  const elsewhere = page.locator('[name=happening]')
  await page.getByRole('button', { name: /^Vervang overal .*De Vries/ }).click()
  expect((await question.inputValue()) + (await elsewhere.inputValue())).not.toContain('De Vries')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  expect(await elsewhere.inputValue()).toBe(story)
  expect(await question.inputValue()).toBe('Wat wil mevrouw De Vries?')

  await page.getByRole('button', { name: /^Vervang overal .*De Vries/ }).click()
  await press(page.getByRole('link', { name: 'Het verhaal' }))
  const now = await page.locator('[name=happening]').inputValue()
  expect(now).not.toContain('De Vries')
  expect(now).toContain('Hij is te bereiken op 06-12345678.')
  await page.context().close()
})

test('who has a name at one step is known at the others, by the letter the server gives as well', async () => {
  const page = await writing({ width: 1280 })
  await writeIn(page, 'runsInto', 'Niemand kent mevrouw Duvekot.')
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.fill('[name=uncertainty1]', 'Wat wil duvekot?')
  const known = page.locator('.finding-list__place').filter({ hasText: 'Staat bij ‘Waar ben je onzeker over?’' })
  const instead = known.locator('.finding-list__choice').first().locator('option')
  await known.getByRole('button', { name: 'Laat staan: duvekot' }).waitFor()
  const offered = await instead.allTextContents()
  expect(offered.at(-1)).toMatch(/[A-Z]\.$/)

  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  expect(await page.getByRole('button', { name: 'Laat staan: duvekot' }).count()).toBe(0)
  expect(await instead.allTextContents()).toEqual(offered)
  await page.context().close()
})

test('while another tab writes on at another step, nothing of it is lost to a replacement', async () => {
  const page = await writing({ width: 1280 })
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.locator('[name=uncertainty1]').fill('Wat wil zij?')
  await page.getByText(/^Bewaard om/).waitFor()
  const other = await page.context().newPage()
  await other.goto(page.url().replace('step=uncertainty', 'step=story'))
  await writeIn(other, 'goesWell', 'Zij lacht nog.')
  await press(other.getByRole('button', { name: 'Bewaar', exact: true }))
  await writeIn(other, 'happening', 'In het andere tabblad. ')
  await press(other.getByRole('button', { name: 'Bewaar', exact: true }))

  await page.getByRole('button', { name: /^Vervang overal .*De Vries/ }).click()
  await page.getByRole('heading', { name: 'Er zijn twee versies' }).waitFor()
  const versions = await page.textContent('.draft-conflict')
  for (const text of ['In het andere tabblad.', '06-12345678']) expect(versions).toContain(text)
  await expectAccessible(page)
  await press(page.getByRole('link', { name: 'Neem de andere over' }))
  await press(page.getByRole('link', { name: 'Het verhaal' }))
  expect(await page.inputValue('[name=goesWell]')).toBe('Zij lacht nog.')
  expect(await page.inputValue('[name=happening]')).toContain('In het andere tabblad.')
  await page.context().close()
})

test('what together points at one person asks for a reason in the list; the last page knows it, until it is taken back', async () => {
  const page = await writing({ width: 390 }, 'Een weduwe van 83 jaar uit Bergharen belt vaak.')
  await press(page.getByRole('button', { name: 'Verder' }))
  await press(page.getByRole('link', { name: 'Wat je probeerde' }))
  await writeIn(page, 'tried', 'Zij heeft de ziekte van Huntington. Haar tweelingzus wil niet meer komen.')
  await page.getByRole('tab', { name: /Nakijken/ }).click()
  const card = page.getByRole('region', { name: 'Samen zegt dit veel' })
  await card.filter({ hasText: 'tweelingzus' }).waitFor()
  await card.getByRole('button', { name: /^Laat staan/ }).click()
  await card.getByLabel('Laat staan, want').selectOption('needed')
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Laat staan', exact: true }).click()
  await card.waitFor({ state: 'detached' })
  expect(await page.textContent('.finding-list__left')).toContain('Bergharen')

  const asked = await atTheLastPage(page)
  expect(await asked.filter({ hasText: 'Bergharen' }).locator('select').inputValue()).toBe('needed')
  await press(page.getByRole('link', { name: 'Verander nog iets' }))
  await press(page.getByRole('link', { name: 'De onzekerheid' }))
  await page.locator('[name=uncertainty1]').focus()
  await page.getByRole('tab', { name: /Nakijken/ }).click()
  await page.getByRole('button', { name: /^Toch veranderen: .*Bergharen/ }).click()
  await card.waitFor()
  const again = await atTheLastPage(page)
  expect(await again.filter({ hasText: 'Bergharen' }).locator('select').inputValue()).toBe('')
  await page.context().close()
})

test('halfway she reads it as another will, and writes on where she was', async () => {
  const page = await writing({ width: 390 })
  await press(page.getByRole('button', { name: 'Bekijk zoals een ander het leest' }))
  expect(await page.textContent('main')).toContain('Hij is te bereiken op 06-12345678.')
  await expectAccessible(page)
  await press(page.getByRole('link', { name: 'Schrijf verder' }))
  expect(await page.inputValue('[name=happening]')).toBe(story)
  await page.context().close()
})

test('what is written is looked through in a worker of our own, under our own content security policy', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  const strange: string[] = []
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()))
  page.on('request', (request) => request.url().startsWith(product.url) || strange.push(request.url()))
  await signIn(page, product.url, 'samira@denktafel.example')
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
  await beginning(page)
  await page.fill('[name=happening]', story)
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  expect(await page.inputValue('[name=happening]')).toBe(story)
  const list = await page.textContent('.finding-list')
  for (const found of ['De Vries', '06-12345678', 'Staat bij ‘Wat gebeurt er?’.']) expect(list).toContain(found)
  expect(await page.getByRole('tab').count()).toBe(0)
  await context.close()
})

test('without JavaScript too someone is replaced at every step at once, and put back', async () => {
  const page = await aPageOf(browser, { width: 390, scripts: false })
  await beginning(page)
  expect(await page.textContent('.finding-list')).toContain('Er staat nog niets.')
  await page.fill('[name=happening]', story)
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.fill('[name=uncertainty1]', 'Wat wil mevrouw De Vries?')
  await press(page.getByRole('button', { name: /^Vervang overal: .*De Vries/ }))
  expect(await page.inputValue('[name=uncertainty1]')).not.toContain('De Vries')
  expect(await page.textContent('.finding-list__done')).toContain('is 3 keer vervangen door')

  await press(page.getByRole('button', { name: 'Zet terug' }))
  expect(await page.inputValue('[name=uncertainty1]')).toBe('Wat wil mevrouw De Vries?')
  await press(page.getByRole('button', { name: /^Vervang overal: .*De Vries/ }))
  await press(page.getByRole('link', { name: 'Het verhaal' }))
  expect(await page.inputValue('[name=happening]')).not.toContain('De Vries')
  await page.context().close()
})

test('without JavaScript too something stays with a reason, and whoever forgets it hears so beside the field', async () => {
  const page = await aPageOf(browser, { width: 390, scripts: false })
  await beginning(page)
  await page.fill('[name=happening]', story)
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  const place = page.locator('.finding-list__place').filter({ hasText: '06-12345678' })
  await place.locator('summary').click()
  await page.fill('[name=goesWell]', 'Haar zoon lacht nog.')
  await press(place.getByRole('button', { name: 'Laat staan: 06-12345678' }))
  expect(await place.locator('.field__error').textContent()).toContain('Kies een reden.')
  expect(await page.inputValue('[name=goesWell]')).toBe('Haar zoon lacht nog.')

  await place.getByLabel('Laat staan, want').selectOption('agreed')
  await press(place.getByRole('button', { name: 'Laat staan: 06-12345678' }))
  expect(await place.textContent()).toContain('Blijft staan: de persoon weet het en vindt het goed')
  expect(await page.inputValue('[name=goesWell]')).toBe('Haar zoon lacht nog.')
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  expect(await place.textContent()).toContain('Blijft staan: de persoon weet het en vindt het goed')
  await place.locator('summary').click()
  await place.getByLabel('Laat staan, want').selectOption('')
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }))
  expect(await place.textContent()).not.toContain('Blijft staan')
  await page.context().close()
})

/** Samira at her draft, with the story in the editor and looked through. */
async function writing(look: Parameters<typeof aBrowserOf>[1], text = story): Promise<Page> {
  const page = await aPageOf(browser, look)
  await beginning(page)
  await page.locator('textarea[name=happening]').focus()
  await page.locator('[contenteditable=true]:focus').waitFor()
  await page.keyboard.type(text)
  await page
    .locator('mark')
    .nth(text === story ? 2 : 0)
    .waitFor()
  return page
}

async function beginning(page: Page): Promise<void> {
  await signIn(page, product.url, 'samira@denktafel.example')
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
}

/** Fills in what is missing, saves, and goes on to the page where the case is handed in: the places it asks about. */
async function atTheLastPage(page: Page) {
  const write = page.getByRole('tab', { name: 'Schrijven' })
  if (await write.count()) await write.click()
  await press(page.getByRole('link', { name: 'Het verhaal' }))
  await writeIn(page, 'runsInto', 'Niemand weet het.')
  await page.fill('[name=title]', 'Wie belt wie')
  await press(page.getByRole('link', { name: 'De onzekerheid' }))
  await page.fill('[name=uncertainty1]', 'Wanneer bel ik?')
  await press(page.getByRole('link', { name: 'Wie mag dit lezen' }))
  await page.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await press(page.getByRole('button', { name: 'Nakijken en voorleggen' }))
  return page.locator('.left-standing__place')
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
