import { isWayOpen, wayIn } from '#app/domain/enrolments/way-in.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'
import { OldDate } from '#app/ui/sessions/old-date.tsx'

type Props = { session: ShownSession; step: 1 | 2 }

/** For which session, and where you are in the two steps. */
export function EnrolmentHead({ session, step }: Props) {
  const t = useT()
  const { id, title, startsAt, endsAt, place, state } = session
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  const when = <DateText value={startsAt} until={endsAt} />
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${id}`, text: title }]} />}
        below={
          <p>
            <strong>{title}</strong>, {state === 'postponed' ? <OldDate>{when}</OldDate> : when}
            {place && `, ${place}`}
          </p>
        }
      >
        {t(isWayOpen(way) ? `modes.way.${way}` : 'sessions.enrol')}
      </PageTitle>
      <div className="session__steps">
        <Steps
          label={t('sessions.enrolment.steps')}
          steps={[
            { text: t('sessions.enrolment.step1'), state: step === 1 ? 'now' : 'done' },
            { text: t('sessions.enrolment.step2'), state: step === 2 ? 'now' : 'todo' },
          ]}
        />
      </div>
    </>
  )
}
