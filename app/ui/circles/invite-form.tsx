import { addressesIn } from '#app/domain/members/email-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

export function InviteForm({ formId }: { formId: string }) {
  const t = useT()
  const { field, typed, errors } = useRefused()
  const strange = errors.addresses ? addressesIn(typed('addresses')).strange : []
  return (
    <PlainForm submit={t('circles.invite.submit')}>
      <input type="hidden" name="id" value={typed('id', formId)} />
      <TextField
        {...field('addresses')}
        label={t('circles.invite.addresses')}
        hint={t('circles.invite.addresses.hint')}
        rows={4}
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
      {strange.length > 0 && (
        <p>
          {t('circles.invite.strange.list')} <strong>{strange.slice(0, 10).join(', ')}</strong>
        </p>
      )}
      <ChoiceGroup
        name="role"
        label={t('circles.invite.role')}
        defaultValue={typed('role', 'member')}
        options={[
          { value: 'member', label: t('circles.invite.role.member') },
          { value: 'host', label: t('circles.invite.role.host'), hint: t('circles.invite.role.host.hint') },
        ]}
      />
    </PlainForm>
  )
}
