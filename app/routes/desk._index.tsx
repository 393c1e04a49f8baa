import { useLoaderData } from '@remix-run/react'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DeskPage } from '#app/ui/desk/desk-page.tsx'

export const meta = title('desk.title')

export const loader = onRead((ctx) => readDesk(ctx))

export default function Desk() {
  return <DeskPage {...useLoaderData<typeof loader>()} />
}
