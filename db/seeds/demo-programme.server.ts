import type { Context } from '#app/domain/context.server.ts'
import type { ProgrammeRow } from '#app/domain/programme/programme.ts'
import { saveProgramme } from '#app/domain/programme/programme-actions.server.ts'
import { draftOf } from '#app/domain/programme/programme-draft.ts'
import { versionOfRows } from '#app/domain/programme/programme-queries.server.ts'
import { madeUp } from './demo-made-up.server.ts'

const rows: [ProgrammeRow['kind'], number | null, string, string?][] = [
  ['arrival', 15, 'Inloop met koffie en thee'],
  ['opening', 10, 'Welkom en kennismaken', 'de gespreksleider'],
  ['case', 10, 'De inbrenger vertelt'],
  ['case', 20, 'Alleen vragen'],
  ['case', 35, 'Wat zie jij?'],
  ['plenary', 15, 'Inzichten opschrijven'],
  ['social', null, 'Napraten met iets te drinken'],
]

/** What happens during a session of the demo. Only its start has a time; the others follow. */
export async function makeProgramme(ctx: Context, sessionId: string, start: string): Promise<void> {
  const drafts = rows.map(([kind, minutes, title, people = '']) => {
    const startsAt = kind === 'opening' ? start : null
    return { ...draftOf({ kind, minutes, title, people, startsAt, recorded: false }), was: '' }
  })
  await madeUp((left) => saveProgramme(ctx, sessionId, { drafts, version: versionOfRows([]), ...left }))
}
