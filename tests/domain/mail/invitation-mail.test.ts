import '#tests/support/smtp.ts'
import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import type { Email } from 'postal-mime'
import { beforeEach, expect, test } from 'vitest'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mails, received } from '#tests/support/smtp.ts'

// What a calendar program finds in a mail, read back from a real mail server.

const noor = await aMember('Noor')
const femke = await aMember('Femke')
let session: Awaited<ReturnType<typeof aSession>>

beforeEach(async () => {
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  await workOff()
  received.length = 0
})

/** The appointment in a mail: as its part says it, and as its text says it. */
function appointmentIn(mail: Email | undefined) {
  const parts = mail?.attachments.filter(({ mimeType }) => mimeType === 'text/calendar') ?? []
  const [part] = parts
  const written = new TextDecoder().decode(part?.content as ArrayBuffer)
  const calendar = new ICAL.Component(ICAL.parse(written))
  const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component
  return {
    ...{ parts, written, event, said: part?.method },
    method: calendar.getFirstPropertyValue('method'),
    file: mail?.attachments.find(({ filename }) => filename)?.filename,
  }
}

test('the method is the same in the part and in the text, who sends is who organises, and it is called invite.ics', async () => {
  await takesASeat(femke, session)
  await workOff()
  await signOff(await as(femke), session.id)
  await workOff()
  const [made, ended] = await mails()
  for (const [mail, method, status] of [
    [made, 'REQUEST', 'CONFIRMED'],
    [ended, 'CANCEL', 'CANCELLED'],
  ] as const) {
    const appointment = appointmentIn(mail)
    expect(appointment).toMatchObject({ said: method, method, file: 'invite.ics' })
    expect(appointment.event.getFirstPropertyValue('status')).toBe(status)
    expect(appointment.event.getFirstPropertyValue('organizer')).toBe(`mailto:${mail?.from?.address}`)
    expect(appointment.event.getAllProperties('attendee')).toHaveLength(1)
    expect(appointment.written).toContain('BEGIN:VTIMEZONE')
    expect(mail?.text).toContain('Als meedoen niet vanzelf gaat')
    expect(mail?.html).toContain('Als meedoen niet vanzelf gaat')
  }
})

test('each seat has its own appointment, with one name in it; a guest gets one as well', async () => {
  await takesASeat(femke, session)
  await aGuest('Ria', 'ria@gast.example')
  await workOff()
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  await workOff()
  const cancelled = (await mails()).filter(({ subject }) => subject?.startsWith('Gaat niet door'))
  const appointments = cancelled.map((mail) => ({ to: mail.to?.[0]?.address, ...appointmentIn(mail) }))
  expect(appointments.map(({ to }) => to).sort()).toEqual([femke.email, 'ria@gast.example'].sort())
  expect(new Set(appointments.map(({ event }) => event.getFirstPropertyValue('uid'))).size).toBe(2)
  for (const { to, event, method } of appointments) {
    expect(method).toBe('CANCEL')
    expect(event.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([`mailto:${to}`])
  }
})

test.each(['requested', 'waiting', 'offered', 'declined'])('who is %s has no appointment to lose', async (state) => {
  await aGuest('Ria', 'ria@gast.example', state)
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  await workOff()
  expect((await mails()).filter((mail) => holdsAppointment(mail))).toEqual([])
})

const holdsAppointment = ({ attachments }: Email) => attachments.some(({ mimeType }) => mimeType === 'text/calendar')

async function aGuest(name: string, email: string, state = 'enrolled') {
  const guest = { id: randomUUID(), sessionId: session.id, name, email, sector: 'social', createdAt: new Date() }
  await db.insertInto('guests').values(guest).execute()
  const seat = { sessionId: session.id, guestId: guest.id, state, enrolledAt: new Date() }
  await db.insertInto('enrolments').values(seat).execute()
}
