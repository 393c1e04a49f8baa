import type { Missing, Voice } from '#app/domain/seat-invitations/voice.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

type Props = { sessionId: string; formId: string; missing: Missing }

/** One press each: a link for a voice that is missing, to pass on. */
export function VoiceLinks({ sessionId, formId, missing: { sectors, experts } }: Props) {
  const t = useT()
  const wanted: Voice[] = [...sectors, ...(experts > 0 ? (['experience'] as const) : [])]
  return (
    <form method="post" action={`/sessions/${sessionId}/invitations/link`} className="row">
      <input type="hidden" name="id" value={formId} />
      {wanted.map((voice) => (
        <Button key={voice} kind="quiet" name="voice" value={voice}>
          {t('seatInvitations.makeLink', { voice: t(`seatInvitations.voice.${voice}`) })}
        </Button>
      ))}
      <Button kind="quiet" name="voice" value="">
        {t('seatInvitations.makeAnyLink')}
      </Button>
    </form>
  )
}
