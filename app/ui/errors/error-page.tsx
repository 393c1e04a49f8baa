import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { type Typed, TypedAgain, TypedTexts } from './typed-again.tsx'

const titles: Record<number, MessageKey> = {
  403: 'error.forbidden.title',
  404: 'error.not-found.title',
  409: 'error.conflict.title',
}

/** What went wrong, in a few words: the heading, and the title of the tab. */
export function errorTitleOf(error: unknown): MessageKey {
  if (!isRouteErrorResponse(error)) return 'error.fault.title'
  const { problem } = (error.data as Said | null) ?? {}
  if (problem === 'error.held-back') return 'error.held-back.title'
  return problem === 'error.signed-out' ? 'error.signed-out.title' : (titles[error.status] ?? 'error.fault.title')
}

type Said = { problem?: MessageKey; typed?: { path?: string; values: Typed['values'] } }

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
      {typed?.path ? (
        <TypedAgain path={typed.path} values={typed.values} />
      ) : (
        <>
          {typed && <p>{t('error.not-kept')}</p>}
          {typed && <TypedTexts values={typed.values} />}
          <p>
            <LinkButton href="/">{t('error.home')}</LinkButton>
          </p>
        </>
      )}
    </>
  )
}
