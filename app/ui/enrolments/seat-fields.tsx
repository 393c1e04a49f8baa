import { enrolmentRoles } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { NameChoice } from './name-choice.tsx'

/** How someone comes, what they bring, hope for and need; for members and guests alike. */
export function SeatFields() {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <ChoiceGroup
        {...field('role', 'participant')}
        label={t('sessions.role')}
        options={enrolmentRoles.map((value) => ({
          value,
          label: t(`sessions.role.${value}`),
          hint: t(`sessions.role.${value}.hint`),
        }))}
      />
      <Field {...field('brings')} label={t('sessions.brings')} hint={t('sessions.brings.hint')} required={false} />
      <Field {...field('hopes')} label={t('modes.hopes')} hint={t('modes.hopes.hint')} required={false} />
      <Field {...field('needs')} label={t('sessions.needs')} hint={t('sessions.needs.hint')} required={false} />
      <NameChoice />
      <ChoiceGroup
        {...field('authorityRelation')}
        label={t('modes.authority')}
        hint={t('modes.authority.hint')}
        required={false}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`modes.authority.${value}`) }))}
      />
    </>
  )
}
