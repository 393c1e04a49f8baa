import '#tests/support/outbox.ts'
import { beforeEach, expect, test } from 'vitest'
import { leaveCircle } from '#app/domain/circles/circle-actions.server.ts'
import { openSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { get } from '#tests/support/server.ts'

// Samira's case lies on a table of her circle, to which Eva comes, of the team it names. Both pages name that session.

const title = 'De kwartelkoning van de kade'
let table: Awaited<ReturnType<typeof aTableWithACase>>
let session: { id: string }
let pages: string[]

beforeEach(async () => {
  const team = await anOrganisation('Wijkteam Heuveldam')
  const eva = await aMember('Eva', { organisationId: team.id })
  table = await aTableWithACase({ happening: 'Wijkteam Heuveldam belde hem op.' })
  session = await aSession(table.host, table.circle, { title, visibility: 'circle' })
  const member = { circleId: table.circle.id, memberId: eva.id, role: 'member' }
  await db.insertInto('circleMemberships').values(member).execute()
  await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
  await takesASeat(eva, session)
  await mailsSent()
  const warning = await openSeatWarning(await as(table.bringer), { id: table.theCase.id, isMine: true })
  pages = [`/seat-warnings/${warning}`, `/cases/${table.theCase.id}/tables`]
})

const read = async (person: { id: string }) =>
  Promise.all(
    pages.map(async (path) => {
      const answer = await get(path, person)
      return [answer.status, (await answer.text()).includes('kwartelkoning')]
    }),
  )

test('who reads the session, reads what it is called', async () => {
  expect(await read(table.bringer)).toEqual([
    [200, true],
    [200, true],
  ])
})

test('Security: not while it is looked at again, the author and a host alike', async () => {
  await reported(table.reader, 'session', session.id, 'kwartelkoning')
  expect(await read(table.bringer)).toEqual([
    [200, false],
    [200, false],
  ])
  expect((await read(table.host))[0]).toEqual([200, false])
})

test('Security: nor when it is closed to an author who left the circle', async () => {
  await leaveCircle(await as(table.bringer), table.circle.id)
  expect((await get(`/sessions/${session.id}`, table.bringer)).status).toBe(404)
  expect(await read(table.bringer)).toEqual([
    [200, false],
    [200, false],
  ])
})
