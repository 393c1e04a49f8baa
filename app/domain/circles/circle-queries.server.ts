import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { circlePolicy } from '#app/access/circle-policy.ts'
import { abilities, authorise, can, memberOf } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import { NotFound } from '#app/errors.ts'
import { listCircleInsights, listCircleSessions, listCircleUncertainties } from './circle-life-queries.server.ts'

/** Security: the form is for who may found one; for others there is none. */
export function beginCircle({ viewer }: Context): { id: string } {
  authorise(viewer, 'circle.found')
  return { id: randomUUID() }
}

/** Every circle, and whether one's own. Its name and its leading question are for everyone; what is inside is not. */
export async function listCircles({ db, viewer }: Context) {
  const mine = viewer.kind === 'member' ? viewer.circleIds : []
  const circles = await db
    .selectFrom('circles')
    .select(['id', 'name', 'leadingQuestion'])
    .orderBy(sql`name collate "nl-x-icu"`)
    .limit(200)
    .execute()
  return {
    circles: circles.map((circle) => ({ ...circle, isMine: mine.includes(circle.id) })),
    mayFound: can(viewer, 'circle.found'),
  }
}

/** One circle, as far as this viewer may look in. */
export async function readCircle(ctx: Context, id: string) {
  const circle = await ctx.db
    .selectFrom('circles')
    .select(['id', 'name', 'leadingQuestion', 'groundRules'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!circle) throw new NotFound('circle')

  const { viewer } = ctx
  const isMember = viewer.kind === 'member' && viewer.circleIds.includes(id)
  // Security: visitors learn the name and the question; members who the hosts are; names are for the circle itself.
  const people = viewer.kind === 'visitor' ? [] : await listPeople(ctx, id)
  return {
    ...circle,
    groundRules: viewer.kind === 'visitor' ? '' : circle.groundRules,
    isMember,
    isVisitor: viewer.kind === 'visitor',
    hosts: people.filter(({ role }) => role === 'host'),
    members: isMember ? people : [],
    count: people.length,
    sessions: await listCircleSessions(ctx, id),
    uncertainties: await listCircleUncertainties(ctx, id),
    insights: await listCircleInsights(ctx, id),
    abilities: abilities(viewer, circlePolicy, { circleId: id }),
  }
}

/** The name of a circle one is in. */
export async function readOwnCircle({ db, viewer }: Context, id: string) {
  const { circleIds } = memberOf(viewer)
  if (!circleIds.includes(id)) throw new NotFound('circle')
  return db.selectFrom('circles').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow()
}

async function listPeople({ db }: Context, circleId: string) {
  const people = await db
    .selectFrom('circleMemberships as membership')
    .innerJoin('members', 'members.id', 'membership.memberId')
    .innerJoin('organisations', 'organisations.id', 'members.organisationId')
    .select(['members.id', 'members.name', 'members.roleTitle', 'members.sector', 'membership.role'])
    .select('organisations.name as organisationName')
    .where('circleId', '=', circleId)
    .where('leftAt', 'is', null)
    .where('deactivatedAt', 'is', null)
    .orderBy(sql`members.name collate "nl-x-icu"`)
    .execute()
  return people.map((person) => ({ ...person, sector: person.sector as Sector }))
}

/** What a newcomer is asked into: for the page of an invitation, whose secret has been checked. */
export const findCircleOfInvitation = ({ db }: Context, circleId: string) =>
  db
    .selectFrom('circles')
    .select(['name', 'leadingQuestion', 'groundRules'])
    .where('id', '=', circleId)
    .executeTakeFirstOrThrow()
