import { useLoaderData } from '@remix-run/react'
import { listCases } from '#app/domain/cases/case-queries.server.ts'
import { listMyCases } from '#app/domain/cases/draft-queries.server.ts'
import { cursorIn } from '#app/http/cursor.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CasesPage } from '#app/ui/cases/cases-page.tsx'

export const meta = title('cases.title')

export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const theme = searchParams.get('theme') ?? undefined
  const before = cursorIn(searchParams.get('before'))
  const mine = ctx.viewer.kind === 'member' && !before && !theme ? await listMyCases(ctx) : []
  return { ...(await listCases(ctx, { theme, before })), mine, theme, isVisitor: ctx.viewer.kind === 'visitor' }
})

export default function Cases() {
  return <CasesPage {...useLoaderData<typeof loader>()} />
}
