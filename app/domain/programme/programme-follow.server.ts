import { clockIn } from '#app/domain/sessions/local-time.server.ts'
import { type DraftRow, isEmpty, shownAs } from './programme-draft.ts'
import { clockOf, type Hours, laterBy, minutesBetween, momentIn } from './programme-times.server.ts'

/** What was typed as minutes; unfinished text is no length. */
export const minutesIn = (typed: string): number | null => (/^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null)

export function shifted(time: string, minutes: number, hours: Hours): string {
  const clock = clockIn(time)
  return clock && minutes !== 0 ? clockOf(laterBy(momentIn(hours, clock), minutes)) : time
}

export function between(from: string, until: string, hours: Hours): number | null {
  const [start, end] = [clockIn(from), clockIn(until)]
  return start && end ? minutesBetween(momentIn(hours, start), momentIn(hours, end)) : null
}

/**
 * Later rows follow one that became longer or shorter, that came or went. A time that was typed anew stands, and what
 * comes after it is counted from there.
 */
export function follow(rows: DraftRow[], hours: Hours): DraftRow[] {
  let shift = 0
  return rows.map((row) => {
    const [timeWas = '', minutesWas = ''] = row.was.split('/')
    const isTypedAnew = row.time !== timeWas
    if (isTypedAnew) shift = 0
    const time = isTypedAnew ? row.time : shifted(row.time, shift, hours)
    shift += growthOf(row, minutesWas)
    const minutes = row.gone ? '0' : row.minutes
    return { ...row, time, was: isEmpty(row) ? '' : shownAs({ time, minutes }) }
  })
}

/** A row that had no length yet filled its time already; one that is new did not. */
function growthOf(row: DraftRow, minutesWas: string): number {
  const before = row.was === '' ? 0 : minutesIn(minutesWas)
  const now = row.gone ? 0 : minutesIn(row.minutes)
  return before === null || now === null ? 0 : now - before
}
