import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { get, send, versionIn } from '#tests/support/server.ts'

// Noor and Lotte host one table, and have the same form of it open. Whoever keeps last is told, looks, and keeps again.

const noor = await aMember('Noor')
const lotte = await aMember('Lotte')
const circle = await aCircle('Thuis', { hosts: [noor, lotte] })

const row = (title: string) => ({ 'rowKind[]': 'plenary', 'rowTitle[]': title, 'rowMinutes[]': '20' })

test.each([
  ['programme', (words: string) => row(words)],
  ['details', (words: string) => ({ audienceGroups: words, recording: 'none' })],
])('%s: the second is told, and what they typed can be kept once they have looked', async (page, typing) => {
  const { id } = await aSession(noor, circle)
  const path = `/sessions/${id}/${page}`
  const version = versionIn(await (await get(path, lotte)).text())
  expect((await send(path, { ...typing('Welkom'), version }, noor)).status).toBe(302)

  const told = await send(path, { ...typing('Ontvangst'), version }, lotte)
  const back = await told.text()
  expect(told.status).toBe(409)
  expect(back).toContain('intussen veranderd')
  expect(back).toContain('Ontvangst')
  expect((await send(path, { ...typing('Ontvangst'), version: versionIn(back) }, lotte)).status).toBe(302)
  expect(await (await get(`/sessions/${id}`, noor)).text()).toContain('Ontvangst')
})
