import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import type { Invited } from './invitation-page.tsx'

/** For someone with an account: one press when signed in, and one step before it when not. */
export function JoinForm({ invited: { way, token, email } }: { invited: Invited }) {
  const t = useT()
  if (way === 'sign-in') {
    const signIn = `/sign-in?returnTo=${encodeURIComponent(`/invitations/${token}`)}`
    return (
      <div className="stack">
        <p>{t('circles.invitation.knownLead', { email })}</p>
        <p>
          <LinkButton href={signIn}>{t('circles.invitation.signIn')}</LinkButton>
        </p>
      </div>
    )
  }
  return (
    <div className="stack">
      <p>{t('circles.invitation.joinLead', { email })}</p>
      <PlainForm action={`/invitations/${token}/membership`} submit={t('circles.invitation.join')} />
    </div>
  )
}
