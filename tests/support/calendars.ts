import ICAL from 'ical.js'

/** What a calendar program makes of a text: the calendar, and its appointments by what they are called. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, location, description, startDate, endDate } = new ICAL.Event(component)
    return {
      ...{ component, uid, sequence, summary, location, description },
      status: component.getFirstPropertyValue('status'),
      startsAt: startDate.toJSDate(),
      endsAt: endDate.toJSDate(),
    }
  })
  return { calendar, events, method: calendar.getFirstPropertyValue('method') }
}
