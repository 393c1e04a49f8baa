import { isWayOpen, type WayIn } from '#app/domain/enrolments/way-in.ts'
import { useT } from '#app/i18n/use-t.ts'

/** What the way in means, in a sentence; who asked finds the answer from here. */
export function WayInWords({ id, way }: { id: string; way: WayIn }) {
  const t = useT()
  if (way === 'enrol') return null
  if (isWayOpen(way) || way === 'uninvited') return <p>{t(`modes.you.${way}`)}</p>
  return (
    <p>
      {t(`modes.you.${way}`)} <a href={`/sessions/${id}/request`}>{t('requests.mine.look')}</a>
    </p>
  )
}
