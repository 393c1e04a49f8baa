import { accessFeatures, spokenLanguages } from '#app/domain/sessions/access.ts'
import type { SessionFields } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

/** Who can come in: boxes for what people look for, and a line for all else. */
export function AccessFields({ fields }: { fields: SessionFields }) {
  const t = useT()
  const { boxes, field } = useRefused()
  return (
    <>
      <ChoiceGroup
        many
        {...boxes('access[]', fields.accessFeatures)}
        label={t('sessions.accessFacts')}
        hint={t('facts.access.hint')}
        required={false}
        options={accessFeatures.map((value) => ({ value, label: t(`facts.access.${value}`) }))}
      />
      <Field
        {...field('accessFacts', fields.accessFacts)}
        label={t('facts.access.more')}
        hint={t('sessions.accessFacts.hint')}
        required={false}
      />
      <SelectField
        {...field('spoken', fields.spoken)}
        label={t('facts.spoken')}
        options={spokenLanguages.map((value) => ({ value, label: t(`facts.spoken.${value}`) }))}
      />
    </>
  )
}
