import type { ProgrammeRow } from '#app/domain/programme/programme.ts'
import { saveProgramme } from '#app/domain/programme/programme-actions.server.ts'
import { draftOf } from '#app/domain/programme/programme-draft.ts'
import { readProgrammeToMake } from '#app/domain/programme/programme-queries.server.ts'
import { as } from './cast.ts'

export const aRow = (title: string, changes: Partial<ProgrammeRow> = {}): ProgrammeRow => ({
  ...{ kind: 'other', startsAt: null, minutes: null, title, people: '', recorded: false },
  ...changes,
})

/** A host writes the programme and keeps it. */
export async function aProgramme(host: { id: string }, session: { id: string }, rows: ProgrammeRow[]): Promise<void> {
  const { version } = await readProgrammeToMake(await as(host), session.id)
  const drafts = rows.map((row) => ({ ...draftOf(row), was: '' }))
  await saveProgramme(await as(host), session.id, { drafts, version })
}
