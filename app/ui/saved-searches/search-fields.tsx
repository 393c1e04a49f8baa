import { type Alert, alerts, longestName } from '#app/domain/saved-searches/saved-search.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'

type Props = { name: string; alert: Alert }

/** What it is called, and whether mail comes of it. */
export function SearchFields({ name, alert }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <Field {...field('name', name)} label={t('savedSearches.name')} maxLength={longestName} required />
      <ChoiceGroup
        {...field('alert', alert)}
        label={t('savedSearches.alert')}
        required
        options={alerts.map((value) => ({
          value,
          label: t(`savedSearches.alert.${value}`),
          ...(value === 'at_once' && { hint: t('savedSearches.alert.at_once.hint') }),
        }))}
      />
    </>
  )
}
