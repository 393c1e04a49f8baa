import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { AccessLine } from './access-line.tsx'
import { OldDate } from './old-date.tsx'
import { SessionPlace } from './session-place.tsx'
import { SessionWhen } from './session-when.tsx'
import { TypeChip } from './type-chip.tsx'

type Props = {
  session: Pick<
    ShownSession,
    | 'title'
    | 'state'
    | 'startsAt'
    | 'endsAt'
    | 'place'
    | 'isOnline'
    | 'circleName'
    | 'address'
    | 'city'
    | 'typeKey'
    | 'typeName'
    | 'coCircles'
    | 'accessFeatures'
    | 'spoken'
    | 'accessFacts'
    | 'cancelledBecause'
    | 'newPeriod'
    | 'postponedBecause'
    | 'movedFrom'
    | 'isCertain'
  >
}

/** What, when and where; first of all whether it takes place. */
export function SessionHead({ session }: Props) {
  const t = useT()
  const { title, state, startsAt, endsAt, isOnline, circleName, coCircles, cancelledBecause } = session
  const { newPeriod, postponedBecause, movedFrom, isCertain } = session
  const when = <SessionWhen startsAt={startsAt} endsAt={endsAt} />
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
  const isCancelled = state === 'cancelled'
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: '/agenda', text: t('frame.agenda') }]} />}
        below={
          <>
            <p className="session__when">
              {state === 'postponed' ? <OldDate>{when}</OldDate> : when}{' '}
              <span className="soft">({t('facts.duration.shown', { minutes })})</span>
            </p>
            {movedFrom && (
              <p className="soft">
                {t('sessions.moved')}{' '}
                <OldDate>
                  <DateText value={movedFrom} kind="weekday" />
                </OldDate>
              </p>
            )}
            <MetaLine>
              {isCertain && <span>{t('sessions.certain')}</span>}
              <TypeChip session={session} />
              <SessionPlace session={session} />
              {isOnline && <span>{t('sessions.online')}</span>}
              <span>{t('sessions.byCircle', { circle: circleName })}</span>
              {coCircles.length > 0 && (
                <span>{t('organisers.with', { circles: coCircles.map(({ name }) => name).join(', ') })}</span>
              )}
            </MetaLine>
            <AccessLine session={session} />
          </>
        }
      >
        {isCancelled ? <s>{title}</s> : title}
      </PageTitle>
      {state === 'postponed' && (
        <div className="session__said">
          <Notice kind="attention" title={t('sessions.standing.postponed')}>
            <p dir="auto">{t('postponement.when', { period: newPeriod })}</p>
            <p dir="auto">{postponedBecause}</p>
          </Notice>
        </div>
      )}
      {isCancelled && (
        <div className="session__said">
          <Notice kind="attention" title={t('sessions.standing.cancelled')}>
            <p>{cancelledBecause}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
