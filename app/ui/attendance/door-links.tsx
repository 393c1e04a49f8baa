import { useT } from '#app/i18n/use-t.ts'

/** What a host takes along to the door and to the table. */
export function DoorLinks({ sessionId }: { sessionId: string }) {
  const t = useT()
  return (
    <ul className="stack no-print">
      <li>
        <a href={`/sessions/${sessionId}/attendance`}>{t('seat.host.attendance')}</a>
      </li>
      <li>
        <a href={`/sessions/${sessionId}/participants`}>{t('participants.host')}</a>
      </li>
      <li>
        <a href={`/sessions/${sessionId}/table-cards`}>{t('tableCards.title')}</a>
      </li>
    </ul>
  )
}
