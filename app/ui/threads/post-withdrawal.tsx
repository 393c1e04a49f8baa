import type { ThreadOf } from '#app/domain/threads/thread.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { placeOf } from './post-form.tsx'

type Props = { post: { html: string; thread: ThreadOf } }

export function PostWithdrawal({ post: { html, thread } }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('threads.withdrawal.lead')}</p>}>{t('threads.withdrawal.title')}</PageTitle>
      <div className="stack">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by toHtml alone (docs/decisions/0002) */}
        <blockquote className="reading" dangerouslySetInnerHTML={{ __html: html }} />
        <PlainForm
          submit={t('threads.withdraw')}
          kind="danger"
          beside={<a href={placeOf(thread)}>{t('threads.withdrawal.cancel')}</a>}
        />
      </div>
    </>
  )
}
