import type { Context } from '#app/domain/context.server.ts'
import { findableNow } from '#search/refresh.server.ts'

type Kind = 'case' | 'post' | 'session'
type Said = { words: string; audience: string[] }

/**
 * Keys of who can read words in this text, before they are taken out: the hosts, and whoever the released text is for in which
 * they stand, or was for until it was held back. Security: by circle and network only. What goes with the words tells who
 * could read them, and that may be nobody as the author of this text, or for a seat at this table (docs/decisions/0029).
 */
export async function whoCouldRead(
  ctx: Context,
  kind: Kind,
  id: string,
  holds: (text: string) => boolean,
): Promise<string[]> {
  const said = [...(await releasedTexts(ctx, kind, id)), ...(await postsHeldBack(ctx, id))]
  const readers = said.filter(({ words }) => holds(words)).flatMap(({ audience }) => audience)
  const hosts = (await audienceOf(ctx, id)).filter((key) => key.startsWith('host:'))
  return [...new Set([...hosts, ...readers.filter((key) => /^(everyone$|(network|circle|host):)/.test(key))])]
}

async function releasedTexts({ db }: Context, kind: Kind, id: string): Promise<Said[]> {
  const documents = (await findableNow(db, id)).filter((document) => kind !== 'post' || document.id === id)
  const held = await db
    .selectFrom('reports')
    .select(({ fn }) => [fn.coalesce('caseId', 'insightId', 'sessionId').as('textId'), 'audienceBefore'])
    .where('decidedOn', 'is', null)
    .where('postId', 'is', null)
    .execute()
  return documents.map(({ id, caseId, title, themes, body, audience }) => {
    const before = held.filter(({ textId }) => textId === id || textId === caseId)
    const words = [title, ...themes, body].join('\n')
    return { words, audience: [...audience, ...before.flatMap(({ audienceBefore }) => audienceBefore)] }
  })
}

/** They can be found by nobody until a host has looked. */
const postsHeldBack = ({ db }: Context, id: string): Promise<Said[]> =>
  db
    .selectFrom('reports')
    .innerJoin('posts', 'posts.id', 'reports.postId')
    .select(['posts.body as words', 'reports.audienceBefore as audience'])
    .where('decidedOn', 'is', null)
    .where(({ or, eb }) => or([eb('posts.id', '=', id), eb('posts.caseId', '=', id)]))
    .execute()

async function audienceOf({ db }: Context, id: string): Promise<string[]> {
  const found = await db
    .selectFrom('cases')
    .select('audience')
    .where(({ or, eb, selectFrom }) =>
      or([eb('id', '=', id), eb('id', '=', selectFrom('posts').select('caseId').where('posts.id', '=', id))]),
    )
    .unionAll(db.selectFrom('sessions').select('audience').where('id', '=', id))
    .executeTakeFirst()
  return found?.audience ?? []
}
