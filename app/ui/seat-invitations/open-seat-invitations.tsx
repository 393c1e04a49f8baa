import type { SeatInvitationsPage as Page } from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { EmailAddress } from '#app/ui/kit/email-address.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = { sessionId: string; open: Page['open'] }

/** Who was asked and has not answered: with its age, and a way to take it back. */
export function OpenSeatInvitations({ sessionId, open }: Props) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{t('seatInvitations.open')}</h2>
      {open.length === 0 && <p>{t('seatInvitations.open.none')}</p>}
      {open.length > 0 && (
        <RuledList>
          {open.map(({ id, email, voice, days }) => (
            <RuledItem
              key={id}
              facts={
                <form method="post" action={`/sessions/${sessionId}/invitations/${id}/withdrawal`}>
                  <Button kind="quiet" size="small">
                    {t('seatInvitations.withdraw')}
                    <span className="visually-hidden">
                      {' '}
                      {t('seatInvitations.withdrawFor', { who: email || t('seatInvitations.open.link') })}
                    </span>
                  </Button>
                </form>
              }
            >
              {email ? <EmailAddress>{email}</EmailAddress> : t('seatInvitations.open.link')}
              <MetaLine>
                {voice && <span>{t(`seatInvitations.voice.${voice}`)}</span>}
                <span>{t('circles.invite.age', { days })}</span>
              </MetaLine>
            </RuledItem>
          ))}
        </RuledList>
      )}
    </section>
  )
}
