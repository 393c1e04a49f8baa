import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { type Typed, TypedAgain } from './typed-again.tsx'

const titles: Record<number, MessageKey> = {
  403: 'error.forbidden.title',
  404: 'error.not-found.title',
  409: 'error.conflict.title',
}

/** What went wrong, in a few words: the heading, and the title of the tab. */
export function errorTitleOf(error: unknown): MessageKey {
  if (!isRouteErrorResponse(error)) return 'error.fault.title'
  const { typed, problem } = (error.data as Said | null) ?? {}
  if (problem === 'error.held-back') return 'error.held-back.title'
  return typed ? 'error.signed-out.title' : (titles[error.status] ?? 'error.fault.title')
}

type Said = { problem?: MessageKey; typed?: Typed }

/** A calm page for every "no" and every fault: what happened, that nothing was lost, and where to go. */
export function ErrorPage() {
  const t = useT()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { problem, typed } = ((isRouteErrorResponse(error) && error.data) || {}) as Said
  return (
    <>
      <PageTitle>{t(errorTitleOf(error))}</PageTitle>
      <p>{t(problem ?? (status === 404 ? 'error.not-found' : 'error.fault'))}</p>
      {typed ? (
        <TypedAgain {...typed} />
      ) : (
        <p>
          <LinkButton href="/">{t('error.home')}</LinkButton>
        </p>
      )}
    </>
  )
}
