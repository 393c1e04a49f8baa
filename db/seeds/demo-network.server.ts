import { db } from '#db/connection.server.ts'
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

/** One small world, made by domain actions at the moments they would have happened. */
export async function loadDemoNetwork(): Promise<void> {
  const cast: Cast = await foundCircles(demoPassword)
  for (const story of demoCases) await playCase(cast, story)
  await planComingSessions(cast)
  await forgetDemoLetters()
}
