import { type Sector, sectors } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

type Known = { name: string; roleTitle: string; sector: Sector; experienceExpert: boolean }

/** Who you are: the same questions for a newcomer, the very first person, and on one's account. */
export function PersonFields({ known }: { known?: Known }) {
  const t = useT()
  const { field, errors, problem, typed } = useRefused()
  const cameBack = Boolean(problem) || Object.keys(errors).length > 0
  const sectorLabel = (sector: Sector) => t(sector === 'other' ? 'account.sector.other' : `kit.sector.${sector}`)
  return (
    <>
      <Field
        {...field('name', known?.name)}
        label={t('account.name')}
        hint={t('account.name.hint')}
        autoComplete="name"
        maxLength={80}
      />
      <Field
        {...field('roleTitle', known?.roleTitle)}
        label={t('account.roleTitle')}
        hint={t('account.roleTitle.hint')}
        autoComplete="organization-title"
        maxLength={80}
      />
      <SelectField
        {...field('sector', known?.sector)}
        label={t('account.sector')}
        empty={t('account.sector.missing')}
        options={sectors.map((sector) => ({ value: sector, label: sectorLabel(sector) }))}
      />
      <Checkbox
        name="experienceExpert"
        value="yes"
        label={t('account.experience')}
        hint={t('account.experience.hint')}
        defaultChecked={cameBack ? typed('experienceExpert') === 'yes' : known?.experienceExpert}
      />
    </>
  )
}
