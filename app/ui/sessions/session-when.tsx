import type { Language } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-t.ts'
import { dateText, hoursText } from '#app/ui/dates/dates.ts'

type Props = { startsAt: string; endsAt: string }

/** "donderdag 3 december 2026, 15.30 tot 17.30 uur": with its year, since past sessions have pages too. */
export function whenText({ startsAt, endsAt }: Props, language: Language): string {
  const year = dateText(startsAt, 'month', language).split(' ').at(-1)
  return `${dateText(startsAt, 'weekday', language)} ${year}, ${hoursText(startsAt, endsAt, language)}`
}

export function SessionWhen({ startsAt, endsAt }: Props) {
  return <time dateTime={startsAt}>{whenText({ startsAt, endsAt }, useLanguage())}</time>
}
