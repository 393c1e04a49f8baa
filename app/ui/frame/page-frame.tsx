import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import type { FrameMember } from './account-links.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'

type Props = {
  networkName: string
  /** Where the reader is, with its query: marks the menu, and is where the language switch returns to. */
  path: string
  /** What was searched for, on the search page. */
  query?: string
  member?: FrameMember
  children: ReactNode
}

/** What stands around every page. */
export function PageFrame({ children, ...header }: Props) {
  const t = useT()
  return (
    <div className="page-frame">
      <a className="page-frame__skip visually-hidden" href="#inhoud">
        {t('frame.skip')}
      </a>
      <PageHeader {...header} />
      <main className="page-frame__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <PageFooter path={header.path} />
    </div>
  )
}
