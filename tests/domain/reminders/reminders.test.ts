import '#tests/support/smtp.ts'
import { beforeEach, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { readTimeline } from '#app/domain/duties/duty-queries.server.ts'
import { takeClockSteps } from '#app/domain/preparation/clock.server.ts'
import { revisePreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { giveConsent } from '#app/domain/preparation/table-consents.server.ts'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsTo, received } from '#tests/support/smtp.ts'

// The clock as the worker would read it, and the mails as a real mail server got them. A session begins in two days.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let samira: Person
let thuis: { id: string }
let session: { id: string; startsAt: Date; endsAt: Date }

const hour = 3_600_000
const dayIn = (days: number) => new Date(Date.now() + days * 24 * hour).toISOString().slice(0, 10)

beforeEach(async () => {
  ;[noor, femke, tom, samira] = (await Promise.all(
    ['Noor', 'Femke', 'Tom', 'Samira'].map((name) => aMember(name)),
  )) as [Person, Person, Person, Person]
  await db.updateTable('members').set({ language: 'en' }).where('id', '=', tom.id).execute()
  thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
  session = await aSession(noor, thuis, { date: dayIn(40) })
  for (const person of [femke, tom]) await takesASeat(person, session)
  await workOff()
  received.length = 0
})

/** The clock strikes, in this process and in another, once more after a restart. */
async function clock(now: Date) {
  const ctx = { ...systemContext(), now }
  await Promise.all([takeClockSteps(ctx), takeClockSteps(ctx)])
  await takeClockSteps(ctx)
  await workOff()
}

/** Letters are written at the present moment: bring the session near instead of the clock. */
async function beginsIn(hours: number, lasting = 2) {
  const startsAt = new Date(Date.now() + hours * hour)
  session = { ...session, startsAt, endsAt: new Date(startsAt.getTime() + lasting * hour) }
  await db.updateTable('sessions').set({ startsAt, endsAt: session.endsAt }).where('id', '=', session.id).execute()
}

const lettersTo = async (person: Person, subject: RegExp) =>
  (await mailsTo(person)).filter((mail) => subject.test(mail.subject ?? ''))
const soon = /^(Tot gauw|See you soon)/
const remind = { prepare: 'Lees de casus en bedenk één vraag.', reminderDays: 1, textDays: 14 }

test('everyone with a seat is reminded once, in their language, in text and in HTML, with a way out', async () => {
  await revisePreparation(await as(noor), session.id, remind)
  await beginsIn(5)
  await clock(new Date())
  await clock(new Date())
  const [mail, ...more] = await lettersTo(femke, soon)
  expect(more).toEqual([])
  expect(mail?.subject).toBe('Tot gauw: Als meedoen niet vanzelf gaat')
  for (const body of [mail?.text, mail?.html]) {
    expect(body).toContain('Huis van de Wijk (fictief)')
    expect(body).toContain('Lees de casus en bedenk één vraag.')
    expect(body).toContain('Noor helpt je')
    expect(body).toMatch(/\/sign-off\/[\w-]{32}/)
  }
  expect(mail?.attachments).toEqual([])
  expect((await lettersTo(tom, soon)).map(({ subject }) => subject)).toEqual([
    'See you soon: Als meedoen niet vanzelf gaat',
  ])
  expect(await lettersTo(samira, soon)).toEqual([])
})

test('who takes a seat after that reads it in the confirmation, and is not reminded as well', async () => {
  await revisePreparation(await as(noor), session.id, remind)
  await beginsIn(5)
  await takeClockSteps(systemContext())
  const ilko = await aMember('Ilko')
  // Before the letters of that step left, even.
  await takesASeat(ilko, session)
  await clock(new Date(Date.now() + 60_000))
  const mails = await mailsTo(ilko)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('Wat je voorbereidt: Lees de casus en bedenk één vraag.')
})

test('not before nine on the day before, over the change of the clock too; three days when the host wants', async () => {
  // Monday 29 March 2027: the clock goes forward in the night of Saturday to Sunday.
  const form = { date: '2027-03-29', start: '15:30', end: '17:30' }
  const spring = await aSession(noor, thuis, form)
  const steps = async (at: string) => {
    await takeClockSteps({ ...systemContext(), now: new Date(at) })
    const taken = await db.selectFrom('clockSteps').select('step').where('sessionId', '=', spring.id).execute()
    return taken.map(({ step }) => step)
  }
  expect(await steps('2027-03-28T06:59:00Z')).toEqual([])
  expect(await steps('2027-03-28T07:00:00Z')).toEqual(['reminded'])
  // Autumn, three days ahead: the clock goes back on Sunday 31 October, so Friday nine is still summer time.
  const autumn = await aSession(noor, thuis, { ...form, date: '2027-11-01' })
  await revisePreparation(await as(noor), autumn.id, { ...remind, reminderDays: 3 })
  const taken = async (at: string) => {
    await takeClockSteps({ ...systemContext(), now: new Date(at) })
    return (await db.selectFrom('clockSteps').select('step').where('sessionId', '=', autumn.id).execute()).length
  }
  expect([await taken('2027-10-29T06:59:00Z'), await taken('2027-10-29T07:00:00Z')]).toEqual([0, 1])
})

test('nobody is reminded of what was put off or called off, not even when the mail was waiting', async () => {
  await beginsIn(5)
  await takeClockSteps(systemContext())
  await postponeSession(await as(noor), session.id, { period: 'later', reason: 'Ziek.' })
  await workOff()
  expect(await lettersTo(femke, soon)).toEqual([])

  const other = await aSession(noor, thuis, { date: dayIn(40) })
  await takesASeat(femke, other)
  session = { ...session, id: other.id }
  await beginsIn(5)
  await cancelSession(await as(noor), other.id, { reason: 'Ziek.' })
  await clock(new Date())
  expect(await lettersTo(femke, soon)).toEqual([])
})

test('a new date has a reminder of its own; the one of the old date is not sent', async () => {
  await beginsIn(5)
  await takeClockSteps(systemContext())
  await reviseSession(await as(noor), session.id, revision({ date: dayIn(30) }))
  await workOff()
  expect(await lettersTo(femke, soon)).toEqual([])
  await beginsIn(4)
  await clock(new Date())
  expect(await lettersTo(femke, soon)).toHaveLength(1)
})

test('the cases are ready: only who may read one is told, with a link and not a word of it', async () => {
  const theCase = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  await takesASeat(samira, session)
  await workOff()
  received.length = 0
  await beginsIn(13 * 24)
  await clock(new Date())
  const ready = /^(De casussen staan klaar|The cases are ready)/
  // Femke is not of the circle, and the bringer said nothing yet.
  expect([await lettersTo(femke, ready), await lettersTo(tom, ready)]).toEqual([[], []])
  const [mail] = await lettersTo(samira, ready)
  expect(mail?.text).toContain(`/sessions/${session.id}/texts`)
  for (const { raw } of received) expect(raw.toString()).not.toMatch(/De deur blijft|deur_blijft|zeventig/)

  const second = await aSession(noor, thuis, { date: dayIn(40) })
  const another = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), second.id, [another.id])
  await giveConsent(await as(samira), another.id, second.id, true)
  await takesASeat(femke, second)
  session = { ...session, id: second.id }
  await beginsIn(13 * 24)
  await clock(new Date())
  expect(await lettersTo(femke, ready)).toHaveLength(1)
  for (const { raw } of received) expect(raw.toString()).not.toMatch(/De deur blijft|zeventig/)
})

test('while a text is being looked at again it is not ready; it is told when it is shown again, and once', async () => {
  const theCase = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  await takesASeat(samira, session)
  await workOff()
  await db.insertInto('circleMemberships').values({ circleId: thuis.id, memberId: femke.id, role: 'member' }).execute()
  const { id } = await reported(femke, 'case', theCase.id)
  await beginsIn(13 * 24)
  received.length = 0
  const ready = /^De casussen staan klaar/
  const textsDuty = async () =>
    (await readTimeline(await as(noor), session.id)).duties.find(({ key }) => key === 'texts')?.state
  await clock(new Date())
  expect([await lettersTo(samira, ready), await textsDuty()]).toEqual([[], 'ready'])

  await showReported(await as(noor), id, { reason: 'Dit wijst naar niemand.' })
  await clock(new Date())
  expect(await lettersTo(samira, ready)).toHaveLength(1)
  expect(await textsDuty()).toBe('done')
  // Someone says it again: a host has something to look at, and nobody is told twice.
  await db
    .updateTable('cases')
    .set({ heldBack: true, audience: [`host:${thuis.id}`] })
    .where('id', '=', theCase.id)
    .execute()
  expect(await textsDuty()).toBe('ready')
})

test('afterwards everyone is asked two questions, and only the bringer is thanked, by no name of a case', async () => {
  const theCase = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  await workOff()
  const [table] = await lettersTo(samira, /^Je casus ligt op tafel/)
  expect(table?.text).toContain(`/cases/${theCase.id}/tables`)
  expect(table?.text).toContain('alleen als jij dat goed vindt')
  received.length = 0
  // It ended the evening before last, so that the evening has come whatever the hour is now.
  await beginsIn(-30)
  await clock(new Date())
  await clock(new Date())
  const [asked, ...again] = await lettersTo(femke, /^Was dit je tijd waard/)
  expect(again).toEqual([])
  expect(asked?.text).toMatch(new RegExp(`/closings/${session.id}/[\\w-]{43}`))
  expect(asked?.text).toContain('Je naam wordt hier niet bewaard.')
  const [thanks, ...more] = await lettersTo(samira, /^Dank je wel voor je casus/)
  expect(more).toEqual([])
  expect(thanks?.text).toContain('Noor')
  for (const person of [noor, femke, tom])
    expect(await lettersTo(person, /^(Dank je wel voor|Thank you for)/)).toEqual([])
  for (const { raw } of received) expect(raw.toString()).not.toMatch(/De deur blijft|zeventig/)
})

test('a mail about a session that is being looked at again has none of its words', async () => {
  await revisePreparation(await as(noor), session.id, remind)
  await beginsIn(5)
  await db
    .updateTable('sessions')
    .set({ heldBack: true, audience: [`host:${thuis.id}`] })
    .where('id', '=', session.id)
    .execute()
  await clock(new Date())
  const [mail] = await lettersTo(femke, soon)
  expect(mail?.subject).toBe('Tot gauw: een werksessie')
  expect(mail?.text).not.toMatch(/Als meedoen|Huis van de Wijk|bedenk/)
})
