import type { ReactNode } from 'react'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { OldDate } from '#app/ui/sessions/old-date.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'

export type SessionBehind = { title: string; state: SessionState; startsAt: string; endsAt: string }

/** The head of a page behind a mail: which session and when. It tells nothing else of it. */
export function SeatLinkHead({ session, children }: { session: SessionBehind; children: ReactNode }) {
  const t = useT()
  const { title, state, startsAt, endsAt } = session
  const when = <SessionWhen startsAt={startsAt} endsAt={endsAt} />
  return (
    <PageTitle
      below={
        <p>
          <strong>{title || t('sessions.heldBack')}</strong>, {state === 'announced' ? when : <OldDate>{when}</OldDate>}
        </p>
      }
    >
      {children}
    </PageTitle>
  )
}
