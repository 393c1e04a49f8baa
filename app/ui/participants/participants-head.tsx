import type { ReactNode } from 'react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'

type Props = {
  session: { id: string; title: string; startsAt: string; endsAt: string; place?: string }
  title: MessageKey
  lead: MessageKey
  children?: ReactNode
}

/** What stands above a list or a set of cards, on the screen and on paper. */
export function ParticipantsHead({ session, title, lead, children }: Props) {
  const t = useT()
  return (
    <PageTitle
      above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
      below={
        <>
          <p>
            <strong>{session.title}</strong>, <SessionWhen {...session} />
            {session.place && `, ${session.place}`}
          </p>
          <p>{t(lead)}</p>
          {children}
          <p className="soft no-print">{t('kit.print')}</p>
        </>
      }
    >
      {t(title)}
    </PageTitle>
  )
}
