import { Temporal } from 'temporal-polyfill'

// People write the time on the wall. All sessions are in one zone; the server may stand anywhere.

export const sessionZone = 'Europe/Amsterdam'

/** Why a date and a time are no moment; each is a key of app/i18n, for the field it names. */
export type NoMoment = { field: 'date' | 'time'; problem: TimeProblem }
export type TimeProblem = 'sessions.time.no-such-day' | 'sessions.time.no-such-hour' | 'sessions.time.no-time'

/**
 * The moment of a date and a time on a Dutch wall. In spring an hour is skipped and is no moment;
 * in autumn an hour comes twice and the first counts.
 */
export function momentOf(date: string, time: string): Date | NoMoment {
  const day = dayIn(date)
  if (!day) return { field: 'date', problem: 'sessions.time.no-such-day' }
  const clock = timeIn(time)
  if (!clock) return { field: 'time', problem: 'sessions.time.no-time' }
  const wall = day.toPlainDateTime(clock)
  const there = wall.toZonedDateTime(sessionZone, { disambiguation: 'earlier' })
  if (!there.toPlainDateTime().equals(wall)) return { field: 'time', problem: 'sessions.time.no-such-hour' }
  return new Date(there.epochMilliseconds)
}

/** What the wall says at this moment, as forms write it. */
export function wallTimeOf(moment: Date): { date: string; time: string } {
  const there = zonedOf(moment)
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

export const zonedOf = (moment: Date) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(sessionZone)

/** A time as typed, '9:30' or '09:30', as the database keeps it. */
export const clockIn = (typed: string): string | undefined => timeIn(typed)?.toString({ smallestUnit: 'minute' })

// An agenda has no use for years that only a slip of the keyboard gives.
const firstYear = 2000
const lastYear = 2200

function dayIn(typed: string): Temporal.PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? []
  if (!year || Number(year) < firstYear || Number(year) > lastYear) return
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    )
  } catch {
    return
  }
}

function timeIn(typed: string): Temporal.PlainTime | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(typed) ?? []
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return
  return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
}
