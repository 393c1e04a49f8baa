import { dayOf } from '#app/domain/context.server.ts'
import { zonedOf } from '#app/domain/sessions/local-time.server.ts'
import { nextWorkingDay } from '#app/domain/sessions/working-day.ts'
import { type DutyKey, dutyNamed } from './duty.ts'

type Dates = { startsAt: Date; endsAt: Date; createdAt: Date; reminderDays: number; textDays: number }

/**
 * From which day a duty waits, counted from the day of the session in the Netherlands: a session that moves takes its
 * duties along. One that was planned late is not late with anything: it waits from the day it was planned.
 */
export function dueOn(key: DutyKey, dates: Dates): string {
  const day = onTimeline(key, dates)
  const planned = dayOf(dates.createdAt)
  return day < planned ? planned : day
}

function onTimeline(key: DutyKey, { startsAt, endsAt, reminderDays, textDays }: Dates): string {
  const { when } = dutyNamed(key)
  const first = zonedOf(startsAt).toPlainDate()
  const last = zonedOf(endsAt).toPlainDate()
  // What goes out by itself is looked at the day before it goes.
  if (key === 'texts') return first.subtract({ days: textDays + 1 }).toString()
  if (key === 'reminder') return first.subtract({ days: reminderDays + 1 }).toString()
  if ('daysBefore' in when) return first.subtract({ days: when.daysBefore }).toString()
  if ('daysAfter' in when) return last.add({ days: when.daysAfter }).toString()
  if ('evening' in when) return last.toString()
  let day = last.toString()
  for (let n = 0; n < when.workingDaysAfter; n += 1) day = nextWorkingDay(day)
  return day
}
