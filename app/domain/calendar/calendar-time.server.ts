import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { sessionZone, zonedOf } from '#app/domain/sessions/local-time.server.ts'

/** Start and end, both as times on the wall with the zone they hang in: never the server's own. */
export function calendarHours({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  // In autumn an hour comes twice, and programs do not agree which one a time on the wall means: those are told in UTC.
  const timeOf = [startsAt, endsAt].some(comesTwice) ? utcTime : wallTime
  return [timeOf('dtstart', startsAt), timeOf('dtend', endsAt)]
}

type Name = 'dtstart' | 'dtend'

function wallTime(name: Name, moment: Date) {
  const { year, month, day, hour, minute, second } = zonedOf(moment)
  const property = new ICAL.Property(name)
  property.setParameter('tzid', sessionZone)
  property.setValue(ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false }))
  return property
}

function utcTime(name: Name, moment: Date) {
  const property = new ICAL.Property(name)
  property.setValue(ICAL.Time.fromJSDate(moment, true))
  return property
}

function comesTwice(moment: Date): boolean {
  const wall = zonedOf(moment).toPlainDateTime()
  const at = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(sessionZone, { disambiguation }).epochMilliseconds
  return at('earlier') !== at('later')
}

/** The VTIMEZONE. The library keeps zones that are the same since 1970 under one name; ours stays Amsterdam. */
export function sessionZoneBlock() {
  const [block = ''] = tzlib_get_ical_block(sessionZone)
  const zone = ICAL.Component.fromString(block)
  zone.updatePropertyWithValue('tzid', sessionZone)
  zone.updatePropertyWithValue('x-lic-location', sessionZone)
  return zone
}
