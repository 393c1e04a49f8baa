import type { ComponentProps } from 'react'
import { type DraftStep, draftSteps } from '#app/domain/cases/draft-steps.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'
import type { DraftFields } from './draft-fields.ts'
import { DraftForm } from './draft-form.tsx'

type Props = ComponentProps<typeof DraftForm> & { saved: boolean }

/** Writing a case, one thing at a time. Every step can be left and come back to. */
export function DraftPage({ saved, ...form }: Props) {
  const t = useT()
  const { draft, step } = form
  const at = draftSteps.indexOf(step)
  const steps = draftSteps.map((name, index) => ({
    text: t(`cases.draft.step.${name}`),
    href: `/cases/${draft.id}/draft?step=${name}`,
    state: index === at ? ('now' as const) : isDone(draft, name) ? ('done' as const) : ('todo' as const),
  }))
  return (
    <div className="stack">
      <PageTitle>{t('cases.draft.title')}</PageTitle>
      <Steps label={t('cases.draft.steps')} steps={steps} />
      {saved && <Notice kind="success">{t('cases.draft.saved')}</Notice>}
      <DraftForm {...form} />
    </div>
  )
}

function isDone(draft: DraftFields, step: DraftStep): boolean {
  if (step === 'story') return Boolean(draft.title && draft.happening && draft.runsInto)
  if (step === 'uncertainty') return draft.uncertainties.length > 0
  return step === 'tried' ? Boolean(draft.tried) : Boolean(draft.circleId && draft.themes.length)
}
