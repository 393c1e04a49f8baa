import type { SessionFields } from '#app/domain/sessions/session.ts'
import { sessionTypes } from '#app/domain/sessions/session-type.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

/** What kind of meeting it is; one of your own has a name of its own. */
export function TypeFields({ fields, names }: { fields: SessionFields; names: string[] }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <SelectField
        {...field('typeKey', fields.typeKey)}
        label={t('facts.type')}
        options={sessionTypes.map((value) => ({ value, label: t(`facts.type.${value}`) }))}
      />
      <Field
        {...field('typeName', fields.typeName)}
        label={t('facts.type.name')}
        hint={t('facts.type.name.hint')}
        list="type-names"
        maxLength={60}
        required={false}
      />
      <datalist id="type-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
