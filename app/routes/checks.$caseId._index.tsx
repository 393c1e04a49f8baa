import { useLoaderData } from '@remix-run/react'
import { showCheck } from '#app/domain/cases/check-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CheckPage } from '#app/ui/cases/check-page.tsx'

export const meta = title('cases.check.title')

export const loader = onRead((ctx, { params }) => showCheck(ctx, idOf(params.caseId)))

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} />
}
