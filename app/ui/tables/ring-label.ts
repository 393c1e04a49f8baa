import { sectors } from '#app/access/sector.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Seat } from './sector-shapes.ts'

/** A table in words: "Tafel met 6 van 8 plaatsen bezet: 2 zorg, 1 onderwijs …". Counts every seat, also those not drawn. */
export function ringLabel(t: Translate, seats: Seat[]): string {
  const total = seats.length
  const taken = seats.filter((seat) => seat !== 'free').length
  if (taken === 0) return t('kit.ring.empty', { total })
  const mix = sectors
    .map((sector) => ({ sector, count: seats.filter((seat) => seat === sector).length }))
    .filter(({ count }) => count > 0)
    .map(({ sector, count }) => t(`kit.seats.${sector}`, { count }))
    .join(', ')
  return t(taken === total ? 'kit.ring.full' : 'kit.ring.partly', { taken, total, mix })
}
