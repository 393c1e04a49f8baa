import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** A page with a button, since a link may not sign anyone out. */
export function SignOutPage() {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('account.sign-out.lead')}</p>}>{t('account.sign-out.title')}</PageTitle>
      <PlainForm submit={t('account.sign-out.submit')} />
    </div>
  )
}
