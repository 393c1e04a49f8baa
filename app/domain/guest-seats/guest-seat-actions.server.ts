import { sql } from 'kysely'
import { authorise, memberOf } from '#app/access/policy.ts'
import { guestWith, system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { stepOut } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { mustNotSitAsMember } from '#app/domain/enrolments/one-seat.server.ts'
import { findEnrolment, giveSeat } from '#app/domain/enrolments/seat-giving.server.ts'
import { takeOff } from '#app/domain/enrolments/take-off.server.ts'
import { mustBeTheSame } from '#app/domain/form-version.server.ts'
import { addGuest } from '#app/domain/guests/guest-actions.server.ts'
import { findGuestId, makeGuestLink } from '#app/domain/guests/guest-links.server.ts'
import { idOfForm } from '#app/domain/privacy/id-of-form.server.ts'
import { recordInvitation } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import {
  type FoundInvitation,
  findInvitation,
  isMyAddress,
} from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { isLinkOver } from './guest-link-end.ts'
import type { AcceptGuestSeat, SeatGuest } from './guest-seat-forms.server.ts'

/** Someone without an account takes the seat they are invited to. Gives the address of their own page. */
export function acceptAsGuest(ctx: Context, token: string, form: AcceptGuestSeat, language: Language): Promise<string> {
  return inTransaction(ctx, async (outer) => {
    const invitation = await takeInvitation(outer, token)
    if (invitation.memberId) throw new Conflict('seatInvitations.known')
    // Security: the link is the right to do this, and reaches one session.
    const ctx = { ...outer, viewer: guestWith(`invited:${invitation.sessionId}`) }
    const session = await lockSession(ctx, invitation.sessionId)
    const { name, sector, experienceExpert, organisationId, newOrganisation, email: typed, ...choice } = form
    // Security: the address is the one that was invited, never one that was typed.
    const email = invitation.email || typed
    const person = { name, sector, experienceExpert, organisationId, newOrganisation, email, language }
    // Security: by a link that was passed on anyone could ask so who comes; only who was invited by mail reads that mail.
    if (invitation.email) {
      await mustSitOnce(ctx, session.id, person)
      await mustNotSitAsMember(ctx, session.id, person)
    }
    const guestId = await addGuest(ctx, session.id, person)
    await markUsed(ctx, invitation, { guestId, memberId: null })
    await giveSeat(ctx, session, { guestId }, choice)
    await recordInvitation(ctx, 'used', session, { id: invitation.id, memberId: null })
    // Who got the link by mail keeps it. One that was passed on is known to others: it ends here, and there is a new one.
    return makeGuestLink(ctx, guestId, invitation.email ? token : undefined)
  })
}

/** With the account one has: from now on the session knows them as invited. Gives the session. */
export function acceptAsMember(ctx: Context, token: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { id: memberId } = memberOf(ctx.viewer)
    const invitation = await takeInvitation(ctx, token)
    const isMine = invitation.memberId === memberId
    if (invitation.email && !isMine && !(await isMyAddress(ctx, invitation.email)))
      throw new Conflict('seatInvitations.other-address')
    const asInvited = { ...ctx, viewer: guestWith(`invited:${invitation.sessionId}`) }
    const session = await lockSession(asInvited, invitation.sessionId)
    // Who is invited by their own address is known already, and enrols like anyone.
    if (isMine) return session.id
    await markUsed(ctx, invitation, { guestId: null, memberId })
    await recordInvitation(ctx, 'used', session, { id: invitation.id, memberId })
    return session.id
  })
}

/** Give the seat back, by the guest's own link. Doing it twice is no fault. */
export function signOffGuest(ctx: Context, token: string): Promise<void> {
  return inTransaction(ctx, async (outer) => {
    // Security: the link is a key to one seat; whoever is signed in on this device makes no difference.
    const ctx = { ...outer, viewer: system }
    const guestId = await findGuestId(ctx, token)
    const guest = guestId && (await findGuest(ctx, guestId))
    if (!guest) throw new NotFound('guest seat')
    const session = await lockSession(ctx, guest.sessionId)
    const seat = await findEnrolment(ctx, session.id, { guestId: guest.id })
    if (seat) await stepOut(ctx, session, seat)
  })
}

/** Someone who came by paper, telephone or mail gets a seat, written down by a host. */
export function seatGuest(ctx: Context, sessionId: string, form: SeatGuest, language: Language): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const { id: formId, name, sector, experienceExpert, organisationId, newOrganisation, email, ...choice } = form
    const id = idOfForm(formId, sessionId, name)
    const before = await readWrittenDown(ctx, id)
    const { role, brings, hopes, needs } = form
    if (before) return mustBeTheSame(before, { name, sector, experienceExpert, email, role, brings, hopes, needs })
    const person = { name, sector, experienceExpert, organisationId, newOrganisation, email, language }
    await mustSitOnce(ctx, sessionId, person)
    const guestId = await addGuest(ctx, sessionId, person, id)
    await giveSeat(ctx, session, { guestId }, choice, { atDoor: true })
  })
}

/** A host takes a guest off the list again: the seat is free, and their link opens nothing any more. */
export function removeGuest(ctx: Context, sessionId: string, guestId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const seat = await findEnrolment(ctx, sessionId, { guestId })
    if (!seat) throw new NotFound('guest')
    await takeOff(ctx, session, seat)
  })
}

/** Invited again, or written down by two hosts: one person has one seat. Of one address there may be two people. */
async function mustSitOnce({ db }: Context, sessionId: string, { name, email }: { name: string; email: string }) {
  if (!email) return
  const seated = await db
    .selectFrom('guests')
    .innerJoin('enrolments', 'enrolments.guestId', 'guests.id')
    .select('guests.id')
    .where('guests.sessionId', '=', sessionId)
    .where('email', '=', email)
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .where('enrolments.state', '!=', 'signed_off')
    .executeTakeFirst()
  if (seated) throw new Conflict('seatInvitations.seated')
}

/** Who came by this form, as it was written down. */
const readWrittenDown = ({ db }: Context, id: string) =>
  db
    .selectFrom('guests')
    .innerJoin('enrolments', 'enrolments.guestId', 'guests.id')
    .select(['name', 'sector', 'experienceExpert', 'email', 'role', 'brings', 'hopes', 'needs'])
    .where('guests.id', '=', id)
    .executeTakeFirst()

const findGuest = ({ db }: Context, id: string) =>
  db.selectFrom('guests').select(['id', 'sessionId']).where('id', '=', id).executeTakeFirst()

/** The invitation, as long as it can be used. */
async function takeInvitation(ctx: Context, token: string): Promise<FoundInvitation> {
  const invitation = await findInvitation(ctx, token)
  if (!invitation) throw new NotFound('invitation')
  if (invitation.why) throw new Conflict(`seatInvitations.${invitation.why}`)
  if (isLinkOver(invitation, ctx.now)) throw new Conflict('seatInvitations.expired')
  return invitation
}

// Security: taken by one statement, so that two people with one link at the same moment are one too many.
async function markUsed(
  { db, now }: Context,
  { id }: FoundInvitation,
  by: { guestId: string | null; memberId: string | null },
) {
  const taken = await db
    .updateTable('seatInvitations')
    .set({ ...by, usedAt: now })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!taken) throw new Conflict('seatInvitations.used')
}
