import type { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { clockIn } from './local-time.server.ts'
import { mostProgrammeRows, type ProgrammeRow } from './session.ts'

const title = lineOfText({ max: 160 })

/** The programme as typed, row by row and in that order; rows left empty are dropped. A time may be left out. */
export function programmeIn(times: string[], titles: string[], check: z.RefinementCtx): ProgrammeRow[] {
  const rows = Array.from({ length: Math.max(times.length, titles.length) }, (_, at) => ({
    at,
    time: (times[at] ?? '').trim(),
    title: (titles[at] ?? '').trim(),
  })).filter(({ time, title }) => time !== '' || title !== '')
  if (rows.length > mostProgrammeRows) {
    check.addIssue({ code: 'custom', path: ['programme'], message: 'sessions.programme.too-long' })
    return []
  }
  return rows.map((row) => rowIn(row, check))
}

function rowIn(row: { at: number; time: string; title: string }, check: z.RefinementCtx): ProgrammeRow {
  const fail = (field: string, message: string) =>
    check.addIssue({ code: 'custom', path: [`row-${row.at}-${field}`], message })
  const startsAt = row.time === '' ? null : clockIn(row.time)
  if (startsAt === undefined) fail('time', 'sessions.time.no-time')
  const checked = title.safeParse(row.title)
  if (!checked.success) fail('title', checked.error.issues[0]?.message ?? '')
  else if (checked.data === '') fail('title', 'sessions.programme.no-title')
  return { startsAt: startsAt ?? null, title: checked.data ?? '' }
}
