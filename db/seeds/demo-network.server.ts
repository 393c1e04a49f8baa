import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'
import { tellAroundSessions } from './demo-around.server.ts'
import { playCase } from './demo-case.server.ts'
import { addressOf, type Cast, foundCircles } from './demo-cast.server.ts'
import { forgetDemoLetters } from './demo-letters.server.ts'
import { type PersonKey, people } from './demo-people.ts'
import { planComingSessions } from './demo-sessions.server.ts'
import { demoCases } from './demo-stories.ts'

/** Everyone in the demo network signs in with this. Security: the network is made up, and loaded only into a new database. */
export const demoPassword = 'samen aan tafel'

const shown: PersonKey[] = ['samira', 'jos', 'femke', 'noor']

/** The people of the demo network a visitor can sign in as; none where it was not loaded. */
export async function demoSignIns() {
  const rows = await db.selectFrom('members').select('email').where('email', 'in', shown.map(addressOf)).execute()
  const here = shown.filter((key) => rows.some(({ email }) => email === addressOf(key)))
  return here.map((key) => {
    const { name, roleTitle } = people[key]
    return { name: `${name}, ${roleTitle}`, email: addressOf(key), password: demoPassword }
  })
}

/** One small world, made by domain actions at the moments they would have happened. Whole, or gone at the next start. */
export async function loadDemoNetwork(): Promise<void> {
  await sql.raw(`comment on table members is '${unfinished}'`).execute(db)
  const cast: Cast = await foundCircles(demoPassword)
  for (const story of demoCases) await playCase(cast, story)
  await planComingSessions(cast)
  await tellAroundSessions()
  await forgetDemoLetters()
  await sql`comment on table members is null`.execute(db)
}

const unfinished = 'the demo network is being loaded'

/**
 * Take away a load that was broken off, so that it begins again.
 * Security: nobody can have come in meanwhile, since the site opens only after the load.
 */
export async function clearBrokenLoad(): Promise<void> {
  const { rows } = await sql<{ said: string | null }>`select obj_description('members'::regclass) as said`.execute(db)
  if (rows[0]?.said !== unfinished) return
  await sql`truncate networks, organisations, cases, authorship, sessions, events, "searchDocuments" cascade`.execute(
    db,
  )
  await sql`delete from graphile_worker._private_jobs`.execute(db)
}
