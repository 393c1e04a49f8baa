import { addressesIn } from '#app/domain/members/email-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { useRefused } from './use-refused.ts'

/** Addresses to mail to, one by one or pasted together; what is no address is named. */
export function AddressesField({ label, hint }: { label: string; hint: string }) {
  const t = useT()
  const { field, typed, errors } = useRefused()
  const strange = errors.addresses ? addressesIn(typed('addresses')).strange : []
  return (
    <>
      <TextField
        {...field('addresses')}
        label={label}
        hint={hint}
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
    </>
  )
}
