import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { InviteForm } from './invite-form.tsx'
import { type OpenInvitation, OpenInvitations } from './open-invitations.tsx'

type Props = {
  circle: { id: string; name: string; open: OpenInvitation[] }
  formId: string
  /** What the last sending did. */
  sent?: { sent: number; known: number }
  withdrawn: boolean
}

/** For hosts: ask people in, and see who has not answered yet. */
export function InvitationsPage({ circle, formId, sent, withdrawn }: Props) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: `/circles/${circle.id}`, text: circle.name }]} />}
        below={<p>{t('circles.invite.lead')}</p>}
      >
        {t('circles.invite.title')}
      </PageTitle>
      {sent && (
        <Notice kind="success">
          {t('circles.invite.sent', { sent: sent.sent })}{' '}
          {sent.known > 0 && t('circles.invite.known', { known: sent.known })}
        </Notice>
      )}
      {withdrawn && <Notice kind="success">{t('circles.invite.withdrawn')}</Notice>}
      <InviteForm formId={formId} />
      <hr />
      <OpenInvitations circleId={circle.id} open={circle.open} />
    </div>
  )
}
