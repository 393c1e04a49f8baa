import { setTimeout } from 'node:timers/promises'
import type { JobHelpers, Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { jobsAbout, Letter } from '#app/domain/mail/letter.server.ts'
import { sendLetter } from '#app/domain/mail/send-letter.server.ts'

export const sendMailTask: Task = async (payload, { job, query }) => {
  const letter = Letter.parse(payload)
  if (job.key && (await hasEarlier(query, letter, job.key))) throw new Error('mail: an earlier letter goes first')
  await sendLetter(systemContext(), letter)
}

/**
 * Whether an earlier letter to the same reader about the same thing is on its way, or waits because the mail server refused
 * it: a CANCEL that overtakes its REQUEST leaves the appointment standing. What waits is tried now, not hours later.
 */
async function hasEarlier(query: JobHelpers['query'], letter: Letter, key: string): Promise<boolean> {
  // One that has just left is taken off the list some moments later.
  for (let looks = 0; looks < 20; looks += 1) {
    const { rows } = await query<{ id: string; waits: boolean }>(earlier, [jobsAbout(letter), key])
    if (rows.length === 0) return false
    const waiting = rows.filter(({ waits }) => waits).map(({ id }) => id)
    if (waiting.length > 0) {
      await query('select graphile_worker.reschedule_jobs($1::bigint[], now())', [waiting])
      return true
    }
    await setTimeout(100)
  }
  return true
}

// A job of a process that died stays locked; after two minutes no letter is still on its way.
const earlier = `select id, locked_at is null as waits from graphile_worker.jobs
  where starts_with(key, $1) and key collate "C" < $2
    and (locked_at > now() - interval '2 minutes' or locked_at is null and attempts < max_attempts)`
