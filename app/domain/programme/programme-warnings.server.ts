import { isAround, type ProgrammeRow, type ProgrammeWarning } from './programme.ts'
import { type Hours, laterBy, minutesBetween, type Placed, placed } from './programme-times.server.ts'

/** What does not agree between the rows and the hours of the session. A reason to look, never one to refuse. */
export function warningsFor(rows: ProgrammeRow[], hours: Hours): ProgrammeWarning[] {
  const length = minutesBetween(hours.startsAt, hours.endsAt)
  const all = placed(rows, hours)
  const perRow = all.flatMap((row, index) => {
    const kind = against(row, all[index - 1], hours)
    return kind ? [{ kind, row: index + 1, minutes: row.minutes ?? 0, length }] : []
  })
  const sum = sumOf(rows)
  const disagrees = sum.isWhole ? sum.minutes !== length : sum.minutes > length
  const ofAll = rows.length > 0 && disagrees && [{ kind: 'sum' as const, row: 0, minutes: sum.minutes, length }]
  return [...(ofAll || []), ...perRow]
}

function sumOf(rows: ProgrammeRow[]): { minutes: number; isWhole: boolean } {
  const counted = rows.filter(({ kind }) => !isAround(kind))
  const minutes = counted.reduce((sum, row) => sum + (row.minutes ?? 0), 0)
  return { minutes, isWhole: counted.length > 0 && counted.every((row) => row.minutes !== null) }
}

type Row = Placed<ProgrammeRow>

function against(
  { at, minutes, kind }: Row,
  before: Row | undefined,
  hours: Hours,
): ProgrammeWarning['kind'] | undefined {
  if (!at) return
  if (before?.at && laterBy(before.at, before.minutes ?? 0) > at) return 'overlap'
  if (kind !== 'arrival' && at < new Date(hours.startsAt)) return 'before'
  if (kind === 'social') return
  const end = new Date(hours.endsAt)
  if (at >= end) return 'after'
  return laterBy(at, minutes ?? 0) > end ? 'beyond' : undefined
}
