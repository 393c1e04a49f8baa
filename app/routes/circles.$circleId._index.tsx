import { useLoaderData } from '@remix-run/react'
import { readCircle } from '#app/domain/circles/circle-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { CirclePage } from '#app/ui/circles/circle-page.tsx'

type Data = Awaited<ReturnType<typeof loader>>

export const meta = titleFrom<Data>(({ circle }) => circle.name)

export const loader = onRead(async (ctx, { params, request }) => ({
  circle: await readCircle(ctx, idOf(params.circleId)),
  welcome: new URL(request.url).searchParams.has('welcome'),
}))

export default function Circle() {
  return <CirclePage {...useLoaderData<typeof loader>()} />
}
