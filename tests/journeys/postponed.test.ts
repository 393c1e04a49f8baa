import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { planSession } from '#tests/support/plan-session.ts'
import { linkIn, type Product, startProduct } from '#tests/support/product.ts'

// A session without a date: Jos hosts it, Femke has a seat. She answers on a phone, signed out and without JavaScript.

const femke = 'femke@denktafel.example'

let product: Product
let browser: Browser
let host: Page
let member: Page
let phone: Page
let session: string

beforeAll(async () => {
  product = await startProduct({ port: 3_461 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  member = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  await signIn(host, product.url, 'jos@denktafel.example')
  await signIn(member, product.url, femke)

  session = await planSession(host, product.url)

  await member.goto(`${session}/enrolment`)
  await press(member.getByRole('button', { name: 'Verder' }))
  await press(member.getByRole('button', { name: 'Schrijf me in' }))
  await product.mailsTo(femke)
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('Jos puts it off: what is missing is asked, and nothing he typed is lost', async () => {
  await host.goto(session)
  await press(host.getByRole('link', { name: 'Stel uit' }))
  await expectAccessible(host)
  await host.fill('[name=reason]', 'De zaal is dicht.')
  await press(host.getByRole('button', { name: 'Stel uit' }))
  await host.locator('[name=period][aria-invalid=true]').waitFor()
  expect(await host.inputValue('[name=reason]')).toBe('De zaal is dicht.')
  await host.fill('[name=period]', 'begin volgend jaar')
  await press(host.getByRole('button', { name: 'Stel uit' }))
  await host.getByText('Nog te doen').waitFor()
  await expectAccessible(host)
  await host.goto(`${product.url}/`)
  await press(host.getByRole('link', { name: 'op je bureau' }))
  await host.getByText('Kies een nieuwe datum: Tussen familie en zorg').waitFor()
})

test('who passes by reads it on the page and in the agenda, with the old date struck out and no way to enrol', async () => {
  await phone.goto(session)
  const main = await phone.textContent('main')
  expect(main).toContain('Uitgesteld.')
  expect(main).toContain('Nieuwe periode: begin volgend jaar')
  expect(await phone.locator('.session__when s').first().textContent()).toContain('25 maart 2027')
  expect(await phone.getByRole('link', { name: 'Schrijf je in' }).count()).toBe(0)
  // Security: who did what is for members.
  expect(main).not.toContain('Wat er met de datum gebeurde')
  await phone.goto(`${product.url}/agenda`)
  await member.goto(`${product.url}/agenda`)
  await expectAccessible(member)
  const line = phone.locator('li', { hasText: 'Tussen familie en zorg' }).last()
  expect(await line.textContent()).toContain('Nieuwe periode: begin volgend jaar')
  expect(await line.locator('s').first().textContent()).toContain('25 mrt')
})

test('Femke opens the link in her mail, which does nothing yet, and stays with one press', async () => {
  const mail = await product.mailWith(femke, '/seat-answers/')
  await member.goto(linkIn(mail, '/seat-answers/'))
  await expectAccessible(member)
  await phone.goto(linkIn(mail, '/seat-answers/'))
  expect(await phone.textContent('main')).not.toContain('Femke')
  await phone.getByText('Je plaats blijft bewaard, ook als je niets zegt.').waitFor()
  await host.goto(session)
  await host.getByText('1 zei nog niets').waitFor()

  await press(phone.getByRole('button', { name: 'Ik blijf erbij' }))
  await phone.getByText('Je blijft erbij.').waitFor()
  await host.goto(session)
  await host.getByText('1 blijft,').waitFor()
  await member.goto(session)
  await member.getByText('Je blijft erbij.').waitFor()
  await expectAccessible(member)
  await press(member.getByRole('button', { name: 'Ik wacht op de datum' }))
  await member.getByText('Je antwoord is bewaard').waitFor()
})

test('Jos gives it a new date: everyone with a seat hears it, and it is as any other session again', async () => {
  await press(host.getByRole('link', { name: 'Kies een nieuwe datum' }))
  await expectAccessible(host)
  await host.fill('[name=date]', '2028-01-13')
  await press(host.locator('form.session-form button:not([name])').last())
  await host.waitForURL(/said=revised/)
  expect(await host.getByText('Nog te doen').count()).toBe(0)

  const mails = await product.mailsTo(femke, 3)
  expect(mails.map(({ subject }) => subject)).toContain('Nieuwe datum: Tussen familie en zorg')
  await phone.goto(linkIn(await product.mailWith(femke, '/seat-answers/'), '/seat-answers/'))
  await phone.getByText('Er is intussen een nieuwe datum.').waitFor()

  await member.goto(session)
  const main = await member.textContent('main')
  expect(main).toContain('donderdag 13 januari 2028')
  expect(main).toContain('Je bent ingeschreven')
  expect(main).toContain('stelde de werksessie uit. Nieuwe periode: begin volgend jaar. Reden: De zaal is dicht.')
  expect(main).not.toContain('Uitgesteld.')
  await expectAccessible(member)
})
