import type { MyRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { session: { id: string; title: string }; request: MyRequest }

/** What I asked, what a host said, and a way to take it back. */
export function MyRequestPage({ session, request: { state, reason, answers, hostSaid, talkAsked } }: Props) {
  const t = useT()
  const isAsked = state === 'requested'
  const known = isAsked || state === 'declined' || state === 'signed_off' ? state : 'given'
  return (
    <>
      <PageTitle above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}>
        {t('requests.mine')}
      </PageTitle>
      <div className="stack">
        <Notice>
          <p>{t(`requests.mine.${isAsked && talkAsked ? 'talk' : known}`)}</p>
          {hostSaid && known !== 'signed_off' && <p dir="auto">{t('requests.mine.hostSaid', { words: hostSaid })}</p>}
        </Notice>
        {reason && <p dir="auto">{reason}</p>}
        {answers.length > 0 && (
          <dl className="request-facts">
            {answers.map(({ question, answer }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a criterion is
              <div key={at}>
                <dt dir="auto">{question}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        )}
        {isAsked && (
          <PlainForm
            submit={t('requests.mine.withdraw')}
            beside={<a href={`/sessions/${session.id}`}>{t('sessions.toSession')}</a>}
          >
            <p>{t('requests.mine.withdraw.lead')}</p>
          </PlainForm>
        )}
      </div>
    </>
  )
}
