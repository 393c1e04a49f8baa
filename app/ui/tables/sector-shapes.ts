import type { Sector } from '#app/access/sector.ts'

export type Seat = Sector | 'free'

// The shape is the sector, so that a table is read without colour. Each is drawn around (x, y), about 12 wide.
const shapes: Record<Seat, (x: number, y: number) => string> = {
  care: (x, y) => circle(x, y, 5.6),
  education: (x, y) => `M${tenth(x - 5)} ${tenth(y - 5)}h10v10h-10z`,
  municipality: (x, y) => `M${tenth(x)} ${tenth(y - 6.4)}l6 11h-12z`,
  social: (x, y) => `M${tenth(x)} ${tenth(y - 6.6)}l6.6 6.6-6.6 6.6-6.6-6.6z`,
  other: (x, y) => `M${tenth(x)} ${tenth(y - 6.4)}l6.1 4.4-2.3 7.2h-7.6l-2.3-7.2z`,
  free: (x, y) => circle(x, y, 5),
}

const tenth = (value: number) => Math.round(value * 10) / 10
const circle = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`

/** The outline of one seat, for the `d` of a path. */
export const shapeOf = (seat: Seat, x: number, y: number): string => shapes[seat](x, y)

/** More marks than this cannot be told apart. */
export const MOST_MARKS = 14

/** The seats to draw: all of them, or of a large table the same mix in fewer marks. */
export function seatsToDraw(seats: Seat[]): Seat[] {
  if (seats.length <= MOST_MARKS) return seats
  const grouped = seats.toSorted()
  return Array.from({ length: MOST_MARKS }, (_, mark) => {
    const seat = grouped[Math.floor(((mark + 0.5) * grouped.length) / MOST_MARKS)]
    return seat ?? 'free'
  })
}

/** Two outlines for a whole ring, whatever its size: the seats taken and the seats free. */
export function ringOutlines(seats: Seat[]): { taken: string; free: string } {
  const outlines = { taken: '', free: '' }
  const drawn = seatsToDraw(seats)
  drawn.forEach((seat, index) => {
    const angle = (index / drawn.length) * 2 * Math.PI - Math.PI / 2
    const outline = shapeOf(seat, 42 + 32 * Math.cos(angle), 42 + 32 * Math.sin(angle))
    outlines[seat === 'free' ? 'free' : 'taken'] += outline
  })
  return outlines
}
