import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RedactionFields } from './redaction-fields.tsx'

/** Taking words out of what I wrote. */
export function RedactionPage({ path, kind }: { path: string; kind: string }) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t(kind === 'post' ? 'redactions.lead.post' : 'redactions.lead')}</p>}>
        {t('redactions.title')}
      </PageTitle>
      <PlainForm kind="danger" submit={t('redactions.button')} beside={<a href={path}>{t('reports.cancel')}</a>}>
        <RedactionFields />
      </PlainForm>
    </>
  )
}
