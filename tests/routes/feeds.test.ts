import { expect, test } from 'vitest'
import { someoneWithAccount } from '#tests/support/cast-people.ts'
import { get, send } from '#tests/support/server.ts'

const femke = await someoneWithAccount('Femke')
const page = async () => (await get('/account/calendar', femke)).text()
const addressIn = (html: string) => /http:\/\/localhost:3000(\/calendar\/[\w-]{32}\.ics)/.exec(html)?.[1]

test('Femke makes an address: she sees it once, takes another, and ends it', async () => {
  expect(await page()).toContain('Maak een adres')
  const made = await (await send('/account/calendar', {}, femke)).text()
  const address = addressIn(made) ?? ''
  expect(made).toContain(`webcal://localhost:3000${address}`)
  expect((await get(address)).status).toBe(200)

  const later = await page()
  expect(addressIn(later)).toBeUndefined()
  expect(later).toContain('Maak een nieuw adres')
  const renewed = addressIn(await (await send('/account/calendar', {}, femke)).text())
  expect((await get(address)).status).toBe(404)

  expect(await (await get('/account/calendar/revocation', femke)).text()).toContain('Stop met dit adres')
  const ended = await send('/account/calendar/revocation', {}, femke)
  expect(ended.headers.get('Location')).toBe('/account/calendar?ended')
  expect(await (await get('/account/calendar?ended', femke)).text()).toContain('Het adres werkt niet meer.')
  expect((await get(renewed ?? '')).status).toBe(404)
  expect(await (await get('/account/calendar/revocation', femke)).text()).toContain('Je hebt nu geen adres.')
})

test('a guest is asked to sign in, and makes none', async () => {
  expect((await get('/account/calendar')).headers.get('Location')).toBe('/sign-in?returnTo=%2Faccount%2Fcalendar')
  expect((await send('/account/calendar', {})).status).toBe(302)
  expect((await send('/account/calendar/revocation', {})).status).toBe(302)
})
