import { clockText } from '#app/domain/sessions/doors-open.server.ts'
import { sessionZone } from '#app/domain/sessions/local-time.server.ts'
import type { Language } from '#app/i18n/translate.ts'

type Hours = { startsAt: Date; endsAt: Date }

/** When, in a sentence: "donderdag 3 december 2026, 15.30 tot 17.30 uur". */
export function whenText({ startsAt, endsAt }: Hours, language: Language): string {
  const day = days[language].format(startsAt).replace(',', '')
  const [from, until] = [clock(startsAt, language), clock(endsAt, language)]
  return language === 'nl' ? `${day}, ${from} tot ${until} uur` : `${day}, ${from} to ${until}`
}

/** Until when, in a sentence: "vrijdag 4 december 2026, 15.30 uur". */
export function momentText(moment: Date, language: Language): string {
  const day = days[language].format(moment).replace(',', '')
  return language === 'nl' ? `${day}, ${clock(moment, language)} uur` : `${day}, ${clock(moment, language)}`
}

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: sessionZone, ...options })
const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const days = { nl: format('nl-NL', date), en: format('en-GB', date) }
const times = format('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const clock = (moment: Date, language: Language) => clockText(times.format(moment), language)
