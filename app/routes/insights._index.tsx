import { useLoaderData } from '@remix-run/react'
import { listInsights } from '#app/domain/insights/insight-queries.server.ts'
import { cursorIn, uuidIn } from '#app/http/cursor.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { InsightsPage } from '#app/ui/insights/insights-page.tsx'

export const meta = title('insights.title')

export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const theme = searchParams.get('theme')?.slice(0, 100) || undefined
  const sessionId = uuidIn(searchParams.get('session'))
  const found = await listInsights(ctx, { theme, sessionId, before: cursorIn(searchParams.get('before')) })
  return { ...found, theme, sessionId, isVisitor: ctx.viewer.kind === 'visitor' }
})

export default function Insights() {
  return <InsightsPage {...useLoaderData<typeof loader>()} />
}
