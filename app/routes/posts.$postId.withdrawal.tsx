import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOwnPost, withdrawPost } from '#app/domain/threads/post-actions.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PostWithdrawal } from '#app/ui/threads/post-withdrawal.tsx'

export const meta = title('threads.withdrawal.title')

export const loader = onRead(async (ctx, { params }) => {
  const { html, thread } = await readOwnPost(ctx, idOf(params.postId))
  return { html, thread }
})

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const { kind, id } = await withdrawPost(ctx, idOf(params.postId))
  return redirect(`/${kind === 'insight' ? 'insights' : 'uncertainties'}/${id}#thread`)
})

export default function Withdrawal() {
  return <PostWithdrawal post={useLoaderData<typeof loader>()} />
}
