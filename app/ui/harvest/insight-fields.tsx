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
  const { boxes, field } = useRefused()
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
        {...field(`level${place}`, draft?.level ?? 'self')}
        label={t('harvest.level')}
        options={levels.map((value) => ({ value, label: t(`insights.level.${value}`) }))}
      />
      <ChoiceGroup
        {...boxes(`shifts${place}Ids`, draft?.shifts ?? [])}
        label={t('harvest.shifts')}
        many
        required={false}
        options={uncertainties.map(({ id, question }) => ({ value: id, label: question }))}
      />
    </div>
  )
}
