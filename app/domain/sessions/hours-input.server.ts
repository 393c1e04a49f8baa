import { z } from 'zod'
import { momentOf, type NoMoment, wallTimeOf } from './local-time.server.ts'

const typed = z.string().trim().max(20).default('')
const fields = { date: typed, start: typed, end: typed, duration: typed }

/** When a session is. Of start, end and duration two are enough; all three must agree. */
export const hoursFields = z.object(fields).transform((given, check) => {
  const hours = completed(given)
  const fail = (path: string, message: string) => {
    check.addIssue({ code: 'custom', path: [path], message })
    return never
  }
  if (hours.problem) fail('duration', hours.problem)
  const { date, start, end } = hours
  const from = momentOf(date, start)
  // Of a time that was left out the duration tells what is wrong.
  const isTold = (no: NoMoment) => no.field === 'time' && hours.problem !== undefined
  if (!(from instanceof Date) && !isTold(from)) fail(from.field === 'date' ? 'date' : 'start', from.problem)
  const startsAt = from instanceof Date ? from : never
  const until = momentOf(date, end)
  if (!(until instanceof Date)) {
    if (until.field === 'time' && !isTold(until)) fail('end', until.problem)
    return { startsAt, endsAt: never }
  }
  // A session ends on the day it starts, so an earlier time is a slip and not the next day.
  if (startsAt !== never && until <= startsAt) fail('end', 'sessions.time.end-before-start')
  else if (hours.minutes && startsAt !== never && minutesBetween(startsAt, until) !== hours.minutes)
    fail('duration', 'facts.duration.other')
  return { startsAt, endsAt: until }
})

const never = new Date(0)

type Typed = Record<'date' | 'start' | 'end' | 'duration', string>
type Completed = Typed & { minutes?: number; problem?: `facts.duration.${'invalid' | 'next-day' | 'twice'}` }

/** The time that was left out, from the other one and the duration. */
function completed(typed: Typed): Completed {
  if (typed.duration === '') return typed
  const minutes = /^\d{1,4}$/.test(typed.duration) ? Number(typed.duration) : 0
  if (minutes < 1 || minutes > 1_439) return { ...typed, problem: 'facts.duration.invalid' }
  const [missing, known, sign] = typed.end === '' ? (['end', 'start', 1] as const) : (['start', 'end', -1] as const)
  if (typed[missing] !== '') return { ...typed, minutes }
  const moment = momentOf(typed.date, typed[known])
  if (!(moment instanceof Date)) return typed
  const counted = new Date(moment.getTime() + sign * minutes * 60_000)
  const wall = wallTimeOf(counted)
  if (wall.date !== typed.date) return { ...typed, problem: 'facts.duration.next-day' }
  // In autumn an hour comes twice; a form can name the first only.
  if (momentOf(wall.date, wall.time).valueOf() !== counted.getTime())
    return { ...typed, problem: 'facts.duration.twice' }
  return { ...typed, [missing]: wall.time, minutes }
}

const minutesBetween = (from: Date, until: Date) => (until.getTime() - from.getTime()) / 60_000
