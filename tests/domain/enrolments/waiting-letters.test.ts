import '#tests/support/smtp.ts'
import { sql } from 'kysely'
import type { Email } from 'postal-mime'
import { beforeEach, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { answerOfferByToken, readOfferByToken } from '#app/domain/enrolments/offer-actions.server.ts'
import { giveSeat } from '#app/domain/enrolments/seat-giving.server.ts'
import { readSignOff } from '#app/domain/enrolments/sign-off-link.server.ts'
import { moveInList } from '#app/domain/enrolments/waiting-order.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { daysBefore, hoursBefore } from '#app/domain/sessions/seat-rules.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { atTime, minutesAfter, seatAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSeat, aSession, revision } from '#tests/support/cast-sessions.ts'
import { mailsTo, received } from '#tests/support/smtp.ts'

// What who waits finds in the letterbox, read back from a real mail server.

const noor = await aMember('Noor')
const femke = await aMember('Femke')
const tom = await aMember('Tom')
const samira = await aMember('Samira')
const thuis = await aCircle('Thuis', { hosts: [noor] })
const rules = { capacity: '1', experienceSeats: '0' }
let session: Awaited<ReturnType<typeof aSession>>

beforeEach(async () => {
  await workOff()
  received.length = 0
  session = await aSession(noor, thuis, rules)
  await takeSeats([femke, tom, samira], session)
})

/** What came for this person since the last look, in text and in HTML. */
async function mailsNow(person: { email: string }): Promise<Email[]> {
  await workOff()
  // A letter that had to let an earlier one go first tries again some moments later.
  for (let again = 0; again < 3; again++) {
    await sql`update graphile_worker._private_jobs set run_at = now() where attempts > 0`.execute(db)
    await workOff()
  }
  return mailsTo(person)
}
const lastTo = async (person: { email: string }) => (await mailsNow(person)).at(-1)
const says = (mail: Email | undefined, ...words: string[]) => {
  for (const word of words) {
    expect(mail?.text).toContain(word)
    expect(mail?.html).toContain(word)
  }
}
const tokenIn = (mail: Email | undefined, part: string) =>
  new RegExp(`http://localhost:3000/${part}/([\\w-]{32})`).exec(mail?.text ?? '')?.[1] ?? ''

async function femkeLeaves() {
  await signOff(await as(femke), session.id)
  await atTime(minutesAfter(new Date(), 1), session)
}

test('who waits reads their own place, and a way to leave; of others nothing', async () => {
  const mail = await lastTo(samira)
  expect(mail?.subject).toBe('Je staat op de wachtlijst: Als meedoen niet vanzelf gaat')
  says(mail, 'Je staat op plek 2.', 'donderdag 2 december 2027, 15.30 tot 17.30 uur', '/sign-off/')
  expect(`${mail?.text}${mail?.html}`).not.toMatch(/Tom|Femke/)
  expect(mail?.attachments).toEqual([])
  expect((await readSignOff(systemContext(), tokenIn(mail, 'sign-off'))).seat.has).toBe('waiting')
})

test('a seat that went to the list leaves the calendar, also when the session was postponed before the mail left', async () => {
  session = await aSession(noor, thuis, { ...rules, releasesUnconfirmed: 'yes' })
  await takeSeats([femke, tom], session)
  await workOff()
  received.length = 0
  await atTime(daysBefore(session.startsAt, 1), session)
  await atTime(hoursBefore(session.startsAt, 11), session)
  await postponeSession(await as(noor), session.id, { period: 'begin volgend jaar', reason: 'De zaal is dicht.' })
  const mails = await mailsNow(femke)
  const calendars = mails.flatMap(({ attachments }) => attachments.flatMap(({ method }) => method ?? []))
  expect(calendars).toEqual(['CANCEL'])
  // There is nothing to come back to now.
  expect(mails.at(-1)?.text).not.toContain('/sign-off/')
})

test('an offer says until when, and its link opens the page with the button', async () => {
  await workOff()
  await femkeLeaves()
  const mail = await lastTo(tom)
  expect(mail?.subject).toBe('Er is een plaats vrij: Als meedoen niet vanzelf gaat')
  says(mail, 'Jij bent aan de beurt.', 'Het aanbod geldt tot', 'Huis van de Wijk (fictief)')
  const { offer } = await readOfferByToken(systemContext(), tokenIn(mail, 'offers'))
  expect(offer).toMatchObject({ isOpen: true, has: 'offered' })
  expect((await lastTo(samira))?.subject).toContain('Je staat op de wachtlijst')
})

test('an offer that lapsed says so, and how to come back', async () => {
  await femkeLeaves()
  await atTime(minutesAfter(new Date(), 25 * 60), session)
  const mail = await lastTo(tom)
  expect(mail?.subject).toBe('Je aanbod is verlopen: Als meedoen niet vanzelf gaat')
  says(mail, 'Je staat niet meer op de wachtlijst.', '/sign-off/')
  expect((await lastTo(samira))?.subject).toContain('Er is een plaats vrij')
})

test('an offer that was answered before the mail left is not sent', async () => {
  await workOff()
  await femkeLeaves()
  await signOff(await as(tom), session.id)
  expect((await mailsNow(tom)).filter(({ subject }) => subject?.startsWith('Er is een plaats vrij'))).toEqual([])
})

test('another hour, postponed, cancelled: who waits and who has an offer hear it', async () => {
  await femkeLeaves()
  await workOff()
  await reviseSession(await as(noor), session.id, revision({ ...rules, start: '16:00' }))
  expect((await lastTo(tom))?.subject).toBe('Andere tijd of plaats, je aanbod blijft: Als meedoen niet vanzelf gaat')
  says(await lastTo(tom), '16.00 tot 17.30 uur', '/offers/')
  expect((await lastTo(samira))?.subject).toBe('Andere tijd of plaats: Als meedoen niet vanzelf gaat')
  await postponeSession(await as(noor), session.id, { period: 'later', reason: 'De zaal is dicht.' })
  for (const one of [tom, samira]) says(await lastTo(one), 'Je houdt je plek op de wachtlijst.')
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  for (const one of [tom, samira]) says(await lastTo(one), 'De wachtlijst vervalt.')
})

test('who is moved hears the new place; not why, and not who else', async () => {
  const { id } = await seatAt(session, samira)
  await moveInList(await as(noor), session.id, { enrolmentId: id, place: 1, reason: 'Nieuwe stem aan tafel.' })
  const mail = await lastTo(samira)
  expect(mail?.subject).toBe('Nieuwe plek op de wachtlijst: Als meedoen niet vanzelf gaat')
  says(mail, 'Je staat op plek 1.')
  expect(`${mail?.text}${mail?.html}`).not.toMatch(/Nieuwe stem|Tom/)
})

test('days before: one button to say yes, and a link to sign off; with what happens to silence, if anything', async () => {
  await atTime(daysBefore(session.startsAt, 5), session)
  const mail = await lastTo(femke)
  expect(mail?.subject).toBe('Kom je nog? Als meedoen niet vanzelf gaat')
  says(mail, '/seat-confirmations/', '/sign-off/')
  expect(mail?.text).not.toContain('Horen we niets')
})

test('a seat that went to the list leaves the calendar, and says why', async () => {
  session = await aSession(noor, thuis, { ...rules, releasesUnconfirmed: 'yes' })
  await takeSeats([femke, tom], session)
  await atTime(daysBefore(session.startsAt, 1), session)
  says(await lastTo(femke), 'Horen we niets voor')
  await atTime(hoursBefore(session.startsAt, 12), session)
  const mail = await lastTo(femke)
  expect(mail?.subject).toBe('Je plaats ging naar een ander: Als meedoen niet vanzelf gaat')
  expect(new TextDecoder().decode(mail?.attachments[0]?.content as ArrayBuffer)).toContain('METHOD:CANCEL')
})

test('a guest waits, is offered a seat and takes it by links alone', async () => {
  const ria = await db
    .insertInto('guests')
    .values({ sessionId: session.id, name: 'Ria', email: 'ria@gast.example', sector: 'care', createdAt: new Date() })
    .returning(['id', 'email'])
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (trx) => {
    const ctx = { ...systemContext(), db: trx }
    await giveSeat(ctx, await lockSession(ctx, session.id), { guestId: ria.id }, { ...aSeat })
  })
  says(await lastTo(ria), 'Je staat op plek 3.')
  for (const one of [femke, tom, samira]) await signOff(await as(one), session.id)
  await atTime(minutesAfter(new Date(), 1), session)
  const token = tokenIn(await lastTo(ria), 'offers')
  await answerOfferByToken(systemContext(minutesAfter(new Date(), 2)), token, 'accept')
  expect((await seatAt(session, ria)).state).toBe('enrolled')
})

// Security: the title of a closed circle's session goes to nobody outside it.
test('who left the circle hears no more of its closed session', async () => {
  await workOff()
  await db.insertInto('circleMemberships').values({ circleId: thuis.id, memberId: samira.id, role: 'member' }).execute()
  await reviseSession(await as(noor), session.id, revision({ ...rules, visibility: 'circle' }))
  await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', samira.id).execute()
  await reviseSession(await as(noor), session.id, revision({ ...rules, visibility: 'circle', start: '16:00' }))
  expect((await mailsNow(samira)).map(({ subject }) => subject)).toEqual([
    'Je staat op de wachtlijst: Als meedoen niet vanzelf gaat',
  ])
})

test('nor that their offer lapsed: it would name what the session is called since', async () => {
  await workOff()
  await db.insertInto('circleMemberships').values({ circleId: thuis.id, memberId: tom.id, role: 'member' }).execute()
  await femkeLeaves()
  expect((await lastTo(tom))?.subject).toContain('Er is een plaats vrij')
  await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', tom.id).execute()
  const closed = { ...rules, visibility: 'circle', title: 'Achter gesloten deuren' }
  await reviseSession(await as(noor), session.id, revision(closed))
  const before = (await mailsNow(tom)).length
  await atTime(minutesAfter(new Date(), 25 * 60), session)
  expect((await seatAt(session, tom)).state).toBe('signed_off')
  expect(await mailsNow(tom)).toHaveLength(before)
})
