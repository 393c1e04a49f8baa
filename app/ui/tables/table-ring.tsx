import { useT } from '#app/i18n/use-t.ts'
import { ringLabel } from './ring-label.ts'
import { ringOutlines, type Seat } from './sector-shapes.ts'

/** `label` replaces the counted one; an empty label says that the text beside it tells the same. */
type Props = { seats: Seat[]; size?: number; label?: string }

/** A table seen from above: one mark for each seat, hollow when it is free. No faces: where someone works is what counts. */
export function TableRing({ seats, size = 72, label }: Props) {
  const t = useT()
  const { taken, free } = ringOutlines(seats)
  const said = label ?? ringLabel(t, seats)
  return (
    <svg
      className="table-ring"
      width={size}
      height={size}
      viewBox="0 0 84 84"
      role={said ? 'img' : undefined}
      aria-label={said || undefined}
      aria-hidden={!said}
    >
      <circle cx="42" cy="42" r="18" />
      {taken && <path d={taken} />}
      {free && <path d={free} data-state="free" />}
    </svg>
  )
}
