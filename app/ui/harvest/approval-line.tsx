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
  const { typed, errors } = useRefused()
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
          defaultValue={typed(name)}
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
  const { field, typed } = useRefused()
  const { position } = line
  return (
    <Disclosure summary={t('harvest.approval.texts')} open={typed(`answer${position}`) === 'edit'}>
      <div className="stack">
        <TextField
          {...field(`thought${position}`, line.thought)}
          label={t('harvest.thought')}
          rows={2}
          required={false}
        />
        <TextField {...field(`seen${position}`, line.seen)} label={t('harvest.seen')} rows={2} />
        <TextField
          {...field(`holdsWhen${position}`, line.holdsWhen)}
          label={t('harvest.holdsWhen')}
          rows={2}
          required={false}
        />
      </div>
    </Disclosure>
  )
}
