import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'

type Props = { session: Pick<ShownSession, 'whyFull' | 'most' | 'experienceDays'> }

/** Why there is no seat for this reader now. */
export function WhyFull({ session: { whyFull, most, experienceDays } }: Props) {
  const t = useT()
  return whyFull && <p>{t(`waitingList.why.${whyFull}`, { most, days: experienceDays })}</p>
}
