import type { ComponentProps } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { Refusal } from '#app/ui/forms/plain-form.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { CasePreview } from './case-preview.tsx'
import { ReleaseForm } from './release-form.tsx'

type Props = {
  id: string
  circleName: string
  informed: string
  reach: string
  findings: ComponentProps<typeof FindingList>['findings']
  /** Of all that is shown here. */
  version: string
  preview: ComponentProps<typeof CasePreview>['preview']
}

/** One press, no reason asked: another host gets it. */
function StepBack({ id }: { id: string }) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{t('cases.check.step-back.title')}</h2>
      <p>{t('cases.check.step-back.lead')}</p>
      <form method="post" action={`/checks/${id}/step-back`}>
        <Button kind="quiet">{t('cases.check.step-back')}</Button>
      </form>
    </section>
  )
}

function Suggest({ id }: { id: string }) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{t('cases.check.suggest')}</h2>
      <p>{t('cases.check.suggest.lead')}</p>
      <p>
        <LinkButton kind="quiet" href={`/checks/${id}/suggestions`}>
          {t('cases.check.suggest')}
        </LinkButton>
      </p>
    </section>
  )
}

/** The host's second look: the text as readers will get it, what was found in it, and only then the ways on. */
export function CheckPage({ id, circleName, informed, reach, findings, version, preview }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<a href="/checks">{t('cases.checks.title')}</a>}
        below={
          <>
            <p>{t('cases.check.lead')}</p>
            <MetaLine>
              <span>{circleName}</span>
              <span>{t('cases.check.informed', { answer: t(`cases.informed.${(informed || 'none') as 'yes'}`) })}</span>
            </MetaLine>
          </>
        }
      >
        {t('cases.check.title')}
      </PageTitle>
      <div className="stack">
        <Refusal />
        <WithAside
          aside={<FindingList findings={findings} forHost />}
          label={t('cases.check.title')}
          after={
            <div className="stack">
              <ReleaseForm id={id} version={version} reach={reach} circle={circleName} />
              <StepBack id={id} />
              <Suggest id={id} />
            </div>
          }
        >
          <CasePreview preview={preview} />
        </WithAside>
      </div>
    </>
  )
}
