import type { SessionState } from '#app/domain/sessions/session.ts'

const daysAfter = 7
const dayLength = 86_400_000

type Session = { state: SessionState; endsAt: Date }

/** A link to one session ends a week after it. While that is put off the old date counts for nothing. */
export const isLinkOver = ({ state, endsAt }: Session, now: Date): boolean =>
  state !== 'postponed' && now.getTime() > endsAt.getTime() + daysAfter * dayLength
