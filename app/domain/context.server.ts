import { findViewer } from '#app/access/find-viewer.server.ts'
import { system, type Viewer } from '#app/access/viewer.ts'
import { type Database, db } from '#db/connection.server.ts'

/** What every domain function needs to know: for whom, where, and when. */
export type Context = { viewer: Viewer; db: Database; now: Date }

/** For routes: act as whoever asks. */
export const contextFor = (viewer: Viewer): Context => ({ viewer, db, now: new Date() })

/** Act as this member, or as a guest when there is none. */
export async function contextOf(memberId: string | undefined, now = new Date()): Promise<Context> {
  return { viewer: await findViewer(db, memberId), db, now }
}

/** For jobs and the command line: act as the system. */
export const systemContext = (now = new Date()): Context => ({ viewer: system, db, now })

/** Run `work` in one transaction, joining the one already open if there is one. */
export function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  return ctx.db.isTransaction ? work(ctx) : ctx.db.transaction().execute((db) => work({ ...ctx, db }))
}

/** The day in the Netherlands, as '2026-11-24'. Anonymous things carry no finer time (docs/decisions/0003). */
export const dayOf = (moment: Date): string => dutchDay.format(moment)
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
