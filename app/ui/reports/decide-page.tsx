import type { ReactNode } from 'react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { id: string; title: MessageKey; children: ReactNode }

/** Where a form comes back that was not filled in yet; it stands on the page of the report. */
export function DecidePage({ id, title, children }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<a href={`/reports/${id}`}>{t('reports.one.title')}</a>}>{t(title)}</PageTitle>
      {children}
    </>
  )
}
