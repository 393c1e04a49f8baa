import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endFeed, readFeedDate } from '#app/domain/feeds/my-feed-actions.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { EndFeedPage } from '#app/ui/feeds/end-feed-page.tsx'

export const meta = title('feeds.end')

export const loader = onRead(async (ctx) => ({ since: await readFeedDate(ctx) }))

export const action = onWrite(NoFields, async (ctx) => {
  await endFeed(ctx)
  return redirect('/account/calendar?ended')
})

export default function EndFeed() {
  return <EndFeedPage {...useLoaderData<typeof loader>()} />
}
