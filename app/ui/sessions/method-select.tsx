import type { MethodChoices } from '#app/domain/sessions/planning-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FieldFrame } from '#app/ui/kit/field-frame.tsx'
import { controlOf } from '#app/ui/kit/field-texts.ts'

type Props = {
  name: string
  error?: string[]
  defaultValue: string
  kept?: string
  methods: MethodChoices
  /** How long the session is; 0 while that is not known. */
  minutes: number
}
type Group = { label: string; methods: MethodChoices[number]['methods'] }

/** The catalogue as one list, each with the size it is made for. What fits in the time is offered first. */
export function MethodSelect({ name, error, defaultValue, kept, methods, minutes }: Props) {
  const t = useT()
  const byFamily = methods.map(({ family, methods }) => ({ label: t(`methods.family.${family}`), methods }))
  const all = methods.flatMap(({ methods }) => methods)
  const keptName = kept === undefined ? undefined : (all.find(({ key }) => key === kept)?.name ?? '')
  const field = { name, error, kept: keptName, label: t('sessions.method'), hint: t('sessions.method.hint') }
  const byTime: Group[] = [
    { label: t('facts.method.fits', { minutes }), methods: all.filter(({ total }) => total <= minutes) },
    { label: t('facts.method.longer'), methods: all.filter(({ total }) => total > minutes) },
  ]
  const groups = (minutes > 0 ? byTime : byFamily).filter(({ methods }) => methods.length > 0)
  return (
    <FieldFrame field={field}>
      <select {...controlOf(field)} className="field__control" defaultValue={defaultValue}>
        <option value="">{t('sessions.method.choose')}</option>
        {groups.map(({ label, methods }) => (
          <optgroup key={label} label={label}>
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
