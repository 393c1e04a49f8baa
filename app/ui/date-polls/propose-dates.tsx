import { mostDates } from '#app/domain/date-polls/date-poll.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'

const parts = ['date', 'start', 'end'] as const

/** Dates to choose from: a fixed number of rows, some of them left empty, so that it works without JavaScript. */
export function ProposeDates({ again, version }: { again: boolean; version: string }) {
  const t = useT()
  const { errors, typedMany } = useRefused()
  return (
    <section className="stack" aria-labelledby="propose">
      <h2 id="propose">{t(again ? 'datePolls.propose.again' : 'datePolls.propose')}</h2>
      <p>{t('datePolls.propose.lead')}</p>
      <PlainForm submit={t('datePolls.propose.button')} version={version}>
        <input type="hidden" name="act" value="propose" />
        {errors.dates && (
          <p className="field__error" id="dates">
            {errors.dates.join(' ')}
          </p>
        )}
        {Array.from({ length: mostDates }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
          <div key={at} className="session-form__hours">
            {parts.map((part) => (
              <Field
                key={part}
                id={`row-${at}-${part}`}
                name={`${part}[]`}
                type={part === 'date' ? 'date' : 'time'}
                required={at < 2}
                label={t(`datePolls.row.${part}`, { number: at + 1 })}
                error={errors[`row-${at}-${part}`]}
                defaultValue={typedMany(`${part}[]`)[at] ?? ''}
              />
            ))}
          </div>
        ))}
      </PlainForm>
    </section>
  )
}
