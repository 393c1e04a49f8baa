import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'

type Props = {
  id: string
  version: string
  /** Who will read it. */
  reach: string
  circle: string
}

/** Opens a case for its readers. */
export function ReleaseForm({ id, version, reach, circle }: Props) {
  const t = useT()
  const { errors } = useRefused()
  return (
    <section className="stack">
      <h2>{t('cases.check.open')}</h2>
      <p>{t(`cases.check.open.${reach as 'circle'}`, { circle })}</p>
      <PlainForm action={`/checks/${id}/release`} submit={t('cases.check.open')} version={version} saidAbove>
        <Checkbox name="looked" value="yes" label={t('cases.check.looked')} error={errors.looked} />
      </PlainForm>
    </section>
  )
}
