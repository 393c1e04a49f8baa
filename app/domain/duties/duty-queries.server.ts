import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { isLookedAtAgain } from '#app/domain/preparation/clock.server.ts'
import { usualPreparation } from '#app/domain/preparation/preparation.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import type { DB } from '#db/schema.ts'
import { dueOn } from './due.server.ts'
import { type DutyKey, type DutyState, dutyKeys, dutyNamed, isDutyKey, type ShownDuty } from './duty.ts'
import { hostsFor, isForThem, mustBeForThem } from './duty-hosts.server.ts'

/** The timeline of one session. Security: for its hosts only. */
export async function readTimeline(ctx: Context, sessionId: string) {
  const { id, title, state, startsAt, endsAt } = await readSessionToLead(ctx, sessionId)
  const timeline = await timelines(ctx).where('sessions.id', '=', id).executeTakeFirstOrThrow()
  return { session: { id, title, state, startsAt, endsAt }, duties: dutiesOf(ctx, timeline) }
}

/** The form to hand a duty over, with the other hosts of the circle by name. */
export async function readHandover(ctx: Context, sessionId: string, key: string) {
  if (!isDutyKey(key)) throw new NotFound('duty')
  const session = await readSessionToLead(ctx, sessionId)
  mustBeForThem(ctx, key, session)
  const { id, title, circleId } = session
  const all = await hostsFor(ctx, key, session)
  const others = all.filter((host) => host !== memberOf(ctx.viewer).id)
  const hosts =
    others.length === 0
      ? []
      : await ctx.db.selectFrom('members').select(['id', 'name']).where('id', 'in', others).orderBy('name').execute()
  const given = await findHandover(ctx, id, key)
  // Who hosts it no longer has nothing to do for it.
  const hands = given && all.includes(given.toId) ? { to: given.to, note: given.note } : null
  return { session: { id, title, circleId }, duty: key, hosts, hands, version: versionOf(asHandedOver(given)) }
}

/** To whom a duty was given, with the note. No reading rule here: the caller knows a host. */
export const findHandover = ({ db }: Context, sessionId: string, key: DutyKey) =>
  db
    .selectFrom('duties')
    .innerJoin('members', 'members.id', 'duties.assignedToId')
    .select(['members.id as toId', 'duties.note', 'members.name as to'])
    .where('sessionId', '=', sessionId)
    .where('key', '=', key)
    .executeTakeFirst()

/** What a colleague who opened the form has seen of it. */
export const asHandedOver = (given: { toId: string; note: string } | undefined) =>
  given ? { toId: given.toId, note: given.note } : null

/** For the page of a session, where its hosts look; null for everybody else. */
export async function listDuties(ctx: Context, session: Pick<ShownSession, 'id' | 'circleId' | 'coCircleIds'>) {
  authorise(ctx.viewer, 'session.revise', session)
  return dutiesOf(ctx, await timelines(ctx).where('sessions.id', '=', session.id).executeTakeFirstOrThrow())
}

/** Security: no word of a session that is being looked at again. */
const shownTitle = sql<string>`case when sessions."heldBack" then '' else sessions.title end`

/** Everything a timeline is made of, in one statement. No reading rule here: the caller names sessions of a host. */
const timelines = ({ db }: Context) =>
  db
    .selectFrom('sessions')
    .leftJoin('preparations', 'preparations.sessionId', 'sessions.id')
    .select([
      'sessions.id',
      'sessions.circleId',
      'sessions.coCircleIds',
      'sessions.state',
      'sessions.startsAt',
      'sessions.endsAt',
    ])
    .select(['sessions.createdAt', 'reminderDays', 'textDays', shownTitle.as('title'), isLookedAtAgain.as('isHeld')])
    .select((eb) => [
      settledOf(eb).as('settled'),
      // A session has what the screen can know of itself.
      sql<number>`(select count(*)::int from "sessionCases" s where s."sessionId" = sessions.id)`.as('cases'),
      sql<number>`(select count(*)::int from "sessionCases" s join cases on cases.id = s."caseId"
        where s."sessionId" = sessions.id and cases.state not in ('withdrawn', 'draft', 'checking') and not exists (
          select from harvests h where h."caseId" = s."caseId" and h."sessionId" = sessions.id and h."offeredAt" is not null
        ))`.as('toHarvest'),
      sql<number>`(select count(*)::int from harvests h
        where h."sessionId" = sessions.id and h."offeredAt" is not null and h."answeredAt" is null)`.as('toAnswer'),
      sql<string[]>`array(select step from "clockSteps" k
        where k."sessionId" = sessions.id and k."startsAt" = sessions."startsAt")`.as('steps'),
    ])

const stillHosts = sql<boolean>`exists (select from "circleMemberships" m
  where m."memberId" = d."assignedToId" and m.role = 'host' and m."leftAt" is null
    and m."circleId" = any(array_append(sessions."coCircleIds", sessions."circleId")))`

const settledOf = (eb: ExpressionBuilder<DB, 'sessions'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('duties as d')
      .leftJoin('members as who', 'who.id', 'd.settledById')
      // Who hosts it no longer has nothing to do for it: the duty is everybody's again.
      .leftJoin('members as to', (join) => join.onRef('to.id', '=', 'd.assignedToId').on(stillHosts))
      .leftJoin('members as giver', 'giver.id', 'd.assignedById')
      .select(['d.key', 'd.outcome', 'd.note', 'to.id as assignedToId', 'who.name as by', 'to.name as to'])
      .select(['giver.name as giver', sql<string | null>`d."settledAt"`.as('at')])
      .whereRef('d.sessionId', '=', 'sessions.id'),
  )

type Timeline = Awaited<ReturnType<ReturnType<typeof timelines>['executeTakeFirstOrThrow']>>

/** Frozen while there is no date: then the one duty is to find one, or to say no (app/ui/sessions/host-duty.tsx). */
export function dutiesOf(ctx: Context, timeline: Timeline): ShownDuty[] {
  const { now } = ctx
  if (timeline.state !== 'announced') return []
  const dates = {
    ...timeline,
    reminderDays: timeline.reminderDays ?? usualPreparation.reminderDays,
    textDays: timeline.textDays ?? usualPreparation.textDays,
  }
  const today = dayOf(now)
  return dutyKeys
    .filter((key) => isOfUse(key, timeline) && isForThem(ctx, key, timeline))
    .map((key) => {
      const { path, byItself } = dutyNamed(key)
      const row = timeline.settled.find((one) => one.key === key)
      const since = dueOn(key, dates)
      const outcome = row?.outcome ?? (isDoneAlready(key, timeline) ? 'done' : null)
      return {
        ...{ key, since, path: path?.(timeline) ?? null, byItself: byItself === true },
        state: (outcome ?? (since <= today ? 'ready' : 'later')) as DutyState,
        settled: row?.outcome && row.at ? { by: row.by ?? '', on: new Date(row.at).toISOString() } : null,
        assigned: row?.assignedToId
          ? { id: row.assignedToId, name: row.to ?? '', by: row.giver ?? '', note: row.note }
          : null,
      }
    })
    .filter(({ key, state }) => !(isToPrepare(key) && timeline.startsAt <= now && isOpen(state)))
    .sort((a, b) => a.since.localeCompare(b.since))
}

const isOpen = (state: DutyState) => state === 'ready' || state === 'later'

/** Once people sit at the table there is nothing left to prepare, and nobody is told what they left undone. */
const isToPrepare = (key: DutyKey) => 'daysBefore' in dutyNamed(key).when

/** Without a case there is nothing to harvest. */
const isOfUse = (key: DutyKey, { cases }: Timeline) => !(['harvest', 'call', 'texts'].includes(key) && cases === 0)

/** What the session itself shows. */
function isDoneAlready(key: DutyKey, { cases, toHarvest, toAnswer, steps, isHeld }: Timeline): boolean {
  if (key === 'cases') return cases > 0
  if (key === 'texts') return steps.includes('texts-ready') && !isHeld
  if (key === 'reminder') return steps.includes('reminded')
  if (key === 'harvest') return toHarvest === 0
  return key === 'call' && toHarvest === 0 && toAnswer === 0
}

const day = 86_400_000
const letGoAfter = 30 * day

/** Every open duty whose day has come, in the circles this member hosts. For the desk; in one statement. */
export async function listReadyDuties(ctx: Context) {
  const { hostOf } = memberOf(ctx.viewer)
  if (hostOf.length === 0) return []
  const rows = await timelines(ctx)
    .where(sql<boolean>`(sessions."circleId" = any(${hostOf}::uuid[]) or sessions."coCircleIds" && ${hostOf}::uuid[])`)
    .where('sessions.state', '=', 'announced')
    .where('sessions.startsAt', '<', new Date(ctx.now.getTime() + 30 * day))
    // What nobody needed for a month is let go.
    .where('sessions.endsAt', '>', new Date(ctx.now.getTime() - letGoAfter))
    .orderBy('sessions.startsAt')
    .execute()
  return rows.flatMap((row) =>
    dutiesOf(ctx, row)
      .filter(({ state }) => state === 'ready')
      .map((duty) => ({ ...duty, sessionId: row.id, title: row.title })),
  )
}
