import type { Context } from '#app/domain/context.server.ts'
import type { TextKind } from './text.ts'

const pages = { case: 'cases', uncertainty: 'uncertainties', insight: 'insights', session: 'sessions' } as const

/** The page where a text stands. */
export async function placeOfText({ db }: Context, kind: TextKind, id: string): Promise<string> {
  if (kind !== 'post') return `/${pages[kind]}/${id}`
  const post = await db
    .selectFrom('posts')
    .select(['uncertaintyId', 'insightId', 'number'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!post) return '/'
  const { insightId, uncertaintyId, number } = post
  return `${insightId ? `/insights/${insightId}` : `/uncertainties/${uncertaintyId}`}#post-${number}`
}
