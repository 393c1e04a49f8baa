import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerClosing, answerClosing, readClosing } from '#app/domain/closing/closing-actions.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ClosingPage } from '#app/ui/closing/closing-page.tsx'

export const meta = title('closing.title')

// Security: opening the link only shows buttons; mail scanners open every link they find.
export const loader = onRead((ctx, { params }) => readClosing(ctx, idOf(params.sessionId), params.token ?? ''))

export const action = onWrite(AnswerClosing, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await answerClosing(ctx, id, params.token ?? '', form)
  return redirect(`/closings/${id}/${params.token}`)
})

export default function Closing() {
  return <ClosingPage {...useLoaderData<typeof loader>()} />
}
