import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { session: { id: string; title: string; seats: string[] } }

/** Putting a session off: till about when, and why. Everyone will read it. */
export function PostponePage({ session }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <PageTitle below={<p>{t('postponement.lead', { count: session.seats.length })}</p>}>
        {t('postponement.title', { title: session.title })}
      </PageTitle>
      <PlainForm
        submit={t('postponement.button')}
        beside={<a href={`/sessions/${session.id}`}>{t('postponement.keep')}</a>}
      >
        <Field {...field('period')} label={t('postponement.period')} hint={t('postponement.period.hint')} />
        <Field {...field('reason')} label={t('postponement.reason')} hint={t('postponement.reason.hint')} />
      </PlainForm>
    </>
  )
}
