import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'

/** A password to choose: asked once, since it may be pasted and can be reset. */
export function NewPasswordField({ first }: { first?: boolean }) {
  const t = useT()
  const { errors } = useRefused()
  return (
    <Field
      name="newPassword"
      type="password"
      error={errors.newPassword}
      label={t(first ? 'account.password.choose' : 'account.password.new')}
      hint={t('account.password.hint')}
      autoComplete="new-password"
      minLength={12}
      maxLength={128}
    />
  )
}
