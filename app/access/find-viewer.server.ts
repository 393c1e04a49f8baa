import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { Sector } from './sector.ts'
import { type AudienceKey, guest, type Role, type Viewer } from './viewer.ts'

type Row = {
  id: string
  name: string
  role: Role
  roleTitle: string
  sector: Sector
  organisationId: string
  language: 'nl' | 'en'
  circles: { id: string; networkId: string; role: string }[]
  aliases: string[]
  sessionIds: string[]
  checksWaiting: number
}

/** The one place where membership turns into keys. */
export async function findViewer(db: Database, memberId: string | undefined): Promise<Viewer> {
  if (!memberId) return guest
  const row = await findRow(db, memberId)
  if (!row) return guest

  const { circles, aliases, sessionIds, ...member } = row
  const hostOf = circles.filter(({ role }) => role === 'host').map(({ id }) => id)
  const keys: AudienceKey[] = [
    'everyone',
    `member:${row.id}`,
    `organisation:${row.organisationId}`,
    ...[...new Set(circles.map(({ networkId }) => networkId))].map((id) => `network:${id}` as const),
    ...circles.map(({ id }) => `circle:${id}` as const),
    ...hostOf.map((id) => `host:${id}` as const),
    ...aliases.map((alias) => `author:${alias}` as const),
    ...sessionIds.map((id) => `session:${id}` as const),
  ]
  return { kind: 'member', ...member, circleIds: circles.map(({ id }) => id), hostOf, keys }
}

// One statement, since every page of a signed-in member begins with it.
async function findRow(db: Database, memberId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    with mine as (
      select c.id, c."networkId", m.role from "circleMemberships" m join circles c on c.id = m."circleId"
      where m."memberId" = ${memberId} and m."leftAt" is null
    )
    select p.id, p.name, p.role, p."roleTitle", p.sector, p."organisationId", p.language,
      coalesce((select json_agg(mine) from mine), '[]') as circles,
      array(select alias from authorship where "memberId" = p.id) as aliases,
      array(select "sessionId" from enrolments where "memberId" = p.id and state = 'enrolled') as "sessionIds",
      (select count(*)::int from "caseChecks" k join cases on cases.id = k."caseId"
        where k."decidedAt" is null and cases."circleId" in (select id from mine where role = 'host')
      ) as "checksWaiting"
    from members p where p.id = ${memberId} and p."deactivatedAt" is null
  `.execute(db)
  return rows[0]
}
