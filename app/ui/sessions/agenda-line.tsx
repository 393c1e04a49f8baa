import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { SeatLine } from '#app/ui/enrolments/seat-line.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem } from '#app/ui/kit/ruled-list.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'
import { AccessLine } from './access-line.tsx'
import { OldDate } from './old-date.tsx'
import { seatsOf } from './session-seats.ts'
import { TypeChip } from './type-chip.tsx'

/** One session: when, what, where, who is at the table, and the way in. */
export function AgendaLine({ session }: { session: ListedSession }) {
  const t = useT()
  const { id, title, startsAt, place, city, isOnline, circleName, seats, capacity, state, isCertain, movedFrom } =
    session
  const link = <a href={`/sessions/${id}`}>{title}</a>
  const when = (
    <>
      <DateText value={startsAt} kind="weekdayShort" />
      <DateText value={startsAt} kind="time" />
    </>
  )
  return (
    <RuledItem
      mark={<p className="agenda__when">{state === 'postponed' ? <OldDate>{when}</OldDate> : when}</p>}
      facts={
        <div className="agenda__seats">
          <TableRing seats={seatsOf(seats, capacity)} size={64} />
          <SeatLine session={session} />
        </div>
      }
    >
      <h3 className="agenda__title">{state === 'cancelled' ? <s>{link}</s> : link}</h3>
      <MetaLine>
        {place && <span>{[place, city].filter(Boolean).join(', ')}</span>}
        {isOnline && <span>{t('sessions.online')}</span>}
        <span>{circleName}</span>
        <TypeChip session={session} />
        {isCertain && <span>{t('sessions.certain')}</span>}
        {movedFrom && <span>{t('sessions.moved')}</span>}
      </MetaLine>
      <AccessLine session={session} />
    </RuledItem>
  )
}
