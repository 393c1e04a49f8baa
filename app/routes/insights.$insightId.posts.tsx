import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { AddPost } from '#app/domain/threads/post-forms.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { Known } from '#app/ui/thread/text-marks.tsx'
import { PostPage } from '#app/ui/threads/post-page.tsx'

export const meta = title('threads.new.insight')

export const handle = { enhanced: 'writing' }

const threadOf = (id: string | undefined) => ({ kind: 'insight' as const, id: idOf(id) })

export const loader = onRead(async (ctx, { params }) => {
  const thread = threadOf(params.insightId)
  const { seen } = await readInsight(ctx, thread.id)
  const { kinds, isClosed } = await readThread(ctx, thread)
  return { seen, thread, kinds, isClosed, isVisitor: ctx.viewer.kind === 'visitor', postId: randomUUID() }
})

export const action = onWrite(AddPost, async (ctx, form, { params }) => {
  const thread = threadOf(params.insightId)
  await post(ctx, { ...form, thread })
  return redirect(`/insights/${thread.id}#thread`)
})

export default function Posts() {
  const { seen, ...form } = useLoaderData<typeof loader>()
  return <PostPage title={<Known>{seen}</Known>} {...form} />
}
