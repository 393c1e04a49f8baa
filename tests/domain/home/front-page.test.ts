import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { readFrontPage } from '#app/domain/home/front-page.server.ts'
import { placeToAnswer } from '#app/domain/home/waiting.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, anOpenCase, aSubmittedCase } from '#tests/support/cast-cases.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

test('a network without people leads to its first steps', async () => {
  expect(await readFrontPage(await contextOf(undefined))).toMatchObject({ isNew: true, uncertainties: [], waiting: [] })
})

test('Samira sees what waits for her, Halima what waits for a host, and a guest neither', async () => {
  const samira = await aMember('Samira Yıldız')
  const halima = await aMember('Halima')
  const bram = await aMember('Bram')
  const circle = await aCircle('Noord', { hosts: [halima], members: [samira, bram] })
  const draft = await aDraft(samira, circle, { title: 'Nog niet af' })
  await aSubmittedCase(bram, circle, { title: 'Geheim tot het open is' })
  const closed = await anOpenCase(samira, circle, halima, { title: 'Open voor de kring' })
  await anOpenCase(samira, circle, halima, { reach: 'everyone', uncertainties: ['Mag iedereen dit vragen?'] })

  const hers = await readFrontPage(await as(samira))
  expect(hers.greetingName).toBe('Samira')
  expect(hers.waiting).toEqual([{ kind: 'draft', id: draft.id, title: 'Nog niet af', count: 1 }])
  expect(hers.waiting.map(placeToAnswer)).toEqual([`/cases/${draft.id}/draft`])
  expect(hers.uncertainties).toHaveLength(2)

  const host = await readFrontPage(await as(halima))
  // One line for all that waits for her as a host: the desk says what it is.
  const { items, duties } = await readDesk(await as(halima))
  expect(items.map(({ kind }) => kind).sort()).toEqual(['case', 'case', 'check'])
  expect(host.waiting).toEqual([{ kind: 'desk', id: null, title: '', count: items.length + duties.length }])
  expect(host.waiting.map(placeToAnswer)).toEqual(['/desk'])
  expect(JSON.stringify(host)).not.toMatch(/Nog niet af|Geheim/)

  await db
    .insertInto('caseSuggestions')
    .values({ caseId: draft.id, hostId: halima.id, texts: '{}', createdAt: new Date() })
    .execute()
  expect((await readFrontPage(await as(samira))).waiting).toMatchObject([{ kind: 'suggestion', id: draft.id }])

  const guest = await readFrontPage(await contextOf(undefined))
  expect(guest.waiting).toEqual([])
  expect(guest.uncertainties.map(({ question }) => question)).toEqual(['Mag iedereen dit vragen?'])
  expect(JSON.stringify(guest)).not.toContain(closed.id)
})

test('the first table with a free seat comes first, unless one sits at an earlier one', async () => {
  const halima = await aMember('Halima')
  const joris = await aMember('Joris')
  const circle = await aCircle('Zuid', { hosts: [halima], members: [joris] })
  const full = await aSession(halima, circle, { title: 'Vol', date: '2027-03-01', capacity: '1' })
  const free = await aSession(halima, circle, { title: 'Vrij', date: '2027-03-02' })
  await takesASeat(joris, full)

  // Of its eight seats two are held for experience experts.
  expect((await readFrontPage(await contextOf(undefined))).nextSession).toMatchObject({ id: free.id, seatsLeft: 6 })
  expect((await readFrontPage(await as(joris))).nextSession).toMatchObject({
    id: full.id,
    enrolled: true,
    seatsLeft: 0,
  })
})
