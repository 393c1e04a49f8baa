import { text } from 'node:stream/consumers'
import ICAL from 'ical.js'
import { type CalendarEvent, calendarText } from '#app/domain/calendar/calendar.server.ts'

// A server somewhere: TZ says where. It writes appointments and a calendar there reads them back.

const events = JSON.parse(await text(process.stdin), (key, value) =>
  ['startsAt', 'endsAt', 'stamp'].includes(key) ? new Date(value) : value,
) as CalendarEvent[]

const written = calendarText(events, { method: 'PUBLISH' })
const calendar = new ICAL.Component(ICAL.parse(written))
for (const zone of calendar.getAllSubcomponents('vtimezone'))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
const read = calendar.getAllSubcomponents('vevent').map((component) => {
  const { startDate, endDate, summary, location } = new ICAL.Event(component)
  return { start: startDate.toJSDate(), end: endDate.toJSDate(), summary, location }
})
process.stdout.write(JSON.stringify({ winter: new Date(2027, 0, 1).getTimezoneOffset(), written, read }))
