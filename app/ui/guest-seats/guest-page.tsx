import type { GuestPage as Page } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { WhoIsThere } from '#app/ui/enrolments/who-is-there.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { HouseRules } from '#app/ui/sessions/house-rules.tsx'
import { SessionHead } from '#app/ui/sessions/session-head.tsx'
import { GuestSeat } from './guest-seat.tsx'
import { TakeGuestSeat } from './take-guest-seat.tsx'

type Props = { page: Page; token: string }

/** Behind the link of a guest: their one session, and their seat at its table. */
export function GuestPage({ page, token }: Props) {
  const t = useT()
  if (page.page === 'void')
    return (
      <div className="narrow stack">
        <PageTitle below={<p>{t(`guestSeats.void.${page.why}`)}</p>}>{t('guestSeats.void.title')}</PageTitle>
        {page.why === 'other-address' && (
          <p>
            <LinkButton href="/sign-out">{t('account.sign-out.submit')}</LinkButton>
          </p>
        )}
      </div>
    )
  const { session } = page
  return (
    <article>
      <SessionHead session={session} />
      <WithAside
        label={t('sessions.who')}
        aside={
          session.state !== 'cancelled' && (
            <WhoIsThere session={session} names={page.page === 'seat' ? page.names : []} />
          )
        }
      >
        <div className="session__main">
          {page.page === 'seat' ? <GuestSeat page={page} token={token} /> : <TakeGuestSeat page={page} token={token} />}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by toHtml alone (docs/decisions/0002) */}
          {session.html && <div className="reading" dangerouslySetInnerHTML={{ __html: session.html }} />}
          <section aria-labelledby="rules">
            <h2 id="rules">{t('sessions.rules.title')}</h2>
            <HouseRules rules={session.groundRules} />
          </section>
        </div>
      </WithAside>
    </article>
  )
}
