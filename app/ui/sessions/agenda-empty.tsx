import { type AskedAgenda, agendaAddress, choicesIn, wholeAgenda } from '#app/domain/sessions/agenda-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

/** No session here: why, and where to go on. */
export function AgendaEmpty({ asked, mayPlan }: { asked: AskedAgenda; mayPlan: boolean }) {
  const t = useT()
  const { past } = asked
  if (choicesIn(asked) > 0) {
    const all = <LinkButton href={agendaAddress({ ...wholeAgenda, past })}>{t('agenda.all')}</LinkButton>
    return (
      <EmptyState title={t('agenda.nothing.title')} action={all}>
        {t('agenda.nothing')}
      </EmptyState>
    )
  }
  if (past) return <EmptyState title={t('sessions.agenda.noPast.title')}>{t('sessions.agenda.noPast')}</EmptyState>
  return (
    <EmptyState
      title={t('sessions.agenda.empty.title')}
      action={<LinkButton href="/cases/new">{t('home.bring')}</LinkButton>}
    >
      {t(mayPlan ? 'sessions.agenda.empty.host' : 'sessions.agenda.empty')}
    </EmptyState>
  )
}
