import type { NameAudience } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { NameChoice } from './name-choice.tsx'

type Props = { session: ShownSession; shownTo: NameAudience }

/** Who may see my name, on a page of its own: where a form comes back that could not be kept. */
export function ConsentPage({ session: { id, title }, shownTo }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<Breadcrumb links={[{ href: `/sessions/${id}`, text: title }]} />}>{t('seat.title')}</PageTitle>
      <NameForm action={`/sessions/${id}/enrolment/consent`} shownTo={shownTo} />
    </>
  )
}

/** To change with one press, as often as someone likes. */
export function NameForm({ action, shownTo }: { action: string; shownTo: NameAudience }) {
  const t = useT()
  return (
    <PlainForm action={action} submit={t('seat.shownTo.button')}>
      <NameChoice chosen={shownTo} />
    </PlainForm>
  )
}
