import '#tests/support/smtp.ts'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { sendMail } from '#app/adapters/mail.server.ts'
import { invite } from '#app/domain/circles/invitation-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { sendLetter } from '#app/domain/mail/send-letter.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { mails, received, weather } from '#tests/support/smtp.ts'

beforeEach(async () => {
  await workOff()
  received.length = 0
  weather.down = false
})

async function joInvites(email: string, circleName = 'Meedoen') {
  const jo = await aMember('Jo')
  const circle = await aCircle(circleName, { hosts: [jo] })
  await invite(await as(jo), circle.id, { id: randomUUID(), addresses: email, role: 'member' })
  return circle
}

const header = (mail: Awaited<ReturnType<typeof mails>>[number] | undefined, key: string) =>
  mail?.headers.find((one) => one.key === key)?.value

test('an invitation arrives over SMTP: in text and in HTML, with the headers of a machine', async () => {
  await joInvites('samira@thuiszorg.example', 'Zorg & <zekerheid>')
  await workOff()
  const [mail] = await mails()
  expect(received.map(({ recipients }) => recipients)).toEqual([['samira@thuiszorg.example']])
  expect(mail?.subject).toBe('Uitnodiging voor de kring Zorg & <zekerheid>')
  expect(mail?.text).toContain('Jo nodigt je uit om mee te doen met de kring Zorg & <zekerheid>.')
  expect(mail?.text).toMatch(/http:\/\/localhost:3000\/invitations\/[\w-]{43}/)
  expect(mail?.html).toContain('<html lang="nl">')
  expect(mail?.html).toContain('Zorg &amp; &lt;zekerheid&gt;')
  expect(header(mail, 'auto-submitted')).toBe('auto-generated')
  expect(header(mail, 'x-auto-response-suppress')).toBe('All')
  expect(mail?.messageId).toMatch(/^<[0-9a-f]{40}@localhost>$/)
})

test('one event and one reader make one mail, however often the job runs', async () => {
  await joInvites('samira@thuiszorg.example')
  await workOff()
  const { id: eventId, subjectId } = await db
    .selectFrom('events')
    .select(['id', 'subjectId'])
    .where('name', '=', 'invitation.sent')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const letter = { kind: 'invitation', to: `invitation:${subjectId}`, subjectId, eventId }
  await Promise.all([sendLetter(systemContext(), letter), sendLetter(systemContext(), letter)])
  expect(received).toHaveLength(1)
})

test('when the mail server is away the letter waits, and nothing is noted as sent', async () => {
  weather.down = true
  await joInvites('samira@thuiszorg.example')
  await workOff()
  expect(received).toHaveLength(0)
  const { rows } = await import('kysely').then(({ sql }) =>
    sql<{
      id: string
      attempts: number
    }>`select id, attempts from graphile_worker.jobs where task_identifier = 'send-mail'`.execute(db),
  )
  expect(rows).toMatchObject([{ attempts: 1 }])

  weather.down = false
  const { sql } = await import('kysely')
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(db)
  await workOff()
  expect(received).toHaveLength(1)
})

test('an invitation taken back before it leaves is not sent', async () => {
  await joInvites('samira@thuiszorg.example')
  await db
    .updateTable('invitations')
    .set({ revokedAt: new Date() })
    .where('email', '=', 'samira@thuiszorg.example')
    .execute()
  await workOff()
  expect(received).toHaveLength(0)
})

const plain = { messageId: '<x@localhost>', language: 'nl', subject: 'Dag', text: 'Dag', html: '<p>Dag</p>' }

test.each([
  'a@b.example\r\nBcc: x@evil.example',
  'a@b.example, x@evil.example',
  '"a@b.example" <x@evil.example>',
  'groep: a@b.example, x@evil.example;',
  'a@b.example@evil.example',
  'a(x)@b.example',
  'a@b。example',
  'a@',
  '',
])('%j is no address: nothing leaves', async (address) => {
  await expect(sendMail({ ...plain, to: { name: '', address } })).rejects.toThrow('no address')
  expect(received).toHaveLength(0)
})

test('a line break in a name or a subject makes no second header and no second reader', async () => {
  const to = { name: 'Jo\r\nBcc: x@evil.example', address: 'jo@b.example' }
  await sendMail({ ...plain, to, subject: 'Dag\r\nBcc: y@evil.example\n\nHallo' })
  expect(received[0]?.recipients).toEqual(['jo@b.example'])
  const [mail] = await mails()
  expect(header(mail, 'bcc')).toBeUndefined()
  expect(mail?.subject).toBe('Dag Bcc: y@evil.example Hallo')
})

test('names with ĳ, ş and a right-to-left mark arrive as they are', async () => {
  await sendMail({ ...plain, to: { name: 'Ĳsbrand Şahin ‏דנה', address: 'jo@b.example' } })
  const [mail] = await mails()
  expect(mail?.to?.[0]?.name).toBe('Ĳsbrand Şahin ‏דנה')
})

test('a calendar invitation says its method in the text and in the type, and is called invite.ics', async () => {
  const text = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'
  await sendMail({ ...plain, to: { name: '', address: 'jo@b.example' }, calendar: { method: 'CANCEL', text } })
  const raw = received[0]?.raw.toString() ?? ''
  expect(raw).toMatch(/Content-Type: text\/calendar;[^\n]*method=CANCEL/i)
  const [mail] = await mails()
  expect(mail?.attachments.map(({ filename }) => filename)).toContain('invite.ics')
})
