import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { TextField } from '#app/ui/kit/text-field.tsx'
import type { DraftFields } from './draft-fields.ts'

const numbers = [1, 2, 3] as const

/** One to three uncertainties: the heart of a case. */
export function UncertaintyFields({ draft }: { draft: DraftFields }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <p className="reading">{t('cases.uncertainty.lead')}</p>
      {numbers.map((number) => (
        <TextField
          key={number}
          {...field(`uncertainty${number}`, draft.uncertainties[number - 1])}
          label={t(`cases.uncertainty.${number}`)}
          hint={number === 1 ? t('cases.uncertainty.hint') : undefined}
          required={number === 1 ? undefined : false}
          rows={2}
          maxLength={300}
        />
      ))}
    </>
  )
}
