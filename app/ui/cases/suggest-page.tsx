import type { ComponentProps } from 'react'
import type { CaseText } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { fieldLabels } from './field-labels.ts'

type Props = {
  id: string
  texts: Record<CaseText, string>
  uncertainties: string[]
  findings: ComponentProps<typeof FindingList>['findings']
}

const stories = ['happening', 'goesWell', 'runsInto', 'tried'] as const
const questions = [1, 2, 3] as const

/** The host writes in the text itself; the bringer gets it as a proposal, field by field. */
export function SuggestPage({ id, texts, uncertainties, findings }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <PageTitle
        above={<a href={`/checks/${id}`}>{t('cases.check.title')}</a>}
        below={<p>{t('cases.check.suggest.lead')}</p>}
      >
        {t('cases.check.suggest')}
      </PageTitle>
      <WithAside aside={<FindingList findings={findings} />} label={t('cases.check.title')}>
        <PlainForm submit={t('cases.check.sendBack')}>
          <Field {...field('title', texts.title)} label={t(fieldLabels.title)} />
          {stories.map((name) => (
            <TextField
              key={name}
              {...field(name, texts[name])}
              label={t(fieldLabels[name])}
              rows={name === 'happening' ? 10 : 5}
            />
          ))}
          {questions.map((number) => (
            <TextField
              key={number}
              {...field(`uncertainty${number}`, uncertainties[number - 1])}
              label={t(fieldLabels[`uncertainty${number}`])}
              rows={2}
            />
          ))}
          <TextField {...field('note')} label={t('cases.check.note')} hint={t('cases.check.note.hint')} rows={3} />
        </PlainForm>
      </WithAside>
    </>
  )
}
