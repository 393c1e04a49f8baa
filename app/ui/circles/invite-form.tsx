import { useT } from '#app/i18n/use-t.ts'
import { AddressesField } from '#app/ui/forms/addresses-field.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'

export function InviteForm({ formId }: { formId: string }) {
  const t = useT()
  const { typed } = useRefused()
  return (
    <PlainForm submit={t('circles.invite.submit')}>
      <input type="hidden" name="id" value={typed('id', formId)} />
      <AddressesField label={t('circles.invite.addresses')} hint={t('circles.invite.addresses.hint')} />
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
