import { lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { sessionAudience, type Visibility } from '#app/domain/sessions/session.ts'
import { noteTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import type { FoundText } from './find-text.server.ts'

// Security: hidden means that the words have no reader but their author and the hosts: the audience itself changes, so no
// list, search, letter or live line can forget to ask. Search documents follow in the same transaction, not some moments later.

/** Nobody but its author and the hosts of the circle reads this text, from now on. */
export const holdBack = (ctx: Context, text: FoundText): Promise<void> => setHeld(ctx, text, true, [])

/** Those who could read it before can do so again. */
export const showAgain = (ctx: Context, text: FoundText, audienceBefore: string[]): Promise<void> =>
  setHeld(ctx, text, false, audienceBefore)

async function setHeld(ctx: Context, text: FoundText, heldBack: boolean, before: string[]): Promise<void> {
  const audience = await movers[text.kind](ctx, text, heldBack, before)
  const heardBy = [...new Set([...text.audience, ...audience])]
  // Security: not who; for a reader and for a host deciding alike. Whoever has the page open reads it anew.
  for (const subjectId of await pagesOf(ctx, text))
    await recordEvent(ctx, { name: 'text.held', subjectId, audience: heardBy, anonymous: true })
  await refreshDocuments(ctx.db, { subjectId: text.caseId ?? text.id })
  await noteTakenBack(ctx, { act: heldBack ? 'hidden' : 'shown', kind: text.kind, subjectId: text.id })
}

type Move = (ctx: Context, text: FoundText, heldBack: boolean, before: string[]) => Promise<string[]>

const closest = (audience: string[]) => audience.filter((key) => /^(author|host):/.test(key))

const moveHeldCase: Move = async (ctx, { id }, heldBack) => {
  const theCase = await lockCase(ctx, id)
  await moveCase(ctx, theCase, theCase.state, { heldBack })
  return theCase.audience
}

const moveInsight: Move = async ({ db }, { id, audience }, heldBack, before) => {
  const next = heldBack ? closest(audience) : [...new Set([...audience, ...before])]
  await db.updateTable('insights').set({ heldBack, audience: next }).where('id', '=', id).execute()
  return next
}

const moveSession: Move = async ({ db }, { id }, heldBack) => {
  const session = await db
    .selectFrom('sessions')
    .select(['id', 'circleId', 'coCircleIds', 'visibility'])
    .where('id', '=', id)
    // Security: held still, so that a host who closes it to others at the same moment is not undone.
    .forUpdate()
    .executeTakeFirstOrThrow()
  const next = sessionAudience({ ...session, visibility: session.visibility as Visibility, heldBack })
  await db.updateTable('sessions').set({ heldBack, audience: next }).where('id', '=', id).execute()
  return next
}

/** A post is read through its thread; its words are what is withheld. */
const movePost: Move = async ({ db }, { id, audience }, heldBack) => {
  await db.updateTable('posts').set({ heldBack }).where('id', '=', id).execute()
  return audience
}

const movers: Record<FoundText['kind'], Move> = {
  case: moveHeldCase,
  insight: moveInsight,
  session: moveSession,
  post: movePost,
}

/** What a page with this text listens to. */
async function pagesOf({ db }: Context, { kind, id }: FoundText): Promise<string[]> {
  if (kind !== 'post') return [id]
  const { uncertaintyId, insightId } = await db
    .selectFrom('posts')
    .select(['uncertaintyId', 'insightId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return [uncertaintyId ?? insightId ?? id]
}
