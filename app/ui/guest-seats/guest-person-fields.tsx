import { sectors } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { OrganisationFields } from '#app/ui/members/organisation-fields.tsx'

type Props = {
  /** Whose words these are: of the guest, or of a host about them. */
  by: 'guest' | 'host'
  organisations: { id: string; name: string }[]
  /** Where someone works, when that is known beforehand. */
  sector?: string
  /** The address is known and stays as it is. */
  hasAddress?: boolean
}

/** Who someone without an account is. */
export function GuestPersonFields({ by, organisations, sector, hasAddress }: Props) {
  const t = useT()
  const { field, typed } = useRefused()
  const words = by === 'guest' ? 'guestSeats' : 'guestSeats.new'
  return (
    <>
      <Field
        {...field('name')}
        label={t(`${words}.name`)}
        hint={t(`${words}.name.hint`)}
        maxLength={80}
        autoComplete="off"
      />
      {!hasAddress && (
        <Field
          {...field('email')}
          type="email"
          label={t(`${words}.email`)}
          hint={t(`${words}.email.hint`)}
          required={false}
          autoComplete="off"
        />
      )}
      <SelectField
        {...field('sector', sector)}
        label={t('account.sector')}
        empty={t('account.sector.missing')}
        options={sectors.map((value) => ({
          value,
          label: t(value === 'other' ? 'account.sector.other' : `kit.sector.${value}`),
        }))}
      />
      <OrganisationFields organisations={organisations} />
      <Checkbox
        name="experienceExpert"
        value="yes"
        label={t(by === 'guest' ? 'account.experience' : 'guestSeats.new.experience')}
        hint={t(by === 'guest' ? 'account.experience.hint' : 'guestSeats.new.experience.hint')}
        defaultChecked={typed('experienceExpert') === 'yes'}
      />
    </>
  )
}
