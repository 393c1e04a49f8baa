import { randomUUID } from 'node:crypto'
import { visitor } from '#app/access/viewer.ts'
import { reportText } from '#app/domain/reports/report-actions.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { db } from '#db/connection.server.ts'
import { as } from './cast.ts'
import { aHarvest, answered, aSessionHeld, type aTableWithACase, twoLines } from './cast-learning.ts'

type Person = { id: string }
type Table = Awaited<ReturnType<typeof aTableWithACase>>

/** There is another host to decide on what one of them wrote. */
export const hostsToo = async ({ id: memberId }: Person, { id: circleId }: Table['circle']): Promise<void> => {
  await db.insertInto('circleMemberships').values({ circleId, memberId, role: 'host' }).execute()
}

/** "Iemand is herkenbaar", said by this reader. Returns the report. */
export async function reported(reader: Person, kind: TextKind, id: string, words = '') {
  await reportText(await as(reader), { kind, id, words, from: randomUUID() })
  return db
    .selectFrom('reports')
    .selectAll()
    .where('decidedOn', 'is', null)
    .where(({ or, eb }) =>
      or([eb('caseId', '=', id), eb('postId', '=', id), eb('insightId', '=', id), eb('sessionId', '=', id)]),
    )
    .executeTakeFirstOrThrow()
}

/** The same by who has no account, each time from another place. */
export const saidByVisitor = (kind: TextKind, id: string, words = '') =>
  reportText({ viewer: visitor, db, now: new Date() }, { kind, id, words, from: randomUUID() })

/** What this table learned of its case, as the bringer approved it. */
export async function anInsightOf(table: Table, lines: object = twoLines) {
  const session = await aSessionHeld(table.host, table.circle, table.theCase)
  await aHarvest(table.host, table.theCase, session, { ...lines, next: 'offer' })
  await answered(table.bringer, table.theCase, {
    answer1: 'approve',
    answer2: 'approve',
    agree1: 'yes',
    step: 'Een kaartje met één aanbod.',
    stepId: randomUUID(),
  })
  const insight = await db
    .selectFrom('insights')
    .select('id')
    .where('caseId', '=', table.theCase.id)
    .where('publishedOn', 'is not', null)
    .orderBy('position')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { id: insight.id, session }
}
