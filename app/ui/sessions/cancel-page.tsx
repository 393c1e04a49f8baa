import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { session: { id: string; title: string; seats: string[] } }

/** Calling a session off, with the reason that everyone will read. */
export function CancelPage({ session }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <PageTitle below={<p>{t('sessions.cancel.lead', { count: session.seats.length })}</p>}>
        {t('sessions.cancel', { title: session.title })}
      </PageTitle>
      <PlainForm
        kind="danger"
        submit={t('sessions.cancel.button')}
        beside={<a href={`/sessions/${session.id}`}>{t('sessions.cancel.keep')}</a>}
      >
        <Field {...field('reason')} label={t('sessions.cancel.reason')} hint={t('sessions.cancel.reason.hint')} />
      </PlainForm>
    </>
  )
}
