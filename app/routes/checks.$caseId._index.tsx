import { useLoaderData } from '@remix-run/react'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { previewOf } from '#app/domain/cases/preview.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CheckPage } from '#app/ui/cases/check-page.tsx'

export const meta = title('cases.check.title')

export const loader = onRead(async (ctx, { params }) => {
  const check = await readCheck(ctx, idOf(params.caseId))
  const { id, findings, informed, circleName } = check
  return { id, findings, informed, circleName, preview: previewOf(check) }
})

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} />
}
