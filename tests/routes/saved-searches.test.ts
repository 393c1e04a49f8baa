import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { keeps, looksAgain, minutesFromNow } from '#tests/support/cast-saved-searches.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'
import { lastMailTo } from '#tests/support/outbox.ts'
import { get, send } from '#tests/support/server.ts'

const amina = await aMember('Amina')
const bram = await aMember('Bram')
const circle = await aCircle('Dichtbij', { hosts: [bram], members: [amina] })

const page = async (path: string, person?: { id: string }) => (await get(path, person)).text()
const field = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*?value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
const mine = () => db.selectFrom('savedSearches').selectAll().where('memberId', '=', amina.id).execute()

test('Amina keeps a search from its page, gives it another name and removes it; nobody else sees it', async () => {
  const search = `/search?q=schulden&kind=case&circle=${circle.id}`
  const link =
    /href="(\/saved-searches\/new[^"]*)"/.exec(await page(search, amina))?.[1]?.replaceAll('&amp;', '&') ?? ''
  const form = await page(link, amina)
  expect(field(form, 'name')).toBe('schulden · Casus · Dichtbij')
  const fields = { id: field(form, 'id'), address: field(form, 'address'), name: field(form, 'name'), alert: 'weekly' }
  // Pressed twice: kept once.
  for (const _ of [1, 2]) expect((await send(link, fields, amina)).headers.get('Location')).toBe('/saved-searches?kept')
  expect(await mine()).toMatchObject([{ address: search, name: 'schulden · Casus · Dichtbij', alert: 'weekly' }])

  const own = `/saved-searches/${fields.id}`
  const refused = await send(own, { name: ' ', alert: 'at_once' }, amina)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Geef je zoekvraag een naam.')
  await send(own, { name: 'Voor dinsdag', alert: 'never' }, amina)
  expect(await page('/saved-searches?kept', amina)).toMatch(/Voor dinsdag[\s\S]*Geen mail/)
  expect((await get(`${own}/finds`, amina)).headers.get('Location')).toBe(`${search}&sort=day`)

  for (const path of [own, `${own}/removal`, `${own}/finds`]) expect((await get(path, bram)).status).toBe(404)
  expect((await send(own, { name: 'Van Bram', alert: 'never' }, bram)).status).toBe(404)
  // Of another's nothing goes, and Bram hears what he hears of one that never was.
  for (const id of [fields.id, crypto.randomUUID()])
    expect((await send(`/saved-searches/${id}/removal`, {}, bram)).headers.get('Location')).toBe(
      '/saved-searches?removed',
    )
  expect(await page('/saved-searches', bram)).not.toContain('Voor dinsdag')
  expect(await mine()).toMatchObject([{ name: 'Voor dinsdag' }])

  expect(await page(`${own}/removal`, amina)).toContain('Voor dinsdag')
  // Once more from a second tab: it is gone, as she asked.
  for (const _ of [1, 2])
    expect((await send(`${own}/removal`, {}, amina)).headers.get('Location')).toBe('/saved-searches?removed')
  expect(await mine()).toEqual([])
})

test('a visitor is asked to sign in, and comes back to the search they wanted to keep', async () => {
  const { headers } = await get('/saved-searches/new?q=schulden')
  expect(headers.get('Location')).toBe('/sign-in?returnTo=%2Fsaved-searches%2Fnew%3Fq%3Dschulden')
  expect(
    (await send('/saved-searches/new', { id: amina.id, name: 'x', alert: 'never', address: '/search' })).status,
  ).toBe(302)
})

test('fifty is the most, also when more are sent at the same moment', async () => {
  for (let count = 0; count < 49; count += 1) await keeps(amina, `q=${count}`, 'never')
  const at = [1, 2, 3, 4, 5].map((count) => keeps(amina, `q=last${count}`, 'never'))
  expect((await Promise.allSettled(at)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const form = { id: crypto.randomUUID(), name: 'x', alert: 'never', address: '/search?q=een' }
  const refused = await send('/saved-searches/new', form, amina)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Je hebt al 50 zoekvragen bewaard.')
  await db.deleteFrom('savedSearches').execute()
})

test('what is changed after going back, or in a second tab that saw something else, is never dropped in silence', async () => {
  const fields = { id: crypto.randomUUID(), address: '/search?q=vier', name: 'Eerst', alert: 'never' }
  await send('/saved-searches/new', fields, amina)
  for (let count = 0; count < 49; count += 1) await keeps(amina, `q=${count}`, 'never')
  // Pressed twice, also with the last place taken: it was kept, and that is what is said.
  expect((await send('/saved-searches/new', fields, amina)).headers.get('Location')).toBe('/saved-searches?kept')
  const again = await send('/saved-searches/new', { ...fields, name: 'Later' }, amina)
  expect(again.status).toBe(409)
  expect(await again.text()).toMatch(/al bewaard[\s\S]*Later/)

  const own = `/saved-searches/${fields.id}`
  const version = field(await page(own, amina), 'version')
  await send(own, { name: 'Eerst', alert: 'weekly', version }, amina)
  const late = await send(own, { name: 'Anders', alert: 'never', version }, amina)
  expect(late.status).toBe(409)
  expect(await late.text()).toMatch(/intussen veranderd[\s\S]*Anders/)
  const kept = () => db.selectFrom('savedSearches').select(['name', 'alert']).where('id', '=', fields.id).execute()
  expect(await kept()).toEqual([{ name: 'Eerst', alert: 'weekly' }])
  await send(own, { name: 'Anders', alert: 'never', version: field(await page(own, amina), 'version') }, amina)
  expect(await kept()).toEqual([{ name: 'Anders', alert: 'never' }])
  // An id that is someone else's is no way to theirs.
  expect((await send('/saved-searches/new', fields, bram)).status).toBe(409)
  expect(await page('/saved-searches', bram)).not.toContain('Anders')
  await db.deleteFrom('savedSearches').execute()
})

test('whatever is sent as an address, it is a search of ours that is kept', async () => {
  for (const address of [
    'https://kwaad.example/?q=weg',
    'javascript:alert(1)',
    '//kwaad.example',
    '/search?q=%00&sort=x&after=9',
  ])
    await send('/saved-searches/new', { id: crypto.randomUUID(), name: 'x', alert: 'never', address }, amina)
  expect((await mine()).map(({ address }) => address).sort()).toEqual([
    '/search',
    '/search',
    '/search',
    '/search?q=weg',
  ])
  await db.deleteFrom('savedSearches').execute()
})

test('what belongs to a member goes with the member', async () => {
  const daan = await aMember('Daan')
  await keeps(daan, 'q=schulden', 'at_once')
  await db.deleteFrom('members').where('id', '=', daan.id).execute()
  expect(await db.selectFrom('savedSearches').selectAll().execute()).toEqual([])
})

test('the link in the mail ends it: not by looking, by one press, signed in or not', async () => {
  await keeps(amina, 'q=schuldhulp', 'at_once', { name: 'Geheim' })
  await aFindableCase(bram, circle, { title: 'Over schuldhulp' })
  await looksAgain(minutesFromNow(1))
  const mail = await lastMailTo(amina.email)
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  const address = /^<(.*)>$/.exec(header('list-unsubscribe') ?? '')?.[1] ?? ''
  expect(mail.text).toContain(address)
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const path = new URL(address).pathname
  expect(path).toMatch(/^\/search-alerts\/[\w-]{32}$/)
  expect(JSON.stringify(await db.selectFrom('savedSearchLinks').selectAll().execute())).not.toContain(path.slice(15))

  const shown = await page(path)
  expect(shown).toContain('Stop deze mails')
  expect(shown).not.toMatch(/Geheim|schuldhulp|Amina/)
  expect((await get(path)).headers.get('Cache-Control')).toBe('private, no-store')
  expect(await mine()).toMatchObject([{ alert: 'at_once' }])

  // A mail program sends no cookie and names no page of its own.
  const url = (await get(path)).url
  const oneClick = await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
  expect(oneClick.status).toBe(200)
  expect(await oneClick.text()).toContain('Je krijgt over deze zoekvraag geen mail meer.')
  expect(await mine()).toMatchObject([{ alert: 'never', name: 'Geheim' }])
  expect((await send(path, {})).status).toBe(302)

  const foreign = { method: 'POST', headers: { Origin: 'https://kwaad.example' }, body: '' }
  expect((await fetch(url, foreign)).status).toBe(403)
  expect((await fetch(new URL('/saved-searches', url), { method: 'POST' })).status).toBe(403)
  expect((await get(`/search-alerts/${'a'.repeat(32)}`)).status).toBe(404)
})
