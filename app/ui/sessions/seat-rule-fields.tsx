import { type SeatRuleField, type SessionFields, seatRulesOfHouse } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Field } from '#app/ui/kit/field.tsx'

const names = Object.keys(seatRulesOfHouse) as SeatRuleField[]

/** How seats are shared out. Closed, since the rules of the house do for nearly every session. */
export function SeatRuleFields({ fields }: { fields: SessionFields }) {
  const t = useT()
  const { field } = useRefused()
  const isAskedAbout = names.some((name) => {
    const { error, kept } = field(name, fields[name])
    return error || kept !== undefined
  })
  const number = { type: 'number', inputMode: 'numeric', min: 0, required: false } as const
  return (
    <Disclosure summary={t('seatRules')} open={isAskedAbout}>
      <fieldset className="session-form__part">
        <legend className="visually-hidden">{t('seatRules')}</legend>
        <p className="soft">{t('seatRules.hint')}</p>
        <Field
          {...field('mostPerOrganisation', fields.mostPerOrganisation)}
          {...number}
          label={t('seatRules.mostPerOrganisation')}
          hint={t('seatRules.mostPerOrganisation.hint')}
        />
        <Field
          {...field('wantedOrganisations', fields.wantedOrganisations)}
          {...number}
          label={t('seatRules.wantedOrganisations')}
        />
        <Field
          {...field('experienceSeats', fields.experienceSeats)}
          {...number}
          label={t('seatRules.experienceSeats')}
          hint={t('seatRules.experienceSeats.hint')}
        />
        <Field {...field('experienceDays', fields.experienceDays)} {...number} label={t('seatRules.experienceDays')} />
        <Field {...field('signOffHours', fields.signOffHours)} {...number} label={t('seatRules.signOffHours')} />
        <ChoiceGroup
          {...field('reconfirms', fields.reconfirms)}
          label={t('seatRules.reconfirms')}
          hint={t('seatRules.reconfirms.hint')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`seatRules.reconfirms.${value}`) }))}
        />
        <ChoiceGroup
          {...field('releasesUnconfirmed', fields.releasesUnconfirmed)}
          label={t('seatRules.releasesUnconfirmed')}
          hint={t('seatRules.releasesUnconfirmed.hint')}
          options={(['no', 'yes'] as const).map((value) => ({
            value,
            label: t(`seatRules.releasesUnconfirmed.${value}`),
          }))}
        />
      </fieldset>
    </Disclosure>
  )
}
