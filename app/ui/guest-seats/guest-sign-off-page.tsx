import type { GuestPage as Page } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { GuestPage } from './guest-page.tsx'

type Props = { page: Page; token: string }

/** One button to give the seat back. */
export function GuestSignOffPage({ page, token }: Props) {
  const t = useT()
  if (page.page !== 'seat') return <GuestPage page={page} token={token} />
  return (
    <div className="narrow stack">
      <PageTitle
        below={
          <p>
            <strong>{page.session.title}</strong>
          </p>
        }
      >
        {t('sessions.signOff')}
      </PageTitle>
      <PlainForm
        submit={t('sessions.signOff.button')}
        beside={<a href={`/guest-seats/${token}`}>{t('sessions.signOff.keep')}</a>}
      >
        <p>{t('sessions.signOff.lead')}</p>
      </PlainForm>
    </div>
  )
}
