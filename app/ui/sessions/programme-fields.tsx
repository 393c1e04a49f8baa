import type { ProgrammeRow } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ProgrammeRowFields } from './programme-row-fields.tsx'

const fewestRows = 6
const spareRows = 2

/** A fixed number of rows, some of them empty, so that it works without JavaScript; "more rows" gives room. */
export function ProgrammeFields({ programme }: { programme: ProgrammeRow[] }) {
  const t = useT()
  const { errors, typedMany } = useRefused()
  const times = typedMany(
    'rowTime[]',
    atLeast(
      fewestRows,
      programme.map(({ startsAt }) => startsAt ?? ''),
    ),
  )
  const titles = typedMany(
    'rowTitle[]',
    atLeast(
      fewestRows,
      programme.map(({ title }) => title),
    ),
  )
  return (
    <fieldset className="session-form__part" id="programme" aria-describedby="programme-hint">
      <legend className="session-form__title">{t('sessions.programme')}</legend>
      <p className="field__hint" id="programme-hint">
        {t('sessions.programme.hint')}
      </p>
      {errors.programme && <p className="field__error">{errors.programme.join(' ')}</p>}
      <ol className="programme-fields">
        {titles.map((title, at) => (
          <ProgrammeRowFields
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the programme is what a row is
            key={at}
            at={at}
            time={times[at] ?? ''}
            title={title}
            errors={{ time: errors[`row-${at}-time`], title: errors[`row-${at}-title`] }}
          />
        ))}
      </ol>
    </fieldset>
  )
}

const atLeast = (fewest: number, values: string[]) => [
  ...values,
  ...Array.from({ length: Math.max(spareRows, fewest - values.length) }, () => ''),
]
