import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { clockIn } from '#app/domain/sessions/local-time.server.ts'
import { isRowKind, mayBeRecorded, mostMinutes, mostRows, type ProgrammeRow } from './programme.ts'
import { type DraftRow, draftRowsIn, isEmpty } from './programme-draft.ts'
import { minutesIn } from './programme-follow.server.ts'

const texts = z.array(z.string()).default([])
const lists = ['rowKind[]', 'rowTime[]', 'rowMinutes[]', 'rowTitle[]', 'rowPeople[]', 'rowRecorded[]'] as const
const hidden = ['rowWas[]', 'rowGone[]'] as const

const typedRows = z
  .object(Object.fromEntries([...lists, ...hidden].map((name) => [name, texts])) as Record<string, typeof texts>)
  .transform((typed) => draftRowsIn((name) => typed[name] ?? []))

/** A press on a button beside a row: the form is given back with its rows moved, as unfinished as it is. */
const Step = z.looseObject({ step: z.string().max(20) })
type Typed = Record<string, string | string[]>

const Kept = z.object({ version: z.string().max(60).default(''), ...leaveFields })
export type SaveProgramme = z.output<typeof Kept> & { drafts: DraftRow[] }

type Pressed = { step: string; typed: Typed; drafts: DraftRow[] }

export const ProgrammeForm = z.unknown().transform((typed, check): Pressed | SaveProgramme => {
  const drafts = typedRows.safeParse(typed).data ?? []
  const pressed = Step.safeParse(typed)
  if (pressed.success) {
    const { step, ...rest } = pressed.data
    return { step, typed: rest as Typed, drafts }
  }
  const kept = Kept.safeParse(typed)
  if (kept.success) return { ...kept.data, drafts }
  for (const { path, message } of kept.error.issues) check.addIssue({ code: 'custom', path: path as string[], message })
  return z.NEVER
})

const title = lineOfText({ max: 160 })
const people = lineOfText({ max: 200 })

type Problems = Record<string, string[]>

/** The rows to keep, and what is wrong with any of them by the name of its field. Rows left empty are dropped. */
export function rowsIn(drafts: DraftRow[]): { rows: (ProgrammeRow & { at: number })[]; problems: Problems } {
  const problems: Problems = {}
  const kept = drafts.map((draft, at) => ({ draft, at })).filter(({ draft }) => !draft.gone && !isEmpty(draft))
  if (kept.length > mostRows) return { rows: [], problems: { programme: ['programme.too-long'] } }
  const rows = kept.map(({ draft, at }) => {
    const fail = (field: string, message: string) => {
      problems[`row-${at}-${field}`] = [message]
    }
    return { ...rowIn(draft, fail), at }
  })
  return { rows, problems }
}

function rowIn(draft: DraftRow, fail: (field: string, message: string) => void): ProgrammeRow {
  const line = (field: 'title' | 'people', shape: typeof title) => {
    const read = shape.safeParse(draft[field])
    if (!read.success) fail(field, read.error.issues[0]?.message ?? '')
    else if (field === 'title' && read.data === '') fail(field, 'programme.no-title')
    return read.data ?? ''
  }
  const kind = isRowKind(draft.kind) ? draft.kind : 'other'
  const startsAt = draft.time.trim() === '' ? null : clockIn(draft.time.trim())
  if (startsAt === undefined) fail('time', 'sessions.time.no-time')
  const minutes = draft.minutes.trim() === '' ? null : minutesIn(draft.minutes)
  const fits = minutes === null ? draft.minutes.trim() === '' : minutes >= 1 && minutes <= mostMinutes
  if (!fits) fail('minutes', 'programme.minutes.invalid')
  const row = { title: line('title', title), people: line('people', people) }
  // Security: nothing that is said of a case is kept, also not when someone presses the wrong box.
  if (draft.recorded && !mayBeRecorded(kind)) fail('recorded', 'programme.recorded.case')
  return { ...row, kind, startsAt: startsAt ?? null, minutes, recorded: draft.recorded }
}
