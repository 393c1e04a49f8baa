import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

const titles: Record<number, MessageKey> = {
  403: 'error.forbidden.title',
  404: 'error.not-found.title',
  409: 'error.conflict.title',
}

/** What went wrong, in a few words: the heading, and the title of the tab. */
export const errorTitleOf = (error: unknown): MessageKey =>
  (isRouteErrorResponse(error) && titles[error.status]) || 'error.fault.title'

/** A calm page for every "no" and every fault: what happened, that nothing was lost, and where to go. */
export function ErrorPage() {
  const t = useT()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const problem = isRouteErrorResponse(error)
    ? (error.data as { problem?: MessageKey } | undefined)?.problem
    : undefined
  return (
    <>
      <PageTitle>{t(errorTitleOf(error))}</PageTitle>
      <p>{t(problem ?? (status === 404 ? 'error.not-found' : 'error.fault'))}</p>
      <p>
        <LinkButton href="/">{t('error.home')}</LinkButton>
      </p>
    </>
  )
}
