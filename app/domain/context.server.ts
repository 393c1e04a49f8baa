import { findViewer } from '#app/access/find-viewer.server.ts'
import { system, type Viewer } from '#app/access/viewer.ts'
import { type Database, db } from '#db/connection.server.ts'

/** What every domain function needs to know: for whom, where, and when. */
export type Context = {
  viewer: Viewer
  db: Database
  now: Date
  /** In a transaction: what must be done once it is committed, and before anyone is told so. */
  after?: Set<() => Promise<void>>
}

/** For routes: act as whoever asks. */
export const contextFor = (viewer: Viewer): Context => ({ viewer, db, now: new Date() })

/** Act as this member, or as a visitor when there is none. */
export async function contextOf(memberId: string | undefined, now = new Date()): Promise<Context> {
  return { viewer: await findViewer(db, memberId), db, now }
}

/** For jobs and the command line: act as the system. */
export const systemContext = (now = new Date()): Context => ({ viewer: system, db, now })

/** Run `work` in one transaction, joining the one already open if there is one. */
export async function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  const after = new Set<() => Promise<void>>()
  const outcome = await ctx.db.transaction().execute((db) => work({ ...ctx, db, after }))
  for (const next of after) await next()
  return outcome
}

/** The day in the Netherlands, as '2026-11-24'. Anonymous things carry no finer time (docs/decisions/0003). */
export const dayOf = (moment: Date): string => dutchDay.format(moment)
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
