import { reasons } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'

/** Why something stays, to choose from; or not yet. */
export function ReasonOptions() {
  const t = useT()
  return (
    <>
      <option value="">{t('form.left.choose')}</option>
      {reasons.map((one) => (
        <option key={one} value={one}>
          {t(`form.left.reason.${one}`)}
        </option>
      ))}
    </>
  )
}
