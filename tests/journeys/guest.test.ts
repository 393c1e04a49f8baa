import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { fillInSession } from '#tests/support/plan-session.ts'
import { linkIn, type Product, startProduct } from '#tests/support/product.ts'

// Someone without an account takes part once: invited by mail, on a phone, at night and without JavaScript.

const mo = 'mo@school.example'

let product: Product
let browser: Browser
let host: Page
let phone: Page
let session: string
let page: string

beforeAll(async () => {
  product = await startProduct({ port: 3_571 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390, night: true, scripts: false })
  await signIn(host, product.url, 'jos@denktafel.example')
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('Jos plans a table for who he invites, sees which voices are missing, and asks one of them', async () => {
  await fillInSession(host, product.url, 'Tussen school en thuis')
  await host.check('[name=visibility][value=circle]')
  await host.check('[name=enrolmentMode][value=application]')
  await host.locator('#criterion-0').fill('Werkervaring in jaren')
  // The way that is chosen decides what is asked; what was typed for another way waits.
  await host.check('[name=enrolmentMode][value=invitation]')
  expect(await host.locator('#criterion-0').isVisible()).toBe(false)
  await expectAccessible(host)
  await press(host.locator('form.session-form button:not([name])').last())
  session = `${product.url}${new URL(host.url()).pathname}`

  await press(host.getByRole('link', { name: 'Nodig mensen uit' }))
  await host.getByText('Nog geen stem uit: zorg, onderwijs, gemeente, sociaal domein.').waitFor()
  await expectAccessible(host)
  await host.fill('[name=addresses]', mo)
  await host.selectOption('select[name=voice]', 'education')
  await press(host.getByRole('button', { name: 'Verstuur' }))
  await host.getByText('1 uitnodiging is onderweg.').waitFor()
})

test('Mo opens the mail, which does nothing yet, and takes the seat; what is missing is asked', async () => {
  const [mail] = await product.mailsTo(mo)
  page = linkIn(mail, '/guest-seats/')
  await phone.goto(page)
  await phone.goto(page)
  expect(await phone.textContent('main')).toContain('Er mist nog een stem: onderwijs.')
  await phone.fill('[name=brings]', 'Een vraag uit de klas')
  await press(phone.getByRole('button', { name: 'Ik kom' }))
  await phone.locator('[name=name][aria-invalid=true]').waitFor()
  expect(await phone.inputValue('[name=brings]')).toBe('Een vraag uit de klas')
  await phone.fill('[name=name]', 'Mo Overwater')
  await phone.fill('[name=newOrganisation]', 'School De Brug (fictief)')
  await press(phone.getByRole('button', { name: 'Ik kom' }))
  await phone.getByText('Je bent ingeschreven. Fijn dat je komt.').waitFor()
  expect(await phone.textContent('main')).toContain('Een vraag uit de klas')

  const watcher = await aPageOf(browser)
  await watcher.goto(page)
  await expectAccessible(watcher)
  // Security: the table is closed; the link opens this page and not the session's own.
  expect((await watcher.goto(session))?.status()).toBe(404)
  await host.goto(session)
  await host.getByText('Mo Overwater').first().waitFor()
})

test('the appointment comes by mail and as a file; signing off is one press, and the link ends', async () => {
  const mails = await product.mailsTo(mo, 2)
  expect(mails[1]?.subject).toBe('Je bent ingeschreven: Tussen school en thuis')
  const invite = mails[1]?.attachments.find(({ filename }) => filename === 'invite.ics')
  const sent = new TextDecoder().decode(invite?.content as unknown as ArrayBuffer)
  expect(sent).toContain('METHOD:REQUEST')
  const kept = await (await phone.request.get(`${page}/calendar.ics`)).text()
  const titleOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')
  expect([titleOf(sent), titleOf(kept)]).toEqual(['Tussen school en thuis', 'Tussen school en thuis'])
  expect(kept).not.toContain('ATTENDEE')

  await press(phone.getByRole('link', { name: 'Meld je af' }))
  await press(phone.getByRole('button', { name: 'Meld me af' }))
  await phone.getByText('Deze plaats is teruggegeven.').waitFor()
  expect(await phone.textContent('main')).not.toContain('Tussen school en thuis')
  expect((await phone.request.get(`${page}/calendar.ics`)).status()).toBe(404)
  expect((await product.mailsTo(mo, 3))[2]?.subject).toBe('Je bent afgemeld: Tussen school en thuis')
  await host.goto(session)
  await host.getByText('Nog niemand ingeschreven').waitFor()
})
