import { results } from '#app/domain/try-outs/try-out.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import type { TryOut } from './try-outs-page.tsx'

type Props = { caseId: string; tryOut: TryOut; version: string }

/** How it went: one line is enough, and "did not" tells others as much as "did it". */
export function TellingPage({ caseId, tryOut, version }: Props) {
  const t = useT()
  const { field, typed, errors } = useRefused()
  return (
    <>
      <PageTitle
        above={<a href={`/cases/${caseId}/try-outs`}>{t('try-outs.title')}</a>}
        below={<p className="reading">{tryOut.step}</p>}
      >
        {t('try-outs.tell')}
      </PageTitle>
      <div className="harvest">
        <PlainForm submit={t('try-outs.send')} version={version}>
          <input type="hidden" name="tryOutId" value={tryOut.id} />
          <ChoiceGroup
            name="result"
            label={t('try-outs.result')}
            error={errors.result}
            defaultValue={typed('result', tryOut.result)}
            options={results.map((value) => ({ value, label: t(`insights.result.${value}`) }))}
          />
          <TextField
            {...field('told', tryOut.told)}
            label={t('try-outs.told')}
            hint={t('try-outs.told.hint')}
            rows={5}
          />
        </PlainForm>
      </div>
    </>
  )
}
