import { type Expression, sql } from 'kysely'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { AskedAgenda, Mode } from './agenda-address.ts'
import { momentOf } from './local-time.server.ts'
import { holdsSeat } from './seats.server.ts'
import { dayBefore } from './session-lists.server.ts'
import { visibleSessions } from './session-queries.server.ts'

/** What is asked, as conditions on a row of sessions. */
export function conditionsOf(ctx: Context, asked: AskedAgenda) {
  const { month, theme, sector, place, mode, type, enrolment, free, past } = asked
  return [
    month && (past ? sql<boolean>`sessions."startsAt" < ${monthAfter(month)}` : beginsFrom(month)),
    theme && onTheTable(ctx, sql`cases.themes @> array[${theme}]::text[]`),
    sector && sql<boolean>`(${sitsThere(sector)} or ${onTheTable(ctx, sql`cases.sector = ${sector}`)})`,
    place && sql<boolean>`strpos(lower(sessions.place || ' ' || sessions.city), lower(${place})) > 0`,
    mode && inMode[mode],
    type && sql<boolean>`sessions."typeKey" = ${type}`,
    enrolment && sql<boolean>`sessions."enrolmentMode" = ${enrolment}`,
    free && hasSeat(ctx),
  ].filter((condition) => condition !== '' && condition !== false)
}

/** Security: only by cases this reader may read: a list that comes back empty tells nothing of the others. */
const onTheTable = (ctx: Context, which: ReturnType<typeof sql>) =>
  isOne(
    visibleCases(ctx)
      .innerJoin('sessionCases as on', 'on.caseId', 'cases.id')
      .select(sql<boolean>`true`.as('isOne'))
      .where(sql<boolean>`"on"."sessionId" = sessions.id and ${which}`)
      .limit(sql.lit(1)),
  )

/** What the ring shows to everyone. */
const sitsThere = (sector: string) =>
  isOne(sql`select true from "seatHolders" h
    where h."sessionId" = sessions.id and h.state = 'enrolled' and h.sector = ${sector} limit 1`)

/** Not by 'exists': that would be answered for all seats of all sessions at once, where only the first twenty are asked for. */
const isOne = (rows: Expression<unknown>) => sql<boolean>`coalesce((${rows}), false)`

const inMode: Record<Mode, ReturnType<typeof sql<boolean>>> = {
  location: sql<boolean>`sessions."onlineLink" = ''`,
  online: sql<boolean>`sessions.place = ''`,
  hybrid: sql<boolean>`sessions.place <> '' and sessions."onlineLink" <> ''`,
}

const hasSeat = ({ now }: Context) => sql<boolean>`sessions.state = 'announced' and sessions."startsAt" > ${now}
  and sessions.capacity > (select count(*) from enrolments e where e."sessionId" = sessions.id and ${holdsSeat(now)})`

/** What waits for a date may come in any month: its old one counts for nothing. */
const beginsFrom = (month: string) =>
  sql<boolean>`(sessions."startsAt" >= ${firstOf(month)} or sessions.state = 'postponed')`
const firstOf = (month: string) => momentOf(`${month}-01`, '00:00') as Date

function monthAfter(month: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return firstOf(number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`)
}

/** Themes to choose from: of what is on the tables nearest in time, and only of cases this reader may read. */
export async function listThemes(ctx: Context, past: boolean): Promise<string[]> {
  const near = visibleSessions(ctx)
    .select('sessions.id')
    .where('sessions.endsAt', past ? '<=' : '>', ctx.now)
    .where('sessions.startsAt', past ? '<' : '>', past ? ctx.now : dayBefore(ctx.now))
    .orderBy('sessions.startsAt', past ? 'desc' : 'asc')
    .limit(100)
  const rows = await visibleCases(ctx)
    .innerJoin('sessionCases', 'sessionCases.caseId', 'cases.id')
    .select(sql<string>`unnest(cases.themes)`.as('theme'))
    .where('sessionCases.sessionId', 'in', near)
    .distinct()
    .orderBy('theme')
    .limit(100)
    .execute()
  return rows.map(({ theme }) => theme)
}
