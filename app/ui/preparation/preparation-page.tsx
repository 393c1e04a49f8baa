import { type Preparation, reminderChoices, textChoices } from '#app/domain/preparation/preparation.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

type Props = { session: { id: string; title: string; state: SessionState }; preparation: Preparation; version: string }

/** For a host: what people bring, and when they hear of it. */
export function PreparationPage({ session, preparation, version }: Props) {
  const t = useT()
  const { field } = useRefused()
  const inDays = (days: number) => ({ value: String(days), label: t('preparation.days', { days }) })
  return (
    <>
      <PageTitle below={<p>{session.title || t('sessions.heldBack')}</p>}>{t('preparation.title')}</PageTitle>
      <PlainForm
        submit={t('preparation.button')}
        version={version}
        beside={<a href={`/sessions/${session.id}`}>{t('preparation.back')}</a>}
      >
        <p>{t('preparation.lead')}</p>
        <Field
          {...field('prepare', preparation.prepare)}
          label={t('preparation.prepare')}
          hint={t('preparation.prepare.hint')}
          required={false}
        />
        <ChoiceGroup
          {...field('reminderDays', String(preparation.reminderDays))}
          label={t('preparation.reminderDays')}
          options={reminderChoices.map(inDays)}
        />
        <SelectField
          {...field('textDays', String(preparation.textDays))}
          label={t('preparation.textDays')}
          hint={t('preparation.textDays.hint')}
          options={textChoices.map(inDays)}
        />
      </PlainForm>
    </>
  )
}
