import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StartCase } from '#app/domain/cases/case-forms.server.ts'
import { startCase } from '#app/domain/cases/draft-actions.server.ts'
import { circlesToBringTo } from '#app/domain/cases/draft-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { BeginCase } from '#app/ui/cases/begin-case.tsx'

export const meta = title('cases.begin.title')

export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const uncertainty = searchParams.get('uncertainty')?.slice(0, 300) ?? ''
  const from = searchParams.get('from') ?? undefined
  return {
    id: randomUUID(),
    uncertainty,
    from: from && idOf(from),
    hasCircle: (await circlesToBringTo(ctx)).length > 0,
  }
})

export const action = onWrite(StartCase, async (ctx, form) => {
  await startCase(ctx, form)
  return redirect(`/cases/${form.id}/draft`)
})

export default function NewCase() {
  return <BeginCase {...useLoaderData<typeof loader>()} />
}
