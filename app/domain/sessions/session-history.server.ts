import type { Context } from '#app/domain/context.server.ts'

const steps = [
  'planned',
  'retyped',
  'organised',
  'moved',
  'postponed',
  'redated',
  'cancelled',
  'certain',
  'uncertain',
] as const
type Step = (typeof steps)[number]

/** What became of the date, step by step. Security: for members, since it names who did it; the caller read the session. */
export async function listHistory({ db }: Context, sessionId: string) {
  const rows = await db
    .selectFrom('events')
    .innerJoin('sessions', 'sessions.id', 'events.subjectId')
    .leftJoin('sessionChanges as c', 'c.eventId', 'events.id')
    .leftJoin('members', 'members.id', 'events.actorId')
    .select([
      'events.name',
      'events.occurredAt',
      'members.name as by',
      'c.startsAt',
      'c.endsAt',
      'c.period',
      'c.reason',
    ])
    .select('sessions.cancelledBecause')
    .where('events.subjectId', '=', sessionId)
    .where(
      'events.name',
      'in',
      steps.map((step) => `session.${step}`),
    )
    .orderBy('events.number')
    .execute()
  return rows.map(({ name, occurredAt, by, startsAt, endsAt, period, reason, cancelledBecause }, at) => {
    const step = name.replace('session.', '') as Step
    const before = rows.slice(0, at).findLast((row) => row.startsAt !== null)
    const isSameTime =
      before?.startsAt?.getTime() === startsAt?.getTime() && before?.endsAt?.getTime() === endsAt?.getTime()
    return {
      // Another place at the same time reads otherwise than another time.
      step: step === 'moved' && startsAt && isSameTime ? ('elsewhere' as const) : step,
      on: occurredAt.toISOString(),
      by: by ?? '',
      hours: startsAt && endsAt ? { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() } : null,
      period: period ?? '',
      reason: step === 'cancelled' ? cancelledBecause : (reason ?? ''),
    }
  })
}

export type HistoryStep = Awaited<ReturnType<typeof listHistory>>[number]
