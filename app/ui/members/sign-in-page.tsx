import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { returnTo: string; said?: 'account.sign-in.first' | 'account.reset.done' | 'account.signIns.ended' }

export function SignInPage({ returnTo, said }: Props) {
  const t = useT()
  const { field, errors } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle>{t('account.sign-in.title')}</PageTitle>
      {said && <Notice>{t(said)}</Notice>}
      <PlainForm
        submit={t('account.sign-in.submit')}
        beside={<a href="/password-reset">{t('account.sign-in.forgot')}</a>}
      >
        <input type="hidden" name="returnTo" value={returnTo} />
        <Field {...field('email')} type="email" label={t('account.email')} autoComplete="username" />
        <Field
          name="password"
          type="password"
          error={errors.password}
          label={t('account.password')}
          autoComplete="current-password"
        />
      </PlainForm>
      <section className="stack">
        <h2>{t('account.sign-in.new')}</h2>
        <p>{t('account.sign-in.newText')}</p>
      </section>
    </div>
  )
}
