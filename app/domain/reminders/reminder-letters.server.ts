import { findViewer } from '#app/access/find-viewer.server.ts'
import { guestWith } from '#app/access/viewer.ts'
import { config } from '#app/config.server.ts'
import { hostNames } from '#app/domain/circles/host-names.server.ts'
import { closingPath } from '#app/domain/closing/closing-link.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import { findSeat, type Seat, titleHeldBack } from '#app/domain/enrolments/seat-calendar.server.ts'
import { addressOfCode, codeOfSeat } from '#app/domain/enrolments/seat-code.server.ts'
import { seatPath } from '#app/domain/enrolments/seat-path.server.ts'
import { makeSignOffToken } from '#app/domain/enrolments/seat-token.server.ts'
import type { Announce, Letter, LetterText, LetterWriter, Recipient } from '#app/domain/mail/letter.server.ts'
import { takenAt } from '#app/domain/preparation/clock.server.ts'
import type { ClockStep } from '#app/domain/preparation/moments.server.ts'
import { findPreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { countReadable } from '#app/domain/preparation/table-texts.server.ts'
import { doorsText } from '#app/domain/sessions/doors-open.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'

// What everyone with a seat hears by the clock: once for each date (app/domain/preparation/clock.server.ts).

/** Who took their seat afterwards read it in their confirmation. */
const tellTable =
  (step: ClockStep, kind: string): Announce =>
  async (ctx, { subjectId }) => {
    const taken = await takenAt(ctx, subjectId, step)
    if (!taken) return []
    const seats = await ctx.db
      .selectFrom('seatHolders')
      .innerJoin('enrolments', 'enrolments.id', 'seatHolders.enrolmentId')
      .select(['seatHolders.enrolmentId', 'holder'])
      .$narrowType<{ enrolmentId: string; holder: string }>()
      .where('seatHolders.sessionId', '=', subjectId)
      .where('seatHolders.state', '=', 'enrolled')
      .where('enrolments.enrolledAt', '<', taken)
      .execute()
    return seats.map(({ enrolmentId, holder }) => ({ kind, to: holder, subjectId: enrolmentId }))
  }

export const reminderAnnouncements: Record<string, Announce> = {
  'session.reminded': tellTable('reminded', 'session-reminder'),
  'session.texts-ready': tellTable('texts-ready', 'texts-ready'),
  'session.closed': tellTable('closed', 'session-closed'),
}

type Write = (ctx: Context, seat: Seat, language: Language, to: Recipient) => Promise<LetterText | undefined>

/** Asked again when it leaves: still their seat, for a date that stands. */
const about =
  (isTrue: (seat: Seat, now: Date) => boolean, write: Write): LetterWriter =>
  async (ctx, { subjectId, to }: Letter, reader) => {
    const seat = await findSeat(ctx, subjectId)
    const holder = reader.memberId ? `member:${reader.memberId}` : to
    if (!seat || seat.holder !== holder || !seat.enrolled || seat.state !== 'announced') return
    if (!isTrue(seat, ctx.now)) return
    return write(ctx, withoutHeldWords(seat, reader.language), reader.language, reader)
  }

/** Security: no word of a text that is being looked at again. */
const withoutHeldWords = (seat: Seat, language: Language): Seat =>
  seat.heldBack ? { ...seat, title: titleHeldBack(language), place: '' } : seat

const reminder = about(
  ({ startsAt }, now) => now < startsAt,
  async (ctx, seat, language) => {
    const t = translatorFor(language)
    const { title, place, onlineLink, sessionId, enrolmentId, heldBack } = seat
    // It was moved after the clock had struck: the new date has a reminder of its own.
    if (!(await takenAt(ctx, sessionId, 'reminded'))) return
    const { prepare } = heldBack ? { prepare: '' } : await findPreparation(ctx, sessionId)
    const doors = doorsText(seat, language)
    const signOff = new URL(`/sign-off/${await makeSignOffToken(ctx, enrolmentId)}`, config.publicUrl).href
    return {
      subject: t('reminders.mail.subject', { title }),
      paragraphs: [
        t('reminders.mail', { title }),
        t('sessions.mail.when', { when: whenText(seat, language) }),
        ...(doors ? [doors] : []),
        ...(place ? [t('sessions.mail.where', { place })] : []),
        ...(onlineLink ? [t('sessions.mail.online', { link: onlineLink })] : []),
        ...(prepare ? [t('reminders.mail.prepare', { prepare })] : []),
        ...(place ? [t('seat.code.mail', { link: addressOfCode(codeOfSeat(enrolmentId)) })] : []),
        await accessText(ctx, seat, language),
        t('sessions.mail.signOff', { link: signOff }),
      ],
      action: { label: t('sessions.mail.action'), path: await seatPath(ctx, seat) },
    }
  },
)

/** Whom to ask for what one needs to take part. */
async function accessText(ctx: Context, { sessionId }: Seat, language: Language): Promise<string> {
  const { circleId } = await ctx.db
    .selectFrom('sessions')
    .select('circleId')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const names = await hostNames(ctx, circleId, language)
  const t = translatorFor(language)
  return names ? t('reminders.mail.access', { names }) : t('reminders.mail.access.door')
}

const textsReady = about(
  ({ startsAt }, now) => now < startsAt,
  async (ctx, seat, language, { memberId }) => {
    // Security: only who may read something there is told so; and never which case, or what it is called.
    const viewer = memberId ? await findViewer(ctx.db, memberId) : guestWith(`session:${seat.sessionId}`)
    const asReader = { ...ctx, viewer }
    if (seat.heldBack || (await countReadable(asReader, seat.sessionId)) === 0) return
    const t = translatorFor(language)
    const path = memberId ? `/sessions/${seat.sessionId}/texts` : `${await seatPath(ctx, seat)}/cases`
    return {
      subject: t('reminders.texts.subject', { title: seat.title }),
      paragraphs: [t('reminders.texts', { title: seat.title }), t('reminders.texts.why')],
      action: { label: t('reminders.texts.action'), path },
    }
  },
)

const closed = about(
  ({ endsAt }, now) => endsAt <= now,
  async (_ctx, { title, sessionId, enrolmentId }, language) => {
    const t = translatorFor(language)
    return {
      subject: t('closing.mail.subject', { title }),
      paragraphs: [t('closing.mail'), t('closing.unnamed')],
      action: { label: t('closing.mail.action'), path: closingPath(sessionId, enrolmentId) },
    }
  },
)

export const reminderLetters: Record<string, LetterWriter> = {
  'session-reminder': reminder,
  'texts-ready': textsReady,
  'session-closed': closed,
}
