import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { offerEnds } from '#app/domain/sessions/seat-rules.server.ts'
import type { EnrolmentState, SessionState } from '#app/domain/sessions/session.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { releaseMoment } from './tending.server.ts'

/** Someone's place in the list, their offer or their seat, with the session: for a letter. */
export async function findWaiter({ db }: Context, enrolmentId: string, language: Language = 'nl') {
  const found = await db
    .selectFrom('enrolments as e')
    .innerJoin('seatHolders as h', 'h.enrolmentId', 'e.id')
    .innerJoin('sessions as s', 's.id', 'e.sessionId')
    .select(['e.id as enrolmentId', 'e.state as has', 'e.offeredAt', 'e.confirmedAt', 'h.holder', 's.id as sessionId'])
    .select(['s.title', 's.startsAt', 's.endsAt', 's.place', 's.state', 's.heldBack', 's.datedAt'])
    .select(['s.audience', 'h.memberId', 's.releasesUnconfirmed', placeInList.as('placeInList')])
    .where('e.id', '=', enrolmentId)
    .executeTakeFirst()
  if (!found) return
  const { offeredAt, confirmedAt, datedAt, releasesUnconfirmed, ...waiter } = found
  return {
    ...waiter,
    holder: waiter.holder as string,
    has: waiter.has as EnrolmentState,
    state: waiter.state as SessionState,
    offerUntil: offeredAt && offerEnds({ ...found, offeredAt }),
    isConfirmed: confirmedAt !== null && confirmedAt >= datedAt,
    releaseAt: releasesUnconfirmed ? releaseMoment(found) : null,
    // Security: a mail that leaves while the text is being looked at again says none of its words.
    ...(found.heldBack && { title: translatorFor(language)('sessions.heldBack'), place: '' }),
  }
}

export type Waiter = NonNullable<Awaited<ReturnType<typeof findWaiter>>>

const placeInList = sql<number>`(select count(*)::int from enrolments w where w."sessionId" = e."sessionId"
  and w.state = 'waiting' and w."waitingNumber" <= e."waitingNumber")`
