import { type DraftRow, emptyRow, shownAs } from './programme-draft.ts'
import { between, follow, minutesIn, shifted } from './programme-follow.server.ts'
import { clockOf, type Hours } from './programme-times.server.ts'

/** What a button beside a row does, `up:3`; or one below them. */
const steps = { up, down, insert, remove, restore, more, shift }
type Step = keyof typeof steps

/** The form after a press, with the rows that moved along; where the reader was is where they stay. */
export function takeStep(pressed: string, rows: DraftRow[], hours: Hours): { rows: DraftRow[]; focus: string } {
  const [name, at] = pressed.split(':')
  const followed = follow(rows, hours)
  if (!name || !Object.hasOwn(steps, name)) return { rows: followed, focus: '' }
  const step = name as Step
  return steps[step](followed, Number(at), hours)
}

function up(rows: DraftRow[], at: number, hours: Hours) {
  const other = shownBefore(rows, at)
  return { rows: other < 0 ? rows : changedPlaces(rows, other, at, hours), focus: `up:${Math.max(other, 0)}` }
}

function down(rows: DraftRow[], at: number, hours: Hours) {
  const other = shownAfter(rows, at)
  return { rows: other < 0 ? rows : changedPlaces(rows, at, other, hours), focus: `down:${other < 0 ? at : other}` }
}

function insert(rows: DraftRow[], at: number) {
  return { rows: rows.toSpliced(at + 1, 0, emptyRow), focus: `title:${at + 1}` }
}

function remove(rows: DraftRow[], at: number, hours: Hours) {
  return { rows: follow(withRow(rows, at, { gone: true }), hours), focus: `restore:${at}` }
}

function restore(rows: DraftRow[], at: number, hours: Hours) {
  return { rows: follow(withRow(rows, at, { gone: false }), hours), focus: `title:${at}` }
}

function more(rows: DraftRow[]) {
  return { rows: [...rows, ...Array.from({ length: 5 }, () => emptyRow)], focus: `title:${rows.length}` }
}

/** All times move along, so that the first row that is not walking in begins when the session does. */
function shift(rows: DraftRow[], _at: number, hours: Hours) {
  const first = rows.find(({ time, kind, gone }) => time && kind !== 'arrival' && !gone)
  const start = new Date(hours.startsAt)
  const late = first ? (between(first.time, clockOf(start), hours) ?? 0) : 0
  return { rows: rows.map((row) => withTime(row, shifted(row.time, late, hours))), focus: '' }
}

/** Two rows next to each other change places: the second begins where the first did, and the first comes behind it. */
function changedPlaces(rows: DraftRow[], first: number, second: number, hours: Hours): DraftRow[] {
  const [a, b] = [rows[first], rows[second]]
  if (!a || !b) return rows
  const lengthOfA = slot(a, b, hours)
  const lengthOfB = slot(b, rows[shownAfter(rows, second)], hours)
  const begin = a.time || (b.time && lengthOfA !== null ? shifted(b.time, -lengthOfA, hours) : '')
  const next = begin && lengthOfB !== null ? shifted(begin, lengthOfB, hours) : b.time || a.time
  return rows.with(first, withTime(b, b.time && (begin || b.time))).with(second, withTime(a, a.time && next))
}

/** How long a row takes: till the next one begins, or as long as it says. */
function slot(row: DraftRow, next: DraftRow | undefined, hours: Hours): number | null {
  const gap = row.time && next?.time ? between(row.time, next.time, hours) : null
  return gap !== null && gap > 0 ? gap : minutesIn(row.minutes)
}

const withTime = (row: DraftRow, time: string): DraftRow => ({
  ...row,
  time,
  was: row.was && shownAs({ ...row, time }),
})

const withRow = (rows: DraftRow[], at: number, change: Partial<DraftRow>) =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row))

const shownBefore = (rows: DraftRow[], at: number) => rows.slice(0, Math.max(at, 0)).findLastIndex(({ gone }) => !gone)
const shownAfter = (rows: DraftRow[], at: number) => rows.findIndex(({ gone }, index) => index > at && !gone)
