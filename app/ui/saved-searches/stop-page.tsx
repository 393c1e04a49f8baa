import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** Behind the link in the mail: one button, and not what was looked for. */
export function StopPage({ stopped }: { stopped: boolean }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle>{t('savedSearches.stop.title')}</PageTitle>
      {stopped ? (
        <Notice kind="success" title={t('savedSearches.stopped')}>
          <p>
            {t('savedSearches.stopped.back')} <a href="/saved-searches">{t('savedSearches.title')}</a>
          </p>
        </Notice>
      ) : (
        <PlainForm submit={t('savedSearches.stop.button')}>
          <p>{t('savedSearches.stop.lead')}</p>
        </PlainForm>
      )}
    </div>
  )
}
