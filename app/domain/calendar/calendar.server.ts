import ICAL from 'ical.js'
import { config } from '#app/config.server.ts'
import { calendarHours, sessionZoneBlock } from './calendar-time.server.ts'

// A component tree of ical.js: it folds and escapes. Method, organiser and sequence as calendars need them (RFC 5546).

export type CalendarEvent = {
  /** Names the appointment in every calendar, the same from the first invitation to the last word: a seat or a session. */
  id: string
  sessionId: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  onlineLink: string
  description: string
  /** Rises when time or place changes, or the seat: so an older mail never wins. Not for a typo. */
  sequence: number
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** When this became so. */
  stamp: Date
}

type Attendee = { name: string; email: string }
/** REQUEST and CANCEL travel by mail to one attendee; PUBLISH is a file or a feed, and names nobody. */
type Purpose = { method: 'REQUEST' | 'CANCEL'; attendee: Attendee } | { method: 'PUBLISH'; attendee?: undefined }

export function calendarText(events: CalendarEvent[], { method, attendee }: Purpose, feedName?: string): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('prodid', '-//Denktafel//Denktafel//NL')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('method', method)
  if (feedName) for (const property of feedProperties(feedName)) calendar.addProperty(property)
  calendar.addSubcomponent(sessionZoneBlock())
  for (const event of events) calendar.addSubcomponent(eventOf(event, attendee))
  return calendar.toString()
}

function eventOf(seat: CalendarEvent, attendee?: Attendee) {
  const event = new ICAL.Component('vevent')
  event.updatePropertyWithValue('uid', `${seat.id}@${config.publicUrl.hostname}`)
  event.updatePropertyWithValue('sequence', seat.sequence)
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(seat.stamp, true))
  for (const property of calendarHours(seat)) event.addProperty(property)
  event.updatePropertyWithValue('summary', seat.title)
  const location = [seat.place, seat.onlineLink].filter(Boolean).join(' · ')
  if (location) event.updatePropertyWithValue('location', location)
  if (seat.description) event.updatePropertyWithValue('description', seat.description)
  event.updatePropertyWithValue('url', new URL(`/sessions/${seat.sessionId}`, config.publicUrl).href)
  event.updatePropertyWithValue('status', seat.status)
  // An hour that may not be needed is not taken.
  if (seat.status !== 'CONFIRMED') event.updatePropertyWithValue('transp', 'TRANSPARENT')
  event.addProperty(organiser())
  if (attendee) event.addProperty(attending(attendee))
  return event
}

// How often to look again, said twice: one word is the standard's (RFC 7986), the other Outlook's.
function feedProperties(name: string) {
  const again = new ICAL.Property('refresh-interval')
  again.setParameter('value', 'DURATION')
  again.setValue('PT1H')
  const texts = Object.entries({ name, 'x-wr-calname': name, 'x-published-ttl': 'PT1H' })
  return [
    again,
    ...texts.map(([key, value]) => {
      const property = new ICAL.Property(key)
      property.setValue(value)
      return property
    }),
  ]
}

/** Who sends the mail is who organises: calendars trust the two only together. */
function organiser() {
  const [, name = '', address = config.mailFrom] = /^(.*?)\s*<([^>]+)>$/.exec(config.mailFrom.trim()) ?? []
  return person('organizer', name || config.networkName, address)
}

// They enrolled with us already, so nobody waits for an answer from their calendar.
function attending({ name, email }: Attendee) {
  const property = person('attendee', name, email)
  property.setParameter('partstat', 'ACCEPTED')
  property.setParameter('rsvp', 'FALSE')
  return property
}

function person(kind: 'organizer' | 'attendee', name: string, address: string) {
  const property = new ICAL.Property(kind)
  // Quotes and control characters cannot stand in a parameter of iCalendar.
  property.setParameter('cn', name.replace(/["\p{Cc}\s]+/gu, ' ').trim())
  property.setValue(`mailto:${address}`)
  return property
}
