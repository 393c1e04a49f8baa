import { Temporal } from 'temporal-polyfill'
import { sessionZone, zonedOf } from '#app/domain/sessions/local-time.server.ts'

// On Tuesday, early enough for who looks before work and late enough to wake nobody.
const weekday = 2
const hour = '07:30'

/** The last Tuesday morning at half past seven on a Dutch wall. */
export function lastWeeklyMoment(now: Date): Date {
  const today = zonedOf(now).toPlainDate()
  const day = today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 })
  const morning = day.toZonedDateTime({ timeZone: sessionZone, plainTime: hour })
  const isAhead =
    Temporal.Instant.compare(morning.toInstant(), Temporal.Instant.fromEpochMilliseconds(now.getTime())) > 0
  return new Date((isAhead ? morning.subtract({ weeks: 1 }) : morning).epochMilliseconds)
}

/** Of one search no mail goes out sooner than this after the one before. */
export const hourBefore = (now: Date) => new Date(now.getTime() - 3_600_000)
