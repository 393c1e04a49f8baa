import { expect, test } from 'vitest'
import { signIn } from '#app/http/session.server.ts'
import { someoneWithAccount } from '#tests/support/cast-people.ts'
import { get, send } from '#tests/support/server.ts'

const femke = await someoneWithAccount('Femke')
const signedIn = async () => ({ Cookie: (await signIn(femke.id)).split(';')[0] ?? '' })
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

test('looking at her page, or at the button to stop, makes and ends nothing; what is told once is kept nowhere', async () => {
  const told = await send('/account/calendar', {}, femke)
  expect(told.headers.get('Cache-Control')).toBe('private, no-store')
  const address = addressIn(await told.text()) ?? ''
  for (const method of ['GET', 'HEAD'])
    for (const path of ['/account/calendar', '/account/calendar/revocation'])
      expect((await fetch((await get(path)).url, { method, headers: await signedIn() })).status).toBe(200)
  const head = await fetch((await get(address)).url, { method: 'HEAD' })
  expect([head.status, head.headers.get('Cache-Control')]).toEqual([200, 'private, no-cache'])
  expect((await get(address, undefined, { 'If-None-Match': head.headers.get('ETag') ?? '' })).status).toBe(304)
})

test('what Noor makes or ends is hers: the address of Femke stays as it was', async () => {
  const noor = await someoneWithAccount('Noor')
  const address = addressIn(await (await send('/account/calendar', {}, femke)).text()) ?? ''
  await send('/account/calendar', {}, noor)
  await send('/account/calendar/revocation', {}, noor)
  expect((await get(address)).status).toBe(200)
})

test('an address that was ended says no more than one that never was, to a calendar that has it already', async () => {
  const address = addressIn(await (await send('/account/calendar', {}, femke)).text()) ?? ''
  const tag = (await get(address)).headers.get('ETag') ?? ''
  await send('/account/calendar/revocation', {}, femke)
  const answers = await Promise.all(
    [address, `/calendar/${'a'.repeat(32)}.ics`].map(async (path) => {
      const answer = await get(path, undefined, { 'If-None-Match': tag })
      return [answer.status, answer.headers.get('Cache-Control'), answer.headers.get('ETag'), await answer.text()]
    }),
  )
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.slice(0, 3)).toEqual([404, 'private, no-store', null])
})
