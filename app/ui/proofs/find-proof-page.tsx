import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** For a register, or whoever was given a proof: type its code. */
export function FindProofPage({ typed }: { typed: string }) {
  const t = useT()
  return (
    <div className="narrow">
      <PageTitle below={<p>{t('proofs.check.lead')}</p>}>{t('proofs.check')}</PageTitle>
      <form className="stack" action="/proofs">
        <Field
          name="code"
          label={t('proofs.check.code')}
          defaultValue={typed}
          error={typed ? [t('proofs.check.unknown')] : undefined}
          required
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{t('proofs.check.button')}</Button>
      </form>
    </div>
  )
}
