import { sql } from 'kysely'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { wallTimeOf } from './local-time.server.ts'

/**
 * When people may come in, as the wall says it: the arrival in the programme, or else whatever comes first in the two hours
 * before the start. An arrival without a time lasts until the start.
 */
export const doorsOpen = sql<string | null>`(
  select to_char(row.opens, 'HH24:MI') from "programmeRows" r
  cross join lateral (select sessions."startsAt" at time zone 'Europe/Amsterdam' as wall) at
  cross join lateral (
    select coalesce(
      at.wall::date + r."startsAt", case when r.kind = 'arrival' then at.wall - make_interval(mins => r.minutes) end
    ) as opens
  ) row
  where r."sessionId" = sessions.id and row.opens < at.wall and row.opens >= at.wall - interval '2 hours'
  order by r.kind = 'arrival' desc, row.opens limit 1)`

/** "Deur open 15.45, begin 16.00." */
export function doorsText(session: { doorsOpen: string | null; startsAt: Date }, language: Language): string {
  if (!session.doorsOpen) return ''
  const [open, begin] = [session.doorsOpen, wallTimeOf(session.startsAt).time]
  return translatorFor(language)('calendar.doors', {
    open: clockText(open, language),
    begin: clockText(begin, language),
  })
}

/** A time on the wall as people write it: "9.30" in Dutch, "09:30" in English. */
export const clockText = (time: string, language: Language) =>
  language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time
