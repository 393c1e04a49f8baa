import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import type { Seat } from '#app/ui/tables/sector-shapes.ts'
import { TableRing } from '#app/ui/tables/table-ring.tsx'

export type HomeSession = {
  id: string
  title: string
  startsAt: string
  /** "donderdag, 15.30 tot 17.30 uur" */
  timeText: string
  place: string
  seats: Seat[]
  seatsLeft: number
  /** The reader has a seat already. */
  enrolled?: boolean
}

/** The first table to join: when, where, and who sit there already. */
export function NextSession({ session }: { session: HomeSession }) {
  const { id, title, startsAt, timeText, place, seats, seatsLeft, enrolled } = session
  const t = useT()
  return (
    <Card tone="sand" labelledBy="next-session">
      <div className="home__date">
        <div>
          <p className="soft">{t('home.nextSession')}</p>
          <p className="home__day">
            <DateText value={startsAt} kind="short" />
          </p>
          <p>{timeText}</p>
        </div>
        <TableRing seats={seats} size={92} />
      </div>
      <h2 className="home__session-title" id="next-session">
        {title}
      </h2>
      <p>{place}</p>
      <p>{t('home.seatsLeft', { count: seatsLeft })}</p>
      <p className="home__enrol">
        <LinkButton href={`/sessions/${id}`}>
          {t(seatsLeft > 0 && !enrolled ? 'home.enrol' : 'home.viewSession')}
        </LinkButton>
      </p>
    </Card>
  )
}
