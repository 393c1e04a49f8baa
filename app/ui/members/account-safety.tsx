import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { EmailAddress } from '#app/ui/kit/email-address.tsx'

type Props = { email: string; signIns: number }

/** Beside the account: the address, the password, and the ways out. */
export function AccountSafety({ email, signIns }: Props) {
  const t = useT()
  return (
    <Card labelledBy="safety">
      <div className="stack">
        <h2 id="safety">{t('account.safety')}</h2>
        <p>
          {t('account.address')}
          <br />
          <EmailAddress>{email}</EmailAddress>
        </p>
        <p>
          <a href="/account/password">{t('account.password.change')}</a>
        </p>
        <p>
          {t('account.signIns', { count: signIns })} <a href="/account/sign-ins">{t('account.signIns.end')}</a>
        </p>
        <p>
          <a href="/account/calendar">{t('feeds.title')}</a>
        </p>
        <p>
          <a href="/saved-searches">{t('savedSearches.title')}</a>
        </p>
        <form action="/sign-out" method="post">
          <Button kind="quiet">{t('account.sign-out.submit')}</Button>
        </form>
      </div>
    </Card>
  )
}
