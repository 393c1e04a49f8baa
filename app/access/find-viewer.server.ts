import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import { type AudienceKey, type Member, type Viewer, visitor } from './viewer.ts'

type Row = Omit<Member, 'kind' | 'circleIds' | 'hostOf' | 'keys'> & {
  circles: { id: string; networkId: string; role: string }[]
  aliases: string[]
  sessionIds: string[]
  invitedTo: string[]
  /** Of the sign-in they were found by. */
  expiresAt: Date | null
}

/** Whoever has this member id; a visitor when there is nobody, or nobody any more. */
export async function findViewer(db: Database, memberId: string | undefined): Promise<Viewer> {
  const row =
    memberId &&
    (await findRow(db, sql`select p.*, null::timestamptz as "expiresAt" from members p where p.id = ${memberId}`))
  return row ? viewerOf(row) : visitor
}

/** Whoever holds a sign-in with this hash, and until when. Deactivated members hold none. */
export async function findSignedIn(db: Database, tokenHash: string) {
  const row = await findRow(
    db,
    sql`select p.*, s."expiresAt" from members p join "signIns" s on s."memberId" = p.id
      where s."tokenHash" = ${tokenHash}`,
  )
  return row?.expiresAt ? { viewer: viewerOf(row), expiresAt: row.expiresAt } : undefined
}

/** The one place where membership turns into keys. */
function viewerOf({ circles, aliases, sessionIds, invitedTo, expiresAt: _, ...member }: Row): Member {
  const hostOf = circles.filter(({ role }) => role === 'host').map(({ id }) => id)
  const keys: AudienceKey[] = [
    'everyone',
    `member:${member.id}`,
    `organisation:${member.organisationId}`,
    ...[...new Set(circles.map(({ networkId }) => networkId))].map((id) => `network:${id}` as const),
    ...circles.map(({ id }) => `circle:${id}` as const),
    ...hostOf.map((id) => `host:${id}` as const),
    ...aliases.map((alias) => `author:${alias}` as const),
    ...sessionIds.map((id) => `session:${id}` as const),
    ...invitedTo.map((id) => `invited:${id}` as const),
  ]
  return { kind: 'member', ...member, circleIds: circles.map(({ id }) => id), hostOf, keys }
}

// One statement, since every page of a signed-in member begins with it.
async function findRow(db: Database, me: RawBuilder<unknown>): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    with me as (${me}),
    mine as (
      select c.id, c."networkId", m.role from "circleMemberships" m join circles c on c.id = m."circleId"
      where m."memberId" = (select id from me) and m."leftAt" is null
    )
    select me.id, me.name, me.role, me."roleTitle", me.sector, me."organisationId", me.language, me."expiresAt",
      coalesce((select json_agg(mine) from mine), '[]') as circles,
      array(select alias from authorship where "memberId" = me.id) as aliases,
      array(select "sessionId" from enrolments where "memberId" = me.id and state = 'enrolled') as "sessionIds",
      array(select distinct s.id from "seatInvitations" i join sessions s on s.id = i."sessionId"
        where i."memberId" = me.id and i."revokedAt" is null
          and (s.state = 'postponed' or s."endsAt" > now() - interval '7 days')) as "invitedTo",
      (select count(*)::int from "caseChecks" k join cases on cases.id = k."caseId"
        where k."decidedAt" is null and cases."circleId" in (select id from mine where role = 'host')
          and not exists (select from "caseStepBacks" b where b."caseId" = cases.id and b."hostId" = me.id)
      ) as "checksWaiting"
    from me where me."deactivatedAt" is null
  `.execute(db)
  return rows[0]
}
