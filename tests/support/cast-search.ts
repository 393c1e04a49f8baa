import { randomUUID } from 'node:crypto'
import { aliasFor } from '#app/access/authorship.server.ts'
import type { Sector } from '#app/access/sector.ts'
import { caseAudience, type Reach } from '#app/domain/cases/case.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { deliverEvent } from '#app/domain/events/deliver-event.server.ts'
import type { InsightState, Level } from '#app/domain/insights/insight.ts'
import { type Asked, readAddress } from '#app/domain/search/search-address.ts'
import { db } from '#db/connection.server.ts'

// Released things for stories about finding, written as the actions leave them.

type Person = { id: string }
type Circle = { id: string; networkId: string }
type Told = Partial<{
  title: string
  happening: string
  runsInto: string
  questions: string[]
  themes: string[]
  sector: Sector
  reach: Reach
}>

/** A case that its circle can read, with its uncertainties; findable at once. */
export async function aFindableCase(author: Person, circle: Circle, told: Told = {}) {
  const id = randomUUID()
  const alias = await aliasFor(db, author.id, id)
  const reach = told.reach ?? 'circle'
  await db
    .insertInto('cases')
    .values({
      id,
      alias,
      circleId: circle.id,
      reach,
      state: 'open',
      audience: caseAudience('open', { alias, reach, circle }),
      title: told.title ?? 'Een stille weigering',
      happening: told.happening ?? 'Ik kom al weken langs.',
      runsInto: told.runsInto ?? '',
      roleTitle: 'wijkverpleegkundige',
      sector: told.sector ?? 'care',
      groupMay: 'ask',
      themes: told.themes ?? [],
      openedOn: '2026-11-01',
      html: '{}',
    })
    .execute()
  const questions = (told.questions ?? []).map((question, index) => ({ caseId: id, position: index + 1, question }))
  const uncertainties =
    questions.length > 0 ? await db.insertInto('uncertainties').values(questions).returning('id').execute() : []
  await delivered(id)
  return { id, alias, uncertaintyIds: uncertainties.map((one) => one.id) }
}

export async function aFindableSession(
  circle: Circle,
  told: { title: string; introduction?: string; open?: boolean; methodKey?: string },
) {
  const { id } = await db
    .insertInto('sessions')
    .values({
      circleId: circle.id,
      title: told.title,
      introduction: told.introduction ?? '',
      visibility: told.open ? 'everyone' : 'circle',
      audience: told.open ? ['everyone', `circle:${circle.id}`] : [`circle:${circle.id}`],
      startsAt: '2026-10-22T13:30:00Z',
      endsAt: '2026-10-22T15:30:00Z',
      capacity: 12,
      methodKey: told.methodKey ?? 'work_session',
      createdAt: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await delivered(id)
  return { id }
}

/** What three people learned from a case in a session, as the bringer approved it. */
export async function aFindableInsight(
  caseId: string,
  sessionId: string,
  told: { thought?: string; seen: string; level?: Level; state?: InsightState },
) {
  const { audience } = await db
    .selectFrom('cases')
    .select('audience')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const { id: harvestId } = await db
    .insertInto('harvests')
    .values({ caseId, sessionId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('insights')
    .values({
      caseId,
      harvestId,
      audience,
      position: 1,
      level: 'self',
      state: 'published',
      publishedOn: '2026-11-10',
      ...told,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await delivered(caseId)
  return { id }
}

export async function aFindablePost(author: Person, uncertainty: { caseId: string; id: string }, body: string) {
  const alias = await aliasFor(db, author.id, uncertainty.caseId)
  const { id } = await db
    .insertInto('posts')
    .values({
      caseId: uncertainty.caseId,
      uncertaintyId: uncertainty.id,
      alias,
      roleTitle: 'leerkracht',
      sector: 'education',
      kind: 'question',
      body,
      html: '',
      number: 1,
      postedOn: '2026-11-05',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await delivered(id)
  return { id }
}

/** Tell that something happened to this thing, and let follow what follows. */
export async function delivered(subjectId: string, name = 'case.open') {
  const { id } = await db
    .insertInto('events')
    .values({ name, subjectId, audience: [], occurredAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await deliverEvent(systemContext(), id)
}

/** A search as it stands in an address: `asking('q=zorg&kind=case')`. */
export const asking = (address: string): Asked => readAddress(new URLSearchParams(address))
