import { isTold, type Result } from '#app/domain/try-outs/try-out.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

export type TryOut = {
  id: string
  step: string
  result: Result
  told: string
  intendedOn: string
  toldOn: string | null
}
type Props = { id: string; title: string; tryOuts: TryOut[]; stepId: string; thanked: boolean }

/** The bringer's own steps: noted for oneself, told when one wants to. */
export function TryOutsPage({ id, title, tryOuts, stepId, thanked }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<a href={`/cases/${id}`}>{title}</a>} below={<p>{t('try-outs.lead')}</p>}>
        {t('try-outs.title')}
      </PageTitle>
      <div className="harvest">
        {thanked && <Notice kind="success">{t('try-outs.thanks')}</Notice>}
        {tryOuts.length > 0 && (
          <section className="stack" aria-labelledby="steps">
            <h2 id="steps">{t('try-outs.yours')}</h2>
            <RuledList>
              {tryOuts.map((tryOut) => (
                <TryOutLine key={tryOut.id} caseId={id} tryOut={tryOut} />
              ))}
            </RuledList>
          </section>
        )}
        <NoteForm stepId={stepId} isFirst={tryOuts.length === 0} />
      </div>
    </>
  )
}

function TryOutLine({ caseId, tryOut }: { caseId: string; tryOut: TryOut }) {
  const t = useT()
  const { id, step, result, told, intendedOn, toldOn } = tryOut
  const wasTold = isTold(result)
  return (
    <RuledItem
      facts={
        <MetaLine>
          <Chip kind={wasTold ? 'checked' : 'open'}>{t(wasTold ? 'try-outs.public' : 'try-outs.private')}</Chip>
          <DateText value={toldOn ?? intendedOn} />
        </MetaLine>
      }
    >
      <p>{step}</p>
      {told && (
        <p className="soft">
          {t(`insights.result.${result}`)}. {told}
        </p>
      )}
      <p>
        <a href={`/cases/${caseId}/try-outs/${id}`}>{t(wasTold ? 'try-outs.change' : 'try-outs.tell')}</a>
      </p>
    </RuledItem>
  )
}

function NoteForm({ stepId, isFirst }: { stepId: string; isFirst: boolean }) {
  const t = useT()
  const { field, typed } = useRefused()
  return (
    <section className="stack">
      {!isFirst && <h2>{t('try-outs.another')}</h2>}
      <PlainForm submit={t('try-outs.note')}>
        <input type="hidden" name="id" value={typed('id', stepId)} />
        <TextField {...field('step')} label={t('try-outs.step')} hint={t('try-outs.step.hint')} rows={3} />
      </PlainForm>
    </section>
  )
}
