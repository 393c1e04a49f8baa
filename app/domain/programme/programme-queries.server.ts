import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { readMethod } from '#app/domain/methods/method-catalogue.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import type { ProgrammeRow, RowKind } from './programme.ts'
import { type DraftRow, draftOf } from './programme-draft.ts'
import { outlineOf } from './programme-outline.server.ts'
import { timed } from './programme-times.server.ts'
import { warningsFor } from './programme-warnings.server.ts'

/** The rows of a session this viewer may see, in order. */
export async function readRows(ctx: Context, sessionId: string): Promise<ProgrammeRow[]> {
  const rows = await visibleSessions(ctx)
    .innerJoin('programmeRows as r', 'r.sessionId', 'sessions.id')
    .select(['r.kind', 'r.minutes', 'r.title', 'r.people', 'r.recorded'])
    .select(sql<string | null>`to_char(r."startsAt", 'HH24:MI')`.as('startsAt'))
    .where('sessions.id', '=', sessionId)
    .orderBy('r.position')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as RowKind }))
}

/** What a form of the programme knew when it was opened. */
export const versionOfRows = (rows: ProgrammeRow[]): string =>
  versionOf(rows.map((r) => [r.kind, r.startsAt, r.minutes, r.title, r.people, r.recorded]))

type Hours = { id: string; startsAt: string; endsAt: string }

/** What people read on the page of a session: every row with its time, as far as that is known. */
export async function readProgramme(ctx: Context, session: Hours) {
  const rows = await readRows(ctx, session.id)
  return { rows: timed(rows, session), warnings: warningsFor(rows, session) }
}

/** The page on which hosts make the programme. */
export async function readProgrammeToMake(ctx: Context, sessionId: string) {
  const { id, title, startsAt, endsAt, methodKey, standing } = await readSessionToLead(ctx, sessionId)
  const rows = await readRows(ctx, id)
  const hours = { startsAt, endsAt }
  return {
    session: { id, title, standing, ...hours, methodKey },
    rows,
    outline: outlineOf(rows.map(draftOf), hours),
    version: versionOfRows(rows),
  }
}

/** The steps of a method as rows to begin with. Security: about a case unless the method needs none, so never recorded. */
export function rowsOfMethod(key: string, language: Language): DraftRow[] {
  const { phases, needs_case } = readMethod(key, language)
  const kind: RowKind = needs_case === 'none' || needs_case === 'theme' ? 'plenary' : 'case'
  const rows = phases.map(({ title, minutes }) => ({
    kind,
    title,
    minutes,
    startsAt: null,
    people: '',
    recorded: false,
  }))
  return rows.map((row) => ({ ...draftOf(row), was: '' }))
}
