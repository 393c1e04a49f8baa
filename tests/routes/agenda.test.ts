import { expect, test, vi } from 'vitest'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'
import { get } from '#tests/support/server.ts'
import { statementsDuring } from '#tests/support/statements.ts'

const noor = await aMember('Noor')
const thuis = await aCircle('Thuis', { hosts: [noor] })
const first = await aSession(noor, thuis, { title: 'Wie zegt stop?', date: '2027-11-04' })
await aSession(noor, thuis, {
  title: 'Blijven bellen',
  place: '',
  onlineLink: 'https://ontmoet.example',
  date: '2027-12-02',
})

const page = async (path: string, person?: { id: string }) => (await get(path, person)).text()
/** What the database is asked for a page, once the changes of the story have been heard. */
const askedFor = async (path: string) => (await statementsDuring(() => page(path))).statements.length

test('the first session that takes place stands on top, and once', async () => {
  const html = await page('/agenda')
  expect(html.match(/Wie zegt stop\?<\/a>/g)).toHaveLength(1)
  expect(html.indexOf('Eerstvolgende werksessie')).toBeLessThan(html.indexOf('Wie zegt stop?'))
  expect(html).toContain('role="status">2 werksessies<')
  expect(html).not.toContain('<script')
})

test('choices stand in the address and in the form, and need no JavaScript', async () => {
  const html = await page('/agenda?mode=online&place=&month=&theme=&sector=&enrolment=')
  expect(html).toContain('role="status">1 werksessie<')
  expect(html).toContain('Blijven bellen')
  expect(html).not.toContain('Wie zegt stop?')
  expect(html).toMatch(/<option value="online" selected="">/)
  expect(html).toContain('href="/agenda">Laat alles zien')
})

test('nothing found says so, and gives the next step', async () => {
  const html = await page('/agenda?place=Nergens')
  expect(html).toContain('role="status">0 werksessies<')
  expect(html).toContain('Hier past nu geen werksessie bij')
  expect(html).toContain('value="Nergens"')
})

test.each([
  '?mode=%00',
  '?month=2027-13',
  '?from=x',
  '?sector=constructor',
  '?theme=%E0%A4%A',
  '?past&month=9999-99',
  '?place=%27%3B--',
])('odd words in the address, %s, break nothing', async (query) =>
  expect((await get(`/agenda${query}`)).status).toBe(200),
)

test('made-up words in the address make no other page to keep', async () => {
  await vi.waitFor(async () => expect(await askedFor('/agenda')).toBe(0), 5_000)
  expect(await askedFor('/agenda?utm_source=mail&fresh=1')).toBe(0)
  expect(await askedFor('/agenda?sector=care&x=2')).toBeGreaterThan(0)
  expect(await askedFor('/agenda?y=3&sector=care')).toBe(0)
  // What anyone can make up without end is made each time.
  for (const path of ['/agenda?place=Noord', '/agenda?theme=bellen', '/agenda?month=2027-12']) {
    await page(path)
    expect(await askedFor(path), path).toBeGreaterThan(0)
  }
})

test('a guest’s browser asks whether its page still stands, and hears of a change at once', async () => {
  const answer = await get('/agenda')
  const tag = answer.headers.get('ETag') ?? ''
  expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
  const again = await get('/agenda', undefined, { 'If-None-Match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await reviseSession(await as(noor), first.id, revision({ title: 'Wie zegt stop, en wanneer?', date: '2027-11-04' }))
  const changed = await get('/agenda', undefined, { 'If-None-Match': tag })
  expect(changed.status).toBe(200)
  expect(await changed.text()).toContain('Wie zegt stop, en wanneer?')
})

test('a member’s agenda is kept by nobody', async () => {
  const answer = await get('/agenda', noor, { 'If-None-Match': (await get('/agenda')).headers.get('ETag') ?? '' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  expect(answer.headers.get('ETag')).toBeNull()
})
