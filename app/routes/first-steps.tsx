import { type HeadersFunction, redirect } from '@remix-run/node'
import { FirstSteps } from '#app/domain/circles/circle-forms.server.ts'
import { requireEmptyInstallation, takeFirstSteps } from '#app/domain/circles/first-steps.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { withLanguage } from '#app/http/language-cookie.server.ts'
import { signIn } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { FirstStepsPage } from '#app/ui/circles/first-steps-page.tsx'

export const meta = title('circles.first.title')

/** Retry-After, after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = onRead(async (ctx) => {
  await requireEmptyInstallation(ctx)
  return null
})

export const action = onWrite(FirstSteps, async (ctx, form, { request, context: { from, language } }) => {
  const { memberId, circleId } = await takeFirstSteps(ctx, form, { from, language })
  const headers = withLanguage(request, await signIn(memberId), language)
  return redirect(`/circles/${circleId}/invitations`, { headers })
})

export default function FirstStepsRoute() {
  return <FirstStepsPage />
}
