import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { planSession } from '#tests/support/plan-session.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Jos puts a programme together, on a laptop and then on a phone without JavaScript. Femke reads it.

let product: Product
let browser: Browser
let host: Page
let phone: Page
let member: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_471 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  member = await aPageOf(browser)
  for (const page of [host, phone]) await signIn(page, product.url, 'jos@denktafel.example')
  await signIn(member, product.url, 'femke@denktafel.example')

  session = await planSession(host, product.url, 'Wat houdt ons tegen?')
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const inRow = (page: Page, at: number, field: string): Locator => page.locator(`#row-${at}-${field}`)
const times = (page: Page) =>
  page.locator('[name="rowTime[]"]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

test('Jos makes a programme of six rows; what is wrong is told beside it, and nothing typed is lost', async () => {
  await press(host.getByRole('link', { name: 'Maak het programma' }))
  await expectAccessible(host)
  const rows = [
    ['arrival', '15:15', '15', 'Inloop met koffie'],
    ['opening', '15:30', '10', 'Welkom'],
    ['case', '15:40', '20', 'De inbrenger vertelt'],
    ['case', '16:00', '30', 'Alleen vragen'],
    ['plenary', '16:30', 'een uur', 'Inzichten opschrijven'],
    ['social', '17:30', '', 'Iets te drinken'],
  ]
  for (const [at, [kind = '', time = '', minutes = '', title = '']] of rows.entries()) {
    await inRow(host, at, 'kind').selectOption(kind)
    await inRow(host, at, 'time').fill(time)
    await inRow(host, at, 'minutes').fill(minutes)
    await inRow(host, at, 'title').fill(title)
  }
  await press(host.getByRole('button', { name: 'Bewaar het programma' }))
  await expectAccessible(host)
  expect(await inRow(host, 4, 'minutes').getAttribute('aria-invalid')).toBe('true')
  expect(await inRow(host, 4, 'minutes').inputValue()).toBe('een uur')
  await inRow(host, 4, 'minutes').fill('60')
  await press(host.getByRole('button', { name: 'Bewaar het programma' }))
  await host.getByText('Het programma is bewaard.').waitFor()
})

test('without JavaScript he moves one: its time comes along, the others make room, and it is kept when he says so', async () => {
  await phone.goto(`${session}/programme`)
  await phone.getByRole('button', { name: 'Hoger: regel 4' }).click()
  expect(await inRow(phone, 2, 'title').inputValue()).toBe('Alleen vragen')
  expect((await times(phone)).slice(0, 6)).toEqual(['15:15', '15:30', '15:40', '16:10', '16:30', '17:30'])
  // Focus stays with the row, so that a second press moves it on.
  await phone.keyboard.press('Enter')
  await expect.poll(() => inRow(phone, 1, 'title').inputValue()).toBe('Alleen vragen')
  await phone.getByRole('button', { name: 'Lager: regel 2' }).click()

  await inRow(phone, 3, 'minutes').fill('35')
  await phone
    .locator('li', { has: inRow(phone, 1, 'title') })
    .getByText('Meer')
    .click()
  await phone
    .locator('li', { has: inRow(phone, 1, 'title') })
    .getByRole('button', { name: 'Haal weg' })
    .click()
  await phone.getByText('“Welkom” is weggehaald.').waitFor()
  await phone.getByRole('button', { name: 'Zet terug' }).click()
  expect((await times(phone)).slice(0, 6)).toEqual(['15:15', '15:30', '15:40', '16:10', '16:45', '17:45'])
  await phone.getByText('Regel 5 loopt door tot na het einde.').waitFor()
  await phone.getByRole('button', { name: 'Bewaar het programma' }).click()
  await phone.getByText('Het programma is bewaard.').waitFor()
})

test('Jos has the old one open in another window: it does not come back over the new one', async () => {
  await host.goto(`${session}/programme`)
  await inRow(host, 0, 'title').fill('Inloop met thee')
  await phone.goto(`${session}/programme`)
  await inRow(phone, 5, 'title').fill('Napraten')
  await phone.getByRole('button', { name: 'Bewaar het programma' }).click()
  await press(host.getByRole('button', { name: 'Bewaar het programma' }))
  await host.getByText('Het programma is intussen veranderd').waitFor()
  expect(await inRow(host, 0, 'title').inputValue()).toBe('Inloop met thee')
})

test('Femke reads it, and greyed once the session is put off', async () => {
  await member.goto(session)
  const rows = member.locator('.programme li')
  expect(await rows.allTextContents()).toEqual([
    '15.15Inloop met koffie',
    '15.30Welkom',
    '15.40Alleen vragen',
    '16.10De inbrenger vertelt',
    '16.45Inzichten opschrijven',
    '17.45Napraten',
  ])
  expect(await member.getByRole('link', { name: 'Maak het programma' }).count()).toBe(0)
  await expectAccessible(member)

  await host.goto(`${session}/postponement`)
  await host.fill('[name=period]', 'na de zomer')
  await host.fill('[name=reason]', 'De zaal is dicht.')
  await press(host.getByRole('button', { name: 'Stel uit' }))
  await member.goto(session)
  expect(await member.locator('.programme').getAttribute('data-state')).toBe('off')
  await expectAccessible(member)
})
