import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { AddPost } from '#app/domain/threads/post-forms.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { readUncertainty } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'
import { PostPage } from '#app/ui/threads/post-page.tsx'

export const meta = title('threads.new.uncertainty')

export const handle = { enhanced: 'writing' }

const threadOf = (id: string | undefined) => ({ kind: 'uncertainty' as const, id: idOf(id) })

export const loader = onRead(async (ctx, { params }) => {
  const thread = threadOf(params.uncertaintyId)
  const { question } = await readUncertainty(ctx, thread.id)
  const { kinds, isClosed } = await readThread(ctx, thread)
  return { question, thread, kinds, isClosed, isVisitor: ctx.viewer.kind === 'visitor', postId: randomUUID() }
})

export const action = onWrite(AddPost, async (ctx, form, { params }) => {
  const thread = threadOf(params.uncertaintyId)
  await post(ctx, { ...form, thread })
  return redirect(`/uncertainties/${thread.id}#thread`)
})

export default function Posts() {
  const { question, ...form } = useLoaderData<typeof loader>()
  return <PostPage title={<Uncertain>{question}</Uncertain>} {...form} />
}
