import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { EmailAddress } from '#app/ui/kit/email-address.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

export type OpenInvitation = { id: string; email: string; role: string; days: number; isExpired: boolean }

type Props = { circleId: string; open: OpenInvitation[] }

/** Who was invited and has not answered: with its age, and a way to take it back. */
export function OpenInvitations({ circleId, open }: Props) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{t('circles.invite.open')}</h2>
      {open.length === 0 && <p>{t('circles.invite.none')}</p>}
      {open.length > 0 && (
        <RuledList>
          {open.map((invitation) => (
            <RuledItem key={invitation.id} facts={<Withdrawal circleId={circleId} invitation={invitation} />}>
              <EmailAddress>{invitation.email}</EmailAddress>
              <MetaLine>
                <span>{t(`circles.invite.role.${invitation.role === 'host' ? 'host' : 'member'}`)}</span>
                <span>{t('circles.invite.age', { days: invitation.days })}</span>
                {invitation.isExpired && <span>{t('circles.invite.isExpired')}</span>}
              </MetaLine>
            </RuledItem>
          ))}
        </RuledList>
      )}
    </section>
  )
}

function Withdrawal({ circleId, invitation: { id, email } }: { circleId: string; invitation: OpenInvitation }) {
  const t = useT()
  return (
    <form method="post" action={`/circles/${circleId}/invitations/${id}/withdrawal`}>
      <Button kind="quiet" size="small">
        {t('circles.invite.withdraw')}
        <span className="visually-hidden"> {t('circles.invite.withdrawFor', { email })}</span>
      </Button>
    </form>
  )
}
