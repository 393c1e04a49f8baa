import { Temporal } from 'temporal-polyfill'
import { sessionZone, wallTimeOf, zonedOf } from '#app/domain/sessions/local-time.server.ts'
import type { ProgrammeRow, TimedRow } from './programme.ts'

export type Hours = { startsAt: string | Date; endsAt: string | Date }

const minute = 60_000

/**
 * The moment a row's clock means: on the day of the session, or on the next when drinks go on past midnight. In the hour
 * that comes twice the second counts when the row before it is in that hour already.
 */
export function momentIn(hours: Hours, time: string, after?: Date): Date {
  const [from, until] = [new Date(hours.startsAt), new Date(hours.endsAt)]
  const day = zonedOf(from).toPlainDate()
  const moments = (['earlier', 'later'] as const).map((disambiguation) =>
    [-1, 0, 1]
      .map((days) => day.add({ days }).toPlainDateTime(Temporal.PlainTime.from(time)))
      .map((wall) => new Date(wall.toZonedDateTime(sessionZone, { disambiguation }).epochMilliseconds))
      .reduce((one, other) => (distance(other, from, until) < distance(one, from, until) ? other : one)),
  ) as [Date, Date]
  return after && moments[0] < after && moments[1] >= after ? moments[1] : moments[0]
}

const distance = (moment: Date, from: Date, until: Date) =>
  Math.max(from.getTime() - moment.getTime(), moment.getTime() - until.getTime(), 0)

export const laterBy = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * minute)

export const minutesBetween = (from: string | Date, until: string | Date): number =>
  (new Date(until).getTime() - new Date(from).getTime()) / minute

export const clockOf = (moment: Date): string => wallTimeOf(moment).time

export type Placed<Row> = Row & { at: Date | null; isAbout: boolean }

/** Where each row stands in time, as far as that is known. */
export function placed<Row extends ProgrammeRow>(rows: Row[], hours: Hours): Placed<Row>[] {
  const all: Placed<Row>[] = []
  for (const [index, row] of rows.entries()) {
    const before = all.at(-1)
    const typed = row.startsAt ? momentIn(hours, row.startsAt, before?.at ?? undefined) : null
    all.push({ ...row, at: typed ?? follows(row, rows.slice(0, index + 1), before, hours), isAbout: typed === null })
  }
  return all
}

/** A time that nobody typed. */
function follows(row: ProgrammeRow, upTo: ProgrammeRow[], before: Placed<ProgrammeRow> | undefined, hours: Hours) {
  if (before?.at && before.minutes) return laterBy(before.at, before.minutes)
  if (row.kind === 'social') return new Date(hours.endsAt)
  if (!row.minutes) return null
  const start = new Date(hours.startsAt)
  if (row.kind === 'arrival') return laterBy(start, -row.minutes)
  const isFirst = upTo.filter(({ kind }) => kind !== 'arrival').length === 1
  return isFirst ? start : null
}

export const timed = (rows: ProgrammeRow[], hours: Hours): TimedRow[] =>
  placed(rows, hours).map(({ at, ...row }) => ({
    ...row,
    time: at && clockOf(at),
    isAbout: at !== null && row.isAbout,
  }))
