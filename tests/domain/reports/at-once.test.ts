import { beforeEach, describe, expect, test } from 'vitest'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { lockText } from '#app/domain/redactions/lock-text.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported, showReported } from '#app/domain/reports/report-actions.server.ts'
import { readReport } from '#app/domain/reports/report-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { findText } from '#app/domain/texts/find-text.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { hostsToo, reported } from '#tests/support/cast-reports.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'
import { whenItWaits } from '#tests/support/when-it-waits.ts'

// Who wrote a text changes it in the very moment in which another says that someone is recognisable, or a host decides.

const reason = 'Dank je. Niemand is herkenbaar.'
const kade = [{ words: 'de kade', instead: 'het water' }]
let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  table = await aTableWithACase({ reach: 'everyone', happening: 'Bij de kade doet iemand niet open.' })
})

type Person = { id: string }
type Act = (ctx: Context) => Promise<unknown>

/** The one is at work, the other comes to wait; then the one goes on. What came of the other. */
async function meanwhile(one: Person, begin: Act, other: () => Promise<unknown>, goOn: Act = async () => {}) {
  let waits: Promise<unknown> | undefined
  await inTransaction(await as(one), async (ctx) => {
    await begin(ctx)
    waits = other().catch((error: unknown) => error)
    await whenItWaits()
    await goOn(ctx)
  })
  return waits
}

const holds =
  (kind: 'case' | 'post', id: string): Act =>
  (ctx) =>
    lockText(ctx, (ctx) => findText(ctx, kind, id))

test('a host shows what was looked at, and not what is being written at that moment', async () => {
  const planner = table.stranger
  await hostsToo(planner, table.circle)
  const session = await aSession(planner, table.circle)
  const { id } = await reported(table.reader, 'session', session.id, 'de titel')
  const host = await as(table.host)
  const { version } = await readReport(host, id)

  const told = await meanwhile(
    planner,
    (ctx) => reviseSession(ctx, session.id, revision({ introduction: 'Over de bakker van de hoek.' })),
    () => showReported(host, id, { reason, version }),
  )
  expect(told).toBeInstanceOf(Conflict)
  const { heldBack } = await db
    .selectFrom('sessions')
    .select('heldBack')
    .where('id', '=', session.id)
    .executeTakeFirstOrThrow()
  expect(heldBack).toBe(true)
})

describe('whoever comes second waits, and nobody stands in the way of the other', () => {
  test('a writer takes words out of a contribution, and a host decides on it', async () => {
    const post = await aPost(table.reader, under(table.uncertainties[0]), 'Aan de kade, toch?')
    const { id } = await reported(table.bringer, 'post', post.id, 'de kade')
    const host = await as(table.host)
    const told = await meanwhile(
      table.reader,
      holds('post', post.id),
      () => showReported(host, id, { reason }),
      (ctx) => redactOwn(ctx, 'post', post.id, { replacements: kade }),
    )
    expect(told).toBeUndefined()
  })

  test('a writer takes words out of a case, and a host takes them out of it, too', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id, 'de kade')
    const host = await as(table.host)
    const told = await meanwhile(
      table.bringer,
      holds('case', table.theCase.id),
      () => redactReported(host, id, { reason, replacements: kade }),
      (ctx) => redactOwn(ctx, 'case', table.theCase.id, { replacements: kade }),
    )
    expect(told).toMatchObject({ fields: { words1: ['redactions.nothing'] } })
  })

  test('a writer takes a case back, and another reader says something of it', async () => {
    await reported(table.reader, 'case', table.theCase.id, 'de kade')
    const told = await meanwhile(
      table.bringer,
      holds('case', table.theCase.id),
      () => reported(table.host, 'case', table.theCase.id, 'de straat'),
      (ctx) => withdrawCase(ctx, table.theCase.id),
    )
    expect(told).toBeInstanceOf(NotFound)
  })
})
