import { addressedTo } from '#tests/support/addressed.ts'
import '#tests/support/outbox.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { remindOfLateReports } from '#app/domain/reports/late-reports.server.ts'
import { dueOn, isLate } from '#app/domain/reports/report.ts'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSeat, aSession } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'

const reason = 'Het dorp stond er niet bij.'
let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  // What was said in another story would wait in this one.
  await db.deleteFrom('reports').execute()
  table = await aTableWithACase({ title: 'De deur van Zilvermeeuw' })
  await mailsSent()
})

/** Subjects of what this person got since, the oldest first; and that no mail says what it is about. */
async function lettersTo(person: { id: string }, since: number) {
  const { email } = await db.selectFrom('members').select('email').where('id', '=', person.id).executeTakeFirstOrThrow()
  const mails = addressedTo((await mailsSent()).slice(since), { email })
  for (const { subject, text, html } of mails)
    expect(`${subject} ${text} ${html}`).not.toMatch(/Zilvermeeuw|het dorp|Bram|Samira, |wie het was/)
  return mails.map(({ subject }) => subject).sort()
}

const count = async () => (await mailsSent()).length
const late = (days: number) => () => remindOfLateReports(inDays(days))
const inDays = (days: number) => systemContext(new Date(Date.now() + days * 86_400_000))

describe('when someone is recognisable', () => {
  test('hosts and author get a letter at once, the author another with the decision; the reader none', async () => {
    const before = await count()
    const { id } = await reported(table.reader, 'case', table.theCase.id, 'het dorp')
    expect(await lettersTo(table.host, before)).toEqual(['Een tekst wacht vandaag op jouw blik'])
    expect(await lettersTo(table.bringer, before)).toEqual(['Je tekst wordt nagekeken'])
    await showReported(await as(table.host), id, { reason })
    expect(await lettersTo(table.bringer, before)).toContain('Een kringhouder heeft naar je tekst gekeken')
    expect(await lettersTo(table.reader, before)).toEqual([])
    expect(await lettersTo(table.stranger, before)).toEqual([])
  })

  test('a letter that leaves after the decision says nothing untrue', async () => {
    const before = await count()
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    await showReported(await as(table.host), id, { reason })
    expect(await lettersTo(table.host, before)).toEqual([])
    expect(await lettersTo(table.bringer, before)).toEqual(['Een kringhouder heeft naar je tekst gekeken'])
  })

  test('the only host, who wrote it, is told as its author', async () => {
    const own = await aPost(table.host, under(table.uncertainties[0]), 'Wie nog?')
    const before = await count()
    await reported(table.reader, 'post', own.id)
    expect(await lettersTo(table.host, before)).toEqual(['Je tekst wordt nagekeken'])
  })

  test('after a working day the hosts are reminded once, and after another the initiator hears', async () => {
    const founder = await aMember('Ingrid', { role: 'initiator' })
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    const before = await count()
    await remindOfLateReports(systemContext())
    expect(await lettersTo(table.host, before)).toEqual([])
    await remindOfLateReports(inDays(5))
    await remindOfLateReports(inDays(5))
    expect(await lettersTo(table.host, before)).toEqual(['Een verborgen tekst wacht nog op jouw blik'])
    expect(await lettersTo(founder, before)).toEqual([])
    await remindOfLateReports(inDays(10))
    await remindOfLateReports(inDays(11))
    expect(await lettersTo(founder, before)).toContain('Een melding wacht op een kringhouder')
    await showReported(await as(table.host), id, { reason })
    const after = await count()
    await remindOfLateReports(inDays(20))
    expect(await lettersTo(table.host, after)).toEqual([])
  })
})

// Security: who wrote it is not told by when, or whether, the initiator hears of it.
describe.each([
  { hosts: 1, atOnce: 1 },
  { hosts: 2, atOnce: 0 },
])('the initiator of a circle with $hosts hosts', ({ hosts, atOnce }) => {
  test('hears the same at the same moment, whether a host wrote it or a member', async () => {
    const founder = await aMember('Ingrid', { role: 'initiator' })
    const [noor, wim] = [await aMember('Noor'), await aMember('Wim')]
    const more = [
      { memberId: noor.id, role: hosts === 2 ? 'host' : 'member' },
      { memberId: wim.id, role: 'member' },
    ]
    const circleId = table.circle.id
    const members = more.map((one) => ({ ...one, circleId }))
    await db.insertInto('circleMemberships').values(members).execute()

    const hears = async (author: { id: string }) => {
      await db.deleteFrom('reports').execute()
      const { id } = await aPost(author, under(table.uncertainties[0]), 'Wie nog?')
      const steps = [() => reported(wim, 'post', id), late(5), late(6), late(10), late(11)]
      const heard: unknown[][] = []
      for (const step of steps) {
        const before = await count()
        await step()
        heard.push(await lettersTo(founder, before))
      }
      return heard
    }
    const ofHost = await hears(table.host)
    expect(ofHost).toEqual(await hears(table.reader))
    expect(ofHost.map(({ length }) => length)).toEqual([atOnce, 0, 0, 1, 0])
  })
})

test('a letter about a session that leaves while its text is hidden has none of its words', async () => {
  const session = await aSession(table.host, table.circle, { title: 'Avond over Zilvermeeuw', place: 'Zilvermeeuw 4' })
  const before = await count()
  await enrol(await as(table.stranger), session.id, aSeat)
  await reported(table.reader, 'session', session.id)
  expect(await lettersTo(table.stranger, before)).toHaveLength(1)
  const [mail] = (await mailsSent()).slice(before).filter(({ attachments }) => attachments.length > 0)
  const calendar = String(new TextDecoder().decode(mail?.attachments[0]?.content as ArrayBuffer))
  expect(calendar).toContain('VEVENT')
  expect(calendar).not.toContain('Zilvermeeuw')
})

test.each([
  ['2026-11-24', '2026-11-25'],
  ['2026-11-27', '2026-11-30'],
  ['2026-11-28', '2026-11-30'],
  ['2026-12-31', '2027-01-01'],
])('what is said on %s waits until %s at most', (said, due) => {
  expect(dueOn(said)).toBe(due)
  expect(isLate(said, due)).toBe(false)
})
