import '#tests/support/smtp.ts'
import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { startWorker, stopWorker, workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsTo, received, weather } from '#tests/support/smtp.ts'

// What one person hears about their seat arrives in the order in which it happened, whatever the mail server does.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let samira: Person
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  samira = await aMember('Samira')
})
beforeEach(async () => {
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  await workOff()
  received.length = 0
})
afterEach(async () => {
  Object.assign(weather, { down: false, slow: undefined })
  await stopWorker()
})

/** Whatever was put off until later is tried now. */
async function hoursLater() {
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(db)
  await workOff()
}

async function arrivedFor({ email }: Person) {
  const theirs = await mailsTo({ email })
  return theirs.map(({ subject, attachments }) => ({
    told: subject?.split(':')[0],
    method: /method=(\w+)/.exec(attachments.map(({ mimeType, method }) => `${mimeType};method=${method}`).join())?.[1],
  }))
}

const waiting = async () =>
  (
    await sql<{ attempts: number; error: string | null }>`
      select attempts, last_error as error from graphile_worker.jobs where task_identifier = 'send-mail' order by key`.execute(
      db,
    )
  ).rows

test('refused at first: what happened first is told first, the moment the next letter finds the server open', async () => {
  weather.down = true
  await takesASeat(femke, session)
  await workOff()
  expect(await waiting()).toMatchObject([{ attempts: 1 }])

  weather.down = false
  await reviseSession(await as(noor), session.id, revision({ start: '16:00' }))
  await workOff()
  expect(await arrivedFor(femke)).toEqual([{ told: 'Je bent ingeschreven', method: 'REQUEST' }])
  await hoursLater()
  expect(await arrivedFor(femke)).toEqual([
    { told: 'Je bent ingeschreven', method: 'REQUEST' },
    { told: 'Andere tijd of plaats', method: 'REQUEST' },
  ])
})

test('a letter refused to one keeps no letter of another', async () => {
  weather.refused = femke.email
  await takesASeat(femke, session)
  await takesASeat(samira, session)
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  await workOff()
  expect(await arrivedFor(samira)).toEqual([{ told: 'Gaat niet door', method: 'CANCEL' }])
  weather.refused = ''
  await hoursLater()
  await hoursLater()
  expect(await arrivedFor(femke)).toEqual([{ told: 'Gaat niet door', method: 'CANCEL' }])
})

test('a server that takes its time: the CANCEL arrives before the REQUEST of who came back', async () => {
  await takesASeat(femke, session)
  await workOff()
  received.length = 0
  let goOn = () => {}
  weather.slow = new Promise((done) => {
    goOn = done
  })
  await startWorker()
  await signOff(await as(femke), session.id)
  await vi.waitFor(() => expect(weather.busy).toBe(1), 10_000)
  await takesASeat(femke, session)
  await vi.waitFor(
    async () => expect((await waiting()).map(({ error }) => error)).toEqual([null, expect.stringContaining('earlier')]),
    10_000,
  )
  goOn()
  await vi.waitFor(() => expect(received).toHaveLength(2), 20_000)
  expect(await arrivedFor(femke)).toEqual([
    { told: 'Je bent afgemeld', method: 'CANCEL' },
    { told: 'Je bent ingeschreven', method: 'REQUEST' },
  ])
})
