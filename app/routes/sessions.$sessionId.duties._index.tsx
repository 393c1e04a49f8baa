import { useLoaderData } from '@remix-run/react'
import { dayOf } from '#app/domain/context.server.ts'
import { readTimeline } from '#app/domain/duties/duty-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DutiesPage } from '#app/ui/duties/duties-page.tsx'

export const meta = title('duties.title')

export const loader = onRead(async (ctx, { params }) => ({
  ...(await readTimeline(ctx, idOf(params.sessionId))),
  today: dayOf(ctx.now),
}))

export default function Duties() {
  return <DutiesPage {...useLoaderData<typeof loader>()} />
}
