import { isWayOpen, type WayIn } from '#app/domain/enrolments/way-in.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'

type Props = { id: string; way: WayIn; size?: 'small'; title?: string }

/** The one button that leads to a seat, named for what it does; nothing where there is no way in. */
export function WayInLink({ id, way, size, title }: Props) {
  const t = useT()
  if (!isWayOpen(way)) return null
  return (
    <LinkButton size={size} href={`/sessions/${id}/enrolment`}>
      {t(`modes.way.${way}`)}
      {title && <span className="visually-hidden">: {title}</span>}
    </LinkButton>
  )
}
