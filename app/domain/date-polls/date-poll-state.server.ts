import type { Context } from '#app/domain/context.server.ts'

/** The question that is asked now. One of an earlier postponement counts for nothing any more. */
export const findPoll = ({ db }: Context, sessionId: string) =>
  db
    .selectFrom('datePolls')
    .innerJoin('sessions', 'sessions.id', 'datePolls.sessionId')
    .select(['datePolls.id'])
    .where('datePolls.sessionId', '=', sessionId)
    .where('sessions.state', '=', 'postponed')
    .whereRef('datePolls.sequence', '=', 'sessions.sequence')
    .executeTakeFirst()

/** The dates as a form knows them, in one order. */
export const hoursOf = (dates: { startsAt: Date; endsAt: Date }[]) =>
  dates.map(({ startsAt, endsAt }) => [startsAt, endsAt].map((moment) => moment.toISOString()).join(' ')).sort()

export const datesOf = ({ db }: Context, pollId: string) =>
  db
    .selectFrom('datePollDates')
    .select(['id', 'startsAt', 'endsAt'])
    .where('pollId', '=', pollId)
    .orderBy('startsAt')
    .orderBy('endsAt')
    .execute()
