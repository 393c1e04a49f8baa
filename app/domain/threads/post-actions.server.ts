import { sql } from 'kysely'
import { aliasFor } from '#app/access/authorship.server.ts'
import { authorise, memberOf } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import { lockCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { idOfForm } from '#app/domain/privacy/id-of-form.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { toHtml } from '#app/domain/rich-text/rich-text.ts'
import { noteTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import { kindsFor, type PostKind, type ThreadOf } from './thread.ts'
import { place } from './thread-queries.server.ts'

type NewPost = LeaveForm & { thread: ThreadOf; id: string; kind: PostKind; body: string }

/**
 * Add to a thread. The post carries an alias, a role and a day: enough to follow the talk, not to know who it was. Returns
 * its id: pressed twice it is one post, and who goes back and sends other words has written another.
 */
export function post(ctx: Context, { thread, id: formId, kind, body, ...left }: NewPost): Promise<string> {
  const member = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    // The case is held still, so that numbers are given out one by one.
    const { audience, ...theCase } = await lockThread(ctx, thread)
    authorise(ctx.viewer, 'thread.post', theCase)
    if (theCase.state === 'closed') throw new Conflict('threads.closed')
    if (!kindsFor(thread, isAuthor(member, theCase)).includes(kind)) throw new Invalid({ kind: ['form.choose'] })
    // Security: the alias is this member's in this case alone; it says nothing in another case.
    const alias = await aliasFor(ctx.db, member.id, theCase.id)
    const id = idOfForm(formId, alias, thread.id, kind, body)
    await passGate(ctx, 'post', { id, caseId: theCase.id, texts: { body }, left })

    const written = {
      id,
      caseId: theCase.id,
      alias,
      kind,
      body,
      postedOn: dayOf(ctx.now),
      ...(await standingOf(ctx, theCase)),
    }
    if (await keep(ctx, thread, { ...written, html: toHtml(body) })) await tell(ctx, 'post.added', thread, audience)
    return id
  })
}

async function lockThread(ctx: Context, thread: ThreadOf) {
  const found = await place(ctx, thread).select('cases.id').executeTakeFirst()
  if (!found) throw new NotFound('thread')
  const theCase = await lockCase(ctx, found.id)
  return { ...theCase, audience: await audienceOf(ctx, thread, theCase.audience) }
}

async function audienceOf({ db }: Context, { kind, id }: ThreadOf, ofCase: string[]): Promise<string[]> {
  if (kind === 'uncertainty') return ofCase
  const insight = await db.selectFrom('insights').select('audience').where('id', '=', id).executeTakeFirst()
  return insight?.audience ?? ofCase
}

/**
 * The role and sector one speaks with. Security: the bringer speaks with those of the case, which may be wider on
 * purpose; their own, kept beside the same alias, would undo that.
 */
async function standingOf({ db, viewer }: Context, theCase: { id: string; alias: string }) {
  const member = memberOf(viewer)
  if (!isAuthor(member, theCase)) return { roleTitle: member.roleTitle, sector: member.sector as string }
  const shown = await db
    .selectFrom('cases')
    .select(['roleTitle', 'sector'])
    .where('id', '=', theCase.id)
    .executeTakeFirstOrThrow()
  return { roleTitle: shown.roleTitle ?? '', sector: shown.sector ?? 'other' }
}

type Written = {
  id: string
  caseId: string
  alias: string
  roleTitle: string
  sector: string
  kind: string
  body: string
  html: string
  postedOn: string
}

/** False when this very post was kept before: a button pressed twice. */
async function keep({ db }: Context, thread: ThreadOf, written: Written): Promise<boolean> {
  const place = columnOf(thread)
  const kept = await db
    .insertInto('posts')
    .values({
      ...written,
      [place]: thread.id,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from posts where ${sql.ref(place)} = ${thread.id})`,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Boolean(kept.numInsertedOrUpdatedRows)
}

const columnOf = ({ kind }: ThreadOf) => (kind === 'insight' ? 'insightId' : 'uncertaintyId')

// Security: not who, and no time finer than the day. It is about the thread, which stays when a post goes.
const tell = (ctx: Context, name: string, { id }: ThreadOf, audience: string[]) =>
  recordEvent(ctx, { name, subjectId: id, audience, anonymous: true })

/** A post of mine, to take away. To anyone else it does not exist here. */
export async function readOwnPost(ctx: Context, id: string) {
  const { keys } = memberOf(ctx.viewer)
  const found = await ctx.db
    .selectFrom('posts')
    .select(['id', 'html', 'caseId', 'uncertaintyId', 'insightId'])
    .where('id', '=', id)
    .where(sql<boolean>`'author:' || alias = any(${keys}::text[])`)
    .executeTakeFirst()
  if (!found) throw new NotFound('post')
  const { uncertaintyId, insightId, ...post } = found
  return { ...post, thread: threadOf(uncertaintyId, insightId) }
}

const threadOf = (uncertaintyId: string | null, insightId: string | null): ThreadOf =>
  insightId ? { kind: 'insight', id: insightId } : { kind: 'uncertainty', id: uncertaintyId ?? '' }

/** Take back what I wrote, at any time and without a reason: the text is gone at once. */
export function withdrawPost(ctx: Context, id: string): Promise<ThreadOf> {
  return inTransaction(ctx, async (ctx) => {
    const { thread } = await readOwnPost(ctx, id)
    await removePost(ctx, id)
    return thread
  })
}

/** Without asking whose it is: that is for the caller. */
export async function removePost(ctx: Context, id: string): Promise<void> {
  const gone = await ctx.db
    .deleteFrom('posts')
    .where('id', '=', id)
    .returning(['caseId', 'uncertaintyId', 'insightId'])
    .executeTakeFirst()
  if (!gone) throw new NotFound('post')
  await ctx.db.deleteFrom('leftStanding').where('subjectId', '=', id).execute()
  await noteTakenBack(ctx, { act: 'withdrawn', kind: 'post', subjectId: id })
  const { audience } = await ctx.db
    .selectFrom('cases')
    .select('audience')
    .where('id', '=', gone.caseId)
    .executeTakeFirstOrThrow()
  const thread = threadOf(gone.uncertaintyId, gone.insightId)
  await tell(ctx, 'post.withdrawn', thread, await audienceOf(ctx, thread, audience))
}
