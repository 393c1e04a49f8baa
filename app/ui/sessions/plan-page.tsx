import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SessionForm } from './session-form.tsx'

type Props = React.ComponentProps<typeof SessionForm> & {
  /** The session that is revised. */
  sessionId?: string
}

/** Planning a session, or changing one. */
export function PlanPage({ sessionId, ...form }: Props) {
  const t = useT()
  const back = sessionId
    ? { href: `/sessions/${sessionId}`, text: form.fields.title }
    : { href: '/agenda', text: t('frame.agenda') }
  const edit = form.fields.state === 'postponed' ? 'sessions.edit.postponed' : 'sessions.edit.lead'
  const lead = sessionId ? edit : 'sessions.plan.lead'
  return (
    <>
      <PageTitle above={<Breadcrumb links={[back]} />} below={<p>{t(lead)}</p>}>
        {t(sessionId ? 'sessions.edit' : 'sessions.plan')}
      </PageTitle>
      <SessionForm {...form} />
    </>
  )
}
