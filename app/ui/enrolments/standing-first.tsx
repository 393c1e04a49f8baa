import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'

type Props = { session: Pick<ShownSession, 'id' | 'standing' | 'waitingPlace'> }

/** On a phone: where you stand in the list, or that a seat waits for you, before a long page. */
export function StandingFirst({ session: { id, standing, waitingPlace } }: Props) {
  const t = useT()
  return (
    <div className="session__enrol-first no-print">
      <div className="stack">
        <p>
          <strong>{t(`sessions.you.${standing}`, { place: waitingPlace ?? 0 })}</strong>
        </p>
        {standing === 'offered' && <LinkButton href={`/sessions/${id}/offer`}>{t('offers.answer')}</LinkButton>}
      </div>
    </div>
  )
}
