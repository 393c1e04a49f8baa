import { randomUUID } from 'node:crypto'
import { useLoaderData } from '@remix-run/react'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { readUncertainty } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { useLive } from '#app/ui/live/use-live.ts'
import { UncertaintyPage } from '#app/ui/uncertainties/uncertainty-page.tsx'

export const meta = titleFrom(({ uncertainty }: { uncertainty: { question: string } }) => uncertainty.question)

export const handle = { enhanced: 'writing' }

export const loader = onRead(async (ctx, { params }) => {
  const thread = { kind: 'uncertainty' as const, id: idOf(params.uncertaintyId) }
  const uncertainty = await readUncertainty(ctx, thread.id)
  const { posts, kinds, isClosed } = await readThread(ctx, thread)
  const isVisitor = ctx.viewer.kind === 'visitor'
  return { uncertainty, thread: { thread, posts, kinds, isClosed, isVisitor, postId: randomUUID() } }
})

export default function Uncertainty() {
  const { uncertainty, thread } = useLoaderData<typeof loader>()
  useLive(uncertainty.id, uncertainty.caseId)
  return <UncertaintyPage uncertainty={uncertainty} thread={thread} />
}
