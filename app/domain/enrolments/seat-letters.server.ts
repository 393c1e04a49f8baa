import { config } from '#app/config.server.ts'
import { calendarText } from '#app/domain/calendar/calendar.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, Letter, LetterText, LetterWriter, Recipient } from '#app/domain/mail/letter.server.ts'
import { findPreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { doorsText } from '#app/domain/sessions/doors-open.server.ts'
import { newPeriod, postponedBecause } from '#app/domain/sessions/postponement-words.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { whenText } from './letter-dates.server.ts'
import { entryOf, findSeat, type Seat, titleHeldBack } from './seat-calendar.server.ts'
import { addressOfCode, codeOfSeat } from './seat-code.server.ts'
import { seatPath } from './seat-path.server.ts'
import { makeAnswerToken, makeSignOffToken } from './seat-token.server.ts'

// A letter about a session goes to one person about their own seat, so its subject is the enrolment.

const tellSeat =
  (kind: string): Announce =>
  async (ctx, { subjectId }) => {
    const seat = await findSeat(ctx, subjectId)
    return seat ? [{ kind, to: seat.holder, subjectId }] : []
  }

const tellTable =
  (kind: string): Announce =>
  async ({ db }, { subjectId }) => {
    const seats = await db
      .selectFrom('seatHolders')
      .select(['enrolmentId', 'holder'])
      .$narrowType<{ enrolmentId: string; holder: string }>()
      .where('sessionId', '=', subjectId)
      .where('state', '=', 'enrolled')
      .execute()
    return seats.map(({ enrolmentId, holder }) => ({ kind, to: holder, subjectId: enrolmentId }))
  }

export const seatAnnouncements: Record<string, Announce> = {
  'enrolment.made': tellSeat('enrolment'),
  'enrolment.ended': tellSeat('enrolment-ended'),
  'session.moved': tellTable('session-moved'),
  'session.postponed': tellTable('session-postponed'),
  'session.redated': tellTable('session-redated'),
  'session.cancelled': tellTable('session-cancelled'),
}

type Written = Pick<LetterText, 'subject' | 'paragraphs'>
type Write = (ctx: Context, seat: Seat, language: Language) => Promise<Written>

/** Written only while it is true, and only to whose seat it is. */
export const about =
  (method: 'REQUEST' | 'CANCEL', isTrue: (seat: Seat) => boolean, write: Write): LetterWriter =>
  async (ctx: Context, { subjectId, to }: Letter, { memberId, name, email, language }: Recipient) => {
    const found = await findSeat(ctx, subjectId)
    const seat = found && withoutHeldWords(found, language)
    if (!seat || seat.holder !== (memberId ? `member:${memberId}` : to) || !isTrue(seat)) return
    const status = method === 'CANCEL' ? ('CANCELLED' as const) : ('CONFIRMED' as const)
    const entry = { ...entryOf(found, language, ctx.now), status }
    const calendar = { method, text: calendarText([entry], { method, attendee: { name, email } }) }
    const action = { label: translatorFor(language)('sessions.mail.action'), path: await seatPath(ctx, seat) }
    return { ...(await write(ctx, seat, language)), action, calendar }
  }

/** Security: a mail that leaves while the text is being looked at again says when, and none of its words. */
const withoutHeldWords = (seat: Seat, language: Language): Seat =>
  seat.heldBack ? { ...seat, title: titleHeldBack(language), place: '' } : seat

const isComing = ({ enrolled, state }: Seat) => enrolled && state === 'announced'

const invitation = (kind: 'made' | 'moved' | 'redated') =>
  about('REQUEST', isComing, async (ctx, seat, language) => {
    const t = translatorFor(language)
    const { title, place, onlineLink, enrolmentId } = seat
    // Also for who comes after everyone was reminded.
    const { prepare } = seat.heldBack ? { prepare: '' } : await findPreparation(ctx, seat.sessionId)
    const doors = doorsText(seat, language)
    const link = new URL(`/sign-off/${await makeSignOffToken(ctx, enrolmentId)}`, config.publicUrl).href
    return {
      subject: t(`sessions.mail.${kind}.subject`, { title }),
      paragraphs: [
        t(`sessions.mail.${kind}`, { title }),
        t('sessions.mail.when', { when: whenText(seat, language) }),
        ...(doors ? [doors] : []),
        ...(place ? [t('sessions.mail.where', { place })] : []),
        ...(onlineLink ? [t('sessions.mail.online', { link: onlineLink })] : []),
        ...(prepare ? [t('reminders.mail.prepare', { prepare })] : []),
        // Who comes to a place shows this at its door, signed in or not.
        ...(place ? [t('seat.code.mail', { link: addressOfCode(codeOfSeat(enrolmentId)) })] : []),
        t('sessions.mail.rules'),
        t('sessions.mail.signOff', { link }),
      ],
    }
  })

const ending = (kind: 'ended' | 'cancelled', isTrue: (seat: Seat) => boolean) =>
  about('CANCEL', isTrue, async (ctx, seat, language) => {
    const t = translatorFor(language)
    const { title } = seat
    const reason = kind === 'cancelled' && !seat.heldBack ? await reasonOf(ctx, seat.sessionId) : ''
    return {
      subject: t(`sessions.mail.${kind}.subject`, { title }),
      paragraphs: [
        // What has no date is not on its old one.
        seat.state === 'postponed'
          ? t('sessions.mail.ended.postponed', { title })
          : t(`sessions.mail.${kind}`, { title, when: whenText(seat, language) }),
        ...(reason ? [t('sessions.mail.reason', { reason })] : []),
      ],
    }
  })

/**
 * The old date leaves the calendar (docs/decisions/0020), and the person is asked what they want. The link may be pressed
 * by who is signed out.
 */
const postponed = about(
  'CANCEL',
  ({ enrolled, state }) => enrolled && state === 'postponed',
  async (ctx, seat, language) => {
    const t = translatorFor(language)
    const { title, heldBack, enrolmentId, sessionId } = seat
    const said = heldBack ? undefined : await postponementOf(ctx, sessionId)
    const link = new URL(`/seat-answers/${await makeAnswerToken(ctx, enrolmentId)}`, config.publicUrl).href
    return {
      subject: t('sessions.mail.postponed.subject', { title }),
      paragraphs: [
        t('sessions.mail.postponed', { title, when: whenText(seat, language) }),
        ...(said ? [t('sessions.mail.period', said), t('sessions.mail.reason', said)] : []),
        t('sessions.mail.seatKept'),
        t('sessions.mail.answer', { link }),
      ],
    }
  },
)

const postponementOf = ({ db }: Context, id: string) =>
  db
    .selectFrom('sessions')
    .select([newPeriod.as('period'), postponedBecause.as('reason')])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const reasonOf = async ({ db }: Context, id: string) =>
  (await db.selectFrom('sessions').select('cancelledBecause').where('id', '=', id).executeTakeFirst())?.cancelledBecause

export const seatLetters: Record<string, LetterWriter> = {
  enrolment: invitation('made'),
  'session-moved': invitation('moved'),
  'session-redated': invitation('redated'),
  'session-postponed': postponed,
  'enrolment-ended': ending('ended', ({ enrolled }) => !enrolled),
  'session-cancelled': ending('cancelled', ({ enrolled, state }) => enrolled && state === 'cancelled'),
}
