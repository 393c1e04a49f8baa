import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'

/** What a circle begins with: a name and a question. */
export function CircleFields() {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <Field {...field('circleName')} label={t('circles.name')} hint={t('circles.name.hint')} maxLength={80} />
      <Field
        {...field('leadingQuestion')}
        label={t('circles.question')}
        hint={t('circles.question.hint')}
        maxLength={200}
      />
    </>
  )
}
