import type { RequestAnswer } from '#app/domain/seat-requests/seat-request.ts'
import type { ShownRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'
import { AnswerRequestForm } from './answer-request-form.tsx'
import { RequestFacts } from './request-facts.tsx'

type Props = {
  session: { id: string; title: string }
  waiting: ShownRequest[]
  declined: ShownRequest[]
  /** What was just answered. */
  answered: RequestAnswer | null
}

/** The inbox of a session's hosts: who asks for a seat, the longest waiting first, with the answers beside it. */
export function RequestsPage({ session, waiting, declined, answered }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('requests.lead')}</p>}
      >
        {t('requests.title')}
      </PageTitle>
      <div className="stack">
        {answered && <Notice kind="success">{t(`requests.answered.${answered}`)}</Notice>}
        {waiting.length === 0 && <EmptyState title={t('requests.none.title')}>{t('requests.none')}</EmptyState>}
        <Requests sessionId={session.id} requests={waiting} />
        {declined.length > 0 && (
          <Disclosure summary={`${t('requests.declined')} (${declined.length})`}>
            <p>{t('requests.declined.lead')}</p>
            <Requests sessionId={session.id} requests={declined} />
          </Disclosure>
        )}
      </div>
    </>
  )
}

function Requests({ sessionId, requests }: { sessionId: string; requests: ShownRequest[] }) {
  if (requests.length === 0) return null
  return (
    <RuledList>
      {requests.map((request) => (
        <RuledItem key={request.id}>
          <div className="stack">
            <h2>
              <SectorMark seat={request.sector} /> {request.name}
            </h2>
            <RequestFacts request={request} />
            <AnswerRequestForm sessionId={sessionId} request={request} />
          </div>
        </RuledItem>
      ))}
    </RuledList>
  )
}
