import type { Language } from '#app/i18n/translate.ts'

// Everyone here meets in Amsterdam time, wherever the server or the reader is. Sentences are put together from plain parts:
// a server and a browser with different language data must write the same text.

export type DateKind = 'day' | 'short' | 'weekday' | 'weekdayShort' | 'month' | 'time' | 'moment'

type Parts = Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>

const formats = Object.fromEntries(
  (['nl', 'en'] as const).map((language) => [
    language,
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
) as Record<Language, Intl.DateTimeFormat>

// The same moments come back, on a page and on the next: asking what the calendar says is the dear part of a list.
const asked = new Map<string, Parts>()
const mostAsked = 1000

function partsOf(value: string | Date, language: Language): Parts {
  const key = language + (typeof value === 'string' ? value : value.getTime())
  const known = asked.get(key)
  if (known) return known
  const parts = formats[language].formatToParts(new Date(value))
  const read = Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Parts
  if (asked.size >= mostAsked) asked.clear()
  asked.set(key, read)
  return read
}

const shortMonth = (month: string) => (month === 'maart' ? 'mrt' : month.slice(0, 3))
const shortWeekday = (weekday: string, language: Language) => weekday.slice(0, language === 'nl' ? 2 : 3)

// Dutch writes 9.30 uur, English 09:30.
function clock({ hour, minute }: Parts, language: Language): string {
  return language === 'nl' ? `${Number(hour)}.${minute}` : `${hour}:${minute}`
}

/** A moment (ISO, with its offset or Z) or a day (2026-12-03) in words. */
export function dateText(value: string | Date, kind: DateKind, language: Language): string {
  const parts = partsOf(value, language)
  const { weekday, day, month, year } = parts
  switch (kind) {
    case 'day':
      return `${day} ${month} ${year}`
    case 'short':
      return `${day} ${shortMonth(month)}`
    case 'weekday':
      return `${weekday} ${day} ${month}`
    case 'weekdayShort':
      return `${shortWeekday(weekday, language)} ${day} ${shortMonth(month)}`
    case 'month':
      return `${month} ${year}`
    case 'time':
      return clock(parts, language)
    case 'moment':
      return `${weekday} ${day} ${month}, ${clock(parts, language)}${language === 'nl' ? ' uur' : ''}`
  }
}

/** From when till when: "15.30 tot 17.30 uur". */
export function hoursText(from: string | Date, until: string | Date, language: Language): string {
  const [start, end] = [dateText(from, 'time', language), dateText(until, 'time', language)]
  return language === 'nl' ? `${start} tot ${end} uur` : `${start} to ${end}`
}

/** A session in words: "donderdag 3 december, 15.30 tot 17.30 uur"; over midnight the second day is named too. */
export function spanText(from: string | Date, until: string | Date, language: Language): string {
  const [firstDay, lastDay] = [dateText(from, 'weekday', language), dateText(until, 'weekday', language)]
  if (firstDay === lastDay) return `${firstDay}, ${hoursText(from, until, language)}`
  return `${dateText(from, 'moment', language)} ${language === 'nl' ? 'tot' : 'to'} ${dateText(until, 'moment', language)}`
}

export type Daypart = 'morning' | 'afternoon' | 'evening'

/** For the greeting on the home page. */
export function daypartOf(value: string | Date): Daypart {
  const hour = Number(partsOf(value, 'nl').hour)
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
