import type { Missing } from '#app/domain/seat-invitations/voice.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { seatsOf } from '#app/ui/sessions/session-seats.ts'
import { TableRing } from '#app/ui/tables/table-ring.tsx'

type Props = { session: Pick<ShownSession, 'seats' | 'capacity'>; missing: Missing }

/** What this table misses, in words and with its ring. For the hosts. */
export function MissingVoices({ session: { seats, capacity }, missing }: Props) {
  const t = useT()
  const { sectors, organisations, experts } = missing
  const isMixed = sectors.length === 0 && organisations === 0 && experts === 0
  return (
    <div className="row">
      <TableRing seats={seatsOf(seats, capacity)} size={92} />
      <div>
        {isMixed && <p>{t('seatInvitations.missing.none')}</p>}
        {sectors.length > 0 && (
          <p>
            {t('seatInvitations.missing.voices', {
              voices: sectors.map((sector) => t(`seatInvitations.voice.${sector}`)).join(', '),
            })}
          </p>
        )}
        {organisations > 0 && <p>{t('seatInvitations.missing.organisations', { count: organisations })}</p>}
        {experts > 0 && <p>{t('seatInvitations.missing.experts', { count: experts })}</p>}
      </div>
    </div>
  )
}
