import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** Behind the link in the mail. `works` is false when it was used, is too old, or never was. */
export function ResetPage({ works }: { works: boolean }) {
  const t = useT()
  if (!works) return <VoidLink />
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('account.reset.choose.lead')}</p>}>{t('account.reset.choose.title')}</PageTitle>
      <PlainForm submit={t('account.save')}>
        <NewPasswordField />
      </PlainForm>
    </div>
  )
}

function VoidLink() {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('account.reset.void')}</p>}>{t('account.reset.void.title')}</PageTitle>
      <p>
        <LinkButton href="/password-reset">{t('account.reset.again')}</LinkButton>
      </p>
    </div>
  )
}
