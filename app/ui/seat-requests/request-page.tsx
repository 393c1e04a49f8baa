import type { ShownRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { AnswerRequestForm } from './answer-request-form.tsx'
import { RequestFacts } from './request-facts.tsx'

type Props = { session: { id: string; title: string }; request: ShownRequest }

/** One request to answer; an answer that needs something more comes back here. */
export function RequestPage({ session, request }: Props) {
  const t = useT()
  const { errors, problem } = useRefused()
  const isOpen = request.state === 'requested' || request.state === 'declined'
  const said = errors.words ? { [`words-${request.id}`]: errors.words } : {}
  return (
    <>
      <PageTitle
        above={
          <Breadcrumb
            links={[
              { href: `/sessions/${session.id}`, text: session.title },
              { href: `/sessions/${session.id}/requests`, text: t('requests.title') },
            ]}
          />
        }
      >
        {t('requests.of', { name: request.name })}
      </PageTitle>
      <div className="stack">
        <ErrorSummary errors={said} />
        {problem && <Notice kind="attention">{problem}</Notice>}
        <RequestFacts request={request} />
        {isOpen && <AnswerRequestForm sessionId={session.id} request={request} />}
        <p>
          <a href={`/sessions/${session.id}/requests`}>{t('requests.back')}</a>
        </p>
      </div>
    </>
  )
}
