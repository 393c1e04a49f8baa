import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { id: string; uncertainty: string; from?: string; hasCircle: boolean }

/** Before the first word: safety, and what to expect (method.md b.2, limits of confidentiality). */
export function BeginCase({ id, uncertainty, from, hasCircle }: Props) {
  const t = useT()
  return (
    <div className="stack">
      <PageTitle below={<p>{t('cases.begin.lead')}</p>}>{t('cases.begin.title')}</PageTitle>
      <Notice kind="attention">{t('cases.begin.safety')}</Notice>
      <h2>{t('cases.begin.how')}</h2>
      <ol className="reading">
        <li>{t('cases.begin.how1')}</li>
        <li>{t('cases.begin.how2')}</li>
        <li>{t('cases.begin.how3')}</li>
      </ol>
      {hasCircle ? (
        <PlainForm submit={t('cases.begin.button')}>
          {from && <p>{t('cases.begin.from')}</p>}
          <input type="hidden" name="id" value={id} />
          {from && <input type="hidden" name="from" value={from} />}
          {uncertainty && <input type="hidden" name="uncertainty" value={uncertainty} />}
        </PlainForm>
      ) : (
        <Notice>{t('cases.begin.noCircle')}</Notice>
      )}
    </div>
  )
}
