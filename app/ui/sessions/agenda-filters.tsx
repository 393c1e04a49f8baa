import { sectors } from '#app/access/sector.ts'
import { type AskedAgenda, choicesIn, modes } from '#app/domain/sessions/agenda-address.ts'
import { enrolmentModes } from '#app/domain/sessions/enrolment-mode.ts'
import { sessionTypes } from '#app/domain/sessions/session-type.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

type Props = { asked: AskedAgenda; themes: string[]; now: string }

/** A plain GET: the address holds every choice. */
export function AgendaFilters({ asked, themes, now }: Props) {
  const t = useT()
  const language = useLanguage()
  const choices = choicesIn(asked)
  const any = t('agenda.any')
  const offered = asked.theme && !themes.includes(asked.theme) ? [asked.theme, ...themes] : themes
  const select = { empty: any }
  return (
    <Disclosure summary={t('agenda.narrow', { count: choices })} open={choices > 0}>
      <form method="get" action="/agenda" className="agenda-filters no-print" aria-label={t('agenda.filters')}>
        {asked.past && <input type="hidden" name="past" value="" />}
        <SelectField
          {...select}
          name="month"
          label={t(asked.past ? 'agenda.monthUntil' : 'agenda.month')}
          defaultValue={asked.month}
          options={monthsFrom(now, asked).map((month) => ({
            value: month,
            label: dateText(`${month}-15`, 'month', language),
          }))}
        />
        {offered.length > 0 && (
          <SelectField
            {...select}
            name="theme"
            label={t('agenda.theme')}
            defaultValue={asked.theme}
            options={offered.map((theme) => ({ value: theme, label: theme }))}
          />
        )}
        <SelectField
          {...select}
          name="sector"
          label={t('agenda.sector')}
          defaultValue={asked.sector}
          options={sectors.map((sector) => ({ value: sector, label: t(`kit.sector.${sector}`) }))}
        />
        <Field name="place" label={t('agenda.place')} defaultValue={asked.place} maxLength={100} />
        <SelectField
          {...select}
          name="mode"
          label={t('agenda.mode')}
          defaultValue={asked.mode}
          options={modes.map((mode) => ({ value: mode, label: t(`agenda.mode.${mode}`) }))}
        />
        <SelectField
          {...select}
          name="type"
          label={t('agenda.type')}
          defaultValue={asked.type}
          options={sessionTypes.map((type) => ({
            value: type,
            label: t(type === 'open' ? 'agenda.type.other' : `facts.type.${type}`),
          }))}
        />
        <SelectField
          {...select}
          name="enrolment"
          label={t('agenda.enrolment')}
          defaultValue={asked.enrolment}
          options={enrolmentModes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
        />
        {!asked.past && <Checkbox name="seats" value="free" label={t('agenda.free')} defaultChecked={asked.free} />}
        <Button kind="quiet">{t('agenda.show')}</Button>
      </form>
    </Disclosure>
  )
}

/** A year of months to begin at, and the one that was chosen. */
function monthsFrom(now: string, { past, month }: AskedAgenda): string[] {
  const [year, number] = [Number(now.slice(0, 4)), Number(now.slice(5, 7)) - 1]
  const months = Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(year, number + (past ? -ahead : ahead), 1)).toISOString().slice(0, 7),
  )
  return month && !months.includes(month) ? [month, ...months] : months
}
