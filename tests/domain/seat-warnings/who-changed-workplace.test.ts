import '#tests/support/outbox.ts'
import { beforeEach, expect, test } from 'vitest'
import { joinCircle, leaveCircle } from '#app/domain/circles/circle-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { reviseAccount } from '#app/domain/members/account-actions.server.ts'
import { answerSeatWarning } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { openSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { statementsDuring } from '#tests/support/statements.ts'

// Femke has a seat where a case is told that names Heuveldam. She works elsewhere, until she goes to work there.

const network = 'Samenloop Heuveldam'
let table: Awaited<ReturnType<typeof aTableWithACase>>
let session: Awaited<ReturnType<typeof aSession>>
let femke: Awaited<ReturnType<typeof aMember>>
let heuveldam: Awaited<ReturnType<typeof anOrganisation>>

beforeEach(async () => {
  heuveldam = await anOrganisation('Wijkteam Heuveldam')
  const happening = `${heuveldam.name} belde hem op, en ${network} ook.`
  table = await aTableWithACase({ happening })
  femke = await aMember('Femke')
  session = await aSession(table.host, table.circle)
  await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
  await takesASeat(femke, session)
  await mailsSent()
})

const warningOf = async (person: { id: string }) => {
  await mailsSent()
  return openSeatWarning(await as(person), { id: table.theCase.id, isMine: person.id === table.bringer.id })
}

const goesToWorkAt = async (organisationId: string, roleTitle = 'wijkverpleegkundige') =>
  reviseAccount(await as(femke), {
    ...{ name: 'Femke', roleTitle, sector: 'care', experienceExpert: false, language: 'nl' },
    ...{ organisationId, newOrganisation: '' },
  })

test('she goes to work there: author and host are warned, and she learns nothing', async () => {
  expect(await warningOf(table.bringer)).toBeNull()
  const before = (await mailsSent()).length
  await goesToWorkAt(heuveldam.id)
  expect(await warningOf(table.bringer)).not.toBeNull()
  expect(await warningOf(table.host)).toBe(await warningOf(table.bringer))
  expect(await warningOf(femke)).toBeNull()
  const mails = (await mailsSent()).slice(before).flatMap(({ to }) => to?.map(({ address }) => address) ?? [])
  expect(mails.sort()).toEqual([table.bringer.email, table.host.email].sort())
})

test('she goes on to work elsewhere: it is forgotten', async () => {
  await goesToWorkAt(heuveldam.id)
  expect(await warningOf(table.bringer)).not.toBeNull()
  await goesToWorkAt(femke.organisationId)
  expect(await warningOf(table.bringer)).toBeNull()
})

test('what the author left is not asked again because her profession has another word', async () => {
  await goesToWorkAt(heuveldam.id)
  await answerSeatWarning(await as(table.bringer), (await warningOf(table.bringer)) ?? '', { answer: 'leave' })
  await goesToWorkAt(heuveldam.id, 'verpleegkundige')
  expect(await warningOf(table.bringer)).toBeNull()
})

test('without a seat, or with one that she gave back, her workplace warns nobody', async () => {
  await signOff(await as(femke), session.id)
  await goesToWorkAt(heuveldam.id)
  expect(await warningOf(table.bringer)).toBeNull()
})

test('she joins the network that is named, and leaves it', async () => {
  const circle = await aCircle('Over de heuvel', { hosts: [await aMember('Noor')] })
  await db.updateTable('networks').set({ name: network }).where('id', '=', circle.networkId).execute()
  await joinCircle(systemContext(), { circleId: circle.id, memberId: femke.id })
  expect(await warningOf(table.bringer)).not.toBeNull()
  await leaveCircle(await as(femke), circle.id)
  expect(await warningOf(table.bringer)).toBeNull()
})

test('Security: her own request asks the database the same wherever she goes, and nothing about cases', async () => {
  const asked = async (organisationId: string) => {
    const { statements } = await statementsDuring(() => goesToWorkAt(organisationId))
    await mailsSent()
    return statements
  }
  const elsewhere = await asked((await anOrganisation('De Linde')).id)
  const there = await asked(heuveldam.id)
  expect(there).toEqual(elsewhere)
  expect(there.length).toBeGreaterThan(3)
  expect(there.join()).not.toMatch(/seatWarnings|caseDrafts|sessionCases/)
})
