import type { ComponentProps } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { CasePreview } from './case-preview.tsx'

type Props = { back: string; preview: ComponentProps<typeof CasePreview>['preview'] }

/** A case as another will read it, halfway the writing. */
export function PreviewPage({ back, preview }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('cases.preview.lead')}</p>}>{t('cases.preview.title')}</PageTitle>
      <CasePreview preview={preview} />
      <p>
        <LinkButton href={back}>{t('cases.preview.back')}</LinkButton>
      </p>
    </>
  )
}
