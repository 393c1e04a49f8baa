import type { ComponentProps } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { CasePreview } from '#app/ui/cases/case-preview.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { RedactionFields } from './redaction-fields.tsx'

type Props = {
  path: string
  kind: string
  /** A case as its readers have it now, and what may be recognisable in it. */
  released?: Pick<ComponentProps<typeof CasePreview>, 'preview'> & Pick<ComponentProps<typeof FindingList>, 'findings'>
  /** The author came here from the warning of who is coming. */
  warned: boolean
}

/** Changing what I wrote while others read it: other words, or none. */
export function RedactionPage({ path, kind, released, warned }: Props) {
  const t = useT()
  const form = (
    <PlainForm kind="danger" submit={t('redactions.button')} beside={<a href={path}>{t('reports.cancel')}</a>}>
      <RedactionFields />
    </PlainForm>
  )
  return (
    <>
      <PageTitle
        below={
          <>
            <p>{t(kind === 'post' ? 'redactions.lead.post' : 'redactions.lead')}</p>
            {warned && <p>{t('redactions.lead.warned')}</p>}
          </>
        }
      >
        {t('redactions.title')}
      </PageTitle>
      {released ? (
        <WithAside aside={<FindingList findings={released.findings} />} label={t('anonymise.title')}>
          <div className="stack">
            {form}
            <h2>{t('redactions.now')}</h2>
            <CasePreview preview={released.preview} />
          </div>
        </WithAside>
      ) : (
        form
      )}
    </>
  )
}
