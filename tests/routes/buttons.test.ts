import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { get, send } from '#tests/support/server.ts'
import { filesIn } from '#tests/support/sources.ts'

// Buttons whose address has no page of its own, pressed in a browser without scripts.

const noor = await aMember('Noor')
const circle = await aCircle('Thuis', { hosts: [noor] })
let session: { id: string }
let door: string

beforeEach(async () => {
  session = await aSession(noor, circle)
  door = `/sessions/${session.id}/certainty`
})

/** What the browser shows, and what it says of it. */
const shown = async (answer: Response) => ({
  status: answer.status,
  type: answer.headers.get('Content-Type'),
  page: await answer.text(),
})
const asPage = 'text/html; charset=utf-8'

test('a press that came too late is answered with a page that says why', async () => {
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  const { page, ...late } = await shown(await send(door, { certain: 'yes' }, noor))
  expect(late).toEqual({ status: 409, type: asPage })
  expect(page).toContain('Noor')
  expect(page).toMatch(/<h1[^>]*>Dit kan nu niet/)
})

test('a press that was changed on its way, too', async () => {
  const { page, ...odd } = await shown(await send(door, { certain: 'maybe' }, noor))
  expect(odd).toEqual({ status: 422, type: asPage })
  expect(page).toContain('Maak een keuze.')
})

test('and a press of who may not', async () => {
  const { page, ...refused } = await shown(await send(door, { certain: 'yes' }, await aMember('Tom')))
  expect(refused).toEqual({ status: 403, type: asPage })
  expect(page).toContain('Tom')
})

test('a host whose sign-in ended signs in, and comes back to the page the button stands on', async () => {
  const pressed = await send(door, { certain: 'yes' })
  expect(pressed.headers.get('Location')).toBe(`/sign-in?returnTo=${encodeURIComponent(door)}`)
  expect((await get(door, noor)).headers.get('Location')).toBe(`/sessions/${session.id}`)
  expect((await get('/sessions/x/certainty', noor)).status).toBe(404)
})

// What a page asks for by itself reads data; all else a browser may show.
const read = (file: string) => readFileSync(file, 'utf8')
const buttons = filesIn('app/routes').filter(
  (file) => file.endsWith('.ts') && /export const action/.test(read(file)) && !/saves\.ts$|language\.ts$/.test(file),
)

test('no button answers a browser with bare data', () => {
  expect(buttons.length).toBeGreaterThan(5)
  for (const part of ['ErrorPage as default', 'onPress(', 'standsOn('])
    expect(buttons.filter((file) => !read(file).includes(part))).toEqual([])
})
