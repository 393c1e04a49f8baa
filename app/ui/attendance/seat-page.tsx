import type { SeatPage as Seat } from '#app/domain/attendance/my-seat.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { SeatLinks } from '#app/ui/enrolments/seat-links.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { OldDate } from '#app/ui/sessions/old-date.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'
import { DoorOfSeat } from './door-of-seat.tsx'

type Props = { session: ShownSession; seat: Seat; saved: boolean }

/** My own seat: the code for the door, who sees my name, what I can do; afterwards my proof of participation. */
export function SeatPage({ session, seat, saved }: Props) {
  const t = useT()
  const { id, title, state, place } = session
  const when = <SessionWhen {...session} />
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${id}`, text: title }]} />}
        below={
          <p>
            {state === 'postponed' ? <OldDate>{when}</OldDate> : when}
            {place && `, ${place}`}
          </p>
        }
      >
        {t('seat.title')}
      </PageTitle>
      <WithAside label={t('seat.todo')} aside={<Links session={session} />}>
        <div className="stack">
          {saved && <Notice kind="success">{t('seat.shownTo.saved')}</Notice>}
          <p>{t(`sessions.you.${session.standing}`)}</p>
          <DoorOfSeat seat={seat} base={`/sessions/${id}/enrolment`} proof={`/sessions/${id}/proof.pdf`} />
        </div>
      </WithAside>
    </>
  )
}

function Links({ session: { id, standing } }: Pick<Props, 'session'>) {
  const t = useT()
  return (
    <ul className="stack">
      <li>
        <a href={`/sessions/${id}`}>{t('seat.toSession')}</a>
      </li>
      {standing === 'enrolled' && <SeatLinks id={id} />}
    </ul>
  )
}
