import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** One button: from now on nobody reads anything at the address. */
export function EndFeedPage({ since }: { since: string | null }) {
  const t = useT()
  const back = <a href="/account/calendar">{t('feeds.keep')}</a>
  return (
    <div className="narrow stack">
      <PageTitle above={<Breadcrumb links={[{ href: '/account/calendar', text: t('feeds.title') }]} />}>
        {t('feeds.end')}
      </PageTitle>
      {since ? (
        <PlainForm submit={t('feeds.end.button')} beside={back}>
          <p>{t('feeds.end.lead')}</p>
        </PlainForm>
      ) : (
        <p>
          {t('feeds.none')} {back}
        </p>
      )}
    </div>
  )
}
