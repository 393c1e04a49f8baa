import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'

/** Who is signed in: `checksWaiting` is for hosts, whose desk is one link away. */
export type FrameMember = { name: string; isHost: boolean; checksWaiting: number }

export function AccountLinks({ member }: { member?: FrameMember }) {
  const t = useT()
  if (!member) {
    return (
      <LinkButton kind="quiet" size="small" href="/sign-in">
        {t('frame.signIn')}
      </LinkButton>
    )
  }
  return (
    <>
      {member.isHost && <DeskLink waiting={member.checksWaiting} />}
      <LinkButton kind="quiet" size="small" href="/account">
        {member.name}
        <span className="visually-hidden">, {t('frame.account')}</span>
      </LinkButton>
    </>
  )
}

function DeskLink({ waiting }: { waiting: number }) {
  const t = useT()
  return (
    <a href="/desk">
      {t('frame.desk')}
      {waiting > 0 && (
        <Chip>
          {waiting}
          <span className="visually-hidden"> {t('frame.deskWaiting', { count: waiting })}</span>
        </Chip>
      )}
    </a>
  )
}
