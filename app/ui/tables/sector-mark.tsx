import { type Seat, shapeOf } from './sector-shapes.ts'

/** One seat, to stand before the name of its sector. Without a name of its own: the text beside it says it. */
export function SectorMark({ seat }: { seat: Seat }) {
  return (
    <svg className="table-ring" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapeOf(seat, 7, 7)} data-state={seat === 'free' ? 'free' : undefined} />
    </svg>
  )
}
