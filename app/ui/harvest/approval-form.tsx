import type { LineState, Place } from '#app/domain/harvest/harvest.ts'
import type { Outcome } from '#app/domain/uncertainties/uncertainty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { ApprovalLine, type OfferedLine } from './approval-line.tsx'

export type ApprovalFormProps = {
  version: string
  stepId: string
  firstStep: string
  insights: OfferedLine[]
  outcomes: { id: string; question: string; position: number; outcome: Outcome; answer: LineState }[]
}

/** A line without an answer stays where it is; nothing is chosen beforehand. */
export function ApprovalForm({ version, stepId, firstStep, insights, outcomes }: ApprovalFormProps) {
  const t = useT()
  const { field, isOvertaken, typed, errors } = useRefused()
  const { kept: _kept, ...step } = field('step')
  const proposed = firstStep && t('harvest.approval.step.proposed', { step: firstStep })
  return (
    <PlainForm
      submit={t('harvest.approval.send')}
      version={version}
      beside={<span className="soft">{t('harvest.approval.later')}</span>}
    >
      {insights.filter(waiting).map((line) => (
        <ApprovalLine key={line.position} line={line} />
      ))}
      {outcomes.filter(waiting).map(({ id, question, position, outcome }) => (
        <ChoiceGroup
          key={id}
          name={`agree${position as Place}`}
          label={question}
          hint={`${t(`uncertainties.outcome.${outcome}`)}. ${t('harvest.approval.agree')}`}
          error={errors[`agree${position}`]}
          defaultValue={isOvertaken ? '' : typed(`agree${position}`)}
          options={[
            { value: 'yes', label: t('harvest.approval.yes') },
            { value: 'no', label: t('harvest.approval.no') },
          ]}
        />
      ))}
      <input type="hidden" name="stepId" value={typed('stepId', stepId)} />
      {proposed && <p className="soft">{proposed}</p>}
      <TextField
        {...step}
        label={t('harvest.approval.step')}
        hint={t('harvest.approval.step.hint')}
        rows={3}
        required={false}
      />
    </PlainForm>
  )
}

const waiting = ({ answer }: { answer: LineState }) => answer === 'waiting'
