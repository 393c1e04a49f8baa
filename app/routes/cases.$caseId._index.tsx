import { useLoaderData } from '@remix-run/react'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { originalOf } from '#app/domain/cases/original.server.ts'
import { whatCameOfIt } from '#app/domain/harvest/what-came-of-it.server.ts'
import { openSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { CasePage } from '#app/ui/cases/case-page.tsx'
import { useLive } from '#app/ui/live/use-live.ts'

export const meta = titleFrom(({ title }: { title: string }) => title)

export const handle = { enhanced: 'reading' }

export const loader = onRead(async (ctx, { params, request }) => {
  const id = idOf(params.caseId)
  const [theCase, yielded] = await Promise.all([readCase(ctx, id), whatCameOfIt(ctx, id)])
  const original = theCase.isMine ? await originalOf(ctx, id) : undefined
  const mayKnow = theCase.isMine || theCase.abilities['case.check']
  const seatWarning = mayKnow ? await openSeatWarning(ctx, theCase) : null
  const askedForErased = new URL(request.url).searchParams.has('erased')
  return { ...theCase, ...yielded, seatWarning, original, askedForErased, now: ctx.now.toISOString() }
})

export default function Case() {
  const theCase = useLoaderData<typeof loader>()
  useLive(theCase.id, ...theCase.uncertainties.map(({ id }) => id))
  return <CasePage theCase={theCase} />
}
