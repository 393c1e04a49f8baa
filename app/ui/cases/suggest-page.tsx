import type { ComponentProps } from 'react'
import { type Suggested, suggestedFields } from '#app/domain/cases/suggestion.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { fieldLabels } from './field-labels.ts'
import { useSuggested } from './use-suggested.ts'

type Props = {
  id: string
  texts: Suggested
  /** How each of them is known again when the form comes back. */
  shown: string[]
  version: string
  findings: ComponentProps<typeof FindingList>['findings']
}

const stories = ['happening', 'goesWell', 'runsInto', 'tried'] as const
const questions = [1, 2, 3] as const

/** The host writes in the text itself; the bringer gets it as a proposal, field by field. */
export function SuggestPage({ id, texts, shown, version, findings }: Props) {
  const t = useT()
  const { kept: _kept, ...note } = useRefused().field('note')
  const field = useSuggested(texts, shown)
  return (
    <>
      <PageTitle
        above={<a href={`/checks/${id}`}>{t('cases.check.title')}</a>}
        below={<p>{t('cases.check.suggest.lead')}</p>}
      >
        {t('cases.check.suggest')}
      </PageTitle>
      <WithAside aside={<FindingList findings={findings} forHost />} label={t('cases.check.title')}>
        <PlainForm submit={t('cases.check.sendBack')} version={version}>
          {shown.map((known, at) => (
            <input key={suggestedFields[at]} type="hidden" name="shown[]" value={known} />
          ))}
          <Field {...field('title')} label={t(fieldLabels.title)} />
          {stories.map((name) => (
            <TextField key={name} {...field(name)} label={t(fieldLabels[name])} rows={name === 'happening' ? 10 : 5} />
          ))}
          {questions.map((number) => (
            <TextField
              key={number}
              {...field(`uncertainty${number}`)}
              label={t(fieldLabels[`uncertainty${number}`])}
              rows={2}
            />
          ))}
          <Field {...field('themes')} label={t(fieldLabels.themes)} />
          <Field {...field('roleTitle')} label={t('cases.check.roleTitle')} />
          <TextField {...note} label={t('cases.check.note')} hint={t('cases.check.note.hint')} rows={3} />
        </PlainForm>
      </WithAside>
    </>
  )
}
