import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RingLegend } from '#app/ui/tables/ring-legend.tsx'
import { AgendaMonths } from './agenda-months.tsx'

type Props = { sessions: ListedSession[]; isPast: boolean; more?: string; mayPlan: boolean }

/** What is to come, month by month; on its second page what has been. */
export function AgendaPage({ sessions, isPast, more, mayPlan }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t(isPast ? 'sessions.agenda.pastLead' : 'sessions.agenda.lead')}</p>}>
        {t(isPast ? 'sessions.agenda.past' : 'sessions.agenda')}
      </PageTitle>
      {mayPlan && !isPast && (
        <p className="agenda__plan no-print">
          <LinkButton href="/sessions/new">{t('sessions.plan')}</LinkButton>
        </p>
      )}
      {sessions.length === 0 ? <Empty isPast={isPast} mayPlan={mayPlan} /> : <AgendaMonths sessions={sessions} />}
      <nav className="agenda__ways row" aria-label={t('sessions.agenda.ways')}>
        {more && <a href={more}>{t(isPast ? 'sessions.agenda.earlier' : 'sessions.agenda.later')}</a>}
        <a href={isPast ? '/agenda' : '/agenda?past'}>
          {t(isPast ? 'sessions.agenda.coming' : 'sessions.agenda.past')}
        </a>
        <a href="/methods">{t('sessions.agenda.host')}</a>
      </nav>
      {sessions.length > 0 && <RingLegend />}
    </>
  )
}

function Empty({ isPast, mayPlan }: { isPast: boolean; mayPlan: boolean }) {
  const t = useT()
  if (isPast) return <EmptyState title={t('sessions.agenda.noPast.title')}>{t('sessions.agenda.noPast')}</EmptyState>
  return (
    <EmptyState
      title={t('sessions.agenda.empty.title')}
      action={<LinkButton href="/cases/new">{t('home.bring')}</LinkButton>}
    >
      {t(mayPlan ? 'sessions.agenda.empty.host' : 'sessions.agenda.empty')}
    </EmptyState>
  )
}
