import { useActionData, useLoaderData } from '@remix-run/react'
import { readFeedDate, renewFeed } from '#app/domain/feeds/my-feed-actions.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { MyFeedPage } from '#app/ui/feeds/my-feed-page.tsx'

export const meta = title('feeds.title')

/** The address can be copied by a button. */
export const handle = { enhanced: 'writing' }

export const loader = onRead(async (ctx, { request }) => ({
  since: await readFeedDate(ctx),
  ended: new URL(request.url).searchParams.has('ended'),
}))

// Security: no redirect. The address is told in this answer alone; we keep its hash.
export const action = onWrite(NoFields, async (ctx) => ({ address: await renewFeed(ctx) }))

export default function MyCalendar() {
  const answer = useActionData<typeof action>()
  return (
    <MyFeedPage
      {...useLoaderData<typeof loader>()}
      address={answer && 'address' in answer ? answer.address : undefined}
    />
  )
}
