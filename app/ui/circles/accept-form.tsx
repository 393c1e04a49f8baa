import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { NewPasswordField } from '#app/ui/members/new-password-field.tsx'
import { OrganisationFields } from '#app/ui/members/organisation-fields.tsx'
import { PersonFields } from '#app/ui/members/person-fields.tsx'
import type { Invited } from './invitation-page.tsx'

/** For someone new: an account, and the ground rules. */
export function AcceptForm({ invited }: { invited: Invited }) {
  const t = useT()
  const { errors, typed } = useRefused()
  return (
    <section className="stack">
      <h2>{t('circles.invitation.account')}</h2>
      <p>{t('circles.invitation.address', { email: invited.email })}</p>
      <PlainForm submit={t('circles.invitation.submit')}>
        {/* For password managers: whose password this will be. */}
        <input type="hidden" autoComplete="username" defaultValue={invited.email} />
        <PersonFields />
        <OrganisationFields organisations={invited.organisations} />
        <NewPasswordField first />
        <Checkbox
          name="groundRules"
          value="yes"
          error={errors.groundRules}
          label={t('circles.invitation.rules-agree')}
          defaultChecked={typed('groundRules') === 'yes'}
        />
      </PlainForm>
    </section>
  )
}
