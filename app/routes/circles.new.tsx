import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { foundCircle } from '#app/domain/circles/circle-actions.server.ts'
import { FoundCircle } from '#app/domain/circles/circle-forms.server.ts'
import { beginCircle } from '#app/domain/circles/circle-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { FoundCirclePage } from '#app/ui/circles/found-circle-page.tsx'

export const meta = title('circles.found')

export const loader = onRead(async (ctx) => beginCircle(ctx))

export const action = onWrite(FoundCircle, async (ctx, form) => {
  await foundCircle(ctx, form)
  return redirect(`/circles/${form.id}/invitations`)
})

export default function NewCircle() {
  return <FoundCirclePage {...useLoaderData<typeof loader>()} />
}
