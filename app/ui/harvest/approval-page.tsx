import type { LineState } from '#app/domain/harvest/harvest.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Refusal } from '#app/ui/forms/plain-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { ApprovalForm, type ApprovalFormProps } from './approval-form.tsx'
import { HarvestStanding } from './harvest-standing.tsx'

type Props = ApprovalFormProps & {
  id: string
  title: string
  waits: boolean
  insights: { answer: LineState }[]
  outcomes: { answer: LineState }[]
}

/** For the bringer: what the host wrote down, to answer line by line. */
export function ApprovalPage(props: Props) {
  const t = useT()
  const { id, title, waits, insights, outcomes } = props
  const answered = {
    insights: insights.filter(({ answer }) => answer !== 'waiting'),
    outcomes: outcomes.filter(({ answer }) => answer !== 'waiting'),
  }
  const hasAnswered = answered.insights.length + answered.outcomes.length > 0
  return (
    <>
      <PageTitle
        above={<a href={`/cases/${id}`}>{title}</a>}
        below={waits ? <p className="harvest__lead">{t('harvest.approval.lead')}</p> : undefined}
      >
        {t('harvest.approval.title')}
      </PageTitle>
      <div className="harvest stack">
        {waits ? <ApprovalForm {...props} /> : <NothingWaits id={id} done={hasAnswered} />}
        {hasAnswered && <HarvestStanding title={t('harvest.approval.answered')} {...answered} />}
      </div>
    </>
  )
}

function NothingWaits({ id, done }: { id: string; done: boolean }) {
  const t = useT()
  const state = done ? 'done' : 'none'
  const action = done ? (
    <p className="row">
      <LinkButton href={`/cases/${id}/try-outs`}>{t('harvest.approval.toTryOuts')}</LinkButton>
      <a href={`/cases/${id}`}>{t('harvest.approval.toCase')}</a>
    </p>
  ) : (
    <LinkButton href={`/cases/${id}`}>{t('harvest.approval.toCase')}</LinkButton>
  )
  return (
    <>
      <Refusal />
      <EmptyState title={t(`harvest.approval.${state}.title`)} action={action}>
        {t(`harvest.approval.${state}`)}
      </EmptyState>
    </>
  )
}
