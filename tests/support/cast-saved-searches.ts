import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { systemContext } from '#app/domain/context.server.ts'
import type { Alert } from '#app/domain/saved-searches/saved-search.ts'
import { keepSearch } from '#app/domain/saved-searches/saved-search-actions.server.ts'
import { KeepSearch } from '#app/domain/saved-searches/saved-search-forms.server.ts'
import { sendAlerts } from '#app/domain/saved-searches/send-alerts.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from './cast.ts'

type Person = { id: string }

/** This person keeps a search, as its form sends it. */
export async function keeps(person: Person, query: string, alert: Alert, told: { name?: string; now?: Date } = {}) {
  const { name = 'Wat ik volg', now } = told
  const form = KeepSearch.parse({ id: randomUUID(), name, alert, address: `/search?${query}` })
  await keepSearch(await as(person, now), form)
  return form
}

/** The clock strikes: what is due is looked for, and its mails leave. */
export async function looksAgain(now = new Date()) {
  await sendAlerts(systemContext(now))
  await workOff()
}

/** Two hours later, seen from now: what was looked for and what changed lie that much further back. */
export async function hoursPass() {
  const earlier = (moment: string) => sql<Date>`${sql.ref(moment)} - interval '2 hours'`
  const [checkedAt, alertedAt] = [earlier('checkedAt'), earlier('alertedAt')]
  await db.updateTable('savedSearches').set({ checkedAt, alertedAt }).execute()
  await db
    .updateTable('searchDocuments')
    .set({ changedAt: earlier('changedAt') })
    .execute()
}

export const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000)
