import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { can } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { visibleInsights } from '#app/domain/insights/insight-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { shownPosts } from './shown-posts.server.ts'
import { kindsFor, type ThreadOf } from './thread.ts'

/** The thread as it stands, and what this reader may add to it. One statement. */
export async function readThread(ctx: Context, thread: ThreadOf) {
  const found = await place(ctx, thread)
    .select(['cases.alias', 'cases.circleId', 'cases.reach', 'cases.state'])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('posts')
          .select([
            'posts.id',
            'posts.number',
            'posts.kind',
            'posts.heldBack',
            'posts.alias',
            'posts.roleTitle',
            'posts.sector',
          ])
          .select([wordsFor(ctx, 'body').as('body'), wordsFor(ctx, 'html').as('html')])
          .select(sql<string>`"postedOn"::text`.as('postedOn'))
          .where(thread.kind === 'insight' ? 'insightId' : 'uncertaintyId', '=', thread.id)
          .orderBy('number'),
      ).as('posts'),
    )
    .executeTakeFirst()
  if (!found) throw new NotFound('thread')

  const { alias, circleId, reach, state, posts } = found
  const isBringer = ctx.viewer.kind === 'member' && isAuthor(ctx.viewer, { alias })
  const mayPost = state !== 'closed' && can(ctx.viewer, 'thread.post', { alias, circleId, reach })
  return {
    posts: shownPosts(posts, alias, ctx.viewer),
    kinds: mayPost ? kindsFor(thread, isBringer) : [],
    isClosed: state === 'closed',
  }
}

/** Security: of a post that is being looked at again the words are for its author and the hosts; they are not even read. */
const wordsFor = ({ viewer }: Context, column: 'body' | 'html') =>
  sql<string>`case when not posts."heldBack" or 'author:' || posts.alias = any(${viewer.keys}::text[])
    or 'host:' || cases."circleId" = any(${viewer.keys}::text[]) then ${sql.ref(`posts.${column}`)} else '' end`

export type Thread = Awaited<ReturnType<typeof readThread>>

/** The case of a thread this viewer may read: through the insight's own readers, or through the case itself. */
export function place(ctx: Context, { kind, id }: ThreadOf) {
  if (kind === 'insight') {
    const readable = visibleInsights(ctx).select('insights.caseId').where('insights.id', '=', id)
    return ctx.db.selectFrom('cases').where('cases.id', 'in', readable)
  }
  return visibleCases(ctx).where(({ exists, selectFrom }) =>
    exists(selectFrom('uncertainties').select('id').whereRef('caseId', '=', 'cases.id').where('id', '=', id)),
  )
}
