import type { Sector } from '#app/access/sector.ts'
import type { Seat } from '#app/ui/tables/sector-shapes.ts'

/** The whole table for a ring: who sits there, and what is free. */
export const seatsOf = (taken: Sector[], capacity: number): Seat[] => [
  ...taken,
  ...Array.from({ length: Math.max(0, capacity - taken.length) }, () => 'free' as const),
]
