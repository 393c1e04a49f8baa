import type { CheckedProof } from '#app/domain/proofs/proof-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'

type Props = {
  proof: CheckedProof
  /** The name that was typed along, and whether it is that of the proof. */
  checked?: { name: string; isRight: boolean }
}

/** That a proof is valid, for when and how long. Whose it is stands nowhere; a name typed along is right or not. */
export function CheckedProofPage({ proof: { code, title, hours, ...when }, checked }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <div className="narrow">
      <PageTitle below={<p>{t('proofs.code', { code })}</p>}>{t('proofs.check')}</PageTitle>
      <div className="stack">
        <Notice kind="success">{t('proofs.valid')}</Notice>
        <dl className="session__chosen">
          <dt>{t('proofs.what')}</dt>
          <dd dir="auto">{title}</dd>
          <dt>{t('proofs.when')}</dt>
          <dd>
            <SessionWhen {...when} />
          </dd>
          <dt>{t('proofs.hours')}</dt>
          <dd>{t('proofs.hours.count', { hours })}</dd>
        </dl>
        {checked && (
          <Notice kind={checked.isRight ? 'success' : 'attention'} title={checked.name}>
            <p>{t(checked.isRight ? 'proofs.name.yes' : 'proofs.name.no')}</p>
          </Notice>
        )}
        <PlainForm submit={t('proofs.name.button')}>
          <p>{t('proofs.name.lead')}</p>
          <Field {...field('name', checked?.name)} label={t('proofs.name')} required autoComplete="off" />
        </PlainForm>
      </div>
    </div>
  )
}
