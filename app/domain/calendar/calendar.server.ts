import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { config } from '#app/config.server.ts'
import { sessionZone, zonedOf } from '#app/domain/sessions/local-time.server.ts'

// A component tree of ical.js: it folds and escapes. Method, organiser and sequence as calendars need them (RFC 5546).

export type CalendarSeat = {
  enrolmentId: string
  sessionId: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  onlineLink: string
  /** Rises with every change of the session or of the seat, so that an older mail never wins. */
  sequence: number
}

type Attendee = { name: string; email: string }
/** REQUEST and CANCEL travel by mail to one attendee; PUBLISH is a file to download and names nobody. */
type Purpose = { method: 'REQUEST' | 'CANCEL'; attendee: Attendee } | { method: 'PUBLISH'; attendee?: undefined }

export function calendarText(seat: CalendarSeat, { method, attendee }: Purpose, now: Date): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('prodid', '-//Denktafel//Denktafel//NL')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('method', method)
  calendar.addSubcomponent(zone())

  const event = new ICAL.Component('vevent')
  // The name of this seat in every calendar, the same from the first invitation to the last word.
  event.updatePropertyWithValue('uid', `${seat.enrolmentId}@${config.publicUrl.hostname}`)
  event.updatePropertyWithValue('sequence', seat.sequence)
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true))
  event.addProperty(timeOf('dtstart', seat.startsAt))
  event.addProperty(timeOf('dtend', seat.endsAt))
  event.updatePropertyWithValue('summary', seat.title)
  const location = [seat.place, seat.onlineLink].filter(Boolean).join(' · ')
  if (location) event.updatePropertyWithValue('location', location)
  event.updatePropertyWithValue('url', new URL(`/sessions/${seat.sessionId}`, config.publicUrl).href)
  event.updatePropertyWithValue('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
  event.addProperty(organiser())
  if (attendee) event.addProperty(attending(attendee))
  calendar.addSubcomponent(event)
  return calendar.toString()
}

/** A time on the wall with the zone it hangs in, never the server's own. */
function timeOf(name: 'dtstart' | 'dtend', moment: Date) {
  const { year, month, day, hour, minute, second } = zonedOf(moment)
  const property = new ICAL.Property(name)
  property.setParameter('tzid', sessionZone)
  property.setValue(ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false }))
  return property
}

// The library keeps zones that are the same since 1970 under one name; ours stays Amsterdam.
function zone() {
  const [block = ''] = tzlib_get_ical_block(sessionZone)
  const zone = ICAL.Component.fromString(block)
  zone.updatePropertyWithValue('tzid', sessionZone)
  zone.updatePropertyWithValue('x-lic-location', sessionZone)
  return zone
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
