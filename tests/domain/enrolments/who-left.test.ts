import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { answerClosing, myClosingPath, readClosing } from '#app/domain/closing/closing-actions.server.ts'
import { actByLink, findByLink, makeSeatToken, type Opens } from '#app/domain/enrolments/seat-token.server.ts'
import { NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

// Femke has a seat at two tables, and mails with links about both. Then she is no member any more.
// Her calendar: tests/domain/feeds/my-feed.test.ts.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
const afterwards = new Date('2027-12-02T16:31:00Z')
const passerBy = (now = new Date()) => ({ viewer: visitor, db, now })

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
})

async function seatOf(person: Person, session: { id: string }) {
  await takesASeat(person, session)
  const seat = db.selectFrom('enrolments').select('id').where('sessionId', '=', session.id)
  return (await seat.where('memberId', '=', person.id).executeTakeFirstOrThrow()).id
}

test('what leads to a seat without signing in does nothing for a member who left', async () => {
  const circle = await aCircle('Thuis', { hosts: [noor] })
  const session = await aSession(noor, circle)
  const seat = await seatOf(femke, session)
  const closing = (await myClosingPath(await as(femke, afterwards), session.id)).split('/').at(-1) ?? ''
  const opens: Opens[] = ['sign-off', 'answer', 'offer', 'confirmation', 'dates']
  const links = await Promise.all(opens.map((one) => makeSeatToken(passerBy(), seat, one)))
  const doors = [
    ...opens.flatMap((one, at) => [
      () => findByLink(passerBy(), links[at] ?? '', one),
      () => actByLink(passerBy(), links[at] ?? '', one, async (_, { id }) => id),
    ]),
    () => readClosing(passerBy(afterwards), session.id, closing),
  ]
  for (const open of doors) await expect(open()).resolves.toBeDefined()

  await db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', femke.id).execute()
  const answer = { question: 'worth', answer: 'no' } as const
  for (const open of [...doors, () => answerClosing(passerBy(afterwards), session.id, closing, answer)])
    await expect(open()).rejects.toThrow(NotFound)
})
