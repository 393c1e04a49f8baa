import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

export function SignInsPage({ count }: { count: number }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/account', text: t('account.title') }]} />}
        below={<p>{t('account.signIns', { count })}</p>}
      >
        {t('account.signIns.title')}
      </PageTitle>
      <p>{t('account.signIns.lead')}</p>
      <PlainForm submit={t('account.signIns.end')} />
    </div>
  )
}
