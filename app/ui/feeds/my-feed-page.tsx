import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { CopyField } from './copy-field.tsx'

type Props = {
  /** Since when there is an address; null when there is none. */
  since: string | null
  ended: boolean
  /** Just made, and told this once. */
  address?: string
}

/** One's own seats in one's own calendar: an address it keeps asking. */
export function MyFeedPage({ since, ended, address }: Props) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/account', text: t('feeds.account') }]} />}
        below={<p>{t('feeds.lead')}</p>}
      >
        {t('feeds.title')}
      </PageTitle>
      {ended && !address && !since && <Notice kind="success">{t('feeds.ended')}</Notice>}
      {address && <NewAddress address={address} />}
      {since && !address && (
        <p>
          {t('feeds.since')} <DateText value={since} />. {t('feeds.onlyOnce')}
        </p>
      )}
      <PlainForm
        submit={t(since ? 'feeds.renew' : 'feeds.make')}
        beside={since && <a href="/account/calendar/revocation">{t('feeds.end')}</a>}
      >
        <p>{t(since ? 'feeds.renew.lead' : 'feeds.make.lead')}</p>
      </PlainForm>
    </div>
  )
}

function NewAddress({ address }: { address: string }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="address">
      <Notice kind="success" title={t('feeds.made')}>
        <p>{t('feeds.made.text')}</p>
      </Notice>
      <h2 id="address">{t('feeds.address')}</h2>
      <CopyField label={t('feeds.address')} text={address} />
      <p>
        <LinkButton href={address.replace(/^https?:/, 'webcal:')}>{t('feeds.open')}</LinkButton>
      </p>
      {(['phone', 'outlook', 'google'] as const).map((where) => (
        <Disclosure key={where} summary={t(`feeds.how.${where}`)}>
          <p>{t(`feeds.how.${where}.text`)}</p>
        </Disclosure>
      ))}
    </section>
  )
}
