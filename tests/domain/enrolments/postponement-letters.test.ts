import ICAL from 'ical.js'
import type { Email } from 'postal-mime'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { answerByToken, answerPostponement } from '#app/domain/enrolments/seat-answer-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent, mailsTo } from '#tests/support/outbox.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let samira: Person
let session: Awaited<ReturnType<typeof aSession>>
const said = { period: 'begin volgend jaar', reason: 'De zaal is dicht.' }
const newDate = { date: '2028-01-13', state: 'postponed' }

beforeAll(async () => {
  noor = await aMember('Noor')
})

beforeEach(async () => {
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  await db.updateTable('members').set({ language: 'en' }).where('id', '=', tom.id).execute()
  samira = await aMember('Samira')
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  for (const person of [femke, tom, samira]) await takesASeat(person, session)
  await mailsSent()
})

const postpone = async () => postponeSession(await as(noor), session.id, said)
const redate = async () => reviseSession(await as(noor), session.id, revision(newDate))

/** What a calendar does with each mail, in order. */
const calendarsOf = async (person: Person) => (await mailsTo(person)).map(entryIn)

function entryIn(mail: Email | undefined) {
  const attached = mail?.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  const text = typeof attached?.content === 'string' ? attached.content : new TextDecoder().decode(attached?.content)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  const method = String(calendar.getFirstPropertyValue('method'))
  expect(attached?.method).toBe(method)
  return {
    method,
    uid: value('uid'),
    status: value('status'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
  }
}

test('whoever has a seat reads that it is postponed, why and till when, and how to answer; the old date leaves the calendar', async () => {
  await postpone()
  const mail = (await mailsTo(femke)).at(-1)
  expect(mail?.subject).toBe('Uitgesteld: Als meedoen niet vanzelf gaat')
  expect(mail?.text).toContain('donderdag 2 december 2027')
  expect(mail?.text).toContain('begin volgend jaar')
  expect(mail?.text).toContain('De zaal is dicht.')
  expect(mail?.text).toContain('Je plaats blijft bewaard.')
  expect(entryIn(mail)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', start: '2027-12-02T15:30:00' })
  expect((await mailsTo(tom)).at(-1)?.subject).toBe('Postponed: Als meedoen niet vanzelf gaat')

  const token = /seat-answers\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  await answerByToken({ viewer: visitor, db, now: new Date() }, token, 'wait')
  const { postponedAnswer } = await db
    .selectFrom('enrolments')
    .select('postponedAnswer')
    .where('memberId', '=', femke.id)
    .executeTakeFirstOrThrow()
  expect(postponedAnswer).toBe('wait')
})

test('the new date goes to who stays, who waits and who said nothing, and not to who stepped out', async () => {
  await postpone()
  await mailsSent()
  await answerPostponement(await as(femke), session.id, 'stay')
  await answerPostponement(await as(samira), session.id, 'leave')
  const goodbye = (await mailsTo(samira)).at(-1)
  // What has no date is not told to be on its old one.
  expect(goodbye?.text).toContain('Je plaats is vrij voor een ander.')
  expect(goodbye?.text).not.toContain('december')
  await redate()

  for (const person of [femke, tom]) {
    const calendars = await calendarsOf(person)
    expect(calendars.map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL', 'REQUEST'])
    expect(calendars.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
    expect(new Set(calendars.map(({ uid }) => uid)).size).toBe(1)
    expect(calendars.at(-1)).toMatchObject({ status: 'CONFIRMED', start: '2028-01-13T15:30:00' })
  }
  const mail = (await mailsTo(femke)).at(-1)
  expect(mail?.subject).toBe('Nieuwe datum: Als meedoen niet vanzelf gaat')
  expect(mail?.text).toContain('donderdag 13 januari 2028, 15.30 tot 17.30 uur')
  expect((await mailsTo(samira)).map(({ subject }) => subject)).not.toContain(mail?.subject)
})

test('a letter that waited until there was a date again is not sent: no CANCEL comes behind a REQUEST', async () => {
  await postpone()
  await redate()
  expect((await calendarsOf(femke)).map(({ method, sequence }) => [method, sequence])).toEqual([
    ['REQUEST', 0],
    ['REQUEST', 2],
  ])
})

test('postponed and then called off: every word to a calendar counts for more than the one before', async () => {
  await postpone()
  await mailsSent()
  await cancelSession(await as(noor), session.id, { reason: 'Er kwam geen zaal.' })
  expect((await calendarsOf(femke)).map(({ method, sequence }) => [method, sequence])).toEqual([
    ['REQUEST', 0],
    ['CANCEL', 1],
    ['CANCEL', 2],
  ])
})

test('who signed off before hears nothing of it', async () => {
  await signOff(await as(tom), session.id)
  const before = (await mailsTo(tom)).length
  await postpone()
  await redate()
  expect(await mailsTo(tom)).toHaveLength(before)
})

test('a mail about a text that is being looked at again has none of its words', async () => {
  await postpone()
  const audience = await db
    .selectFrom('sessions')
    .select('circleId')
    .where('id', '=', session.id)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('sessions')
    .set({ heldBack: true, audience: [`host:${audience.circleId}`] })
    .where('id', '=', session.id)
    .execute()
  const mail = (await mailsTo(femke)).at(-1)
  expect(mail?.subject).toBe('Uitgesteld: een werksessie')
  expect(mail?.text).not.toMatch(/begin volgend jaar|De zaal is dicht|Als meedoen/)
})
