import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import type { Member } from '#app/access/viewer.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { listReadyDuties } from '#app/domain/duties/duty-queries.server.ts'
import { Forbidden } from '#app/errors.ts'
import type { DeskItem } from './desk.ts'

/** Everything that waits for this host, the oldest first. In three statements, whatever there is. */
export async function readDesk(ctx: Context) {
  const member = memberOf(ctx.viewer)
  if (member.hostOf.length === 0) throw new Forbidden('desk')
  const [items, duties, absences] = await Promise.all([
    listItems(ctx, member),
    listReadyDuties(ctx),
    listAbsences(ctx, member),
  ])
  const mine = [member.id, ...absences.filter(({ standsIn }) => standsIn).map(({ memberId }) => memberId)]
  return {
    items,
    // What was handed over to another is on their desk, and on that of who stands in for them.
    duties: duties.filter(({ assigned }) => !assigned || mine.includes(assigned.id)),
    absences: absences.map(({ memberId: _, ...absence }) => absence),
    today: dayOf(ctx.now),
  }
}

/** How much that is; nothing for who hosts no circle. */
export async function countDesk(ctx: Context): Promise<number> {
  if (memberOf(ctx.viewer).hostOf.length === 0) return 0
  const { items, duties } = await readDesk(ctx)
  return items.length + duties.length
}

export type Desk = Awaited<ReturnType<typeof readDesk>>

const day = (moment: string) => sql.raw(`to_char(${moment} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`)

/**
 * Security: each part begins at what this host may see and decide. A case they wrote, or gave on to another, is not among
 * what they check; a text of their own is not among the reports; a warning is theirs only when it was told to them.
 */
async function listItems({ db }: Context, { id, hostOf, keys }: Member): Promise<DeskItem[]> {
  const aliases = keys.filter((key) => key.startsWith('author:')).map((key) => key.slice('author:'.length))
  const { rows } = await sql<DeskItem>`
    with circle as (select unnest(${hostOf}::uuid[]) as id),
    mine as (select unnest(${aliases}::uuid[]) as alias)
    select 'check' as kind, c.id, d.title, ${day('k."submittedAt"')} as since, 1 as count
      from "caseChecks" k join cases c on c.id = k."caseId" join "caseDrafts" d on d."caseId" = c.id
      where k."decidedAt" is null and c.state = 'checking' and c."circleId" in (select id from circle)
        and c.alias not in (select alias from mine)
        and not exists (select from "caseStepBacks" b where b."caseId" = c.id and b."hostId" = ${id})
    union all
    select 'report', r.id, '', r."reportedOn"::text, 1
      from reports r
      left join posts p on p.id = r."postId" left join insights i on i.id = r."insightId"
      left join cases c on c.id = coalesce(r."caseId", i."caseId", p."caseId")
      where r."decidedOn" is null and r."circleId" in (select id from circle)
        and (r."sessionId" is not null or coalesce(p.alias, c.alias) not in (select alias from mine))
        and (r."sessionId" is not null or c.state not in ('draft', 'checking', 'withdrawn'))
        and not exists (select from events e where e."subjectId" = r."sessionId" and e.name = 'session.planned' and e."actorId" = ${id})
    union all
    select 'warning', w.id, '', w."warnedOn"::text, 1
      from "seatWarnings" w join cases c on c.id = w."caseId" join sessions s on s.id = w."sessionId"
      where w."hostAnsweredOn" is null and c."circleId" in (select id from circle)
        and c.alias not in (select alias from mine)
        and (s.state = 'postponed' or s.state = 'announced' and s."startsAt" > now())
        and exists (select from events e where e."subjectId" = w.id and e.name = 'seat-warning.raised'
          and e.audience && array[${`member:${id}`}])
    union all
    select 'request', s.id, case when s."heldBack" then '' else s.title end, ${day('min(e."enrolledAt")')}, count(*)::int
      from enrolments e join sessions s on s.id = e."sessionId"
      where e.state = 'requested' and s.state = 'announced'
        and (s."circleId" in (select id from circle) or s."coCircleIds" && ${hostOf}::uuid[])
      group by s.id
    union all
    select 'case', c.id, c.title, c."openedOn"::text, 1
      from cases c
      where c.state = 'open' and not c."keptOffTables" and not c."heldBack" and c."circleId" in (select id from circle)
    union all
    select 'postponed', s.id, case when s."heldBack" then '' else s.title end,
        ${day('coalesce(max(e."occurredAt"), s."createdAt")')}, 1
      from sessions s left join events e on e."subjectId" = s.id and e.name = 'session.postponed'
      where s.state = 'postponed'
        and (s."circleId" in (select id from circle) or s."coCircleIds" && ${hostOf}::uuid[])
      group by s.id
    order by since, kind, id
  `.execute(db)
  return rows
}

/** When I am away and who stands in; for whom I stand in, today. */
async function listAbsences({ db, now }: Context, { id }: Member) {
  const today = dayOf(now)
  const rows = await db
    .selectFrom('absences as a')
    .innerJoin('members as away', 'away.id', 'a.memberId')
    .innerJoin('members as other', 'other.id', 'a.standInId')
    .select(['a.memberId', 'a.untilOn', 'away.name as away', 'other.name as standIn'])
    .where((eb) => eb.or([eb('a.memberId', '=', id), eb('a.standInId', '=', id)]))
    .where('a.fromOn', '<=', today)
    .where('a.untilOn', '>=', today)
    .orderBy('a.untilOn')
    .execute()
  return rows.map(({ memberId, untilOn, away, standIn }) => {
    const standsIn = memberId !== id
    return { memberId, untilOn, standsIn, name: standsIn ? away : standIn }
  })
}
