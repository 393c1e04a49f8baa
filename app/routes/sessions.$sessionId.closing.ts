import { redirect } from '@remix-run/node'
import { myClosingPath } from '#app/domain/closing/closing-actions.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

/** Signed in: to the same page as the link in the mail. */
export const loader = onRead(async (ctx, { params }) => redirect(await myClosingPath(ctx, idOf(params.sessionId))))
