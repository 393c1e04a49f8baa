import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { SeatLine } from '#app/ui/enrolments/seat-line.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'
import { AccessLine } from './access-line.tsx'
import { seatsOf } from './session-seats.ts'
import { SessionWhen } from './session-when.tsx'
import { TypeChip } from './type-chip.tsx'

/** The first session that takes place. */
export function AgendaFirst({ session }: { session: ListedSession }) {
  const t = useT()
  const { id, title, startsAt, endsAt, place, city, isOnline, circleName, seats, capacity } = session
  return (
    <div className="agenda-first">
      <Card tone="sand" labelledBy="first">
        <p className="soft">{t('agenda.first')}</p>
        <h2 className="agenda-first__title" id="first">
          <a href={`/sessions/${id}`}>{title}</a>
        </h2>
        <p className="agenda-first__when">
          <SessionWhen startsAt={startsAt} endsAt={endsAt} />
        </p>
        <MetaLine>
          {place && <span>{[place, city].filter(Boolean).join(', ')}</span>}
          {isOnline && <span>{t('sessions.online')}</span>}
          <span>{circleName}</span>
          <TypeChip session={session} />
        </MetaLine>
        <AccessLine session={session} />
        <div className="agenda-first__seats">
          <TableRing seats={seatsOf(seats, capacity)} size={92} />
          <SeatLine session={session} />
        </div>
      </Card>
    </div>
  )
}
