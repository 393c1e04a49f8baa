import { sectors } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { SectorMark } from './sector-mark.tsx'
import type { Seat } from './sector-shapes.ts'

const seats: Seat[] = [...sectors, 'free']

/** What the shapes mean, once on every page with rings. */
export function RingLegend() {
  const t = useT()
  return (
    <ul className="ring-legend meta-line" aria-label={t('kit.ring.legend')}>
      {seats.map((seat) => (
        <li key={seat}>
          <SectorMark seat={seat} />
          {t(`kit.sector.${seat}`)}
        </li>
      ))}
    </ul>
  )
}
