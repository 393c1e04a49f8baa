import type { Place } from '#app/domain/harvest/harvest.ts'
import type { Level } from '#app/domain/insights/insight.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

export type InsightDraft = { thought: string; seen: string; holdsWhen: string; level: Level; shifts: string[] }
type Props = { place: Place; draft?: InsightDraft; uncertainties: { id: string; question: string }[] }

const levels = ['self', 'team', 'organisation', 'profession', 'society'] as const

/** One insight in three sentences: I used to think, now I see, this holds when. */
export function InsightFields({ place, draft, uncertainties }: Props) {
  const t = useT()
  const { field, typed, typedMany } = useRefused()
  return (
    <div className="stack">
      <TextField {...field(`thought${place}`, draft?.thought)} label={t('harvest.thought')} rows={2} required={false} />
      <TextField {...field(`seen${place}`, draft?.seen)} label={t('harvest.seen')} rows={2} />
      <TextField
        {...field(`holdsWhen${place}`, draft?.holdsWhen)}
        label={t('harvest.holdsWhen')}
        hint={t('harvest.holdsWhen.hint')}
        rows={2}
        required={false}
      />
      <SelectField
        name={`level${place}`}
        label={t('harvest.level')}
        defaultValue={typed(`level${place}`, draft?.level ?? 'self')}
        options={levels.map((value) => ({ value, label: t(`insights.level.${value}`) }))}
      />
      <ChoiceGroup
        name={`shifts${place}Ids`}
        label={t('harvest.shifts')}
        many
        required={false}
        defaultValue={typedMany(`shifts${place}Ids`, draft?.shifts)}
        options={uncertainties.map(({ id, question }) => ({ value: id, label: question }))}
      />
    </div>
  )
}
