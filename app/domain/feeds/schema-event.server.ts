import { config } from '#app/config.server.ts'
import { zonedOf } from '#app/domain/sessions/local-time.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'

type Shown = Pick<
  ShownSession,
  | 'id'
  | 'title'
  | 'state'
  | 'startsAt'
  | 'endsAt'
  | 'movedFrom'
  | 'place'
  | 'address'
  | 'city'
  | 'isOnline'
  | 'circleName'
  | 'spoken'
>

/**
 * A session for search engines and other programs (schema.org/Event). Security: for the page of a visitor: no person, no text
 * of a case, and not the way in to an online session.
 */
export function schemaEvent({ id, title, state, place, isOnline, circleName, spoken, ...session }: Shown) {
  const url = new URL(`/sessions/${id}`, config.publicUrl).href
  const previous = state === 'postponed' ? session.startsAt : session.movedFrom
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    url,
    startDate: wall(session.startsAt),
    endDate: wall(session.endsAt),
    ...(previous && { previousStartDate: wall(previous) }),
    eventStatus: `https://schema.org/${statusOf(state, session.movedFrom)}`,
    eventAttendanceMode: `https://schema.org/${modeOf(place, isOnline)}EventAttendanceMode`,
    location: [
      ...(place ? [{ '@type': 'Place', name: place, address: addressOf(session) }] : []),
      ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
    ],
    organizer: { '@type': 'Organization', name: circleName, url: config.publicUrl.href },
    inLanguage: spoken === 'both' ? ['nl', 'en'] : spoken,
  }
}

const statusOf = (state: Shown['state'], movedFrom: string | null) => {
  if (state === 'cancelled') return 'EventCancelled'
  if (state === 'postponed') return 'EventPostponed'
  return movedFrom ? 'EventRescheduled' : 'EventScheduled'
}

const modeOf = (place: string, isOnline: boolean) => (place && isOnline ? 'Mixed' : isOnline ? 'Online' : 'Offline')

const addressOf = ({ address, city }: Pick<Shown, 'address' | 'city'>) => ({
  '@type': 'PostalAddress',
  ...(address && { streetAddress: address }),
  ...(city && { addressLocality: city }),
  addressCountry: 'NL',
})

/** A moment with the hours on the wall: '2026-12-03T15:30:00+01:00'. */
const wall = (moment: string) =>
  zonedOf(new Date(moment)).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
