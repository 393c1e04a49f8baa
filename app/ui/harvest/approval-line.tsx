import { answers, type LineState } from '#app/domain/harvest/harvest.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Card } from '#app/ui/kit/card.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { Known } from '#app/ui/thread/text-marks.tsx'

export type OfferedLine = { position: number; thought: string; seen: string; holdsWhen: string; answer: LineState }

/** One line of the harvest: read it, say yes, write it better, or keep it back. */
export function ApprovalLine({ line }: { line: OfferedLine }) {
  const t = useT()
  const { isOvertaken, typed, errors } = useRefused()
  const { position, thought, seen, holdsWhen } = line
  const name = `answer${position}`
  return (
    <Card labelledBy={`line${position}`}>
      <div className="stack">
        <h2 id={`line${position}`}>{t('harvest.line', { number: position })}</h2>
        <div className="reading">
          {thought && (
            <p>
              {t('insights.thought')}: {thought}
            </p>
          )}
          <p>
            {t('insights.seen')}: <Known>{seen}</Known>
          </p>
          {holdsWhen && (
            <p>
              {t('insights.holdsWhen')}: {holdsWhen}
            </p>
          )}
        </div>
        <ChoiceGroup
          name={name}
          label={t('harvest.approval.answer')}
          error={errors[name]}
          // Security: an answer to other words says nothing of these.
          defaultValue={isOvertaken ? '' : typed(name)}
          options={answers.map((value) => ({
            value,
            label: t(`harvest.approval.${value}`),
            ...(value !== 'approve' && { hint: t(`harvest.approval.${value}.hint`) }),
          }))}
        />
        <EditedTexts line={line} />
      </div>
    </Card>
  )
}

function EditedTexts({ line }: { line: OfferedLine }) {
  const t = useT()
  const { field, isOvertaken, typed } = useRefused()
  const { position } = line
  const isEdited = typed(`answer${position}`) === 'edit'
  // Security: words that were taken out meanwhile are not in a form that is sent again, only beside it for who wrote them.
  const text = (name: 'thought' | 'seen' | 'holdsWhen') => {
    const { kept, ...asTyped } = field(name + position, line[name])
    if (!isOvertaken) return asTyped
    const isTheirs = isEdited && kept !== undefined
    const hint = isTheirs ? t('harvest.approval.yours', { text: asTyped.defaultValue }) : undefined
    return { ...asTyped, defaultValue: line[name], hint }
  }
  return (
    <Disclosure summary={t('harvest.approval.texts')} open={isEdited}>
      <div className="stack">
        <TextField {...text('thought')} label={t('harvest.thought')} rows={2} required={false} />
        <TextField {...text('seen')} label={t('harvest.seen')} rows={2} />
        <TextField {...text('holdsWhen')} label={t('harvest.holdsWhen')} rows={2} required={false} />
      </div>
    </Disclosure>
  )
}
