import type { CalendarEvent } from '#app/domain/calendar/calendar.server.ts'
import { doorsText } from '#app/domain/sessions/doors-open.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'

type Known = Pick<CalendarEvent, 'id' | 'sessionId' | 'title' | 'place' | 'startsAt' | 'endsAt'> & {
  state: SessionState
  doorsOpen: string | null
}

const statuses = { announced: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const

/**
 * A session in a feed. Whether it takes place stands before its title: many programs show no status. Security: title,
 * hours and place; never the way in to an online session, since a calendar is read by whoever keeps it.
 */
export function feedEntry({ doorsOpen, state, ...known }: Known, language: Language) {
  const t = translatorFor(language)
  const { title } = known
  return {
    ...known,
    title: state === 'announced' ? title : t(`calendar.${state}`, { title }),
    onlineLink: '',
    description: state === 'announced' ? doorsText({ doorsOpen, startsAt: known.startsAt }, language) : '',
    status: statuses[state],
  }
}
