import type { MethodChoices } from '#app/domain/sessions/planning-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FieldFrame } from '#app/ui/kit/field-frame.tsx'
import { controlOf } from '#app/ui/kit/field-texts.ts'

type Props = { name: string; error?: string[]; defaultValue: string; methods: MethodChoices }

/** The catalogue as one list, by family, each with the size it is made for. */
export function MethodSelect({ name, error, defaultValue, methods }: Props) {
  const t = useT()
  const field = { name, error, label: t('sessions.method'), hint: t('sessions.method.hint') }
  return (
    <FieldFrame field={field}>
      <select {...controlOf(field)} className="field__control" defaultValue={defaultValue}>
        <option value="">{t('sessions.method.choose')}</option>
        {methods.map(({ family, methods }) => (
          <optgroup key={family} label={t(`methods.family.${family}`)}>
            {methods.map(({ key, name, min, max, total }) => (
              <option key={key} value={key}>
                {t('sessions.method.option', { name, min, max, total })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  )
}
