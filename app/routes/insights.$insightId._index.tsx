import { randomUUID } from 'node:crypto'
import { useLoaderData } from '@remix-run/react'
import { readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { InsightPage } from '#app/ui/insights/insight-page.tsx'
import { useLive } from '#app/ui/live/use-live.ts'

export const meta = titleFrom(({ insight }: { insight: { seen: string } }) => insight.seen)

export const handle = { enhanced: 'writing' }

export const loader = onRead(async (ctx, { params }) => {
  const thread = { kind: 'insight' as const, id: idOf(params.insightId) }
  const insight = await readInsight(ctx, thread.id)
  const { posts, kinds, isClosed } = await readThread(ctx, thread)
  const isVisitor = ctx.viewer.kind === 'visitor'
  return { insight, thread: { thread, posts, kinds, isClosed, isVisitor, postId: randomUUID() } }
})

export default function Insight() {
  const { insight, thread } = useLoaderData<typeof loader>()
  useLive(insight.id, insight.caseId)
  return <InsightPage insight={insight} thread={thread} />
}
