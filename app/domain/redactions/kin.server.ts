import { kinOf } from '#app/access/authorship.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import { forgetGone } from './as-it-reads-now.server.ts'
import { placesOfCase } from './places.ts'
import { takeOut } from './take-out.server.ts'
import { tellHosts, tellWriters } from './tell-writers.server.ts'
import { whoCouldRead } from './who-could-read.server.ts'
import { holdsWords } from './words-out.ts'

/**
 * The cases that were begun from this one's text, and those it was begun from: what stands in one was copied into the next.
 * Held still, so that nobody begins another meanwhile with the words that go.
 */
export async function lockKin(ctx: Context, id: string): Promise<string[]> {
  let kin: string[] = []
  for (let found = await kinOf(ctx.db, id); found.length > kin.length; found = await kinOf(ctx.db, id)) {
    kin = found
    await ctx.db.selectFrom('cases').select('id').where('id', 'in', kin).orderBy('id').forUpdate().execute()
  }
  return kin.filter((one) => one !== id)
}

/**
 * Security: the same words go from a case of the same text, and none come: it may be in a circle that is not theirs who takes
 * them out. They are told nothing of it, and no live line says it in the same moment: who reads both would know that they are
 * of one person (docs/decisions/0003). Gives the keys of who could read them there.
 */
export async function redactKin(ctx: Context, id: string, out: (source: string) => string): Promise<string[]> {
  const readers = await whoCouldRead(ctx, 'case', id, holdsWords(out))
  const rows = await takeOut(ctx, placesOfCase, id, { others: out })
  if (!rows.some(({ isChanged }) => isChanged)) return []
  await forgetGone(ctx, rows, { id, caseId: id })
  await markMoved(ctx, id)
  await refreshDocuments(ctx.db, { subjectId: id })
  await recordEvent(ctx, { name: 'text.redacted', subjectId: id, audience: [], anonymous: true })
  const later = someTimeToday(ctx.now)
  await tellHosts(ctx, id, later)
  await tellWriters(ctx, rows, later)
  return readers
}

/** Not in the moment in which words go from the other case. */
const someTimeToday = (now: Date) => new Date(now.getTime() + (1 + 23 * Math.random()) * 3_600_000)

/** A page on which the draft is open still has the words: what it saves is not taken for the newest. */
const markMoved = ({ db }: Context, id: string) =>
  db
    .updateTable('caseDrafts')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('caseId', '=', id)
    .execute()
