import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { NewPasswordField } from './new-password-field.tsx'

export function PasswordPage({ email }: { email: string }) {
  const t = useT()
  const { errors } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/account', text: t('account.title') }]} />}
        below={<p>{t('account.password.change.lead')}</p>}
      >
        {t('account.password.change')}
      </PageTitle>
      <PlainForm submit={t('account.password.change')}>
        {/* For password managers: whose password this is. */}
        <input type="hidden" autoComplete="username" defaultValue={email} />
        <Field
          name="currentPassword"
          type="password"
          error={errors.currentPassword}
          label={t('account.password.current')}
          autoComplete="current-password"
        />
        <NewPasswordField />
      </PlainForm>
    </div>
  )
}
