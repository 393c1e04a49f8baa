import { sql } from 'kysely'
import type { AudienceKey } from '#app/access/viewer.ts'
import { isEmptyInstallation } from '#app/domain/circles/first-steps.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { countDesk } from '#app/domain/desk/desk-queries.server.ts'
import { type ListedSession, listComing } from '#app/domain/sessions/session-lists.server.ts'
import { listOpenUncertainties } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import type { Waiting } from './waiting.ts'

/** The first table to join, what others are unsure about, and what waits for who is signed in. */
export async function readFrontPage(ctx: Context) {
  const { viewer } = ctx
  const member = viewer.kind === 'member' ? viewer : undefined
  const [{ sessions }, uncertainties, waiting] = await Promise.all([
    listComing(ctx, { limit: 10 }),
    listOpenUncertainties(ctx),
    member ? listWaiting(ctx, member.keys) : [],
  ])
  return {
    isNew: !member && (await isEmptyInstallation(ctx)),
    greetingName: member && firstNameOf(member.name),
    now: ctx.now.toISOString(),
    nextSession: firstToJoin(sessions),
    uncertainties,
    waiting,
  }
}

const firstNameOf = (name: string) => name.split(' ')[0] ?? name

/** The first with a free seat, or where the reader sits already; else the first. */
function firstToJoin(sessions: ListedSession[]) {
  const coming = sessions.filter(({ standing }) => standing !== 'cancelled' && standing !== 'postponed')
  const first = coming.find(({ standing }) => standing === 'open' || standing === 'enrolled') ?? coming[0]
  if (!first) return undefined
  const { id, title, startsAt, endsAt, place, isOnline, seats, left: seatsLeft, standing } = first
  return { id, title, startsAt, endsAt, place, isOnline, seats, seatsLeft, enrolled: standing === 'enrolled' }
}

/** Lines to approve, suggestions, how much lies on the desk of a host, and what is still being written. */
async function listWaiting(ctx: Context, keys: AudienceKey[]): Promise<Waiting[]> {
  // Security: only by the keys of an author; a circle's key would show another's draft.
  const mine = keys.filter((key) => key.startsWith('author:'))
  const own = sql<Waiting>`
    with mine as (
      select c.id, c.state, coalesce(nullif(d.title, ''), c.title, '') as title, d."savedAt" as moment
      from cases c left join "caseDrafts" d on d."caseId" = c.id where c.audience && ${mine}::text[]
    )
    (select 'harvest' as kind, mine.id, title, 1 as count from mine
      join harvests h on h."caseId" = mine.id and h."offeredAt" is not null and h."answeredAt" is null limit 3)
    union all
    (select 'suggestion', mine.id, title, 1 from mine where state = 'draft'
      and exists (select from "caseSuggestions" s where s."caseId" = mine.id and s."closedAt" is null) limit 3)
    union all
    (select 'draft', mine.id, title, 1 from mine where state = 'draft'
      and not exists (select from "caseSuggestions" s where s."caseId" = mine.id and s."closedAt" is null)
      order by moment desc nulls last limit 3)
  `
  const [{ rows }, count] = await Promise.all([own.execute(ctx.db), countDesk(ctx)])
  const desk: Waiting[] = count > 0 ? [{ kind: 'desk', id: null, title: '', count }] : []
  const drafts = rows.filter(({ kind }) => kind === 'draft')
  return [...rows.filter(({ kind }) => kind !== 'draft'), ...desk, ...drafts].slice(0, 3)
}
