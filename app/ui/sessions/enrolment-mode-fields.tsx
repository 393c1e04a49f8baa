import { enrolmentModes } from '#app/domain/sessions/enrolment-mode.ts'
import type { SessionFields } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { CriteriaFields } from './criteria-fields.tsx'

type Props = { fields: SessionFields }

/** How people come in; and, for who applies, what is asked of them. */
export function EnrolmentModeFields({ fields }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('modes.title')}</legend>
      <ChoiceGroup
        {...field('enrolmentMode', fields.enrolmentMode)}
        label={t('modes.label')}
        options={enrolmentModes.map((value) => ({ value, label: t(`modes.${value}`), hint: t(`modes.${value}.hint`) }))}
      />
      <CriteriaFields criteria={fields.criteria} />
    </fieldset>
  )
}
