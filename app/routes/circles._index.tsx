import { useLoaderData } from '@remix-run/react'
import { listCircles } from '#app/domain/circles/circle-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CirclesPage } from '#app/ui/circles/circles-page.tsx'

export const meta = title('circles.title')

export const loader = onRead(async (ctx, { request }) => ({
  ...(await listCircles(ctx)),
  left: new URL(request.url).searchParams.has('left'),
}))

export default function Circles() {
  return <CirclesPage {...useLoaderData<typeof loader>()} />
}
