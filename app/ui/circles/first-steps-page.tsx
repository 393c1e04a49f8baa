import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { NewPasswordField } from '#app/ui/members/new-password-field.tsx'
import { OrganisationFields } from '#app/ui/members/organisation-fields.tsx'
import { PersonFields } from '#app/ui/members/person-fields.tsx'
import { CircleFields } from './circle-fields.tsx'

/** An empty house: the first person, their organisation, and the first circle. */
export function FirstStepsPage() {
  const t = useT()
  const { field, errors } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle below={<p>{t('circles.first.lead')}</p>}>{t('circles.first.title')}</PageTitle>
      <PlainForm submit={t('circles.first.submit')}>
        <Field
          name="setUpCode"
          error={errors.setUpCode}
          label={t('circles.first.code')}
          hint={t('circles.first.code.hint')}
          autoComplete="off"
          spellCheck={false}
        />
        <h2>{t('circles.first.you')}</h2>
        <PersonFields />
        <OrganisationFields organisations={[]} />
        <Field {...field('email')} type="email" label={t('account.email')} autoComplete="username" />
        <NewPasswordField first />
        <h2>{t('circles.first.circle')}</h2>
        <CircleFields />
      </PlainForm>
    </div>
  )
}
