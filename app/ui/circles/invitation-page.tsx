import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { AcceptForm } from './accept-form.tsx'
import { GroundRules } from './ground-rules.tsx'
import { JoinForm } from './join-form.tsx'

export type Invited = {
  state: 'open'
  token: string
  email: string
  hostName: string | null
  isHost: boolean
  /** How this reader comes in: someone new, with an account that is signed in, or one that is not. */
  way: 'new' | 'join' | 'sign-in'
  circle: { name: string; leadingQuestion: string; groundRules: string }
  organisations: { id: string; name: string }[]
}
type Void = { state: 'accepted' | 'expired' | 'withdrawn' | 'other-address' }

/** Behind the link in the mail: who asks you in, to what, and how. */
export function InvitationPage({ invited }: { invited: Invited | Void }) {
  const t = useT()
  if (invited.state !== 'open') return <Closed state={invited.state} />
  const { circle, hostName, isHost } = invited
  return (
    <div className="narrow stack">
      <PageTitle
        below={
          <p className="circle-page__question" dir="auto">
            {circle.leadingQuestion}
          </p>
        }
      >
        {t('circles.invitation.title', { circle: circle.name })}
      </PageTitle>
      <p>
        {hostName ? t('circles.invitation.by', { host: hostName }) : t('circles.invitation.byHosts')}{' '}
        {isHost && t('circles.invitation.host')}
      </p>
      <section className="stack">
        <h2>{t('circles.invitation.rules')}</h2>
        <GroundRules rules={circle.groundRules} />
      </section>
      {invited.way === 'new' ? <AcceptForm invited={invited} /> : <JoinForm invited={invited} />}
    </div>
  )
}

function Closed({ state }: Void) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t(`circles.invitation.${state}`)}</p>}>{t(`circles.invitation.${state}.title`)}</PageTitle>
      {state === 'accepted' && (
        <p>
          <LinkButton href="/sign-in">{t('account.sign-in.submit')}</LinkButton>
        </p>
      )}
      {state === 'other-address' && (
        <p>
          <LinkButton href="/sign-out">{t('account.sign-out.submit')}</LinkButton>
        </p>
      )}
    </div>
  )
}
