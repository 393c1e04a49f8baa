import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'

const rows = [1, 2, 3]

/** The names of all that is filled in here. */
export const redactionFields = rows.flatMap((row) => [`words${row}`, `instead${row}`])

/** Three rows of words and what stands there from now on; who needs more comes back. */
export function RedactionFields() {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      {rows.map((row) => (
        <fieldset key={row} className="redaction-row">
          <legend className="visually-hidden">{t('redactions.row', { row })}</legend>
          <Field
            {...field(`words${row}`)}
            kept={undefined}
            label={t('redactions.words')}
            hint={row === 1 ? t('redactions.words.hint') : undefined}
            required={row === 1}
          />
          <Field
            {...field(`instead${row}`)}
            kept={undefined}
            label={t('redactions.instead')}
            hint={row === 1 ? t('redactions.instead.hint') : undefined}
            required={false}
          />
        </fieldset>
      ))}
    </>
  )
}
