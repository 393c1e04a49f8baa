import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** The same words whether we know the address or not. */
export function AskResetPage({ asked }: { asked: boolean }) {
  const t = useT()
  const { field } = useRefused()
  if (asked) return <Asked />
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('account.reset.lead')}</p>}>{t('account.reset.title')}</PageTitle>
      <PlainForm submit={t('account.reset.ask')}>
        <Field {...field('email')} type="email" label={t('account.email')} autoComplete="username" />
      </PlainForm>
    </div>
  )
}

function Asked() {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('account.reset.asked')}</p>}>{t('account.reset.asked.title')}</PageTitle>
      <p>{t('account.reset.nothing')}</p>
      <p>
        <a href="/password-reset">{t('account.reset.again')}</a>
      </p>
    </div>
  )
}
