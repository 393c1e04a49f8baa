import { z } from 'zod'
import { versionField } from '#app/domain/form-version.server.ts'
import { momentOf } from '#app/domain/sessions/local-time.server.ts'
import { type DateAnswer, dateAnswers, mostDates } from './date-poll.ts'

const typed = z.array(z.string().trim().max(20)).max(20).default([])

/** Some dates to choose from, row by row as they were typed; rows left empty are dropped. */
export const ProposeDates = z
  .object({ act: z.literal('propose'), 'date[]': typed, 'start[]': typed, 'end[]': typed, ...versionField })
  .transform(({ act, version, ...rows }, check) => ({ act, version, dates: datesIn(rows, check) }))
export type ProposeDates = { dates: { startsAt: Date; endsAt: Date }[]; version?: string }

/** An answer for each date, under the name `date-<id>`. */
export const AnswerDates = z
  .looseObject({ act: z.literal('answer') })
  .transform(({ act, ...typed }) => ({ act, answers: Object.entries(typed).flatMap(answerIn) }))
export type AnswerDates = { answers: { dateId: string; answer: DateAnswer }[] }

const ChooseDate = z.object({ act: z.literal('choose'), dateId: z.uuid('form.choose') })

/** The three forms of one page, told apart by what they are for. */
export const DatePoll = z.discriminatedUnion('act', [ProposeDates, AnswerDates, ChooseDate], 'form.choose')

function answerIn([name, value]: [string, unknown]): AnswerDates['answers'] {
  const answer = z.enum(dateAnswers).safeParse(value)
  const [, dateId] = /^date-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name) ?? []
  return dateId && answer.success ? [{ dateId, answer: answer.data }] : []
}

type Rows = Record<'date[]' | 'start[]' | 'end[]', string[]>

function datesIn(rows: Rows, check: z.RefinementCtx): { startsAt: Date; endsAt: Date }[] {
  const typed = rows['date[]']
    .map((date, at) => ({ at, date, start: rows['start[]'][at] ?? '', end: rows['end[]'][at] ?? '' }))
    .filter(({ date, start, end }) => date || start || end)
  const dates = typed.flatMap((row) => dateIn(row, check))
  const fail = (message: string) => check.addIssue({ code: 'custom', path: ['dates'], message })
  if (typed.length < 2) fail('datePolls.too-few')
  if (typed.length > mostDates) fail('datePolls.too-many')
  const once = new Set(dates.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`))
  if (once.size < dates.length) fail('datePolls.twice')
  return dates
}

function dateIn(
  { at, date, start, end }: { at: number; date: string; start: string; end: string },
  check: z.RefinementCtx,
) {
  const fail = (field: string, message: string) => {
    check.addIssue({ code: 'custom', path: [`row-${at}-${field}`], message })
    return []
  }
  const startsAt = momentOf(date, start)
  if (!(startsAt instanceof Date)) return fail(startsAt.field === 'date' ? 'date' : 'start', startsAt.problem)
  const endsAt = momentOf(date, end)
  if (!(endsAt instanceof Date)) return fail('end', endsAt.problem)
  return endsAt <= startsAt ? fail('end', 'sessions.time.end-before-start') : [{ startsAt, endsAt }]
}
