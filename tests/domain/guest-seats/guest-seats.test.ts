import '#tests/support/smtp.ts'
import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listCases } from '#app/domain/cases/case-queries.server.ts'
import { listCircles } from '#app/domain/circles/circle-queries.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { listEnrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { makeSignOffToken } from '#app/domain/enrolments/seat-token.server.ts'
import { comeBackByToken, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { eraseGuests } from '#app/domain/guest-seats/erase-guests.server.ts'
import {
  acceptAsGuest,
  acceptAsMember,
  removeGuest,
  seatGuest,
  signOffGuest,
} from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import {
  readGuestCalendar,
  readGuestPage,
  readGuestTexts,
  seatedGuest,
} from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { giveConsent } from '#app/domain/preparation/table-consents.server.ts'
import { reportAtTable, showReported } from '#app/domain/reports/report-actions.server.ts'
import { listReports } from '#app/domain/reports/report-queries.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, NotFound } from '#app/errors.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aGuestAt, aSeatLink, guestForm, invitesByMail, passing, tokenOf } from '#tests/support/cast-guest-seats.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { received } from '#tests/support/smtp.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
let other: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [noor], members: [femke] })
})
beforeEach(async () => {
  await workOff()
  received.length = 0
  // Closed: nobody outside the circle reads of it, but for who is asked.
  session = await aSession(noor, thuis, { visibility: 'circle', title: 'Achter gesloten deuren' })
  other = await aSession(noor, thuis, { visibility: 'circle', title: 'Een andere tafel' })
})

const day = 86_400_000
const later = (days: number) => new Date(session.endsAt.getTime() + days * day)
const page = (token: string, now?: Date) => readGuestPage(passing(now), token)
const taken = async () => (await readSession(await as(noor), session.id)).seats
const accept = (token: string, changes: object = {}) => acceptAsGuest(passing(), token, guestForm({ ...changes }), 'nl')
const mails = async () => {
  await workOff()
  return Promise.all(received.map(({ raw }) => PostalMime.parse(raw)))
}

describe('a host invites someone without an account by mail', () => {
  test('the mail leads to the session; accepting gives a seat, a mail, and the same link as a key', async () => {
    await invitesByMail(noor, session, 'mo@school.example', 'education')
    const [invitation] = await mails()
    expect(received[0]?.recipients).toEqual(['mo@school.example'])
    expect(invitation?.subject).toBe('Kom je aan tafel? Achter gesloten deuren')
    expect(invitation?.text).toContain('Noor nodigt je uit voor de werksessie Achter gesloten deuren.')
    expect(invitation?.text).toContain('een stem uit het onderwijs')
    expect(invitation?.html).toContain('guest-seats/')
    const token = tokenOf(invitation?.text)

    // Opening it, as mail scanners do, changes nothing.
    for (let time = 0; time < 3; time++) expect(await page(token)).toMatchObject({ page: 'invited', way: 'guest' })
    expect(await taken()).toEqual([])
    expect(await accept(token, { brings: 'Een vraag uit de klas' })).toBe(`/guest-seats/${token}`)
    expect(await taken()).toEqual(['education'])
    expect(await page(token)).toMatchObject({
      page: 'seat',
      session: { title: 'Achter gesloten deuren' },
      seat: { name: 'Mo', has: 'enrolled', brings: 'Een vraag uit de klas', hasMail: true },
    })

    const [, made] = await mails()
    expect(made?.to?.[0]?.address).toBe('mo@school.example')
    expect(made?.subject).toBe('Je bent ingeschreven: Achter gesloten deuren')
    expect(made?.text).toContain('Dag Mo,')
    expect(made?.html).toContain('guest-seats/')
    // Security: to the guest's own page; the address of the session is not theirs to open.
    expect(`${made?.text}${made?.html}`).not.toContain(`/sessions/${session.id}`)
    expect(await page(tokenOf(made?.text))).toMatchObject({ page: 'seat', seat: { name: 'Mo' } })
    expect(await page(token)).toMatchObject({ page: 'seat' })
    const invite = made?.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    expect(String(invite?.content)).toBeTruthy()
  })

  test('it works once, and for the address it went to', async () => {
    await invitesByMail(noor, session, 'mo@school.example')
    const token = tokenOf((await mails())[0]?.text)
    const typed = { email: 'ander@school.example' }
    const tries = await Promise.allSettled([accept(token, typed), accept(token, { ...typed, name: 'Een ander' })])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(accept(token)).rejects.toThrow('seatInvitations.used')
    expect(await taken()).toHaveLength(1)
    const guests = await db.selectFrom('guests').select('email').where('sessionId', '=', session.id).execute()
    expect(guests).toEqual([{ email: 'mo@school.example' }])
  })

  test('invited again, the newer link counts; a member is led to their own account, and the host learns neither', async () => {
    await invitesByMail(noor, session, 'mo@school.example')
    const first = tokenOf((await mails())[0]?.text)
    await invitesByMail(noor, session, `mo@school.example\n${femke.email}`)
    expect(await page(first)).toEqual({ page: 'void', why: 'withdrawn' })
    await expect(accept(first)).rejects.toThrow('seatInvitations.withdrawn')
    const toFemke = (await mails()).find(({ to }) => to?.[0]?.address === femke.email)
    expect(toFemke?.text).toContain('Dag Femke,')
    const token = tokenOf(toFemke?.text)
    expect(await page(token)).toMatchObject({ page: 'invited', way: 'sign-in' })
    await expect(accept(token)).rejects.toThrow('seatInvitations.known')
  })
})

describe('one person, one seat', () => {
  const link = async () => {
    await invitesByMail(noor, session, 'mo@school.example')
    return tokenOf((await mails()).at(-1)?.text)
  }
  const writeDown = async (changes: object) => {
    const person = { name: 'Mo', sector: 'education', newOrganisation: 'School De Brug (fictief)', role: 'participant' }
    const form = SeatGuest.parse({ id: randomUUID(), ...person, email: 'mo@school.example', ...changes })
    await seatGuest(await as(noor), session.id, form, 'nl')
  }

  test('also when they are invited again, or written down by another host; two people may share an address', async () => {
    await accept(await link())
    await expect(accept(await link())).rejects.toThrow(new Conflict('seatInvitations.seated'))
    await expect(writeDown({ name: 'mo' })).rejects.toThrow(new Conflict('seatInvitations.seated'))
    expect(await taken()).toHaveLength(1)
    await writeDown({ name: 'Ali' })
    expect(await taken()).toHaveLength(2)
  })

  test('who left and is invited again sits down once more', async () => {
    const first = await link()
    await accept(first)
    await signOffGuest(passing(), first)
    await accept(await link())
    expect(await taken()).toHaveLength(1)
  })

  test('Security: a link that was passed on tells nobody who comes', async () => {
    await accept(await link())
    await accept(await aSeatLink(noor, session), { email: 'mo@school.example' })
    expect(await taken()).toHaveLength(2)
  })

  test('who made an account since they were invited comes in with it, and nobody else does', async () => {
    const token = await link()
    const mo = await aMember('Mo')
    expect(await readGuestPage(await as(mo), token)).toMatchObject({ page: 'void', why: 'other-address' })
    await expect(acceptAsMember(await as(mo), token)).rejects.toThrow(new Conflict('seatInvitations.other-address'))
    await db.updateTable('members').set({ email: 'mo@school.example' }).where('id', '=', mo.id).execute()
    expect(await readGuestPage(await as(mo), token)).toMatchObject({ page: 'invited', way: 'member' })
    expect(await acceptAsMember(await as(mo), token)).toBe(session.id)
    expect((await readSession(await as(mo), session.id)).id).toBe(session.id)
    await db
      .updateTable('members')
      .set({ email: `mo.${mo.id}@school.example` })
      .where('id', '=', mo.id)
      .execute()
  })
})

describe('a link to pass on', () => {
  test('gives one person a seat, and that person a key of their own', async () => {
    const link = await aSeatLink(noor, session, 'education')
    expect(await page(link)).toMatchObject({ page: 'invited', voice: 'education', email: '' })
    const own = tokenOf(await accept(link))
    expect(own).not.toBe(link)
    expect(await page(own)).toMatchObject({ page: 'seat', seat: { hasMail: false } })
    // Security: who else has the link that went round sees nothing of the seat it gave.
    expect(await page(link)).toEqual({ page: 'void', why: 'used' })
    await expect(accept(link)).rejects.toThrow('seatInvitations.used')
  })

  test('the database holds hashes, and no link', async () => {
    const link = await aSeatLink(noor, session)
    const own = tokenOf(await accept(link))
    const rows = [
      await db.selectFrom('seatInvitations').selectAll().execute(),
      await db.selectFrom('guestLinks').selectAll().execute(),
      await db.selectFrom('guests').selectAll().execute(),
    ]
    for (const token of [link, own]) expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('Security: a guest of one session', () => {
  test('reads nothing of another, of the circle, or of the site', async () => {
    const secret = await anOpenCase(femke, thuis, noor, { title: 'Zilvermeeuw', reach: 'circle' })
    const open = await anOpenCase(femke, thuis, noor, { title: 'Waterhoen', reach: 'everyone' })
    const { ctx, sessionId } = await seatedGuest(passing(), await aGuestAt(noor, session))
    expect(sessionId).toBe(session.id)
    expect(ctx.viewer.keys).toEqual([`session:${session.id}`])
    await expect(readSession(ctx, other.id)).rejects.toThrow(NotFound)
    expect((await listComing(ctx, { limit: 100 })).sessions.map(({ id }) => id)).toEqual([session.id])
    expect((await listCases(ctx)).cases).toEqual([])
    expect(JSON.stringify(await listCircles(ctx))).not.toContain('Noor')
    for (const { id } of [secret, open])
      expect(JSON.stringify(await page(await aGuestAt(noor, session)))).not.toContain(id)
    await expect(listEnrolled(ctx, { id: session.id, circleId: thuis.id, coCircleIds: [] })).rejects.toThrow(Forbidden)
  })

  test('reads a case of the circle only when its bringer said so, from the day set, and no longer than it lies there', async () => {
    const theCase = await anOpenCase(femke, thuis, noor, { title: 'Zilvermeeuw', reach: 'circle' })
    await putCasesOnTable(await as(noor), session.id, [theCase.id])
    const token = await aGuestAt(noor, session)
    const elsewhere = await aGuestAt(noor, other)
    const twoDaysBefore = later(-2)
    const reads = async (now: Date, by = token) =>
      (await readGuestTexts(passing(now), by)).cases.map(({ title }) => title)
    expect(await reads(twoDaysBefore)).toEqual([])
    await giveConsent(await as(femke), theCase.id, session.id, true)
    expect(await reads(twoDaysBefore)).toEqual(['Zilvermeeuw'])
    expect(await page(token, twoDaysBefore)).toMatchObject({ cases: 1 })
    // "Iemand is herkenbaar", said by the guest: hidden until a host has looked. At another table it is not theirs to say.
    const says = async (by: string) => {
      const { ctx, sessionId } = await seatedGuest(passing(twoDaysBefore), by)
      await reportAtTable(ctx, { sessionId, caseId: theCase.id, words: '', from: randomUUID() })
    }
    await expect(says(elsewhere)).rejects.toThrow(NotFound)
    await says(token)
    expect(await reads(twoDaysBefore)).toEqual([])
    const [report] = await listReports(await as(noor))
    await showReported(await as(noor), report?.id ?? '', { reason: 'Niemand is te herkennen.' })
    // Long before, at another table, for who gave the seat back, and when it is over: nothing.
    expect(await reads(later(-200))).toEqual([])
    expect(await reads(twoDaysBefore, elsewhere)).toEqual([])
    expect(await reads(later(1))).toEqual([])
    await signOffGuest(passing(), token)
    await expect(readGuestTexts(passing(twoDaysBefore), token)).rejects.toThrow(NotFound)
  })

  test('sees no name but of who chose to be seen', async () => {
    await aGuestAt(noor, session, { name: 'Zoë', shownTo: 'nobody' })
    await aGuestAt(noor, session, { name: 'Pim', shownTo: 'participants' })
    const shown = JSON.stringify(await page(await aGuestAt(noor, session, { name: 'Mo' })))
    expect(shown).toContain('Pim')
    expect(shown).not.toContain('Zoë')
    expect(shown).not.toContain('Noor')
  })

  test('nothing a week after it, and nothing once the seat is given back', async () => {
    const token = await aGuestAt(noor, session)
    expect(await page(token, later(6.9))).toMatchObject({ page: 'seat' })
    expect(await page(token, later(7.1))).toEqual({ page: 'void', why: 'expired' })
    await expect(seatedGuest(passing(later(7.1)), token)).rejects.toThrow(NotFound)
    await signOffGuest(passing(), token)
    await signOffGuest(passing(), token)
    expect(await page(token)).toEqual({ page: 'void', why: 'given-back' })
    await expect(seatedGuest(passing(), token)).rejects.toThrow(NotFound)
    await expect(readGuestCalendar(passing(), token, 'nl')).rejects.toThrow(NotFound)
    expect(await taken()).toEqual([])
  })

  test('no word while a reader has the text looked at again', async () => {
    const [token, link] = [await aGuestAt(noor, session), await aSeatLink(noor, session)]
    await db
      .updateTable('sessions')
      .set({ heldBack: true, audience: [`host:${thuis.id}`] })
      .where('id', '=', session.id)
      .execute()
    for (const held of [token, link]) expect(await page(held)).toEqual({ page: 'void', why: 'held-back' })
  })

  test('who waits for a seat reads the session, and nothing that is of its table', async () => {
    const full = { capacity: 1, onlineLink: 'https://ontmoet.example/thuis' }
    await db.updateTable('sessions').set(full).where('id', '=', session.id).execute()
    await aGuestAt(noor, session, { shownTo: 'participants', name: 'Pim' })
    const token = await aGuestAt(noor, session, { email: 'mo@school.example' })
    expect(await page(token)).toMatchObject({ page: 'seat', seat: { has: 'waiting' }, names: [] })
    expect(JSON.stringify(await page(token))).not.toContain('ontmoet.example')
    await expect(seatedGuest(passing(), token)).rejects.toThrow(NotFound)
  })

  test('a made up link is not there, and neither is another one’s', async () => {
    for (const token of ['', 'x', randomUUID(), 'a'.repeat(43), 'a'.repeat(100_000)]) {
      await expect(page(token)).rejects.toThrow(NotFound)
      await expect(accept(token)).rejects.toThrow(NotFound)
      await expect(signOffGuest(passing(), token)).rejects.toThrow(NotFound)
    }
    const [mine, theirs] = [
      await aGuestAt(noor, session, { name: 'Mo' }),
      await aGuestAt(noor, session, { name: 'Pim' }),
    ]
    await signOffGuest(passing(), mine)
    expect(await page(theirs)).toMatchObject({ page: 'seat', seat: { name: 'Pim' } })
  })
})

describe('the session changes', () => {
  test('called off: the page says so, with the reason, and nobody takes a seat', async () => {
    const [token, link] = [
      await aGuestAt(noor, session, { email: 'mo@school.example' }),
      await aSeatLink(noor, session),
    ]
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    expect(await page(token)).toMatchObject({
      session: { standing: 'cancelled', cancelledBecause: 'De zaal is dicht.' },
    })
    expect(await page(link)).toMatchObject({ page: 'invited', session: { standing: 'cancelled' } })
    await expect(accept(link)).rejects.toThrow('sessions.is-cancelled')
    expect((await mails()).at(-1)?.subject).toBe('Gaat niet door: Achter gesloten deuren')
  })

  test('put off: the seat is kept and the link lives on, past the old date', async () => {
    const [token, link] = [await aGuestAt(noor, session), await aSeatLink(noor, session)]
    await postponeSession(await as(noor), session.id, { period: 'begin volgend jaar', reason: 'De zaal is dicht.' })
    expect(await page(token, later(60))).toMatchObject({ page: 'seat', session: { standing: 'postponed' } })
    await expect(accept(link)).rejects.toThrow('sessions.is-postponed')
    await expect(readGuestCalendar(passing(), token, 'nl')).rejects.toThrow('sessions.is-postponed')
  })

  test('begun: too late to come', async () => {
    const link = await aSeatLink(noor, session)
    const begun = passing(session.startsAt)
    await expect(acceptAsGuest(begun, link, guestForm(), 'nl')).rejects.toThrow('sessions.has-begun')
    await expect(acceptAsGuest(passing(later(8)), link, guestForm(), 'nl')).rejects.toThrow('seatInvitations.expired')
    expect(await page(link, later(8))).toEqual({ page: 'void', why: 'expired' })
  })
})

test('the calendar file names nobody and tells the hours', async () => {
  const text = await readGuestCalendar(passing(), await aGuestAt(noor, session, { email: 'mo@school.example' }), 'nl')
  expect(text).not.toMatch(/ATTENDEE|mo@school/)
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined)
  expect(event.summary).toBe('Achter gesloten deuren')
})

describe('a host writes someone down', () => {
  const written = (changes: object = {}) =>
    SeatGuest.parse({
      id: randomUUID(),
      name: 'Wil',
      sector: 'care',
      newOrganisation: 'Zorg (fictief)',
      role: 'listener',
      ...changes,
    })
  const seats = async (form = written()) => seatGuest(await as(noor), session.id, form, 'nl')
  const listed = async () => listEnrolled(await as(noor), { id: session.id, circleId: thuis.id, coCircleIds: [] })

  test('without an address no mail leaves; the form sent twice seats once', async () => {
    const form = written({ brings: 'Gebeld op dinsdag' })
    await seats(form)
    await seats(form)
    expect(await listed()).toMatchObject([{ name: 'Wil', role: 'listener', brings: 'Gebeld op dinsdag' }])
    expect(await mails()).toEqual([])
  })

  test('at a full table only with an address: a seat that comes free is offered by mail', async () => {
    await db.updateTable('sessions').set({ capacity: 1 }).where('id', '=', session.id).execute()
    await seats()
    await expect(seats()).rejects.toMatchObject({ fields: { email: ['waitingList.email.required'] } })
    await seats(written({ email: 'wil@zorg.example' }))
    expect((await mails()).map(({ subject }) => subject)).toEqual([expect.stringContaining('wachtlijst')])
  })

  test('with an address they get a mail with their own page', async () => {
    const { id: organisationId } = await anOrganisation('Zorg Zuid')
    await seats(written({ email: 'wil@zorg.example', organisationId, newOrganisation: '' }))
    const [mail] = await mails()
    expect(mail?.subject).toBe('Je bent ingeschreven: Achter gesloten deuren')
    expect(await page(tokenOf(mail?.text))).toMatchObject({ page: 'seat', seat: { name: 'Wil', role: 'listener' } })
  })

  test('takes them off again: a mail says so, and no link of theirs brings them back', async () => {
    await seats(written({ email: 'wil@zorg.example' }))
    const [mail] = await mails()
    const [one] = await listed()
    await removeGuest(await as(noor), session.id, one?.guestId ?? '')
    await removeGuest(await as(noor), session.id, one?.guestId ?? '')
    expect(await listed()).toEqual([])
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Je bent ingeschreven: Achter gesloten deuren',
      'Je bent afgemeld: Achter gesloten deuren',
    ])
    expect(await page(tokenOf(mail?.text))).toEqual({ page: 'void', why: 'given-back' })
    const signOffToken = /sign-off\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    await expect(comeBackByToken(passing(), signOffToken)).rejects.toThrow(NotFound)
    expect(await taken()).toEqual([])
  })

  test('who had just signed off does not come back once a host took them off', async () => {
    const token = await aGuestAt(noor, session)
    const { enrolmentId } = await seatedGuest(passing(), token)
    const link = await makeSignOffToken(systemContext(), enrolmentId)
    await signOffByToken(systemContext(), link)
    const { guestId } = await db
      .selectFrom('enrolments')
      .select('guestId')
      .where('id', '=', enrolmentId)
      .executeTakeFirstOrThrow()
    await removeGuest(await as(noor), session.id, guestId as string)
    await expect(comeBackByToken(systemContext(), link)).rejects.toThrow(NotFound)
    expect(await taken()).toEqual([])
  })

  test('only who hosts, and only at their own table', async () => {
    await expect(seatGuest(await as(femke), session.id, written(), 'nl')).rejects.toThrow(Forbidden)
    await expect(seatGuest(passing(), session.id, written(), 'nl')).rejects.toThrow(NotFound)
    await seats()
    const guestId = (await listed())[0]?.guestId ?? ''
    await expect(removeGuest(await as(femke), session.id, guestId)).rejects.toThrow(Forbidden)
    await expect(removeGuest(await as(noor), other.id, guestId)).rejects.toThrow(NotFound)
  })
})

describe('what is kept of a guest', () => {
  test('thirty days after the session it is erased; where they worked stays to be counted', async () => {
    const token = await aGuestAt(noor, session, {
      name: 'Zilvermeeuw',
      email: 'zilver@school.example',
      brings: 'Waterhoen',
    })
    await invitesByMail(noor, session, 'waterhoen@school.example')
    const held = async () =>
      JSON.stringify([
        await db.selectFrom('guests').selectAll().where('sessionId', '=', session.id).execute(),
        await db.selectFrom('enrolments').selectAll().where('sessionId', '=', session.id).execute(),
        await db.selectFrom('seatInvitations').selectAll().where('sessionId', '=', session.id).execute(),
      ])
    await eraseGuests(systemContext(later(29)))
    expect(await held()).toMatch(/Zilvermeeuw.*zilver@school.*Waterhoen/)
    expect(await eraseGuests(systemContext(later(31)))).toBeGreaterThan(0)
    expect(await held()).not.toMatch(/Zilvermeeuw|zilver|Waterhoen|school\.example/i)
    expect(await eraseGuests(systemContext(later(31)))).toBe(0)
    const { sector, organisationId, erasedOn } = await db
      .selectFrom('guests')
      .select(['sector', 'organisationId', 'erasedOn'])
      .where('sessionId', '=', session.id)
      .executeTakeFirstOrThrow()
    expect([sector, Boolean(organisationId), Boolean(erasedOn)]).toEqual(['education', true, true])
    await expect(page(token)).rejects.toThrow(NotFound)
    const asNoor = await as(noor)
    expect(() => eraseGuests(asNoor)).toThrow('only the worker')
  })

  test('not while a session is put off', async () => {
    await aGuestAt(noor, session)
    await postponeSession(await as(noor), session.id, { period: 'ooit', reason: 'De zaal is dicht.' })
    expect(await eraseGuests(systemContext(later(400)))).toBe(0)
  })
})

test('a text of a guest passes the gate, with a way to let it stand', async () => {
  const link = await aSeatLink(noor, session)
  await expect(accept(link, { brings: 'Bel 06 12345678' })).rejects.toMatchObject({ places: [{ field: 'brings' }] })
  // Nothing of the try remains: the link works again.
  expect(await page(link)).toMatchObject({ page: 'invited' })
  await accept(link)
  await expect(accept(link)).rejects.toThrow(Conflict)
})
