import { sectors } from '#app/access/sector.ts'
import { informedAnswers, reaches } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import type { DraftFields } from './draft-fields.ts'

type Props = { draft: DraftFields; circles: { id: string; name: string }[] }

/** For whom, under which themes, and how the bringer stands there. */
export function ReadersFields({ draft, circles }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <SelectField
        {...field('circleId', draft.circleId ?? '')}
        label={t('cases.circle.label')}
        empty={t('cases.circle.choose')}
        options={circles.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceGroup
        {...field('reach', draft.reach)}
        label={t('cases.reach.label')}
        options={reaches.map((value) => ({ value, label: t(`cases.reach.${value}`) }))}
      />
      <Field
        {...field('themes', draft.themes.join(', '))}
        label={t('cases.themes.label')}
        hint={t('cases.themes.hint')}
        required={false}
      />
      <Field
        {...field('roleTitle', draft.roleTitle)}
        label={t('cases.roleTitle.label')}
        hint={t('cases.roleTitle.hint')}
        maxLength={80}
      />
      <SelectField
        {...field('sector', draft.sector)}
        label={t('cases.sector.label')}
        options={sectors.map((value) => ({ value, label: t(`kit.sector.${value}`) }))}
      />
      <ChoiceGroup
        {...field('informed', draft.informed)}
        label={t('cases.informed.label')}
        hint={t('cases.informed.hint')}
        required={false}
        options={informedAnswers.map((value) => ({ value, label: t(`cases.informed.${value || 'none'}`) }))}
      />
    </>
  )
}
