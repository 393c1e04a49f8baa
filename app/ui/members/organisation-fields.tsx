import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

type Props = { organisations: { id: string; name: string }[]; organisationId?: string }

/** One of the organisations we know, or a new one by name. */
export function OrganisationFields({ organisations, organisationId }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      {organisations.length > 0 && (
        <SelectField
          {...field('organisationId', organisationId)}
          label={t('account.organisation')}
          empty={t('account.organisation.choose')}
          autoComplete="off"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Field
        {...field('newOrganisation')}
        label={t(organisations.length > 0 ? 'account.organisation.new' : 'account.organisation')}
        hint={t('account.organisation.hint')}
        required={organisations.length > 0 ? false : undefined}
        autoComplete="organization"
        maxLength={120}
      />
    </>
  )
}
