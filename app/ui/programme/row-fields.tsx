import { rowKinds } from '#app/domain/programme/programme.ts'
import type { DraftRow } from '#app/domain/programme/programme-draft.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import type { FieldErrors } from '#app/ui/kit/field-texts.ts'
import { clockText } from './clock.ts'
import { RowField } from './row-field.tsx'
import { RowSteps } from './row-steps.tsx'

type Props = {
  row: DraftRow
  at: number
  /** The time that follows from the rows before it. */
  about: string | null
  focus: string
  errors: FieldErrors
}

/** One row of the programme: when, how long, what. */
export function RowFields({ row, at, about, focus, errors }: Props) {
  const [t, language] = [useT(), useLanguage()]
  const field = { at, errors, isFocused: focus === `title:${at}` }
  return (
    <li className="programme-form__row">
      <input type="hidden" name="rowWas[]" value={row.was} />
      <input type="hidden" name="rowGone[]" value="" />
      <RowField {...field} name="time" label={t('programme.time')}>
        {(control) => <input {...control} name="rowTime[]" type="time" defaultValue={row.time} />}
      </RowField>
      <RowField {...field} name="minutes" label={t('programme.minutes')}>
        {(control) => <input {...control} name="rowMinutes[]" inputMode="numeric" defaultValue={row.minutes} />}
      </RowField>
      <RowField {...field} name="kind" label={t('programme.kind')}>
        {(control) => (
          <select {...control} name="rowKind[]" defaultValue={row.kind}>
            {rowKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`programme.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </RowField>
      <RowField {...field} name="title" label={t('programme.title')}>
        {(control) => <input {...control} name="rowTitle[]" type="text" dir="auto" defaultValue={row.title} />}
      </RowField>
      <RowSteps row={row} at={at} focus={focus} errors={errors}>
        {about && <span className="soft">{t('programme.about', { time: clockText(about, language) })}</span>}
      </RowSteps>
    </li>
  )
}
