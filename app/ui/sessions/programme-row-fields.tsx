import { useT } from '#app/i18n/use-t.ts'

type Props = {
  at: number
  time: string
  title: string
  errors: { time: string[] | undefined; title: string[] | undefined }
}

/** One row of the programme: a time that may be left out, and what happens. */
export function ProgrammeRowFields({ at, time, title, errors }: Props) {
  const t = useT()
  const id = `row-${at}`
  const said = [...(errors.time ?? []), ...(errors.title ?? [])]
  const described = said.length > 0 ? `${id}-error` : undefined
  return (
    <li className="programme-fields__row">
      <input
        className="field__control"
        type="time"
        id={`${id}-time`}
        name="rowTime[]"
        defaultValue={time}
        aria-label={t('sessions.programme.time', { number: at + 1 })}
        aria-invalid={errors.time ? true : undefined}
        aria-describedby={described}
      />
      <input
        className="field__control"
        type="text"
        dir="auto"
        id={`${id}-title`}
        name="rowTitle[]"
        defaultValue={title}
        aria-label={t('sessions.programme.row', { number: at + 1 })}
        aria-invalid={errors.title ? true : undefined}
        aria-describedby={described}
      />
      {described && (
        <p className="field__error programme-fields__error" id={described}>
          {said.join(' ')}
        </p>
      )}
    </li>
  )
}
