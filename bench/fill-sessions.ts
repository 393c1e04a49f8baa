import pg from 'pg'
import { databaseOf } from '#tests/support/product.ts'

/** So many sessions around now, each with twenty seats taken, one in forty called off, and now and then one postponed. */
export async function fillSessions(state: string, sessions: number): Promise<void> {
  const client = new pg.Client({ ...databaseOf(state), statement_timeout: 0 })
  await client.connect()
  for (const statement of [madeMembers, madeSessions, madeEvents, madeEnrolments])
    await client.query(statement, [sessions])
  await client.query('vacuum analyze')
  await client.end()
}

const madeMembers = `
  insert into members (name, email, "passwordHash", "roleTitle", "organisationId", sector)
  select 'Lid ' || n, 'lid' || n || '@bench.example', 'none', 'docent', o.id, o.sector
  from generate_series(1, least($1::int, 400)) n
  join lateral (select id, sector from organisations order by md5(id::text || (n % 97)::text) limit 1) o on true`

const madeSessions = `
  insert into sessions ("circleId", title, audience, "startsAt", "endsAt", place, "onlineLink", capacity, "methodKey",
    state, "cancelledBecause", "createdAt")
  select c.id, 'Werksessie nummer ' || n, array['everyone', 'host:' || c.id], day, day + interval '2 hours',
    case when n % 4 = 0 then '' else 'Huis van de Wijk ' || n % 50 end,
    case when n % 4 < 2 then 'https://ontmoet.example' else '' end, 18 + n % 12, 'work_session',
    case when n % 1000 = 1 then 'postponed' when n % 40 = 0 then 'cancelled' else 'announced' end, case when n % 40 = 0 then 'De zaal is dicht.' else '' end, now()
  from (select n, date_trunc('hour', now()) + (n - $1::int / 3) * interval '5 hours' as day
    from generate_series(1, $1::int) n) made
  join lateral (select id from circles order by md5(id::text || (made.n % 97)::text) limit 1) c on true`

const madeEvents = `
  insert into events (name, "subjectId", audience, "occurredAt")
  select 'session.planned', id, audience, now() from sessions where title like 'Werksessie nummer %' and $1::int > 0`

const madeEnrolments = `
  insert into enrolments ("sessionId", "memberId", "enrolledAt")
  select s.id, m.id, now()
  from sessions s
  join lateral (select (hashtext(s.id::text) & 1023) % 380 as first) at on true
  join lateral (select id from members where email like 'lid%@bench.example' order by email offset at.first limit 20) m on true
  where s.title like 'Werksessie nummer %' and $1::int > 0`
