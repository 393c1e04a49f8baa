import type { readFrontPage } from '#app/domain/home/front-page.server.ts'
import { placeToAnswer } from '#app/domain/home/waiting.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText, daypartOf, hoursText } from '#app/ui/dates/dates.ts'
import type { Seat } from '#app/ui/tables/sector-shapes.ts'
import { Home } from './home.tsx'
import type { HomeSession } from './next-session.tsx'

type Props = Awaited<ReturnType<typeof readFrontPage>>

/** The facts of the front page, put into words. */
export function FrontPage({ greetingName, now, nextSession, uncertainties, waiting }: Props) {
  const t = useT()
  return (
    <Home
      greetingName={greetingName}
      daypart={daypartOf(now)}
      nextSession={useSessionInWords(nextSession)}
      uncertainties={uncertainties}
      waiting={waiting.map((thing) => ({
        href: placeToAnswer(thing),
        text: t(`frontPage.${thing.kind}`, { title: thing.title || t('frontPage.untitled'), count: thing.count }),
      }))}
    />
  )
}

function useSessionInWords(session: Props['nextSession']): HomeSession | undefined {
  const [t, language] = [useT(), useLanguage()]
  if (!session) return undefined
  const { startsAt, endsAt, isOnline, ...known } = session
  const weekday = dateText(startsAt, 'weekday', language).split(' ')[0]
  const free: Seat[] = Array.from({ length: known.seatsLeft }, () => 'free')
  return {
    ...known,
    startsAt,
    timeText: `${weekday}, ${hoursText(startsAt, endsAt, language)}`,
    place: known.place || (isOnline ? t('frontPage.online') : ''),
    seats: [...known.seats, ...free],
  }
}
