import { longestStory, requests } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { RichTextField } from '#app/ui/editor/rich-text-field.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { DraftFields } from './draft-fields.ts'

type Props = { draft: DraftFields }

/** What happens, what goes well, where it chafes (method.md g.1). */
export function StoryFields({ draft }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <p className="soft">{t('cases.draft.stranger')}</p>
      <RichTextField
        {...field('happening', draft.happening)}
        label={t('cases.happening')}
        hint={t('cases.happening.hint')}
        maxLength={longestStory}
      />
      <RichTextField
        {...field('goesWell', draft.goesWell)}
        label={t('cases.goesWell.label')}
        hint={t('cases.goesWell.hint')}
        maxLength={longestStory}
        required={false}
      />
      <RichTextField
        {...field('runsInto', draft.runsInto)}
        label={t('cases.runsInto.label')}
        maxLength={longestStory}
      />
      <Field
        {...field('title', draft.title)}
        label={t('cases.titleField')}
        hint={t('cases.titleField.hint')}
        maxLength={160}
      />
    </>
  )
}

/** What has been tried, and what the group may do. */
export function TriedFields({ draft }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <RichTextField
        {...field('tried', draft.tried)}
        label={t('cases.tried.label')}
        required={false}
        maxLength={longestStory}
      />
      <ChoiceGroup
        {...field('groupMay', draft.groupMay)}
        label={t('cases.groupMay.label')}
        options={requests.map((value) => ({ value, label: t(`cases.groupMay.${value}.option`) }))}
      />
    </>
  )
}
