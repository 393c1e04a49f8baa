import { zonedOf } from '#app/domain/sessions/local-time.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { Conflict } from '#app/errors.ts'

const minutesBefore = 60

type Session = { state: SessionState; startsAt: string | Date; endsAt: string | Date }

/** From the moment the doors open until the day after it ended is over. */
export function markingWindow({ startsAt, endsAt }: Omit<Session, 'state'>) {
  const opens = new Date(new Date(startsAt).getTime() - minutesBefore * 60_000)
  const twoDaysOn = zonedOf(new Date(endsAt)).toPlainDate().add({ days: 2 }).toZonedDateTime('Europe/Amsterdam')
  return { opens, closes: new Date(twoDaysOn.epochMilliseconds) }
}

export type WhyNot = `sessions.is-${'cancelled' | 'postponed'}` | `attendance.${'early' | 'late'}`

/** Why nobody can be marked now, or undefined when they can. */
export function whyNotNow(session: Session, now: Date): WhyNot | undefined {
  if (session.state !== 'announced') return `sessions.is-${session.state}`
  const { opens, closes } = markingWindow(session)
  if (now < opens) return 'attendance.early'
  if (now >= closes) return 'attendance.late'
}

export function mustBeNow(session: Session, now: Date): void {
  const why = whyNotNow(session, now)
  if (why) throw new Conflict(why)
}
