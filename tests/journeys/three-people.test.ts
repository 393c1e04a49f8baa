import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPageOf, expectAccessible, openBrowser, press, signIn, writeIn } from '#tests/support/browser.ts'
import { linkIn, type Product, startProduct } from '#tests/support/product.ts'

// The walk of three people: Marieke, a district nurse, on a phone; Jos, host of a circle; and Femke, of another
// organisation, who finds weeks later what was learned. Each step leans on the one before.

const marieke = 'marieke.wijk@thuiszorg.example'
const question = 'Blijf ik helpen, of houd ik iets in stand?'
const insight = 'Vraag eerst wie er mag helpen, en dan pas waarmee.'

let product: Product
let browser: Browser
let phone: Page
let host: Page
let member: Page
let caseId: string
let sessionPath: string

beforeAll(async () => {
  product = await startProduct({ port: 3_431 })
  browser = await openBrowser()
  host = await aPageOf(browser)
  member = await aPageOf(browser)
  phone = await aPageOf(browser, { width: 390 })
  await signIn(host, product.url, 'jos@denktafel.example')
  await signIn(member, product.url, 'femke@denktafel.example')
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('Jos invites a district nurse by mail, and she sets up an account on her phone', async () => {
  await host.goto(`${product.url}/circles`)
  await press(host.getByRole('link', { name: 'Wat doe je als meedoen niet vanzelf gaat?' }))
  await host.goto(`${host.url()}/invitations`)
  await host.fill('[name=addresses]', marieke)
  await press(host.getByRole('button', { name: 'Verstuur' }))

  const [invitation] = await product.mailsTo(marieke)
  await phone.goto(linkIn(invitation, '/invitations/'))
  await expectAccessible(phone)
  await phone.fill('[name=name]', 'Marieke van ’t Ĳ')
  await phone.fill('[name=roleTitle]', 'wijkverpleegkundige')
  await phone.selectOption('[name=sector]', 'care')
  await phone.selectOption('[name=organisationId]', { label: 'Thuiszorg Lindeboom (fictief)' })
  await phone.fill('[name=newPassword]', 'een fiets met zijtassen')
  await phone.check('[name=groundRules]')
  await press(phone.getByRole('button', { name: 'Doe mee' }))
  expect(await phone.textContent('h1')).toContain('Thuis en zorg')
})

test('she writes a case between two visits; it keeps itself, and survives a closed tab', async () => {
  await phone.goto(`${product.url}/cases/new`)
  await press(phone.getByRole('button', { name: 'Begin met schrijven' }))
  caseId = /cases\/([0-9a-f-]+)\//.exec(phone.url())?.[1] ?? ''
  await expectAccessible(phone)

  await writeIn(phone, 'happening', 'Mevrouw Van Zanten woont alleen. Haar zoon wil dat ik vaker kom.')
  await writeIn(phone, 'runsInto', 'Zij zegt dat ze het redt, en hij belt mij elke dag.')
  await phone.fill('[name=title]', 'Tussen moeder en zoon')
  await phone.getByText(/Bewaard om/).waitFor()

  const context = phone.context()
  await phone.close()
  phone = await context.newPage()
  await phone.goto(`${product.url}/cases/${caseId}/draft`)
  expect(await phone.inputValue('[name=title]')).toBe('Tussen moeder en zoon')
  expect(await phone.locator('[name=happening]').inputValue()).toContain('Mevrouw Van Zanten')
})

test('two tabs never overwrite each other: the second shows both versions', async () => {
  const other = await phone.context().newPage()
  await other.goto(`${product.url}/cases/${caseId}/draft`)
  await other.fill('[name=title]', 'Op de laptop bedacht')
  await other.getByText(/Bewaard om/).waitFor()

  await phone.fill('[name=title]', 'Op de telefoon bedacht')
  await phone.getByText('Elders bewaard').first().waitFor()
  expect(await phone.textContent('main')).toContain('Op de laptop bedacht')
  await press(phone.getByRole('button', { name: 'Bewaar wat hier staat' }))
  await phone.goto(`${product.url}/cases/${caseId}/draft`)
  expect(await phone.inputValue('[name=title]')).toBe('Op de telefoon bedacht')
  await other.close()
})

test('she names what she is unsure about, says for whom, and hands it in after her own last look', async () => {
  await press(phone.getByRole('button', { name: 'Verder' }))
  await phone.fill('[name=uncertainty1]', question)
  await expectAccessible(phone)
  await press(phone.getByRole('button', { name: 'Verder' }))
  await phone.waitForURL(/step=tried/)
  await press(phone.getByRole('button', { name: 'Verder' }))
  await phone.waitForURL(/step=readers/)
  await phone.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await phone.fill('[name=themes]', 'familie, eigen regie')
  await expectAccessible(phone)
  await press(phone.getByRole('button', { name: 'Nakijken en voorleggen' }))
  await phone.waitForURL(/submission/)
  expect(await phone.textContent('main')).toContain('Van Zanten')
  await expectAccessible(phone)

  await press(phone.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  expect(await phone.textContent('main')).toContain('Vink dit aan als het klopt.')
  for (const box of ['unrecognisable', 'fair']) await phone.check(`[name=${box}]`)
  for (const reason of await phone.locator('[name="leftReasons[]"]').all()) await reason.selectOption('agreed')
  await press(phone.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  await phone.getByText('Je casus ligt bij de kringhouder').waitFor()
})

test('nobody but the host sees it yet; he suggests other words, and she takes them over', async () => {
  expect((await member.goto(`${product.url}/cases/${caseId}`))?.status()).toBe(404)
  await host.goto(`${product.url}/checks`)
  expect(await host.textContent('main')).toContain('vandaag voorgelegd')
  await expectAccessible(host)
  await press(host.getByRole('link', { name: 'Op de telefoon bedacht' }))
  expect(await host.textContent('main')).not.toContain('Marieke')
  await expectAccessible(host)

  await press(host.getByRole('link', { name: 'Stel veranderingen voor' }))
  await host.fill('[name=title]', 'Tussen moeder en zoon')
  await host.fill('[name=happening]', 'Een vrouw op leeftijd woont alleen. Haar zoon wil dat ik vaker kom.')
  await host.fill('[name=note]', 'Fijn dat je dit deelt. Haar naam kan weg, je vraag blijft staan.')
  await press(host.getByRole('button', { name: 'Stuur terug met voorstellen' }))

  const mail = await product.mailWith(marieke, '/suggestions')
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/Zanten|moeder en zoon/)
  await phone.goto(linkIn(mail, '/suggestions'))
  await expectAccessible(phone)
  await press(phone.getByRole('button', { name: 'Verder met mijn tekst' }))
  await phone.goto(`${product.url}/cases/${caseId}/submission`)
  for (const box of ['unrecognisable', 'fair']) await phone.check(`[name=${box}]`)
  await press(phone.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  await phone.getByText('Je casus ligt bij de kringhouder').waitFor()

  await host.goto(`${product.url}/checks/${caseId}`)
  await host.check('[name=looked]')
  await press(host.getByRole('button', { name: 'Open deze casus' }))
  await host.waitForURL(/said=opened/)
})

test('Femke reads it, recognises it and asks an open question; no name and no earlier text is to be seen', async () => {
  await member.goto(`${product.url}/cases/${caseId}`)
  const page = await member.content()
  expect(page).toContain('Een vrouw op leeftijd')
  for (const secret of ['Zanten', 'Marieke', marieke]) expect(page).not.toContain(secret)
  await expectAccessible(member)

  await press(member.getByRole('link', { name: question }).first())
  await press(member.getByRole('button', { name: 'Herken ik' }))
  await member.getByText('Herkend door 1').waitFor()
  await writeIn(member, 'body', 'Wat zou zij zelf willen dat haar zoon wist?')
  await press(member.getByRole('button', { name: 'Plaats' }))
  await member.getByText('Wat zou zij zelf willen dat haar zoon wist?').first().waitFor()
  await expectAccessible(member)
})

test('Jos plans a work session with the case on the table', async () => {
  await host.goto(`${product.url}/sessions/new`)
  await host.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await host.fill('[name=title]', 'Tussen familie en zorg')
  await host.fill('[name=date]', '2027-03-28')
  await host.fill('[name=start]', '02:30')
  await host.fill('[name=end]', '04:00')
  await host.fill('[name=place]', 'Huis van de Wijk')
  await host.fill('[name=capacity]', '8')
  await host.selectOption('[name=methodKey]', 'work_session')
  await press(host.locator('form.session-form button:not([name])').last())
  await host.locator('[name=start][aria-invalid=true]').waitFor()
  expect(await host.inputValue('[name=title]')).toBe('Tussen familie en zorg')

  await host.fill('[name=start]', '15:30')
  await host.fill('[name=end]', '17:30')
  await press(host.locator('form.session-form button:not([name])').last())
  await host.waitForURL(/\/sessions\/[0-9a-f-]{36}/)
  sessionPath = new URL(host.url()).pathname
  await host.goto(`${product.url}${sessionPath}/cases`)
  await host.getByLabel(/^Tussen moeder en zoon/).check()
  await press(host.locator('main form button').last())
  await host.waitForURL((url) => !url.pathname.endsWith('/cases'))
})

test('Femke enrols in two steps, gets a mail with a calendar file, and can sign off by its link', async () => {
  await member.goto(`${product.url}${sessionPath}/enrolment`)
  await expectAccessible(member)
  await press(member.getByRole('button', { name: 'Verder' }))
  await press(member.getByRole('button', { name: 'Schrijf me in' }))
  await member.getByText('Je bent ingeschreven').first().waitFor()

  const [mail] = await product.mailsTo('femke@denktafel.example')
  const file = mail?.attachments.find(({ filename }) => filename === 'invite.ics') ?? mail?.attachments[0]
  const calendar = new ICAL.Component(ICAL.parse(textOf(file?.content)))
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T13:30:00.000Z')

  const stranger = await aPageOf(browser)
  await stranger.goto(linkIn(mail, '/sign-off/'))
  expect(await stranger.textContent('main')).not.toContain('Femke')
  await expectAccessible(stranger)
  await member.goto(`${product.url}${sessionPath}`)
  expect(await member.textContent('main')).toContain('Je bent ingeschreven')
})

test('after the session Jos harvests, and Marieke approves line by line', async () => {
  await product.timePasses(sessionPath.split('/').at(-1) ?? '')
  await host.goto(`${product.url}/cases/${caseId}`)
  await press(host.getByRole('link', { name: 'Oogst van deze casus' }))
  await host.fill('[name=thought1]', 'Ik moet kiezen tussen moeder en zoon.')
  await host.fill('[name=seen1]', insight)
  await host.fill('[name=holdsWhen1]', 'familie en cliënt iets anders willen.')
  await host.getByLabel(question).first().check()
  await host.locator('[name=outcome1][value=shifted]').check()
  await expectAccessible(host)
  await press(host.getByRole('button', { name: 'Leg voor aan de inbrenger' }))
  await host.getByText('De oogst ligt bij de inbrenger').first().waitFor()

  await member.goto(`${product.url}/search?q=mag+helpen`)
  expect(await member.textContent('main')).not.toContain(insight)

  await phone.goto(linkIn(await product.mailWith(marieke, '/harvest'), '/harvest'))
  expect(await phone.textContent('main')).toContain(insight)
  await expectAccessible(phone)
  await phone.locator('[name=answer1][value=approve]').check()
  await phone.locator('[name=agree1][value=yes]').check()
  await press(phone.locator('main form button').last())
})

test('weeks later Femke finds the insight, with what she searched for marked', async () => {
  await expect
    .poll(async () => {
      await member.goto(`${product.url}/search?q=wie+mag+helpen`)
      return member.textContent('main')
    })
    .toContain(insight.slice(0, 20))
  expect(await member.locator('mark').count()).toBeGreaterThan(0)
  await expectAccessible(member)
  await press(member.getByRole('link', { name: /Vraag eerst wie/ }).first())
  expect(await member.textContent('main')).toContain('Ik moet kiezen tussen moeder en zoon.')
  expect(await member.content()).not.toContain('Marieke')
  await expectAccessible(member)

  const guest = await aPageOf(browser)
  await guest.goto(`${product.url}/search?q=wie+mag+helpen`)
  expect(await guest.textContent('main')).not.toContain('Vraag eerst wie')
})

const textOf = (content: string | ArrayBuffer | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
