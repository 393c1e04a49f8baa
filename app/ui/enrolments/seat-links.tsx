import { useT } from '#app/i18n/use-t.ts'

/** What you can do with a seat: take it along in your calendar, or give it back. Stands in a list. */
export function SeatLinks({ id }: { id: string }) {
  const t = useT()
  return (
    <>
      <li>
        <a href={`/sessions/${id}/calendar.ics`} download>
          {t('sessions.calendar')}
        </a>
      </li>
      <li>
        <a href={`/sessions/${id}/sign-off`}>{t('sessions.signOff')}</a>
      </li>
    </>
  )
}
