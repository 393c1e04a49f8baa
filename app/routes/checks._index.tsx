import { useLoaderData } from '@remix-run/react'
import { listChecks } from '#app/domain/cases/check-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ChecksPage } from '#app/ui/cases/checks-page.tsx'

export const meta = title('cases.checks.title')

const sayings = ['opened', 'sent', 'passed'] as const

export const loader = onRead(async (ctx, { request }) => {
  const said = new URL(request.url).searchParams.get('said')
  const checks = (await listChecks(ctx)).map(({ submittedAt, ...check }) => ({
    ...check,
    days: Math.floor((ctx.now.getTime() - submittedAt.getTime()) / 86_400_000),
  }))
  return { checks, said: sayings.find((known) => known === said) }
})

export default function Checks() {
  return <ChecksPage {...useLoaderData<typeof loader>()} />
}
