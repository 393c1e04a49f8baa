import { expect, test } from 'vitest'
import { giveConsent } from '#app/domain/preparation/table-consents.server.ts'
import { listReports } from '#app/domain/reports/report-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aGuestAt } from '#tests/support/cast-guest-seats.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { get, send } from '#tests/support/server.ts'

// Samira lets her case be read at a table of next week. Femke, of no circle, and a guest read it there; Tom does not sit there.

const noor = await aMember('Noor')
const samira = await aMember('Samira')
const femke = await aMember('Femke')
const tom = await aMember('Tom')
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

async function aTable() {
  const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
  const theCase = await anOpenCase(samira, thuis, noor, { title: 'De deur van Zilvermeeuw' })
  const session = await aSession(noor, thuis, { date: inAWeek })
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  await takesASeat(femke, session)
  await giveConsent(await as(samira), theCase.id, session.id, true)
  return { session, theCase }
}

const isHidden = async ({ id }: { id: string }) =>
  (await db.selectFrom('cases').select('heldBack').where('id', '=', id).executeTakeFirstOrThrow()).heldBack

test('a member of another circle says it from the texts of the table; who does not sit there finds no form', async () => {
  const { session, theCase } = await aTable()
  const [texts, door] = [`/sessions/${session.id}/texts`, `/sessions/${session.id}/texts/${theCase.id}/report`]
  expect(await (await get(texts, femke)).text()).toContain(door)
  for (const person of [tom, undefined]) {
    expect([302, 404]).toContain((await get(door, person)).status)
    expect([302, 404]).toContain((await send(door, { words: '' }, person)).status)
  }
  expect(await isHidden(theCase)).toBe(false)
  expect((await get(door, femke)).status).toBe(200)
  expect((await send(door, { words: 'de straat' }, femke)).headers.get('Location')).toBe(`${door}?made`)
  expect(await isHidden(theCase)).toBe(true)
  // Security: the thanks name nothing of it.
  expect(await (await get(`${door}?made`, femke)).text()).not.toContain('Zilvermeeuw')
  expect(await listReports(await as(noor))).toHaveLength(1)
})

test('a guest says it by their own link, and of no case of another table', async () => {
  const [mine, other] = [await aTable(), await aTable()]
  const token = await aGuestAt(noor, mine.session)
  const at = (id: string) => `/guest-seats/${token}/cases/${id}/report`
  const texts = await (await get(`/guest-seats/${token}/cases`)).text()
  expect(texts).toContain(at(mine.theCase.id))
  expect(texts).toContain('class="story-line"')
  // Several may lie there: the form says of which it is.
  expect(await (await get(at(mine.theCase.id))).text()).toContain('De deur van Zilvermeeuw')
  for (const strange of [at(other.theCase.id), `/guest-seats/verzonnen/cases/${mine.theCase.id}/report`]) {
    expect((await get(strange)).status).toBe(404)
    expect((await send(strange, { words: '' })).status).toBe(404)
  }
  expect([await isHidden(mine.theCase), await isHidden(other.theCase)]).toEqual([false, false])
  expect((await send(at(mine.theCase.id), { words: '' })).headers.get('Location')).toBe(
    `${at(mine.theCase.id)}?made=hidden`,
  )
  expect([await isHidden(mine.theCase), await isHidden(other.theCase)]).toEqual([true, false])
  const thanks = await (await get(`${at(mine.theCase.id)}?made=hidden`)).text()
  expect(thanks).toContain(`<a href="/guest-seats/${token}/cases" class="button"`)
  expect(thanks).toContain('<title>Dank je, de tekst wordt nagekeken')
  expect(thanks).not.toContain('Zilvermeeuw')
  // Security: the address is a key, so it is kept out of logs and out of what is kept for visitors.
  expect(isSecretLink(new URL(at(mine.theCase.id), 'http://localhost'))).toBe(true)
})
